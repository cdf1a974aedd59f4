import type { Annotation, Bundle, PackageInfo } from "./bundle.js";
import type { Diagnostic } from "./error.js";
import type { Json, JsonObject } from "./json.js";

/** Syntax of Rego files: 1, 0, or "detect": 1, and 0 for each file that only parses as such. A file's own `import rego.v1` counts in each. */
export type RegoVersion = 0 | 1 | "detect";

/** Options of every operation. */
export interface CallControls {
	/** Ends the call with CompilerError `aborted`. */
	readonly signal?: AbortSignal | undefined;
	/** Milliseconds until the call ends with CompilerError `timed-out`; default 120,000, `Infinity` for none. */
	readonly timeLimit?: number | undefined;
}

/** Options of every operation that reads Rego. */
export interface LanguageOptions extends CallControls {
	/** Default 1. */
	readonly regoVersion?: RegoVersion | undefined;
	/** OPA's capabilities document; default: everything this OPA can do. */
	readonly capabilities?: JsonObject | undefined;
	/** How deep the parser may recurse, default 1000: a bracket is two levels. What is deeper is a diagnostic. */
	readonly maxDepth?: number | undefined;
}

export interface CheckOptions extends LanguageOptions {
	/**
	 * Name to JSON Schema; Rego annotations refer to it as `schema.<name>`. A name that is missing here is a diagnostic;
	 * without this option, annotations that name schemas are not looked at.
	 */
	readonly schemas?: Readonly<Record<string, JsonObject | boolean>> | undefined;
	/** OPA's strict mode: unused variables and imports, shadowed and deprecated builtins are errors. Default false. */
	readonly strict?: boolean | undefined;
	/** Base documents besides the data files among the sources. */
	readonly data?: JsonObject | undefined;
}

export interface CompileOptions extends CheckOptions {
	/** `a/b/deny`: rules or packages; default: what annotations with `entrypoint: true` name. */
	readonly entrypoints?: readonly string[] | undefined;
	/** What the bundle owns; default everything (`[""]`). */
	readonly roots?: readonly string[] | undefined;
	/** OPA's optimization level; from 1 on, data is built in and Rego is rewritten. Default 0. */
	readonly optimize?: 0 | 1 | 2 | undefined;
	/**
	 * Lets the host of policy.wasm run every builtin that may fail, and see where it does. Inside, a failure is undefined
	 * and nobody is told. Only @proviso/engine can evaluate such a policy.wasm; the plan is the same. Default false.
	 */
	readonly strictBuiltins?: boolean | undefined;
	/** Default empty. */
	readonly revision?: string | undefined;
	/** false: compile even when the result is known, and do not keep it. Default true. */
	readonly cache?: boolean | undefined;
}

export interface Inspection {
	/** Sorted by file, row and column. */
	readonly annotations: readonly Annotation[];
	/** One per module, sorted by file. */
	readonly packages: readonly PackageInfo[];
}

export interface TestOptions extends CheckOptions {
	/** Regular expression (Go's) over full names, `data.a.b.test_x`. */
	readonly filter?: string | undefined;
	readonly coverage?: boolean | undefined;
	/** The time that tests see, default 1970-01-01T00:00:00Z. */
	readonly now?: Date | undefined;
}

export interface TestResult {
	/** `data.a.b` */
	readonly package: string;
	readonly name: string;
	readonly file: string;
	readonly row: number;
	readonly col: number;
	readonly outcome: "pass" | "fail" | "skip" | "error";
	/** Why it failed; empty unless `outcome` is "fail" or "error". */
	readonly message: string;
	/** What the test printed. */
	readonly output: string;
	/** The expression that did not hold, or where the error was raised. */
	readonly at?: Diagnostic;
	/** Of tests written as partial objects: their cases, each by the keys that lead to it. */
	readonly cases: readonly { readonly name: readonly string[]; readonly outcome: "pass" | "fail" }[];
}

export interface FileCoverage {
	readonly file: string;
	/** Rows, from 1, ascending. */
	readonly covered: readonly number[];
	readonly notCovered: readonly number[];
	/** 0 to 100. */
	readonly percent: number;
}

export interface TestReport {
	/** Sorted by file and row. */
	readonly tests: readonly TestResult[];
	/** With `coverage: true`. Sorted by file; counts lines, over all files. */
	readonly coverage?: { readonly files: readonly FileCoverage[]; readonly percent: number };
}

interface EvaluateCommon extends CheckOptions {
	/** No input and `input: null` are different to Rego. */
	readonly input?: Json | undefined;
	/** The input as JSON text, whose numbers then keep their precision. Excludes `input`. */
	readonly inputText?: string | undefined;
	/** A builtin that fails ends the evaluation with an error, instead of being undefined. Default false. */
	readonly strictBuiltinErrors?: boolean | undefined;
	/**
	 * Evaluates rules that cannot matter as well: OPA skips those that its index rules out, and those that could only say
	 * again what is known, with the errors in them. Default false.
	 */
	readonly exhaustive?: boolean | undefined;
	/** The time that the policy sees, default 1970-01-01T00:00:00Z. */
	readonly now?: Date | undefined;
	/** Records how the result came about. Default false. */
	readonly trace?: boolean | undefined;
}

/** Exactly one of `entrypoint` (`a/b/deny`) and `query` (Rego). */
export type EvaluateOptions = EvaluateCommon &
	(
		| { readonly entrypoint: string; readonly query?: undefined }
		| { readonly query: string; readonly entrypoint?: undefined }
	);

interface EvaluationSides {
	/** Builtin calls that failed, sorted by place; with `strictBuiltinErrors` the first of them is in `errors`. */
	readonly builtinErrors: readonly Diagnostic[];
	/** What the policy printed. */
	readonly output: string;
	/** The evaluation step by step, as `opa eval --explain full` writes it; empty unless asked for. */
	readonly trace: string;
}

/**
 * `value` is the entrypoint's document, sets as sorted arrays; of a query, a list of
 * `{bindings, expressions}`. `text` is the same as JSON text with all digits of its numbers.
 */
export type EvaluationResult = EvaluationSides &
	(
		| { readonly status: "defined"; readonly value: Json; readonly text: string }
		| { readonly status: "undefined" }
		| { readonly status: "error"; readonly errors: readonly Diagnostic[] }
	);

export interface Version {
	readonly opa: string;
	readonly go: string;
	/** sha256 of opa.wasm, hexadecimal. */
	readonly sha256: string;
}

/** The operations of OPA's compiler. All run outside the calling thread where there are workers. */
export interface Compiler {
	/**
	 * Checks the sources against the schemas and compiles them. Same sources and options, same bundle, byte for byte.
	 * Throws CompilerError `check-failed` with diagnostics, `unknown-entrypoint`, `invalid-sources`, `invalid-options`,
	 * and like every operation `too-large`, `invalid-compiler`, `crashed`, `timed-out`, `aborted`.
	 */
	compile(sources: Readonly<Record<string, string>>, options?: CompileOptions): Promise<Bundle>;
	/** What `opa check` reports, sorted by place; empty when all is well. */
	check(sources: Readonly<Record<string, string>>, options?: CheckOptions): Promise<readonly Diagnostic[]>;
	/** The text as `opa fmt` writes it. `file` is named in diagnostics. Throws CompilerError `check-failed`. */
	format(text: string, options?: LanguageOptions & { readonly file?: string | undefined }): Promise<string>;
	/** Annotations, packages and rules, without compiling. Throws CompilerError `check-failed` where Rego does not parse. */
	inspect(sources: Readonly<Record<string, string>>, options?: LanguageOptions): Promise<Inspection>;
	/** Runs the rules named `test_…`, as `opa test` does. Throws CompilerError `check-failed` where Rego does not compile. */
	test(sources: Readonly<Record<string, string>>, options?: TestOptions): Promise<TestReport>;
	/**
	 * Evaluates with OPA's own evaluator, on the Rego. Throws CompilerError `check-failed`, `unknown-entrypoint`, and
	 * `unsupported-bundle` for a bundle whose Rego lacks its entrypoints, as `opa build -t wasm` writes them.
	 */
	evaluateReference(
		sources: Readonly<Record<string, string>> | Bundle,
		options: EvaluateOptions,
	): Promise<EvaluationResult>;
	/** Of the compiler this package was built with; loads nothing. */
	version(): Promise<Version>;
	/** OPA's capabilities document for the version of Rego. */
	capabilities(options?: CallControls & { readonly regoVersion?: 0 | 1 | undefined }): Promise<JsonObject>;
	/** Ends the worker; the next call starts another. Not needed for the process to exit. */
	close(): Promise<void>;
}
