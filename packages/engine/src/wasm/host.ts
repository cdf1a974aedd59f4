import type { Builtin, BuiltinCall, BuiltinContext } from "../builtins/builtin.js";
import { EvaluationError, errorAt, isStackOverflow, messageOf, recursionExceeded, timeExceeded } from "../error.js";
import type { Settings } from "../policy.js";
import type { Value } from "../value/index.js";

export interface HostBuiltin {
	readonly name: string;
	readonly run: Builtin;
	/** Where the Rego calls it, known of policies that were compiled for strict builtins. */
	readonly at: { readonly file: string; readonly row: number; readonly col: number } | undefined;
}

/** The host builtins of one policy, by the numbers policy.wasm calls them by. */
export interface HostBuiltins {
	readonly byId: ReadonlyMap<number, HostBuiltin>;
	readonly opa: BuiltinCall | undefined;
	readonly settings: Settings;
}

/** Builtin calls of one evaluation. The first failure is kept: the policy runs on with undefined, its result is not used. */
export class BuiltinCalls {
	readonly #host: HostBuiltins;
	/** Of performance.now(). */
	readonly #deadline: number;
	#context: BuiltinContext | undefined;
	failure: EvaluationError | undefined;

	constructor(host: HostBuiltins, deadline: number) {
		this.#host = host;
		this.#deadline = deadline;
	}

	/** Throws EvaluationError `time-exceeded`. */
	call(id: number, args: readonly Value[]): Value | undefined {
		const builtin = this.#host.byId.get(id);
		if (builtin === undefined) throw new EvaluationError("invalid-bundle", `policy.wasm calls unknown builtin ${id}`);
		const { timeLimit } = this.#host.settings;
		if (timeLimit !== undefined && performance.now() > this.#deadline) throw timeExceeded(timeLimit);
		this.#context ??= newContext(this.#host);
		try {
			return builtin.run(args, this.#context);
		} catch (cause) {
			if (cause instanceof EvaluationError) {
				// A limit: leniency is about what builtins say of their arguments.
				this.failure ??= cause;
			} else if (isStackOverflow(cause)) {
				this.failure ??= recursionExceeded(cause, builtin.name);
			} else if (this.#host.settings.strictBuiltinErrors) {
				this.failure ??= builtinFailed(builtin, cause);
			}
			return undefined;
		}
	}
}

function builtinFailed({ name, at }: HostBuiltin, cause: unknown): EvaluationError {
	const message = `builtin ${name} failed: ${messageOf(cause)}`;
	return errorAt(new EvaluationError("builtin-failed", message, { cause, builtin: name }), at);
}

function newContext({ opa, settings: { now, seed, print } }: HostBuiltins): BuiltinContext {
	return {
		opa,
		print,
		now: now ?? BigInt(Date.now()) * 1_000_000n,
		seed: seed ?? Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
	};
}
