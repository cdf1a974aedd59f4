import type { Findings } from "@proviso/schemas";
import { asNumber, asString } from "../convert.js";

type Severity = Findings.Finding["severity"];

/**
 * Words of the tools → the one scale. Sources: CVSS 3.1 section 5 (none … critical); npm (info, moderate), Red Hat (important,
 * moderate), Debian and Grype (negligible), GitLab (info, unknown), ZAP (informational), older Snyk and SonarQube words.
 */
const WORDS: ReadonlyMap<string, Severity> = new Map<string, Severity>([
	["critical", "critical"],
	["blocker", "critical"],
	["high", "high"],
	["important", "high"],
	["medium", "medium"],
	["moderate", "medium"],
	["low", "low"],
	["minor", "low"],
	["negligible", "info"],
	["info", "info"],
	["informational", "info"],
	["none", "info"],
]);

/** The severity that a word of a tool stands for; unknown for one that has no place on the scale. */
export function severityOfWord(word: unknown): Severity {
	return WORDS.get(asString(word)?.trim().toLowerCase() ?? "") ?? "unknown";
}

/** The qualitative rating of a score: CVSS 3.1, section 5, and the same in CVSS 4.0. Its "none" is info here. */
export function severityOfScore(score: number | null): Severity {
	if (score === null || score < 0 || score > 10) return "unknown";
	if (score === 0) return "info";
	if (score < 4) return "low";
	if (score < 7) return "medium";
	return score < 9 ? "high" : "critical";
}

/** The word's severity, or where it says none, the score's. */
export function severityOf(word: unknown, score: number | null): Severity {
	const severity = severityOfWord(word);
	return severity === "unknown" ? severityOfScore(score) : severity;
}

/** A base score, 0 to 10, given as a number or as text; null for anything else. */
export function scoreOf(value: unknown): number | null {
	const text = asString(value)?.trim();
	const score = text === undefined ? asNumber(value) : /^\d{1,2}(?:\.\d{1,10})?$/.test(text) ? Number(text) : null;
	return score !== null && score >= 0 && score <= 10 ? score : null;
}
