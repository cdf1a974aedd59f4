/**
 * What went wrong:
 * - `unknown-entrypoint`, `invalid-option`, `disposed`, `busy`, `worker-unavailable`: misuse, thrown.
 * - `invalid-bundle`, `backend-unavailable`, `unsupported-builtin`, `invalid-data`, `data-conflict`: thrown while loading.
 * - `invalid-input`: the input is no JSON, or nested too deep.
 * - `builtin-failed`: a builtin reported an error; `builtin` names it.
 * - `conflict`: rules disagree about one value; `file`, `row` and `col` say where.
 * - `memory-exceeded`, `recursion-exceeded`, `time-exceeded`, `output-exceeded`, `aborted`, `trap`: the evaluation was ended.
 * - `unrepresentable-result`: the result has no faithful JSON form.
 */
export type EvaluationErrorCode =
	| "unknown-entrypoint"
	| "invalid-option"
	| "disposed"
	| "busy"
	| "worker-unavailable"
	| "invalid-bundle"
	| "backend-unavailable"
	| "unsupported-builtin"
	| "invalid-data"
	| "data-conflict"
	| "invalid-input"
	| "builtin-failed"
	| "conflict"
	| "memory-exceeded"
	| "recursion-exceeded"
	| "time-exceeded"
	| "output-exceeded"
	| "aborted"
	| "trap"
	| "unrepresentable-result";

export interface EvaluationErrorDetails {
	readonly cause?: unknown;
	readonly builtin?: string;
	readonly entrypoint?: string;
	readonly file?: string;
	readonly row?: number;
	readonly col?: number;
}

/** The only error class this package throws or returns. Rows and columns count from 1. */
export class EvaluationError extends Error {
	override readonly name = "EvaluationError";
	readonly code: EvaluationErrorCode;
	/** The builtin that failed. */
	readonly builtin: string | undefined;
	/** The entrypoint that was asked. */
	readonly entrypoint: string | undefined;
	/** The Rego file, as it was named when compiled. */
	readonly file: string | undefined;
	/** Line in the Rego file, or in the JSON text for `invalid-input`. */
	readonly row: number | undefined;
	readonly col: number | undefined;

	constructor(code: EvaluationErrorCode, message: string, details: EvaluationErrorDetails = {}) {
		super(message, details.cause === undefined ? undefined : { cause: details.cause });
		this.code = code;
		this.builtin = details.builtin;
		this.entrypoint = details.entrypoint;
		this.file = details.file;
		this.row = details.row;
		this.col = details.col;
	}

	/** The same error, said of one entrypoint. */
	at(entrypoint: string): EvaluationError {
		if (this.entrypoint !== undefined) return this;
		const { builtin, file, row, col } = this;
		return new EvaluationError(this.code, this.message, {
			cause: this.cause ?? this,
			entrypoint,
			...(builtin === undefined ? {} : { builtin }),
			...(file === undefined ? {} : { file }),
			...(row === undefined ? {} : { row }),
			...(col === undefined ? {} : { col }),
		});
	}
}

/** The same error with its place in Rego, unless it has one already, or OPA gave none. */
export function errorAt(
	error: EvaluationError,
	place: { readonly file: string; readonly row: number; readonly col: number } | undefined,
): EvaluationError {
	if (place === undefined || place.row === 0 || error.file !== undefined) return error;
	const { file, row, col } = place;
	const { code, message, cause, builtin } = error;
	return new EvaluationError(code, `${message} (${file}:${row}:${col})`, {
		cause,
		...(builtin === undefined ? {} : { builtin }),
		file,
		row,
		col,
	});
}

export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

export function unknownEntrypoint(entrypoint: string, entrypoints: readonly string[]): EvaluationError {
	const known = entrypoints.slice(0, 20).join(", ");
	const more = entrypoints.length > 20 ? ` and ${entrypoints.length - 20} more` : "";
	const message = `no entrypoint ${JSON.stringify(entrypoint)}; there are ${known}${more}`;
	return new EvaluationError("unknown-entrypoint", message, { entrypoint });
}

export function timeExceeded(timeLimit: number): EvaluationError {
	return new EvaluationError("time-exceeded", `the evaluation took more than ${timeLimit} ms`);
}

/** A limit on memory, for messages. */
export function mebibytes(bytes: number): string {
	return `${Math.floor(bytes / (1024 * 1024))} MiB`;
}

export function memoryExceeded(maximumBytes: number, cause?: unknown): EvaluationError {
	return new EvaluationError("memory-exceeded", `the evaluation needs more than ${mebibytes(maximumBytes)} of memory`, {
		cause,
	});
}

/** JavaScript engines differ in class and words. */
export function isStackOverflow(thrown: unknown): boolean {
	return thrown instanceof Error && /call stack|too much recursion/i.test(thrown.message);
}

/** `builtin` names the one in which the stack overflowed. */
export function recursionExceeded(cause: unknown, builtin?: string): EvaluationError {
	const what = builtin === undefined ? "the evaluation" : `builtin ${builtin}`;
	const details = builtin === undefined ? { cause } : { cause, builtin };
	return new EvaluationError("recursion-exceeded", `${what} recurses too deep`, details);
}
