import { resolveBuiltins } from "../builtins/resolve.js";
import { mergeDocuments } from "../data.js";
import { EvaluationError } from "../error.js";
import type { Backend, PolicyBundle, Settings } from "../policy.js";
import { buildRecordedProgram } from "../profile/record.js";
import { buildProgram } from "./build.js";
import { loadProgram } from "./load.js";
import { readPlan } from "./read-plan.js";

/** The bundle's plan.json as JavaScript, made at run time, that reads inputs where they are. */
export const planBackend: Backend = {
	name: "plan",
	async load(bundle: PolicyBundle, settings: Settings) {
		if (bundle.plan === null || bundle.plan === undefined) {
			throw new EvaluationError("backend-unavailable", "the bundle holds no plan.json, which the plan backend runs");
		}
		// The caller's data first: a mistake in it is told before anything takes time.
		mergeDocuments(bundle, settings.data);
		const { recorder } = settings;
		const replaced = new Set(Object.keys(settings.builtins));
		const plan = readPlan(bundle.plan, recorder !== undefined);
		const program =
			recorder === undefined ? buildProgram(plan, replaced) : buildRecordedProgram(plan, replaced, recorder);
		const { byName, opa } = await resolveBuiltins(program.builtins, settings);
		return loadProgram(bundle, program, byName, { ...settings, opa });
	},
};
