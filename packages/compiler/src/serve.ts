/** What runs inside a worker, of Node or of a browser: answers calls one after the other. */
import { CompilerError } from "./error.js";
import { type Answer, OpaModule } from "./opa-module.js";

export interface Call {
	readonly request: string;
	/** Wall-clock time to pretend, in nanoseconds since 1970. */
	readonly now: bigint;
}

/** A failure says that this worker is spent. It is data, since errors lose their class on the way between threads. */
export type Reply =
	| ({ readonly ok: true } & Answer)
	| { readonly ok: false; readonly code: "invalid-compiler" | "crashed"; readonly message: string };

export type Server = (call: Call) => Promise<Reply>;

/** A server that loads the compiler with the first call. */
export function createServer(load: () => Promise<WebAssembly.Module>): Server {
	let opa: OpaModule | undefined;
	return async ({ request, now }) => {
		if (opa === undefined) {
			try {
				opa = await OpaModule.start(await load());
			} catch (cause) {
				const message = cause instanceof CompilerError ? cause.message : `opa.wasm could not be loaded: ${cause}`;
				return { ok: false, code: "invalid-compiler", message };
			}
		}
		try {
			return { ok: true, ...opa.run(request, now) };
		} catch (cause) {
			const reason = opa.stderr.split("\n", 1)[0] || String(cause);
			return { ok: false, code: "crashed", message: `the OPA compiler crashed: ${reason}` };
		}
	};
}
