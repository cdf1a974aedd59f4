import { isNumber, numberText, numberValue, type RegoNumber, RegoSet } from "../value/index.js";
import {
	add,
	type BigFloat,
	bigFloatText,
	divide,
	integerBigFloat,
	isWhole,
	multiply,
	negate,
	parseBigFloat,
	truncated,
} from "./big-float.js";
import { type Builtin, numberArgument, operandTypeError } from "./builtin.js";
import { assertDigits, exactInteger, integerValue } from "./exact-integer.js";

type Num = number | RegoNumber;

/** Integers are exact; everything else is computed in binary floating point of 64 bits, as in OPA. */
export const plus: Builtin = (args) => addNumbers(numberArgument(args, 0), numberArgument(args, 1));

export const minus: Builtin = (args) => {
	const [x, y] = args;
	if (isNumber(x) && isNumber(y)) return subtractNumbers(x, y);
	if (x instanceof RegoSet && y instanceof RegoSet) return difference(x, y);
	if (!isNumber(x) && !(x instanceof RegoSet)) throw operandTypeError(0, x, "number", "set");
	throw operandTypeError(1, y, isNumber(y) ? "set" : "number");
};

export const mul: Builtin = (args) => multiplyNumbers(numberArgument(args, 0), numberArgument(args, 1));

export const div: Builtin = (args) => divideNumbers(numberArgument(args, 0), numberArgument(args, 1));

export const rem: Builtin = (args) => remainder(numberArgument(args, 0), numberArgument(args, 1));

export const abs: Builtin = (args) => {
	const x = numberArgument(args, 0);
	if (isSafe(x)) return Math.abs(x);
	return floatValue({ ...floatOf(x), negative: false });
};

/** Half away from zero. */
export const round: Builtin = (args) => {
	const x = numberArgument(args, 0);
	if (isSafe(x)) return x;
	const value = floatOf(x);
	return floatValue(integerBigFloat(truncated(add(value, value.negative ? negate(HALF) : HALF))));
};

export const ceil: Builtin = (args) => {
	const x = numberArgument(args, 0);
	if (isSafe(x)) return x;
	const value = floatOf(x);
	const whole = integerBigFloat(truncated(value));
	// OPA asks for the sign of the truncated number, so ceil(-0.5) is 1.
	return floatValue(whole.negative || isWhole(value) ? whole : add(whole, ONE));
};

export const floor: Builtin = (args) => {
	const x = numberArgument(args, 0);
	if (isSafe(x)) return x;
	const value = floatOf(x);
	const whole = integerBigFloat(truncated(value));
	return floatValue(!whole.negative || isWhole(value) ? whole : add(whole, negate(ONE)));
};

export function addNumbers(x: Num, y: Num): Num {
	if (isSafe(x) && isSafe(y)) {
		const sum = x + y;
		if (Number.isSafeInteger(sum)) return sum;
	}
	const [a, b] = [exactInteger(x), exactInteger(y)];
	return a !== undefined && b !== undefined ? integerValue(a + b) : floatValue(add(floatOf(x), floatOf(y)));
}

export function subtractNumbers(x: Num, y: Num): Num {
	if (isSafe(x) && isSafe(y)) {
		const sum = x - y;
		if (Number.isSafeInteger(sum)) return sum;
	}
	const [a, b] = [exactInteger(x), exactInteger(y)];
	return a !== undefined && b !== undefined ? integerValue(a - b) : floatValue(add(floatOf(x), negate(floatOf(y))));
}

export function multiplyNumbers(x: Num, y: Num): Num {
	if (isSafe(x) && isSafe(y)) {
		const product = x * y;
		if (Number.isSafeInteger(product)) return product;
	}
	const [a, b] = [exactInteger(x), exactInteger(y)];
	if (a === undefined || b === undefined) return floatValue(multiply(floatOf(x), floatOf(y)));
	assertDigits(numberText(x).length + numberText(y).length);
	return integerValue(a * b);
}

export function divideNumbers(x: Num, y: Num): Num {
	if (isSafe(x) && isSafe(y) && x !== 0 && y !== 0 && x % y === 0) return x / y;
	const divisor = floatOf(y);
	if (divisor.mantissa === 0n) throw new RangeError("divide by zero");
	return floatValue(divide(floatOf(x), divisor));
}

export function remainder(x: Num, y: Num): Num {
	if (isSafe(x) && isSafe(y) && y !== 0) return x % y;
	const [a, b] = [exactInteger(x), exactInteger(y)];
	if (a === undefined || b === undefined) throw new RangeError("modulo on floating-point number");
	if (b === 0n) throw new RangeError("modulo by zero");
	return integerValue(a % b);
}

export function floatOf(value: Num): BigFloat {
	return parseBigFloat(numberText(value));
}

export function floatValue(value: BigFloat): Num {
	return numberValue(bigFloatText(value));
}

const HALF = parseBigFloat("0.5");
const ONE = parseBigFloat("1");

function isSafe(value: Num): value is number {
	return typeof value === "number" && Number.isSafeInteger(value);
}

function difference(x: RegoSet, y: RegoSet): RegoSet {
	const rest = new RegoSet();
	for (const item of x.unordered()) if (!y.has(item)) rest.add(item);
	return rest;
}
