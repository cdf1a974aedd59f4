import { assertDepth, isObject, objectGet, objectKeys, RegoSet } from "./collections.js";
import { compareDecimals, numberText, RegoNumber } from "./number.js";
import { isArray, isNumber, type ObjectValue, type Value } from "./value.js";

/**
 * OPA's order: null, booleans, numbers, strings (by code point), arrays, objects, sets. Source: OPA's ast.Compare.
 * Throws EvaluationError `recursion-exceeded` on too deep values.
 */
export function compareValues(a: Value, b: Value): number {
	return compare(a, b, 0);
}

function compare(a: Value, b: Value, depth: number): number {
	if (a === b) return 0;
	if (typeof a === "number" && typeof b === "number") return a - b;
	if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
	const rank = rankOf(a) - rankOf(b);
	if (rank !== 0 || a === null) return rank;
	if (isNumber(a)) return compareDecimals(numberText(a), numberText(b as number | RegoNumber));
	if (typeof a !== "object") return Number(a) - Number(b);
	assertDepth(depth);
	if (isArray(a)) return compareLists(a, b as readonly Value[], depth + 1);
	if (a instanceof RegoSet) return compareLists(a.sorted(), (b as RegoSet).sorted(), depth + 1);
	return compareObjects(a, b as ObjectValue, depth + 1);
}

/** By code point, which is also the order of the UTF-8 bytes. */
export function compareStrings(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const x = a.charCodeAt(i);
		const y = b.charCodeAt(i);
		if (x !== y) return codePointRank(x) - codePointRank(y);
	}
	return a.length - b.length;
}

/** Sorts in place, by code point. */
export function sortStrings(texts: string[]): string[] {
	if (areSorted(texts)) return texts;
	// JavaScript sorts by UTF-16 unit, much faster; the orders differ only where units from the surrogates up occur.
	return texts.some((text) => HIGH_UNIT.test(text)) ? texts.sort(compareStrings) : texts.sort();
}

function areSorted(texts: readonly string[]): boolean {
	for (let i = 1; i < texts.length; i++)
		if (compareStrings(texts[i - 1] as string, texts[i] as string) > 0) return false;
	return true;
}

/** Sorts in place, in OPA's order. */
export function sortValues(values: Value[]): Value[] {
	if (values.length < 2) return values;
	if (values.every((value) => typeof value === "string")) return sortStrings(values);
	const keys = sharedKeys(values);
	if (keys === undefined) return values.sort(compareValues);
	return (values as ObjectValue[]).sort((a, b) => {
		for (const key of keys) {
			const order = compare(objectGet(a, key) as Value, objectGet(b, key) as Value, 1);
			if (order !== 0) return order;
		}
		return 0;
	});
}

/** The keys that each of the objects has, and nothing else; undefined where they differ, or where something is no object. */
function sharedKeys(values: readonly Value[]): readonly Value[] | undefined {
	let shared: readonly Value[] | undefined;
	for (const value of values) {
		if (!isObject(value)) return undefined;
		const keys = objectKeys(value);
		shared ??= keys;
		if (keys.length !== shared.length) return undefined;
		for (let i = 0; i < keys.length; i++) if (keys[i] !== shared[i]) return undefined;
	}
	return shared;
}

const HIGH_UNIT = /[\ud800-\uffff]/;

/** UTF-16 puts surrogates (code points above U+FFFF) before U+E000; code points do not. */
function codePointRank(unit: number): number {
	if (unit >= 0xe000) return unit - 0x800;
	return unit >= 0xd800 ? unit + 0x2000 : unit;
}

function rankOf(value: Value): number {
	if (value === null) return 0;
	switch (typeof value) {
		case "boolean":
			return 1;
		case "number":
			return 2;
		case "string":
			return 3;
		default:
			if (isArray(value)) return 4;
			if (value instanceof RegoNumber) return 2;
			return value instanceof RegoSet ? 6 : 5;
	}
}

function compareLists(a: readonly Value[], b: readonly Value[], depth: number): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const order = compare(a[i] as Value, b[i] as Value, depth);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function compareObjects(a: ObjectValue, b: ObjectValue, depth: number): number {
	const keysA = objectKeys(a);
	const keysB = objectKeys(b);
	const length = Math.min(keysA.length, keysB.length);
	for (let i = 0; i < length; i++) {
		const keyA = keysA[i] as Value;
		const keyB = keysB[i] as Value;
		const order =
			compare(keyA, keyB, depth) || compare(objectGet(a, keyA) as Value, objectGet(b, keyB) as Value, depth);
		if (order !== 0) return order;
	}
	return keysA.length - keysB.length;
}
