import { describe, expect, test } from "vitest";
import { loadBuiltin } from "../src/builtins/registry.js";
import { RegoSet, type Value } from "../src/value/index.js";
import { CONTEXT, expectSame, numbers, ours, product, theirs } from "./differential.js";

const TEXTS: Value[] = [
	"",
	"a",
	"abc",
	"aaa",
	"é",
	"aéb",
	"😀",
	"x😀y😀",
	"  pad \u00a0",
	"ABC ß Σς",
	"a,b,,c",
	"\ufeffz\u0085",
];
const SHORT: Value[] = ["", "a", "aa", ",", "é", "😀", "ab", "bc", " "];
const WRONG: Value[] = [null, 1, ["a"], RegoSet.of(["a"]), { a: "b" }];

describe("text", () => {
	test.each(["contains", "startswith", "endswith", "indexof", "indexof_n", "strings.count", "split"])(
		"%s is OPA's",
		(name) => expectSame(name, [...product(TEXTS, SHORT), ...product(["a", ...WRONG], ["b", ...WRONG])]),
	);

	test.each(["trim", "trim_left", "trim_right", "trim_prefix", "trim_suffix"])("%s is OPA's", (name) =>
		expectSame(name, [
			...product(TEXTS, [...SHORT, "ac", "y😀x", " \u00a0"]),
			...product(["a", ...WRONG], ["b", ...WRONG]),
		]),
	);

	test.each(["lower", "upper", "trim_space", "strings.reverse"])("%s is OPA's", (name) =>
		expectSame(name, product([...TEXTS, ...WRONG, "e\u0301", "\u2028x\u3000", "ǅ ŉ ﬁ ᾳ İ ı"])),
	);

	test.each(["lower", "upper"])("%s maps every letter of Unicode as OPA does", async (name) => {
		const letters: string[] = [];
		for (let i = 0; i < 0x30000; i++) if (i < 0xd800 || i > 0xdfff) letters.push(String.fromCodePoint(i));
		const lists = [letters.slice(0, 60_000), letters.slice(60_000)].map((list) => [list.join(" ")]);
		for (const args of lists) {
			const [mine, opa] = [await ours(name, args), await theirs(name, args)];
			const split = (outcome: typeof mine): string[] => String((outcome as { value: string }).value).split(" ");
			expect(split(mine)).toEqual(split(opa));
		}
	});

	test("substring is OPA's", () =>
		expectSame("substring", [
			...product(TEXTS, [0, 1, 3, 100, -1], [-1, 0, 1, 2, 100]),
			...product(["a", 1], [0, "b", 1.5], numbers("1", "1.0", "9223372036854775807", "9223372036854775808")),
		]));

	test("strings.split_n is OPA's", () =>
		expectSame("strings.split_n", [
			...product(TEXTS, SHORT, [0, 1, 2, 100, -1, -2, -100]),
			...product([1], ["a"], [1]),
		]));

	test("concat is OPA's", () => {
		const lists: Value[] = [
			[],
			["a"],
			["b", "a"],
			["a", 1],
			[1],
			RegoSet.of(["b", "a"]),
			RegoSet.of([2]),
			new RegoSet(),
		];
		return expectSame("concat", product(["", ",", ", ", 1], [...lists, "a", { a: "b" }]));
	});

	test.each(["strings.any_prefix_match", "strings.any_suffix_match"])("%s is OPA's", (name) => {
		const lists: Value[] = [
			"abc",
			"",
			[],
			["abc", "xyz"],
			["x", "ab", "z😀"],
			RegoSet.of(["bc", "x"]),
			["c", "ab"],
			["😀"],
			[1],
			1,
			["a", null],
		];
		return expectSame(name, product(lists, lists));
	});
});

describe("replacing", () => {
	test("replace is OPA's", () =>
		expectSame("replace", [
			...product(TEXTS, SHORT, ["", "Z", "$&$1", "é"]),
			...product(["a", 1], ["b", 2], ["c", 3]),
		]));

	test("strings.replace_n is OPA's, also with an empty key", () => {
		const patterns: Value[] = [
			{},
			{ a: "b", b: "a" },
			{ a: "1", ab: "2", abc: "3" },
			{ "": "-" },
			{ "": "-", a: "A", ab: "B" },
			{ "": "é", "😀": "x" },
			{ é: "", "😀": "smile" },
			{ aa: "x" },
			{ bc: "1", abd: "2" },
			{ a: 1 },
		];
		return expectSame("strings.replace_n", product([...patterns, [], "a"], [...TEXTS, "abcabd", 1]));
	});

	test("what would grow without bounds is an error", async () => {
		const [replace, replaceN, concat] = await Promise.all(["replace", "strings.replace_n", "concat"].map(loadBuiltin));
		const text = "a".repeat(100_000);
		const tooLong = expect.objectContaining({ code: "memory-exceeded" });
		expect(() => replace?.([text, "a", text], CONTEXT)).toThrow(tooLong);
		expect(() => replace?.([text, "", text], CONTEXT)).toThrow(tooLong);
		expect(() => replaceN?.([{ a: text }, text], CONTEXT)).toThrow(tooLong);
		expect(() => concat?.([text, Array(1000).fill("a")], CONTEXT)).toThrow(tooLong);
	});
});

describe("sprintf", () => {
	test.each(["%x", "%X", "%b", "%.2x", "%#x", "%+x", "%20.3X", "%020x", "%.0x", "%#.3x", "%.20x", "% b"])(
		"writes fractions as Go does with %s",
		(format) =>
			expectSame(
				"sprintf",
				product(
					[format],
					[
						[1.5],
						[0.1],
						[-2.5],
						[5e-324],
						[1.7e308],
						[0.75],
						[1.9999999],
						[123.456],
						numbers("0.0"),
						numbers("1e3"),
						numbers("-0.0"),
					],
				),
			),
	);

	test("writes values of all kinds as OPA does", () =>
		expectSame(
			"sprintf",
			product(
				["%v", "%s", "%d", "%q", "%T", "%5v|"],
				[
					[[1, "a", null]],
					[{ a: RegoSet.of([1, "b"]) }],
					[new RegoSet()],
					[true],
					[null],
					numbers("1.0"),
					numbers("1e400"),
					numbers("123456789012345678901234567890"),
				],
			),
		));

	test("refuses what OPA refuses", () => expectSame("sprintf", product(["%v", 1], [[1], 1, RegoSet.of([1])])));

	test("does not fill the memory", async () => {
		const sprintf = await loadBuiltin("sprintf");
		const args = ["%1000000d".repeat(100), Array(100).fill(1)];
		expect(() => sprintf?.(args, CONTEXT)).toThrow(expect.objectContaining({ code: "memory-exceeded" }));
	});
});
