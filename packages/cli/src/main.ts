import { run } from "./run.js";

/** Runs the command line and sets the exit code of the process. Never throws. */
export async function main(argv: readonly string[]): Promise<void> {
	process.stderr.on("error", () => {});
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		// Whoever reads the result may stop early (`proviso check … | head`): that is no error of ours.
		if (error.code === "EPIPE") return;
		process.exitCode = 2;
		process.stderr.write(`proviso: the result could not be written: ${error.message}\n`);
	});
	const code = await run(argv, {
		stdin: process.stdin,
		stdout: process.stdout,
		stderr: process.stderr,
		env: process.env,
	});
	// Interrupted: whatever is still going on, such as reading standard input, is not waited for.
	if (code > 128) process.exit(code);
	process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}
