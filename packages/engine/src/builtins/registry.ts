import type { Builtin, BuiltinFamily } from "./builtin.js";

/** Families are loaded when a policy needs them: most need one or none. */
const FAMILIES: readonly { readonly names: readonly string[]; readonly load: () => Promise<BuiltinFamily> }[] = [
	{ names: ["sprintf"], load: async () => (await import("./sprintf.js")).sprintfBuiltins },
	{ names: ["regex.split"], load: async () => (await import("./regex.js")).regexBuiltins },
	{ names: ["time.now_ns"], load: async () => (await import("./time.js")).timeBuiltins },
	{ names: ["rand.intn"], load: async () => (await import("./rand.js")).randBuiltins },
	{
		names: ["yaml.is_valid", "yaml.marshal", "yaml.unmarshal"],
		load: async () => (await import("./yaml.js")).yamlBuiltins,
	},
];

/** The builtins the engine provides to policies, sorted. OPA's WASM runtime has its own besides. */
export const builtinNames: readonly string[] = FAMILIES.flatMap((family) => family.names).sort();

/** Returns undefined when the engine has no such builtin. */
export async function loadBuiltin(name: string): Promise<Builtin | undefined> {
	const family = FAMILIES.find((candidate) => candidate.names.includes(name));
	return family === undefined ? undefined : (await family.load())[name];
}
