import { describe, expect, it } from "vitest";
import { finding, fullReport, report, result, unit } from "../test/example-report.js";
import { renderSummary, renderText } from "./text.js";

describe("renderText", () => {
	it("shows findings by file and rule, then what was not checked, then counts and the verdict", () => {
		expect(renderText(fullReport())).toBe(`bom.json
  medium     sbom/component-names  Components have names
      bom.json:12:5  pkg:npm/left-pad: component 3 has no name (observed "", expected {"minLength": 1})
      fix: Give the component a name.
      for: SSDF 1.1 PS.3.2, PW.4.1

infra/plan.json
  undecided  infrastructure/storage-not-public  Storage is not public (critical)
      infra/plan.json:40:9  aws_s3_bucket.logs: block_public_acls is known after apply
      for: SSDF 1.1 PW.9.1

Could not be checked
  error  broken.json:3:7: not JSON: a comma is missing [syntax]
  error  infra/plan.json: rule infrastructure/key-rotation ended in error: division by zero

Notes
  infra/plan.json: resources of 2 unknown types were read without their settings

2 documents · 2 rules · 1 failed, 1 ended in error, 1 undecided
1 finding: 1 medium
1 file skipped in folders: 1 that cannot be read (--verbose lists them)
SSDF 1.1: 1 supported, 1 without evidence
error · 1 input could not be read, 1 rule ended in error, 1 finding at medium or above, 1 point undecided · exit 2
`);
	});

	it("says once what stopped several rules on a document", () => {
		const stopped = ["a", "b", "c", "d"].map((rule) => result({ rule, outcome: "error", error: "no memory" }));
		const other = result({ rule: "e", outcome: "error", error: "division by zero" });
		const text = renderText(report({ outcome: "error", results: [...stopped, other] }));
		expect(text).toContain("4 rules a, b, c … ended in error: no memory\n");
		expect(text.match(/no memory/g)).toHaveLength(1);
		expect(text).toContain("rule e ended in error: division by zero\n");
	});

	it("says so when nothing is wrong", () => {
		expect(renderText(report())).toBe(
			"1 document · 2 rules · 1 passed\nSSDF 1.1: 1 supported, 1 without evidence\npass · no findings · exit 0\n",
		);
	});

	it("puts the worst first within a file, and what is undecided last", () => {
		const text = renderText(
			report({
				findings: [
					finding({ rule: "a/low", severity: "low" }),
					finding({ rule: "b/undecided", severity: "critical", outcome: "undecided" }),
					finding({ rule: "c/critical", severity: "critical" }),
					finding({ rule: "d/high", severity: "high" }),
				],
			}),
		);
		expect(text.match(/\w\/\w+/g)).toEqual(["c/critical", "d/high", "a/low", "b/undecided"]);
	});

	it("shows ten findings of a rule per file, and every one when verbose", () => {
		const findings = Array.from({ length: 25 }, (_, i) => finding({ message: `component ${i} has no name` }));
		const brief = renderText(report({ findings }));
		expect(brief.match(/has no name/g)).toHaveLength(10);
		expect(brief).toContain("and 15 more (--verbose shows all)");
		expect(renderText(report({ findings }), { verbose: true }).match(/has no name/g)).toHaveLength(25);
	});

	it("shows remediation and controls per finding where they differ", () => {
		const findings = [finding(), finding({ remediation: "Another way.", controls: ["ssdf-1.1:PO.3.2", "acme:1"] })];
		const text = renderText(report({ findings }));
		expect(text).toContain("fix: Give the component a name.");
		expect(text).toContain("fix: Another way.");
		expect(text).toContain("for: SSDF 1.1 PO.3.2; acme 1");
	});

	it("names the subject where the message does not", () => {
		const text = (subject: string, message: string) =>
			renderText(report({ findings: [finding({ subject, message })] }));
		expect(text("Deployment/shop/web", "the container runs as root")).toContain("  Deployment/shop/web: the container");
		expect(text("Deployment/shop/web", "web runs as root")).toContain("  web runs as root\n");
	});

	it("says what to do about a failure, and not with what is undecided unless verbose", () => {
		const undecided = report({ findings: [finding({ outcome: "undecided" })] });
		expect(renderText(undecided)).not.toContain("fix:");
		expect(renderText(undecided, { verbose: true })).toContain("fix: Give the component a name.");
	});

	it("names contradicted controls in the summary", () => {
		const [framework] = unit().controls;
		const controls = framework!.controls.map((control) => ({ ...control, answer: "contradicted" as const }));
		expect(renderText(report({ units: [unit({ controls: [{ ...framework!, controls }] })] }))).toContain(
			"SSDF 1.1: 2 contradicted (PS.3.2, PW.9.1)\n",
		);
	});

	it("says what is released and who says so, those who say several things once", () => {
		const fact = (value: string, file: string | null = null) =>
			({ value, from: file === null ? "given" : "evidence", by: "somebody", file }) as const;
		const release = {
			name: fact("shop", "bom.json"),
			version: fact("2.0.0", "bom.json"),
			commit: fact("0123456789abcdef0123456789abcdef01234567"),
			builtAt: null,
			digests: [fact(`sha256:${"ab".repeat(32)}`), fact("sha256:bb")],
		};
		const text = (verbose: boolean) => renderText(report({ units: [unit({ release })] }), { verbose });
		expect(text(false)).toContain(
			"\nrelease: shop 2.0.0 (bom.json), commit 0123456789ab… sha256:abababababab… 1 more digest (given)\nSSDF 1.1",
		);
		expect(text(true)).toContain(` sha256:${"ab".repeat(32)} 1 more digest (given)\n`);
	});

	it("answers for each unit by itself where there are several", () => {
		const units = [unit({ name: "cart" }), unit({ name: null, documents: [], controls: [] })];
		expect(renderText(report({ units }))).toContain(
			"\nunit cart · 1 document\n  SSDF 1.1: 1 supported, 1 without evidence\nno unit · 0 documents\npass",
		);
	});

	it("says so when a release is all that a rule looked at, and had nothing to compare", () => {
		const documents = report().documents.map((document) => ({ ...document, kind: "release" }));
		const results = [result({ outcome: "not-applicable", subjects: 0 })];
		expect(renderText(report({ outcome: "error", documents, results }))).toContain("no rule reads what was given");
	});

	it("says why undecided outcomes fail a run", () => {
		const undecided = report({
			outcome: "fail",
			options: { failOn: "medium", failOnUndecided: true, now: null },
			results: [result({ outcome: "undecided", undecided: 1 })],
		});
		expect(renderText(undecided)).toContain("fail · 1 point undecided, which fails this run · exit 1");
	});

	it("says when no rule reads a document", () => {
		expect(renderText(report({ results: [] }))).toContain("bom.json: no rule reads documents of kind sbom");
	});

	it("says when nothing was checked", () => {
		const nothing = report({ outcome: "error", documents: [], inputs: [], results: [] });
		expect(renderText(nothing)).toContain("error · nothing was checked · exit 2");
	});

	it("lists what was skipped where nothing else is left", () => {
		const skipped = fullReport().inputs.filter((input) => input.status === "skipped");
		const text = renderText(report({ outcome: "error", documents: [], inputs: skipped, results: [] }));
		expect(text).toContain("  skipped  logo.png: not a text file [binary]\n");
	});

	it("tells files that cannot be read from files of no known format", () => {
		const [broken] = fullReport().inputs.filter((input) => input.status === "skipped");
		const problem = { ...broken!.problems[0]!, code: "unrecognized" };
		const inputs = [...report().inputs, broken!, { ...broken!, file: "a.json", problems: [problem] }];
		expect(renderText(report({ inputs }))).toContain(
			"2 files skipped in folders: 1 that cannot be read, 1 of no format that is known (--verbose lists them)\n",
		);
	});

	it("says when no rule read anything", () => {
		expect(renderText(report({ outcome: "error", results: [] }))).toContain(
			"error · no rule reads what was given · exit 2",
		);
	});

	it("lists inputs, policies, outcomes and answers with their digests when verbose", () => {
		const text = renderText(fullReport(), { verbose: true });
		for (const fact of [
			`skipped  logo.png  sha256:${"4".repeat(64)}`,
			"logo.png: not a text file [binary]",
			`@proviso/pack-ssdf  built in  2 rules  revision 0.1.0  sha256:${"1".repeat(64)}`,
			"error           infrastructure/key-rotation  infra/plan.json",
			"no-evidence     Secure settings by default",
			"missing: a plan of what is deployed",
			"at: /components/3 · a1b2c3",
		]) {
			expect(text).toContain(fact);
		}
	});

	it.each([false, true])("lets no name act on a terminal or a runner (verbose: %s)", (verbose) => {
		const evil = "\u001b]0;owned\u0007\u001b[2J\u202e\n::error::x\r##[error]y ##vso[task.complete]\u009b31m";
		const full = fullReport();
		const text = renderText(
			{
				...full,
				inputs: full.inputs.map((input) => ({
					...input,
					file: evil,
					problems: input.problems.map((problem) => ({ ...problem, code: evil, file: evil, message: evil })),
				})),
				documents: full.documents.map((document) => ({
					...document,
					file: evil,
					kind: evil,
					format: evil,
					formatVersion: evil,
					digest: evil,
					limitations: [evil],
				})),
				policies: full.policies.map((policy) => ({ ...policy, name: evil, revision: evil })),
				rules: full.rules.map((rule) => ({ ...rule, id: evil, title: evil })),
				results: full.results.map((item) => ({ ...item, rule: evil, error: evil })),
				findings: full.findings.map((item) => ({
					...item,
					rule: evil,
					message: evil,
					subject: `${evil}!`,
					path: [evil],
					location: { ...item.location, file: evil },
					observed: { [evil]: [evil] },
					expected: evil,
					remediation: evil,
					controls: [evil],
					fingerprint: evil,
				})),
				units: full.units.map((own) => ({
					...own,
					name: evil,
					release: {
						name: { value: evil, from: "evidence" as const, by: evil, file: evil },
						version: { value: evil, from: "given" as const, by: evil, file: null },
						commit: { value: evil, from: "configured" as const, by: evil, file: evil },
						builtAt: { value: evil, from: "evidence" as const, by: evil, file: evil },
						digests: [{ value: evil, from: "evidence" as const, by: evil, file: evil }],
					},
					controls: own.controls.map((framework) => ({
						...framework,
						title: evil,
						controls: framework.controls.map((control) => ({ ...control, id: evil, title: evil, missing: [evil] })),
					})),
				})),
			},
			{ verbose, width: 30 },
		);
		for (const line of text.split("\n")) {
			expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|##\w*\[|^\s*::/u);
		}
	});

	it("stays readable when a name is a megabyte long", () => {
		const text = renderText(
			report({ findings: [finding({ subject: "x".repeat(1_000_000), message: "y".repeat(1_000_000) })] }),
		);
		expect(text.length).toBeLessThan(2000);
		expect(text).toContain("…");
	});
});

describe("renderSummary", () => {
	it("shows what could not be checked and the verdict, and no finding", () => {
		const text = renderSummary(fullReport());
		expect(text).toContain("broken.json:3:7: not JSON: a comma is missing [syntax]");
		expect(text).toMatch(/exit 2\n$/);
		expect(text).not.toContain("left-pad");
	});
});
