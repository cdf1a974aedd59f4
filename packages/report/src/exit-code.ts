import type { Report } from "@proviso/schemas";

export type ExitCode = 0 | 1 | 2;

const CODES: Readonly<Record<Report["outcome"], ExitCode>> = { error: 2, fail: 1, undecided: 0, pass: 0 };

/**
 * What a process should end with after this report. 2: an input could not be read, a rule ended in error, or no rule
 * met a document. 1: a finding at or above `options.failOn`; with `options.failOnUndecided` also anything undecided.
 * 0: otherwise.
 */
export function exitCode(report: Report): ExitCode {
	return CODES[report.outcome];
}
