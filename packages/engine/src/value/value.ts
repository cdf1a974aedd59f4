import type { RegoObject, RegoSet } from "./collections.js";
import { RegoNumber } from "./number.js";

/**
 * Rego values with nothing lost. Objects and arrays straight from JSON.parse are values as they are: used in place, never
 * modified. Undefined properties of plain objects are absent.
 */
export type Value =
	| null
	| boolean
	| number
	| string
	| RegoNumber
	| readonly Value[]
	| RegoSet
	| RegoObject
	| JsonObjectValue;

/** A plain object. Read it through {@link objectGet} and its like: `__proto__` and `constructor` are keys like others. */
export interface JsonObjectValue {
	readonly [key: string]: Value;
}

export type ObjectValue = RegoObject | JsonObjectValue;

export type TypeName = "null" | "boolean" | "number" | "string" | "array" | "object" | "set";

/** Levels of arrays, objects and sets that values are compared, hashed and converted to. */
export const MAXIMUM_VALUE_DEPTH = 2000;

export function isArray(value: Value | undefined): value is readonly Value[] {
	return Array.isArray(value);
}

export function isNumber(value: Value | undefined): value is number | RegoNumber {
	return typeof value === "number" || value instanceof RegoNumber;
}
