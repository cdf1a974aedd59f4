/** What a worker reports beside messages: that it ended, though nobody told it to. */
export interface WorkerEnd {
	readonly reason: "out-of-memory" | "crashed";
	/** Why, in a few words. */
	readonly message: string;
}

export interface WorkerEvents {
	message(data: unknown): void;
	ended(end: WorkerEnd): void;
}

/** A worker of Node or of a browser, reduced to what is needed of it. */
export interface WorkerHandle {
	/** Throws what structuredClone throws for what cannot be sent. */
	post(message: unknown, transfer: readonly ArrayBuffer[]): void;
	terminate(): Promise<void>;
	/** Keeps the process alive, or does not. */
	hold(alive: boolean): void;
}

export type StartWorker = (events: WorkerEvents) => WorkerHandle;

export interface CallControls {
	readonly transfer?: readonly ArrayBuffer[];
	/** Milliseconds from when the message is sent. */
	readonly timeLimit?: number | undefined;
	readonly signal?: AbortSignal | undefined;
}

/** Why a call has no answer. The thread is spent then: start another one. */
export class WorkerStopped extends Error {
	override readonly name = "WorkerStopped";
	readonly reason: WorkerEnd["reason"] | "time-exceeded" | "aborted";

	constructor(reason: WorkerStopped["reason"], message: string, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		this.reason = reason;
	}
}

/** One worker that answers each message with one message. Whatever it does, it can be ended. */
export class WorkerThread {
	readonly #worker: WorkerHandle;
	#answer: ((data: unknown) => void) | undefined;
	#stop: ((why: WorkerStopped) => void) | undefined;
	#spent: WorkerStopped | undefined;

	constructor(start: StartWorker) {
		this.#worker = start({
			message: (data) => this.#answer?.(data),
			ended: ({ reason, message }) => this.#end(new WorkerStopped(reason, message)),
		});
		this.#worker.hold(false);
	}

	get spent(): boolean {
		return this.#spent !== undefined;
	}

	/** One at a time. Rejects with WorkerStopped, and as {@link WorkerHandle.post} throws. */
	async call(message: unknown, { transfer = [], timeLimit, signal }: CallControls = {}): Promise<unknown> {
		if (signal?.aborted) throw aborted(signal);
		if (this.#spent !== undefined) throw this.#spent;
		const onAbort = () => this.#end(aborted(signal as AbortSignal));
		let timer: ReturnType<typeof setTimeout> | undefined;
		try {
			return await new Promise((resolve, reject) => {
				this.#answer = resolve;
				this.#stop = reject;
				this.#worker.hold(true);
				this.#worker.post(message, transfer);
				signal?.addEventListener("abort", onAbort, { once: true });
				if (timeLimit !== undefined && timeLimit <= LONGEST_TIMER) {
					timer = setTimeout(
						() => this.#end(new WorkerStopped("time-exceeded", `took more than ${timeLimit} ms`)),
						timeLimit,
					);
				}
			});
		} finally {
			clearTimeout(timer);
			signal?.removeEventListener("abort", onAbort);
			this.#answer = undefined;
			this.#stop = undefined;
			if (this.#spent === undefined) this.#worker.hold(false);
			else await this.#worker.terminate();
		}
	}

	async terminate(): Promise<void> {
		this.#end(new WorkerStopped("crashed", "the worker was ended"));
		await this.#worker.terminate();
	}

	#end(why: WorkerStopped): void {
		this.#spent ??= why;
		this.#stop?.(why);
	}
}

/** Timers count in 32 bits. What may take longer, 25 days, has no limit. */
const LONGEST_TIMER = 2 ** 31 - 1;

function aborted(signal: AbortSignal): WorkerStopped {
	return new WorkerStopped("aborted", "was aborted", signal.reason);
}
