import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Compiler, createCompiler } from "@proviso/compiler";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GATE } from "../test/sources.js";

/** Takes longer than anybody waits: 10^12 steps. */
const endless = {
	query: "count([1 | numbers.range(1, 1000000)[_]; numbers.range(1, 1000000)[_]])",
};

describe("a call", () => {
	let compiler: Compiler;
	beforeEach(() => {
		compiler = createCompiler({ cacheDirectory: null });
	});
	afterEach(() => compiler.close());

	test("ends when it is aborted, and the next one works", async () => {
		const controller = new AbortController();
		const call = compiler.evaluateReference({}, { ...endless, signal: controller.signal });
		setTimeout(() => controller.abort(new Error("no longer wanted")), 50);
		await expect(call).rejects.toMatchObject({
			name: "CompilerError",
			code: "aborted",
			cause: expect.objectContaining({ message: "no longer wanted" }),
		});
		expect(await compiler.check(GATE)).toEqual([]);
	});

	test("that is aborted beforehand never starts", async () => {
		await expect(compiler.check(GATE, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "aborted" });
	});

	test("ends when its time is up, and the next one works", async () => {
		await expect(compiler.evaluateReference({}, { ...endless, timeLimit: 50 })).rejects.toMatchObject({
			code: "timed-out",
			message: "the compiler took more than 50 ms",
		});
		expect(await compiler.check(GATE)).toEqual([]);
	});

	test("that waits can be aborted without disturbing the one that runs", async () => {
		const controller = new AbortController();
		const running = compiler.check(GATE);
		const waiting = compiler.check(GATE, { signal: controller.signal });
		const last = compiler.check({ "a.rego": "package" });
		controller.abort();
		await expect(waiting).rejects.toMatchObject({ code: "aborted" });
		expect(await running).toEqual([]);
		expect(await last).toHaveLength(1);
	});

	test("that exhausts the memory is an error, and the next one works", async () => {
		const query = 'count(concat("", [input | numbers.range(1, 4000)[_]]))';
		const call = compiler.evaluateReference({}, { query, input: "x".repeat(1_000_000) });
		await expect(call).rejects.toMatchObject({ code: "crashed", message: expect.stringContaining("out of memory") });
		expect(await compiler.check(GATE)).toEqual([]);
	});

	test("closes in between without harm", async () => {
		expect(await compiler.check(GATE)).toEqual([]);
		await compiler.close();
		expect(await compiler.check(GATE)).toEqual([]);
	});
});

test("what is not opa.wasm is refused as compiler", async () => {
	const compiler = createCompiler({ wasm: new Uint8Array([0, 97, 115, 109]), cacheDirectory: null });
	await expect(compiler.check(GATE)).rejects.toMatchObject({ code: "invalid-compiler" });
});

test("an idle compiler does not keep the process alive, and a busy one does", async () => {
	const program = `
		import { check } from "@proviso/compiler";
		console.log(JSON.stringify(await check({ "a.rego": "package a" })));
	`;
	const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
		cwd: new URL(".", import.meta.url),
		timeout: 60_000,
	});
	expect(stdout).toBe("[]\n");
});
