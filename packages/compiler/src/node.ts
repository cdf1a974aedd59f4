/** Reading Rego from folders, in Node. */
import type { Stats } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Sources } from "./bundle.js";
import { CompilerError } from "./error.js";
import { isSourcePath, MAX_SOURCE_BYTES, MAX_SOURCE_FILES } from "./sources.js";

export interface ReadOptions {
	/** Folders below this many are not entered but refused; default 64. */
	readonly maxDepth?: number;
}

/**
 * The .rego, data.json, data.yaml and data.yml files below a directory, sorted, by relative path with forward slashes.
 * Symbolic links are followed where they do not lead in a circle; names that start with a dot and `node_modules` are
 * left out. Throws CompilerError `invalid-sources` or `too-large` (10,000 files, 64 MiB, or 64 folders deep).
 */
export async function readSources(directory: string, { maxDepth = 64 }: ReadOptions = {}): Promise<Sources> {
	const texts = new Map<string, string>();
	let bytes = 0;
	let folders = 0;

	async function visit(folder: string, prefix: string, above: ReadonlySet<string>): Promise<void> {
		const real = await attempt(folder, () => realpath(folder));
		if (above.has(real)) return;
		// Links can make few folders look like endlessly many.
		if (++folders > MAX_SOURCE_FILES) {
			throw new CompilerError("too-large", `${directory} holds more than ${MAX_SOURCE_FILES} folders`);
		}
		if (above.size > maxDepth) {
			throw new CompilerError("too-large", `${prefix} is more than ${maxDepth} folders deep`);
		}
		const path = new Set([...above, real]);
		for (const name of (await attempt(folder, () => readdir(folder))).sort()) {
			if (name.startsWith(".") || name === "node_modules") continue;
			const file = join(folder, name);
			const info = await lookAt(file);
			if (info === undefined) continue;
			if (info.isDirectory()) await visit(file, `${prefix}${name}/`, path);
			else if (info.isFile() && isSourcePath(name)) await add(file, prefix + name, info.size);
		}
	}

	async function add(file: string, name: string, size: number): Promise<void> {
		bytes += size;
		if (texts.size === MAX_SOURCE_FILES || bytes > MAX_SOURCE_BYTES) {
			const limit = `${MAX_SOURCE_FILES} source files or ${MAX_SOURCE_BYTES} bytes`;
			throw new CompilerError("too-large", `${directory} holds more than ${limit}`);
		}
		const content = await attempt(file, () => readFile(file));
		try {
			texts.set(name, new TextDecoder("utf-8", { fatal: true }).decode(content));
		} catch (cause) {
			throw new CompilerError("invalid-sources", `${file} is not UTF-8`, { cause });
		}
	}

	await visit(directory, "", new Set());
	return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Undefined for a link that leads nowhere. */
async function lookAt(file: string): Promise<Stats | undefined> {
	try {
		return await stat(file);
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ELOOP"))
			return undefined;
		throw unreadable(file, cause);
	}
}

async function attempt<T>(file: string, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (cause) {
		throw unreadable(file, cause);
	}
}

function unreadable(file: string, cause: unknown): CompilerError {
	const why = cause instanceof Error ? cause.message : String(cause);
	return new CompilerError("invalid-sources", `${file} cannot be read: ${why}`, { cause });
}
