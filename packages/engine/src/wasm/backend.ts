import type { Builtin } from "../builtins/builtin.js";
import { builtinNames, loadBuiltin } from "../builtins/registry.js";
import { mergeData } from "../data.js";
import { EvaluationError, messageOf } from "../error.js";
import type { Backend, CustomBuiltin, PolicyBundle, Settings } from "../policy.js";
import { fromJson, toJson } from "../value/index.js";
import { Machine, type MachineParts } from "./machine.js";
import { importLoadedPolicy } from "./opa-wasm.js";
import { WasmPolicy } from "./policy.js";

/** The bundle's policy.wasm, evaluated through @open-policy-agent/opa-wasm's LoadedPolicy over our own imports. */
export const wasmBackend: Backend = {
	name: "wasm",
	async load(bundle: PolicyBundle, settings: Settings) {
		if (bundle.wasm === null) {
			throw new EvaluationError("backend-unavailable", "the bundle holds no policy.wasm, which the wasm backend runs");
		}
		const { maximumBytes } = settings;
		const data = mergeData(bundle, settings.data, maximumBytes);
		const [module, LoadedPolicy] = await Promise.all([compiledModule(bundle.wasm), importLoadedPolicy()]);
		const byId = new Map<number, { name: string; run: Builtin }>();
		const parts: MachineParts = {
			module,
			moduleBytes: bundle.wasm.length,
			LoadedPolicy,
			host: { byId, settings },
			maximumBytes,
		};
		const machine = new Machine(parts, data);
		for (const [name, id, run] of await findBuiltins(machine.requiredBuiltins(), settings)) byId.set(id, { name, run });
		return new WasmPolicy(bundle, parts, data, machine);
	},
};

const modules = new WeakMap<Uint8Array, Promise<WebAssembly.Module>>();

/** Compiled once per bundle, however many policies are loaded from it. */
async function compiledModule(wasm: Uint8Array): Promise<WebAssembly.Module> {
	let module = modules.get(wasm);
	if (module === undefined) {
		module = WebAssembly.compile(wasm as Uint8Array<ArrayBuffer>);
		modules.set(wasm, module);
	}
	try {
		return await module;
	} catch (cause) {
		throw new EvaluationError("invalid-bundle", `policy.wasm is not WebAssembly: ${messageOf(cause)}`, { cause });
	}
}

async function findBuiltins(
	required: ReadonlyMap<string, number>,
	settings: Settings,
): Promise<readonly (readonly [name: string, id: number, run: Builtin])[]> {
	const found: (readonly [string, number, Builtin])[] = [];
	const missing: string[] = [];
	for (const [name, id] of required) {
		const run = Object.hasOwn(settings.builtins, name)
			? adapt(name, settings.builtins[name] as CustomBuiltin)
			: await loadBuiltin(name);
		if (run === undefined) missing.push(name);
		else found.push([name, id, run]);
	}
	if (missing.length > 0) {
		const names = missing.sort().join(", ");
		throw new EvaluationError(
			"unsupported-builtin",
			`the policy needs builtins that nobody provides: ${names}; hand them in as options.builtins` +
				` (the engine provides ${builtinNames.join(", ")}, policy.wasm its own)`,
			{ builtin: missing[0] as string },
		);
	}
	return found;
}

function adapt(name: string, builtin: CustomBuiltin): Builtin {
	return (args) => {
		const result = builtin(...args.map(toJson));
		if (typeof (result as { then?: unknown } | null | undefined)?.then === "function") {
			throw new TypeError(`${name} returned a promise; builtins are synchronous`);
		}
		return result === undefined ? undefined : fromJson(result);
	};
}
