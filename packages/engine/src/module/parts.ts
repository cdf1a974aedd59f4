import type { Builtin } from "../builtins/builtin.js";
import type { JsonObject } from "../json.js";
import type { PlanProgram, RunEntrypoint } from "../plan/program.js";
import type { Host } from "../plan/runtime.js";
import type { PolicyBundle } from "../policy.js";

/** What an emitted module says of its policy. */
export interface ModuleParts {
	readonly entrypoints: readonly string[];
	/** By the index the code uses; a builtin that the engine does not have is the caller's to give. */
	readonly builtins: readonly (readonly [name: string, builtin: Builtin | undefined, needsOpa: boolean])[];
	/** File, row and column. */
	readonly sites: readonly (readonly [file: string, row: number, col: number])[];
	readonly create: (host: Host) => RunEntrypoint;
	readonly data: JsonObject;
	readonly packages: PolicyBundle["packages"] | null;
}

export function programOf({ entrypoints, builtins, sites, create }: ModuleParts): PlanProgram {
	return {
		entrypoints,
		builtins: builtins.map(([name]) => name),
		sites: sites.map(([file, row, col]) => ({ file, row, col })),
		create,
	};
}

const own = new WeakSet<ModuleParts>();

/** Remembers that a module imports this copy of the package. */
export function markOwn(parts: ModuleParts): void {
	own.add(parts);
}

export function isOwn(parts: ModuleParts): boolean {
	return own.has(parts);
}
