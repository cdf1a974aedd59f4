import { Worker } from "node:worker_threads";
import { type Host, type WorkerHandle, WorkerHost } from "../host.js";
import { loadModule, type WasmSource } from "../load.js";
import type { Reply } from "../serve.js";

/** Deep enough for what the parser's bound on nesting lets through, and far less than a hostile program would like. */
const STACK_MEGABYTES = 16;

/** Runs the compiler in a worker thread: the package's own opa.wasm, or the one given. */
export function createHost(wasm: WasmSource | undefined, _startWorker: unknown): Host {
	return new WorkerHost(() => start(wasm));
}

function start(wasm: WasmSource | undefined): WorkerHandle {
	const worker = new Worker(new URL("./worker-node.js", import.meta.url), {
		name: "opa-compiler",
		// Nothing of the parent's command line or environment concerns it.
		execArgv: [],
		env: {},
		resourceLimits: { stackSizeMb: STACK_MEGABYTES },
	});
	const module = wasm === undefined ? undefined : loadModule(wasm);
	return {
		call: async (call) => {
			const given = await module;
			return new Promise<Reply>((resolve) => {
				const settle = (reply: Reply) => {
					worker.off("message", settle).off("error", onError).off("exit", onExit);
					resolve(reply);
				};
				const ended = (why: string) =>
					settle({ ok: false, code: "crashed", message: `the OPA compiler ended: ${why}` });
				const onError = (cause: unknown) => ended(String(cause));
				const onExit = (code: number) => ended(`exit code ${code}`);
				worker.on("message", settle).on("error", onError).on("exit", onExit);
				worker.postMessage({ ...call, module: given });
			});
		},
		terminate: async () => {
			await worker.terminate();
		},
		hold: (alive) => {
			if (alive) worker.ref();
			else worker.unref();
		},
	};
}
