import type { Input, Problem, Report, Result } from "@proviso/schemas";
import { shorten } from "../shorten.js";
import type { Line } from "../terminal.js";
import { grouped, MAX_MESSAGE, MAX_NAME, nothingChecked, place, section, styled } from "./parts.js";

/** Rules named in one line; --verbose lists the outcomes of all. */
const MAX_RULES = 3;

/** What could not be read, and rules that ended in error. */
export function problems(report: Report, verbose: boolean): Line[] {
	// Where nothing was checked at all, what was skipped is why.
	const nothing = nothingChecked(report);
	const unread = report.inputs
		.filter(({ status }) => status === "error" || (nothing && status === "skipped"))
		.flatMap((input) => input.problems.map((problem) => problemLine(input.status, problem)));
	const failed = report.results.filter((result) => result.outcome === "error");
	// What stops every rule, such as a document too large for the memory, is said once.
	const failures = [...grouped(failed, ({ document, error }) => `${document} ${error}`).values()];
	return section("Could not be checked", [...unread, ...failures.map((same) => failureLine(report, same))], verbose);
}

/** `same`: results of one document with one error. */
function failureLine({ documents }: Report, same: readonly Result[]): Line {
	const file = documents[same[0]?.document ?? 0]?.file ?? "";
	const names = same.map(({ rule }) => rule);
	return {
		hang: 4,
		spans: [
			"  ",
			styled("red", "error"),
			`  ${shorten(file, MAX_NAME)}: ${names.length === 1 ? "rule" : `${names.length} rules`} `,
			`${names.slice(0, MAX_RULES).join(", ")}${names.length > MAX_RULES ? " …" : ""} ended in error: `,
			shorten(same[0]?.error ?? "", MAX_MESSAGE),
		],
	};
}

function problemLine(status: Input["status"], { code, message, ...at }: Problem): Line {
	return {
		hang: 4,
		spans: [
			"  ",
			status === "skipped" ? "skipped" : styled("red", "error"),
			`  ${place(at)}: `,
			shorten(message, MAX_MESSAGE),
			styled("dim", ` [${code}]`),
		],
	};
}

/** What of a document was not read or not checked. */
export function limitations(report: Report, verbose: boolean): Line[] {
	const evaluated = new Set(report.results.map((result) => result.document));
	const lines = report.documents.flatMap(({ file, kind, limitations }, index) => [
		...limitations.map((limitation) => note(file, shorten(limitation, MAX_MESSAGE))),
		...(evaluated.has(index)
			? []
			: [note(file, `no rule reads documents of kind ${kind}: nothing about it was checked`)]),
	]);
	return section("Notes", lines, verbose);
}

function note(file: string, text: string): Line {
	return { hang: 4, spans: [`  ${shorten(file, MAX_NAME)}: `, text] };
}
