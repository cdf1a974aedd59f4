import type { Builtin } from "../builtins/builtin.js";
import type { Documents } from "../data.js";
import type { JsonObject } from "../json.js";
import type { ResultForm } from "../value/index.js";
import { PlanPolicy } from "./policy.js";
import type { PlanProgram } from "./program.js";
import type { EntrypointFunction } from "./runtime.js";
import { Session, type SessionOptions } from "./session.js";

export interface ProgramOptions extends SessionOptions {
	readonly data: JsonObject;
	readonly maximumOutput: number;
	readonly results: ResultForm;
}

/** A policy of programs and the builtins they call, all of which must be there. */
export function loadPrograms(
	documents: Documents,
	programs: readonly PlanProgram[],
	builtins: ReadonlyMap<string, Builtin>,
	options: ProgramOptions,
): PlanPolicy {
	const functions = new Map<string, EntrypointFunction>();
	for (const program of programs) {
		const given = program.builtins.map((name) => builtins.get(name) as Builtin);
		const session = new Session(program, given, options);
		for (const [index, name] of program.entrypoints.entries()) {
			functions.set(name, (input, data) => session.evaluate(index, input, data));
		}
	}
	return new PlanPolicy(documents, functions, options);
}
