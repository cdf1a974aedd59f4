import type { Builtin } from "./builtin.js";

/** Compilers put the metadata in place of the call, so whatever calls it is no rule. */
export const regoMetadataChain = replaced("rego.metadata.chain");
export const regoMetadataRule = replaced("rego.metadata.rule");

function replaced(name: string): Builtin {
	return () => {
		throw new Error(`the ${name} function must only be called within the scope of a rule`);
	};
}
