import { compile, evaluateReference } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { loadPolicy } from "../src/index.js";

/** Memberships in what the type checker knows for a set become lookups in policy.wasm; the answers stay OPA's. */
describe("membership in sets", () => {
	test.each([
		[
			"a rule",
			"s contains x if some x in [1, false, null, [2]]\nresult := [x | some x in [0, 1, false, null, [2]]; x in s]",
		],
		["negated", "s contains x if some x in [1, false]\nresult := [x | some x in [0, 1, false]; not x in s]"],
		["as a value", "s contains x if some x in [1, false]\nresult := [y | some x in [0, 1, false]; y := x in s]"],
		["as an argument", "s contains 1\nf(x) := [x]\nresult := [f(1 in s), f(2 in s)]"],
		["a variable", "result := [x | s := {y | some y in [1, 2]}; some x in [1, 3]; x in s]"],
		["a variable of an outer body", "result := xs if {\n\ts := {1, 2}\n\txs := [x | some x in [1, 3]; x in s]\n}"],
		["a variable that hides a rule", "s contains 1\nresult := [x | s := [3]; some x in [1, 3]; x in s]"],
		["an argument that hides a rule", "s contains 1\nf(s) := [x | some x in [1, 3]; x in s]\nresult := f([3])"],
		["objects, whose values count", 'o[k] := v if some k, v in {"a": 1}\nresult := [x | some x in ["a", 1]; x in o]'],
		["sets in objects", 'o[k] := {1} if some k in ["a"]\nresult := [x | some x in [1, 2]; x in o.a]'],
		["an operand that is a call", 's contains "a"\nresult := [x | some x in ["A", "B"]; lower(x) in s]'],
		[
			"something undefined",
			"s contains x if { some x in [1]; input.nothing }\nresult := [x | some x in [1]; not x in s]",
		],
		["text with parts", 's contains "a1"\ni := 1\nresult := [$"a{i}" in s, $"b{i}" in s]'],
		["in every", "s contains x if some x in [1, 2]\nresult if every x in [1, 2] { x in s }"],
		["in else", "s contains 1\nresult := 1 if 2 in s\nelse := 2 if 1 in s"],
		[
			"several in one body",
			"s contains 1\nt contains 2\nresult := [x | some x in [1, 2]; x in s; not x in t; 1 in s; 2 in t]",
		],
		["with a key, which stays as it is", "s contains 1\nresult := [k | some k in [1, 2]; k, k in s]"],
	])("%s", async (_, rego) => {
		const sources = { "p.rego": `package p\n\n${rego}\n` };
		const reference = await evaluateReference(sources, { entrypoint: "p/result", input: {} });
		const bundle = await compile(sources, { entrypoints: ["p/result"], cache: false });
		const policy = await loadPolicy(bundle, { backend: "wasm" });
		const decision = policy.evaluate("p/result", {});
		policy.dispose();
		expect(reference.status).toBe("defined");
		expect(decision).toEqual({ status: "defined", value: reference.status === "defined" ? reference.value : null });
	});
});
