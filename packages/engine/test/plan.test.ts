import { type Compiler, createCompiler } from "@proviso/compiler";
import { afterAll, describe, expect, test } from "vitest";
import { type Json, type JsonObject, loadPolicy } from "../src/index.js";

/** Name, rules of package `p`, entrypoints, inputs, another module, data of the bundle. */
type Case = readonly [
	string,
	string,
	readonly string[],
	readonly (Json | undefined)[],
	(string | undefined)?,
	JsonObject?,
];

const CASES: readonly Case[] = [
	[
		"not dyn",
		`x contains k if { some k in ["a","b","zz"]; not data.lib[k] }\ny contains k if { some k in ["a","b","zz"]; not data.lib[k].z }\nz if { k := input.k; not data.lib[k] }`,
		["x", "y", "z"],
		[{ k: "a" }, { k: "b" }, { k: "f" }, { k: "zz" }, {}],
		`package lib\na := false\nb if input.k == "b"\nc := 1`,
	],
	[
		"dyn ref",
		`v := data.lib[input.k]\nw := data.lib[input.k].z\nall := data.lib\nw2 := [x | some k; x := data.lib[k]]`,
		["v", "w", "all", "w2"],
		[{ k: "a" }, { k: "b" }, { k: "o" }, { k: 1 }, {}],
		`package lib\na := 1\no := {"z": 2}\nb if input.k == "b"`,
	],
	[
		"protos",
		`a := input.constructor\nb := input["__proto__"]\nc := input.length\nd := input["0"]\ne := [k | some k, _ in input]\nf := object.get(input,"toString","none")\ng := {k: v | some k, v in input}\nh := {"__proto__": 1, "constructor": 2, "length": 3}\ni := input.x.constructor`,
		["a", "b", "c", "d", "e", "f", "g", "h", "i"],
		[{}, [1, 2, 3], JSON.parse('{"__proto__":{"x":1},"constructor":5,"length":7,"0":8}'), "text", { x: [] }, { x: {} }],
	],
	[
		"with on input, data, rules, functions and builtins",
		`p := [v, input.x, w] if { v := q with input.x as 2; w := q with input as {"x": 9} }\nq := input.x\nr := v if { v := data.cfg.a with data.cfg.a as 5 }\ns := v if { v := count([1]) with count as 7 }\nt := v if { v := f(3) with f as g }\nf(x) := x + 1\ng(x) := x * 10\nu := v if { v := data.cfg with data.cfg.n.m as 1 with data.cfg.a as {"q": 1} }\nz := [x | x := q with input.x as input.arr[_]]\nn if not q with input.x as false\nmock := v if { v := uses with time.now_ns as 12 }\nuses := time.now_ns()`,
		["p", "r", "s", "t", "u", "z", "n", "mock"],
		[{ x: 1, arr: [1, 2, 3] }, {}, { x: false }],
		undefined,
		{ cfg: { a: 1, n: { z: 2 } } },
	],
	[
		"every",
		`a if every x in input.xs { x > 1 }\nb if every i, x in input.xs { i < x }\nc if { not every_ok }\nevery_ok if every k, v in input.o { v == k }\nd if every x in set() { x == 9 }\ne if every x in input.s { x }`,
		["a", "b", "c", "every_ok", "d", "e"],
		[
			{ xs: [2, 3], o: { a: "a" } },
			{ xs: [1] },
			{ xs: [] },
			{ xs: 5 },
			{ xs: { a: 3 } },
			{ o: { a: 1 } },
			{ s: "abc" },
		],
	],
	[
		"partial",
		`p.a.b := 1\np.c[x] := y if { some x, y in input }\nq[x][y] := z if { some x, v in input; some y, z in v }\nr[x] contains y if { some x, v in input; some y in v }\nt.x.y if input.a`,
		["p", "q", "r", "t"],
		[{ a: { b: 1, c: 2 }, d: { b: 1 } }, { a: 1 }, {}, [[1, 2], [3]]],
	],
	[
		"else",
		`a := 1 if input.x == 1 else := 2 if input.x == 2 else := 3\nb := "x" if { input.x > 5 } else := "y" if { input.x > 3 }\ndefault c := "d"\nc := "e" if input.x == 2\ndefault f(_) := "dflt"\nf(x) := "one" if x == 1\ng := f(input.x)
h := [1, input.x] if input.x == 1 else := [y, 2] if { some y in [input.x, [9]] } else := [.5 < 1]`,
		["a", "b", "c", "g", "h"],
		[{ x: 1 }, { x: 2 }, { x: 4 }, { x: 6 }, {}],
	],
	[
		"conflict",
		`a := 1 if input.x\na := 2 if input.y\nb[k] := v if { some k, v in input.l }\nb.q := 5\nf(x) := 1 if x > 1\nf(x) := 2 if x > 2\nc := f(input.n)\nd := {k: v | some kv in input.kv; k := kv[0]; v := kv[1]}`,
		["a", "b", "c", "d"],
		[
			{ x: 1 },
			{ x: 1, y: 1 },
			{
				l: { q: 6 },
				n: 3,
				kv: [
					["a", 1],
					["a", 2],
				],
			},
			{
				l: { q: 5 },
				n: 2,
				kv: [
					["a", 1],
					["a", 1.0],
				],
			},
		],
	],
	[
		"sets of sets",
		`a := {{1,2},{2,1},{3}}\nb if {1,{2}} in {{1,{2}}}\nc := {[1,{"a":{1}}]: 2}\ne := {x | some x in input; is_object(x)}\nf := {1: "a", "1x": "b", null: "c", true: "d"}\ng := f[input[0]]\nh := {x | some x in [1, 1.0, 1e0, 2]}\ni := {1.0: "x"}[1]`,
		["a", "b", "c", "e", "f", "g", "h", "i"],
		[[1, { a: 1 }, { a: 1 }, { b: [] }], [null], [true], [{}]],
	],
	[
		"numbers",
		`a := input.x + 1\nb := input.x == 1\nc := [1.0, 1e3, 12345678901234567890, 0.1, 1.50]\nd := input.x * 12345678901234567890\ne := input.x / 3\nf := input.x % 2\ng := sum([0.1,0.2])\nh := 0.1 + 0.2\ni := [x | some x in [3,1,2.5,-1]; x > input.x]\nj := -input.x\nk := 9007199254740993 + input.x\nl := 5 - 7`,
		["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
		[{ x: 1 }, { x: 2.5 }, { x: -3 }, { x: 9007199254740991 }, { x: "s" }],
	],
	[
		"strings",
		'a := $"hello {input.x} and {input.y}"\nb := sprintf("%v %d", [input.x, 5])\nc := count(input.s)\nd := startswith(input.s, "a")\ne := sort([x | some x in input.ss])\nf := {x | some x in input.ss}\ng := contains(input.s, "")\nh := concat(",", f)\ni := [count(x) | some x in f]',
		["a", "b", "c", "d", "e", "f", "g", "h", "i"],
		[
			{ x: 1, s: "aé😀", ss: ["\uffff", "\u{10000}", "a", "\ue000"] },
			{ x: {}, y: [1], s: "", ss: [] },
		],
	],
	[
		"comprehension",
		`a := [x | some x in {3,1,2}]\nb := [k | some k, _ in {"z":1,"a":2}]\nc := {x: [y | some y in input.l; y < x] | some x in input.l}\nd := [[x,y] | some x in {"b","a"}; some y in {2,1}]\ne := count([1 | some x in input.l; some y in input.l; x == y])\nf := [x | some x in [1,2]; false]`,
		["a", "b", "c", "d", "e", "f"],
		[{ l: [3, 1, 2] }, {}],
	],
	[
		"unify",
		`a := x if [x, 1] = input\nb := {"x": x, "y": y} if {"p": x, "q": [y, _]} = input\nc := [x, y] if { [x, y] := input }\nd if input == {"p": 1, "q": [2,3]}\ne if input = [_, 1]\nf(["x", y]) := y\ng := f(input)`,
		["a", "b", "c", "d", "e", "g"],
		[[5, 1], { p: 1, q: [2, 3] }, ["x", 1], "no", [1]],
	],
	[
		"walk",
		`a := [p | walk(input, [p, v]); v == 1]\nb := {p | some p; walk(input, [p, _])}\nc if walk(input)`,
		["a", "b", "c"],
		[{ a: 1, b: [1, { c: 1 }] }, 1, []],
	],
	[
		"errors",
		`a := to_number(input.x)\nb contains x if { some x in input.l; to_number(x) > 1 }\nc if not to_number(input.x)\nd := 1 / input.z\ne := {x | some x in input.l; y := to_number(x)}\nf := upper(input.x)`,
		["a", "b", "c", "d", "e", "f"],
		[{ x: "5", l: ["2", "q"], z: 0 }, { x: "zz", l: [], z: 1 }, { x: 5 }],
	],
	[
		"input itself",
		`a := input\nb if input\nc := [input | true]\nd := {"i": input}\ne if not input`,
		["a", "b", "c", "d", "e"],
		[null, false, 0, "", [], {}, "x", undefined],
	],
	["pkg", `a := 1\nb contains 2\nc.d := 3\nf(x) := x`, ["", "a"], [{}]],
	[
		"data base+virtual",
		`a := data.mix\nb := {k | some k, _ in data.mix}\nc := data.mix[input.k]\nd contains [k,v] if some k, v in data.mix`,
		["a", "b", "c", "d"],
		[{ k: "base" }, { k: "virt" }, { k: "no" }],
		`package mix\nvirt := 5\nsub.rule := 6`,
		{ mix: { base: 1, sub: { own: 2 } } },
	],
	[
		"order of what is data and rules",
		`a := [k | some k; data.mix[k]]
b := [[k, j, v] | some k, j; v := data.mix[k][j]]
c := [k | some k, v in data.mix]
d := [x | x := data.mix.sub[_]]
e := [[k, j] | some k; data.mix[k]; some j; data.mix.sub[j]; k != j]
f := [x | x := data.rulesonly[_]]
g := [k | v := data.mix[k] with data.mix.virt as 7 with data.mix.new as 8; v > 6]
h := [k | some k; data.mix[k] with data.mix as [4, 5]]
i := [[k, v] | some k; v := data.mix[k]; v != 5; input.k]
j contains k if { some k; data.mix[k] == input.k }`,
		["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"],
		[{ k: 1 }, { k: 5 }, {}],
		`package mix
virt := 5
aa := 1
zz := 3 if input.k == 1
sub.rule := 6
sub.arule := input.k`,
		{ mix: { base: 1, m: 9, sub: { own: 2, b: 3, zzz: 1 } }, rulesonly: [2, 1] },
	],
	[
		"many rules that begin with the same test",
		`default allow := "none"
${Array.from({ length: 30 }, (_, i) => `allow := ${i % 7} if { input.user.role == "r${i % 20}"; input.level >= ${i % 3} }`).join("\n")}
${Array.from({ length: 30 }, (_, i) => `deny contains ${i} if { input.user.role == "r${i % 20}"; not input.fine; count(input.tags) > ${i % 2} }`).join("\n")}
${Array.from({ length: 30 }, (_, i) => `f(x, y) := ${i} if { x.kind == "k${i}"; y.a.b > ${i % 4}; y.a.b < 9 }`).join("\n")}
g := f(input, input)
allow := "other" if input.level == 100
deny contains "late" if input.user.role == "r3"`,
		["allow", "deny", "g"],
		[
			{ user: { role: "r3" }, level: 2, tags: [1, 2] },
			{ user: { role: "r19" }, level: 0, tags: [1] },
			{ user: { role: "constructor" }, level: 100, kind: "k7", a: { b: 8 } },
			{ user: { role: ["r1"] } },
			{ user: "r1", kind: "k3", a: { b: 3 } },
			{ user: { role: "r0" }, level: 1, fine: true, tags: {} },
			[],
		],
	],
	[
		"many bodies of one set that begin alike",
		`${Array.from({ length: 12 }, (_, i) => `deny contains sprintf("%d %v", [${i}, c.name]) if { some c in input.cs; c.name == "n${i % 5}"; not c.fine }`).join("\n")}
${Array.from({ length: 6 }, (_, i) => `deny contains x if { some c in input.cs; some k, v in c.tags; x := [k, v, ${i}, c.name]; startswith(k, "${"ab".slice(i % 2)}") }`).join("\n")}
deny contains c.name if { some c in input.cs; some t in c.tags; t == 1; not exempt(c) }
deny contains [c.name, n] if { some c in input.cs; n := count(c.tags) with input.cs as []; n > 1 }
deny contains c if { some c in input.cs; every t in c.tags { t > 1 } }
deny contains c if { some c in input.cs; c.name in {"n1", "__proto__"} }
deny contains "alone" if input.cs == []
deny contains "alone" if count(input.cs) == 1
deny contains k if { some k, c in input.cs; data.lib[k] }
deny contains data.lib[input.cs[_].rule]
exempt(c) if c.name == "n4"
exempt(c) if c.tags.a == 2`,
		["deny"],
		[
			{ cs: [{ name: "n1", tags: { a: 1, b: 2 } }, { name: "n4", fine: true, tags: [1, 1] }, { name: "n3" }, 7] },
			{ cs: [{ name: 5, tags: [] }, { name: null }, { name: ["n1"] }, {}, { rule: "other" }, { rule: "none" }] },
			{
				cs: JSON.parse(
					'{"x": {"name": "__proto__", "tags": {"ab": 1}}, "y": {"name": "n2", "__proto__": {"fine": 1}}}',
				),
			},
			{ cs: [] },
			{ cs: [{ name: "n0", constructor: 1, tags: { b: 3 } }] },
			{ cs: "text" },
			{},
			null,
		],
		`package lib\nx := true\nother := "value"`,
	],
	[
		"many bodies of one object, and of one with keys that meet",
		`${Array.from({ length: 8 }, (_, i) => `o[k] := v if { some k, v in input.o; v == "${i % 4}" }`).join("\n")}
${Array.from({ length: 5 }, (_, i) => `q[k] := ${i % 2} if { some k, v in input.o; v == "q${i}" }`).join("\n")}
${Array.from({ length: 5 }, (_, i) => `r[v] contains k if { some k, v in input.o; k != "k${i}"; v != input.not }`).join("\n")}`,
		["o", "q", "r"],
		[
			{ o: { a: "1", b: "2", "": "3" } },
			{ o: { a: "q1", b: "q2" } },
			{ o: ["0", "1", "q4", "1"], not: "1" },
			{ o: [] },
		],
	],
	[
		"copies and what is looked up twice",
		`a := [x, y] if { v := input.v; w := v; x := w.a; w.a == v.a; y := w.a with input.v as {"a": 9} }
b := {z | some v in input.l; u := v; z := u.k; u.k != 2; not u.k == 3}
c := y if { x := input.v; y := [x.a | x := {"a": 5}] }
d := [x | some i, v in input.l; x := [i, v.k, v.k] ]
e if { x := input.v; not x.a; not x.b }
f := [input.v.a, k] if { k := g with input.v.a as 3 }
g := input.v.a
h := [a, b] if { a := input.v.a; b := input.v.a with input as {"v": {"a": 0}} }
i := {x | x := input.l[_].k; x == input.l[_].k}
j := [object.get(v, "k", "none") | some v in input.l]
k := object.get(input, "v", 1)
l := object.get(input.l, "v", 1)
m := object.get({x: y | some x, y in input}, "l", 1)
n := object.get(input.v, "a", 1)
o := [object.get(v, key, key) | some v in [{"k": 1}, {"a": {2}}]; some key in ["k", "a", "toString", ["a"]]]`,
		["a", "b", "c", "d", "e", "f", "h", "i", "j", "k", "l", "m", "n", "o"],
		[{ v: { a: 1 }, l: [{ k: 1 }, { k: 2 }, { k: 3 }, {}] }, { v: { a: null }, l: { x: { k: [] } } }, { v: {} }, {}],
	],
];

describe("what policies mean on the plan backend is what OPA's own evaluator says", () => {
	const compiler: Compiler = createCompiler();
	afterAll(() => compiler.close());

	for (const [name, rego, rules, inputs, library, data] of CASES) {
		test.each([true, false])(`${name}, strict builtin errors: %s`, async (strictBuiltinErrors) => {
			const files = {
				"p.rego": `package p\n\n${rego}\n`,
				...(library === undefined ? {} : { "library.rego": library }),
				...(data === undefined ? {} : { "data.json": JSON.stringify(data) }),
			};
			const entrypoints = rules.map((rule) => (rule === "" ? "p" : `p/${rule}`));
			const bundle = await compiler.compile(files, { entrypoints });
			const policy = await loadPolicy(bundle, { backend: "plan", strictBuiltinErrors, now: "1970-01-01T00:00:00Z" });
			let defined = 0;
			for (const input of inputs) {
				const before = JSON.stringify(input);
				for (const entrypoint of entrypoints) {
					const given = input === undefined ? {} : { input };
					const wanted = await compiler.evaluateReference(files, { entrypoint, strictBuiltinErrors, ...given });
					const got = input === undefined ? policy.evaluate(entrypoint) : policy.evaluate(entrypoint, input);
					const at = `${entrypoint} of ${before}`;
					expect([at, got.status, got.status === "defined" ? got.value : null]).toEqual([
						at,
						wanted.status,
						wanted.status === "defined" ? wanted.value : null,
					]);
					if (got.status === "defined") defined++;
				}
				expect(JSON.stringify(input)).toBe(before);
			}
			expect(defined).toBeGreaterThan(0);
		});
	}
});
