import { mergeData } from "../data.js";
import { type EncodedJson, encodeInput } from "../encode.js";
import { EvaluationError, isStackOverflow, recursionExceeded, unknownEntrypoint } from "../error.js";
import type { Json, JsonObject, JsonText } from "../json.js";
import type { Decision, PolicyBundle, PreparedInput, SyncPolicy } from "../policy.js";
import { toResult, type Value } from "../value/index.js";
import { Machine, type MachineParts } from "./machine.js";

/** Most memory kept by machines at rest: WASM memory never shrinks, so larger ones are let go. */
const KEPT_BYTES = 256 * 1024 * 1024;

export class WasmPolicy implements SyncPolicy {
	readonly backend = "wasm";
	readonly entrypoints: readonly string[];
	readonly #bundle: PolicyBundle;
	readonly #parts: MachineParts;
	readonly #entrypointIds: Readonly<Record<string, number>>;
	#data: EncodedJson;
	/** Machines at rest, all with the present data. */
	#idle: Machine[];
	#disposed = false;

	constructor(bundle: PolicyBundle, parts: MachineParts, data: EncodedJson, first: Machine) {
		this.#bundle = bundle;
		this.#parts = parts;
		this.#data = data;
		this.#idle = [first];
		const { entrypoints } = parts.host.settings;
		const all = Object.keys(first.entrypoints).sort();
		const unknown = entrypoints?.find((name) => !all.includes(name));
		if (unknown !== undefined) throw unknownEntrypoint(unknown, all);
		this.entrypoints = entrypoints === undefined ? all : all.filter((name) => entrypoints.includes(name));
		this.#entrypointIds = Object.fromEntries(this.entrypoints.map((name) => [name, first.entrypoints[name] as number]));
	}

	evaluate<T = Json>(entrypoint: string, ...input: [] | [input: Json | JsonText]): Decision<T> {
		const id = this.entrypointId(entrypoint);
		this.#assertUsable();
		return this.decide<T>(entrypoint, () => {
			const encoded = input.length === 0 ? undefined : encodeInput(input[0], this.#parts.maximumBytes);
			const data = this.#data;
			const machine = this.#idle.pop() ?? new Machine(this.#parts, data);
			try {
				machine.setInput(encoded);
				return machine.run(id);
			} finally {
				this.release(machine, data);
			}
		});
	}

	prepare(input: Json | JsonText): PreparedInput {
		this.#assertUsable();
		const data = this.#data;
		let machine: Machine | undefined;
		try {
			const encoded = encodeInput(input, this.#parts.maximumBytes);
			machine = this.#idle.pop() ?? new Machine(this.#parts, data);
			machine.setInput(encoded);
			return new WasmPreparedInput(this, data, machine);
		} catch (error) {
			if (!(error instanceof EvaluationError)) throw error;
			return new WasmPreparedInput(this, data, error);
		}
	}

	setData(data: JsonObject): void {
		this.#assertUsable();
		const merged = mergeData(this.#bundle, data, this.#parts.maximumBytes);
		// Before anything is replaced, so that data too large leave the policy as it was.
		const machine = new Machine(this.#parts, merged);
		this.#data = merged;
		this.#idle = [machine];
	}

	dispose(): void {
		this.#disposed = true;
		this.#idle = [];
	}

	/** Throws EvaluationError `unknown-entrypoint`. */
	entrypointId(entrypoint: string): number {
		if (Object.hasOwn(this.#entrypointIds, entrypoint)) return this.#entrypointIds[entrypoint] as number;
		throw unknownEntrypoint(entrypoint, this.entrypoints);
	}

	/** A machine like a dead one was, with the same data and input. */
	revive(machine: Machine, data: EncodedJson): Machine {
		const fresh = new Machine(this.#parts, data);
		fresh.setInput(machine.copyInput());
		return fresh;
	}

	release(machine: Machine, data: EncodedJson): void {
		if (machine.dead || this.#disposed || data !== this.#data) return;
		const kept = this.#idle.reduce((sum, other) => sum + other.memoryBytes, machine.memoryBytes);
		if (kept <= KEPT_BYTES) this.#idle.push(machine);
	}

	decide<T>(entrypoint: string, evaluate: () => Value | undefined): Decision<T> {
		const { results, maximumOutput } = this.#parts.host.settings;
		try {
			const value = evaluate();
			return value === undefined
				? { status: "undefined" }
				: { status: "defined", value: toResult(value, results, maximumOutput) as T };
		} catch (error) {
			if (error instanceof EvaluationError) return { status: "error", error: error.at(entrypoint) };
			if (!isStackOverflow(error)) throw error;
			return { status: "error", error: recursionExceeded(error).at(entrypoint) };
		}
	}

	#assertUsable(): void {
		if (this.#disposed) throw new EvaluationError("disposed", "the policy has been disposed of");
	}
}

class WasmPreparedInput implements PreparedInput {
	readonly #policy: WasmPolicy;
	readonly #data: EncodedJson;
	/** The error is that of an input that could not be prepared; undefined once disposed. */
	#state: Machine | EvaluationError | undefined;

	constructor(policy: WasmPolicy, data: EncodedJson, state: Machine | EvaluationError) {
		this.#policy = policy;
		this.#data = data;
		this.#state = state;
	}

	evaluate<T = Json>(entrypoint: string): Decision<T> {
		const id = this.#policy.entrypointId(entrypoint);
		const state = this.#state;
		if (state === undefined) throw new EvaluationError("disposed", "the prepared input has been disposed of");
		if (state instanceof EvaluationError) return { status: "error", error: state.at(entrypoint) };
		if (state.running) {
			throw new EvaluationError("busy", "the prepared input is being evaluated; a builtin cannot evaluate it again");
		}
		return this.#policy.decide<T>(entrypoint, () => {
			const machine = state.dead ? this.#policy.revive(state, this.#data) : state;
			this.#state = machine;
			return machine.run(id);
		});
	}

	dispose(): void {
		const state = this.#state;
		this.#state = undefined;
		if (state instanceof Machine && !state.running) this.#policy.release(state, this.#data);
	}
}
