import type { BuiltinProvider } from "@proviso/engine";

/** OPA's own code, imported when the first policy needs it. Outside Node it has to be handed in, see `opaBuiltins`. */
export const builtinProvider: BuiltinProvider = {
	start: async () => {
		const { sharedOpaBuiltins } = await import("@proviso/compiler/builtins");
		return sharedOpaBuiltins().start();
	},
	module: import.meta.url,
};
