import { type Documents, mergeDocuments } from "../data.js";
import { EvaluationError, unknownEntrypoint } from "../error.js";
import type { Json, JsonObject, JsonText } from "../json.js";
import type { Decision, PreparedInput, SyncPolicy } from "../policy.js";
import { type ResultForm, toResult, type Value } from "../value/index.js";
import { readInput } from "./input.js";
import type { EntrypointFunction } from "./runtime.js";

export class PlanPolicy implements SyncPolicy {
	readonly backend = "plan";
	readonly entrypoints: readonly string[];
	readonly #documents: Documents;
	readonly #maximumOutput: number;
	readonly #results: ResultForm;
	readonly #functions: ReadonlyMap<string, EntrypointFunction>;
	#data: Value;
	#disposed = false;

	/** Throws EvaluationError `invalid-data` and `data-conflict`. */
	constructor(
		documents: Documents,
		functions: ReadonlyMap<string, EntrypointFunction>,
		options: { readonly data: JsonObject; readonly maximumOutput: number; readonly results: ResultForm },
	) {
		this.#documents = documents;
		this.#functions = functions;
		this.#maximumOutput = options.maximumOutput;
		this.#results = options.results;
		this.entrypoints = [...functions.keys()].sort();
		this.#data = mergeDocuments(documents, options.data);
	}

	evaluate<T = Json>(entrypoint: string, ...input: [] | [input: Json | JsonText]): Decision<T> {
		const run = this.functionOf(entrypoint);
		this.#assertUsable();
		return this.decide(entrypoint, () => run(input.length === 0 ? undefined : readInput(input[0]), this.#data));
	}

	prepare(input: Json | JsonText): PreparedInput {
		this.#assertUsable();
		try {
			return new PlanPreparedInput(this, readInput(input), this.#data);
		} catch (error) {
			if (!(error instanceof EvaluationError)) throw error;
			return new FailedInput(this, error);
		}
	}

	setData(data: JsonObject): void {
		this.#assertUsable();
		this.#data = mergeDocuments(this.#documents, data);
	}

	dispose(): void {
		this.#disposed = true;
		this.#data = null;
	}

	/** Throws EvaluationError `unknown-entrypoint`. */
	functionOf(entrypoint: string): EntrypointFunction {
		const run = this.#functions.get(entrypoint);
		if (run !== undefined) return run;
		throw unknownEntrypoint(entrypoint, this.entrypoints);
	}

	decide<T>(entrypoint: string, evaluate: () => Value | undefined): Decision<T> {
		try {
			const value = evaluate();
			if (value === undefined) return { status: "undefined" };
			return { status: "defined", value: toResult(value, this.#results, this.#maximumOutput) as T };
		} catch (error) {
			if (error instanceof EvaluationError) return { status: "error", error: error.at(entrypoint) };
			throw error;
		}
	}

	#assertUsable(): void {
		if (this.#disposed) throw new EvaluationError("disposed", "the policy has been disposed of");
	}
}

class PlanPreparedInput implements PreparedInput {
	readonly #policy: PlanPolicy;
	#state: { readonly input: Value; readonly data: Value } | undefined;

	constructor(policy: PlanPolicy, input: Value, data: Value) {
		this.#policy = policy;
		this.#state = { input, data };
	}

	evaluate<T = Json>(entrypoint: string): Decision<T> {
		const run = this.#policy.functionOf(entrypoint);
		const state = this.#state;
		if (state === undefined) throw disposed();
		return this.#policy.decide(entrypoint, () => run(state.input, state.data));
	}

	dispose(): void {
		this.#state = undefined;
	}
}

/** An input that could not be read says so at every evaluation. */
class FailedInput implements PreparedInput {
	readonly #policy: PlanPolicy;
	#error: EvaluationError | undefined;

	constructor(policy: PlanPolicy, error: EvaluationError) {
		this.#policy = policy;
		this.#error = error;
	}

	evaluate<T = Json>(entrypoint: string): Decision<T> {
		this.#policy.functionOf(entrypoint);
		if (this.#error === undefined) throw disposed();
		return { status: "error", error: this.#error.at(entrypoint) };
	}

	dispose(): void {
		this.#error = undefined;
	}
}

function disposed(): EvaluationError {
	return new EvaluationError("disposed", "the prepared input has been disposed of");
}
