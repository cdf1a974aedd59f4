import { describe, expect, it } from "vitest";
import { brief, shorten } from "./shorten.js";

describe("shorten", () => {
	it("keeps what fits", () => expect(shorten("abcd", 4)).toBe("abcd"));
	it("ends with an ellipsis what does not", () => expect(shorten("abcde", 4)).toBe("abc…"));
	it("cuts no character in half", () => expect(shorten("ab🚀cd", 4)).toBe("ab…"));
});

describe("brief", () => {
	it("writes small values as JSON", () => {
		expect(brief({ a: [1, "x", null, true], b: {} }, 80)).toBe('{"a": [1, "x", null, true], "b": {}}');
	});

	it("stops early on wide values", () => {
		expect(brief(Array(1_000_000).fill("x".repeat(100)), 20)).toBe('["xxxxxxxxxxxxxxxxx…');
	});

	it("stops early on deep values", () => {
		let deep: readonly unknown[] = [];
		for (let i = 0; i < 100_000; i++) deep = [deep];
		expect(brief(deep as never, 5)).toBe("[[[[…");
	});

	it("shows the names that objects have by nature as any other", () => {
		expect(brief(JSON.parse('{"__proto__": 1, "constructor": 2}'), 80)).toBe('{"__proto__": 1, "constructor": 2}');
	});
});
