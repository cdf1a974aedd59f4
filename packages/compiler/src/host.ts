import { CompilerError } from "./error.js";
import type { Answer } from "./opa-module.js";
import type { Call, Reply, Server } from "./serve.js";

export interface CallOptions {
	readonly now: bigint;
	/** Milliseconds from when the call starts to run; Infinity for none. */
	readonly timeLimit: number;
	readonly signal: AbortSignal | undefined;
}

/** Runs requests against a compiler that it starts with the first one. */
export interface Host {
	run(request: string, options: CallOptions): Promise<Answer>;
	/** Ends the compiler; the next call starts another. */
	close(): Promise<void>;
}

/** A worker of Node or of a browser, reduced to what is needed of it. */
export interface WorkerHandle {
	call(call: Call): Promise<Reply>;
	terminate(): Promise<void>;
	/** Keeps the process alive, or does not. */
	hold(alive: boolean): void;
}

/** What is used of a browser's Worker. */
export interface WebWorker {
	addEventListener(type: "message" | "error", listener: (event: object) => void): void;
	postMessage(message: unknown): void;
	terminate(): void;
}

/** One worker, started when first needed and replaced when it is spent; one call at a time, in the order of asking. */
export class WorkerHost implements Host {
	readonly #start: () => WorkerHandle;
	#worker: WorkerHandle | undefined;
	#queue: Promise<unknown> = Promise.resolve();

	constructor(start: () => WorkerHandle) {
		this.#start = start;
	}

	run(request: string, options: CallOptions): Promise<Answer> {
		const { signal } = options;
		if (signal?.aborted) return Promise.reject(aborted(signal));
		// A call whose turn has not come leaves without disturbing the one that runs.
		let leave = (_reason: CompilerError) => {};
		const left = new Promise<never>((_, reject) => {
			leave = reject;
		});
		const onAbort = () => leave(aborted(signal!));
		signal?.addEventListener("abort", onAbort, { once: true });
		const turn = this.#queue.then(() => {
			signal?.removeEventListener("abort", onAbort);
			if (signal?.aborted) throw aborted(signal);
			return this.#runNow(request, options);
		});
		this.#queue = turn.catch(() => undefined);
		return Promise.race([turn, left]);
	}

	async #runNow(request: string, { now, timeLimit, signal }: CallOptions): Promise<Answer> {
		this.#worker ??= this.#start();
		const worker = this.#worker;
		worker.hold(true);
		let stop = (_reason: CompilerError) => {};
		const stopped = new Promise<never>((_, reject) => {
			stop = reject;
		});
		const onAbort = () => stop(aborted(signal!));
		signal?.addEventListener("abort", onAbort, { once: true });
		const timer = Number.isFinite(timeLimit)
			? setTimeout(() => stop(new CompilerError("timed-out", `the compiler took more than ${timeLimit} ms`)), timeLimit)
			: undefined;
		try {
			const reply = await Promise.race([worker.call({ request, now }), stopped]);
			if (!reply.ok) throw new CompilerError(reply.code, reply.message);
			return reply;
		} catch (error) {
			// Stopped or crashed: whatever state it is in, it is of no more use.
			await this.#discard(worker);
			throw error;
		} finally {
			clearTimeout(timer);
			signal?.removeEventListener("abort", onAbort);
			if (this.#worker === worker) worker.hold(false);
		}
	}

	async close(): Promise<void> {
		if (this.#worker !== undefined) await this.#discard(this.#worker);
	}

	async #discard(worker: WorkerHandle): Promise<void> {
		if (this.#worker === worker) this.#worker = undefined;
		await worker.terminate();
	}
}

/** Runs the compiler on the calling thread, for places without workers: a running call cannot be stopped. */
export class InlineHost implements Host {
	readonly #createServer: () => Server;
	#serve: Server | undefined;

	constructor(createServer: () => Server) {
		this.#createServer = createServer;
	}

	async run(request: string, { now, signal }: CallOptions): Promise<Answer> {
		if (signal?.aborted) throw aborted(signal);
		this.#serve ??= this.#createServer();
		const reply = await this.#serve({ request, now });
		if (!reply.ok) {
			this.#serve = undefined;
			throw new CompilerError(reply.code, reply.message);
		}
		return reply;
	}

	async close(): Promise<void> {
		this.#serve = undefined;
	}
}

function aborted(signal: AbortSignal): CompilerError {
	return new CompilerError("aborted", "the call was aborted", { cause: signal.reason });
}
