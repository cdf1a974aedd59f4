import { CommanderError } from "commander";
import { describeFailure } from "./failure.js";
import { Interruption } from "./interruption.js";
import type { Io } from "./io.js";
import { printErrors } from "./print.js";
import { createProgram } from "./program.js";

/** Runs the command line and returns the exit code. Never throws; results go to stdout, all else to stderr. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
	let code = 0;
	try {
		const program = createProgram(io, (result) => {
			code = result;
		});
		await program.parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof Interruption) {
			printErrors([error.message], io);
			return error.exitCode;
		}
		// Commander has printed its message; only help and version that were asked for end well.
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		printErrors(describeFailure(error, Boolean(io.env["PROVISO_DEBUG"])), io);
		return 2;
	}
}
