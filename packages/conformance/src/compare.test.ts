import { describe, expect, test } from "vitest";
import { canonical, canonicalBindings, parseExact } from "./compare.js";

const same = (a: string, b: string): boolean => canonical(parseExact(a)) === canonical(parseExact(b));

describe("values are compared exactly", () => {
	test.each([
		["1", "1.0"],
		["100", "1e2"],
		["0.10", "1E-1"],
		["-0", "0"],
		['{"a":1,"b":[true,null]}', '{"b":[true,null],"a":1.0}'],
		["12345678901234567890", "1234567890123456789e1"],
	])("%s is %s", (a, b) => expect(same(a, b)).toBe(true));

	test.each([
		["1", "-1"],
		["1", '"1"'],
		["12345678901234567890", "12345678901234567891"],
		["0.1", "0.10000000000000000001"],
		["[1,2]", "[2,1]"],
		["[]", "{}"],
		["[]", "[null]"],
		['{"a":1}', '{"a":1,"b":null}'],
		['{"__proto__":1}', "{}"],
		["null", "false"],
		["10", "1"],
	])("%s is not %s", (a, b) => expect(same(a, b)).toBe(false));
});

describe("the order of arrays counts unless a case leaves it open", () => {
	const bindings = (text: string, sort: boolean) => canonicalBindings(parseExact(text), sort);

	test("in the bindings themselves", () => {
		expect(bindings('{"x":[1,2]}', true)).toBe(bindings('{"x":[2,1]}', true));
		expect(bindings('{"x":[1,2]}', false)).not.toBe(bindings('{"x":[2,1]}', false));
	});

	test("but not deeper", () => {
		expect(bindings('{"x":[[1,2]]}', true)).not.toBe(bindings('{"x":[[2,1]]}', true));
	});
});
