import { escapeForTerminal, type Line, renderLines } from "@proviso/report/print";
import { type Io, renderOptions } from "./io.js";

/** What every command gets besides its arguments. */
export interface Context {
	readonly io: Io;
	/** False with --no-color. */
	readonly color: boolean;
}

/** Writes lines to stdout, as a result. */
export function printLines(lines: readonly Line[], { io, color }: Context): void {
	io.stdout.write(renderLines(lines, renderOptions(io.stdout, io.env, color)));
}

/** Writes to stderr, each message on a line of its own and unable to act on a terminal or a CI runner. */
export function printErrors(messages: readonly string[], io: Io): void {
	io.stderr.write(messages.map((message) => `${escapeForTerminal(`proviso: ${message}`)}\n`).join(""));
}
