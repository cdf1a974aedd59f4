import { type ResourceLimits, Worker } from "node:worker_threads";
import type { StartWorker } from "./thread.js";

export type { StartWorker } from "./thread.js";

export interface NodeWorkerOptions {
	readonly name: string;
	/** Most MiB of JavaScript values; what needs more ends the worker, and it alone. Default: Node's. */
	readonly heapMegabytes?: number | undefined;
}

/** Starts a worker thread of Node with the program at this address. */
export function startNodeWorker(program: URL, { name, heapMegabytes }: NodeWorkerOptions): StartWorker {
	return ({ message, ended }) => {
		const resourceLimits: ResourceLimits =
			heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: Math.ceil(heapMegabytes) };
		// Nothing of the parent's command line or environment concerns it.
		const worker = new Worker(program, { name, execArgv: [], env: {}, resourceLimits });
		worker.on("message", message);
		worker.on("messageerror", (error) => ended({ reason: "crashed", message: String(error) }));
		worker.on("error", (error: NodeJS.ErrnoException) =>
			ended(
				error.code === "ERR_WORKER_OUT_OF_MEMORY"
					? { reason: "out-of-memory", message: "ran out of memory" }
					: { reason: "crashed", message: String(error) },
			),
		);
		worker.on("exit", (code) => ended({ reason: "crashed", message: `exit code ${code}` }));
		return {
			post: (data, transfer) => worker.postMessage(data, transfer),
			terminate: async () => {
				await worker.terminate();
			},
			hold: (alive) => {
				if (alive) worker.ref();
				else worker.unref();
			},
		};
	};
}
