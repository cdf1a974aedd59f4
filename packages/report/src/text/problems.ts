import type { Input, Problem, Report } from "@proviso/schemas";
import { shorten } from "../shorten.js";
import type { Line } from "../terminal.js";
import { MAX_MESSAGE, MAX_NAME, place, section, styled } from "./parts.js";

/** What could not be read, and rules that ended in error. */
export function problems(report: Report, verbose: boolean): Line[] {
	// Where nothing was checked at all, what was skipped is why.
	const nothing = report.results.length === 0;
	const unread = report.inputs
		.filter(({ status }) => status === "error" || (nothing && status === "skipped"))
		.flatMap((input) => input.problems.map((problem) => problemLine(input.status, problem)));
	const failed = report.results.filter((result) => result.outcome === "error");
	const lines = [
		...unread,
		...failed.map((result) => ({
			hang: 4,
			spans: [
				"  ",
				styled("red", "error"),
				`  ${shorten(report.documents[result.document]?.file ?? "", MAX_NAME)}: rule ${result.rule} ended in error: `,
				shorten(result.error ?? "", MAX_MESSAGE),
			],
		})),
	];
	return section("Could not be checked", lines, verbose);
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
