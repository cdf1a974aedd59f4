import { EvaluationError, type EvaluationErrorCode } from "@proviso/engine";
import { type StartWorker, WorkerStopped, WorkerThread } from "@proviso/engine/thread";
import { InputError, type InputErrorCode, type TerraformSources } from "@proviso/inputs";
import type { CheckInput, FileObservation, FileOptions } from "../check.js";
import { ProvisoError } from "../error.js";
import type { CheckRequest, Reply, SetupRequest } from "./protocol.js";

/** A worker that checks one file at a time, and is replaced when a file was too much for it. */
class Lane {
	readonly #pool: PoolOptions;
	#thread: WorkerThread | undefined;
	/** What the worker has. */
	#sources: TerraformSources | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	#closed = false;

	constructor(pool: PoolOptions) {
		this.#pool = pool;
	}

	/** In the order of asking. Throws the signal's reason, and what {@link errorOf} makes. */
	check(input: CheckInput, options: FileOptions): Promise<FileObservation> {
		const turn = this.#turn.then(() => this.#checkNow(input, options));
		this.#turn = turn.catch(() => {});
		return turn;
	}

	async #checkNow(input: CheckInput, { signal, sources }: FileOptions): Promise<FileObservation> {
		signal?.throwIfAborted();
		const thread = await this.#ready(signal);
		const request: CheckRequest = {
			kind: "check",
			input: sendable(input),
			...(sources === this.#sources ? {} : { sources }),
		};
		try {
			const reply = (await thread.call(request, { signal, timeLimit: this.#pool.timeLimit })) as Reply;
			this.#sources = sources;
			if (reply.status === "checked") return reply.file;
			throw errorOf(reply);
		} catch (error) {
			if (!(error instanceof WorkerStopped)) throw error;
			signal?.throwIfAborted();
			return stoppedAt(input.name, error, this.#pool);
		}
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#thread?.terminate();
	}

	async #ready(signal: AbortSignal | undefined): Promise<WorkerThread> {
		if (this.#closed) throw new ProvisoError("disposed", "the engine was disposed of");
		if (this.#thread !== undefined && !this.#thread.spent) return this.#thread;
		const thread = new WorkerThread(this.#pool.start);
		this.#thread = thread;
		this.#sources = undefined;
		try {
			const reply = (await thread.call(this.#pool.setup, { signal })) as Reply;
			if (reply.status === "ready") return thread;
			throw errorOf(reply);
		} catch (error) {
			await thread.terminate();
			signal?.throwIfAborted();
			if (!(error instanceof WorkerStopped)) throw error;
			throw new ProvisoError("worker-failed", `a worker did not start: ${error.message}`, { cause: error });
		}
	}
}

export interface PoolOptions {
	readonly start: StartWorker;
	readonly setup: SetupRequest;
	/** Workers at the same time. */
	readonly size: number;
	/** Milliseconds for one file. */
	readonly timeLimit: number | undefined;
}

/** Workers that check files. They start when there is a file for them, and stay for the next check. */
export class Pool {
	readonly lanes: readonly Pick<Lane, "check">[];
	readonly #lanes: readonly Lane[];

	constructor(options: PoolOptions) {
		this.#lanes = Array.from({ length: options.size }, () => new Lane(options));
		this.lanes = this.#lanes;
	}

	/** Ends the workers, whatever they do. */
	async close(): Promise<void> {
		await Promise.all(this.#lanes.map((lane) => lane.close()));
	}
}

/** What a checker reads of an input: callers may have put anything beside it. */
function sendable(input: CheckInput): CheckInput {
	if ("problem" in input) return input;
	const { name, bytes, found, format } = input;
	return { name, bytes, ...(found === undefined ? {} : { found }), ...(format === undefined ? {} : { format }) };
}

/** A file that a worker did not survive is an error of that file, and of no other. */
function stoppedAt(file: string, { reason, message }: WorkerStopped, { timeLimit }: PoolOptions): FileObservation {
	const [code, text] =
		reason === "time-exceeded"
			? ["time-exceeded", `Reading and evaluating it took more than ${timeLimit} ms, which is the limit.`]
			: reason === "out-of-memory"
				? ["memory-exceeded", "Reading and evaluating it takes more memory than a worker may have."]
				: ["crashed", `The worker that checked it ended: ${message}.`];
	const problem = { code, message: text, file, line: null, column: null };
	return { input: { file, digest: null, status: "error", problems: [problem] }, documents: [] };
}

/** What was thrown in a worker, of its class again where the class is one of ours. */
function errorOf(reply: Reply): Error {
	if (reply.status !== "failed") return new ProvisoError("worker-failed", `a worker answered ${reply.status}`);
	const { name, code, message } = reply;
	if (name === "InputError") return new InputError(code as InputErrorCode, message);
	if (name === "EvaluationError") return new EvaluationError(code as EvaluationErrorCode, message);
	return new ProvisoError("worker-failed", message);
}
