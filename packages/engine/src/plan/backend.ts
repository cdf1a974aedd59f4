import { resolveBuiltins } from "../builtins/resolve.js";
import { mergeDocuments } from "../data.js";
import { EvaluationError } from "../error.js";
import { importPrograms } from "../module/import.js";
import type { Backend, PolicyBundle, Settings } from "../policy.js";
import { buildProgram } from "./build.js";
import { loadPrograms } from "./load.js";
import type { PlanProgram } from "./program.js";
import { prunePlan } from "./prune.js";
import { readPlan } from "./read-plan.js";

/** The bundle's plan.json as JavaScript that reads inputs where they are: made at run time, or imported where it was made before. */
export const planBackend: Backend = {
	name: "plan",
	async load(bundle: PolicyBundle, settings: Settings) {
		// The caller's data first: a mistake in it is told before anything takes time.
		mergeDocuments(bundle, settings.data);
		const programs = await programsOf(bundle, settings);
		const { byName, opa } = await resolveBuiltins(new Set(programs.flatMap(({ builtins }) => builtins)), settings);
		return loadPrograms(bundle, programs, byName, { ...settings, opa });
	},
};

async function programsOf(
	{ plan: bytes = null, emitted = null }: PolicyBundle,
	{ builtins, entrypoints, recorder }: Settings,
): Promise<readonly PlanProgram[]> {
	const replaced = new Set(Object.keys(builtins));
	// What is written inline in a module cannot be replaced, and it tells no recorder.
	if (emitted !== null && replaced.size === 0 && recorder === undefined) {
		const imported = await importPrograms(emitted, entrypoints);
		if (imported !== undefined) return imported;
	}
	if (bytes === null) {
		throw new EvaluationError("backend-unavailable", "the bundle holds no plan.json, which the plan backend runs");
	}
	const whole = readPlan(bytes, recorder !== undefined);
	const plan = entrypoints === undefined ? whole : prunePlan(whole, entrypoints);
	if (recorder === undefined) return [buildProgram(plan, replaced)];
	const { buildRecordedProgram } = await import("../profile/record.js");
	return [buildRecordedProgram(plan, replaced, recorder)];
}
