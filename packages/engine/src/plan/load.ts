import type { Builtin } from "../builtins/builtin.js";
import type { Documents } from "../data.js";
import type { JsonObject } from "../json.js";
import type { ResultForm } from "../value/index.js";
import { PlanPolicy } from "./policy.js";
import type { PlanProgram } from "./program.js";
import { Session, type SessionOptions } from "./session.js";

export interface ProgramOptions extends SessionOptions {
	readonly data: JsonObject;
	readonly maximumOutput: number;
	readonly results: ResultForm;
}

/** A policy of a program and the builtins it calls, all of which must be there. */
export function loadProgram(
	documents: Documents,
	program: PlanProgram,
	builtins: ReadonlyMap<string, Builtin>,
	options: ProgramOptions,
): PlanPolicy {
	const session = new Session(
		program,
		program.builtins.map((name) => builtins.get(name) as Builtin),
		options,
	);
	const { data, maximumOutput, results } = options;
	return new PlanPolicy(documents, session, { data, maximumOutput, results, entrypoints: program.entrypoints });
}
