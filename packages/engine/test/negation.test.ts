import { type Compiler, createCompiler } from "@proviso/compiler";
import { afterAll, describe, expect, test } from "vitest";
import { loadPolicy } from "../src/index.js";

const OTHERS = {
	"lib.rego": `package lib
a := 1
f := false
o := {"z": 2}
b if input.k == "b"`,
	"mix.rego": `package mix
virt := 5
sub.rule := 6`,
	"deep.rego": `package deep
w[k].z := v if some k, v in {"a": 1, "f": false}
w.o.z := 2`,
	"data.json": '{"mix": {"base": 1, "sub": {"own": 2}}}',
};

/** Rules, and the inputs to ask with; each gives the keys that a negation holds for. */
const CASES: readonly (readonly [string, string])[] = [
	["a rule by a key", 'r := [k | some k in ["a", "f", "b", "zz"]; not lib[k]]'],
	["what is compared with a rule", 'r := [k | some k in ["a", "f", "o", "zz"]; not lib[k] == 1]'],
	["what is inside of a rule", 'r := [k | some k in ["a", "o", "zz"]; not lib[k].z]'],
	["a rule whose name has a variable", 'r := [k | some k in ["a", "o", "f", "zz"]; not data.deep.w[k].z]'],
	["a document of data and rules", 'r := [k | some k in ["zz", "base", "virt", "sub"]; not mix[k]]'],
	["such a document, compared", 'r := [k | some k in ["zz", "base", "virt", "sub"]; not mix[k] == 5]'],
	["such a document, inside", 'r := [k | some k in ["zz", "own", "rule"]; not mix.sub[k]]'],
	["two keys", 'r := [k | some k in ["zz", "own", "rule"]; not mix[input.part][k]]'],
	["with other data", 'r := [k | some k in ["zz", "base", "virt"]; not mix[k] with data.mix.virt as false]'],
	["with another input", 'r := [k | some k in ["zz", "own"]; not mix[input.part][k] with input.part as "sub"]'],
	["a membership", 'r := [k | some k in ["virt", "sub"]; not 6 in mix[k]]'],
	["a function of a rule", 'f(x) if x == 1\nr := [k | some k in ["a", "f", "o"]; not f(lib[k])]'],
	["an undefined rule as a key", 't := 1 if input.none\nr := [k | some k in ["a", "f"]; not lib[k][t]]'],
	["an undefined rule in a value", 't := 1 if input.none\nr := [k | some k in ["a", "f"]; not lib[k] == [t]]'],
	["an undefined rule itself", 't := 1 if input.none\nr := [k | some k in ["a", "f"]; not lib[k] == t]'],
	["in every", 'r := [k | some k in ["base", "virt"]; every y in [1] { not mix[k] == y }]'],
	["in a comprehension", 'r := [y | some k in ["a", "f"]; y := [1 | not lib[k]]]'],
	["in a negated rule", "g if not lib[input.k]\nr := [1 | not g]"],
	["the relation walk", 'r := [p | some p in [["k"], ["zz"]]; not walk(input, [p, "b"])]'],
];

const BODIES: readonly (readonly [string, string])[] = [
	["a body of one expression", "r := [x | some x in [2, 4, 3]; not { x == 2 }]"],
	["a body with variables", "r := [x | some x in [2, 4, 3, 1]; not { some y in [2, 3]; x == y }]"],
	["a body with a rule by a key", 'r := [k | some k in ["a", "f", "zz"]; not { lib[k]; k != "b" }]'],
	["a body in a body", "r := [x | some x in [2, 4, 3]; not { not { x == 2 } }]"],
];

describe("what is negated holds where OPA's own evaluator says so", () => {
	const compiler: Compiler = createCompiler();
	afterAll(() => compiler.close());

	const all = [
		...CASES.map(([name, rego]) => [name, "", rego] as const),
		...CASES.map(([name, rego]) => [`${name}, bodies allowed`, "import future.keywords.not\n", rego] as const),
		...BODIES.map(([name, rego]) => [name, "import future.keywords.not\n", rego] as const),
	];
	const expectReference = async (files: Record<string, string>, optimize: 0 | 1): Promise<void> => {
		const bundle = await compiler.compile(files, { entrypoints: ["p/r"], optimize });
		for (const backend of ["wasm", "plan"] as const) {
			const policy = await loadPolicy(bundle, { backend });
			for (const input of [{ k: "a", part: "sub" }, { k: "b", part: "virt" }, {}]) {
				const wanted = await compiler.evaluateReference(files, { entrypoint: "p/r", input });
				const value = wanted.status === "defined" ? wanted.value : "undefined";
				expect({ backend, input, ...policy.evaluate("p/r", input) }).toEqual({
					backend,
					input,
					status: "defined",
					value,
				});
			}
			policy.dispose();
		}
	};
	const sources = (imports: string, rego: string) => ({
		"p.rego": `package p\n\nimport data.lib\nimport data.mix\n${imports}\n${rego}\n`,
		...OTHERS,
	});

	test.each(all)("%s", (_, imports, rego) => expectReference(sources(imports, rego), 0));

	test.each(["", "import future.keywords.not\n"])("also when it is optimized: %j", (imports) =>
		expectReference(sources(imports, 'r := [k | some k in ["a", "b", "f", input.k]; not lib[k]]'), 1),
	);
});
