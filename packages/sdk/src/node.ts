import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Bundle, CompilerError } from "@proviso/compiler/bundle";
import { readTerraformSources, type WalkOptions, walk } from "@proviso/inputs/node";
import type { Report } from "@proviso/schemas";
import type { CheckInput } from "./check.js";
import type { CheckOptions, Engine } from "./engine.js";
import type { PolicySource } from "./policy.js";

export { readTerraformSources, type WalkOptions } from "@proviso/inputs/node";
export { type LoadedConfiguration, loadConfiguration } from "./configuration.js";

/** Files and folders as inputs: folders are walked, and what no format recognizes in them is skipped. Never throws. */
export async function* readPaths(
	paths: readonly string[],
	options: WalkOptions = {},
): AsyncGenerator<CheckInput, void, void> {
	const folder = resolve(options.cwd ?? "");
	for await (const file of walk(paths, options)) {
		if ("problem" in file) yield file;
		// Names begin as the paths were given, so that they lead to the file from the same folder.
		else yield { ...file, reopen: reader(resolve(folder, file.name)) };
	}
}

/** On its own: a closure beside the file would hold its bytes as long as somebody might want to read them again. */
function reader(path: string): () => Promise<Uint8Array> {
	return () => readFile(path);
}

/** Options of `checkPaths`. */
export interface CheckPathsOptions extends WalkOptions, CheckOptions {
	/** The folder with the files that plans of Terraform or OpenTofu were made from, instead of `sources`. */
	readonly sourceDir?: string;
}

/**
 * Checks files and folders. See `Engine.check`.
 * Throws InputError `invalid-option` also for a source folder that cannot be read.
 */
export async function checkPaths(
	engine: Engine,
	paths: readonly string[],
	{ sourceDir, ...options }: CheckPathsOptions = {},
): Promise<Report> {
	const sources = sourceDir === undefined ? {} : { sources: await readTerraformSources(sourceDir) };
	return engine.check(readPaths(paths, { formats: engine.formats, ...options }), { ...options, ...sources });
}

/**
 * A folder of Rego, or an OPA bundle (.tar.gz), as a policy.
 * Throws CompilerError `invalid-bundle`, `unsupported-bundle`, `too-large` or `invalid-sources`; the file system's errors as they are.
 */
export async function loadPolicyPath(path: string): Promise<PolicySource> {
	const name = basename(path);
	if ((await stat(path)).isDirectory()) {
		const { readSources } = await import("@proviso/compiler/node");
		return { name, sources: await readSources(path) };
	}
	const bytes = await readFile(path);
	if (path.endsWith(".rego")) return { name, sources: { [name]: decode(path, bytes) } };
	if (bytes.length === 0) throw new CompilerError("invalid-bundle", `${path} is empty`);
	return { name, bundle: Bundle.fromTarball(bytes) };
}

function decode(path: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new CompilerError("invalid-sources", `${path} is not UTF-8`, { cause });
	}
}
