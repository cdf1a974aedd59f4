import { EvaluationError, messageOf } from "../error.js";
import type { Settings } from "../policy.js";
import type { Builtin, BuiltinCall } from "./builtin.js";
import { adapt } from "./custom.js";
import { builtinNames, loadBuiltin, needsOpa } from "./registry.js";

export interface ResolvedBuiltins {
	readonly byName: ReadonlyMap<string, Builtin>;
	/** Of the caller's provider, for the context of evaluations; undefined when nothing needs it. */
	readonly opa: BuiltinCall | undefined;
}

/**
 * Loads the builtins of these names: the caller's first, then the engine's. Throws EvaluationError `unsupported-builtin`
 * that names all that nobody provides, also when the provider does not start.
 */
export async function resolveBuiltins(names: Iterable<string>, settings: Settings): Promise<ResolvedBuiltins> {
	const byName = new Map<string, Builtin>();
	const missing: string[] = [];
	const served: string[] = [];
	for (const name of names) {
		const custom = Object.hasOwn(settings.builtins, name) ? settings.builtins[name] : undefined;
		const builtin = custom === undefined ? await loadBuiltin(name) : adapt(name, custom);
		if (builtin === undefined) missing.push(name);
		else byName.set(name, builtin);
		if (custom === undefined && needsOpa(name)) served.push(name);
	}
	const unserved = settings.builtinProvider === undefined ? served : [];
	if (missing.length + unserved.length > 0) throw unsupported(missing.sort(), unserved.sort());
	return { byName, opa: served.length === 0 ? undefined : await start(settings, served) };
}

function unsupported(missing: readonly string[], unserved: readonly string[]): EvaluationError {
	const problems: string[] = [];
	if (missing.length > 0) {
		problems.push(
			`the policy needs builtins that nobody provides: ${missing.join(", ")}; hand them in as options.builtins` +
				` (the engine provides ${builtinNames.join(", ")}, policy.wasm its own)`,
		);
	}
	if (unserved.length > 0) {
		problems.push(
			`the policy needs builtins that OPA itself has to run: ${unserved.join(", ")}; hand in` +
				" options.builtinProvider, such as opaBuiltins() of @proviso/compiler/builtins",
		);
	}
	return new EvaluationError("unsupported-builtin", problems.join("; "), {
		builtin: (missing[0] ?? unserved[0]) as string,
	});
}

async function start({ builtinProvider }: Settings, names: readonly string[]): Promise<BuiltinCall | undefined> {
	try {
		return await builtinProvider?.start();
	} catch (cause) {
		const message = `options.builtinProvider did not start, to run ${names.join(", ")}: ${messageOf(cause)}`;
		throw new EvaluationError("unsupported-builtin", message, { cause, builtin: names[0] as string });
	}
}
