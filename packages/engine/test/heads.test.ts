import { compile, evaluateReference } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { loadPolicy } from "../src/index.js";

const INPUTS = [{}, { a: 1 }, { b: 1 }, { a: 1, b: 1, key: 1 }];

/** Rules of package p, which are asked for in several ways. */
const HEADS: readonly (readonly [string, string])[] = [
	["a number, of a rule that may be undefined", "s[1].x := 2 if input.a"],
	["a number, of a value that may be undefined", "s[2].x := input.a"],
	["a number, of a rule that never is", "s[1].x := 2"],
	["true", "s[true].x := 2 if input.a"],
	["null", "s[null].x := 2 if input.a"],
	["a number at the end", "s.x[1] := 2 if input.a"],
	["a number in the middle", "s.x[1].y := 2 if input.a"],
	["a negative number, and a fraction", "s[-1].x := 2 if input.a\ns[1.5].x := 2 if input.b"],
	["a text beside a number", 's[1].x := 1 if input.a\ns["b"].x := 2 if input.b\ns.z.x := 3 if input.b'],
	["several rules of one key", "s[1].x := 2 if input.a\ns[1].y := 3 if input.b"],
	["several rules of one name", "s[1].x := 2 if input.a\ns[1].x := 2 if input.b"],
	["keys in keys", "s[1].x[2].y := 2 if input.a\ns[1].z := 3 if input.b"],
	["a set", "s[1].x contains 2 if input.a\ns[1].x contains input.b"],
	["a set at the key itself", "s[1] contains 2 if input.a"],
	["sets and values", "s[1].x contains 2 if input.a\ns[1].y := 3 if input.b\ns[2].y := 3 if input.b"],
	["a variable behind it", 's[1][k] := v if some k, v in {"x": input.a, "y": input.b}'],
	["a variable behind it, and a name", "s[1][k] := 1 if some k in [input.a]\ns[1].x.y := 2 if input.b"],
	["a variable beside it", "s[1].x := 2 if input.a\ns[k].y := 3 if some k in [input.b, 2]"],
	["else", "s[1].x := 2 if input.a else := 3 if input.b"],
	["else with a value that may be undefined", "s[1].x := input.a if true else := input.b if true"],
	["a negated body", "s[1].x := 2 if not input.a"],
	["false", "s[1].x := false if input.a"],
	["a membership and a loop", "s[1].x := 2 if {\n\tsome k in [1, 2]\n\tk in {input.a}\n}"],
	["another rule of the package", "s[1].x := t if input.a\nt := 1 if input.b"],
];

const QUESTIONS = [
	"r := s",
	"r := data.p.s",
	"r := [k | s[k]]",
	"r := [[k, v] | some k, v in s]",
	"r := s[input.key]",
	"r := [1 | not s[input.key]]",
	"r := {path | walk(s, [path, _])}",
	"r := {k | some k; s[k]}",
	'r := x if x := s with input as {"b": 1}',
];

describe("of rules whose names have keys that are no text, all say what OPA's evaluator says", () => {
	test.each(HEADS)("%s", async (_, rules) => {
		const modules = Object.fromEntries(
			QUESTIONS.map((question, i) => [`q${i}.rego`, `package q${i}\n\nimport data.p.s\n\n${question}\n`]),
		);
		const sources = { "p.rego": `package p\n\n${rules}\n`, ...modules };
		const entrypoints = QUESTIONS.map((_, i) => `q${i}/r`);
		const bundle = await compile(sources, { entrypoints, strictBuiltins: true, cache: false });
		const said: Record<string, unknown[]> = { plan: [], wasm: [] };
		const wanted: unknown[] = [];
		for (const input of INPUTS) {
			for (const [i, entrypoint] of entrypoints.entries()) {
				const result = await evaluateReference(sources, { entrypoint, input });
				wanted.push([input, QUESTIONS[i], result.status === "defined" ? result.value : result.status]);
			}
		}
		for (const backend of ["plan", "wasm"] as const) {
			const policy = await loadPolicy(bundle, { backend });
			for (const input of INPUTS) {
				for (const [i, entrypoint] of entrypoints.entries()) {
					const decision = policy.evaluate(entrypoint, input);
					const value = decision.status === "defined" ? decision.value : decision.status;
					said[backend]?.push([input, QUESTIONS[i], value]);
				}
			}
			policy.dispose();
		}
		expect(said).toEqual({ plan: wanted, wasm: wanted });
	});
});

test.each([
	["a function", "s[1].f(x) := x", "give the function another name"],
	["a default", "default s[1].x := 2", "use else"],
	["a number with an exponent", "s[1e3].x := 2", "write it without exponent"],
	["a number with zeros at its end", "s[1.0] := 2", "zeros at the end"],
	["a rule that asks for its neighbor", "s[1].x := s[2].x\ns[2].x := 3 if input.a", "planned as a single function"],
])("what OPA cannot plan of them is refused: %s", async (_, rules, advice) => {
	const failed = compile({ "p.rego": `package p\n\n${rules}\nr := s\n` }, { entrypoints: ["p/r"], cache: false });
	await expect(failed).rejects.toMatchObject({ code: "check-failed", message: expect.stringContaining(advice) });
});

test("rules of one key in two files are refused, with both places", async () => {
	const sources = {
		"a.rego": "package p\n\ns[1].x := 2 if input.a\n",
		"b.rego": "package p\n\ns[1].y := 2 if input.b\n",
	};
	await expect(compile(sources, { entrypoints: ["p/s"], cache: false })).rejects.toMatchObject({
		code: "check-failed",
		message: expect.stringMatching(/^b\.rego:3:1: .* also in a\.rego:3: .*keep them in one file/),
	});
});

test("going through a package with a function is refused, with its place", async () => {
	const sources = {
		"p.rego": "package p\n\nr := [k | some k; data.q[k] == 1]\n",
		"q.rego": "package q\n\na := 1\n\nf(x) := x\n",
	};
	await expect(compile(sources, { entrypoints: ["p/r"], cache: false })).rejects.toMatchObject({
		code: "check-failed",
		message: expect.stringMatching(/^p\.rego:3:\d+: .*data\.q\.f/),
	});
});

test("a rule with such a key may depend on an entrypoint", async () => {
	const sources = { "p.rego": "package p\n\nr := 1\n\ns[1].x := r\n" };
	const bundle = await compile(sources, { entrypoints: ["p/r"], cache: false });
	expect(bundle.entrypoints).toEqual(["p/r"]);
});
