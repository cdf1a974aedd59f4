import { describe, expect, onTestFinished, test } from "vitest";
import { type Json, JsonText, loadPolicy } from "../src/index.js";
import { compileFiles, defined, errorOf, load } from "./support.js";

const MEBIBYTE = 1024 * 1024;

function nested(depth: number, open: string, close: string): JsonText {
	return new JsonText(`${open.repeat(depth)}1${close.repeat(depth)}`);
}

function nestedValue(depth: number): Json {
	let value: Json = 1;
	for (let i = 0; i < depth; i++) value = [value];
	return value;
}

describe("nesting", () => {
	const REGO = `echo := input
walked := count([1 | walk(input, [_, 1])])
same if input == json.unmarshal(json.marshal(input))
key := {input: 1}`;
	const RULES = ["echo", "walked", "same", "key"];

	test("of 1,000 levels is evaluated", async () => {
		const policy = await load(REGO, RULES);
		for (const input of [nested(1000, "[", "]"), nested(1000, '{"a":', "}"), nestedValue(1000)]) {
			const prepared = policy.prepare(input);
			for (const rule of RULES) expect(prepared.evaluate(`p/${rule}`).status).toBe("defined");
		}
		expect(JSON.stringify(defined(policy.evaluate("p/echo", nestedValue(1000))))).toBe(nested(1000, "[", "]").json);
	});

	test.each([1001, 100_000])("of %i levels is an error decision, and the next input is evaluated", async (depth) => {
		const policy = await load(REGO, RULES);
		for (const input of [nested(depth, "[", "]"), nested(depth, '{"a":', "}"), nestedValue(depth)]) {
			const error = errorOf(policy.evaluate("p/echo", input));
			expect(error.code).toBe("invalid-input");
			expect(error.message).toContain("nested deeper than 1,000 levels");
			expect(errorOf(policy.prepare(input).evaluate("p/echo")).code).toBe("invalid-input");
		}
		expect(defined(policy.evaluate("p/echo", [1]))).toEqual([1]);
	});

	test("that a policy makes itself ends in recursion-exceeded, not in a crash", async () => {
		const policy = await load(
			'deep := json.unmarshal(concat("", [s | some i in numbers.range(1, input); s := "["]))\nok := input',
			["deep", "ok"],
		);
		const prepared = policy.prepare(100_000);
		expect(errorOf(policy.evaluate("p/deep", 100_000)).code).toBe("recursion-exceeded");
		expect(errorOf(prepared.evaluate("p/deep")).code).toBe("recursion-exceeded");
		expect(defined(prepared.evaluate("p/ok"))).toBe(100_000);
		expect(defined(policy.evaluate("p/ok", 1))).toBe(1);
	});

	test("of a result is bounded by the stack, and an error decision beyond", async () => {
		const policy = await load('deep := json.unmarshal(sprintf("%s%s", [input.open, input.close]))', ["deep"]);
		for (const depth of [1500, 2500, 5000, 50_000]) {
			const decision = policy.evaluate("p/deep", { open: "[".repeat(depth), close: "]".repeat(depth) });
			if (decision.status === "error") expect(decision.error.code).toBe("recursion-exceeded");
			else expect(decision.status).toBe("defined");
		}
	});
});

describe("memory", () => {
	const REGO = `total := count(input)
grow := count([x | some x in numbers.range(1, input)])
pairs := count({[x, y] | some x in numbers.range(1, input); some y in numbers.range(1, input)})`;
	const RULES = ["total", "grow", "pairs"];
	const limits = { memoryLimit: 16 * MEBIBYTE };

	test("beyond the maximum ends the evaluation with memory-exceeded, and the next one works", async () => {
		const policy = await load(REGO, RULES, { limits });
		const prepared = policy.prepare(2000);
		for (let round = 0; round < 3; round++) {
			expect(errorOf(policy.evaluate("p/pairs", 2000))).toMatchObject({
				code: "memory-exceeded",
				entrypoint: "p/pairs",
			});
			expect(errorOf(prepared.evaluate("p/pairs")).code).toBe("memory-exceeded");
			expect(defined(policy.evaluate("p/grow", 10))).toBe(10);
			expect(defined(prepared.evaluate("p/grow"))).toBe(2000);
		}
	});

	test("refuses inputs that do not fit, whatever their form", async () => {
		const policy = await load(REGO, RULES, { limits });
		const items = Array.from({ length: 200_000 }, (_, i) => `item ${i}`);
		const text = JSON.stringify(items);
		const huge = `"${"x".repeat(17 * MEBIBYTE)}"`;
		for (const input of [items, new JsonText(text), new JsonText(new TextEncoder().encode(text)), new JsonText(huge)]) {
			expect(errorOf(policy.evaluate("p/total", input)).code).toBe("memory-exceeded");
			expect(errorOf(policy.prepare(input).evaluate("p/total")).code).toBe("memory-exceeded");
		}
		expect(defined(policy.evaluate("p/total", items.slice(0, 1000)))).toBe(1000);
	});

	test("refuses values that share parts so often that their JSON would explode", async () => {
		const policy = await load(REGO, RULES, { limits });
		let bomb: Json = ["x"];
		for (let i = 0; i < 100; i++) bomb = [bomb, bomb];
		expect(errorOf(policy.evaluate("p/total", bomb)).code).toBe("memory-exceeded");
	});

	test("refuses data that do not fit, and keeps the data there were", async () => {
		const bundle = await compileFiles({ "p.rego": "package p\n\nn := count(data.items)" }, "p/n");
		const data = { items: Array.from({ length: 200_000 }, (_, i) => `item ${i}`) };
		await expect(loadPolicy(bundle, { data, limits })).rejects.toMatchObject({ code: "memory-exceeded" });
		const policy = await loadPolicy(bundle, { data: { items: [1] }, limits });
		expect(() => policy.setData(data)).toThrow(expect.objectContaining({ code: "memory-exceeded" }));
		expect(defined(policy.evaluate("p/n"))).toBe(1);
	});

	test("within the maximum is enough for large inputs, also one after the other", async () => {
		const policy = await load(REGO, RULES);
		const items = Array.from({ length: 300_000 }, (_, i) => ({ name: `item ${i}` }));
		const prepared = policy.prepare(items);
		expect(defined(prepared.evaluate("p/total"))).toBe(300_000);
		expect(defined(policy.evaluate("p/total", new JsonText(JSON.stringify(items))))).toBe(300_000);
		prepared.dispose();
		expect(defined(policy.evaluate("p/total", items))).toBe(300_000);
		expect(defined(policy.evaluate("p/total", []))).toBe(0);
	});

	test("is kept for the next evaluation, but not more than 256 MiB of it", async () => {
		const policy = await load(REGO, RULES);
		const items = Array.from({ length: 300_000 }, (_, i) => ({ name: `item ${i}` }));
		let created = 0;
		const { Instance } = WebAssembly;
		onTestFinished(() => {
			WebAssembly.Instance = Instance;
		});
		WebAssembly.Instance = class extends Instance {
			constructor(...args: ConstructorParameters<typeof Instance>) {
				super(...args);
				created++;
			}
		} as typeof Instance;
		const prepareTwo = () => {
			const both = [policy.prepare(items), policy.prepare(items)];
			for (const prepared of both) expect(defined(prepared.evaluate("p/total"))).toBe(300_000);
			for (const prepared of both) prepared.dispose();
		};
		for (let i = 0; i < 5; i++) policy.evaluate("p/total", []);
		expect(created).toBe(0);
		prepareTwo();
		expect(created).toBe(1);
		// One of the two was let go.
		prepareTwo();
		expect(created).toBe(2);
	});

	test.each([0, 1.5, MEBIBYTE, 4096 * MEBIBYTE, Number.NaN])("refuses %d bytes as maximum", async (memoryLimit) => {
		await expect(load(REGO, RULES, { limits: { memoryLimit } })).rejects.toMatchObject({ code: "invalid-option" });
	});
});

describe.each(["wasm", "plan"] as const)("on %s a limit ends the evaluation, and the next one works", (backend) => {
	test("of time, where a builtin is called", async () => {
		const slowly = (): Json => {
			const end = performance.now() + 5;
			while (performance.now() < end);
			return [];
		};
		const policy = await load(
			"slow := count([y | some x in input; y := net.lookup_ip_addr(x)])\nquick := count(input)",
			["slow", "quick"],
			{ backend, limits: { timeLimit: 20 }, builtins: { "net.lookup_ip_addr": slowly } },
		);
		const input = Array.from({ length: 1000 }, (_, i) => `host-${i}`);
		for (let round = 0; round < 2; round++) {
			const error = errorOf(policy.evaluate("p/slow", input));
			expect(error).toMatchObject({ code: "time-exceeded", entrypoint: "p/slow" });
			expect(error.message).toContain("20 ms");
			expect(defined(policy.evaluate("p/quick", input))).toBe(1000);
		}
	});

	test("of output", async () => {
		const policy = await load("x := input", ["x"], { backend, limits: { outputLimit: 10 } });
		expect(errorOf(policy.evaluate("p/x", Array(10).fill(1)))).toMatchObject({
			code: "output-exceeded",
			entrypoint: "p/x",
		});
		expect(defined(policy.evaluate("p/x", Array(9).fill(1)))).toHaveLength(9);
	});

	test("of nesting", async () => {
		const policy = await load('deep := [[json.unmarshal(concat("", [input.open, input.close]))]]', ["deep"], {
			backend,
		});
		const nested = (depth: number): Json => ({ open: "[".repeat(depth), close: "]".repeat(depth) });
		// On plan json.unmarshal itself fails beyond 2,000 levels.
		const depth = backend === "plan" ? 2000 : 100_000;
		expect(errorOf(policy.evaluate("p/deep", nested(depth))).code).toBe("recursion-exceeded");
		expect(defined(policy.evaluate("p/deep", nested(2)))).toEqual([[[[]]]]);
	});

	test.each([
		["timeLimit", 0],
		["timeLimit", Number.NaN],
		["timeLimit", "5"],
		["memoryLimit", 1],
		["outputLimit", 0],
		["outputLimit", 1.5],
	])("%s %j is refused", async (name, value) => {
		const loading = load("x := 1", ["x"], { backend, limits: { [name]: value } });
		await expect(loading).rejects.toMatchObject({ code: "invalid-option", message: expect.stringContaining(name) });
	});
});

describe("an evaluation that ends abnormally", () => {
	test("over conflicting rules says where they are", async () => {
		const policy = await load(
			`value := x if some x in input
object[key] := x if { some x in input; key := "k" }
f(x) := y if some y in input
call := f(1)`,
			["value", "object", "call"],
		);
		expect(errorOf(policy.evaluate("p/value", [1, 2]))).toMatchObject({
			code: "conflict",
			entrypoint: "p/value",
			file: "p.rego",
			row: 3,
			col: 1,
		});
		expect(errorOf(policy.evaluate("p/object", [1, 2]))).toMatchObject({ code: "conflict", file: "p.rego", row: 4 });
		expect(errorOf(policy.evaluate("p/call", [1, 2]))).toMatchObject({ code: "conflict", file: "p.rego" });
		expect(defined(policy.evaluate("p/value", [3]))).toBe(3);
	});

	test("over an abort of OPA's runtime is a trap, and the next one works", async () => {
		const policy = await load("a := json.unmarshal(input)", ["a"]);
		const error = errorOf(policy.evaluate("p/a", '"\\ud800"'));
		expect(error.code).toBe("trap");
		expect(error.message).toContain("illegal string escape");
		expect(defined(policy.evaluate("p/a", '"fine"'))).toBe("fine");
	});
});
