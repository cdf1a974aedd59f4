import type { BackendName, Limits } from "@proviso/engine";
import type { Limits as InputLimits, TerraformSources, Trust } from "@proviso/inputs";
import type { ReleaseDocument } from "@proviso/schemas";
import type { CheckInput, PlacesInFile } from "../check.js";
import type { ResolvedPolicy } from "../policy.js";

/** All that a worker needs before it checks files; structured-cloneable. */
export interface SetupRequest {
	readonly kind: "setup";
	/** Each as it is, or as the address of a module that exports it as `pack`. */
	readonly policies: readonly (({ readonly policy: ResolvedPolicy } | { readonly module: string }) & {
		readonly backend: BackendName;
	})[];
	/** JSON text. */
	readonly data: string;
	readonly now: string | null;
	readonly limits: Omit<Limits, "timeLimit"> | undefined;
	readonly inputLimits: Partial<InputLimits> | undefined;
	readonly trust: Trust | undefined;
	/** Address of the module of the caller's builtinProvider. */
	readonly builtinProvider: string | undefined;
}

/** What a {@link Lane} does, and what it is asked with. */
export type Work =
	| { readonly kind: "check"; readonly inputs: readonly CheckInput[] }
	| { readonly kind: "locate"; readonly asked: PlacesInFile }
	| { readonly kind: "judge"; readonly release: ReleaseDocument };

export type WorkRequest = Work & {
	/** Left out where they are the same as last time. */
	readonly sources?: TerraformSources | undefined;
};

export type Request = SetupRequest | WorkRequest;

export type Reply =
	| { readonly status: "ready" }
	| { readonly status: "done"; readonly result: unknown }
	/** What was thrown, as data: errors lose their class on the way between threads. */
	| { readonly status: "failed"; readonly name: string; readonly code: string; readonly message: string };
