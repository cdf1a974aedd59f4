/** The one file that crosses into the OPA compiler's memory. */
import { ConsoleStdout, type Fd, WASI } from "@bjorn3/browser_wasi_shim";

export interface Answer {
	/** JSON: `{"result": …}` or `{"failure": {code, message, diagnostics}}`. */
	readonly head: string;
	/** What `head` describes, empty for most operations. Owned by the receiver. */
	readonly attachment: Uint8Array<ArrayBuffer>;
}

interface Exports extends WebAssembly.Exports {
	readonly memory: WebAssembly.Memory;
	readonly proviso_allocate: (size: number) => number;
	readonly proviso_run: (size: number) => number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The garbage collector runs half as often as by default, which takes a quarter off a compilation, and harder near the
 * module's limit of 2 GiB.
 */
const ENVIRONMENT = ["GOGC=200", "GOMEMLIMIT=1600MiB"];

/** A running compiler. After anything is thrown from here it must not be used again. */
export class OpaModule {
	#exports!: Exports;
	#now = 0n;
	#random = 0;
	#stderr = "";

	private constructor() {}

	/** Instantiates the module asynchronously: browsers allow nothing else of this size on a page's own thread. */
	static async start(module: WebAssembly.Module): Promise<OpaModule> {
		const opa = new OpaModule();
		const wasi = opa.#wasi();
		return opa.#initialize(wasi, await WebAssembly.instantiate(module, opa.#imports(wasi)));
	}

	/** As {@link start}, at once: for Node and workers. */
	static startNow(module: WebAssembly.Module): OpaModule {
		const opa = new OpaModule();
		const wasi = opa.#wasi();
		return opa.#initialize(wasi, new WebAssembly.Instance(module, opa.#imports(wasi)));
	}

	#wasi(): WASI {
		const collect = new ConsoleStdout((bytes) => {
			this.#stderr = (this.#stderr + decoder.decode(bytes)).slice(0, 4096);
		});
		const descriptors: Fd[] = [collect, collect, collect];
		return new WASI([], ENVIRONMENT, descriptors, { debug: false });
	}

	#imports(wasi: WASI): WebAssembly.Imports {
		return { wasi_snapshot_preview1: { ...wasi.wasiImport, ...this.#deterministic(wasi) } };
	}

	#initialize(wasi: WASI, instance: WebAssembly.Instance): OpaModule {
		this.#exports = instance.exports as Exports;
		wasi.initialize(instance as WebAssembly.Instance & { readonly exports: Exports });
		return this;
	}

	/** Whatever Go wrote last: its reason for ending, where it ended by itself. */
	get stderr(): string {
		return this.#stderr;
	}

	/** Runs one request (JSON) at the given wall-clock time, in nanoseconds since 1970. Randomness comes from the seed. */
	run(request: string, now: bigint, seed = 0): Answer {
		this.#now = now;
		this.#random = seed | 0;
		this.#stderr = "";
		const bytes = encoder.encode(request);
		const at = this.#exports.proviso_allocate(bytes.length) >>> 0;
		new Uint8Array(this.#exports.memory.buffer).set(bytes, at);
		const answer = this.#exports.proviso_run(bytes.length) >>> 0;
		const memory = this.#exports.memory.buffer;
		const view = new DataView(memory);
		const headLength = view.getUint32(answer, true);
		const attachmentLength = view.getUint32(answer + 4, true);
		const head = answer + 8;
		return {
			head: decoder.decode(new Uint8Array(memory, head, headLength)),
			attachment: new Uint8Array(memory, head + headLength, attachmentLength).slice(),
		};
	}

	/** Time and randomness that only depend on the request, so that its answer does too. */
	#deterministic(wasi: WASI): WebAssembly.ModuleImports {
		const WALL_CLOCK = 0;
		const memory = () => wasi.inst.exports.memory.buffer;
		const clock = wasi.wasiImport["clock_time_get"]!;
		return {
			clock_time_get: (id: number, precision: bigint, at: number): number => {
				if (id !== WALL_CLOCK) return clock(id, precision, at) as number;
				new DataView(memory()).setBigUint64(at >>> 0, this.#now, true);
				return 0;
			},
			random_get: (at: number, length: number): number => {
				const bytes = new Uint8Array(memory(), at >>> 0, length >>> 0);
				for (let i = 0; i < bytes.length; i++) bytes[i] = this.#nextByte();
				return 0;
			},
		};
	}

	/** Steele, Lea and Flood's SplitMix, 32-bit. */
	#nextByte(): number {
		this.#random = (this.#random + 0x9e3779b9) | 0;
		let z = this.#random;
		z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
		z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
		return (z ^ (z >>> 15)) & 0xff;
	}
}
