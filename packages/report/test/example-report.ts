import type { Finding, Report, ReportUnit, Result, Rule } from "@proviso/schemas";

const RULES: readonly Rule[] = [
	{
		id: "infrastructure/storage-not-public",
		policy: "@proviso/pack-ssdf",
		kind: "infrastructure",
		title: "Storage is not public",
		description: "Public object storage leaks data.",
		severity: "critical",
		controls: [
			{
				id: "ssdf-1.1:PW.9.1",
				bearing: "direct",
				basis: "judgment",
				rationale: "an unsafe default of what is deployed",
			},
		],
		remediation: "Block public access on the bucket.",
		documentation: "docs/rules/infrastructure/storage-not-public.md",
	},
	{
		id: "sbom/component-names",
		policy: "@proviso/pack-ssdf",
		kind: "sbom",
		title: "Components have names",
		description: "A component without a name cannot be looked up.",
		severity: "medium",
		controls: [
			{ id: "ssdf-1.1:PS.3.2", bearing: "direct", basis: "published", rationale: "the provenance of every component" },
			{ id: "ssdf-1.1:PW.4.1", bearing: "contextual", basis: "judgment", rationale: "known components" },
		],
		remediation: "Give the component a name.",
		documentation: null,
	},
];

/** A finding about a component, every property as given or ordinary. */
export function finding(over: Partial<Finding> = {}): Finding {
	return {
		rule: "sbom/component-names",
		severity: "medium",
		outcome: "fail",
		message: "component 3 has no name",
		document: 0,
		path: ["components", 3],
		location: { file: "bom.json", line: 12, column: 5, endLine: 14, endColumn: 6 },
		subject: null,
		reason: null,
		observed: null,
		expected: null,
		remediation: "Give the component a name.",
		controls: ["ssdf-1.1:PS.3.2", "ssdf-1.1:PW.4.1"],
		fingerprint: "a1b2c3",
		...over,
	};
}

export function result(over: Partial<Result> = {}): Result {
	return {
		rule: "sbom/component-names",
		document: 0,
		outcome: "pass",
		findings: 0,
		undecided: 0,
		subjects: 4,
		error: null,
		...over,
	};
}

/** The unit without a name, of the first document, with what is given instead. */
export function unit(over: Partial<ReportUnit> = {}): ReportUnit {
	return {
		name: null,
		documents: [0],
		release: { name: null, version: null, commit: null, builtAt: null, digests: [] },
		controls: [
			{
				id: "ssdf-1.1",
				title: "SSDF 1.1",
				controls: [
					{
						id: "PS.3.2",
						title: "Archive and protect each release",
						answer: "supported",
						rules: [{ rule: "sbom/component-names", bearing: "direct", outcomes: { pass: 1 } }],
						missing: [],
					},
					{
						id: "PW.9.1",
						title: "Secure settings by default",
						answer: "no-evidence",
						rules: [],
						missing: ["a plan of what is deployed"],
					},
				],
			},
		],
		...over,
	};
}

/** A passing report on one SBOM, with what is given instead. */
export function report(over: Partial<Report> = {}): Report {
	const findings = over.findings ?? [];
	const results = over.results ?? [result()];
	return {
		schema: "urn:proviso:schema:report:1",
		tool: { name: "proviso", version: "0.1.0" },
		outcome: "pass",
		options: { failOn: "medium", failOnUndecided: false, now: null },
		summary: {
			documents: over.documents?.length ?? 1,
			rules: RULES.length,
			outcomes: tally(results.map((item) => item.outcome)),
			findings: tally(findings.filter((item) => item.outcome === "fail").map((item) => item.severity)),
			skipped: over.inputs?.filter((input) => input.status === "skipped").length ?? 0,
		},
		inputs: [{ file: "bom.json", digest: `sha256:${"0".repeat(64)}`, status: "read", documents: [0], problems: [] }],
		documents: [
			{
				file: "bom.json",
				kind: "sbom",
				format: "cyclonedx-json",
				formatVersion: "1.6",
				digest: `sha256:${"0".repeat(64)}`,
				limitations: [],
			},
		],
		policies: [
			{
				name: "@proviso/pack-ssdf",
				digest: `sha256:${"1".repeat(64)}`,
				revision: "0.1.0",
				builtin: true,
				rules: 2,
				backend: "plan",
				strictBuiltins: true,
			},
		],
		rules: RULES,
		results,
		findings,
		units: [unit()],
		...over,
	};
}

function tally(names: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
	return counts;
}

/** Every outcome, kind of problem and answer at once. */
export function fullReport(): Report {
	const plan = "infra/plan.json";
	return report({
		outcome: "error",
		inputs: [
			{ file: "bom.json", digest: `sha256:${"0".repeat(64)}`, status: "read", documents: [0], problems: [] },
			{
				file: "broken.json",
				digest: `sha256:${"2".repeat(64)}`,
				status: "error",
				documents: [],
				problems: [
					{ code: "syntax", message: "not JSON: a comma is missing", file: "broken.json", line: 3, column: 7 },
				],
			},
			{ file: plan, digest: `sha256:${"3".repeat(64)}`, status: "read", documents: [1], problems: [] },
			{
				file: "logo.png",
				digest: `sha256:${"4".repeat(64)}`,
				status: "skipped",
				documents: [],
				problems: [{ code: "binary", message: "not a text file", file: "logo.png", line: null, column: null }],
			},
		],
		documents: [
			...report().documents,
			{
				file: plan,
				kind: "infrastructure",
				format: "terraform-plan",
				formatVersion: "1.2",
				digest: `sha256:${"3".repeat(64)}`,
				limitations: ["resources of 2 unknown types were read without their settings"],
			},
		],
		results: [
			result({ outcome: "fail", findings: 1 }),
			result({ rule: "infrastructure/storage-not-public", document: 1, outcome: "undecided", undecided: 1 }),
			result({
				rule: "infrastructure/key-rotation",
				document: 1,
				outcome: "error",
				error: "division by zero",
				subjects: null,
			}),
		],
		findings: [
			finding({ subject: "pkg:npm/left-pad", observed: "", expected: { minLength: 1 } }),
			finding({
				rule: "infrastructure/storage-not-public",
				severity: "critical",
				outcome: "undecided",
				message: "block_public_acls is known after apply",
				document: 1,
				path: ["buckets", 0, "public"],
				location: { file: plan, line: 40, column: 9, endLine: 40, endColumn: 20 },
				subject: "aws_s3_bucket.logs",
				remediation: "Block public access on the bucket.",
				controls: ["ssdf-1.1:PW.9.1"],
				fingerprint: "d4e5f6",
			}),
		],
	});
}
