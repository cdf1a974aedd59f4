import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { compileFiles, defined, errorOf } from "./support.js";

/** What a browser's worker has, made of what Node's has. */
const SELF = `import { parentPort } from "node:worker_threads";
globalThis.self = globalThis;
globalThis.postMessage = (data) => parentPort.postMessage(data);
await import("./worker.mjs");
parentPort.on("message", (data) => self.onmessage({ data }));
`;
type Engine = typeof import("@proviso/engine");

describe("bundled for a browser", () => {
	let folder: string;
	let engine: Engine;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), "proviso-web-"));
		await bundle("engine.mjs", 'export * from "@proviso/engine";');
		await bundle("worker.mjs", 'import "@proviso/engine/worker";');
		await writeFile(path.join(folder, "start.mjs"), SELF);
		engine = (await import(pathToFileURL(path.join(folder, "engine.mjs")).href)) as Engine;
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	async function bundle(file: string, contents: string): Promise<void> {
		const { metafile } = await build({
			stdin: { contents, resolveDir: path.dirname(fileURLToPath(import.meta.url)) },
			outfile: path.join(folder, file),
			bundle: true,
			format: "esm",
			platform: "browser",
			target: "es2022",
			metafile: true,
			logLevel: "silent",
		});
		expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
	}

	/** As `new Worker(address, { type: "module" })` of a browser. */
	function webWorker() {
		const worker = new Worker(path.join(folder, "start.mjs"));
		return {
			addEventListener: (type: string, listener: (event: object) => void) => {
				worker.on(type, (value: object) => listener(type === "message" ? { data: value } : value));
			},
			postMessage: (message: unknown, transfer: ArrayBuffer[]) => worker.postMessage(message, transfer),
			terminate: () => void worker.terminate(),
		};
	}

	test("it evaluates in the Web Worker that is handed in, and ends it", async () => {
		const bundled = await compileFiles(
			{
				"p.rego":
					"package p\n\nx := input\nendless := count([1 | some a in input; some b in input; some c in input; some d in input; a + b + c + d < 0])",
			},
			"p/x",
			"p/endless",
		);
		for (const backend of ["wasm", "plan"] as const) {
			const policy = await engine.loadPolicy(bundled, { backend, worker: webWorker });
			onTestFinished(() => policy.dispose());
			expect(defined(await policy.evaluateAsync("p/x", { a: [1] }))).toEqual({ a: [1] });
			const many = Array.from({ length: 2000 }, (_, i) => i);
			expect(errorOf(await policy.evaluateAsync("p/endless", many, { timeLimit: 200 })).code).toBe("time-exceeded");
			expect(defined(await policy.evaluateAsync("p/x", 1))).toBe(1);
		}
	});

	test("without one, it says what to give", async () => {
		const policy = await engine.loadPolicy(await compileFiles({ "p.rego": "package p\n\nx := input" }, "p/x"));
		await expect(policy.evaluateAsync("p/x", 1)).rejects.toMatchObject({
			code: "worker-unavailable",
			message: expect.stringContaining("options.worker"),
		});
	});

	test("a worker that fails to start is a trap", async () => {
		const broken = () => ({ postMessage: () => {}, ...failing() });
		const policy = await engine.loadPolicy(await compileFiles({ "p.rego": "package p\n\nx := input" }, "p/x"), {
			worker: broken,
		});
		const error = errorOf(await policy.evaluateAsync("p/x", 1));
		expect(error).toMatchObject({ code: "trap", message: expect.stringContaining("no such script") });
	});
});

function failing() {
	return {
		addEventListener: (type: string, listener: (event: object) => void) => {
			if (type === "error") setTimeout(() => listener({ message: "no such script" }), 10);
		},
		terminate: () => {},
	};
}
