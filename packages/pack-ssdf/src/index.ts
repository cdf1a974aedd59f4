import type { Pack } from "@proviso/schemas";
import { frameworks, rules, version } from "../generated/catalog.js";
import { PackBundle } from "./pack-bundle.js";

let loading: Promise<PackBundle> | undefined;

/**
 * The built-in rules, with the SSDF 1.1 tasks they give evidence for. `load` reads the compiled bundle out of a module of
 * this package, once per process; it needs neither the file system nor the compiler.
 */
export const ssdf: Pack = {
	name: "ssdf",
	version,
	builtin: true,
	rules,
	frameworks,
	load: () => {
		loading ??= load();
		return loading;
	},
};

async function load(): Promise<PackBundle> {
	const { header, plan, wasm } = await import("../generated/bundle.js");
	return new PackBundle(header, wasm, plan);
}
