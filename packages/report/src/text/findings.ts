import type { Finding, Report, Severity } from "@proviso/schemas";
import { SEVERITIES } from "../severity.js";
import { brief, shorten } from "../shorten.js";
import type { Line, Style } from "../terminal.js";
import { count, EMPTY, frameworkLabel, grouped, MAX_MESSAGE, MAX_NAME, place, pointer, styled } from "./parts.js";

/** Findings of one rule shown per file unless verbose. */
const MAX_FINDINGS = 10;
const MAX_VALUE = 120;

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
	critical: "magenta",
	high: "red",
	medium: "yellow",
	low: "cyan",
};

/** By file, then by rule, worst first. */
export function findings(report: Report, verbose: boolean): Line[] {
	const titles = new Map(report.rules.map((rule) => [rule.id, rule.title]));
	const lines: Line[] = [];
	for (const [file, inFile] of grouped(report.findings, (finding) => finding.location.file)) {
		lines.push({ spans: [styled("bold", shorten(file, MAX_NAME))] });
		const groups = [
			...grouped(inFile, (finding) => [finding.outcome, finding.severity, finding.rule].join("\n")).values(),
		];
		for (const group of groups.sort((a, b) => byUrgency(a[0]!, b[0]!))) {
			lines.push(...ruleGroup(group, titles.get(group[0]!.rule) ?? "", verbose));
		}
		lines.push(EMPTY);
	}
	return lines;
}

/** What failed before what is undecided, worst first, then by rule. */
function byUrgency(a: Finding, b: Finding): number {
	return (
		Number(a.outcome === "undecided") - Number(b.outcome === "undecided") ||
		SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
		(a.rule < b.rule ? -1 : 1)
	);
}

function ruleGroup(group: readonly Finding[], title: string, verbose: boolean): Line[] {
	const { outcome, severity, rule, remediation, controls } = group[0]!;
	const failed = outcome === "fail";
	const label = failed ? severity : "undecided";
	const shown = verbose ? group : group.slice(0, MAX_FINDINGS);
	// What to do about a failure is beside the point of what could not be decided; the message says what is missing.
	const showFix = failed || verbose;
	const sameFix = group.every((finding) => finding.remediation === remediation);
	const sameControls = group.every((finding) => finding.controls.join() === controls.join());
	const lines: Line[] = [
		{
			hang: 13,
			spans: [
				"  ",
				styled(failed ? SEVERITY_STYLE[severity] : "cyan", label.padEnd(9)),
				"  ",
				styled("bold", shorten(rule, MAX_NAME)),
				...(title === "" ? [] : ["  ", shorten(title, MAX_NAME)]),
				...(failed ? [] : [styled("dim", ` (${severity})`)]),
			],
		},
	];
	for (const finding of shown) {
		lines.push(findingLine(finding));
		if (verbose) lines.push(detail("at", `${pointer(finding.path)} · ${finding.fingerprint}`));
		if (showFix && !sameFix) lines.push(detail("fix", finding.remediation));
		if (!sameControls) lines.push(detail("for", controlNames(finding.controls)));
	}
	if (shown.length < group.length) {
		lines.push({ spans: [`      and ${count(group.length - shown.length, "more", "more")} (--verbose shows all)`] });
	}
	if (showFix && sameFix && remediation !== "") lines.push(detail("fix", remediation));
	if (sameControls && controls.length > 0) lines.push(detail("for", controlNames(controls)));
	return lines;
}

function findingLine({ location, message, reason, subject, observed, expected }: Finding): Line {
	const values = [
		...(reason === null ? [] : [reason]),
		...(observed === null ? [] : [`observed ${brief(observed, MAX_VALUE)}`]),
		...(expected === null ? [] : [`expected ${brief(expected, MAX_VALUE)}`]),
	];
	return {
		hang: 8,
		spans: [
			"      ",
			styled("cyan", place(location)),
			"  ",
			...(subject === null || names(message, subject) ? [] : [`${shorten(subject, MAX_NAME)}: `]),
			shorten(message, MAX_MESSAGE),
			...(values.length === 0 ? [] : [styled("dim", ` (${values.join(", ")})`)]),
		],
	};
}

/** Whether the message says what it is about, in whatever part of the subject's name. */
function names(message: string, subject: string): boolean {
	return subject.split("/").some((part) => part !== "" && message.includes(part));
}

function detail(name: string, text: string): Line {
	return { hang: 11, spans: [`      ${name}: `, text] };
}

/** `SSDF 1.1 PS.3.2, PW.9.1`. */
function controlNames(ids: readonly string[]): string {
	const byFramework = grouped(ids, (id) => id.slice(0, Math.max(0, id.indexOf(":"))));
	return [...byFramework]
		.map(
			([framework, own]) =>
				`${frameworkLabel(framework)} ${own.map((id) => id.slice(framework.length + 1)).join(", ")}`,
		)
		.join("; ");
}
