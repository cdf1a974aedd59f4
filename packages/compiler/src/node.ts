/** Reading Rego from folders, in Node. */
import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Sources } from "./bundle.js";
import { CompilerError } from "./error.js";
import { isSourcePath, MAX_SOURCE_BYTES, MAX_SOURCE_FILES } from "./sources.js";

const MAX_FOLDER_DEPTH = 64;

export interface ReadOptions {
	/** Leaves out what it answers false for: files by relative path, folders with a slash at the end. */
	readonly include?: (path: string) => boolean;
}

/**
 * The .rego, data.json, data.yaml and data.yml files below a directory, sorted, by relative path with forward slashes.
 * As with `opa build`, links to files are followed and links to folders are not; names that start with a dot and
 * `node_modules` are left out. Throws CompilerError `invalid-sources` for what cannot be read or is not UTF-8, and
 * `too-large` beyond 10,000 files, 64 MiB or 64 folders deep.
 */
export async function readSources(directory: string, { include = () => true }: ReadOptions = {}): Promise<Sources> {
	const texts = new Map<string, string>();
	let bytes = 0;

	async function visit(folder: string, prefix: string, depth: number): Promise<void> {
		if (depth > MAX_FOLDER_DEPTH) {
			throw new CompilerError("too-large", `${folder} is more than ${MAX_FOLDER_DEPTH} folders deep`);
		}
		const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			const name = prefix + entry.name;
			if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
			if (entry.isDirectory()) {
				if (include(`${name}/`)) await visit(path, `${name}/`, depth + 1);
			} else if (isSourcePath(name) && include(name)) {
				const size = await sizeOfFile(path, entry);
				if (size !== undefined) await add(path, name, size);
			}
		}
	}

	async function add(path: string, name: string, size: number): Promise<void> {
		bytes += size;
		if (texts.size === MAX_SOURCE_FILES || bytes > MAX_SOURCE_BYTES) {
			const limit = `${MAX_SOURCE_FILES} source files or ${MAX_SOURCE_BYTES} bytes`;
			throw new CompilerError("too-large", `${directory} holds more than ${limit}`);
		}
		const content = await attempt(path, () => readFile(path));
		try {
			texts.set(name, new TextDecoder("utf-8", { fatal: true }).decode(content));
		} catch (cause) {
			throw new CompilerError("invalid-sources", `${path} is not UTF-8`, { cause });
		}
	}

	await visit(directory, "", 0);
	return Object.fromEntries(texts);
}

/** Undefined for what is no file: a pipe, a link to a folder. A link that leads nowhere is an error. */
async function sizeOfFile(path: string, entry: Dirent): Promise<number | undefined> {
	if (!entry.isFile() && !entry.isSymbolicLink()) return undefined;
	const info = await attempt(path, () => stat(path));
	return info.isFile() ? info.size : undefined;
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
