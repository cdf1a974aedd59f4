import { EvaluationError, messageOf } from "../error.js";
import type { Plan, Site } from "./ir.js";
import type { PlanProgram, RunEntrypoint } from "./program.js";
import type { Host } from "./runtime.js";
import * as runtime from "./runtime.js";
import { translate } from "./translate.js";

/** Translates a plan and makes functions of it, with `new Function`. Throws EvaluationError `invalid-bundle`, `backend-unavailable`. */
export function buildProgram(plan: Plan, replaced: ReadonlySet<string>): PlanProgram {
	const { source, helpers, builtins, entrypoints, sites } = translate(plan, replaced);
	const program = `"use strict";\nconst { ${helpers.join(", ")} } = R;\n${source}`;
	return {
		entrypoints,
		builtins: builtins.map(({ name }) => name),
		sites: sites.map((site) => plan.sites[site] as Site),
		create: compile(program),
	};
}

function compile(program: string): (host: Host) => RunEntrypoint {
	let create: (runtimeExports: object, host: Host) => RunEntrypoint;
	try {
		create = new Function("R", "H", program) as typeof create;
	} catch (cause) {
		if (cause instanceof EvalError) {
			const message = "code generation from strings is not allowed here; emit the policy as a module instead";
			throw new EvaluationError("backend-unavailable", message, { cause });
		}
		throw new EvaluationError("invalid-bundle", `plan.json cannot be translated: ${messageOf(cause)}`, { cause });
	}
	return (host) => create(runtime, host);
}
