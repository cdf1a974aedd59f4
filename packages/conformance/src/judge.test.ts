import { describe, expect, test } from "vitest";
import { canonicalBindings, parseExact } from "./compare.js";
import { expectsNothing, judge, perturbed } from "./judge.js";
import type { Expectation } from "./suite.js";

const results = (...texts: string[]): Expectation => ({
	type: "results",
	results: texts.map((text) => canonicalBindings(parseExact(text), false)),
	sort: false,
});
const got = (text: string) => ({ status: "results", results: text }) as const;
const failed = (code: string) => ({ status: "error", code, message: "why" }) as const;

test("results are a set of bindings", () => {
	expect(judge(results('{"x":1}', '{"x":2}'), got('[{"x":2},{"x":1.0},{"x":2}]'))).toBeNull();
	expect(judge(results('{"x":1}', '{"x":2}'), got('[{"x":2}]'))).toBe("expected x=1e0 | x=2e0, got x=2e0");
	expect(judge(results('{"x":1}'), got('[{"x":1},{"x":2}]'))).not.toBeNull();
	expect(judge(results(), got('[{"x":1}]'))).not.toBeNull();
	expect(judge(results('{"x":1}'), got("[]"))).not.toBeNull();
});

test("an error where results are expected is a failure, and the other way round", () => {
	expect(judge(results(), failed("builtin-failed"))).toBe("builtin-failed: why");
	expect(judge({ type: "error", code: "eval_type_error" }, got("[]"))).not.toBeNull();
});

test("an error has to be the expected one", () => {
	expect(judge({ type: "error", code: "eval_conflict_error" }, failed("conflict"))).toBeNull();
	expect(judge({ type: "error", code: "eval_conflict_error" }, failed("trap"))).not.toBeNull();
	expect(judge({ type: "error", code: "eval_unknown" }, failed("eval_unknown"))).not.toBeNull();
});

test("definedness alone may be expected", () => {
	expect(judge({ type: "defined", defined: true }, got("[{}]"))).toBeNull();
	expect(judge({ type: "defined", defined: true }, got("[]"))).not.toBeNull();
	expect(judge({ type: "defined", defined: false }, got("[{}]"))).not.toBeNull();
});

test("cases that pass by deciding nothing are known", () => {
	expect(expectsNothing(results())).toBe(true);
	expect(expectsNothing(results('{"x":1}'))).toBe(false);
	expect(expectsNothing({ type: "defined", defined: false })).toBe(true);
	expect(expectsNothing({ type: "error", code: "eval_type_error" })).toBe(false);
});

describe("a perturbed outcome never passes", () => {
	test.each([
		'[{"x":1}]',
		'[{"x":[]}]',
		'[{"x":{}}]',
		'[{"x":{"a":[null]}}]',
		'[{"x":""}]',
		"[{}]",
		"[]",
		'[{"x":1e300}]',
	])("%s", (text) => {
		const expected = results(...(JSON.parse(text) as unknown[]).map((binding) => JSON.stringify(binding)));
		expect(judge(expected, got(text))).toBeNull();
		expect(judge(expected, perturbed(got(text)))).not.toBeNull();
	});

	test("an error neither", () => {
		expect(judge({ type: "error", code: "eval_type_error" }, perturbed(failed("builtin-failed")))).not.toBeNull();
	});
});
