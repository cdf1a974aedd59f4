import { type EncodedJson, encodeValue, measureValue } from "./encode.js";
import { EvaluationError } from "./error.js";
import type { Json, JsonObject } from "./json.js";
import { copyInput } from "./plan/input.js";
import type { PolicyBundle } from "./policy.js";

/** What a bundle says of data. */
export type Documents = Pick<PolicyBundle, "data" | "packages">;

/**
 * The bundle's data and the caller's, merged as OPA merges documents, ready to be loaded. Throws EvaluationError
 * `data-conflict` where both define a path or data lie where a rule does, `invalid-data` and `memory-exceeded`.
 */
export function mergeData(bundle: PolicyBundle, data: JsonObject, maximumBytes: number): EncodedJson {
	return asDataError(() => {
		// The caller's alone first: refuses cycles and depth before anything walks it.
		if (!isObject(data)) throw new EvaluationError("invalid-input", "they must be an object");
		measureValue(data, maximumBytes);
		return encodeValue(mergeChecked(bundle, data), maximumBytes);
	});
}

/** As {@link mergeData}, as a value: the caller's data are copied, the bundle's are not. */
export function mergeDocuments(bundle: Documents, data: JsonObject): JsonObject {
	return asDataError(() => {
		if (!isObject(data)) throw new EvaluationError("invalid-input", "they must be an object");
		return mergeChecked(bundle, copyInput(data) as JsonObject);
	});
}

function mergeChecked(bundle: Documents, data: JsonObject): JsonObject {
	const merged = mergeObjects(bundle.data, data, []);
	for (const { path, rules } of bundle.packages ?? []) {
		assertObjects(merged, path);
		for (const rule of rules) assertAbsent(merged, [...path, rule]);
	}
	return merged;
}

function asDataError<T>(action: () => T): T {
	try {
		return action();
	} catch (error) {
		if (!(error instanceof EvaluationError) || error.code !== "invalid-input") throw error;
		throw new EvaluationError("invalid-data", `the data cannot be used: ${error.message}`, { cause: error });
	}
}

function mergeObjects(base: JsonObject, extra: JsonObject, path: readonly string[]): JsonObject {
	// Without a prototype, so that `__proto__` is a key like any other.
	const merged: Record<string, Json> = Object.assign(Object.create(null), base);
	for (const [key, value] of Object.entries(extra)) {
		if (!Object.hasOwn(merged, key)) {
			merged[key] = value;
			continue;
		}
		const existing = merged[key] as Json;
		if (!isObject(existing) || !isObject(value)) {
			throw new EvaluationError("data-conflict", `the bundle already defines ${nameOf([...path, key])}`);
		}
		merged[key] = mergeObjects(existing, value, [...path, key]);
	}
	return merged;
}

/** A package is an object in `data`, so no document on the way to it can be anything else. */
function assertObjects(data: JsonObject, path: readonly string[]): void {
	let current: Json | undefined = data;
	for (const [index, key] of path.entries()) {
		if (!Object.hasOwn(current, key)) return;
		const next: Json | undefined = current[key];
		if (!isObject(next)) {
			throw new EvaluationError("data-conflict", `${nameOf(path.slice(0, index + 1))} is a package and cannot be data`);
		}
		current = next;
	}
}

function assertAbsent(data: JsonObject, path: readonly string[]): void {
	let current: Json | undefined = data;
	for (const key of path) {
		if (!isObject(current) || !Object.hasOwn(current, key)) return;
		current = current[key];
	}
	throw new EvaluationError("data-conflict", `${nameOf(path)} is defined by a rule and cannot be data`);
}

function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(path: readonly string[]): string {
	return path.reduce(
		(name, key) => (/^[A-Za-z_]\w*$/.test(key) ? `${name}.${key}` : `${name}[${JSON.stringify(key)}]`),
		"data",
	);
}
