import type { Severity } from "@proviso/schemas";

/** From least to worst. */
export const SEVERITIES: readonly Severity[] = ["low", "medium", "high", "critical"];

/** Whether `severity` is `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
	return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
}
