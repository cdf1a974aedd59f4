import type { Builtin } from "./builtin.js";

interface Family {
	readonly load: () => Promise<object>;
	/** Names in Rego; the module exports each as {@link exportName} says. */
	readonly names: readonly string[];
}

/** Modules of this folder, without extension. A policy loads those it needs: most need few, and some bring a library. */
const FAMILIES: Readonly<Record<string, Family>> = {
	rand: { load: () => import("./rand.js"), names: ["rand.intn"] },
	regex: { load: () => import("./regex.js"), names: ["regex.split"] },
	sprintf: { load: () => import("./sprintf.js"), names: ["sprintf"] },
	time: { load: () => import("./time.js"), names: ["time.now_ns"] },
	yaml: { load: () => import("./yaml.js"), names: ["yaml.is_valid", "yaml.marshal", "yaml.unmarshal"] },
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(FAMILIES).flatMap(([family, { names }]) => names.map((name) => [name, family] as const)),
);

/** The builtins the engine provides to policies, sorted. OPA's WASM runtime has its own besides. */
export const builtinNames: readonly string[] = [...FAMILY_OF.keys()].sort();

/** What a module imports to call a builtin: `{module: "regex", name: "regexSplit"}` for `regex.split`. */
export function builtinExport(name: string): { readonly module: string; readonly name: string } | undefined {
	const module = FAMILY_OF.get(name);
	return module === undefined ? undefined : { module, name: exportName(name) };
}

/** Returns undefined when the engine has no such builtin. */
export async function loadBuiltin(name: string): Promise<Builtin | undefined> {
	const family = FAMILY_OF.get(name);
	if (family === undefined) return undefined;
	const exports = (await (FAMILIES[family] as Family).load()) as Readonly<Record<string, Builtin>>;
	return exports[exportName(name)];
}

/** `timeParseNs` for `time.parse_ns` */
export function exportName(name: string): string {
	return name.replace(/[._]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
