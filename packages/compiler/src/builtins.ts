/** Builtins of Rego as OPA itself implements them, for evaluators of compiled policies. No worker: calls are synchronous. */
import { loadOwn } from "#own-wasm";
import { CompilerError } from "./error.js";
import { loadModule, type WasmSource } from "./load.js";
import { OpaModule } from "./opa-module.js";

export { CompilerError, type CompilerErrorCode } from "./error.js";
export type { WasmResponse, WasmSource } from "./load.js";

/** What a call may know of the world. */
export interface BuiltinSurroundings {
	/** Nanoseconds since 1970. */
	readonly now: bigint;
	/** Integer; the same one gives the same result also where a builtin draws random numbers. */
	readonly seed: number;
}

/**
 * Calls one builtin. `args` is a JSON array of values, in which an array is an array, `{"s": […]}` a set,
 * `{"o": [key, value, …]}` an object, `{"n": "1.0"}` a number with its text and `{"b": "ff"}` text that is not UTF-8, in
 * hexadecimal; the answer is such a value, undefined where the builtin is undefined. Throws Error with OPA's message where it fails, and CompilerError `crashed` where it
 * exhausts stack or memory; the next call works again.
 */
export type BuiltinCall = (name: string, args: string, surroundings: BuiltinSurroundings) => string | undefined;

export interface OpaBuiltins {
	/** Loads OPA with the first call, in about half a second. Rejects with CompilerError `invalid-compiler`. */
	start(): Promise<BuiltinCall>;
}

/** OPA's builtins, to be handed to `loadPolicy` of @proviso/engine. In Node `wasm` is by default the package's own. */
export function opaBuiltins(options: { readonly wasm?: WasmSource | undefined } = {}): OpaBuiltins {
	let started: Promise<BuiltinCall> | undefined;
	return {
		start: () => {
			started ??= start(options.wasm).catch((cause: unknown) => {
				// What failed may work when tried again.
				started = undefined;
				throw cause;
			});
			return started;
		},
	};
}

let shared: OpaBuiltins | undefined;

/** One for the process, with the package's own opa.wasm: loaded once, however many policies need it. */
export function sharedOpaBuiltins(): OpaBuiltins {
	shared ??= opaBuiltins();
	return shared;
}

async function start(wasm: WasmSource | undefined): Promise<BuiltinCall> {
	const module = await (wasm === undefined ? loadOwn() : loadModule(wasm));
	let opa: OpaModule | undefined = await OpaModule.start(module);
	return (name, args, { now, seed }) => {
		// JSON.stringify of a name cannot end the string it stands in; args are JSON already.
		const request = `{"operation":"builtin","builtin":${JSON.stringify(name)},"seed":${Math.trunc(seed)},"arguments":${args}}`;
		opa ??= OpaModule.startNow(module);
		const running = opa;
		// Whatever is thrown while it runs leaves it unusable.
		opa = undefined;
		const { head, attachment } = run(running, request, now, seed);
		opa = running;
		const answer = JSON.parse(head) as Answer;
		if ("failure" in answer) {
			if (answer.failure.code === "crashed") opa = undefined;
			throw new CompilerError(answer.failure.code, answer.failure.message);
		}
		if (answer.result.error !== "") throw new Error(answer.result.error);
		return answer.result.defined ? new TextDecoder().decode(attachment) : undefined;
	};
}

type Answer =
	| { readonly result: { readonly defined: boolean; readonly error: string } }
	| { readonly failure: { readonly code: CompilerError["code"]; readonly message: string } };

function run(opa: OpaModule, request: string, now: bigint, seed: number): ReturnType<OpaModule["run"]> {
	try {
		return opa.run(request, now, seed);
	} catch (cause) {
		const reason = opa.stderr.split("\n", 1)[0] || String(cause);
		throw new CompilerError("crashed", `OPA ended: ${reason}`, { cause });
	}
}
