import type { ControlAnswer, Report } from "@proviso/schemas";
import { shorten } from "../shorten.js";
import type { Line, Style } from "../terminal.js";
import { count, hasUnits, MAX_MESSAGE, MAX_NAME, place, section, styled, tally, unitLabel } from "./parts.js";

/** What the other formats say as well, and people seldom need. */
export function details(report: Report): Line[] {
	const outcomes = report.results.map(({ rule, document, outcome, findings, undecided, subjects }) => ({
		hang: 4,
		spans: [
			`  ${outcome.padEnd(14)}  ${rule}  ${shorten(report.documents[document]?.file ?? "", MAX_NAME)}`,
			`  ${count(findings, "finding", "findings")}, ${undecided} undecided`,
			subjects === null ? "" : `, ${count(subjects, "subject", "subjects")}`,
		],
	}));
	const documents = report.documents.map((document) => ({
		hang: 4,
		spans: [
			`  ${shorten(document.file, MAX_NAME)}  ${document.kind}`,
			`  ${document.format ?? "unknown format"} ${document.formatVersion ?? ""} ${document.digest}`,
		],
	}));
	const inputs = report.inputs.flatMap((input) => [
		{
			hang: 4,
			spans: [`  ${input.status.padEnd(7)}  ${shorten(input.file, MAX_NAME)}  ${input.digest ?? "not read"}`],
		},
		...(input.status === "error" ? [] : input.problems).map(({ code, message, ...at }) => ({
			hang: 6,
			spans: ["    ", `${place(at)}: ${shorten(message, MAX_MESSAGE)}`, styled("dim", ` [${code}]`)],
		})),
	]);
	const policies = report.policies.map(({ name, builtin, rules, revision, digest }) => ({
		hang: 4,
		spans: [
			`  ${shorten(name, MAX_NAME)}  ${builtin ? "built in" : "given"}  ${count(rules, "rule", "rules")}`,
			`${revision === null || revision === "" ? "" : `  revision ${shorten(revision, MAX_NAME)}`}  ${digest}`,
		],
	}));
	const answers = report.units.flatMap((unit) =>
		unit.controls.flatMap(({ title, controls }) =>
			section(hasUnits(report) ? `${title}: ${unitLabel(unit)}` : title, controls.flatMap(answerLines), true),
		),
	);
	return [
		...section("Inputs", inputs, true),
		...section("Documents", documents, true),
		...section("Policies", policies, true),
		...section("Outcomes", outcomes, true),
		...answers,
	];
}

function answerLines({ id, title, answer, rules, missing }: ControlAnswer): Line[] {
	return [
		{ hang: 4, spans: [`  ${id.padEnd(8)}  `, styled(ANSWER_STYLE[answer] ?? "dim", answer.padEnd(14)), `  ${title}`] },
		...rules.map(({ rule, bearing, outcomes }) => ({
			hang: 8,
			spans: [`      ${rule} (${bearing}): ${tally(outcomes)}`],
		})),
		...missing.map((evidence) => ({ hang: 8, spans: ["      missing: ", evidence] })),
	];
}

const ANSWER_STYLE: Partial<Readonly<Record<ControlAnswer["answer"], Style>>> = {
	supported: "green",
	partial: "yellow",
	contradicted: "red",
	undecided: "cyan",
};
