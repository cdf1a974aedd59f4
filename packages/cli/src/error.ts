/**
 * - `usage`: the command line asks for something that is not there or contradicts itself
 * - `unreadable`: a file that an option names cannot be read, or is not what the option wants
 * - `unwritable`: a result cannot be written
 * - `refused`: there is no result, and the lines say why
 */
export type CliErrorCode = "usage" | "unreadable" | "unwritable" | "refused";

/** Ends a command with exit code 2. */
export class CliError extends Error {
	override readonly name = "CliError";
	readonly code: CliErrorCode;
	/** What to show, raw: it is escaped where it is printed. */
	readonly lines: readonly string[];

	constructor(code: CliErrorCode, lines: string | readonly string[], options: { readonly cause?: unknown } = {}) {
		const shown = typeof lines === "string" ? [lines] : lines;
		super(shown.join("\n"), "cause" in options ? { cause: options.cause } : undefined);
		this.code = code;
		this.lines = shown;
	}
}
