import { EvaluationError } from "./error.js";
import type { LoadOptions, Settings } from "./policy.js";
import { parseTime } from "./rfc3339.js";

const MEBIBYTE = 1024 * 1024;
const MINIMUM_BYTES = 4 * MEBIBYTE;
/** OPA's runtime doubles buffers in 32-bit arithmetic, which wraps around above. */
const MAXIMUM_BYTES = 2048 * MEBIBYTE;
const DEFAULT_BYTES = 1024 * MEBIBYTE;

const DEFAULT_OUTPUT = 10_000_000;

/** Throws EvaluationError `invalid-option`. */
export function settingsOf(options: LoadOptions): Settings {
	const { data = {}, builtins = {}, builtinProvider, print, now, seed, strictBuiltinErrors = true } = options;
	const { entrypoints } = options;
	if (entrypoints !== undefined && !Array.isArray(entrypoints)) throw invalidOption("entrypoints", "must be a list");
	const { timeLimit, memoryLimit: maximumBytes = DEFAULT_BYTES, outputLimit = DEFAULT_OUTPUT } = options.limits ?? {};
	if (!Number.isInteger(maximumBytes) || maximumBytes < MINIMUM_BYTES || maximumBytes > MAXIMUM_BYTES) {
		throw invalidOption("limits.memoryLimit", `must be an integer from ${MINIMUM_BYTES} to ${MAXIMUM_BYTES}`);
	}
	assertTimeLimit("limits.timeLimit", timeLimit);
	if (!Number.isInteger(outputLimit) || outputLimit < 1) {
		throw invalidOption("limits.outputLimit", "must be an integer above 0");
	}
	if (seed !== undefined && !Number.isSafeInteger(seed)) throw invalidOption("seed", "must be an integer");
	const notCallable = Object.keys(builtins).find((name) => typeof builtins[name] !== "function");
	if (notCallable !== undefined) throw invalidOption(`builtins[${JSON.stringify(notCallable)}]`, "must be a function");
	if (builtinProvider !== undefined && typeof builtinProvider?.start !== "function") {
		throw invalidOption("builtinProvider", "must be an object with a function start");
	}
	if (print !== undefined && typeof print !== "function") throw invalidOption("print", "must be a function");
	const { recorder } = options;
	if (recorder !== undefined && typeof recorder?.tally !== "function") {
		throw invalidOption("recorder", "must be a Recorder");
	}
	const { results = "json" } = options;
	if (results !== "json" && results !== "text") throw invalidOption("results", 'must be "json" or "text"');
	return {
		entrypoints,
		data,
		builtins,
		builtinProvider,
		print,
		recorder,
		now: now === undefined ? undefined : nanoseconds(now),
		seed,
		strictBuiltinErrors,
		maximumBytes,
		timeLimit,
		maximumOutput: outputLimit,
		results,
	};
}

/** Throws EvaluationError `invalid-option`. */
export function assertTimeLimit(name: string, limit: unknown): void {
	if (limit === undefined || (typeof limit === "number" && limit > 0)) return;
	throw invalidOption(name, "must be a number of milliseconds above 0");
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

export function invalidOption(name: string, problem: string): EvaluationError {
	return new EvaluationError("invalid-option", `option ${name}: ${problem}`);
}
