import { describe, expect, test } from "vitest";
import { type Json, type JsonObject, loadPolicy } from "../src/index.js";
import { compileFiles, type Files, reference } from "./support.js";

interface Case {
	readonly name: string;
	readonly files: Files;
	readonly entrypoints: readonly string[];
	readonly inputs: readonly (Json | undefined)[];
	readonly data?: JsonObject;
}

const CASES: readonly Case[] = [
	{
		name: "partial rules, defaults, negation, every",
		files: {
			"p.rego": `package p

default allow := false
allow if { every user in input.users { user.active } }
deny contains msg if { some i, user in input.users; not user.active; msg := sprintf("user %d: %v", [i, user.name]) }
by_name[user.name] := user if some user in input.users
names := {user.name | some user in input.users}
pairs := {[a, b] | some a in names; some b in names; a < b}`,
		},
		entrypoints: ["p/allow", "p/deny", "p/by_name", "p/names", "p/pairs", "p"],
		inputs: [
			undefined,
			null,
			{},
			{ users: [] },
			{
				users: [
					{ name: "b", active: false },
					{ name: "a", active: true },
					{ name: "ä😀", active: false },
					{ active: null },
				],
			},
			{ users: "text" },
			[1, 2],
		],
	},
	{
		name: "with, functions, else, recursion over data, imports across packages",
		files: {
			"lib/a.rego":
				'package lib.a\n\ndouble(x) := y if { is_number(x); y := x * 2 } else := concat("", [x, x]) if is_string(x) else := null',
			"p.rego": `package p

import data.lib.a

one := a.double(input.x)
two := v if { v := one with input.x as 21 }
three := v if { v := data.limits with data.limits as {"k": input.x} }
four := data.limits
five := n if n := count(input.x) with input.x as ["a", "b"]`,
			"data.json": '{"limits": {"bundle": [1, 2.5, null]}}',
		},
		entrypoints: ["p/one", "p/two", "p/three", "p/four", "p/five"],
		inputs: [undefined, { x: 4 }, { x: "ab" }, { x: [] }, { x: null }, { y: 1 }],
		data: { other: { caller: true } },
	},
	{
		name: "numbers, text, ordering and comparisons",
		files: {
			"p.rego": `package p

sorted := sort(input)
kinds := {type_name(x) | some x in input}
largest := max(input)
sum_numbers := sum([x | some x in input; is_number(x)])
texts := {upper(x) | some x in input; is_string(x)}
compare := [[x < y, x == y] | some x in input; some y in input]
arithmetic := [[x + 1, x * 1.5, x / 3, round(x), x % 7] | some x in input; is_number(x); x == floor(x)]
indexed := [[i, x] | some i, x in input; i % 2 == 0]`,
		},
		entrypoints: [
			"p/sorted",
			"p/kinds",
			"p/largest",
			"p/sum_numbers",
			"p/texts",
			"p/compare",
			"p/arithmetic",
			"p/indexed",
		],
		inputs: [
			[],
			[3, 1, 2, 1, -5, 0],
			[1.5, "b", "a", null, true, [1], { k: 1 }, 10, 9, "\ue000", "😀", "é"],
			["", "z", "a", "Z", "ß"],
			[9007199254740991, 0.1, 0.2, 1e21, 1e-7],
		],
	},
	{
		name: "objects, sets, comprehension keys, walk, json and regex builtins",
		files: {
			"p.rego": `package p

leaves := {path | walk(input, [path, value]); not is_object(value); not is_array(value)}
keys := {k | some k, _ in input}
merged := object.union(input, {"added": {"x": 1}})
removed := json.remove(input, ["a/b", "c"])
filtered := object.filter(input, ["a"])
found := {m | some k, _ in input; m := regex.find_all_string_submatch_n("([a-z])([a-z]*)", k, -1)}
globbed := {k | some k, _ in input; glob.match("a*", [], k)}
encoded := [base64.encode(k) | some k, _ in input]
marshaled := json.unmarshal(json.marshal(input)) == input
set_keys := {{k} | some k, _ in input}
split_up := [split(k, "b") | some k, _ in input]`,
		},
		entrypoints: [
			"p/leaves",
			"p/keys",
			"p/merged",
			"p/removed",
			"p/filtered",
			"p/found",
			"p/globbed",
			"p/marshaled",
			"p/set_keys",
		],
		inputs: [
			{},
			{ a: { b: 1, c: [true, { d: null }] }, ab: [], c: "x", abc: {} },
			{ __proto__x: 1, constructor: { prototype: 2 }, toString: [3] },
			{ "key with spaces": { "": "empty" }, ünïcödé: "😀" },
		],
	},
	{
		name: "version 0 syntax and conftest-style policies",
		files: {
			"p.rego": `package main

import rego.v1

deny contains msg if {
	input.kind == "Deployment"
	not input.spec.template.spec.securityContext.runAsNonRoot
	msg := sprintf("Containers must not run as root in Deployment %s", [input.metadata.name])
}
violation contains {"msg": msg, "details": {"name": input.metadata.name}} if {
	some msg in deny
}`,
		},
		entrypoints: ["main/deny", "main/violation"],
		inputs: [{ kind: "Deployment", metadata: { name: "web" } }, { kind: "Service" }, { kind: "Deployment" }],
	},
];

describe.each(CASES)("$name", ({ files, entrypoints, inputs, data }) => {
	test("gives what OPA's own evaluator gives, with plain and prepared inputs", async () => {
		const policy = await loadPolicy(await compileFiles(files, ...entrypoints), data === undefined ? {} : { data });
		expect(policy.entrypoints).toEqual([...entrypoints].sort());
		for (const input of inputs) {
			const prepared = input === undefined ? undefined : policy.prepare(input);
			for (const entrypoint of entrypoints) {
				const value = await reference(files, entrypoint, input, data);
				const expected = value === undefined ? { status: "undefined" } : { status: "defined", value };
				const ours = input === undefined ? policy.evaluate(entrypoint) : policy.evaluate(entrypoint, input);
				expect({ entrypoint, input, ...ours }).toEqual({ entrypoint, input, ...expected });
				if (prepared !== undefined) expect(prepared.evaluate(entrypoint)).toEqual(ours);
			}
			prepared?.dispose();
		}
	});
});
