/** Rego values with nothing lost: sets, objects with any key, numbers as they were written. */
export type Value = null | boolean | number | string | RegoNumber | RegoSet | RegoObject | readonly Value[];

/** A number that JavaScript would print otherwise: `1.0`, `1e3`, or more digits than a double holds. */
export class RegoNumber {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

export class RegoSet {
	/** Sorted in OPA's order, without duplicates. */
	readonly elements: readonly Value[];
	constructor(elements: readonly Value[]) {
		this.elements = sortedUnique(elements, compareValues);
	}
}

export class RegoObject {
	/** Sorted by key in OPA's order. */
	readonly entries: readonly (readonly [Value, Value])[];
	constructor(entries: readonly (readonly [Value, Value])[]) {
		this.entries = sortedUnique(entries, (a, b) => compareValues(a[0], b[0]));
	}
}

export function numberValue(text: string): number | RegoNumber {
	const number = Number(text);
	return String(number) === text ? number : new RegoNumber(text);
}

export function numberText(value: number | RegoNumber): string {
	return typeof value === "number" ? String(value) : value.text;
}

/** OPA's order: null, booleans, numbers, strings (by code point), arrays, objects, sets. Source: OPA's ast.Compare. */
export function compareValues(a: Value, b: Value): number {
	if (a === b) return 0;
	const rank = rankOf(a) - rankOf(b);
	if (rank !== 0) return rank;
	if (typeof a === "string") return compareStrings(a, b as string);
	if (typeof a === "number" && typeof b === "number") return a - b;
	if (typeof a === "number" || a instanceof RegoNumber) {
		return compareDecimals(numberText(a), numberText(b as number | RegoNumber));
	}
	if (typeof a === "boolean") return Number(a) - Number(b);
	if (a instanceof RegoSet) return compareLists(a.elements, (b as RegoSet).elements);
	if (a instanceof RegoObject) return compareObjects(a, b as RegoObject);
	return a === null ? 0 : compareLists(a, b as readonly Value[]);
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
			if (value instanceof RegoNumber) return 2;
			if (value instanceof RegoObject) return 5;
			return value instanceof RegoSet ? 6 : 4;
	}
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const order = compareValues(a[i] as Value, b[i] as Value);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function compareObjects(a: RegoObject, b: RegoObject): number {
	const length = Math.min(a.entries.length, b.entries.length);
	for (let i = 0; i < length; i++) {
		const [keyA, valueA] = a.entries[i] as readonly [Value, Value];
		const [keyB, valueB] = b.entries[i] as readonly [Value, Value];
		const order = compareValues(keyA, keyB) || compareValues(valueA, valueB);
		if (order !== 0) return order;
	}
	return a.entries.length - b.entries.length;
}

/** Exact, and bounded whatever the exponents: digits are compared, never multiplied out. */
function compareDecimals(a: string, b: string): number {
	const x = decimalOf(a);
	const y = decimalOf(b);
	if (x.sign !== y.sign) return x.sign - y.sign;
	if (x.sign === 0) return 0;
	if (x.magnitude !== y.magnitude) return x.sign * (x.magnitude - y.magnitude);
	if (x.digits === y.digits) return 0;
	return x.sign * (x.digits < y.digits ? -1 : 1);
}

/** The number is sign · 0.digits · 10^magnitude; digits start and end with a nonzero one. */
function decimalOf(text: string): { sign: number; digits: string; magnitude: number } {
	const [mantissa, exponent = "0"] = text.toLowerCase().split("e") as [string, string?];
	const [integer, fraction = ""] = mantissa.replace("-", "").split(".") as [string, string?];
	const all = integer + fraction;
	const leading = all.length - all.replace(/^0+/, "").length;
	let end = all.length;
	while (end > leading && all.charCodeAt(end - 1) === 0x30) end--;
	if (end === leading) return { sign: 0, digits: "", magnitude: 0 };
	return {
		sign: mantissa.startsWith("-") ? -1 : 1,
		digits: all.slice(leading, end),
		magnitude: integer.length - leading + Number(exponent),
	};
}

function sortedUnique<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
	if (items.length < 2) return items;
	const sorted = items.slice().sort(compare);
	return sorted.filter((item, index) => index === 0 || compare(sorted[index - 1] as T, item) !== 0);
}
