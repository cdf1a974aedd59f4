/** What a caller of this package can do wrong, or ask to stop. What files contain is never thrown: it is a `Problem`. */
export type InputErrorCode = "unknown-format" | "aborted" | "invalid-option" | "invalid-trust";

/** The only error this package throws. */
export class InputError extends Error {
	override readonly name = "InputError";
	readonly code: InputErrorCode;

	constructor(code: InputErrorCode, message: string, options?: { readonly cause?: unknown }) {
		super(message, options);
		this.code = code;
	}
}

/** Throws an `InputError` when `signal` is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
	if (signal?.aborted) throw new InputError("aborted", "Reading was aborted.", { cause: signal.reason });
}
