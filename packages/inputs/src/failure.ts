import type { ProblemCode } from "./problem.js";

/** Why a text could not be read, before it is known which file it is of. */
export interface Failure {
	readonly ok: false;
	readonly code: ProblemCode;
	readonly message: string;
	/** The place, or null for the whole file. */
	readonly at: { readonly text: string; readonly offset: number } | null;
}
