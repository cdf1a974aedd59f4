import type { BuiltinCall } from "./builtins/builtin.js";
import type { EvaluationError } from "./error.js";
import type { Json, JsonObject, JsonText } from "./json.js";
import type { Recorder } from "./profile/index.js";
import type { WebWorker } from "./thread/index.js";
import type { ResultForm } from "./value/index.js";

/** What the engine reads of a bundle: `Bundle` of @proviso/compiler/bundle fits, and so does any object of this shape. */
export interface PolicyBundle {
	/** policy.wasm; null where the bundle has none. */
	readonly wasm: Uint8Array | null;
	/** plan.json, which the plan backend runs; null or absent where the bundle has none. */
	readonly plan?: Uint8Array | null;
	/** The plan as modules that `emitModule` wrote, which together have every entrypoint: run instead of it, without making code. */
	readonly emitted?: readonly PolicyModule[] | null;
	/** The bundle's own data documents, merged. */
	readonly data: JsonObject;
	/** Packages (without `data`) and their rules, where known: data given at their paths is refused, not ignored. */
	readonly packages?: readonly { readonly path: readonly string[]; readonly rules: readonly string[] }[];
	/** What policy.wasm calls builtins by, one name for each call, where it was compiled so that its host sees them fail. */
	readonly strictCalls?: readonly StrictCall[] | null;
}

/** Some entrypoints of a bundle, and how to import the module that has them: its exports. */
export interface PolicyModule {
	readonly entrypoints: readonly string[];
	readonly load: () => Promise<object>;
}

/** A call of a builtin in the Rego, and the name under which policy.wasm asks its host for it. */
export interface StrictCall {
	readonly alias: string;
	readonly builtin: string;
	readonly file: string;
	readonly row: number;
	readonly col: number;
}

/** `wasm` runs policy.wasm, `plan` JavaScript made of plan.json. */
export type BackendName = "wasm" | "plan";

/** A builtin of the caller. Sets arrive as sorted arrays. `undefined` is Rego's undefined; to fail, throw. */
export type CustomBuiltin = (...args: Json[]) => Json | undefined;

/** Runs the builtins that OPA itself has to run: `opaBuiltins()` of @proviso/compiler/builtins is one. */
export interface BuiltinProvider {
	/** Called when a policy that needs it is loaded. */
	start(): Promise<BuiltinCall>;
	/** Address of a module that exports this provider as `builtinProvider`: workers of Node import it, since functions cannot be sent. */
	readonly module?: string;
}

export interface LoadOptions {
	/** Default `wasm`. */
	readonly backend?: BackendName;
	/** The only ones that will be evaluated; the plan backend makes ready nothing else. Default: all of the bundle. */
	readonly entrypoints?: readonly string[];
	/** Added to the bundle's own data under `data`; a path that both define is an error. */
	readonly data?: JsonObject;
	/** By name as Rego calls them; they take precedence over the engine's own. */
	readonly builtins?: Readonly<Record<string, CustomBuiltin>>;
	/** For policies that need X.509, GraphQL, JSON Schema, signed tokens and the like; others never start it. */
	readonly builtinProvider?: BuiltinProvider;
	/** Takes each line that `print` gives, in bundles compiled with print statements. Default: nowhere. */
	readonly print?: (line: string) => void;
	/** What `time.now_ns` says: a Date or RFC 3339 text. Default: the clock, read once per evaluation. */
	readonly now?: Date | string;
	/** Integer that makes `rand.intn` repeatable. Default: a new one per evaluation. */
	readonly seed?: number;
	/** Default true: a builtin error is an error. False gives OPA's default, undefined. Builtins inside policy.wasm are always lenient. */
	readonly strictBuiltinErrors?: boolean;
	/** Default `json`. `text`: every result is JSON text with all digits of its numbers, which JavaScript's may lack. */
	readonly results?: ResultForm;
	/** Records what is evaluated, on the plan backend and the calling thread: coverage by line, and a profile. */
	readonly recorder?: Recorder;
	readonly limits?: Limits;
	/** Outside Node: makes the Web Worker that runs `@proviso/engine/worker`, for `evaluateAsync`. */
	readonly worker?: () => WebWorker;
}

/**
 * What one evaluation may take. One that takes more ends in an error decision, and the next one works. What each backend
 * holds to, and when, is told in docs/engine.md.
 */
export interface Limits {
	/**
	 * Milliseconds; default any time. `time-exceeded`. `evaluateAsync` ends anything; `evaluate` looks at the clock in loops
	 * (plan) and where it calls builtins of the host (both).
	 */
	readonly timeLimit?: number;
	/** Bytes, 4 MiB to 2 GiB; default 1 GiB. `memory-exceeded`. The memory of policy.wasm; on plan the worker's, in `evaluateAsync`. */
	readonly memoryLimit?: number;
	/** Values in a result, keys not counted; default 10 million. `output-exceeded`. */
	readonly outputLimit?: number;
}

/**
 * Objects have sorted keys, sets are arrays sorted in OPA's order, keys that are not strings are their JSON text.
 * Numbers are JavaScript's: digits beyond a double are rounded, beyond its range an `unrepresentable-result` error.
 */
export type Decision<T = Json> =
	| { readonly status: "defined"; readonly value: T }
	| { readonly status: "undefined" }
	| { readonly status: "error"; readonly error: EvaluationError };

export interface SyncPolicy {
	readonly backend: BackendName;
	/** Sorted, as `a/b/deny`. */
	readonly entrypoints: readonly string[];
	/**
	 * Evaluates one entrypoint, synchronously. Without an input argument, `input` is undefined in Rego.
	 * Throws EvaluationError `unknown-entrypoint` and `disposed`; all else that goes wrong is an error decision.
	 */
	evaluate<T = Json>(entrypoint: string, ...input: [] | [input: Json | JsonText]): Decision<T>;
	/**
	 * Parses the input once, to be evaluated many times. An input that cannot be read gives an error decision
	 * at every evaluation. Throws EvaluationError `disposed`.
	 */
	prepare(input: Json | JsonText): PreparedInput;
	/**
	 * Replaces the data given at load; the bundle's own stays. Inputs prepared before keep the data they had.
	 * Throws EvaluationError `invalid-data`, `data-conflict`, `memory-exceeded` and `disposed`.
	 */
	setData(data: JsonObject): void;
	/** Gives memory back. Prepared inputs live on until they are disposed of themselves. */
	dispose(): void;
}

export interface EvaluateAsyncOptions {
	/** Ends the evaluation: the decision is the error `aborted`. */
	readonly signal?: AbortSignal;
	/** Milliseconds from when it starts to run, default `limits.timeLimit`. What takes longer is ended: `time-exceeded`. */
	readonly timeLimit?: number;
}

/** A policy that can also be evaluated in a worker. */
export interface Policy extends SyncPolicy {
	/**
	 * As {@link SyncPolicy.evaluate}, in a worker, where a time limit and a signal end anything; one evaluation after the
	 * other. The worker starts with the first call, and lives until `dispose`. Data must not have been changed since they
	 * were given. Rejects with EvaluationError `unknown-entrypoint`, `invalid-option`, `disposed`, and `worker-unavailable`
	 * where no worker can be started or the policy has functions (`builtins`, `print`), which a worker cannot be given.
	 */
	evaluateAsync<T = Json>(
		entrypoint: string,
		...args: [] | [input: Json | JsonText, options?: EvaluateAsyncOptions]
	): Promise<Decision<T>>;
}

export interface PreparedInput {
	/** As {@link SyncPolicy.evaluate}. Throws `busy` when called from a builtin of an evaluation of the same prepared input. */
	evaluate<T = Json>(entrypoint: string): Decision<T>;
	dispose(): void;
}

/** One way to run bundles. */
export interface Backend {
	readonly name: BackendName;
	/** Throws EvaluationError, see {@link loadPolicy}. */
	load(bundle: PolicyBundle, settings: Settings): Promise<SyncPolicy>;
}

/** {@link LoadOptions}, checked and with defaults. */
export interface Settings {
	/** Undefined means all. */
	readonly entrypoints: readonly string[] | undefined;
	readonly data: JsonObject;
	readonly builtins: Readonly<Record<string, CustomBuiltin>>;
	readonly builtinProvider: BuiltinProvider | undefined;
	readonly print: ((line: string) => void) | undefined;
	readonly recorder: Recorder | undefined;
	/** Nanoseconds since 1970; undefined means the clock. */
	readonly now: bigint | undefined;
	readonly seed: number | undefined;
	readonly strictBuiltinErrors: boolean;
	readonly maximumBytes: number;
	readonly timeLimit: number | undefined;
	readonly maximumOutput: number;
	readonly results: ResultForm;
}
