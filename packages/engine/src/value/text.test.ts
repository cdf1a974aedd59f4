import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	compareValues,
	formatValue,
	numberValue,
	parseValue,
	RegoNumber,
	RegoObject,
	RegoSet,
	toJson,
	type Value,
} from "./index.js";

const values = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom<Value>(null, true, false),
		fc.string({ unit: "binary" }),
		fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((n) => numberValue(String(n))),
		fc.constantFrom<Value>(
			new RegoNumber("1.0"),
			new RegoNumber("123456789012345678901234567890"),
			new RegoNumber("1e400"),
		),
		fc.array(tie("value"), { maxLength: 4 }),
		fc.array(tie("value"), { maxLength: 4 }).map((items) => RegoSet.of(items)),
		fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 4 }).map((entries) => RegoObject.of(entries)),
	),
})).value;

describe("values as text", () => {
	test("read back as the same value", () => {
		fc.assert(
			fc.property(values, (value) => {
				const again = parseValue(formatValue(value));
				expect(compareValues(again, value)).toBe(0);
				expect(formatValue(again)).toBe(formatValue(value));
			}),
			{ numRuns: 1000 },
		);
	});

	test("are read with the blanks OPA writes", () => {
		expect(toJson(parseValue('{"a": [1, {2, 1}], "b": set(), "c": {}, "d": []}'))).toEqual({
			a: [1, [1, 2]],
			b: [],
			c: {},
			d: [],
		});
	});

	test.each([
		"",
		" ",
		"[",
		"[1",
		"[1 2]",
		"{",
		'{"a":',
		'{"a": 1',
		"{1, 2: 3}",
		"{1: 2, 3}",
		"{1: 2: 3}",
		"[1: 2]",
		"[1}",
		'"a',
		'"\\',
		"set(",
		"nul",
		"1-",
		"-",
		"1e",
		"1 1",
		"]",
		"{,}",
		"[,1]",
		"Infinity",
	])("that are no values are refused: %j", (text) => {
		expect(() => parseValue(text)).toThrow(SyntaxError);
	});

	test("nested 100,000 deep are read without recursion", () => {
		const depth = 100_000;
		let value = parseValue("[".repeat(depth) + "]".repeat(depth));
		let levels = 0;
		for (; Array.isArray(value) && value.length > 0; value = value[0] as Value) levels++;
		expect(levels).toBe(depth - 1);
	});
});

describe("the order of values", () => {
	test("is a total order", () => {
		fc.assert(
			fc.property(values, values, values, (a, b, c) => {
				expect(Math.sign(compareValues(a, b))).toBe(-Math.sign(compareValues(b, a)) + 0);
				if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([
		["1", "1.0", 0],
		["1e2", "100", 0],
		["0.10", "0.1", 0],
		["-0", "0.00", 0],
		["0e5", "0", 0],
		["12345678901234567890123", "12345678901234567890124", -1],
		["-12345678901234567890123", "-12345678901234567890124", 1],
		["-1.5", "1e-9", -1],
		["1e400", "1e401", -1],
		["1e999999999", "2", 1],
		["9.99", "10", -1],
		["1.05", "1.1", -1],
		["0.001", "0.01", -1],
	])("compares %s and %s as exact decimals", (a, b, order) => {
		expect(Math.sign(compareValues(numberValue(a), numberValue(b)))).toBe(order);
		expect(Math.sign(compareValues(numberValue(b), numberValue(a)))).toBe(-order + 0);
	});

	test("compares text by code point, not by UTF-16 unit", () => {
		const texts = ["", "a", "aa", "b", "\ud7ff", "\ue000", "\uffff", "\u{10000}", "\u{10ffff}"];
		expect(RegoSet.of([...texts].reverse()).sorted()).toEqual(texts);
	});

	test("keeps one of equal elements and keys", () => {
		expect(RegoSet.of([numberValue("1"), numberValue("1.0"), 1]).sorted()).toHaveLength(1);
		expect(
			RegoObject.of([
				["a", 1],
				["a", 2],
			]).size,
		).toBe(1);
	});
});
