import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { PolicySource } from "proviso";
import { CliError } from "./error.js";
import { describeSystemError, diagnosticLines, type Place } from "./failure.js";

/** The policies that `--policy` names. Throws CliError `unreadable`, CompilerError. */
export async function loadPolicies(paths: readonly string[]): Promise<PolicySource[]> {
	if (paths.length === 0) return [];
	const { loadPolicyPath } = await import("proviso/node");
	return Promise.all(
		paths.map((path) =>
			loadPolicyPath(path).catch((cause: unknown) => {
				const system = describeSystemError(cause);
				if (system !== undefined) throw new CliError("unreadable", `--policy: ${system}`, { cause });
				throw inPolicies(cause, [path]);
			}),
		),
	);
}

/**
 * The same error in terms of the paths that were given: the compiler names files relative to their policy.
 * Anything but a CompilerError is returned as it is.
 */
export function inPolicies(error: unknown, paths: readonly string[]): unknown {
	if (!(error instanceof Error) || error.name !== "CompilerError") return error;
	const diagnostics: readonly Place[] =
		"diagnostics" in error && Array.isArray(error.diagnostics) ? error.diagnostics : [];
	const [path] = paths;
	const lines = diagnostics.flatMap((diagnostic) =>
		diagnosticLines({
			...diagnostic,
			file: typeof diagnostic.file === "string" ? inFolders(paths, diagnostic.file) : "",
		}),
	);
	if (lines.length > 0) return new CliError("refused", lines, { cause: error });
	return paths.length === 1 && !error.message.includes(path!)
		? new CliError("refused", `${path}: ${error.message}`, { cause: error })
		: error;
}

/**
 * `file` as somebody outside of what holds it finds it, with forward slashes: a folder, a bundle, or itself, where a
 * file of Rego was given alone.
 */
export function inFolders(folders: readonly string[], file: string): string {
	const [only = "", ...more] = folders;
	if (file === "") return more.length === 0 ? only : "";
	const alone = folders.find((folder) => basename(folder) === file);
	const whole = alone ?? folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
	return (whole ?? (more.length === 0 ? `${only}: ${file}` : file)).replaceAll("\\", "/");
}
