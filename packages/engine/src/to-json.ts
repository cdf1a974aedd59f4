import { EvaluationError } from "./error.js";
import { type Json, setProperty } from "./json.js";
import { numberText, RegoNumber, RegoObject, RegoSet, type Value } from "./value.js";
import { formatValue } from "./value-text.js";

/**
 * Plain JSON: sets become arrays in OPA's order, keys that are not strings become their JSON text, as in OPA.
 * Digits beyond a double are rounded. Throws EvaluationError `unrepresentable-result` for numbers beyond its range
 * and for keys that collide.
 */
export function toJson(value: Value): Json {
	if (value === null || typeof value !== "object") return value;
	if (value instanceof RegoNumber) return toNumber(value);
	if (value instanceof RegoSet) return value.elements.map(toJson);
	if (!(value instanceof RegoObject)) return value.map(toJson);
	const object: Record<string, Json> = {};
	let others = false;
	for (const [key, item] of value.entries) {
		others ||= typeof key !== "string";
		setProperty(object, typeof key === "string" ? key : jsonText(key), toJson(item));
	}
	// Keys that are all strings differ, since the entries of an object do.
	if (others && Object.keys(object).length < value.entries.length) {
		throw new EvaluationError("unrepresentable-result", 'an object has keys that JSON writes alike, such as 1 and "1"');
	}
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
	if (typeof key === "number" || key instanceof RegoNumber) return numberText(key);
	if (key instanceof RegoSet) return `[${key.elements.map(jsonText).join(",")}]`;
	if (key instanceof RegoObject) {
		const entries = key.entries.map(([name, item]) => {
			const text = typeof name === "string" ? name : jsonText(name);
			return `${JSON.stringify(text)}:${jsonText(item)}`;
		});
		return `{${entries.join(",")}}`;
	}
	return Array.isArray(key) ? `[${key.map(jsonText).join(",")}]` : formatValue(key);
}

/** A value for policies. Throws TypeError for what is no JSON: also callers without types hand in builtins. */
export function fromJson(value: unknown): Value {
	switch (typeof value) {
		case "boolean":
		case "string":
			return value;
		case "number":
			if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON value`);
			return value;
		case "object":
			if (value === null) return null;
			if (Array.isArray(value)) return value.map(fromJson);
			return new RegoObject(Object.entries(value).map(([key, item]) => [key, fromJson(item)]));
		default:
			throw new TypeError(`${typeof value} is no JSON value`);
	}
}
