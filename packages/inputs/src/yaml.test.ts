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

	it("is read by the same rules whatever version it says it has", async () => {
		expect(await values("%YAML 1.1\n---\non: yes\n")).toEqual([{ on: "yes" }]);
		expect(await failure("%YAML 2.0\n---\na: 1\n")).toMatchObject({ code: "syntax", place: "1:7" });
	});

	it("reads numbers as JSON does, and leaves what only looks like one", async () => {
		expect(await values("[+5, -7, 0x1F, .5, 5., 1e3, 1e999, 1_000, 1:30, 0b1, -0x1, 1.2.3]")).toEqual([
			[5, -7, 31, 0.5, 5, 1000, "1e999", "1_000", "1:30", "0b1", "-0x1", "1.2.3"],
		]);
	});

	it("means what a tag says, where the text can be that", async () => {
		const text =
			'[!!int "7", !!float 1, !!bool "true", !!null "", !!str ~, ! 1, !<tag:yaml.org,2002:str> 1, !!float .inf]';
		expect(await values(text)).toEqual([[7, 1, true, null, "~", "1", "1", ".inf"]]);
		expect(await failure("a: !!int abc\n")).toMatchObject({ code: "syntax", place: "1:10" });
		expect(await failure("a: !!bool yes\n")).toMatchObject({ code: "syntax", place: "1:11" });
	});

	it("has keys that are text, as JSON would have them", async () => {
		expect(await values("1: a\n0x10: b\n1.50: c\ntrue: d\n~: e\n.nan: f\n2020-01-02: g\n&k k: h\nl: *k\n")).toEqual([
			{ 1: "a", 16: "b", 1.5: "c", true: "d", null: "e", ".nan": "f", "2020-01-02": "g", k: "h", l: "k" },
		]);
	});

	it("has collections in brackets whose closing bracket stands below their key", async () => {
		const text = "jobs:\n  build:\n    needs: [\n      a,\n      b\n    ]\n    env: {\n      c: d,\n    }\n    - []\n";
		expect(await values(text.replace("    - []\n", ""))).toEqual([
			{ jobs: { build: { needs: ["a", "b"], env: { c: "d" } } } },
		]);
		expect(await values("- [\n  1\n  ]\n- {}\n")).toEqual([[[1], {}]]);
		expect(await failure(text)).toMatchObject({ code: "syntax", place: "10:5" });
	});

	it("may end its lines in any way", async () => {
		for (const end of ["\n", "\r\n", "\r"]) {
			const text = ["a: |", "  x", "  y", "b: 'p", "", "  q'", "c:", "  - d", ""].join(end);
			expect(await values(text)).toEqual([{ a: "x\ny\n", b: "p\nq", c: ["d"] }]);
		}
	});

	it("is read the same with comments and empty lines anywhere", async () => {
		const text =
			"# 1\n\na: # 2\n  # 3\n\n  - b # 4\n # 5\n  - | # 6\n    # text\n\n  # 7\n  - [ # 8\n    c, # 9\n\n    d ] # 10\n# 11\ne: !!str # 12\n  f\n#13";
		expect(await values(text)).toEqual([{ a: ["b", "# text\n", ["c", "d"]], e: "f" }]);
		expect(await values("a: b#c\nd: '#'\n")).toEqual([{ a: "b#c", d: "#" }]);
		expect(await failure("a: 'b'#c\n")).toMatchObject({ code: "syntax", place: "1:7" });
	});

	it("may hold several documents, empty ones included", async () => {
		expect(await values("a: 1\n---\n---\n# nothing\n---\n- b\n")).toEqual([{ a: 1 }, null, null, ["b"]]);
		expect(await values("# only a comment\n")).toEqual([]);
	});

	it("has merge keys, whose own names win", async () => {
		const text = "base: &base {a: 1, b: 1}\nother: &other {b: 2, c: 2}\nmerged:\n  <<: [*base, *other]\n  a: 3\n";
		expect((await values(text))[0]).toMatchObject({ merged: { a: 3, b: 1, c: 2 } });
		expect(await values("<<: {a: 1, b: 1}\n<<: {b: 2, c: 2}\nc: 3\n")).toEqual([{ a: 1, b: 1, c: 3 }]);
	});

	it("has merge keys only where << stands plain", async () => {
		expect(await values("'<<': {a: 1}\n")).toEqual([{ "<<": { a: 1 } }]);
	});

	it.each([
		["<<: 5\n", "1:5"],
		["a: &a [1]\nb:\n  <<: *a\n", "3:7"],
		["<<:\n", "1:4"],
	])("with a merge key that stands for something else than mappings is refused: %j", async (text, place) => {
		expect(await failure(text)).toMatchObject({ code: "syntax", place });
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
		["<<: {a: 1}\na: 2\na: 3\n", "3:1"],
		["__proto__: 1\n__proto__: 2\n", "2:1"],
		["~: 1\n: 2\n", "2:1"],
	])("that gives a key twice is refused: %j", async (text, place) => {
		expect(await failure(text)).toMatchObject({ code: "duplicate-key", place });
	});

	it("whose aliases stand for too much is refused where they do", async () => {
		expect(await failure(bomb)).toMatchObject({ code: "alias-bomb", place: expect.stringMatching(/^[67]:/) });
		const long = `a: &a ${"x".repeat(100_000)}\nb: [${Array(200).fill("*a").join(", ")}]`;
		expect(await failure(long)).toMatchObject({ code: "alias-bomb" });
		// What is counted is what they stand for together, wherever they stand.
		const keys = `a: &a ${"x".repeat(1000)}\nb:\n${Array.from({ length: 11_000 }, () => "  - {*a : 1}\n").join("")}`;
		expect(await failure(keys)).toMatchObject({ code: "alias-bomb" });
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

	it("has aliases for the anchor that comes before them in their document", async () => {
		expect(await values("- &a 1\n- *a\n- &a [2, *a]\n".replace(", *a", ""))).toEqual([[1, 1, [2]]]);
		expect(await values("- &a 1\n- *a\n- &a 2\n- *a\n")).toEqual([[1, 1, 2, 2]]);
		expect(await failure("a: &a 1\n---\nb: *a\n")).toMatchObject({ code: "syntax", place: "3:4" });
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
		["a: b: c\nd: 1\n", "1:4", /nested mappings/],
		["a:\n  b: 1\n c: 2\n", "3:2", /same column/],
		["k:\n  - |\n    x\n   # c\n    y\n", "5:5", /without - indicator/],
		["a: - b\n", "1:4", /same line/],
		["a: @x\n", "1:4", /reserved character/],
		["a: 'x'\nb: 'y\nc: z'\nd: e\n", "2:4", /closing quote/],
		["a: 1\n\u0007: b\n", "2:1", /control characters/],
		["%FOO x\n---\na: 1\n", "1:1", /unknown directive/],
		["%YAML 1.2\n", "1:10", /no document/],
		["a: &x\nb: *\n", "2:4", /alias/],
		["a: | x\n", "1:6", /line break/],
		["a: [1, 2\n", "1:9", /ends before it is complete/],
		["a: *nope\n", "1:4", /nope/],
		["a: 'x\n", "1:6", /truncated/],
		["a: 'x''\n", "1:8", /truncated/],
		['a: "x\\"\n', "1:8", /truncated/],
	])("that is no YAML is placed where it goes wrong: %j", async (text, place, message) => {
		const found = await failure(text);
		expect(found).toMatchObject({ code: "syntax", place });
		expect(found.message).toMatch(message);
	});

	it.each([
		["? 'a'{b: c}\n", "1:6"],
		["? 'a'!x\n", "1:6"],
		["? a\n- b\n", "2:1"],
		["? a\n    : b\n", "2:5"],
		["a: b\n    : c\n", "2:5"],
		["'a'\n: b\n", "2:1"],
	])("of which a part belongs to no key is refused: %j", async (text, place) => {
		expect(await failure(text)).toMatchObject({ code: "syntax", place });
	});

	it("has keys with ? and values in lines of their own", async () => {
		expect(await values("? a\n: b\n? c\n:\n  - d\n? |\n  e\n: f\n? g\n")).toEqual([
			{ a: "b", c: ["d"], "e\n": "f", g: null },
		]);
		expect(await values("x:\n  - ? a\n    : b\n  - : c\n")).toEqual([{ x: [{ a: "b" }, { null: "c" }] }]);
	});

	it("with a tag that nothing gives a meaning to is refused", async () => {
		const found = await failure("a:\n  b: !Foo Bucket\n");
		expect(found).toMatchObject({ code: "unsupported-tag", place: "2:6" });
		expect(found.message).toContain('"!Foo"');
		for (const tag of [
			"!!set",
			"!ref",
			"!Fn::Sub",
			"!<tag:x,2000:Ref>",
			"!<constructor>",
			"!<__proto__>",
			"!a!b",
			"!!toString",
		])
			expect(await failure(`${tag} {a: 1}\n`)).toMatchObject({ code: "unsupported-tag", place: "1:1" });
		expect(await failure("a: !<constructor> b\n")).toMatchObject({ code: "unsupported-tag", place: "1:4" });
		expect(await failure("%TAG ! tag:x,2000:\n---\na: !Ref b\n")).toMatchObject({ code: "unsupported-tag" });
		expect(await failure("%TAG ! tag:yaml.org,2002:\n---\na: !Ref b\n")).toMatchObject({ code: "unsupported-tag" });
	});

	it("with a key that is no text is refused", async () => {
		for (const text of [
			"? [a]\n: b\n",
			"? {a: 1}\n",
			"? - a\n",
			"[[a]: b]\n",
			"{{a: 1}: 2}\n",
			"[a]: b\n",
			"a: &a [1]\n*a : b\n",
		])
			expect(await failure(text)).toMatchObject({
				code: "syntax",
				message: expect.stringMatching(/list or a mapping/),
			});
	});

	it.each([
		["flow sequences", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
		["flow mappings", (depth: number) => "{a: ".repeat(depth) + "}".repeat(depth)],
		["mappings in flow sequences", (depth: number) => "[a: ".repeat(depth / 2) + "]".repeat(depth / 2)],
		["block sequences", (depth: number) => `${"- ".repeat(depth)}x`],
		[
			"block mappings",
			(depth: number) => Array.from({ length: depth }, (_, index) => `${" ".repeat(index)}a:`).join("\n"),
		],
	])("nested as deep as the limit is read, and no deeper: %s", async (_, nested) => {
		expect(await values(nested(500))).toHaveLength(1);
		expect(await failure(nested(502))).toMatchObject({ code: "too-deep" });
		// Beyond what the stack has room for, whatever the limit.
		expect(await failure(nested(4000), { ...defaultLimits, depth: 4000 })).toMatchObject({ code: "too-deep" });
	});

	it("of many keys, items or documents is read", async () => {
		const many = <T>(length: number, item: (index: number) => T) => Array.from({ length }, (_, index) => item(index));
		const mapping = many(20_000, (index) => `key${index}: v`);
		expect(Object.keys((await values(mapping.join("\n")))[0] as object)).toHaveLength(20_000);
		expect(Object.keys((await values(`{${mapping.join(", ")}}`))[0] as object)).toHaveLength(20_000);
		const list = many(20_000, (index) => `&a${index} v`);
		expect((await values(`- ${list.join("\n- ")}\n- *a19999`))[0]).toHaveLength(20_001);
		expect((await values(`[${list.join(", ")}]`))[0]).toHaveLength(20_000);
		expect(await values(many(5_000, (index) => `---\na: ${index}\n`).join(""))).toHaveLength(5_000);
	});

	it.each([
		["comments behind empty lines", `a: |\n  x\n${"\n".repeat(100_000)}${" #c\n".repeat(100_000)}b: 1\n`],
		["empty lines at a great depth", `${"- ".repeat(400)}x${"\n".repeat(1_000_000)}- b`],
		["escaped quotes", `"${'\\"'.repeat(1_000_000)}"`],
		["lines of text", `|\n${" a\n".repeat(500_000)}`],
		["keys with ?", "? a\n".concat(...Array.from({ length: 20_000 }, (_, index) => `? b${index}\n: c\n`))],
	])("of many %s is read", async (_, text) => {
		expect(await values(text)).toHaveLength(1);
	});

	it.each([
		["errors", `[${"@,".repeat(200_000)}]`],
		["brackets in a key", `${"[".repeat(400)}${"x,".repeat(100_000)}x${"]: 1".repeat(400)}`],
		["directives", `${"%TAG !a! b\n".repeat(100_000)}---\na\n`],
		["anchors of one value", `${"&a ".repeat(200_000)}b`],
	])("of many %s is refused", async (_, text) => {
		expect(await failure(text)).toMatchObject({ code: "syntax" });
	});

	it("larger than its limits is refused", async () => {
		const crowded = await failure("- a\n- b\n- c\n", { ...defaultLimits, yamlSeparators: 4 });
		expect(crowded).toMatchObject({ code: "too-large", place: "3:1" });
		expect(await failure("a: 1\n", { ...defaultLimits, yamlBytes: 3 })).toMatchObject({ code: "too-large" });
	});
});
