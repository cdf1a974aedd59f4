/** What modules that {@link emitModule} wrote import. Nothing here makes code at run time. */
import type { Builtin, BuiltinCall } from "../builtins/builtin.js";
import { adapt } from "../builtins/custom.js";
import { EvaluationError } from "../error.js";
import { isWrittenInline } from "../plan/builtins.js";
import { loadPrograms } from "../plan/load.js";
import type { CustomBuiltin, LoadOptions, SyncPolicy } from "../policy.js";
import { invalidOption, settingsOf } from "../settings.js";
import { type ModuleParts, markOwn, programOf } from "./parts.js";

export type { BuiltinCall } from "../builtins/builtin.js";
export { EvaluationError, type EvaluationErrorCode } from "../error.js";
export { type Json, type JsonObject, JsonText } from "../json.js";
export * from "../plan/runtime.js";
/** What a module gives evaluates on the calling thread. */
export type { Decision, PreparedInput, SyncPolicy as Policy } from "../policy.js";
export type { ModuleParts } from "./parts.js";

/** Options of {@link LoadOptions} that a module takes; what the policy needs is imported, not loaded. */
export interface ModuleOptions
	extends Pick<LoadOptions, "data" | "builtins" | "now" | "seed" | "strictBuiltinErrors" | "limits" | "print"> {
	/** Runs the builtins that OPA itself has to run, for policies that call such. */
	readonly opa?: BuiltinCall;
}

/**
 * The function that makes policies of a module. It throws EvaluationError `invalid-option`, `unsupported-builtin`,
 * `invalid-data` and `data-conflict`.
 */
export function definePolicy(parts: ModuleParts): (options?: ModuleOptions) => SyncPolicy {
	markOwn(parts);
	const program = programOf(parts);
	const documents = { data: parts.data, ...(parts.packages === null ? {} : { packages: parts.packages ?? [] }) };
	return ({ opa, ...options } = {}) => {
		const settings = settingsOf(options);
		const inline = Object.keys(settings.builtins).find(isWrittenInline);
		if (inline !== undefined) {
			throw invalidOption(`builtins[${JSON.stringify(inline)}]`, "cannot be replaced: the module has it built in");
		}
		return loadPrograms(documents, [program], resolve(parts, settings.builtins, opa), { ...settings, opa });
	};
}

function resolve(
	{ builtins }: ModuleParts,
	given: Readonly<Record<string, CustomBuiltin>>,
	opa: BuiltinCall | undefined,
): ReadonlyMap<string, Builtin> {
	const byName = new Map<string, Builtin>();
	const missing: string[] = [];
	for (const [name, builtin, needsOpa] of builtins) {
		const custom = Object.hasOwn(given, name) ? given[name] : undefined;
		const run = custom === undefined ? builtin : adapt(name, custom);
		if (run === undefined || (custom === undefined && needsOpa && opa === undefined)) missing.push(name);
		else byName.set(name, run);
	}
	if (missing.length === 0) return byName;
	const names = missing.sort().join(", ");
	const message = `the policy needs builtins that nobody provides: ${names}; hand them in as options.builtins or options.opa`;
	throw new EvaluationError("unsupported-builtin", message, { builtin: missing[0] as string });
}
