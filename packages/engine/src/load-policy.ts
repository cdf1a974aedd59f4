import { EvaluationError } from "./error.js";
import type { Backend, BackendName, LoadOptions, Policy, PolicyBundle, Settings } from "./policy.js";
import { parseTime } from "./rfc3339.js";
import { wasmBackend } from "./wasm/backend.js";

const MEBIBYTE = 1024 * 1024;
const MINIMUM_BYTES = 4 * MEBIBYTE;
/** OPA's runtime doubles buffers in 32-bit arithmetic, which wraps around above. */
const MAXIMUM_BYTES = 2048 * MEBIBYTE;
const DEFAULT_BYTES = 1024 * MEBIBYTE;

const DEFAULT_OUTPUT = 10_000_000;

/** Loaded when asked for: whoever runs policies one way does not carry the other. */
const backends: Readonly<Record<BackendName, () => Promise<Backend>>> = {
	wasm: async () => wasmBackend,
	plan: async () => (await import("./plan/backend.js")).planBackend,
};

/**
 * Gets a bundle ready to evaluate. Throws EvaluationError `invalid-option`, `backend-unavailable`, `invalid-bundle`,
 * `unsupported-builtin` (naming every builtin that is missing), `invalid-data`, `data-conflict` or `memory-exceeded`.
 */
export async function loadPolicy(bundle: PolicyBundle, options: LoadOptions = {}): Promise<Policy> {
	assertBundle(bundle);
	const name = options.backend ?? "wasm";
	if (!Object.hasOwn(backends, name)) {
		throw invalidOption("backend", `${JSON.stringify(name)} is none of ${Object.keys(backends).join(", ")}`);
	}
	const settings = settingsOf(options);
	return (await backends[name]()).load(bundle, settings);
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

function settingsOf(options: LoadOptions): Settings {
	const { data = {}, builtins = {}, builtinProvider, print, now, seed, strictBuiltinErrors = true } = options;
	const maximumBytes = options.memory?.maximumBytes ?? DEFAULT_BYTES;
	if (!Number.isInteger(maximumBytes) || maximumBytes < MINIMUM_BYTES || maximumBytes > MAXIMUM_BYTES) {
		throw invalidOption("memory.maximumBytes", `must be an integer from ${MINIMUM_BYTES} to ${MAXIMUM_BYTES}`);
	}
	const { timeMs, output = DEFAULT_OUTPUT } = options.limits ?? {};
	if (timeMs !== undefined && !(timeMs > 0)) throw invalidOption("limits.timeMs", "must be a number above 0");
	if (!Number.isInteger(output) || output < 1) throw invalidOption("limits.output", "must be an integer above 0");
	if (seed !== undefined && !Number.isSafeInteger(seed)) throw invalidOption("seed", "must be an integer");
	const notCallable = Object.keys(builtins).find((name) => typeof builtins[name] !== "function");
	if (notCallable !== undefined) throw invalidOption(`builtins[${JSON.stringify(notCallable)}]`, "must be a function");
	if (builtinProvider !== undefined && typeof builtinProvider?.start !== "function") {
		throw invalidOption("builtinProvider", "must be an object with a function start");
	}
	if (print !== undefined && typeof print !== "function") throw invalidOption("print", "must be a function");
	return {
		data,
		builtins,
		builtinProvider,
		print,
		now: now === undefined ? undefined : nanoseconds(now),
		seed,
		strictBuiltinErrors,
		maximumBytes,
		timeMs,
		maximumOutput: output,
	};
}

function nanoseconds(now: Date | string): bigint {
	const time = typeof now === "string" ? parseTime(now) : dateNanoseconds(now);
	if (time === undefined)
		throw invalidOption("now", "must be a valid Date or RFC 3339 text such as 2026-01-31T12:00:00Z");
	return time;
}

function dateNanoseconds(date: Date): bigint | undefined {
	const milliseconds = typeof date?.getTime === "function" ? date.getTime() : Number.NaN;
	return Number.isNaN(milliseconds) ? undefined : BigInt(milliseconds) * 1_000_000n;
}

function invalidOption(name: string, problem: string): EvaluationError {
	return new EvaluationError("invalid-option", `option ${name}: ${problem}`);
}
