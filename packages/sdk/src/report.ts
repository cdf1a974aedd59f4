import type { Finding, FrameworkDefinition, Report, Result, RuleDefinition, Severity } from "@proviso/schemas";
import { answerControls } from "./control-answers.js";
import type { Observations } from "./join.js";
import type { ActivePolicy } from "./policy.js";
import { VERSION } from "./version.js";

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/** What the outcome depends on beside inputs and policies. */
export interface Thresholds {
	readonly failOn: Severity;
	readonly failOnUndecided: boolean;
	readonly now: string | null;
}

/** Decides, orders and counts. Equal arguments give equal reports. */
export function buildReport(
	policies: readonly ActivePolicy[],
	rules: readonly RuleDefinition[],
	frameworks: readonly FrameworkDefinition[],
	thresholds: Thresholds,
	observed: Observations,
): Report {
	const policyOf = new Map(policies.flatMap((policy) => policy.rules.map((rule) => [rule.id, policy.name])));
	const { inputs, documents, results } = observed;
	const findings = [...observed.findings].sort(compareFindings);
	return {
		schema: "urn:proviso:schema:report:1",
		tool: { name: "proviso", version: VERSION },
		outcome: decide(thresholds, observed),
		options: { ...thresholds },
		summary: {
			documents: documents.filter((document) => document.kind !== "release").length,
			rules: rules.length,
			outcomes: countBy(results, (result) => result.outcome),
			findings: countBy(
				findings.filter((finding) => finding.outcome === "fail"),
				(finding) => finding.severity,
			),
			skipped: inputs.filter((input) => input.status === "skipped").length,
		},
		inputs: [...inputs].sort((a, b) => compare(a.file, b.file)),
		documents: [...documents],
		policies: policies
			.map(({ name, bundle, revision, builtin, rules: own, backend, strictBuiltins }) => ({
				name,
				digest: bundle.digest,
				revision,
				builtin,
				rules: own.length,
				backend,
				strictBuiltins,
			}))
			.sort((a, b) => compare(a.name, b.name)),
		rules: rules.map((rule) => ({
			id: rule.id,
			policy: policyOf.get(rule.id) ?? "",
			kind: rule.kind,
			title: rule.title,
			description: rule.description,
			severity: rule.severity,
			controls: [...rule.controls],
			remediation: rule.remediation,
			documentation: rule.documentation,
		})),
		results: [...results].sort((a, b) => a.document - b.document || compare(a.rule, b.rule)),
		findings,
		units: observed.units.map(({ name, documents: own, release }) => {
			const indexes = new Set(own);
			const ofUnit = results.filter((result) => indexes.has(result.document));
			return { name, documents: [...own], release, controls: answerControls(frameworks, rules, ofUnit) };
		}),
	};
}

/** The highest applies: error, fail, undecided, pass. A run in which no rule met a document has decided nothing: error. */
function decide(
	{ failOn, failOnUndecided }: Thresholds,
	{ inputs, documents, results, findings }: Observations,
): Report["outcome"] {
	// That a release has nothing to compare decides nothing.
	const decided = results.some(
		({ document, outcome }) => documents[document]?.kind !== "release" || outcome !== "not-applicable",
	);
	const some = (outcome: Result["outcome"]) => results.some((result) => result.outcome === outcome);
	if (!decided || inputs.some((input) => input.status === "error") || some("error")) return "error";
	// A rule that failed for one thing may be undecided about another.
	const undecided = results.some((result) => result.undecided > 0);
	const fails = (finding: Finding) =>
		finding.outcome === "fail" && SEVERITY_ORDER[finding.severity] >= SEVERITY_ORDER[failOn];
	if (findings.some(fails) || (failOnUndecided && undecided)) return "fail";
	return undecided ? "undecided" : "pass";
}

function compareFindings(a: Finding, b: Finding): number {
	return (
		compare(a.location.file, b.location.file) ||
		(a.location.line ?? 0) - (b.location.line ?? 0) ||
		(a.location.column ?? 0) - (b.location.column ?? 0) ||
		compare(a.rule, b.rule) ||
		compare(a.outcome, b.outcome) ||
		compare(a.message, b.message) ||
		compare(a.fingerprint, b.fingerprint)
	);
}

/** By UTF-16 code units: the same everywhere, whatever the locale. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
}
