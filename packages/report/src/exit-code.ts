import type { Report, Severity } from "@proviso/schemas";

export type ExitCode = 0 | 1 | 2;

/** From least to worst. */
export const SEVERITIES: readonly Severity[] = ["low", "medium", "high", "critical"];

/** Whether `severity` is `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
	return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}

/**
 * What a process should end with after this report; the highest applies.
 * 2: an input could not be read, a rule ended in error, or nothing was there to check.
 * 1: a finding at or above `options.failOn`; with `options.failOnUndecided` also anything undecided.
 * 0: otherwise.
 */
export function exitCode(report: Report): ExitCode {
	if (
		report.documents.length === 0 ||
		report.inputs.some((input) => input.status === "error") ||
		report.results.some((result) => result.outcome === "error")
	) {
		return 2;
	}
	const counts = (finding: Report["findings"][number]) =>
		finding.outcome === "fail" ? atLeast(finding.severity, report.options.failOn) : report.options.failOnUndecided;
	return report.findings.some(counts) || (report.options.failOnUndecided && hasUndecided(report)) ? 1 : 0;
}

/** A rule may be undecided without saying about what. */
function hasUndecided(report: Report): boolean {
	return report.results.some((result) => result.outcome === "undecided" || result.undecided > 0);
}
