/** What OPA says about one place in one source file. Rows and columns count from 1; 0 when OPA names no place. */
export interface Diagnostic {
	/** OPA's own code, for example `rego_parse_error`, `rego_type_error`, `rego_unsafe_var_error`. */
	readonly code: string;
	readonly message: string;
	/** Path as given in the sources; empty when the problem belongs to no file. */
	readonly file: string;
	readonly row: number;
	readonly col: number;
}

/**
 * - `invalid-options`: an argument is not what the signature says
 * - `invalid-sources`: a path or a file given as source cannot be used (bad path, malformed data file, bad schema)
 * - `check-failed`: OPA refused the Rego; `diagnostics` says where
 * - `unknown-entrypoint`: an entrypoint names nothing in the sources; the message names all such
 * - `evaluation-failed`: the reference evaluator or the test runner could not run at all
 * - `too-large`: sources, nesting, an archive or an answer exceed a limit
 * - `invalid-bundle`: the bytes are not an OPA bundle, or contradict themselves
 * - `unsupported-bundle`: an OPA bundle of a kind that is not read here (delta, several wasm modules, YAML data, protobuf manifest)
 * - `invalid-compiler`: opa.wasm is missing, or is not the one its manifest describes
 * - `crashed`: the compiler trapped (stack or memory exhausted); the next call starts a fresh one
 * - `timed-out`: the time limit passed
 * - `aborted`: the caller's signal fired; `cause` is its reason
 */
export type CompilerErrorCode =
	| "invalid-options"
	| "invalid-sources"
	| "check-failed"
	| "unknown-entrypoint"
	| "evaluation-failed"
	| "too-large"
	| "invalid-bundle"
	| "unsupported-bundle"
	| "invalid-compiler"
	| "crashed"
	| "timed-out"
	| "aborted";

/** The one error class of this package. `diagnostics` is empty unless OPA gave places. */
export class CompilerError extends Error {
	override readonly name = "CompilerError";
	readonly code: CompilerErrorCode;
	readonly diagnostics: readonly Diagnostic[];

	constructor(
		code: CompilerErrorCode,
		message: string,
		options: { readonly cause?: unknown; readonly diagnostics?: readonly Diagnostic[] } = {},
	) {
		super(message, "cause" in options ? { cause: options.cause } : undefined);
		this.code = code;
		this.diagnostics = options.diagnostics ?? [];
	}
}
