import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Json, JsonText, type LoadOptions, loadPolicy, type Policy } from "../src/index.js";
import { compileFiles, defined, errorOf } from "./support.js";

const MEBIBYTE = 1024 * 1024;
/** Takes years. */
const REGO = `package p

endless := count([1 | some a in input; some b in input; some c in input; some d in input; a + b + c + d < 0])
echo := input
item := data.items[input]
sets := {{"b", "a"}, {1}}
absent := x if { x := input.nothing }
failing := to_number(input)
large := [x | some a in input; x := numbers.range(a, a + 20000)]
`;
const RULES = ["endless", "echo", "item", "sets", "absent", "failing", "large"].map((rule) => `p/${rule}`);
const MANY: Json = Array.from({ length: 3000 }, (_, i) => i);

describe.each(["wasm", "plan"] as const)("evaluateAsync on %s", (backend) => {
	let bundle: Awaited<ReturnType<typeof compileFiles>>;
	beforeAll(async () => {
		bundle = await compileFiles({ "p.rego": REGO, "data.json": '{"items": {"of bundle": 1}}' }, ...RULES);
	});

	async function load(options: LoadOptions = {}): Promise<Policy> {
		const policy = await loadPolicy(bundle, { backend, ...options });
		onTestFinished(() => policy.dispose());
		return policy;
	}

	test("decides as evaluate does", async () => {
		const policy = await load({ data: { items: { "of caller": 2 } } });
		const inputs: [] | [input: Json | JsonText][] = [
			[null],
			[false],
			["of caller"],
			["of bundle"],
			["five"],
			["\ud800"],
			[JSON.parse('{"__proto__": {"constructor": 1.5}, "x": [1e300]}')],
			[new JsonText('{"nothing": 12345678901234567890}')],
			[new JsonText(new TextEncoder().encode("[1]"))],
			[new JsonText("{")],
			[Number.NaN],
		];
		for (const rule of RULES.filter((name) => name !== "p/endless" && name !== "p/large")) {
			for (const input of inputs) {
				expect(plain(await policy.evaluateAsync(rule, ...input))).toEqual(plain(policy.evaluate(rule, ...input)));
			}
			expect(plain(await policy.evaluateAsync(rule))).toEqual(plain(policy.evaluate(rule)));
		}
	});

	test("leaves bytes that were given as they are", async () => {
		const policy = await load();
		const bytes = new TextEncoder().encode('["a"]');
		expect(defined(await policy.evaluateAsync("p/echo", new JsonText(bytes)))).toEqual(["a"]);
		expect(new TextDecoder().decode(bytes)).toBe('["a"]');
	});

	test("ends at its time limit, whatever runs, and the next one works", async () => {
		const policy = await load({ limits: { timeLimit: 200 } });
		expect(errorOf(await policy.evaluateAsync("p/endless", MANY))).toMatchObject({
			code: "time-exceeded",
			entrypoint: "p/endless",
			message: expect.stringContaining("200 ms"),
		});
		expect(errorOf(await policy.evaluateAsync("p/endless", MANY, { timeLimit: 10 })).message).toContain("10 ms");
		expect(defined(await policy.evaluateAsync("p/echo", [1], { timeLimit: 60_000 }))).toEqual([1]);
	});

	test("ends when its signal aborts, with the reason as cause; what waits behind it goes on", async () => {
		const policy = await load();
		const controller = new AbortController();
		const running = policy.evaluateAsync("p/endless", MANY, { signal: controller.signal });
		const behind = policy.evaluateAsync("p/echo", "behind");
		setTimeout(() => controller.abort("enough"), 300);
		expect(errorOf(await running)).toMatchObject({ code: "aborted", cause: "enough" });
		expect(defined(await behind)).toBe("behind");
		const late = await policy.evaluateAsync("p/echo", 1, { signal: AbortSignal.abort() });
		expect(errorOf(late).code).toBe("aborted");
	});

	test("that has to wait leaves the one that runs alone", async () => {
		const policy = await load();
		const [ofRunning, ofWaiting] = [new AbortController(), new AbortController()];
		const running = policy.evaluateAsync("p/endless", MANY, { signal: ofRunning.signal });
		const waiting = policy.evaluateAsync("p/echo", 1, { signal: ofWaiting.signal });
		ofWaiting.abort();
		expect(errorOf(await waiting).code).toBe("aborted");
		ofRunning.abort();
		expect(errorOf(await running).code).toBe("aborted");
	});

	test("ends beyond its memory, and the next one works", async () => {
		const policy = await load({ limits: { memoryLimit: 16 * MEBIBYTE } });
		for (let round = 0; round < 2; round++) {
			expect(errorOf(await policy.evaluateAsync("p/large", MANY))).toMatchObject({
				code: "memory-exceeded",
				entrypoint: "p/large",
				message: expect.stringContaining("16 MiB"),
			});
			expect(defined(await policy.evaluateAsync("p/echo", round))).toBe(round);
		}
	});

	test("has a bounded result", async () => {
		const policy = await load({ limits: { outputLimit: 100 } });
		expect(errorOf(await policy.evaluateAsync("p/echo", MANY)).code).toBe("output-exceeded");
	});

	test("sees the data there were when it was called", async () => {
		const policy = await load({ data: { items: { x: "first" } } });
		const first = policy.evaluateAsync("p/item", "x");
		policy.setData({ items: { x: "second" } });
		const second = policy.evaluateAsync("p/item", "x");
		policy.setData({ items: {} });
		expect(defined(await first)).toBe("first");
		expect(defined(await second)).toBe("second");
		expect((await policy.evaluateAsync("p/item", "x")).status).toBe("undefined");
	});

	test("rejects where it is used wrongly", async () => {
		const policy = await load();
		await expect(policy.evaluateAsync("p/nothing")).rejects.toMatchObject({ code: "unknown-entrypoint" });
		for (const timeLimit of [0, -1, Number.NaN]) {
			await expect(policy.evaluateAsync("p/echo", 1, { timeLimit })).rejects.toMatchObject({ code: "invalid-option" });
		}
		for (const options of [{ builtins: { sprintf: () => 1 } }, { print: () => {} }]) {
			const withFunctions = await load(options);
			await expect(withFunctions.evaluateAsync("p/echo", 1)).rejects.toMatchObject({ code: "worker-unavailable" });
		}
		const running = policy.evaluateAsync("p/endless", MANY);
		setTimeout(() => policy.dispose(), 200);
		await expect(running).rejects.toMatchObject({ code: "disposed" });
		await expect(policy.evaluateAsync("p/echo", 1)).rejects.toMatchObject({ code: "disposed" });
	});
});

describe("the worker", () => {
	test("runs builtins of a provider that names its module, and says so where it names none", async () => {
		const certificates = `package p\n\nx := crypto.x509.parse_certificates(input)`;
		const bundle = await compileFiles({ "p.rego": certificates }, "p/x");
		const module = `data:text/javascript,export const builtinProvider = { start: async () => () => '["given"]' }`;
		const start = async () => () => '["given"]';
		const named = await loadPolicy(bundle, { builtinProvider: { start, module } });
		expect(await named.evaluateAsync("p/x", "")).toEqual(named.evaluate("p/x", ""));
		named.dispose();
		const unnamed = await loadPolicy(bundle, { builtinProvider: { start } });
		expect(errorOf(await unnamed.evaluateAsync("p/x", "")).code).toBe("unsupported-builtin");
		unnamed.dispose();
	});

	test("does not keep the process alive once it has answered", async () => {
		const bundle = await compileFiles({ "p.rego": "package p\n\nx := input" }, "p/x");
		const program = `
			import { loadPolicy } from ${JSON.stringify(import.meta.resolve("@proviso/engine"))};
			const plan = Buffer.from(${JSON.stringify(Buffer.from(bundle.plan as Uint8Array).toString("base64"))}, "base64");
			const policy = await loadPolicy({ wasm: null, plan, data: {} }, { backend: "plan" });
			console.log((await policy.evaluateAsync("p/x", "answer")).value);`;
		const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
		expect(stdout.trim()).toBe("answer");
	});
});

/** What can be compared: errors of workers have the message of their cause, not the cause. */
function plain(decision: Awaited<ReturnType<Policy["evaluateAsync"]>>): unknown {
	if (decision.status !== "error") return decision;
	const { code, message, builtin, entrypoint, file, row, col } = decision.error;
	return { code, message, builtin, entrypoint, file, row, col };
}
