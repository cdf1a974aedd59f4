import { type Bundle, compile } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { type Json, loadPolicy } from "../src/index.js";

const ENTRYPOINT = "p/result";

function compiled(rego: string, strictBuiltins = true): Promise<Bundle> {
	return compile({ "p.rego": `package p\n\n${rego}` }, { entrypoints: [ENTRYPOINT], strictBuiltins, cache: false });
}

async function evaluated(bundle: Bundle, input: Json = {}, strictBuiltinErrors = true): Promise<unknown> {
	const policy = await loadPolicy(bundle, { backend: "wasm", strictBuiltinErrors });
	const decision = policy.evaluate(ENTRYPOINT, input);
	policy.dispose();
	if (decision.status !== "error") return decision.status === "defined" ? decision.value : undefined;
	const { code, builtin, file, row, col } = decision.error;
	return { code, builtin, at: `${file}:${row}:${col}` };
}

describe("compiled with strict builtins, policy.wasm tells which builtin failed, and where", () => {
	test.each([
		["a function", "result := x if {\n\tx := lower(input.n)\n}", "lower", "p.rego:4:7"],
		["an operator", "result if 1 / input.zero > 0", "div", "p.rego:3:11"],
		["an argument", 'result if startswith(trim_space(input.n), "a")', "trim_space", "p.rego:3:22"],
		["inside not", 'result if not startswith(input.n, "a")', "startswith", "p.rego:3:15"],
		["inside a comprehension", "result := [y | some x in [input.n]; y := upper(x)]", "upper", "p.rego:3:42"],
		["in the head", "result := count(input.n)", "count", "p.rego:3:11"],
		["a builtin of the host", "result := sprintf(input.n, [])", "sprintf", "p.rego:3:11"],
		["a name with dots", 'result := regex.match("(", "a")', "regex.match", "p.rego:3:11"],
		["a function's default arguments", "f(x) := abs(x)\nresult := f(input.s)", "abs", "p.rego:3:9"],
	])("%s", async (_, rego, builtin, at) => {
		const input = { n: 7, zero: 0, s: "text" };
		expect(await evaluated(await compiled(rego), input)).toEqual({ code: "builtin-failed", builtin, at });
	});

	test("asked leniently, it gives OPA's undefined", async () => {
		const bundle = await compiled("default result := 0\nresult := 1 / input.zero");
		expect(await evaluated(bundle, { zero: 0 }, false)).toBe(0);
	});

	test("what does not fail gives what it gave", async () => {
		const rego = `result := {
	"a": 7 % 4, "b": concat(",", ["y", "x"]), "c": {1, 2} - {2}, "d": [x | some x in numbers.range(1, 3)],
	"e": sum([1, 2.5]), "f": object.get({"k": {3}}, "k", 0), "g": array.reverse([1, 2]), "h": 2 > 1,
	"i": {x | some x in {1, 2, 3}; x in {2, 3}}, "j": [p | walk([1], [p, _])], "k": regex.match("^a+$", "aaa"),
}`;
		const [strict, plain] = await Promise.all([compiled(rego), compiled(rego, false)]);
		expect(await evaluated(strict)).toEqual(await evaluated(plain));
	});
});

describe("names that are no builtins stay what they are", () => {
	test.each([
		["a rule's", 'lower(x) := concat("", ["own ", x])\nresult := lower("A")', "own A"],
		["an import's", 'import data.json\nresult := json.patch("A")', "imported A"],
	])("%s", async (_, rego, expected) => {
		const bundle = await compile(
			{ "p.rego": `package p\n\n${rego}`, "json.rego": 'package json\n\npatch(x) := concat("", ["imported ", x])' },
			{ entrypoints: [ENTRYPOINT], strictBuiltins: true, cache: false },
		);
		expect(await evaluated(bundle)).toBe(expected);
	});
});

test("`with` replaces a builtin wherever it is called", async () => {
	const rego = `fake(_) := "fake"
inner := lower("A")
result := [inner, lower("B"), x] if {
	x := [inner, upper(lower("C"))] with lower as fake with json.marshal as fake
}`;
	expect(await evaluated(await compiled(rego))).toEqual(["a", "b", ["fake", "FAKE"]]);
});

test("the plan is the same", async () => {
	const rego = "result := 1 / input.x";
	const [strict, plain] = await Promise.all([compiled(rego), compiled(rego, false)]);
	expect(strict.plan).toEqual(plain.plan);
	expect(strict.strictCalls).toEqual([
		{ alias: "proviso_strict.call_000000", builtin: "div", file: "p.rego", row: 3, col: 11 },
	]);
	expect(plain.strictCalls).toBeNull();
});
