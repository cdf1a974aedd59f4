import type { EncodedJson } from "../encode.js";
import { EvaluationError, memoryExceeded, messageOf } from "../error.js";
import { formatValue, isObject, objectEntries, objectGet, parseValue, RegoSet, type Value } from "../value/index.js";
import { type PolicyExports, policyExports } from "./abi.js";
import { evaluationFailure, WasmAbort } from "./failure.js";
import { BuiltinCalls, type HostBuiltins } from "./host.js";
import type { LoadedPolicy, LoadedPolicyClass } from "./opa-wasm.js";

const PAGE = 65536;
/** For stack, static data and small inputs, beyond what the module itself holds. */
const SPARE_PAGES = 32;
const SPARE_BYTES = 1024 * 1024;

/** What machines of one policy have in common. */
export interface MachineParts {
	readonly module: WebAssembly.Module;
	readonly moduleBytes: number;
	readonly LoadedPolicy: LoadedPolicyClass;
	readonly host: HostBuiltins;
	readonly maximumBytes: number;
}

/**
 * One instance of policy.wasm with its memory: the data documents, above them at most one parsed input, above that
 * whatever an evaluation allocates, given back by resetting the heap pointer. After an error thrown through WASM frames
 * it is `dead` and must be replaced.
 */
export class Machine {
	readonly #memory: WebAssembly.Memory;
	readonly #exports: PolicyExports;
	readonly #loaded: LoadedPolicy;
	readonly #parts: MachineParts;
	/** Those of the present evaluation, once there are any. */
	#calls: BuiltinCalls | undefined;
	#input: { readonly textAddress: number; readonly textBytes: number; readonly heapBytes: number } | undefined;
	#inputAddress = 0;
	/** Where evaluations allocate. */
	#scratch: number;
	#dead = false;
	#running = false;
	/** Of the present evaluation, in the time of performance.now(). */
	#deadline = Number.POSITIVE_INFINITY;

	constructor(parts: MachineParts, data: EncodedJson) {
		this.#parts = parts;
		const needed = Math.ceil((parts.moduleBytes + data.bytes.length + data.heapBytes) / PAGE) + SPARE_PAGES;
		const maximum = Math.floor(parts.maximumBytes / PAGE);
		if (needed > maximum) throw memoryExceeded(parts.maximumBytes);
		try {
			this.#memory = new WebAssembly.Memory({ initial: needed, maximum });
		} catch (cause) {
			throw memoryExceeded(parts.maximumBytes, cause);
		}
		try {
			const instance = instantiate(parts.module, this.#imports());
			this.#exports = policyExports(instance.exports);
			this.#loaded = new parts.LoadedPolicy(instance, this.#memory, 0);
			this.#loaded.setData(exactBuffer(data.bytes));
			this.#scratch = this.#loaded.dataHeapPtr;
		} catch (thrown) {
			throw evaluationFailure(thrown, parts.maximumBytes);
		}
	}

	get dead(): boolean {
		return this.#dead;
	}

	get running(): boolean {
		return this.#running;
	}

	get memoryBytes(): number {
		return this.#memory.buffer.byteLength;
	}

	/** Names to the numbers {@link run} takes. */
	get entrypoints(): Readonly<Record<string, number>> {
		return this.#loaded.entrypoints;
	}

	/** The builtins policy.wasm expects of its host, with the numbers it calls them by. */
	requiredBuiltins(): ReadonlyMap<string, number> {
		const table = this.#guarded(() => this.#read(this.#exports.builtins()));
		const entries = isObject(table) ? objectEntries(table) : [];
		return new Map(entries.map(([name, id]) => [String(name), Number(id)]));
	}

	/** Puts an input in place of the one before; undefined for none. Throws EvaluationError. */
	setInput(input: EncodedJson | undefined): void {
		this.#guarded(() => {
			const wasm = this.#exports;
			this.#scratch = this.#loaded.dataHeapPtr;
			this.#inputAddress = 0;
			this.#input = undefined;
			if (input === undefined) return;

			const { bytes, heapBytes } = input;
			wasm.opa_heap_ptr_set(this.#scratch);
			if (this.#scratch + bytes.length > this.#parts.maximumBytes) throw memoryExceeded(this.#parts.maximumBytes);
			this.#reserve(bytes.length + 2 * heapBytes + SPARE_BYTES);
			const textAddress = wasm.opa_malloc(bytes.length);
			new Uint8Array(this.#memory.buffer).set(bytes, textAddress);
			const address = wasm.opa_json_parse(textAddress, bytes.length);
			if (address === 0) throw new EvaluationError("invalid-input", "OPA's JSON parser refuses the input");
			this.#input = { textAddress, textBytes: bytes.length, heapBytes };
			this.#inputAddress = address;
			this.#scratch = wasm.opa_heap_ptr_get();
		});
	}

	/** The text of the present input, also from a dead machine: what lies below the scratch area is never written to. */
	copyInput(): EncodedJson | undefined {
		if (this.#input === undefined) return undefined;
		const { textAddress, textBytes, heapBytes } = this.#input;
		return { bytes: new Uint8Array(this.#memory.buffer, textAddress, textBytes).slice(), heapBytes };
	}

	/** Evaluates an entrypoint; undefined when Rego says so. Throws EvaluationError. */
	run(entrypoint: number): Value | undefined {
		this.#running = true;
		const { timeLimit } = this.#parts.host.settings;
		if (timeLimit !== undefined) this.#deadline = performance.now() + timeLimit;
		try {
			this.#calls = undefined;
			const result = this.#guarded(() => {
				const wasm = this.#exports;
				wasm.opa_heap_ptr_set(this.#scratch);
				this.#reserve(SPARE_BYTES);
				const context = wasm.opa_eval_ctx_new();
				wasm.opa_eval_ctx_set_data(context, this.#loaded.dataAddr);
				wasm.opa_eval_ctx_set_input(context, this.#inputAddress);
				wasm.opa_eval_ctx_set_entrypoint(context, entrypoint);
				const status = wasm.eval(context);
				if (status !== 0) throw new EvaluationError("trap", `the policy ended with status ${status}`);
				return resultOf(this.#read(wasm.opa_eval_ctx_get_result(context)));
			});
			const failure = this.#failure();
			if (failure !== undefined) throw failure;
			return result;
		} catch (error) {
			// A policy runs on after a builtin has failed; what it meets then is not what went wrong.
			throw this.#failure() ?? error;
		} finally {
			this.#running = false;
		}
	}

	#failure(): EvaluationError | undefined {
		return this.#calls?.failure;
	}

	/**
	 * Makes room above the heap pointer in one step. The module only knows of memory it grew itself, so one large block
	 * is allocated and given back. Free lists must be empty, as they are after the heap pointer was set.
	 */
	#reserve(bytes: number): void {
		const wasm = this.#exports;
		const top = wasm.opa_heap_ptr_get();
		const size = this.memoryBytes;
		if (top + bytes < size) return;
		const available = Math.floor(this.#parts.maximumBytes / PAGE) * PAGE - size - PAGE;
		const block = Math.min(bytes, available);
		if (top + block < size) return;
		wasm.opa_malloc(block);
		wasm.opa_heap_ptr_set(top);
	}

	#read(address: number): Value {
		const dump = this.#exports.opa_value_dump(address);
		const memory = new Uint8Array(this.#memory.buffer);
		const end = memory.indexOf(0, dump);
		if (dump === 0 || end < 0) throw new EvaluationError("trap", "policy.wasm returned no value");
		const value = parseValue(decoder.decode(memory.subarray(dump, end)));
		this.#exports.opa_free(dump);
		return value;
	}

	#write(value: Value): number {
		const bytes = encoder.encode(formatValue(value));
		const address = this.#exports.opa_malloc(bytes.length);
		new Uint8Array(this.#memory.buffer).set(bytes, address);
		const parsed = this.#exports.opa_value_parse(address, bytes.length);
		if (parsed === 0) throw new EvaluationError("trap", "OPA's parser refuses a builtin's result");
		this.#exports.opa_free(address);
		return parsed;
	}

	#guarded<T>(action: () => T): T {
		try {
			return action();
		} catch (thrown) {
			this.#dead = true;
			throw evaluationFailure(thrown, this.#parts.maximumBytes);
		}
	}

	#imports(): WebAssembly.Imports {
		const builtin = (id: number, _context: number, ...addresses: number[]): number => {
			const args = addresses.map((address) => this.#read(address));
			this.#calls ??= new BuiltinCalls(this.#parts.host, this.#deadline);
			const result = this.#calls.call(id, args);
			return result === undefined ? 0 : this.#write(result);
		};
		return {
			env: {
				memory: this.#memory,
				opa_abort: (address: number): never => {
					throw new WasmAbort(this.#string(address));
				},
				// Only debug builds of OPA's runtime print.
				opa_println: (): void => {},
				opa_builtin0: builtin,
				opa_builtin1: builtin,
				opa_builtin2: builtin,
				opa_builtin3: builtin,
				opa_builtin4: builtin,
			},
		};
	}

	#string(address: number): string {
		const memory = new Uint8Array(this.#memory.buffer);
		const end = memory.indexOf(0, address);
		return decoder.decode(memory.subarray(address, end < 0 ? address : end));
	}
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function instantiate(module: WebAssembly.Module, imports: WebAssembly.Imports): WebAssembly.Instance {
	try {
		return new WebAssembly.Instance(module, imports);
	} catch (cause) {
		throw new EvaluationError("invalid-bundle", `policy.wasm cannot be instantiated: ${messageOf(cause)}`, { cause });
	}
}

/** OPA's result set is a set of `{"result": value}`. */
function resultOf(results: Value): Value | undefined {
	if (!(results instanceof RegoSet)) throw new EvaluationError("trap", "policy.wasm returned no result set");
	const [first] = results.sorted();
	if (first === undefined) return undefined;
	const result = isObject(first) ? objectGet(first, "result") : undefined;
	if (result === undefined) throw new EvaluationError("trap", "policy.wasm returned a result set without results");
	return result;
}

function exactBuffer(bytes: Uint8Array): ArrayBuffer {
	return bytes.slice().buffer as ArrayBuffer;
}
