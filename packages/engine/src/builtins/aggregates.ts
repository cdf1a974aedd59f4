import {
	compareValues,
	isArray,
	isNumber,
	isObject,
	numberText,
	objectSize,
	type RegoNumber,
	RegoSet,
	sortValues,
	type Value,
} from "../value/index.js";
import { floatOf, floatValue } from "./arithmetic.js";
import { add, type BigFloat, multiply, parseBigFloat, withPrecision } from "./big-float.js";
import { type Builtin, collectionItems, operandElementError, operandTypeError } from "./builtin.js";
import { countCodePoints } from "./code-points.js";
import { assertDigits, exactInteger, integerValue } from "./exact-integer.js";

export const count: Builtin = ([value]) => {
	if (typeof value === "string") return countCodePoints(value);
	if (isArray(value)) return value.length;
	if (value instanceof RegoSet) return value.size;
	if (isObject(value)) return objectSize(value);
	throw operandTypeError(0, value, "array", "object", "set", "string");
};

export const sum: Builtin = ([value]) => {
	const numbers = numbersOf(value);
	let total = 0;
	for (const item of numbers) {
		if (typeof item !== "number" || !Number.isSafeInteger(item)) return sumOfAny(numbers);
		total += item;
		if (!Number.isSafeInteger(total)) return sumOfAny(numbers);
	}
	return total;
};

export const product: Builtin = ([value]) => {
	const numbers = numbersOf(value);
	const integers = exactIntegers(numbers);
	if (integers !== undefined) {
		assertDigits(numbers.reduce((digits: number, item) => digits + numberText(item).length, 0));
		return integerValue(integers.reduce((total, item) => total * item, 1n));
	}
	// OPA starts from a double, so all products are rounded to one.
	const start = withPrecision(parseBigFloat("1"), 53);
	return floatValue(numbers.reduce((total: BigFloat, item) => multiply(total, floatOf(item)), start));
};

export const max: Builtin = ([value]) => {
	const items = itemsOf(value, "set", "array");
	let largest: Value | undefined;
	// Of equal elements, such as 1 and 1.0, the last.
	for (const item of items) if (largest === undefined || compareValues(largest, item) <= 0) largest = item;
	return largest;
};

export const min: Builtin = ([value]) => {
	const items = itemsOf(value, "set", "array");
	let smallest: Value | undefined;
	for (const item of items) if (smallest === undefined || compareValues(smallest, item) >= 0) smallest = item;
	return smallest;
};

export const sort: Builtin = ([value]) => {
	if (value instanceof RegoSet) return value.sorted();
	return sortValues([...itemsOf(value, "set", "array")]);
};

export const all: Builtin = ([value]) => itemsOf(value, "array", "set").every((item) => item === true);

export const any: Builtin = ([value]) => itemsOf(value, "array", "set").some((item) => item === true);

/** Of a set in no particular order. */
function itemsOf(value: Value | undefined, ...expected: readonly string[]): readonly Value[] {
	if (isArray(value)) return value;
	if (value instanceof RegoSet) return value.unordered();
	throw operandTypeError(0, value, ...expected);
}

function numbersOf(value: Value | undefined): readonly (number | RegoNumber)[] {
	const items = collectionItems(value);
	if (items === undefined) throw operandTypeError(0, value, "set", "array");
	for (const item of items) if (!isNumber(item)) throw operandElementError(0, value as Value, item, "number");
	return items as readonly (number | RegoNumber)[];
}

function sumOfAny(numbers: readonly (number | RegoNumber)[]): Value {
	const integers = exactIntegers(numbers);
	if (integers !== undefined) return integerValue(integers.reduce((total, item) => total + item, 0n));
	return floatValue(numbers.reduce((total: BigFloat, item) => add(total, floatOf(item)), parseBigFloat("0")));
}

function exactIntegers(numbers: readonly (number | RegoNumber)[]): readonly bigint[] | undefined {
	const integers: bigint[] = [];
	for (const item of numbers) {
		const integer = exactInteger(item);
		if (integer === undefined) return undefined;
		integers.push(integer);
	}
	return integers;
}
