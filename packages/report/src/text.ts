import type { Report } from "@proviso/schemas";
import { type RenderOptions, renderLines } from "./terminal.js";
import { details } from "./text/details.js";
import { findings } from "./text/findings.js";
import { limitations, problems } from "./text/problems.js";
import { summary } from "./text/summary.js";

export interface TextOptions extends RenderOptions {
	/** Also lists every finding, input, policy, outcome and answer. Default false. */
	readonly verbose?: boolean;
}

/**
 * The report for people: findings by file and rule, worst first, then what could not be read, then counts and the
 * answers per framework. Nothing in it acts on a terminal or a CI runner, whatever the inputs hold.
 */
export function renderText(report: Report, options: TextOptions = {}): string {
	const verbose = options.verbose ?? false;
	return renderLines(
		[
			...findings(report, verbose),
			...problems(report, verbose),
			...limitations(report, verbose),
			...(verbose ? details(report) : []),
			...summary(report, verbose),
		],
		options,
	);
}

/** Only what could not be checked, the counts and the verdict: for the terminal, when the report itself goes elsewhere. */
export function renderSummary(report: Report, options: RenderOptions = {}): string {
	return renderLines([...problems(report, false), ...summary(report, false)], options);
}
