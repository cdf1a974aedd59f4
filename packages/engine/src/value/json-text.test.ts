import { describe, expect, test } from "vitest";
import { formatValue, parseJson } from "./index.js";

describe("JSON text", () => {
	test("is plain JavaScript where no digit is lost", () => {
		expect(parseJson('{"a": [1, -2.5, "x", null, true], "__proto__": {"b": 1e3}}')).not.toHaveProperty("a.b");
		expect(parseJson('{"a": [1, -2.5, "1.0"]}')).toEqual({ a: [1, -2.5, "1.0"] });
	});

	test("keeps the text of numbers that JavaScript prints otherwise, wherever blanks stand", () => {
		const text = ' {\t"a":\r\n[ 1.0 ,12345678901234567890, 1e3, -0, 0.1 ] , "b" : { } , "c" : [ ] } ';
		expect(formatValue(parseJson(text))).toBe('{"a":[1.0,12345678901234567890,1e3,-0,0.1],"b":{},"c":[]}');
	});

	test("has U+FFFD for single surrogates, escaped or not", () => {
		expect(parseJson(String.raw`["\ud83d\ude00", "\udcff", "\\ud800", "\ud800x"]`)).toEqual([
			"😀",
			"\ufffd",
			"\\ud800",
			"\ufffdx",
		]);
		expect(parseJson('"\udcff"')).toBe("\ufffd");
	});

	test("is refused when it is none, and when it is too deep, not when it is long", () => {
		for (const text of ["", "{", "[1.0,]", "{'a':1}", "1.0 2", "nul", "set()", "{1.0}", '"\t"', "01"]) {
			expect(() => parseJson(text), text).toThrow(SyntaxError);
		}
		expect(parseJson(`["${"x\\n".repeat(3_000_000)}", 1.0]`)).toHaveLength(2);
		expect(() => parseJson("[".repeat(1_000_000))).toThrow(/nested deeper/);
	});
});
