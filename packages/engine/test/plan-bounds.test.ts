import { describe, expect, test } from "vitest";
import { JsonText, loadPolicy, type PolicyBundle } from "../src/index.js";
import { compileFiles, defined, errorOf, load } from "./support.js";

const PLAN = { backend: "plan" } as const;
const encoder = new TextEncoder();

/** A plan of one entrypoint `p/x` with these statements. */
function handmade(stmts: unknown, extra: object = {}): PolicyBundle {
	const plan = {
		static: { strings: [{ value: "a" }], builtin_funcs: [], files: [{ value: "p.rego" }] },
		plans: { plans: [{ name: "p/x", blocks: [{ stmts }] }] },
		funcs: { funcs: [] },
		...extra,
	};
	return { wasm: null, plan: encoder.encode(JSON.stringify(plan)), data: {} };
}

describe("names and texts of a policy never become code", () => {
	const hostile = [
		'");throw new Error("out");("',
		"'}];process.exit(1);//",
		"`${globalThis.escaped=1}`",
		"${globalThis.escaped=1}",
		"*/ globalThis.escaped = 1 /*",
		"</script><script>",
		"<!--",
		"line\nbreak\r\n",
		"\u2028\u2029",
		"\ud800",
		"\\",
		"constructor",
		"__proto__",
		"prototype",
		"then",
		"length",
		"0",
	];

	test("whatever keys, strings, rules, packages and files are called", async () => {
		// Rego files are UTF-8, where no single surrogate can be.
		const names = hostile.filter((name) => name.isWellFormed());
		const quoted = (name: string): string =>
			JSON.stringify(name).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
		const rules = names.map((name, index) => `r${index} := input[${quoted(name)}]\nq[${quoted(name)}] := ${index}`);
		const dynamic = `found := [v | some k in object.keys(input); v := data.p.q[k]]`;
		const files = {
			"*/ evil.rego": `package p\n\n${rules.join("\n")}\n${dynamic}\n`,
			"lib.rego": `package ${`hostile[${quoted(names[0] as string)}][${quoted(names[4] as string)}]`}\n\nyes := 1`,
			"use.rego": `package use\n\nall := data.hostile\none := data.hostile[input.a].x`,
		};
		const entrypoints = [...names.map((_, index) => `p/r${index}`), "p/q", "p/found", "use/all", "use/one"];
		const policy = await loadPolicy(await compileFiles(files, ...entrypoints), PLAN);
		const input = Object.fromEntries(names.filter((name) => name !== "__proto__").map((name) => [name, `of ${name}`]));
		for (const [index, name] of names.entries()) {
			const decision = policy.evaluate(`p/r${index}`, input);
			if (name === "__proto__") expect(decision.status).toBe("undefined");
			else expect(defined(decision)).toBe(`of ${name}`);
		}
		const all = defined(policy.evaluate("p/q", input)) as object;
		expect(Object.entries(all)).toHaveLength(names.length);
		expect(Object.hasOwn(all, "__proto__")).toBe(true);
		expect(defined(policy.evaluate("p/found", input))).toHaveLength(names.length - 1);
		expect(defined(policy.evaluate("use/all", input))).toEqual({
			[names[0] as string]: { [names[4] as string]: { yes: 1 } },
		});
		expect(policy.evaluate("use/one", { a: "constructor" }).status).toBe("undefined");
		expect(Object.hasOwn(globalThis, "escaped")).toBe(false);
	});

	test("also in plans that no compiler would write", async () => {
		for (const name of hostile) {
			const bundle = handmade(
				[
					{ type: "MakeObjectStmt", stmt: { target: 2, file: 0, row: 1, col: 1 } },
					{
						type: "ObjectInsertStmt",
						stmt: { object: 2, key: { type: "string_index", value: 0 }, value: { type: "string_index", value: 1 } },
					},
					{ type: "ResultSetAddStmt", stmt: { value: 2 } },
				],
				{
					static: { strings: [{ value: "result" }, { value: name }], builtin_funcs: [], files: [{ value: name }] },
				},
			);
			const policy = await loadPolicy(bundle, PLAN);
			expect(defined(policy.evaluate("p/x"))).toBe(name);
		}
		expect(Object.hasOwn(globalThis, "escaped")).toBe(false);
	});
});

describe("a damaged plan is refused", () => {
	const local = (value: number): object => ({ type: "local", value });
	test.each<[string, unknown]>([
		["a statement nobody knows", [{ type: "EvalStmt", stmt: {} }]],
		[
			"a string that is not there",
			[{ type: "EqualStmt", stmt: { a: { type: "string_index", value: 7 }, b: local(1) } }],
		],
		["a local that is none", [{ type: "IsDefinedStmt", stmt: { source: -1 } }]],
		["a local that is code", [{ type: "IsDefinedStmt", stmt: { source: "1;alert()" } }]],
		["a fraction as local", [{ type: "IsDefinedStmt", stmt: { source: 1.5 } }]],
		["a break out of everything", [{ type: "BreakStmt", stmt: { index: 1 } }]],
		["a call of nothing", [{ type: "CallStmt", stmt: { func: "nothing", args: [], result: 2 } }]],
		["an operand of no kind", [{ type: "EqualStmt", stmt: { a: { type: "code", value: "x" }, b: local(1) } }]],
		["a number that is code", [{ type: "MakeNumberRefStmt", stmt: { index: 0, target: 2 } }]],
		[
			"a dynamic call outside of its blocks",
			[{ type: "CallDynamicStmt", stmt: { args: [0, 1], path: [], result: 2 } }],
		],
		["statements that are no list", { length: 1 }],
		["a statement that is null", [null]],
	])("%s", async (_, stmts) => {
		await expect(loadPolicy(handmade(stmts), PLAN)).rejects.toMatchObject({ code: "invalid-bundle" });
	});

	test("nested too deep", async () => {
		const levels = 5000;
		const open = '{"type":"BlockStmt","stmt":{"blocks":[{"stmts":['.repeat(levels);
		const text = `{"plans":{"plans":[{"name":"p/x","blocks":[{"stmts":[${open}${"]}]}}".repeat(levels)}]}]}]}}`;
		const bundle = { wasm: null, plan: encoder.encode(text), data: {} };
		await expect(loadPolicy(bundle, PLAN)).rejects.toThrow("nested deeper than 500 levels");
	});

	test.each(["", "{", "[]", "null", "1", '{"plans":1}', "\ud800"])("that is %j", async (text) => {
		const bundle = { wasm: null, plan: encoder.encode(text), data: {} };
		await expect(loadPolicy(bundle, PLAN)).rejects.toMatchObject({ code: "invalid-bundle" });
	});

	test("or absent", async () => {
		await expect(loadPolicy({ wasm: null, data: {} }, PLAN)).rejects.toMatchObject({ code: "backend-unavailable" });
	});
});

describe("an evaluation that takes too much ends in a typed error, and the next one works", () => {
	test("time, in loops that call nothing", async () => {
		const rego =
			"x := count([1 | some a in input; some b in input; some c in input; a + b + c < 0])\ny := count(input)";
		const policy = await load(rego, ["x", "y"], { ...PLAN, limits: { timeLimit: 30 } });
		const input = Array.from({ length: 2000 }, (_, i) => i);
		expect(errorOf(policy.evaluate("p/x", input)).code).toBe("time-exceeded");
		expect(defined(policy.evaluate("p/y", input))).toBe(2000);
	});

	test("recursion", async () => {
		const call = [
			{ type: "CallStmt", stmt: { func: "f", args: [{ type: "local", value: 0 }], result: 2 } },
			{ type: "ReturnLocalStmt", stmt: { source: 2 } },
		];
		const bundle = handmade(call, {
			funcs: { funcs: [{ name: "f", params: [0], return: 1, blocks: [{ stmts: call }] }] },
		});
		const policy = await loadPolicy(bundle, PLAN);
		expect(errorOf(policy.evaluate("p/x")).code).toBe("recursion-exceeded");
		expect(errorOf(policy.evaluate("p/x")).code).toBe("recursion-exceeded");
	});
});

describe("errors say where in Rego", () => {
	test("a builtin that fails", async () => {
		const policy = await load("y := 1\nx := to_number(\n\tinput\n)", ["x"], PLAN);
		expect(errorOf(policy.evaluate("p/x", "five"))).toMatchObject({
			code: "builtin-failed",
			builtin: "to_number",
			file: "p.rego",
			row: 4,
			entrypoint: "p/x",
		});
	});

	test("rules that disagree", async () => {
		const policy = await load("x := 1 if input\nx := 2 if input == 5", ["x"], PLAN);
		expect(errorOf(policy.evaluate("p/x", 5))).toMatchObject({ code: "conflict", file: "p.rego" });
		expect(defined(policy.evaluate("p/x", 4))).toBe(1);
	});

	test("a builtin that nobody provides is refused when the policy is loaded", async () => {
		const bundle = await compileFiles({ "p.rego": 'package p\n\nx := http.send({"url": "http://127.0.0.1"})' }, "p/x");
		await expect(loadPolicy(bundle, PLAN)).rejects.toMatchObject({ code: "unsupported-builtin", builtin: "http.send" });
		const policy = await loadPolicy(bundle, { ...PLAN, builtins: { "http.send": () => ({ status: 200 }) } });
		expect(defined(policy.evaluate("p/x"))).toEqual({ status: 200 });
	});
});

test("a plan that appends to its input is stopped", async () => {
	const operand = { type: "local", value: 1 };
	const policy = await loadPolicy(
		handmade([{ type: "ArrayAppendStmt", stmt: { array: 0, value: operand } }]) as never,
		PLAN,
	);
	const input: number[] = [];
	expect(errorOf(policy.evaluate("p/x", input)).code).toBe("trap");
	expect(input).toEqual([]);
});

describe("inputs and results share nothing", () => {
	test("a result can be changed without changing input, data or the next result", async () => {
		const policy = await load("x := [input.a, data.d, {1}, [{}]]", ["x"], { ...PLAN, data: { d: { e: [1] } } });
		const input = { a: [{ b: 1 }] };
		const first = defined(policy.evaluate("p/x", input)) as never[][];
		for (const part of first) (part as unknown as Record<string, unknown>)["changed"] = true;
		expect(input).toEqual({ a: [{ b: 1 }] });
		expect(defined(policy.evaluate("p/x", input))).toEqual([[{ b: 1 }], { e: [1] }, [1], [{}]]);
	});

	test("data that the caller changes later stay as they were", async () => {
		const data = { d: [1] };
		const policy = await load("x := data.d", ["x"], { ...PLAN, data });
		data.d.push(2);
		expect(defined(policy.evaluate("p/x"))).toEqual([1]);
	});

	test.each([
		["a date as its text", { at: new Date(0) }, { at: "1970-01-01T00:00:00.000Z" }],
		["undefined properties as absent", { a: undefined, b: 1 }, { b: 1 }],
		["single surrogates as U+FFFD", ["\ud800x"], ["\ufffdx"]],
		["single surrogates in keys as U+FFFD", { "\ud83d": 1 }, { "\ufffd": 1 }],
	])("JavaScript values are read as JSON: %s", async (_, input, value) => {
		const policy = await load("x := input", ["x"], PLAN);
		expect(defined(policy.evaluate("p/x", input as never))).toEqual(value);
	});

	test.each([
		["NaN", [Number.NaN]],
		["a map", { a: new Map() }],
		["a function", [() => 1]],
		["bytes", new Uint8Array(1)],
	])("%s is no input", async (_, input) => {
		const policy = await load("x := true", ["x"], PLAN);
		expect(errorOf(policy.evaluate("p/x", input as never)).code).toBe("invalid-input");
		expect(errorOf(policy.prepare(input as never).evaluate("p/x")).code).toBe("invalid-input");
	});

	test("a value that shares parts so often that walking it would not end is refused", async () => {
		const policy = await load("x := true", ["x"], PLAN);
		let input: unknown = [];
		for (let i = 0; i < 100; i++) input = [input, input];
		expect(errorOf(policy.evaluate("p/x", input as never)).code).toBe("memory-exceeded");
	});

	test("an input that contains itself is refused", async () => {
		const policy = await load("x := input", ["x"], PLAN);
		const input: unknown[] = [];
		input.push(input);
		expect(errorOf(policy.evaluate("p/x", input as never)).code).toBe("invalid-input");
	});
});

describe("JSON text keeps what doubles lose", () => {
	test.each([
		["[1.0]", "[1.0]"],
		['{"n": 12345678901234567890123}', '{"n": 12345678901234567890123}'],
		["9007199254740993", "9007199254740993"],
		['{"a": 1e3,\n"b" : [ 0.10 , "1.0, 2.0" ]}', '{"a": 1e3, "b": [0.10, "1.0, 2.0"]}'],
		['{"version": "Apache License 2.0", "n": 5}', '{"n": 5, "version": "Apache License 2.0"}'],
		["-0.5", "-0.5"],
	])("%s", async (text, shown) => {
		const policy = await load('x := sprintf("%v", [input])', ["x"], PLAN);
		expect(defined(policy.evaluate("p/x", new JsonText(text)))).toBe(shown);
		expect(defined(policy.evaluate("p/x", new JsonText(encoder.encode(text))))).toBe(shown);
	});

	test.each(["", "[1", "[1 2]", "nul", "\u0000", "1e999999", '{"a": tru}', "01"])("%j is no input", async (text) => {
		const policy = await load("x := input", ["x"], PLAN);
		expect(errorOf(policy.evaluate("p/x", new JsonText(text))).code).toBe("invalid-input");
	});

	test("invalid UTF-8 and UTF-16 are no input, a byte order mark is skipped", async () => {
		const policy = await load("x := input", ["x"], PLAN);
		const bytes = (...units: number[]): JsonText => new JsonText(Uint8Array.from(units));
		expect(errorOf(policy.evaluate("p/x", bytes(0x22, 0xff, 0x22))).code).toBe("invalid-input");
		expect(errorOf(policy.evaluate("p/x", bytes(0xff, 0xfe, 0x31, 0))).code).toBe("invalid-input");
		expect(defined(policy.evaluate("p/x", bytes(0xef, 0xbb, 0xbf, 0x31)))).toBe(1);
		expect(defined(policy.evaluate("p/x", new JsonText('\ufeff"\\ud800"')))).toBe("\ufffd");
	});

	test("nested deeper than 1,000 levels is refused", async () => {
		const policy = await load("x := true", ["x"], PLAN);
		const deep = new JsonText("[".repeat(100_000) + "]".repeat(100_000));
		expect(errorOf(policy.evaluate("p/x", deep)).code).toBe("invalid-input");
	});
});

test("an evaluation inside of another one leaves it as it was", async () => {
	const bundle = await compileFiles(
		{ "p.rego": "package p\n\nx := [a, b, a] if { a := y; b := to_number(a); a }\ny := input\nz := y" },
		"p/x",
		"p/z",
	);
	const policy = await loadPolicy(bundle, {
		...PLAN,
		builtins: { to_number: () => defined(policy.evaluate("p/z", "inner")) },
	});
	expect(defined(policy.evaluate("p/x", "outer"))).toEqual(["outer", "inner", "outer"]);
});

describe("negations of plans that OPA itself made", () => {
	const statement = (type: string, stmt: object) => ({
		type: `${type}Stmt`,
		stmt: { file: 0, row: 3, col: 1, ...stmt },
	});
	const local = (value: number) => ({ type: "local", value });
	const a = { type: "string_index", value: 0 };
	const scan = (stmts: readonly object[]) => statement("Scan", { source: 0, key: 4, value: 5, block: { stmts } });

	test("that OPA plans wrongly are refused, with their place", async () => {
		const is = statement("Equal", { a: local(5), b: a });
		const bundle = handmade([statement("Not", { block: { stmts: [scan([is])] } })]);
		await expect(loadPolicy(bundle, PLAN)).rejects.toMatchObject({
			code: "invalid-bundle",
			message: expect.stringContaining("p.rego:3"),
		});
	});

	test("of bodies forget what the iteration before found", async () => {
		const found = statement("AssignVar", { source: { type: "bool", value: true }, target: 6 });
		const body = statement("Block", { blocks: [{ stmts: [statement("Equal", { a: local(5), b: a }), found] }] });
		const bundle = handmade(
			[
				statement("MakeArray", { target: 3, capacity: 0 }),
				scan([
					statement("Not", { block: { stmts: [body, statement("IsDefined", { source: 6 })] } }),
					statement("ArrayAppend", { array: 3, value: local(5) }),
				]),
				statement("MakeObject", { target: 7 }),
				statement("ObjectInsert", { object: 7, key: { type: "string_index", value: 1 }, value: local(3) }),
				statement("ResultSetAdd", { value: 7 }),
			],
			{
				static: {
					strings: [{ value: "a" }, { value: "result" }],
					builtin_funcs: [],
					files: [{ value: "p.rego" }],
				},
			},
		);
		const policy = await loadPolicy(bundle, PLAN);
		expect(defined(policy.evaluate("p/x", ["a", "b", "a", "c"]))).toEqual(["b", "c"]);
	});
});
