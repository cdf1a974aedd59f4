import { EvaluationError } from "./error.js";
import type { Backend, BackendName, LoadOptions, Policy, PolicyBundle } from "./policy.js";
import { invalidOption, settingsOf } from "./settings.js";
import { BundlePolicy } from "./worker/policy.js";

/** Loaded when asked for: whoever runs policies one way does not carry the other. */
const backends: Readonly<Record<BackendName, () => Promise<Backend>>> = {
	wasm: async () => (await import("./wasm/backend.js")).wasmBackend,
	plan: async () => (await import("./plan/backend.js")).planBackend,
};

/**
 * Gets a bundle ready to evaluate. Throws EvaluationError `invalid-option`, `backend-unavailable`, `invalid-bundle`,
 * `unknown-entrypoint`, `unsupported-builtin` (naming every builtin that is missing), `invalid-data`, `data-conflict` or `memory-exceeded`.
 */
export async function loadPolicy(bundle: PolicyBundle, options: LoadOptions = {}): Promise<Policy> {
	assertBundle(bundle);
	const name = options.backend ?? "wasm";
	if (!Object.hasOwn(backends, name)) {
		throw invalidOption("backend", `${JSON.stringify(name)} is none of ${Object.keys(backends).join(", ")}`);
	}
	const settings = settingsOf(options);
	const policy = await (await backends[name]()).load(bundle, settings);
	return new BundlePolicy(policy, bundle, options, settings);
}

/** Callers without types pass what they have, such as the bytes of an archive. */
function assertBundle(bundle: unknown): void {
	const given = (typeof bundle === "object" && bundle !== null ? bundle : {}) as Partial<PolicyBundle>;
	if (given.wasm !== null && !ArrayBuffer.isView(given.wasm)) {
		throw new EvaluationError("invalid-bundle", "the bundle is no object whose wasm is bytes or null");
	}
	if (given.plan !== undefined && given.plan !== null && !ArrayBuffer.isView(given.plan)) {
		throw new EvaluationError("invalid-bundle", "the bundle is no object whose plan is bytes or null");
	}
}
