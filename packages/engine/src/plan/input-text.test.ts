import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonText } from "../json.js";
import { equalValues, formatValue, parseValue, RegoNumber } from "../value/index.js";
import { readInput } from "./input.js";
import { parseExactly, scanText } from "./input-text.js";

const numbers = fc.oneof(
	fc.integer().map(String),
	fc.bigInt().map(String),
	fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => JSON.stringify(n)),
	fc.constantFrom(
		"1.0",
		"-0",
		"0.0",
		"1e3",
		"1E+3",
		"-1.50",
		"0.0000001",
		"12345678901234567890",
		"9007199254740993",
		"1.10",
	),
);
const strings = fc.oneof(
	fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
	fc.constantFrom(
		'"[1.0]"',
		'": 1.0,"',
		'"\\\\"',
		'"\\"1.0\\""',
		'"\\u00e9"',
		'"\\u0000"',
		'"\\\\u0001"',
		'"__proto__"',
	),
);
const { value: documents } = fc.letrec<{ value: string }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		numbers,
		strings,
		fc.constantFrom("null", "true", "false"),
		fc.array(tie("value"), { maxLength: 5 }).map((items) => `[${items.join(", ")}]`),
		fc
			.uniqueArray(fc.tuple(strings, tie("value")), { maxLength: 5, selector: ([key]) => JSON.parse(key) as string })
			.map((entries) => `{ ${entries.map(([key, value]) => `${key} :${value}`).join(",")}\n}`),
	),
}));

describe("JSON text as input", () => {
	test("is what the slower parser makes of it, with every digit of its numbers", () => {
		fc.assert(
			fc.property(documents, (text) => {
				const value = readInput(new JsonText(text));
				const wanted = parseValue(text);
				expect(equalValues(value, wanted)).toBe(true);
				expect(formatValue(value)).toBe(formatValue(wanted));
			}),
			{ numRuns: 2000 },
		);
	});

	test("keeps numbers that a double would change wherever they stand, and no others", () => {
		const text = '{"a": 1.0, "__proto__": -0, "b": [1e2, 5, 1.5], "c": "1.0", "constructor": 1.10}';
		const value = readInput(new JsonText(new TextEncoder().encode(text))) as Record<string, unknown>;
		expect(Object.keys(value)).toEqual(["a", "__proto__", "b", "c", "constructor"]);
		expect(value["a"]).toEqual(new RegoNumber("1.0"));
		expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual(new RegoNumber("-0"));
		expect(value["b"]).toEqual([new RegoNumber("1e2"), 5, 1.5]);
		expect(value["c"]).toBe("1.0");
		expect(value["constructor"]).toEqual(new RegoNumber("1.10"));
		expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
	});

	test("may hold the character that marks numbers, escaped, as text and as keys", () => {
		expect(readInput(new JsonText('["\\u00011.0", 1.0]'))).toEqual(["\u00011.0", new RegoNumber("1.0")]);
		expect(readInput(new JsonText('{"\\u00011.0": 1.0}'))).toEqual({ "\u00011.0": new RegoNumber("1.0") });
	});

	test.each([
		"{1.0: 2}",
		"{1.0 \n: 2}",
		`{1.0${" ".repeat(2000)}: 2}`,
		"[1.0 2]",
		"[01.0]",
		"[1.0.0]",
		"[.50]",
		"[+1.0]",
		"[--1.0]",
		"[1.0e]",
		'["a"1.0]',
		'[1.0"a"]',
		"1.0 2",
		"[1.0",
		"tru1.0",
		'"1.0',
		'{"a": 1.0,}',
	])("is refused where it is none: %s", (text) => {
		expect(() => readInput(new JsonText(text))).toThrow(/the input is not JSON: .* at line \d+, column \d+/);
	});

	test("is refused where numbers are too long or too large, or where it is nested too deep", () => {
		expect(() => readInput(new JsonText("[1.0, 1e10001]"))).toThrow(/exponent/);
		expect(() => readInput(new JsonText(`[1.0, ${"1".repeat(10_001)}]`))).toThrow(/digits/);
		expect(() => readInput(new JsonText(`${"[".repeat(1001)}1.0${"]".repeat(1001)}`))).toThrow(/1,000 levels/);
		expect(() => readInput(new JsonText(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toThrow(/1,000 levels/);
		expect(readInput(new JsonText(`${"[".repeat(1000)}${"]".repeat(1000)}`))).toBeInstanceOf(Array);
	});

	test("has no single surrogates, escaped or not", () => {
		expect(readInput(new JsonText('["\\ud800", "\\uDC00x", "\\ud83d\\ude00", 1.0]'))).toEqual([
			"\ufffd",
			"\ufffdx",
			"😀",
			new RegoNumber("1.0"),
		]);
		expect(readInput(new JsonText('["\ud800"]'))).toEqual(["\ufffd"]);
	});

	test("is scanned past quotes and brackets in strings", () => {
		const text = '{"a\\\\": "[[[\\"", "b": [1.0, "\\\\\\\\"]}';
		expect(JSON.parse(text)).toEqual({ "a\\": '[[["', b: [1, "\\\\"] });
		const { depth, containers, exact } = scanText(text);
		expect([depth, containers, text.slice(...exact)]).toEqual([2, 2, "1.0"]);
		expect(parseExactly("[1.0]", [1, 4])).toEqual([new RegoNumber("1.0")]);
	});
});
