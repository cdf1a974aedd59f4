import { parseTime } from "@proviso/engine";
import type { CheckInput } from "./check.js";
import type { EngineOptions } from "./engine.js";
import { ProvisoError } from "./error.js";

const OPTIONS: ReadonlySet<string> = new Set([
	"packs",
	"policies",
	"params",
	"data",
	"now",
	"failOn",
	"failOnUndecided",
	"backend",
	"builtinProvider",
	"trust",
	"formats",
	"limits",
	"inputLimits",
	"concurrency",
	"isolate",
	"worker",
] satisfies (keyof EngineOptions)[]);

/**
 * What the types say, for callers that have none: a threshold that is misspelt must not be one that is not there.
 * Throws ProvisoError `invalid-option`.
 */
export function assertOptions(options: unknown): void {
	if (!isObject(options)) throw invalid("the options", options, "an object");
	const unknown = Object.keys(options).find((name) => !OPTIONS.has(name));
	if (unknown !== undefined) {
		throw new ProvisoError("invalid-option", `there is no option ${JSON.stringify(unknown)}`);
	}
	const { packs = [], policies = [], params = {}, data = {}, failOnUndecided = false } = options;
	if (!Array.isArray(packs) || !packs.every(isPack)) throw invalid("packs", packs, "a list of packs");
	if (!Array.isArray(policies) || !policies.every(isPolicySource)) {
		throw invalid("policies", policies, "a list of {name, sources} and {name, bundle}");
	}
	if (!isObject(params)) throw invalid("params", params, "a map of rule ids to parameters");
	if (!isObject(data)) throw invalid("data", data, "an object");
	if (typeof failOnUndecided !== "boolean") throw invalid("failOnUndecided", failOnUndecided, "true or false");
	const { inputLimits = {} } = options;
	if (!isObject(inputLimits)) throw invalid("inputLimits", inputLimits, "an object");
	assertWorkerOptions(options);
}

function assertWorkerOptions({ limits, concurrency, isolate, worker }: Readonly<Record<string, unknown>>): void {
	if (limits !== undefined && !isObject(limits)) throw invalid("limits", limits, "an object");
	const { timeLimit } = limits ?? {};
	if (timeLimit !== undefined && !(typeof timeLimit === "number" && timeLimit > 0)) {
		throw invalid("limits.timeLimit", timeLimit, "a number of milliseconds above 0");
	}
	if (concurrency !== undefined && !(Number.isInteger(concurrency) && (concurrency as number) > 0)) {
		throw invalid("concurrency", concurrency, "an integer above 0");
	}
	if (isolate !== undefined && typeof isolate !== "boolean") throw invalid("isolate", isolate, "true or false");
	if (worker !== undefined && typeof worker !== "function") throw invalid("worker", worker, "a function");
}

/** The time as RFC 3339, or null where none is given. Throws ProvisoError `invalid-option`. */
export function readNow(now: unknown): string | null {
	if (now === undefined) return null;
	const date = isKind("Date", now) ? (now as Date) : undefined;
	const text = date === undefined || Number.isNaN(date.getTime()) ? now : date.toISOString();
	if (typeof text === "string" && parseTime(text) !== undefined) return text;
	throw invalid("now", now, "RFC 3339 such as 2026-01-31T12:00:00Z, or a valid Date");
}

/** Throws ProvisoError `invalid-option` for what is no input: that is a mistake of the program, not of a file. */
export function assertInput(input: unknown): asserts input is CheckInput {
	const isInput =
		isObject(input) &&
		typeof input["name"] === "string" &&
		(isObject(input["problem"]) || typeof input["bytes"] === "string" || isKind("Uint8Array", input["bytes"]));
	if (!isInput) throw invalid("an input", input, "{name, bytes} with bytes as a Uint8Array or a text");
}

/** Throws ProvisoError `invalid-option`. */
export function assertInputs(inputs: unknown): void {
	const isIterable =
		typeof inputs === "object" && inputs !== null && (Symbol.iterator in inputs || Symbol.asyncIterator in inputs);
	if (!isIterable) throw invalid("inputs", inputs, "a list of inputs");
}

function isPack(pack: unknown): boolean {
	return isObject(pack) && Array.isArray(pack["rules"]) && typeof pack["load"] === "function";
}

function isPolicySource(policy: unknown): boolean {
	return (
		isObject(policy) &&
		typeof policy["name"] === "string" &&
		(isObject(policy["sources"]) || (isObject(policy["bundle"]) && Array.isArray(policy["bundle"]["entrypoints"])))
	);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Unlike instanceof, also for values of another realm, such as those of a test environment. */
function isKind(name: string, value: unknown): boolean {
	return Object.prototype.toString.call(value) === `[object ${name}]`;
}

function invalid(what: string, value: unknown, expected: string): ProvisoError {
	return new ProvisoError("invalid-option", `${what} is ${describe(value)}, expected ${expected}`);
}

function describe(value: unknown): string {
	if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
	if (Array.isArray(value)) return "a list of something else";
	if (typeof value === "object" && value !== null) return isKind("Date", value) ? "an invalid Date" : "an object";
	return String(value);
}
