import { defaultCacheDirectory, readEntry, writeEntry } from "#disk-cache";
import { Bundle } from "./bundle.js";
import { CompilerError } from "./error.js";
import type { Inspection } from "./types.js";

const MAX_ENTRIES = 64;
const MAX_BYTES = 64 * 1024 * 1024;

/** How a cached thing is written and read. */
interface Codec<T> {
	encode(value: T): Uint8Array;
	/** Undefined for bytes that are none. */
	decode(bytes: Uint8Array): T | undefined;
	/** In bytes, about. */
	size(value: T): number;
}

/** Things by key: in memory, least recently used out first, and where there is a file system on disk. */
class Cache<T> {
	readonly #directory: string | undefined;
	readonly #codec: Codec<T>;
	readonly #values = new Map<string, T>();
	#bytes = 0;

	/** `directory`: undefined for the user's cache directory, null for none. */
	constructor(directory: string | null | undefined, codec: Codec<T>) {
		this.#directory = directory === undefined ? defaultCacheDirectory() : (directory ?? undefined);
		this.#codec = codec;
	}

	async get(key: string): Promise<T | undefined> {
		const known = this.#values.get(key);
		if (known !== undefined) {
			this.#values.delete(key);
			this.#values.set(key, known);
			return known;
		}
		const entry = this.#directory === undefined ? undefined : await readEntry(this.#directory, key);
		const value = entry === undefined ? undefined : this.#codec.decode(entry);
		if (value !== undefined) this.#remember(key, value);
		return value;
	}

	async set(key: string, value: T): Promise<void> {
		this.#remember(key, value);
		if (this.#directory !== undefined) await writeEntry(this.#directory, key, this.#codec.encode(value));
	}

	#remember(key: string, value: T): void {
		const { size } = this.#codec;
		const replaced = this.#values.get(key);
		this.#bytes += size(value) - (replaced === undefined ? 0 : size(replaced));
		this.#values.delete(key);
		this.#values.set(key, value);
		for (const [oldest, old] of this.#values) {
			if (this.#values.size <= MAX_ENTRIES && this.#bytes <= MAX_BYTES) break;
			this.#values.delete(oldest);
			this.#bytes -= size(old);
		}
	}
}

/** Compiled bundles. */
export class BundleCache extends Cache<Bundle> {
	constructor(directory: string | null | undefined) {
		super(directory, {
			encode: (bundle) => bundle.toTar(),
			decode(bytes) {
				try {
					return Bundle.fromTarball(bytes);
				} catch (error) {
					if (error instanceof CompilerError) return undefined;
					throw error;
				}
			},
			size: (bundle) => bundle.size,
		});
	}
}

/** What `inspect` said. */
export class InspectionCache extends Cache<Inspection> {
	constructor(directory: string | null | undefined) {
		super(directory, {
			encode: (inspection) => new TextEncoder().encode(JSON.stringify(inspection)),
			// An entry is only ever read whole and as it was written: its digest was compared.
			decode: (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Inspection,
			size: ({ annotations, packages }) => 1000 * (annotations.length + packages.length + 1),
		});
	}
}
