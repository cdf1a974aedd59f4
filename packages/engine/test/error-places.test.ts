import { compile } from "@proviso/compiler";
import { opaBuiltins } from "@proviso/compiler/builtins";
import { describe, expect, test } from "vitest";
import { type Json, loadPolicy } from "../src/index.js";
import { BACKENDS, compileFiles, errorOf } from "./support.js";

/** What fails, the Rego below `package p` in line 1, the input, and the place where OPA's evaluator says it is. */
const CASES: readonly (readonly [string, string, Json, string])[] = [
	["a builtin in the value of a rule", "a := to_number(input.x)", { x: "q" }, "3:6"],
	["in a value of several lines", 'a := {\n\t"k": [\n\t\tto_number(input.x),\n\t],\n}', { x: "q" }, "5:3"],
	["in a member of a set", "a contains to_number(input.x) if input.x", { x: "q" }, "3:12"],
	["in a value of an object", "a[k] := to_number(v) if some k, v in input", { x: "q" }, "3:9"],
	[
		"in a call inside of a call",
		'a if {\n\tconcat(",", [\n\t\tformat_int(1, input.b),\n\t]) == ""\n}',
		{ b: 3 },
		"5:3",
	],
	["in a function", "f(x) := y if {\n\ty := to_number(x)\n}\n\na := f(input.x)", { x: "q" }, "4:7"],
	["in a comprehension", "a := [n |\n\tsome x in input.xs\n\tn := to_number(x)\n]", { xs: ["1", "q"] }, "5:7"],
	["in an every", "a if {\n\tevery x in input.xs {\n\t\tto_number(x) > 0\n\t}\n}", { xs: ["1", "q"] }, "5:3"],
	["below not", "a if {\n\tnot to_number(input.x) == 3\n}", { x: "q" }, "4:6"],
	["in the value of an else", "a := 1 if {\n\tinput.no\n} else := to_number(input.x)", { x: "q" }, "5:11"],
	[
		"in the body of an else",
		"a := 1 if {\n\tinput.no\n} else := n if {\n\tn := to_number(input.x)\n}",
		{ x: "q" },
		"6:7",
	],
	["in a reference", "a := input.m[to_number(input.x)]", { x: "q", m: {} }, "3:14"],
	["in arithmetic", "a if {\n\tinput.y > 1 / input.z\n}", { z: 0, y: 1 }, "4:12"],
	["of a wrong type", "a := x if {\n\tx := input.s - {1}\n}", { s: "t" }, "4:7"],
	["under another input", 'b := to_number(input.x)\n\na := x if {\n\tx := b with input.x as "q"\n}', {}, "3:6"],
	[
		"in a value for with",
		"b := input.x\n\na := x if {\n\tx := b with input.x as to_number(input.y)\n}",
		{ y: "q" },
		"6:25",
	],
	[
		"in a function that stands in for a builtin",
		"g(x) := to_number(x)\n\na := x if {\n\tx := count(input.x) with count as g\n}",
		{ x: "q" },
		"3:9",
	],
	["in a builtin that OPA runs", "a := json.match_schema(input.d, input.s)", { d: {}, s: 3 }, "3:6"],
	[
		"in one of many rules that begin alike",
		["a", "b", "c", "d", "e"]
			.map((kind) => `a contains n if {\n\tsome c in input.cs\n\tc.kind == "${kind}"\n\tn := to_number(c.x)\n}`)
			.join("\n\n"),
		{ cs: [{ kind: "d", x: "q" }] },
		"24:7",
	],
	[
		"in one of many rules that are told apart by a text",
		Array.from({ length: 30 }, (_, at) => `a := to_number(input.x) if {\n\tinput.role == "r${at}"\n}`).join("\n\n"),
		{ role: "r17", x: "q" },
		"71:6",
	],
	["two rules", "a := 1 if input.x\n\na := 2 if input.y", { x: 1, y: 1 }, "5:1"],
	[
		"the third of three rules",
		"a := 1 if input.x\n\na := 1 if input.y\n\na := 3 if input.z",
		{ x: 1, y: 1, z: 1 },
		"7:1",
	],
	["one rule with itself", "a := x if {\n\tsome x in input.xs\n}", { xs: [1, 2] }, "3:1"],
	["a rule with an else", "a := 1 if input.x\nelse := 2 if input.y\n\na := 3 if input.z", { y: 1, z: 1 }, "6:1"],
	["two functions", "f(x) := 1 if x > 1\n\nf(x) := 2 if x > 2\n\na := f(input.n)", { n: 5 }, "5:1"],
	[
		"keys of an object",
		"a[k] := v if {\n\tsome [k, v] in input\n}",
		[
			["a", 1],
			["a", 2],
		],
		"3:1",
	],
	["keys below a path", "a.b[k].c := v if {\n\tsome k, vs in input\n\tsome v in vs\n}", { x: [1, 2] }, "3:1"],
];

describe.each(BACKENDS)("on %s, an error has the place in Rego that OPA tells", (backend) => {
	test.each(CASES)("%s", async (_what, rego, input, place) => {
		const error = await failure(rego, input, backend);
		expect(`${error.row}:${error.col}`, error.message).toBe(place);
		expect(error).toMatchObject({ file: "p.rego", message: expect.stringContaining(`(p.rego:${place})`) });
		expect(["builtin-failed", "conflict"]).toContain(error.code);
	});
});

async function failure(rego: string, input: Json, backend: "plan" | "wasm"): Promise<ReturnType<typeof errorOf>> {
	const files = { "p.rego": `package p\n\n${rego}\n` };
	const bundle = await compile(files, { entrypoints: ["p/a"], strictBuiltins: true });
	const policy = await loadPolicy(bundle, { backend, builtinProvider: opaBuiltins() });
	return errorOf(policy.evaluate("p/a", input));
}

test.each(BACKENDS)("keys of an object comprehension are a conflict where it begins (%s)", async (backend) => {
	const rego = "a := o if {\n\to := {k: v |\n\t\tsome [k, v] in input\n\t}\n}";
	expect(
		await failure(
			rego,
			[
				["a", 1],
				["a", 2],
			],
			backend,
		),
	).toMatchObject({ code: "conflict", row: 4, col: 7 });
});

describe("on plan", () => {
	test("what OPA plans without a place, as calls in template strings, has that of the expression", async () => {
		const bundle = await compileFiles(
			{ "p.rego": 'package p\n\na if {\n\tinput.x\n\t"" == $"{to_number(input.x)}"\n}\n' },
			"p/a",
		);
		const policy = await loadPolicy(bundle, { backend: "plan" });
		expect(errorOf(policy.evaluate("p/a", { x: "q" }))).toMatchObject({ code: "builtin-failed", row: 5, col: 8 });
	});

	test("a limit on time names the loop in which it was reached, one of a builtin the call", async () => {
		const files = {
			"p.rego": `package p

a if {
	some x in input
	some y in input
	x + y < 0
}

b := count(numbers.range(1, input[1] * 1000000))
`,
		};
		const policy = await loadPolicy(await compileFiles(files, "p/a", "p/b"), {
			backend: "plan",
			limits: { timeLimit: 10 },
		});
		const input = Array.from({ length: 20_000 }, (_, index) => index * 1000);
		expect(errorOf(policy.evaluate("p/a", input))).toMatchObject({
			code: "time-exceeded",
			file: "p.rego",
			row: 5,
			col: 2,
		});
		expect(errorOf(policy.evaluate("p/b", input))).toMatchObject({ code: "memory-exceeded", row: 9, col: 12 });
	});
});
