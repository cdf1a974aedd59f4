import type {
	Control,
	ControlAnswer,
	ControlRule,
	DocumentSummary,
	Fact,
	Finding,
	Framework,
	Input,
	Location,
	Policy,
	Problem,
	ReleaseIdentity,
	Report,
	ReportUnit,
	Result,
	Rule,
} from "@proviso/schemas";
import { escapeJson } from "./escape.js";

/**
 * The report as JSON: the properties in the order of its schema (urn:proviso:schema:report:1), two spaces of
 * indentation, a newline at the end. Equal reports give equal bytes.
 */
export function renderJson(report: Report): string {
	return stringifyJson(ordered(report));
}

/**
 * Any JSON value as text with two spaces of indentation and a newline at the end. Characters and commands that a
 * terminal or a CI log would act on are written as JSON escapes, so that every JSON parser still reads the same value.
 */
export function stringifyJson(value: unknown): string {
	return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

function ordered(report: Report): Report {
	const { tool, options, summary } = report;
	return {
		schema: report.schema,
		tool: { name: tool.name, version: tool.version },
		outcome: report.outcome,
		options: { failOn: options.failOn, failOnUndecided: options.failOnUndecided, now: options.now },
		summary: {
			documents: summary.documents,
			rules: summary.rules,
			outcomes: counts(summary.outcomes),
			findings: counts(summary.findings),
			skipped: summary.skipped,
		},
		inputs: report.inputs.map(input),
		documents: report.documents.map(document),
		policies: report.policies.map(policy),
		rules: report.rules.map(rule),
		results: report.results.map(result),
		findings: report.findings.map(finding),
		units: report.units.map(unit),
	};
}

function counts(record: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function input(of: Input): Input {
	return {
		file: of.file,
		digest: of.digest,
		status: of.status,
		documents: of.documents,
		problems: of.problems.map(problem),
	};
}

function problem(of: Problem): Problem {
	return { code: of.code, message: of.message, file: of.file, line: of.line, column: of.column };
}

function document(of: DocumentSummary): DocumentSummary {
	return {
		file: of.file,
		kind: of.kind,
		format: of.format,
		formatVersion: of.formatVersion,
		digest: of.digest,
		limitations: of.limitations,
	};
}

function policy(of: Policy): Policy {
	return {
		name: of.name,
		digest: of.digest,
		revision: of.revision,
		builtin: of.builtin,
		rules: of.rules,
		backend: of.backend,
		strictBuiltins: of.strictBuiltins,
	};
}

function rule(of: Rule): Rule {
	return {
		id: of.id,
		policy: of.policy,
		kind: of.kind,
		title: of.title,
		description: of.description,
		severity: of.severity,
		controls: of.controls.map(control),
		remediation: of.remediation,
		documentation: of.documentation,
	};
}

function control(of: Control): Control {
	return { id: of.id, bearing: of.bearing, basis: of.basis, rationale: of.rationale };
}

function result(of: Result): Result {
	return {
		rule: of.rule,
		document: of.document,
		outcome: of.outcome,
		findings: of.findings,
		undecided: of.undecided,
		subjects: of.subjects,
		error: of.error,
	};
}

function finding(of: Finding): Finding {
	return {
		rule: of.rule,
		severity: of.severity,
		outcome: of.outcome,
		message: of.message,
		reason: of.reason,
		document: of.document,
		path: of.path,
		location: location(of.location),
		subject: of.subject,
		observed: of.observed,
		expected: of.expected,
		remediation: of.remediation,
		controls: of.controls,
		fingerprint: of.fingerprint,
	};
}

function location(of: Location): Location {
	return { file: of.file, line: of.line, column: of.column, endLine: of.endLine, endColumn: of.endColumn };
}

function unit(of: ReportUnit): ReportUnit {
	return {
		name: of.name,
		documents: of.documents,
		release: release(of.release),
		controls: of.controls.map(framework),
	};
}

function release(of: ReleaseIdentity): ReleaseIdentity {
	const nullable = (of: Fact | null) => (of === null ? null : fact(of));
	return {
		name: nullable(of.name),
		version: nullable(of.version),
		commit: nullable(of.commit),
		builtAt: nullable(of.builtAt),
		digests: of.digests.map(fact),
	};
}

function fact(of: Fact): Fact {
	return { value: of.value, from: of.from, by: of.by, file: of.file };
}

function framework(of: Framework): Framework {
	return { id: of.id, title: of.title, controls: of.controls.map(answer) };
}

function answer(of: ControlAnswer): ControlAnswer {
	return { id: of.id, title: of.title, answer: of.answer, rules: of.rules.map(controlRule), missing: of.missing };
}

function controlRule(of: ControlRule): ControlRule {
	return { rule: of.rule, bearing: of.bearing, outcomes: counts(of.outcomes) };
}
