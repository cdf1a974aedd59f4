import type { Pack } from "@proviso/schemas";
import { frameworks, rules, version } from "../generated/catalog.js";
import { emitted } from "../generated/emitted.js";
import { PackBundle } from "./pack-bundle.js";

/** Where a bundler made this part of a larger module, that is not one to import for the pack. */
const OWN_NAME = /\/pack-ssdf\/dist\/pack\.js$/;

let loading: Promise<PackBundle> | undefined;

/**
 * The built-in rules, with the SSDF 1.1 tasks they give evidence for. `load` reads the compiled bundle out of a module of
 * this package, once per process; it needs neither the file system nor the compiler.
 */
export const pack: Pack = {
	name: "ssdf",
	version,
	builtin: true,
	rules,
	frameworks,
	load: () => {
		loading ??= load();
		return loading;
	},
	...(OWN_NAME.test(import.meta.url) ? { module: import.meta.url } : {}),
};

async function load(): Promise<PackBundle> {
	const { header, plan, wasm } = await import("../generated/bundle.js");
	return new PackBundle(header, { wasm, plan }, emitted);
}
