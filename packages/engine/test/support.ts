import { type Bundle, compile, type EvaluateOptions, evaluateReference } from "@proviso/compiler";
import { expect } from "vitest";
import {
	type BackendName,
	type Decision,
	type Json,
	type JsonObject,
	type LoadOptions,
	loadPolicy,
	type Policy,
	type PolicyBundle,
} from "../src/index.js";

export type Files = Readonly<Record<string, string>>;

export function compileFiles(files: Files, ...entrypoints: string[]): Promise<Bundle> {
	return compile(files, { entrypoints, revision: "test" });
}

/** One module of package `p`, with every named rule an entrypoint. */
export async function load(rego: string, rules: readonly string[], options?: LoadOptions): Promise<Policy> {
	return loadPolicy(
		await compileFiles({ "p.rego": `package p\n\n${rego}` }, ...rules.map((rule) => `p/${rule}`)),
		options,
	);
}

export const BACKENDS: readonly BackendName[] = ["wasm", "plan"];

/** {@link loadPolicy} and {@link load} of one backend, unless options name another. */
export function on(backend: BackendName): { readonly loadPolicy: typeof loadPolicy; readonly load: typeof load } {
	return {
		loadPolicy: (bundle: PolicyBundle, options?: LoadOptions) => loadPolicy(bundle, { backend, ...options }),
		load: (rego, rules, options) => load(rego, rules, { backend, ...options }),
	};
}

/** The value; fails unless the decision is defined. */
export function defined(decision: Decision): Json {
	if (decision.status === "error") throw decision.error;
	if (decision.status === "undefined") return expect.fail("the decision is undefined");
	return decision.value;
}

/** The error; fails unless the decision is one. */
export function errorOf(decision: Decision): import("../src/index.js").EvaluationError {
	if (decision.status !== "error") return expect.fail(`the decision is ${decision.status}`);
	return decision.error;
}

/** What OPA's own evaluator says: a value, or undefined. */
export async function reference(
	files: Files,
	entrypoint: string,
	input?: Json,
	data?: JsonObject,
): Promise<Json | undefined> {
	const options: EvaluateOptions = {
		entrypoint,
		...(input === undefined ? {} : { input }),
		...(data === undefined ? {} : { data }),
	};
	const result = await evaluateReference(files, options);
	if (result.status === "error") throw new Error(JSON.stringify(result.errors));
	return result.status === "undefined" ? undefined : result.value;
}
