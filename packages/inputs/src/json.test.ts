import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./json.js";
import { scanJson } from "./json-scan.js";
import { defaultLimits } from "./limits.js";
import { positionAt } from "./text-position.js";

/** Code and place of the failure. */
async function failure(text: string, limits = defaultLimits) {
	const result = await parseJson(text, limits);
	if (result.ok) throw new Error(`${text.slice(0, 100)} was parsed`);
	const at = result.at === null ? null : positionAt(result.at.text, result.at.offset);
	return { code: result.code, place: at === null ? null : `${at.line}:${at.column}`, message: result.message };
}

describe("JSON", () => {
	it("is parsed as JSON.parse does", async () => {
		await fc.assert(
			fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, "\t"), async (json, space) => {
				const text = JSON.stringify(JSON.parse(json), null, space);
				expect(await parseJson(text, defaultLimits)).toEqual({
					ok: true,
					value: JSON.parse(text),
					size: expect.any(Number),
				});
			}),
		);
	});

	it("keeps a property named __proto__ as one like any other", async () => {
		const result = await parseJson('{"__proto__":{"admin":true},"constructor":1}', defaultLimits);
		expect(result.ok && Object.getPrototypeOf(result.value)).toBe(Object.prototype);
		expect(result.ok && JSON.stringify(result.value)).toBe('{"__proto__":{"admin":true},"constructor":1}');
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});

	it.each([
		['{"a":1,\n "a":2}', "2:2", '"a"'],
		['{"x":[{"b":1,"\\u0062":2}]}', "1:14", '"b"'],
		['{"__proto__":1,"__proto__":2}', "1:16", '"__proto__"'],
		['{"a":{"a":1},"b":{"c":"\\"{","d":1,"c":1}}', "1:35", '"c"'],
	])("that gives a name twice is refused: %s", async (text, place, name) => {
		const found = await failure(text);
		expect(found).toMatchObject({ code: "duplicate-key", place });
		expect(found.message).toContain(name);
	});

	it("may give the same name in different objects", async () => {
		expect((await parseJson('[{"a":1},{"a":{"a":2}}]', defaultLimits)).ok).toBe(true);
	});

	it.each([
		['{"a": [1, 2', "1:12"],
		['{"a": "x', "1:9"],
		["{", "1:2"],
		['{"a":\n\n', "1:6"],
	])("that is truncated says so at its end: %s", async (text, place) => {
		const found = await failure(text);
		expect(found.code).toBe("syntax");
		expect(found.message).toMatch(/truncated|not closed/);
		if (!found.message.includes("not closed")) expect(found.place).toBe(place);
	});

	it.each([
		['{"a": 1,}', "1:9"],
		["{a: 1}", "1:2"],
		['{"a" 1}', "1:6"],
		['{"a": 1 "b": 2}', "1:9"],
		['{\n// no\n"a": 1}', "2:1"],
		['{"a": tru}', "1:7"],
		["[1 2]", "1:4"],
		['{"a": "\\x"}', "1:7"],
	])("that is no JSON is placed where it goes wrong: %s", async (text, place) => {
		expect(await failure(text)).toMatchObject({ code: "syntax", place });
	});

	it("that goes on after its end is several values, or an error", async () => {
		expect(await failure('{"a":1}\n{"a":2}\n')).toMatchObject({ code: "multiple-values", place: "2:1" });
		expect(await failure("[1]\n[2]")).toMatchObject({ code: "multiple-values", place: "2:1" });
		expect(await failure('{"a":1} x')).toMatchObject({ code: "syntax", place: "1:9" });
		expect(await failure("{]}")).toMatchObject({ code: "syntax" });
	});

	it("nested 100,000 deep is refused at the place where the limit is passed", async () => {
		const deep = 100_000;
		expect(await failure("[".repeat(deep) + "]".repeat(deep))).toMatchObject({ code: "too-deep", place: "1:501" });
		expect(await failure('{"a":'.repeat(deep))).toMatchObject({ code: "too-deep", place: "1:2501" });
		expect(await failure(`{]${"[".repeat(deep)}`)).toMatchObject({ code: "syntax" });
		expect((await parseJson("[".repeat(500) + "]".repeat(500), defaultLimits)).ok).toBe(true);
	});

	it("with more values than the limit is refused", async () => {
		expect(await failure(`[${"[],".repeat(20)}[]]`, { ...defaultLimits, values: 20 })).toMatchObject({
			code: "too-large",
		});
	});

	it("is never mistaken by quotes and brackets inside of strings", async () => {
		const text = JSON.stringify({ a: '\\"]}[{:,', b: ["\\\\", '\\\\"', "{".repeat(1000)] });
		expect(scanJson(text, defaultLimits)).toMatchObject({ failure: null, end: text.length, names: 2 });
		expect((await parseJson(text, defaultLimits)).ok).toBe(true);
	});

	it("that holds control characters is told without them", async () => {
		const found = await failure('{"\\u001b[31m\\u202e":1,"\\u001b[31m\\u202e":2}');
		expect(found.code).toBe("duplicate-key");
		expect(found.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	});
});
