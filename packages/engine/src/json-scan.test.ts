import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EvaluationError } from "./error.js";
import { MAXIMUM_DEPTH, replaceSurrogateEscapes, scanJson } from "./json-scan.js";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

function accepts(bytes: Uint8Array): boolean {
	try {
		scanJson(bytes);
		return true;
	} catch (error) {
		if (error instanceof EvaluationError && error.code === "invalid-input") return false;
		throw error;
	}
}

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe("scanJson", () => {
	test("accepts all that JSON.stringify writes", () => {
		fc.assert(
			fc.property(
				fc.json(),
				fc.nat(4),
				(text, indent) => accepts(encode(text)) && accepts(encode(JSON.stringify(JSON.parse(text), null, indent))),
			),
		);
	});

	test("agrees with JSON.parse on text that is damaged anywhere", () => {
		const characters = [...'{}[]",:0123456789-+.eEtrufalsn\\/ \n\tx\u0001é😀'];
		fc.assert(
			fc.property(
				fc.json(),
				fc.nat(),
				fc.constantFrom("", ...characters),
				fc.boolean(),
				(text, at, character, insert) => {
					const index = at % (text.length + 1);
					const damaged = text.slice(0, index) + character + text.slice(insert ? index : index + 1);
					// Cutting a surrogate pair in two leaves no UTF-8; large exponents are refused on purpose.
					fc.pre(damaged.isWellFormed() && !/e[-+]?\d{5}/i.test(damaged));
					expect({ damaged, accepted: accepts(encode(damaged)) }).toEqual({ damaged, accepted: parses(damaged) });
				},
			),
			{ numRuns: 3000 },
		);
	});

	test("agrees with TextDecoder on what is valid UTF-8", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						0x41,
						0x7f,
						0x80,
						0x8f,
						0x90,
						0x9f,
						0xa0,
						0xbf,
						0xc0,
						0xc1,
						0xc2,
						0xdf,
						0xe0,
						0xe1,
						0xec,
						0xed,
						0xee,
						0xef,
						0xf0,
						0xf1,
						0xf3,
						0xf4,
						0xf5,
						0xff,
					),
					{ maxLength: 5 },
				),
				(inner) => {
					const bytes = new Uint8Array([0x22, ...inner, 0x22]);
					let valid = true;
					try {
						decode(bytes);
					} catch {
						valid = false;
					}
					expect(accepts(bytes)).toBe(valid);
				},
			),
			{ numRuns: 3000 },
		);
	});

	test.each([
		["", "the text ends too early at line 1, column 1"],
		["[1,\n  x]", "unexpected character at line 2, column 3"],
		['"ä" y', "more text after the JSON value at line 1, column 5"],
		['{"a', "the text ends inside a string at line 1, column 4"],
		['"\\', "the text ends inside a string at line 1, column 2"],
		['"\\x"', "an unknown escape at line 1, column 2"],
		['"\\u12', "an incomplete \\u escape at line 1, column 2"],
		['"a\nb"', "a control character inside a string at line 1, column 3"],
		["1e10001", "a number with an exponent beyond 10,000 at line 1, column 1"],
		["9".repeat(10_001), "a number of more than 10,000 digits at line 1, column 1"],
		["\u0000", "unexpected character at line 1, column 1"],
	])("says what is wrong with %j, and where", (text, message) => {
		expect(() => scanJson(encode(text))).toThrow(message);
	});

	test("allows a depth and no more, without recursion", () => {
		expect(accepts(encode("[".repeat(MAXIMUM_DEPTH) + "]".repeat(MAXIMUM_DEPTH)))).toBe(true);
		expect(accepts(encode("[".repeat(MAXIMUM_DEPTH + 1) + "]".repeat(MAXIMUM_DEPTH + 1)))).toBe(false);
		expect(accepts(encode('{"a":['.repeat(1_000_000)))).toBe(false);
	});
});

describe("replaceSurrogateEscapes", () => {
	test("gives text that reads as before, with single surrogates as U+FFFD", () => {
		const pieces = ["\\ud800", "\\udbff", "\\udc00", "\\uDFFF", "\\u0041", "\\\\", "\\\\ud800", "\\n", "x", "é", "😀"];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
				const text = `"${parts.join("")}"`;
				const bytes = encode(text);
				const { hasSurrogateEscapes } = scanJson(bytes);
				const replaced = replaceSurrogateEscapes(bytes);
				expect(JSON.parse(decode(replaced))).toBe((JSON.parse(text) as string).toWellFormed());
				expect(decode(replaced)).not.toMatch(/(?<!\\)(?:\\\\)*\\u[dD][89a-fA-F]/);
				if (!hasSurrogateEscapes) expect(replaced).toEqual(bytes);
			}),
			{ numRuns: 1000 },
		);
	});
});
