import { Bundle } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { compiler, GATE } from "../test/sources.js";

const policy = {
	"p.rego": `package p

allow if input.n > 3

fails := x if x := 1 / input.zero

set contains x if some x in ["b", "a", "c"]

echo := input

digits := data.numbers.large + 1

now := time.now_ns()

random := [rand.intn("a", 1000000), uuid.rfc4122("x")]

said if print("n is", input.n)
`,
	"numbers/data.json": '{"large": 12345678901234567890}',
};
const evaluate = (entrypoint: string, options = {}) => compiler.evaluateReference(policy, { entrypoint, ...options });

describe("the reference evaluator", () => {
	test("tells defined, undefined and error apart", async () => {
		expect(await evaluate("p/allow", { input: { n: 4 } })).toMatchObject({ status: "defined", value: true });
		expect(await evaluate("p/allow", { input: { n: 3 } })).toMatchObject({ status: "undefined", builtinErrors: [] });
		const zero = { input: { zero: 0 } };
		expect(await evaluate("p/fails", zero)).toMatchObject({
			status: "undefined",
			builtinErrors: [{ code: "eval_builtin_error", message: "div: divide by zero", file: "p.rego", row: 5 }],
		});
		expect(await evaluate("p/fails", { ...zero, strictBuiltinErrors: true })).toMatchObject({
			status: "error",
			errors: [{ code: "eval_builtin_error", message: "div: divide by zero", file: "p.rego", row: 5 }],
		});
	});

	test("tells apart no input and every falsy one", async () => {
		expect(await evaluate("p/echo")).toMatchObject({ status: "undefined" });
		for (const input of [null, false, 0, ""]) {
			expect(await evaluate("p/echo", { input })).toMatchObject({ status: "defined", value: input });
		}
	});

	test("gives sets as sorted arrays", async () => {
		expect(await evaluate("p/set")).toMatchObject({ value: ["a", "b", "c"] });
	});

	test("keeps all digits of numbers in data and in input given as text", async () => {
		expect(await evaluate("p/digits")).toMatchObject({ text: "12345678901234567891" });
		expect(await evaluate("p/echo", { inputText: "[1.10, 98765432109876543210]" })).toMatchObject({
			text: expect.stringMatching(/^\[1\.10?,98765432109876543210\]$/),
		});
	});

	test("refuses input that is not JSON", async () => {
		await expect(evaluate("p/echo", { inputText: '1, "entrypoint": "p/allow"' })).rejects.toMatchObject({
			code: "invalid-options",
		});
		await expect(evaluate("p/echo", { inputText: `${"[".repeat(100_000)}` })).rejects.toMatchObject({
			code: "invalid-options",
		});
	});

	test("answers a query with bindings and expressions", async () => {
		const result = await compiler.evaluateReference(policy, {
			query: "some i; x := input.list[i]; x > 1",
			input: { list: [1, 2, 3] },
		});
		expect(result).toMatchObject({
			value: [
				{ bindings: { i: 1, x: 2 }, expressions: expect.any(Array) },
				{ bindings: { i: 2, x: 3 }, expressions: expect.any(Array) },
			],
		});
	});

	test("gives the same time and random values every time, and the time asked for", async () => {
		expect(await evaluate("p/now")).toMatchObject({ value: 0 });
		expect(await evaluate("p/now", { now: new Date("2024-05-06T07:08:09Z") })).toMatchObject({
			text: "1714979289000000000",
		});
		const first = await evaluate("p/random");
		await evaluate("p/echo", { input: 1 });
		expect(await evaluate("p/random")).toEqual(first);
	});

	test("collects what is printed, and a trace when asked", async () => {
		const result = await evaluate("p/said", { input: { n: 5 }, trace: true });
		expect(result.output).toBe("n is 5\n");
		expect(result.trace).toContain("p.rego");
	});

	test("refuses an entrypoint that names nothing", async () => {
		await expect(evaluate("p/alow")).rejects.toMatchObject({ code: "unknown-entrypoint" });
		expect(await evaluate("numbers/large")).toMatchObject({ status: "defined" });
	});

	test("evaluates a compiled bundle as it evaluates its sources", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints: ["gate/deny"] });
		const input = { components: [{ name: "a" }, { name: "b", version: "1" }] };
		const options = { entrypoint: "gate/deny", input };
		expect(await compiler.evaluateReference(bundle, options)).toEqual(await compiler.evaluateReference(GATE, options));
		expect(await compiler.evaluateReference(bundle, options)).toMatchObject({ value: ["a has no version"] });
	});

	test("refuses a bundle whose entrypoints are only in its wasm", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints: ["gate/deny"] });
		const pruned = [...bundle.files].map(([name, bytes]) => ({
			name,
			bytes: name.startsWith("gate/") ? new TextEncoder().encode("package gate\n") : bytes,
		}));
		await expect(
			compiler.evaluateReference(Bundle.fromFiles(pruned), { entrypoint: "gate/deny", input: {} }),
		).rejects.toMatchObject({
			code: "unsupported-bundle",
			message: expect.stringContaining("which is only in its policy.wasm"),
		});
	});

	test("makes no network call", async () => {
		const sources = { "n.rego": 'package n\n\nx := http.send({"method": "GET", "url": "http://127.0.0.1:9/"})\n' };
		const result = await compiler.evaluateReference(sources, { entrypoint: "n/x", strictBuiltinErrors: true });
		expect(result).toMatchObject({
			status: "error",
			errors: [{ message: expect.stringContaining("disallowed host") }],
		});
	});
});
