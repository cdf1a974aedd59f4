import { EvaluationError } from "../error.js";
import { type Json, setProperty } from "../json.js";
import { assertDepth, objectEntries, objectGet, objectKeys, objectSize, RegoObject, RegoSet } from "./collections.js";
import { numberText, RegoNumber } from "./number.js";
import { formatValue } from "./text.js";
import { isArray, MAXIMUM_VALUE_DEPTH, type ObjectValue, type Value } from "./value.js";

/**
 * Plain JSON that shares nothing with the value: sets become arrays in OPA's order, keys that are not strings become their
 * JSON text, as in OPA. Digits beyond a double are rounded. Throws EvaluationError `unrepresentable-result` for numbers
 * beyond its range and for keys that collide, and `recursion-exceeded`.
 */
export function toJson(value: Value): Json {
	return convert(value, 0, { left: Number.POSITIVE_INFINITY });
}

/** As {@link toJson}; throws EvaluationError `output-exceeded` where there are more values than that, keys not counted. */
function toJsonWithin(value: Value, maximumValues: number): Json {
	return convert(value, 0, { left: maximumValues });
}

/** `json`: plain JSON, see {@link toJson}; `text`: JSON text with every digit of its numbers. */
export type ResultForm = "json" | "text";

/** A result as a caller wants it. Throws as {@link toJsonWithin}; as text no number is beyond the range. */
export function toResult(value: Value, form: ResultForm, maximumValues: number): Json {
	return form === "text" ? write(value, 0, { left: maximumValues }) : toJsonWithin(value, maximumValues);
}

function convert(value: Value, depth: number, budget: { left: number }): Json {
	spend(budget);
	if (value === null || typeof value !== "object") return value;
	if (value instanceof RegoNumber) return toNumber(value);
	assertDepth(depth);
	if (isArray(value)) return value.map((item) => convert(item, depth + 1, budget));
	if (value instanceof RegoSet) return value.sorted().map((item) => convert(item, depth + 1, budget));
	return convertObject(value, depth, budget);
}

function convertObject(value: ObjectValue, depth: number, budget: { left: number }): Json {
	const object: Record<string, Json> = {};
	let others = false;
	for (const key of objectKeys(value)) {
		others ||= typeof key !== "string";
		const item = convert(objectGet(value, key) as Value, depth + 1, budget);
		setProperty(object, typeof key === "string" ? key : jsonText(key), item);
	}
	// Keys that are all strings differ, since the entries of an object do.
	if (others && Object.keys(object).length < objectSize(value)) throw keysCollide();
	return object;
}

function toNumber(value: RegoNumber): number {
	const number = Number(value.text);
	if (Number.isFinite(number)) return number;
	throw new EvaluationError(
		"unrepresentable-result",
		`the number ${value.text.slice(0, 40)} is beyond JavaScript's range`,
	);
}

/** JSON text with every digit; sets as arrays. */
function jsonText(key: Value): string {
	return write(key, 0, { left: Number.POSITIVE_INFINITY });
}

function write(value: Value, depth: number, budget: { left: number }): string {
	spend(budget);
	if (value === null || typeof value !== "object") return formatValue(value);
	// Rego also writes `.5`.
	if (value instanceof RegoNumber) return numberText(value).replace(/^(-?)\./, "$10.");
	assertDepth(depth);
	const list = (items: readonly Value[]): string =>
		`[${items.map((item) => write(item, depth + 1, budget)).join(",")}]`;
	if (isArray(value)) return list(value);
	if (value instanceof RegoSet) return list(value.sorted());
	const texts = new Map<string, string>();
	for (const [key, item] of objectEntries(value)) {
		texts.set(typeof key === "string" ? key : jsonText(key), write(item, depth + 1, budget));
	}
	if (texts.size < objectSize(value)) throw keysCollide();
	return `{${[...texts].map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}

function spend(budget: { left: number }): void {
	if (--budget.left < 0) throw new EvaluationError("output-exceeded", "the result holds more values than the limit");
}

function keysCollide(): EvaluationError {
	return new EvaluationError("unrepresentable-result", 'an object has keys that JSON writes alike, such as 1 and "1"');
}

/** A value for policies, a copy; single surrogates become U+FFFD. Throws TypeError for what is no JSON: also callers without types hand in builtins. */
export function fromJson(value: unknown): Value {
	return read(value, 0);
}

function read(value: unknown, depth: number): Value {
	if (depth > MAXIMUM_VALUE_DEPTH) throw new TypeError(`a value nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
	switch (typeof value) {
		case "string":
			return value.toWellFormed();
		case "boolean":
			return value;
		case "number":
			if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON value`);
			return value;
		case "object":
			if (value === null) return null;
			if (Array.isArray(value)) return value.map((item) => read(item, depth + 1));
			return RegoObject.of(Object.entries(value).map(([key, item]) => [key.toWellFormed(), read(item, depth + 1)]));
		default:
			throw new TypeError(`${typeof value} is no JSON value`);
	}
}
