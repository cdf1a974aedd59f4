import { existsSync } from "node:fs";
import { join } from "node:path";
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

/** `file` as somebody outside of the folder it is in finds it, with forward slashes. */
export function inFolders(folders: readonly string[], file: string): string {
	if (file === "") return folders.length === 1 ? folders[0]! : "";
	const whole = folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
	return (whole ?? file).replaceAll("\\", "/");
}
