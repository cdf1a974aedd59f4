import type { Builtin, BuiltinCall } from "../builtins/builtin.js";
import { resolveBuiltins } from "../builtins/resolve.js";
import { mergeData } from "../data.js";
import { EvaluationError, messageOf } from "../error.js";
import type { Backend, PolicyBundle, Settings } from "../policy.js";
import type { HostBuiltin } from "./host.js";
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
		if (settings.recorder !== undefined) {
			const message = "policy.wasm does not tell what it evaluates: a recorder needs the plan backend";
			throw new EvaluationError("backend-unavailable", message);
		}
		const data = mergeData(bundle, settings.data, maximumBytes);
		const [module, LoadedPolicy] = await Promise.all([compiledModule(bundle.wasm), importLoadedPolicy()]);
		const byId = new Map<number, HostBuiltin>();
		const host = { byId, opa: undefined as BuiltinCall | undefined, settings };
		const parts: MachineParts = {
			module,
			moduleBytes: bundle.wasm.length,
			LoadedPolicy,
			host,
			maximumBytes,
		};
		const machine = new Machine(parts, data);
		// Known only once the module runs.
		const required = machine.requiredBuiltins();
		const strictCalls = new Map((bundle.strictCalls ?? []).map((call) => [call.alias, call]));
		const builtinOf = (name: string): string => strictCalls.get(name)?.builtin ?? name;
		const { byName, opa } = await resolveBuiltins(new Set([...required.keys()].map(builtinOf)), settings);
		for (const [name, id] of required) {
			const run = byName.get(builtinOf(name)) as Builtin;
			byId.set(id, { name: builtinOf(name), run, at: strictCalls.get(name) });
		}
		host.opa = opa;
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
		if (!mayCompile()) {
			const message =
				"WebAssembly is not allowed here; allow it ('wasm-unsafe-eval' in a content security policy), or emit the policy as a module instead";
			throw new EvaluationError("backend-unavailable", message, { cause });
		}
		throw new EvaluationError("invalid-bundle", `policy.wasm is not WebAssembly: ${messageOf(cause)}`, { cause });
	}
}

/** The smallest module there is. */
const EMPTY = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

function mayCompile(): boolean {
	try {
		new WebAssembly.Module(EMPTY);
		return true;
	} catch {
		return false;
	}
}
