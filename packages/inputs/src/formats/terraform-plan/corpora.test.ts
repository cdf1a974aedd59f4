import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InfrastructureDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { type ReadResult, read } from "../../read.js";

const folder = join(CORPORA ?? "", "terraform-plan");

async function readPlan(name: string): Promise<{ result: ReadResult; text: string }> {
	const text = readFileSync(join(folder, name), "utf8");
	return { result: await read({ name, bytes: text }), text };
}

/** The document of a real plan, and the line that something in it comes from. */
async function realPlan(name: string) {
	const { result, text } = await readPlan(name);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as InfrastructureDocument;
	const lines = text.split("\n");
	return {
		document,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}

const LARGE = "sonatype-nexus-community__cyclonedx-sbom-examples/aws.large.tfplan.json";

describe.skipIf(CORPORA === null)("real plans", () => {
	it("are read as counted, or refused for a reason", async () => {
		const totals: Record<string, number> = {};
		const refused: Record<string, string> = {};
		for (const name of readdirSync(folder, { recursive: true }) as string[]) {
			if (!name.endsWith(".json")) continue;
			const { result } = await readPlan(name);
			if (!result.ok) {
				refused[name.split(/[\\/]/).at(-1) ?? name] = result.problems[0].code;
				continue;
			}
			for (const [view, list] of Object.entries(result.documents[0] ?? {})) {
				if (Array.isArray(list)) totals[view] = (totals[view] ?? 0) + list.length;
			}
		}
		expect(totals).toEqual({
			limitations: 2,
			providers: 67,
			modules: 54,
			resources: 501,
			storage: 35,
			accessStatements: 93,
			networkRules: 21,
			dataStores: 80,
			keys: 8,
			auditLogs: 2,
			registries: 2,
			secrets: 2,
		});
		expect(refused).toEqual({
			"tf1_0plan.applied.json": "duplicate-key",
			"terraform-plan-noprovider.json": "syntax",
		});
	});

	it("have public buckets at the line that makes them public", async () => {
		const { document, line } = await realPlan(LARGE);
		const bucket = document.storage.find(({ address }) => address === "aws_s3_bucket.test-8");
		expect(bucket).toMatchObject({ public: true, name: "fugue-test-821214572530-8", versioned: true });
		expect(line([...(bucket?.path ?? []), "public"])).toBe('"acl": "public-read-write",');
		// One bucket has its policy by name; another policy is for a bucket that nobody can tell.
		expect(document.storage.find(({ address }) => address === "aws_s3_bucket.hoge")).toMatchObject({ public: false });
		expect(document.storage.find(({ address }) => address === "aws_s3_bucket.log_bucket")).toMatchObject({
			public: null,
		});
	});

	it("have buckets of modules with the blocks that refer to them", async () => {
		const { document, line } = await realPlan(
			"bridgecrewio__checkov/tests/terraform/graph/resources/modules_edges_tfplan/tfplan.json",
		);
		expect(document.storage.map(({ publicAccessBlocked }) => publicAccessBlocked)).toEqual([true, true]);
		expect(document.modules.map(({ address }) => address)).toEqual([
			"module.test",
			"module.test.module.s3-bucket-1",
			"module.test.module.s3-bucket-2",
		]);
		expect(line(["storage", 1, "name"])).toMatch(/"bucket": true|change/);
	});

	it("have the trust of roles from documents that are rendered on apply", async () => {
		const { document } = await realPlan(
			"bridgecrewio__checkov/tests/terraform/checks/data/aws/example_GithubActionsOIDCTrustPolicy/tfplan.json",
		);
		const trust = document.accessStatements.filter(({ policyType }) => policyType === "trust");
		expect(trust.map(({ address, principals, unknown }) => [address, principals[0]?.id ?? null, unknown])).toEqual([
			['module.poc.aws_iam_role.r6["p1"]', "cognito-identity.amazonaws.com", []],
			['module.poc.aws_iam_role.r6["p2"]', "cognito-identity.amazonaws.com", []],
			['module.poc.aws_iam_role.r1["p1"]', null, ["principals"]],
			['module.poc.aws_iam_role.r1["p2"]', null, ["principals"]],
		]);
	});

	it("have rules that open ports to everyone at their lines", async () => {
		const aws = await realPlan("cycloidio__terracost/testdata/aws/terraform-noprior-plan.json");
		expect(aws.document.networkRules[0]).toMatchObject({
			direction: "ingress",
			protocol: "tcp",
			fromPort: 22,
			cidrs: ["0.0.0.0/0"],
		});
		expect(aws.line(["networkRules", 0, "fromPort"])).toBe('"from_port": 22,');
		const azure = await realPlan("cycloidio__terracost/testdata/azurerm/plan.json");
		expect(azure.document.networkRules[0]).toMatchObject({
			cloud: "azure",
			fromPort: 22,
			cidrs: ["0.0.0.0/0", "::/0"],
		});
		expect(azure.line(["networkRules", 0, "cidrs"])).toBe('"source_address_prefix": "*",');
	});

	it("have data stores that are encrypted, and that are not", async () => {
		const { document, line } = await realPlan(LARGE);
		const topics = document.dataStores.filter(({ service }) => service === "sns");
		expect(topics.map(({ encrypted }) => encrypted).filter((encrypted) => encrypted === true)).toHaveLength(1);
		expect(topics.find(({ encrypted }) => encrypted)).toMatchObject({
			name: "example-topic",
			keyId: "aws_kms_key.example_sns_key",
		});
		const redshift = document.dataStores.find(({ service }) => service === "redshift");
		expect(redshift).toMatchObject({ encrypted: false, public: true });
		expect(line([...(redshift?.path ?? []), "public"])).toBe('"publicly_accessible": true,');
	});

	it("have keys that rotate at their lines", async () => {
		const { document, line } = await realPlan(LARGE);
		expect(document.keys.map(({ rotated }) => rotated)).toEqual([true, true]);
		expect(line(["keys", 0, "rotated"])).toBe('"enable_key_rotation": true,');
	});
});
