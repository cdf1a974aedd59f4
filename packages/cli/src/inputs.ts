import type { CheckInput, InputLimits } from "proviso";
import { readPaths } from "proviso/node";
import { CliError } from "./error.js";
import { type Io, readAll, STDIN_NAME } from "./io.js";

/** The files that `paths` name, with what folders hold and, for `-`, standard input. */
export async function* openInputs(
	paths: readonly string[],
	io: Io,
	limits: Partial<InputLimits>,
	exclude: readonly string[] = [],
): AsyncGenerator<CheckInput> {
	if (paths.includes("-")) yield await standardInput(io, limits);
	const named = paths.filter((path) => path !== "-");
	if (named.length > 0) yield* readPaths(named, { exclude, limits });
}

async function standardInput({ stdin }: Io, limits: Partial<InputLimits>): Promise<CheckInput> {
	try {
		const bytes = await readAll(stdin, limits.bytes);
		return { name: STDIN_NAME, bytes, reopen: async () => bytes };
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		const { message } = error;
		return { name: STDIN_NAME, problem: { code: "too-large", message, file: STDIN_NAME, line: null, column: null } };
	}
}
