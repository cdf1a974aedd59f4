import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/proviso.js", import.meta.url));

export interface Ended {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command as a user does, in a process of its own. */
export function proviso(
	args: readonly string[],
	options: { readonly cwd?: string; readonly input?: string; readonly env?: Record<string, string> } = {},
): Ended {
	const { PATH = "", SystemRoot = "", HOME = "", XDG_CACHE_HOME = "" } = process.env;
	const { status, stdout, stderr, error } = spawnSync(process.execPath, [BIN, ...args], {
		encoding: "utf8",
		input: "",
		maxBuffer: 256 * 1024 * 1024,
		...options,
		env: { PATH, SystemRoot, HOME, XDG_CACHE_HOME, ...options.env },
	});
	if (error) throw error;
	return { status, stdout, stderr };
}
