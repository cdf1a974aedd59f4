import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadBuiltin } from "../src/builtins/registry.js";
import type { Json } from "../src/index.js";

import { CONTEXT, expectEvaluated, expectSame, ours, product, theirs } from "./differential.js";

const PATTERNS: Json[] = [
	...[
		"",
		"a",
		"^a",
		"a$",
		"^a$",
		"^",
		"$",
		"a*",
		"x*",
		"(a)(b)?",
		"(?P<n>a)|(?<m>b)",
		"[äö]",
		"\\s+",
		",",
		".",
		"(?s).",
		"\\b",
	],
	...[
		"^[a-z]+$",
		"^[a-z]+[0-9]{2}$",
		"^\\d+\\.\\d+$",
		"^a{2}b*$",
		"(?i)AB",
		"\\pL+",
		"[[:upper:]]",
		"[^a]",
		"a|ab",
		"ab|a",
		"(a|b)+?",
	],
	...[
		"^[\\w.-]+$",
		"^sha256:[0-9a-f]{4}$",
		"(",
		"a**",
		"[z-a]",
		"(?=a)",
		"\\1",
		"a{1001}",
		"\\",
		"[",
		"x{2,1}",
		"(?<n>",
		"*",
	],
];
const TEXTS: Json[] = [
	"",
	"a",
	"b",
	"ab",
	"baac",
	"aab12",
	"1.25",
	"sha256:00ff",
	"a,b,,c,",
	" x  y ",
	"ä b ö",
	"😀x😀",
	"a\nb",
	"AB",
	"a.b-c_d",
];

describe("regular expressions", () => {
	test.each(["regex.match", "regex.split"])("%s is OPA's", (name) =>
		expectEvaluated(name, [...product(PATTERNS, TEXTS), ...product(["a", 1], ["a", null])]),
	);

	test("re_match is the old name of regex.match", async () => {
		expect(await loadBuiltin("re_match")).toBe(await loadBuiltin("regex.match"));
	});

	test("regex.is_valid is OPA's", () => expectEvaluated("regex.is_valid", product([...PATTERNS, 1, null])));

	test.each(["regex.find_n", "regex.find_all_string_submatch_n"])("%s is OPA's", (name) =>
		expectEvaluated(name, [...product(PATTERNS, TEXTS, [-1, 0, 1, 2]), ["a", "a", 1.5], ["a", 1, 1]]),
	);

	test("regex.replace is OPA's", () =>
		expectEvaluated("regex.replace", [
			...product(TEXTS, PATTERNS, ["-", "<$0>"]),
			...product(
				["ab", "xab"],
				["(?P<n>a)(b)?(z)?"],
				[
					"$1x",
					"${1}x",
					"$n",
					"${n}!",
					"$2$3",
					"$$1",
					"$",
					"${",
					"${}",
					"$9",
					"$01",
					"${äö}",
					"\\1",
					"$1$1",
					"$-",
					"${n",
				],
			),
			...product([1, "a"], ["a", 2], ["b", 3]),
		]));

	test("regex.template_match is OPA's", () =>
		expectEvaluated("regex.template_match", [
			...product(
				["urn:foo:{.*}", "a{b", "a}b", "x.{[a-z]{2}}y", "{(}", "<.*>", "{a}{b}"],
				["urn:foo:bar", "x.aby", "xzaby", "ab", "z"],
				["{", "<"],
				["}", ">"],
			),
			...product(["a"], ["a"], ["{", "{{", "", "é"], ["}", "}}", ""]),
			...product(["a", 1], ["a", 1], ["{", 1], ["}", 1]),
		]));

	test("generated patterns match what they match in OPA", async () => {
		const atoms = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\w", "\\d", "^", "$", "(a|b)", "(?:ab)", "é", "\\b");
		const repeats = fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,2}", "*?");
		const joined = (parts: readonly string[]): string => parts.join("");
		const pattern = fc.array(fc.tuple(atoms, repeats).map(joined), { maxLength: 5 }).map(joined);
		const text = fc.array(fc.constantFrom("a", "b", "é", "1", "\n", " "), { maxLength: 6 }).map(joined);
		const calls = fc.sample(fc.tuple(pattern, text), { numRuns: 1500, seed: 7 });
		await expectEvaluated("regex.match", calls);
		await expectEvaluated(
			"regex.find_n",
			calls.map(([p, t]) => [p, t, -1]),
		);
		await expectEvaluated("regex.split", calls);
		await expectEvaluated(
			"regex.replace",
			calls.map(([p, t]) => [t, p, "<$0$1>"]),
		);
	});

	test.each<[string, string]>([
		["^(a+)+$", `${"a".repeat(100_000)}!`],
		["(x+x+)+y", "x".repeat(100_000)],
		["^[a-z]+[0-9]+[a-z]*$", "a".repeat(1_000_000)],
		["^a*aaaaaaaaaaaaaaaaaaaa$", `${"a".repeat(1_000_000)}b`],
	])("%s does not hang", async (pattern, text) => {
		expect(await ours("regex.match", [pattern, text])).toEqual({ value: false });
	});

	test("what would grow without bounds is an error", async () => {
		const [replace, submatch] = await Promise.all(
			["regex.replace", "regex.find_all_string_submatch_n"].map(loadBuiltin),
		);
		const text = "a".repeat(100_000);
		const tooMuch = expect.objectContaining({ code: "memory-exceeded" });
		expect(() => replace?.([text, "a", "$0 ".repeat(1000)], CONTEXT)).toThrow(tooMuch);
		expect(() => submatch?.(["()".repeat(100), text, -1], CONTEXT)).toThrow(tooMuch);
	});

	test("patterns nested without end are an error", async () => {
		expect(await ours("regex.match", [`${"(".repeat(50_000)}${")".repeat(50_000)}`, "a"])).toHaveProperty("error");
	});
});

describe("globs", () => {
	const globs: Json[] = [
		...[
			"",
			"*",
			"**",
			"?",
			"a*",
			"*a",
			"*.com",
			"*.*.com",
			"a?c",
			"[abc]x",
			"[!abc]x",
			"[a-c]x",
			"[!a-c]x",
			"{a,b}c",
			"{a*,b}.{com,org}",
		],
		...[
			"{,a}b",
			"{}",
			"{a,{b,c}}d",
			"a,b",
			"a}b",
			"\\*",
			"\\",
			"[",
			"[]",
			"[]a]",
			"[a",
			"[a-",
			"[a-]",
			"[c-a]",
			"[a-bc]",
			"{a",
			"{a,",
			"[!]",
			"[!",
		],
		...[
			"a\\{b",
			"[\\]]x",
			"[é-ü]",
			"😀*",
			"api.**.com",
			"*{*0,}",
			"{*,b}x",
			"***",
			"[*]",
			"[^a]",
			"{[a-c],z}*",
			"[a\\-z]",
			"[-a]",
			"\\a\\b",
		],
	];
	const texts: Json[] = [
		"",
		"a",
		"ab",
		"abc",
		"a.b",
		"x.com",
		"a.x.com",
		"ax",
		"dx",
		"bc",
		"a.com",
		"b.org",
		"cd",
		"a,b",
		"a}b",
		"*",
		"é",
		"😀.x",
		"api.v1.x.com",
		"]x",
		"a{b",
		"-",
		"00",
	];

	test("glob.match is OPA's", () =>
		expectEvaluated("glob.match", [
			...product(globs, [null, [], ["."], [".", "/", "😀"]], texts),
			...product(["a", 1], [null, "x", ["ab"], [""], [1], ["]", "^", "-", "\\"]], ["a", 1]),
		]));

	test("glob.quote_meta is OPA's", () => expectEvaluated("glob.quote_meta", product([...globs, 1])));

	test("a glob does not hang", async () => {
		expect(await ours("glob.match", [`${"a*".repeat(30)}b`, null, "a".repeat(100_000)])).toEqual({ value: false });
		expect(await ours("glob.match", [`${"{a*,".repeat(30)}${"}".repeat(30)}b`, null, "a".repeat(10_000)])).toEqual({
			value: false,
		});
	});
});

describe("regex.globs_match", () => {
	const patterns: Json[] = [
		...[
			"",
			"a",
			"abcd",
			"....",
			"[a-d]*",
			"a.*",
			".*",
			"a*b",
			"ab+",
			"ab*",
			"b*a",
			"[a-c]+d",
			"[x-z]*",
			".+c",
			"a+a",
			"[][]",
			"[a-c][b-d]",
		],
		...[
			"a\\*",
			"\\.",
			"[\\]]",
			"é+",
			"]",
			"[",
			"*",
			"a**",
			"[-a]",
			"[a-]",
			"[c-a]",
			"[a--]",
			"\\",
			"a\\",
			"[a",
			"a.*b.*",
			"x*.*",
			"a*a*b",
		],
	];

	test("is OPA's", () => expectSame("regex.globs_match", [...product(patterns, patterns), [1, "a"], ["a", 1]]));

	test("is OPA's for generated patterns", async () => {
		const token = fc.tuple(fc.constantFrom("a", "b", ".", "[ab]", "[b-d]"), fc.constantFrom("", "", "*", "+"));
		const glob = fc
			.array(
				token.map((parts) => parts.join("")),
				{ maxLength: 6 },
			)
			.map((parts) => parts.join(""));
		await fc.assert(
			fc.asyncProperty(glob, glob, async (a, b) => {
				expect(await ours("regex.globs_match", [a, b])).toEqual(await theirs("regex.globs_match", [a, b]));
			}),
			{ numRuns: 3000, seed: 11 },
		);
	});

	test("takes polynomial time", async () => {
		const [a, b] = [".*a".repeat(200), ".*b".repeat(200)];
		expect(await ours("regex.globs_match", [`${a}c`, `${b}d`])).toEqual({ value: false });
	});
});
