/**
 * - `invalid-option`: an option is not what the signature says
 * - `invalid-parameter`: a parameter of a rule is unknown, or its value does not fit its schema
 * - `duplicate-rule`: two policies define a rule of the same id
 * - `no-rules`: there is no rule to evaluate
 * - `invalid-policy`: a policy's metadata or entrypoints cannot be used; the message names the place
 * - `invalid-configuration`: a configuration file does not follow its schema; the message names the place
 * - `worker-failed`: a worker that checks files could not be used
 * - `disposed`: the engine was used after dispose
 */
export type ProvisoErrorCode =
	| "invalid-option"
	| "invalid-parameter"
	| "duplicate-rule"
	| "no-rules"
	| "invalid-policy"
	| "invalid-configuration"
	| "worker-failed"
	| "disposed";

/** Misuse of the SDK. What inputs contain never throws: it is in the report. */
export class ProvisoError extends Error {
	override readonly name = "ProvisoError";
	readonly code: ProvisoErrorCode;

	constructor(code: ProvisoErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
		super(message, "cause" in options ? { cause: options.cause } : undefined);
		this.code = code;
	}
}
