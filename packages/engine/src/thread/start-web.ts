import type { StartWorker } from "./thread.js";

/** What is used of a browser's Worker. */
export interface WebWorker {
	addEventListener(type: "message" | "messageerror" | "error", listener: (event: object) => void): void;
	postMessage(message: unknown, transfer: ArrayBuffer[]): void;
	terminate(): void;
}

/** Wraps what makes a browser's workers. */
export function startWebWorker(create: () => WebWorker): StartWorker {
	return ({ message, ended }) => {
		const worker = create();
		worker.addEventListener("message", (event) => message((event as { readonly data: unknown }).data));
		worker.addEventListener("messageerror", () => ended({ reason: "crashed", message: "sent what cannot be read" }));
		worker.addEventListener("error", (event) =>
			ended({ reason: "crashed", message: "message" in event ? String(event.message) : "the worker failed" }),
		);
		return {
			post: (data, transfer) => worker.postMessage(data, [...transfer]),
			terminate: async () => worker.terminate(),
			hold: () => {},
		};
	};
}
