import { EvaluationError, unknownEntrypoint } from "../error.js";
import type { PlanProgram } from "../plan/program.js";
import type { PolicyModule } from "../policy.js";
import { isOwn, type ModuleParts, programOf } from "./parts.js";

/**
 * The programs of the modules that have these entrypoints; undefined means all. Undefined where a module imports another copy
 * of this package than the one that asks: it makes sets that this one does not know as such. Throws EvaluationError
 * `unknown-entrypoint` and `invalid-bundle`.
 */
export async function importPrograms(
	modules: readonly PolicyModule[],
	entrypoints: readonly string[] | undefined,
): Promise<readonly PlanProgram[] | undefined> {
	const known = modules.flatMap((module) => module.entrypoints);
	const unknown = entrypoints?.find((name) => !known.includes(name));
	if (unknown !== undefined) throw unknownEntrypoint(unknown, known);
	const needed = modules.filter(
		(module) => entrypoints === undefined || module.entrypoints.some((name) => entrypoints.includes(name)),
	);
	const parts = await Promise.all(needed.map(async ({ load }) => partsOf(await load())));
	return parts.every(isOwn) ? parts.map(programOf) : undefined;
}

function partsOf(module: object): ModuleParts {
	if ("parts" in module) return module.parts as ModuleParts;
	throw new EvaluationError("invalid-bundle", "a module of the bundle was not written by emitModule");
}
