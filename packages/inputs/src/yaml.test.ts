import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { positionAt } from "./text-position.js";
import { parseYaml } from "./yaml.js";

async function values(text: string) {
	const result = await parseYaml(text, defaultLimits);
	if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
	return result.values;
}

async function failure(text: string, limits = defaultLimits) {
	const result = await parseYaml(text, limits);
	if (result.ok) throw new Error(`${text.slice(0, 100)} was parsed`);
	const at = result.at === null ? null : positionAt(result.at.text, result.at.offset);
	return { code: result.code, place: at === null ? null : `${at.line}:${at.column}`, message: result.message };
}

/** Nine lists of nine aliases each: a few hundred bytes that stand for gigabytes. */
const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"]
	.concat(
		Array.from("bcdefghij", (name, index) => {
			const previous = "abcdefghi"[index];
			return `${name}: &${name} [${Array(9).fill(`*${previous}`).join(", ")}]`;
		}),
	)
	.join("\n");

describe("YAML", () => {
	it("is read by the core schema of YAML 1.2", async () => {
		expect(
			await values("on: push\nyes: no\nport: 0o17\nold: 0777\nempty:\ntrue: True\nnothing: ~\nday: 2020-01-02"),
		).toEqual([
			{ on: "push", yes: "no", port: 15, old: 777, empty: null, true: true, nothing: null, day: "2020-01-02" },
		]);
	});

	it("turns what JSON cannot express into the text that stands there", async () => {
		expect(await values("[.nan, .inf, -.Inf, !!binary aGk=, !!timestamp 2020-01-02, !!str 1]")).toEqual([
			[".nan", ".inf", "-.Inf", "aGk=", "2020-01-02", "1"],
		]);
	});

	it("may hold several documents, empty ones included", async () => {
		expect(await values("a: 1\n---\n---\n# nothing\n---\n- b\n")).toEqual([{ a: 1 }, null, null, ["b"]]);
		expect(await values("# only a comment\n")).toEqual([]);
	});

	it("has merge keys, whose own names win", async () => {
		const text = "base: &base {a: 1, b: 1}\nother: &other {b: 2, c: 2}\nmerged:\n  <<: [*base, *other]\n  a: 3\n";
		expect((await values(text))[0]).toMatchObject({ merged: { a: 3, b: 1, c: 2 } });
	});

	it("keeps a key named __proto__ as one like any other", async () => {
		const [value] = await values("__proto__: {admin: true}\nconstructor: 1\n<<: {__proto__: 1}\n");
		expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
		expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":true},"constructor":1}');
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});

	it.each([
		["a: 1\nb: 2\na: 3\n", "3:1"],
		["x:\n  - {k: 1, k: 2}\n", "2:12"],
		["1: a\n'1': b\n", "2:1"],
	])("that gives a key twice is refused: %j", async (text, place) => {
		expect(await failure(text)).toMatchObject({ code: "duplicate-key", place });
	});

	it("whose aliases stand for too much is refused where they do", async () => {
		expect(await failure(bomb)).toMatchObject({ code: "alias-bomb", place: expect.stringMatching(/^[67]:/) });
		const long = `a: &a ${"x".repeat(100_000)}\nb: [${Array(200).fill("*a").join(", ")}]`;
		expect(await failure(long)).toMatchObject({ code: "alias-bomb" });
		const merges = `a: &a {${Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join(", ")}}\n${Array.from({ length: 300 }, (_, index) => `b${index}: {<<: *a}`).join("\n")}`;
		expect(await failure(merges)).toMatchObject({ code: "alias-bomb" });
	});

	it("whose aliases are used as people use them is read", async () => {
		expect(await values(`a: &a {x: 1}\nb: [${Array(1000).fill("*a").join(", ")}]`)).toHaveLength(1);
	});

	it("whose alias stands inside of what it stands for is refused", async () => {
		expect(await failure("a: &a\n  b: *a\n")).toMatchObject({ code: "alias-cycle", place: "2:6" });
		expect(await failure("&a [*a]")).toMatchObject({ code: "alias-cycle" });
		expect(await failure("&a {<<: *a}")).toMatchObject({ code: "alias-cycle" });
	});

	it.each([
		["flow sequences", "[".repeat(100_000), "1:500"],
		["flow mappings", "{a: ".repeat(100_000), "1:1997"],
		["block sequences", "- ".repeat(100_000), "1:1001"],
		["explicit keys", "? ".repeat(100_000), "1:1001"],
		["block mappings", Array.from({ length: 2000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"), "501:501"],
	])("nested 100,000 deep is refused: %s", async (_, text, place) => {
		const found = await failure(text);
		expect(found.code).toBe("too-deep");
		const [line, column] = (found.place ?? "").split(":").map(Number);
		const [expectedLine, expectedColumn] = place.split(":").map(Number);
		expect(line).toBeCloseTo(expectedLine!, -1);
		expect(column).toBeCloseTo(expectedColumn!, -1);
	});

	it.each([
		["a:\n\tb: 1\n", "2:1", /tab/],
		["a: b: c\nd: 1\n", "1:5", /indentation/],
		["a: [1, 2\n", "1:9", /ends before it is complete/],
		["a: *nope\n", "1:4", /nope/],
		["a: 'x\n", "1:6", /truncated/],
	])("that is no YAML is placed where it goes wrong: %j", async (text, place, message) => {
		const found = await failure(text);
		expect(found).toMatchObject({ code: "syntax", place });
		expect(found.message).toMatch(message);
	});

	it("with a tag that nothing gives a meaning to is refused", async () => {
		const found = await failure("a:\n  b: !Ref Bucket\n");
		expect(found).toMatchObject({ code: "unsupported-tag", place: "2:6" });
		expect(found.message).toContain('"!Ref"');
	});

	it("with a key that is no text is refused", async () => {
		expect(await failure("? [a]\n: b\n")).toMatchObject({ code: "syntax" });
	});

	it("larger than its limits is refused", async () => {
		const crowded = await failure("- a\n- b\n- c\n", { ...defaultLimits, yamlSeparators: 4 });
		expect(crowded).toMatchObject({ code: "too-large", place: "3:1" });
		expect(await failure("a: 1\n", { ...defaultLimits, yamlBytes: 3 })).toMatchObject({ code: "too-large" });
	});
});
