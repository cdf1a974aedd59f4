import type { EvaluationErrorCode } from "../error.js";
import type { Json } from "../json.js";
import type { LoadOptions, PolicyBundle } from "../policy.js";

/** All that a worker needs to load a policy; structured-cloneable. */
export interface LoadRequest {
	readonly kind: "load";
	readonly bundle: Pick<PolicyBundle, "wasm" | "plan" | "packages" | "strictCalls">;
	/** JSON text of the bundle's own data, and of the data given. */
	readonly bundleData: Uint8Array;
	readonly data: Uint8Array;
	readonly options: Pick<
		LoadOptions,
		"backend" | "entrypoints" | "now" | "seed" | "strictBuiltinErrors" | "results" | "limits"
	>;
	/** Address of the module whose builtinProvider is used. */
	readonly builtinProvider: string | undefined;
}

export interface EvaluateRequest {
	readonly kind: "evaluate";
	readonly entrypoint: string;
	/** JSON text; undefined for no input. */
	readonly input: Uint8Array | undefined;
}

export type Request = LoadRequest | EvaluateRequest;

/** An EvaluationError as data: errors lose their class on the way between threads. */
export interface PlainError {
	readonly code: EvaluationErrorCode;
	readonly message: string;
	readonly builtin: string | undefined;
	readonly entrypoint: string | undefined;
	readonly file: string | undefined;
	readonly row: number | undefined;
	readonly col: number | undefined;
	/** The message of the cause. */
	readonly cause: string | undefined;
}

export type Reply =
	| { readonly status: "loaded" }
	| { readonly status: "defined"; readonly value: Json }
	| { readonly status: "undefined" }
	| { readonly status: "error"; readonly error: PlainError };
