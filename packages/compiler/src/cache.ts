import { defaultCacheDirectory, readEntry, writeEntry } from "#disk-cache";
import { Bundle } from "./bundle.js";
import { CompilerError } from "./error.js";

const MAX_BUNDLES = 64;
const MAX_BYTES = 64 * 1024 * 1024;

/** Compiled bundles by key: in memory, least recently used out first, and where there is a file system on disk. */
export class BundleCache {
	readonly #directory: string | undefined;
	readonly #bundles = new Map<string, Bundle>();
	#bytes = 0;

	/** `directory`: undefined for the user's cache directory, null for none. */
	constructor(directory: string | null | undefined) {
		this.#directory = directory === undefined ? defaultCacheDirectory() : (directory ?? undefined);
	}

	async get(key: string): Promise<Bundle | undefined> {
		const known = this.#bundles.get(key);
		if (known !== undefined) {
			this.#bundles.delete(key);
			this.#bundles.set(key, known);
			return known;
		}
		const entry = this.#directory === undefined ? undefined : await readEntry(this.#directory, key);
		if (entry === undefined) return undefined;
		try {
			const bundle = Bundle.fromTarball(entry);
			this.#remember(key, bundle);
			return bundle;
		} catch (error) {
			if (error instanceof CompilerError) return undefined;
			throw error;
		}
	}

	async set(key: string, bundle: Bundle): Promise<void> {
		this.#remember(key, bundle);
		if (this.#directory !== undefined) await writeEntry(this.#directory, key, bundle.toTar());
	}

	#remember(key: string, bundle: Bundle): void {
		this.#bytes += bundle.size - (this.#bundles.get(key)?.size ?? 0);
		this.#bundles.delete(key);
		this.#bundles.set(key, bundle);
		for (const [oldest, old] of this.#bundles) {
			if (this.#bundles.size <= MAX_BUNDLES && this.#bytes <= MAX_BYTES) break;
			this.#bundles.delete(oldest);
			this.#bytes -= old.size;
		}
	}
}
