import { run } from "../src/run.js";
import type { Ended } from "./spawn.js";

/** Runs the command in this process, so that what is slow to load is loaded once for many tests. */
export async function runHere(
	args: readonly string[],
	input = "",
	terminal: { readonly isTTY?: boolean; readonly columns?: number; readonly env?: Record<string, string> } = {},
): Promise<Ended> {
	const { env = {}, ...tty } = terminal;
	let stdout = "";
	let stderr = "";
	const text = (data: string | Uint8Array) => (typeof data === "string" ? data : new TextDecoder().decode(data));
	const status = await run(args, {
		stdin: (async function* () {
			yield new TextEncoder().encode(input);
		})(),
		stdout: { ...tty, write: (data) => (stdout += text(data)) },
		stderr: { ...tty, write: (data) => (stderr += text(data)) },
		env,
	});
	return { status, stdout, stderr };
}
