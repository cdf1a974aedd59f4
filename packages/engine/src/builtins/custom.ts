import type { CustomBuiltin } from "../policy.js";
import { fromJson, toJson } from "../value/index.js";
import type { Builtin } from "./builtin.js";

/** A builtin of the caller, who sees JSON, as policies call it. */
export function adapt(name: string, builtin: CustomBuiltin): Builtin {
	return (args) => {
		const result = builtin(...args.map(toJson));
		if (typeof (result as { then?: unknown } | null | undefined)?.then === "function") {
			throw new TypeError(`${name} returned a promise; builtins are synchronous`);
		}
		return result === undefined ? undefined : fromJson(result);
	};
}
