import { CompilerError } from "../error.js";
import { type Host, InlineHost, type WebWorker, type WorkerHandle, WorkerHost } from "../host.js";
import { loadModule, type WasmSource } from "../load.js";
import { createServer, type Reply } from "../serve.js";

/** Runs the compiler in the Web Worker that `startWorker` makes, or without one on the calling thread. */
export function createHost(wasm: WasmSource | undefined, startWorker: (() => WebWorker) | undefined): Host {
	// Compiled once, also when a worker has to be replaced: a Response can be read only once.
	let module: Promise<WebAssembly.Module> | undefined;
	const load = () => {
		if (wasm === undefined) {
			const how = "createCompiler({ wasm: await fetch(…) }) with the opa.wasm of @proviso/compiler";
			throw new CompilerError("invalid-compiler", `the compiler has to be handed in here: ${how}`);
		}
		module ??= loadModule(wasm);
		return module;
	};
	if (startWorker === undefined) return new InlineHost(() => createServer(async () => load()));
	return new WorkerHost(() => handle(startWorker(), load));
}

function handle(worker: WebWorker, load: () => Promise<WebAssembly.Module>): WorkerHandle {
	let settle = (_reply: Reply) => {};
	const ended = (why: string) => settle({ ok: false, code: "crashed", message: `the OPA compiler ended: ${why}` });
	worker.addEventListener("message", (event) => settle((event as { readonly data: Reply }).data));
	worker.addEventListener("error", (event) => ended("message" in event ? String(event.message) : "its worker failed"));
	return {
		call: async (call) => {
			const module = await load();
			return new Promise<Reply>((resolve) => {
				settle = resolve;
				worker.postMessage({ ...call, module });
			});
		},
		terminate: async () => {
			worker.terminate();
			ended("it was terminated");
		},
		hold: () => {},
	};
}
