import { type LoadOptions, loadPolicy as load, type Policy, type PolicyBundle } from "@proviso/engine";
import { builtinProvider } from "./opa-provider.js";

/**
 * Gets a bundle ready to evaluate. The few builtins that only OPA does faithfully are run by OPA inside the compiler, unless
 * `options.builtinProvider` names another. Throws EvaluationError as `loadPolicy` of @proviso/engine does.
 */
export function loadPolicy(bundle: PolicyBundle, options: LoadOptions = {}): Promise<Policy> {
	return load(bundle, { ...options, builtinProvider: options.builtinProvider ?? builtinProvider });
}
