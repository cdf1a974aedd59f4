import type { ControlAnswer, Fact, Framework, ReleaseIdentity, Report, ReportUnit } from "@proviso/schemas";
import { exitCode } from "../exit-code.js";
import { atLeast, SEVERITIES } from "../severity.js";
import { shorten } from "../shorten.js";
import type { Line, Span, Style } from "../terminal.js";
import { count, frameworkLabel, hasUnits, MAX_NAME, nothingChecked, styled, tally, unitLabel, words } from "./parts.js";

/** Counts, answers per framework, and how the run ends. */
export function summary(report: Report, verbose: boolean): Line[] {
	const { documents, rules, outcomes, findings, skipped } = report.summary;
	const bySeverity = words([...SEVERITIES].reverse().map((severity) => [severity, findings[severity] ?? 0]));
	const total = Object.values(findings).reduce((sum, number) => sum + number, 0);
	return [
		{
			spans: [`${count(documents, "document", "documents")} · ${count(rules, "rule", "rules")} · ${tally(outcomes)}`],
		},
		...(total === 0 ? [] : [{ spans: [`${count(total, "finding", "findings")}: ${bySeverity}`] }]),
		...(skipped === 0 ? [] : [{ spans: [`${skippedWords(report)}${verbose ? "" : " (--verbose lists them)"}`] }]),
		...report.units.flatMap((unit) => unitLines(report, unit, verbose)),
		{ spans: verdict(report) },
	];
}

/** Problems of files that are left out on purpose, or that are no input at all. */
const NO_INPUT: ReadonlySet<string> = new Set(["unrecognized", "template", "outside"]);

/** A file that could not be read may be one that should have been checked: it is told apart. */
function skippedWords({ inputs, summary }: Report): string {
	const isBroken = (input: Report["inputs"][number]) => input.problems.some(({ code }) => !NO_INPUT.has(code));
	const broken = inputs.filter((input) => input.status === "skipped" && isBroken(input)).length;
	const rest = summary.skipped - broken;
	const parts = [
		...(broken > 0 ? [`${broken} that cannot be read`] : []),
		...(rest > 0 ? [`${rest} of no format that is known`] : []),
	];
	return `${count(summary.skipped, "file", "files")} skipped in folders: ${parts.join(", ")}`;
}

const ANSWER_WORDS: readonly (readonly [ControlAnswer["answer"], string])[] = [
	["supported", "supported"],
	["partial", "partial"],
	["contradicted", "contradicted"],
	["undecided", "undecided"],
	["declared", "declared"],
	["accepted", "accepted"],
	["not-applicable", "not applicable"],
	["no-evidence", "without evidence"],
	["not-assessed", "not assessed"],
];

/** What is released, and the answers. A check without units has but one, and need not say so. */
function unitLines(report: Report, unit: ReportUnit, verbose: boolean): Line[] {
	const lines = [...releaseLine(unit.release, verbose), ...unit.controls.map(frameworkLine)];
	if (!hasUnits(report)) return lines;
	const documents = unit.documents.filter((index) => report.documents[index]?.kind !== "release").length;
	return [
		{
			hang: 2,
			spans: [styled("bold", unitLabel(unit)), ` · ${count(documents, "document", "documents")}`],
		},
		...lines.map((line) => ({ hang: (line.hang ?? 0) + 2, spans: ["  ", ...line.spans] })),
	];
}

/** A digest by whose first digits people know it. */
const LONG_DIGEST = /^((?:[a-z0-9]+:)?[0-9a-f]{12})[0-9a-f]{8,}$/;

/** `release: shop 2.0.0 (bom.json), commit 0123456789ab (given)`: what the same source says stands together. */
function releaseLine({ name, version, commit, builtAt, digests }: ReleaseIdentity, verbose: boolean): Line[] {
	const [digest = null, ...more] = digests;
	const facts: readonly (readonly [string, Fact | null])[] = [
		["", name],
		[name === null ? "version " : "", version],
		["commit ", commit],
		["built at ", builtAt],
		["", digest],
	];
	const groups: { readonly source: string; readonly words: string[] }[] = [];
	for (const [label, fact] of facts) {
		if (fact === null) continue;
		const source = fact.from === "evidence" ? (fact.file ?? "") : fact.from;
		if (groups.at(-1)?.source !== source) groups.push({ source, words: [] });
		const value = verbose ? fact.value : fact.value.replace(LONG_DIGEST, "$1…");
		groups.at(-1)?.words.push(label + shorten(value, MAX_NAME));
	}
	if (groups.length === 0) return [];
	if (more.length > 0) groups.at(-1)?.words.push(count(more.length, "more digest", "more digests"));
	const parts = groups.map(({ source, words }) => `${words.join(" ")} (${shorten(source, MAX_NAME)})`);
	return [{ hang: 2, spans: [`release: ${parts.join(", ")}`] }];
}

/** The contradicted ones by name: they are what to look at first. */
function frameworkLine({ id, controls }: Framework): Line {
	const parts = ANSWER_WORDS.flatMap(([answer, word]) => {
		const ids = controls.filter((control) => control.answer === answer).map((control) => control.id);
		if (ids.length === 0) return [];
		return [`${ids.length} ${word}${answer === "contradicted" ? ` (${ids.join(", ")})` : ""}`];
	});
	return { hang: 2, spans: [`${frameworkLabel(id)}: ${parts.join(", ")}`] };
}

const OUTCOME_STYLE: Readonly<Record<Report["outcome"], Style>> = {
	pass: "green",
	fail: "red",
	undecided: "yellow",
	error: "red",
};

function verdict(report: Report): Span[] {
	return [styled(OUTCOME_STYLE[report.outcome], report.outcome), ` · ${reason(report)} · exit ${exitCode(report)}`];
}

function reason(report: Report): string {
	const { failOn, failOnUndecided } = report.options;
	const failures = report.findings.filter((finding) => finding.outcome === "fail");
	const blocking = failures.filter((finding) => atLeast(finding.severity, failOn)).length;
	const unread = report.inputs.filter((input) => input.status === "error").length;
	const broken = report.results.filter((result) => result.outcome === "error").length;
	// Points and not outcomes: a rule that failed, and counts as failed, may leave a point undecided besides.
	const undecided = report.results.reduce((sum, result) => sum + result.undecided, 0);
	const parts = [
		...(unread > 0 ? [`${count(unread, "input", "inputs")} could not be read`] : []),
		...(broken > 0 ? [`${count(broken, "rule", "rules")} ended in error`] : []),
		...(nothingChecked(report)
			? [report.documents.length === 0 ? "nothing was checked" : "no rule reads what was given"]
			: []),
		...(blocking > 0 ? [`${count(blocking, "finding", "findings")} at ${failOn} or above`] : []),
		...(undecided > 0
			? [`${count(undecided, "point", "points")} undecided${failOnUndecided ? ", which fails this run" : ""}`]
			: []),
		...(failures.length > blocking
			? [`${count(failures.length - blocking, "finding", "findings")} below ${failOn}`]
			: []),
	];
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
