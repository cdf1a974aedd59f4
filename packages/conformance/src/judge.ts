import type { Outcome } from "./backends.js";
import { canonicalBindings, type ExactJson, parseExact } from "./compare.js";
import type { Expectation } from "./suite.js";

/** What OPA calls an error, as the backends name it. OPA's own evaluator answers with OPA's name. */
const CODES: Readonly<Record<string, readonly string[]>> = {
	// rego.parse_module fails with the parser's own code.
	eval_builtin_error: ["eval_builtin_error", "rego_parse_error", "builtin-failed"],
	eval_type_error: ["eval_type_error", "builtin-failed"],
	eval_conflict_error: ["eval_conflict_error", "conflict"],
};

/** Null where the outcome is the expected one, otherwise what is wrong with it. */
export function judge(expected: Expectation, outcome: Outcome): string | null {
	if (expected.type === "error") {
		const codes = CODES[expected.code];
		if (codes === undefined) return `the case expects ${expected.code}, which no backend is known to give`;
		if (outcome.status === "error" && codes.includes(outcome.code)) return null;
		return `expected the error ${expected.code}, got ${describe(outcome)}`;
	}
	if (outcome.status === "error") return describe(outcome);
	const results = parseExact(outcome.results) as readonly ExactJson[];
	if (expected.type === "defined") {
		return results.length > 0 === expected.defined ? null : `expected ${expected.defined ? "a" : "no"} result`;
	}
	const got = unique(results.map((bindings) => canonicalBindings(bindings, expected.sort)));
	const wanted = unique(expected.results);
	return got === wanted ? null : `expected ${wanted || "no result"}, got ${got || "none"}`;
}

/** Whether a case is one that a backend passes by deciding nothing. */
export function expectsNothing(expected: Expectation): boolean {
	return expected.type === "results" ? expected.results.length === 0 : expected.type === "defined" && !expected.defined;
}

/** The same outcome with one thing changed: a comparison that lets it pass cannot fail. */
export function perturbed(outcome: Outcome): Outcome {
	if (outcome.status === "error") return { status: "results", results: "[]" };
	const results = JSON.parse(outcome.results) as unknown[];
	if (results.length === 0) return { status: "results", results: '[{"unexpected":true}]' };
	return { status: "results", results: JSON.stringify([changed(results[0]), ...results.slice(1)]) };
}

/** Another value at the first place that holds one. */
function changed(value: unknown): unknown {
	if (Array.isArray(value)) return value.length === 0 ? [null] : [changed(value[0]), ...value.slice(1)];
	if (typeof value === "object" && value !== null) {
		const [first, ...rest] = Object.entries(value);
		return first === undefined ? { unexpected: true } : Object.fromEntries([[first[0], changed(first[1])], ...rest]);
	}
	if (typeof value === "number") return value + Math.max(1, Math.abs(value));
	return typeof value === "string" ? `${value}?` : value === null ? true : !value;
}

function unique(results: readonly string[]): string {
	return [...new Set(results)].sort().join(" | ");
}

function describe(outcome: Outcome): string {
	return outcome.status === "error" ? `${outcome.code}: ${outcome.message}` : `the results ${outcome.results}`;
}
