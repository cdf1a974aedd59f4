import {
	type BuiltinProvider,
	type LoadOptions,
	loadPolicy as load,
	type Policy,
	type PolicyBundle,
} from "@proviso/engine";

/** OPA's own code, imported when the first policy needs it. Outside Node it has to be handed in, see `opaBuiltins`. */
const opa: BuiltinProvider = {
	start: async () => {
		const { sharedOpaBuiltins } = await import("@proviso/compiler/builtins");
		return sharedOpaBuiltins().start();
	},
};

/**
 * Gets a bundle ready to evaluate. The few builtins that only OPA does faithfully are run by OPA inside the compiler, unless
 * `options.builtinProvider` names another. Throws EvaluationError as `loadPolicy` of @proviso/engine does.
 */
export function loadPolicy(bundle: PolicyBundle, options: LoadOptions = {}): Promise<Policy> {
	return load(bundle, { ...options, builtinProvider: options.builtinProvider ?? opa });
}
