import type { Finding, Framework, Location, Problem, Report, Rule, Severity } from "@proviso/schemas";
import type * as Sarif from "sarif";
import { escapeInvisible } from "./escape.js";
import { exitCode } from "./exit-code.js";
import { stringifyJson } from "./json.js";
import { SEVERITIES } from "./severity.js";
import { shorten } from "./shorten.js";

/** GitHub refuses a file with more results than this in a run. */
export const SARIF_RESULT_LIMIT = 25_000;
/** GitHub refuses a rule with more tags than this. */
const TAG_LIMIT = 20;
const MAX_MESSAGE = 4000;
const ROOT = "%SRCROOT%";

/** {@link toSarif} as JSON text, a newline at the end. Equal reports give equal bytes. */
export function renderSarif(report: Report): string {
	return stringifyJson(toSarif(report));
}

/**
 * The report as SARIF 2.1.0 (OASIS, sarif-v2.1.0-errata01), within the limits of GitHub code scanning.
 *
 * - A finding is a result of kind `fail`; what is undecided is one of kind `open` and level `none` (§3.27.9, §3.27.10).
 *   What passed is no result, since GitHub shows every result as an alert; it is in the properties of the run.
 * - What could not be read and rules that ended in error are notifications, and the invocation was not successful.
 * - Frameworks are taxonomies, their controls taxa that hold the answers (§3.19.3), which the rules relate to.
 * - File names become relative, percent-encoded URIs below `%SRCROOT%`, the folder the check ran in.
 *
 * Of more than {@link SARIF_RESULT_LIMIT} findings the worst are kept, and a notification tells how many are not there.
 */
export function toSarif(report: Report): Sarif.Log {
	const kept = worst(report.findings, SARIF_RESULT_LIMIT);
	const artifacts = new Map(report.inputs.map((input, index) => [input.file, index]));
	const rules = new Map(report.rules.map((rule, index) => [rule.id, index]));
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "Proviso",
						semanticVersion: report.tool.version,
						rules: report.rules.map((rule) => descriptor(rule, report)),
						...(frameworksOf(report).length === 0
							? {}
							: { supportedTaxonomies: frameworksOf(report).map(({ id }, index) => ({ name: id, index })) }),
					},
				},
				invocations: [invocation(report, report.findings.length - kept.length, artifacts, rules)],
				originalUriBaseIds: { [ROOT]: { description: { text: "The folder the check ran in." } } },
				artifacts: report.inputs.map(({ file, digest }) => ({
					location: uri(file),
					roles: ["analysisTarget"],
					...(digest?.startsWith("sha256:") ? { hashes: { "sha-256": digest.slice("sha256:".length) } } : {}),
				})),
				results: kept.map((finding) => result(finding, artifacts, rules)),
				...(frameworksOf(report).length === 0 ? {} : { taxonomies: taxonomies(report) }),
				columnKind: "utf16CodeUnits",
				properties: {
					outcome: report.outcome,
					options: report.options,
					summary: report.summary,
					policies: report.policies,
					documents: report.documents,
					outcomes: report.results,
					units: report.units.map(({ name, documents, release }) => ({ name, documents, release })),
				},
			},
		],
	};
}

/** The `limit` worst, in the order they are given in. */
function worst(findings: readonly Finding[], limit: number): readonly Finding[] {
	if (findings.length <= limit) return findings;
	const rank = (finding: Finding) =>
		(finding.outcome === "fail" ? 0 : SEVERITIES.length) + SEVERITIES.length - SEVERITIES.indexOf(finding.severity);
	const kept = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
	return findings.filter((finding) => kept.has(finding));
}

const LEVEL: Readonly<Record<Severity, Sarif.ReportingConfiguration.level>> = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
};

/** Inside the ranges that GitHub shows as critical (from 9), high (from 7), medium (from 4) and low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
};

function descriptor(rule: Rule, report: Report): Sarif.ReportingDescriptor {
	const { id, title, description, severity, controls, remediation, documentation } = rule;
	const help = [description, `How to fix it: ${remediation}`];
	if (controls.length > 0) help.push(`Evidence for: ${controls.map((control) => control.id).join(", ")}`);
	const webPage = documentation !== null && /^https?:\/\//.test(documentation) ? documentation : undefined;
	if (documentation !== null && webPage === undefined) help.push(`Documentation: ${documentation}`);
	return {
		id,
		shortDescription: { text: title || id },
		fullDescription: { text: description || title || id },
		help: { text: help.join("\n\n"), markdown: help.join("\n\n") },
		...(webPage === undefined ? {} : { helpUri: webPage }),
		defaultConfiguration: { level: LEVEL[severity] },
		...relationships(rule, report),
		properties: {
			"security-severity": SECURITY_SEVERITY[severity],
			tags: ["security", ...controls.map((control) => control.id)].slice(0, TAG_LIMIT),
			severity,
			kind: rule.kind,
			policy: rule.policy,
			controls,
			remediation,
			documentation,
		},
	};
}

function relationships({ controls }: Rule, report: Report): Pick<Sarif.ReportingDescriptor, "relationships"> {
	const found = frameworksOf(report).flatMap((framework, index) =>
		framework.controls.flatMap(({ id }, taxon) =>
			controls
				.filter((control) => control.id === `${framework.id}:${id}`)
				.map(({ rationale }) => ({
					target: { id, index: taxon, toolComponent: { name: framework.id, index } },
					kinds: ["relevant"],
					description: { text: rationale },
				})),
		),
	);
	return found.length === 0 ? {} : { relationships: found };
}

function taxonomies(report: Report): Sarif.ToolComponent[] {
	return frameworksOf(report).map(({ id, title, controls }, framework) => ({
		name: id,
		shortDescription: { text: title },
		isComprehensive: true,
		taxa: controls.map((control, index) => ({
			id: control.id,
			shortDescription: { text: control.title },
			properties: answers(report, framework, index),
		})),
	}));
}

/** Every unit has the same frameworks with the same controls; what differs is the answers. */
function frameworksOf({ units }: Report): readonly Framework[] {
	return units[0]?.controls ?? [];
}

function answers({ units }: Report, framework: number, control: number): Sarif.PropertyBag {
	const ofUnits = units.flatMap(({ name, controls }) => {
		const found = controls[framework]?.controls[control];
		return found === undefined
			? []
			: [{ unit: name, answer: found.answer, rules: found.rules, missing: found.missing }];
	});
	const [only, ...others] = ofUnits;
	if (only === undefined || others.length > 0) return { units: ofUnits };
	return { answer: only.answer, rules: only.rules, missing: only.missing };
}

function result(
	finding: Finding,
	artifacts: ReadonlyMap<string, number>,
	rules: ReadonlyMap<string, number>,
): Sarif.Result {
	const { rule, outcome, severity, location, subject, observed, expected, reason, remediation, controls, path } =
		finding;
	const ruleIndex = rules.get(rule);
	const failed = outcome === "fail";
	return {
		ruleId: rule,
		...(ruleIndex === undefined ? {} : { ruleIndex }),
		kind: failed ? "fail" : "open",
		level: failed ? LEVEL[severity] : "none",
		message: message(failed ? finding.message : `Undecided: ${finding.message}`),
		locations: [
			{
				physicalLocation: physicalLocation(location, artifacts),
				...(subject === null ? {} : { logicalLocations: [{ fullyQualifiedName: subject }] }),
			},
		],
		partialFingerprints: { "proviso/v1": finding.fingerprint },
		properties: {
			severity,
			document: finding.document,
			path,
			reason,
			subject,
			observed,
			expected,
			remediation,
			controls,
		},
	};
}

function invocation(
	report: Report,
	cut: number,
	artifacts: ReadonlyMap<string, number>,
	rules: ReadonlyMap<string, number>,
): Sarif.Invocation {
	const notifications = [
		...report.inputs.flatMap(({ status, problems, file }) =>
			problems.length === 0 && status !== "read"
				? [notification(status, { code: status, message: status, file, line: null, column: null }, artifacts)]
				: problems.map((problem) => notification(status, problem, artifacts)),
		),
		...report.results.flatMap(({ rule, document, outcome, error }) => {
			const of = report.documents[document];
			if (outcome !== "error" || of === undefined) return [];
			const problem = { code: "rule-error", message: error ?? "the rule ended in error", line: null, column: null };
			const index = rules.get(rule);
			return [
				{
					...notification("error", { ...problem, file: of.file }, artifacts),
					associatedRule: index === undefined ? { id: rule } : { id: rule, index },
				},
			];
		}),
		...(cut === 0 ? [] : [cutNotification(cut)]),
	];
	return {
		executionSuccessful: notifications.every((notification) => notification.level !== "error"),
		exitCode: exitCode(report),
		...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
	};
}

const NOTIFICATION_LEVEL = { read: "warning", skipped: "note", error: "error" } as const;

function notification(
	status: keyof typeof NOTIFICATION_LEVEL,
	{ code, message: text, ...at }: Problem,
	artifacts: ReadonlyMap<string, number>,
): Sarif.Notification {
	return {
		descriptor: { id: code },
		level: NOTIFICATION_LEVEL[status],
		message: message(text),
		locations: [{ physicalLocation: physicalLocation({ ...at, endLine: null, endColumn: null }, artifacts) }],
	};
}

function cutNotification(cut: number): Sarif.Notification {
	const text = `${cut} more findings are not in this file, which holds the ${SARIF_RESULT_LIMIT} worst; the JSON report has all.`;
	return { descriptor: { id: "too-many-results" }, level: "warning", message: { text } };
}

/** On one line, and with no `[text](target)` in it, which viewers would make a link (§3.11.6). */
function message(text: string): Sarif.Message {
	const plain = escapeInvisible(shorten(text, MAX_MESSAGE)).replace(/\](?=\()/g, "\\]");
	return { text: plain === "" ? "(no message)" : plain };
}

function physicalLocation(
	{ file, line, column, endLine, endColumn }: Location,
	artifacts: ReadonlyMap<string, number>,
): Sarif.PhysicalLocation {
	const index = artifacts.get(file);
	const artifactLocation = index === undefined ? uri(file) : { ...uri(file), index };
	if (line === null) return { artifactLocation };
	return {
		artifactLocation,
		region: {
			startLine: line,
			...(column === null ? {} : { startColumn: column }),
			...(endLine === null ? {} : { endLine }),
			...(endColumn === null || column === null ? {} : { endColumn }),
		},
	};
}

/** §3.4.3, §3.10.1. Absolute paths, which only a caller who named one gets, become `file:` URIs. */
function uri(file: string): Sarif.ArtifactLocation {
	const path = file
		.replace(/\p{Cs}/gu, "\ufffd")
		.split("/")
		.map(encodeURIComponent)
		.join("/");
	if (path.startsWith("/")) return { uri: `file://${path}` };
	if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${file.slice(0, 2)}${path.slice(path.indexOf("/"))}` };
	return { uri: path, uriBaseId: ROOT };
}
