import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "./locate.js";
import { read } from "./read.js";
import { violationOf } from "./validate.js";

const seeds = [
	`{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"component":{"type":"application","name":"app"},"tools":[{"name":"t"}]},
"components":[{"type":"library","name":"a","purl":"pkg:npm/a@1","licenses":[{"license":{"id":"MIT"}},{"license":{"name":"x"}}],
"hashes":[{"alg":"MD5","content":"d41d8cd98f00b204e9800998ecf8427e"}],"components":[{"type":"file","name":"b"}]}],"dependencies":[{"ref":"a"}]}`,
	`name: ci\non:\n  push:\n    branches: [main]\n  pull_request_target:\npermissions: {contents: read}\nenv: &e {A: b}\njobs:\n  build:
    runs-on: \${{ matrix.os }}\n    strategy: {matrix: {os: [ubuntu-latest]}}\n    env: *e\n    steps:\n      - uses: actions/checkout@v4
      - run: |\n          echo \${{ github.event.issue.title }}\n        if: always()\n`,
	`apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, labels: {app: web}}\nspec:\n  template:\n    spec:\n      containers:
        - name: c\n          image: nginx:1.25@sha256:${"a".repeat(64)}\n          env: [{name: A, value: "1"}]
          securityContext: {privileged: true}\n---\napiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: Pod, metadata: {name: p}}\n`,
	`{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{"resources":[{"address":"aws_s3_bucket.a",
"mode":"managed","type":"aws_s3_bucket","name":"a","provider_name":"registry.terraform.io/hashicorp/aws","values":{"bucket":"b"}}]}},
"resource_changes":[{"address":"aws_s3_bucket.a","mode":"managed","type":"aws_s3_bucket","name":"a",
"provider_name":"registry.terraform.io/hashicorp/aws","change":{"actions":["create"],"before":null,"after":{"bucket":"b"},
"after_unknown":{"id":true},"before_sensitive":false,"after_sensitive":{}}}],"configuration":{"root_module":{"resources":[]}}}`,
	`Parameters: {P: {Type: String}}\nConditions:\n  C: !Equals [!Ref P, x]\nResources:\n  A:\n    Type: AWS::S3::Bucket
    Properties: {BucketName: !Sub "\${P}-a", AccessControl: !If [C, PublicRead, !Ref AWS::NoValue]}\n  B:\n    Type: AWS::S3::BucketPolicy
    Properties:\n      Bucket: !Ref A\n      PolicyDocument: {Statement: [{Effect: Allow, Principal: "*", Action: s3:*, Resource: !GetAtt A.Arn}]}\n`,
	`{"format_version":"1.0","values":{"root_module":{"resources":[{"address":"aws_s3_bucket.a","mode":"managed","type":"aws_s3_bucket",
"name":"a","values":{"bucket":"b","policy":"{}"},"sensitive_values":{"bucket":true}}],"child_modules":[{"address":"module.m","resources":[]}]}}}`,
	`proviso: process/1\nauthor: Ada\nvalidUntil: 2025-12-31\nsignature: {uri: x}\nthreatModel: &t\n  system: api\n  reviewedAt: 2025-01-01
  threats: [{id: T1, status: open}]\nsecretsInventory: {secrets: [{id: a, class: ci, scopes: [push]}], keys: []}
metrics: {scanCoverage: 0.5, mttrDays: {high: 3}, period: {start: 2025-01-01, end: 2025-03-31}}\ntraining: [{person: Ada, course: c}]\n`,
	`- required_engine_version: 0.31.0\n- list: l\n  items: [a]\n- rule: A\n  desc: b\n  condition: c\n  output: d\n  priority: INFO
  tags: [x]\n  enabled: false\n- rule: A\n  condition: or e\n  tags: [y]\n  override: {condition: append, tags: replace}\n- rule: B\n  enabled: true\n`,
];
const scrap = fc.oneof(
	fc.constantFrom(
		"null",
		"[]",
		"{}",
		"1",
		'""',
		"[[1]]",
		'{"__proto__":{"a":1}}',
		'"constructor"',
		"*e",
		"!Ref ",
		"&e",
		"<<: ",
		"- ",
		"\n",
		": ",
		"\t",
	),
	fc.string({ maxLength: 8 }),
);
/** One of the files with a few parts cut out or replaced. */
const damaged = fc
	.tuple(
		fc.constantFrom(...seeds),
		fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), scrap), { minLength: 1, maxLength: 4 }),
	)
	.map(([seed, edits]) => {
		let text = seed;
		for (const [where, length, insert] of edits) {
			const start = where % text.length;
			text = text.slice(0, start) + insert + text.slice(start + length);
			if (text === "") return " ";
		}
		return text;
	});
/** One of the files in JSON with a value replaced by one of another type. */
const retyped = fc
	.tuple(fc.constantFrom(seeds[0]!, seeds[3]!), fc.nat(), fc.jsonValue({ maxDepth: 2 }))
	.map(([seed, which, replacement]) => {
		let count = 0;
		return JSON.stringify(JSON.parse(seed), (_, value) => (++count === 2 + (which % 40) ? replacement : value));
	});

describe("any damage to a file", () => {
	it("ends in a document or in problems, never in an exception, and always in places", async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(damaged, retyped), async (text) => {
				const result = await read({ name: "x", bytes: text });
				expect(result.ok).toBe(result.problems.length === 0);
				expect(result.ok).toBe(result.documents.length > 0);
				for (const problem of result.problems) {
					expect(problem.code).not.toBe("internal");
					expect(problem.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
				}
				for (const document of result.documents) {
					for (const key of Object.keys(document)) expect(locate(document, [key, 0, "name"]).line).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 1500 },
		);
	});
});

describe("what leaves the reader", () => {
	it("holds to the schema of its kind, or it is told", async () => {
		for (const [index, kind] of ["sbom", "pipeline", "workload", "infrastructure"].entries()) {
			const result = await read({ name: "x", bytes: seeds[index]! });
			expect(result.documents[0]?.kind).toBe(kind);
			const document = result.documents[0]!;
			expect(await violationOf(document)).toBeNull();
			expect(await violationOf({ ...document, limitations: [{}] } as unknown as typeof document)).toMatch(
				/^limitations\.0 must/,
			);
		}
	});
});
