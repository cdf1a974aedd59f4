import { EvaluationError, type EvaluationErrorCode } from "@proviso/engine";
import { type StartWorker, WorkerStopped, WorkerThread } from "@proviso/engine/thread";
import { InputError, type InputErrorCode, type TerraformSources } from "@proviso/inputs";
import type { Location, ReleaseDocument } from "@proviso/schemas";
import {
	type CheckInput,
	type FileObservation,
	type FileOptions,
	type Lane,
	type OpenInput,
	type PlacesInFile,
	wholeFile,
} from "../check.js";
import { ProvisoError } from "../error.js";
import type { RuleVerdict } from "../evaluate-document.js";
import type { Reply, SetupRequest, Work, WorkRequest } from "./protocol.js";

/** Why a worker did not finish what it was asked. It is replaced. */
export class WorkStopped extends Error {
	override readonly name = "WorkStopped";
	readonly code: "time-exceeded" | "memory-exceeded" | "crashed";

	constructor(code: WorkStopped["code"], message: string) {
		super(message);
		this.code = code;
	}
}

/** A worker that does one thing at a time, in the order of asking, and is replaced when something was too much for it. */
class WorkerLane implements Lane {
	readonly #pool: PoolOptions;
	#thread: WorkerThread | undefined;
	/** What the worker has. */
	#sources: TerraformSources | undefined;
	#turn: Promise<unknown> = Promise.resolve();
	#closed = false;

	constructor(pool: PoolOptions) {
		this.#pool = pool;
	}

	get isRunning(): boolean {
		return this.#thread !== undefined && !this.#thread.spent;
	}

	/** Resolves when it is ready to work. Throws ProvisoError `worker-failed`. */
	start(): Promise<unknown> {
		return this.#inTurn(() => this.#ready(undefined));
	}

	/** A file that a worker did not survive is an error of that file, and of no other. */
	async check(inputs: readonly CheckInput[], options: FileOptions): Promise<readonly FileObservation[]> {
		try {
			return (await this.#ask({ kind: "check", inputs: inputs.map(sendable) }, options)) as readonly FileObservation[];
		} catch (error) {
			if (!(error instanceof WorkStopped)) throw error;
			const [only] = inputs;
			if (only !== undefined && inputs.length === 1) return [stoppedAt(only.name, error)];
			// One of them did it, and none of the others is to be an error for that.
			const files: FileObservation[] = [];
			for (const input of inputs) files.push(...(await this.check([input], options)));
			return files;
		}
	}

	async locate({ input, digest, places }: PlacesInFile, options: FileOptions): Promise<readonly Location[]> {
		try {
			const asked = { input: sendable(input) as OpenInput, digest, places };
			return (await this.#ask({ kind: "locate", asked }, options)) as readonly Location[];
		} catch (error) {
			if (!(error instanceof WorkStopped)) throw error;
			return places.map(() => wholeFile(input.name));
		}
	}

	/** Throws WorkStopped. */
	async judge(release: ReleaseDocument, options: FileOptions): Promise<readonly RuleVerdict[]> {
		return (await this.#ask({ kind: "judge", release }, options)) as readonly RuleVerdict[];
	}

	/** Throws the signal's reason, WorkStopped, and what {@link errorOf} makes. */
	#ask(work: Work, options: FileOptions): Promise<unknown> {
		return this.#inTurn(() => this.#askNow(work, options));
	}

	#inTurn(action: () => Promise<unknown>): Promise<unknown> {
		const turn = this.#turn.then(action);
		this.#turn = turn.catch(() => {});
		return turn;
	}

	async #askNow(work: Work, { signal, sources }: FileOptions): Promise<unknown> {
		signal?.throwIfAborted();
		const thread = await this.#ready(signal);
		const request: WorkRequest = sources === this.#sources ? work : { ...work, sources };
		try {
			const reply = (await thread.call(request, { signal, timeLimit: this.#pool.timeLimit })) as Reply;
			this.#sources = sources;
			if (reply.status === "done") return reply.result;
			throw errorOf(reply);
		} catch (error) {
			if (!(error instanceof WorkerStopped)) throw error;
			signal?.throwIfAborted();
			throw stoppedBy(error, this.#pool);
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

/** Workers that check files. They start when there is work for them, and stay for the next check. */
export class Pool {
	readonly lanes: readonly (Lane & Pick<WorkerLane, "start" | "isRunning">)[];
	/** Files that one message may bring to a worker: one alone where the time for each is limited. */
	readonly filesAtOnce: number;
	readonly #lanes: readonly WorkerLane[];

	constructor(options: PoolOptions) {
		this.#lanes = Array.from({ length: options.size }, () => new WorkerLane(options));
		this.lanes = this.#lanes;
		this.filesAtOnce = options.timeLimit === undefined ? FILES_AT_ONCE : 1;
	}

	/** Ends the workers, whatever they do. */
	async close(): Promise<void> {
		await Promise.all(this.#lanes.map((lane) => lane.close()));
	}
}

const FILES_AT_ONCE = 8;

/** What a checker reads of an input: callers may have put anything beside it. */
function sendable(input: CheckInput): CheckInput {
	if ("problem" in input) return input;
	const { name, bytes, found, format } = input;
	return { name, bytes, ...(found === undefined ? {} : { found }), ...(format === undefined ? {} : { format }) };
}

function stoppedBy({ reason, message }: WorkerStopped, { timeLimit }: PoolOptions): WorkStopped {
	switch (reason) {
		case "time-exceeded":
			return new WorkStopped("time-exceeded", `took more than ${timeLimit} ms, which is the limit`);
		case "out-of-memory":
			return new WorkStopped("memory-exceeded", "takes more memory than a worker may have");
		default:
			return new WorkStopped("crashed", `ended its worker: ${message}`);
	}
}

function stoppedAt(file: string, { code, message }: WorkStopped): FileObservation {
	const problem = { code, message: `Reading and evaluating it ${message}.`, file, line: null, column: null };
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
