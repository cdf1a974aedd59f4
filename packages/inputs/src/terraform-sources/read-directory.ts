import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { InputError } from "../error.js";
import { describeSize } from "../limits.js";
import type { TerraformSources } from "./index.js";

const NAME = /\.(?:tf|tofu)(?:\.json)?$/;
const MAX_FILES = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 32;

/**
 * The files of the Terraform language in a folder and those below it, for `read` to locate resources in. Symbolic links,
 * folders whose names begin with a dot, and `node_modules` are left out.
 *
 * @throws {InputError} invalid-option, when it is no folder that can be read, or holds too much.
 */
export async function readTerraformSources(directory: string): Promise<TerraformSources> {
	const files: Record<string, string> = {};
	let bytes = 0;
	let entries = 0;
	let count = 0;
	const refuse = (why: string, cause?: unknown): never => {
		throw new InputError("invalid-option", `The sources in ${directory} cannot be read: ${why}.`, { cause });
	};
	const pending: { readonly folder: string; readonly depth: number }[] = [{ folder: "", depth: 0 }];
	try {
		if (!(await stat(directory)).isDirectory()) refuse("it is not a folder");
		for (const { folder, depth } of pending) {
			const listed = await readdir(path.join(directory, folder), { withFileTypes: true });
			entries += listed.length;
			if (entries > MAX_ENTRIES) refuse(`there are more than ${MAX_ENTRIES} files and folders in it`);
			for (const entry of listed.sort((a, b) => (a.name < b.name ? -1 : 1))) {
				const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isDirectory()) {
					if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
					if (depth >= MAX_DEPTH) refuse(`its folders are nested more than ${MAX_DEPTH} deep`);
					pending.push({ folder: name, depth: depth + 1 });
				} else if (entry.isFile() && NAME.test(entry.name)) {
					bytes += (await stat(path.join(directory, name))).size;
					if (++count > MAX_FILES) refuse(`there are more than ${MAX_FILES} of them`);
					if (bytes > MAX_BYTES) refuse(`they have more than ${describeSize(MAX_BYTES)}`);
					files[name] = await readFile(path.join(directory, name), "utf8");
				}
			}
		}
	} catch (error) {
		if (error instanceof InputError) throw error;
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
		refuse(code === "ENOENT" ? "there is no such folder" : code, error);
	}
	if (count === 0) refuse("it holds no .tf, .tofu, .tf.json or .tofu.json file");
	const named = directory.replaceAll(path.sep, "/").replace(/^(?:\.\/)+/, "");
	return { directory: named === "." ? "" : named, files };
}
