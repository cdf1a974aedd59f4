import type { Value } from "../value/index.js";
import type { Site } from "./ir.js";
import type { Host } from "./runtime.js";

/** A translated policy: what it needs, and how it is run. Made at run time or written ahead of time as a module. */
export interface PlanProgram {
	/** Names, in the order {@link create}'s function counts them. */
	readonly entrypoints: readonly string[];
	/** Names of the builtins that a {@link Host} has to give, by index. */
	readonly builtins: readonly string[];
	readonly sites: readonly Site[];
	readonly create: (host: Host) => RunEntrypoint;
}

/** Undefined is Rego's undefined. Throws what the host throws, and RangeError where the stack overflows. */
export type RunEntrypoint = (entrypoint: number, input: Value | undefined, data: Value) => Value | undefined;
