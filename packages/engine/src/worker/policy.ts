import { encodeInput, encodeValue } from "../encode.js";
import { EvaluationError, memoryExceeded, timeExceeded, unknownEntrypoint } from "../error.js";
import type { Json, JsonObject, JsonText } from "../json.js";
import type {
	BackendName,
	Decision,
	EvaluateAsyncOptions,
	LoadOptions,
	Policy,
	PolicyBundle,
	PreparedInput,
	Settings,
	SyncPolicy,
} from "../policy.js";
import { assertTimeLimit, invalidOption } from "../settings.js";
import { type StartWorker, WorkerStopped, WorkerThread } from "../thread/thread.js";
import type { LoadRequest, PlainError, Reply } from "./protocol.js";

/** A policy of a bundle: evaluates on the calling thread, and in a worker of its own that is started when first needed. */
export class BundlePolicy implements Policy {
	readonly backend: BackendName;
	readonly entrypoints: readonly string[];
	readonly #policy: SyncPolicy;
	readonly #bundle: PolicyBundle;
	readonly #options: LoadOptions;
	readonly #settings: Settings;
	#data: JsonObject;
	#thread: WorkerThread | undefined;
	/** The data that the policy of the worker has. */
	#threadData: JsonObject | undefined;
	#queue: Promise<unknown> = Promise.resolve();
	#disposed = false;

	constructor(policy: SyncPolicy, bundle: PolicyBundle, options: LoadOptions, settings: Settings) {
		this.#policy = policy;
		this.#bundle = bundle;
		this.#options = options;
		this.#settings = settings;
		this.#data = settings.data;
		this.backend = policy.backend;
		this.entrypoints = policy.entrypoints;
	}

	evaluate<T = Json>(entrypoint: string, ...input: [] | [input: Json | JsonText]): Decision<T> {
		return this.#policy.evaluate<T>(entrypoint, ...input);
	}

	prepare(input: Json | JsonText): PreparedInput {
		return this.#policy.prepare(input);
	}

	setData(data: JsonObject): void {
		this.#policy.setData(data);
		this.#data = data;
	}

	dispose(): void {
		this.#disposed = true;
		this.#policy.dispose();
		void this.#thread?.terminate();
	}

	async evaluateAsync<T = Json>(
		entrypoint: string,
		...args: [] | [input: Json | JsonText, options?: EvaluateAsyncOptions]
	): Promise<Decision<T>> {
		this.#assertUsable();
		if (!this.entrypoints.includes(entrypoint)) throw unknownEntrypoint(entrypoint, this.entrypoints);
		const { signal, timeLimit = this.#settings.timeLimit } = args[1] ?? {};
		assertTimeLimit("timeLimit", timeLimit);
		this.#assertSendable();
		const data = this.#data;
		let input: Uint8Array<ArrayBuffer> | undefined;
		try {
			// At once: the caller may change the input as soon as this returns.
			if (args.length > 0) input = ownBytes(encodeInput(args[0] as Json | JsonText, this.#settings.maximumBytes).bytes);
		} catch (error) {
			return this.#errorDecision(entrypoint, error, timeLimit);
		}
		const start = await this.#worker();
		try {
			const reply = await this.#inTurn(signal, async () => {
				const thread = await this.#loaded(start, data, signal);
				const request = { kind: "evaluate", entrypoint, input };
				return thread.call(request, { transfer: input === undefined ? [] : [input.buffer], timeLimit, signal });
			});
			return decisionOf<T>(reply as Reply);
		} catch (error) {
			return this.#errorDecision(entrypoint, error, timeLimit);
		}
	}

	/** Throws what is no EvaluationError, and `disposed`. */
	#errorDecision<T>(entrypoint: string, error: unknown, timeLimit: number | undefined): Decision<T> {
		this.#assertUsable();
		const failure = error instanceof WorkerStopped ? this.#failureOf(error, timeLimit) : error;
		if (!(failure instanceof EvaluationError)) throw failure;
		return { status: "error", error: failure.at(entrypoint) };
	}

	/** Runs actions one after the other. One whose signal aborts before its turn leaves without disturbing the others. */
	#inTurn(signal: AbortSignal | undefined, action: () => Promise<unknown>): Promise<unknown> {
		if (signal?.aborted) return Promise.reject(aborted(signal));
		let leave = () => {};
		const left = new Promise<never>((_, reject) => {
			leave = () => reject(aborted(signal as AbortSignal));
		});
		signal?.addEventListener("abort", leave, { once: true });
		const turn = this.#queue.then(() => {
			signal?.removeEventListener("abort", leave);
			if (signal?.aborted) throw aborted(signal);
			return action();
		});
		this.#queue = turn.catch(() => undefined);
		return Promise.race([turn, left]);
	}

	/** The worker, with the policy loaded and these data. */
	async #loaded(start: StartWorker, data: JsonObject, signal: AbortSignal | undefined): Promise<WorkerThread> {
		this.#assertUsable();
		if (this.#thread === undefined || this.#thread.spent) {
			this.#thread = new WorkerThread(start);
			this.#threadData = undefined;
		}
		const thread = this.#thread;
		if (this.#threadData === data) return thread;
		this.#threadData = undefined;
		const reply = (await thread.call(this.#loadRequest(data), { signal })) as Reply;
		if (reply.status === "error") throw errorOf(reply.error);
		this.#threadData = data;
		return thread;
	}

	#loadRequest(data: JsonObject): LoadRequest {
		const { wasm, plan = null, packages = [], strictCalls = null } = this.#bundle;
		const { now, seed, limits, builtinProvider } = this.#options;
		const { strictBuiltinErrors, results, maximumBytes } = this.#settings;
		const { backend } = this;
		return {
			kind: "load",
			bundle: {
				wasm: backend === "wasm" ? wasm : null,
				plan: backend === "plan" ? plan : null,
				packages: packages.map(({ path, rules }) => ({ path, rules })),
				strictCalls:
					strictCalls?.map(({ alias, builtin, file, row, col }) => ({ alias, builtin, file, row, col })) ?? null,
			},
			bundleData: encodeValue(this.#bundle.data, maximumBytes).bytes,
			data: encodeValue(data, maximumBytes).bytes,
			options: {
				backend,
				strictBuiltinErrors,
				results,
				...(this.#settings.entrypoints === undefined ? {} : { entrypoints: this.#settings.entrypoints }),
				...(now === undefined ? {} : { now }),
				...(seed === undefined ? {} : { seed }),
				// Time is kept by who waits for the worker.
				limits: {
					...(limits?.memoryLimit === undefined ? {} : { memoryLimit: limits.memoryLimit }),
					...(limits?.outputLimit === undefined ? {} : { outputLimit: limits.outputLimit }),
				},
			},
			builtinProvider: builtinProvider?.module,
		};
	}

	/** Throws EvaluationError `worker-unavailable`. */
	#assertSendable(): void {
		const functions = [
			...Object.keys(this.#settings.builtins),
			...(this.#settings.print === undefined ? [] : ["print"]),
			...(this.#settings.recorder === undefined ? [] : ["recorder"]),
		];
		if (functions.length > 0) {
			throw new EvaluationError(
				"worker-unavailable",
				`functions cannot be handed to a worker: evaluate on the calling thread, or leave out ${functions.join(", ")}`,
			);
		}
	}

	/** Throws EvaluationError `worker-unavailable`. */
	async #worker(): Promise<StartWorker> {
		const { evaluationWorker } = await import("#evaluation-worker");
		const start = evaluationWorker(this.#settings.maximumBytes, this.#options.worker);
		if (start !== undefined) return start;
		const how = "options.worker, a function that makes a Web Worker of @proviso/engine/worker";
		throw new EvaluationError("worker-unavailable", `no worker can be started here: give ${how}`);
	}

	#failureOf(stopped: WorkerStopped, timeLimit: number | undefined): EvaluationError {
		const { reason, message, cause } = stopped;
		switch (reason) {
			case "time-exceeded":
				return timeExceeded(timeLimit as number);
			case "out-of-memory":
				return memoryExceeded(this.#settings.maximumBytes, stopped);
			case "aborted":
				return new EvaluationError("aborted", "the evaluation was aborted", { cause });
			case "crashed":
				return new EvaluationError("trap", `the worker ended: ${message}`, { cause: stopped });
		}
	}

	#assertUsable(): void {
		if (this.#disposed) throw new EvaluationError("disposed", "the policy has been disposed of");
	}
}

function aborted(signal: AbortSignal): WorkerStopped {
	return new WorkerStopped("aborted", "was aborted", signal.reason);
}

/** The bytes with nothing around them, so that they can be handed over; a copy where they may be the caller's. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return bytes.slice();
}

function decisionOf<T>(reply: Reply): Decision<T> {
	switch (reply.status) {
		case "defined":
			return { status: "defined", value: reply.value as T };
		case "error":
			return { status: "error", error: errorOf(reply.error) };
		case "undefined":
			return reply;
		case "loaded":
			throw invalidOption("worker", "does not run @proviso/engine/worker");
	}
}

function errorOf({ code, message, cause, ...place }: PlainError): EvaluationError {
	const details = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
	return new EvaluationError(code, message, {
		...details,
		...(cause === undefined ? {} : { cause: new Error(cause) }),
	});
}
