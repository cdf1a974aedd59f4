import type { Builtin, BuiltinCall, BuiltinContext } from "../builtins/builtin.js";
import { EvaluationError, errorAt, isStackOverflow, messageOf, recursionExceeded, timeExceeded } from "../error.js";
import type { Value } from "../value/index.js";
import type { PlanProgram, RunEntrypoint } from "./program.js";
import type { Host } from "./runtime.js";

/** What evaluations of one policy have in common. */
export interface SessionOptions {
	readonly now: bigint | undefined;
	readonly seed: number | undefined;
	readonly strictBuiltinErrors: boolean;
	/** Milliseconds that one evaluation may take; undefined for any time. */
	readonly timeLimit: number | undefined;
	readonly opa: BuiltinCall | undefined;
	readonly print: ((line: string) => void) | undefined;
}

/** Steps (iterations of loops) between two looks at the clock. */
const STEPS = 10_000;

const CONFLICTS = {
	values: "complete rules or functions give different values",
	keys: "rules give different values for the same key",
} as const;

/** Runs a program, one evaluation at a time; a builtin may start another one inside. */
export class Session {
	readonly #program: PlanProgram;
	readonly #options: SessionOptions;
	readonly #run: RunEntrypoint;
	#context: BuiltinContext | undefined;
	#deadline = Number.POSITIVE_INFINITY;

	constructor(program: PlanProgram, builtins: readonly Builtin[], options: SessionOptions) {
		this.#program = program;
		this.#options = options;
		this.#run = program.create(this.#host(builtins));
	}

	/** Undefined is Rego's undefined. Throws EvaluationError. */
	evaluate(entrypoint: number, input: Value | undefined, data: Value): Value | undefined {
		const context = this.#context;
		const deadline = this.#deadline;
		this.#context = undefined;
		if (this.#options.timeLimit !== undefined) this.#deadline = performance.now() + this.#options.timeLimit;
		try {
			return this.#run(entrypoint, input, data);
		} catch (error) {
			if (error instanceof EvaluationError) throw error;
			if (isStackOverflow(error)) throw recursionExceeded(error);
			throw new EvaluationError("trap", `the policy ended unexpectedly: ${messageOf(error)}`, { cause: error });
		} finally {
			this.#context = context;
			this.#deadline = deadline;
		}
	}

	#host(builtins: readonly Builtin[]): Host {
		const { sites } = this.#program;
		return {
			conflict: (site, kind): never => {
				throw errorAt(new EvaluationError("conflict", CONFLICTS[kind]), sites[site]);
			},
			builtin: (index) => this.#callable(this.#program.builtins[index] as string, builtins[index] as Builtin),
			tick: (site) => {
				this.#checkTime(site);
				return STEPS;
			},
		};
	}

	#checkTime(site: number | undefined): void {
		const { timeLimit } = this.#options;
		if (timeLimit === undefined || performance.now() <= this.#deadline) return;
		throw errorAt(timeExceeded(timeLimit), site === undefined ? undefined : this.#program.sites[site]);
	}

	#callable(name: string, builtin: Builtin): (args: readonly Value[], site: number) => Value | undefined {
		return (args, site) => {
			try {
				this.#checkTime(site);
				this.#context ??= this.#newContext();
				return builtin(args, this.#context);
			} catch (cause) {
				const place = this.#program.sites[site];
				// A limit is no error of the builtin's: leniency is about what builtins say of their arguments.
				if (cause instanceof EvaluationError) throw errorAt(cause, place);
				if (isStackOverflow(cause)) throw errorAt(recursionExceeded(cause, name), place);
				if (!this.#options.strictBuiltinErrors) return undefined;
				const message = `builtin ${name} failed: ${messageOf(cause)}`;
				throw errorAt(new EvaluationError("builtin-failed", message, { cause, builtin: name }), place);
			}
		};
	}

	#newContext(): BuiltinContext {
		const { now, seed, opa, print } = this.#options;
		return {
			now: now ?? BigInt(Date.now()) * 1_000_000n,
			seed: seed ?? Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
			opa,
			print,
		};
	}
}
