/**
 * Go's big.Float as OPA computes with it: binary floating point of 64 bits, rounded half to even. Source: the documentation
 * and behavior of Go's math/big; how decimals are read and written follows it to the last digit.
 */

import { type Decimal, exponential, fixed, trimmed } from "./go-float.js";

/** mantissa · 2^exponent, negated when `negative`, which zeros may be as well. */
export interface BigFloat {
	readonly negative: boolean;
	readonly mantissa: bigint;
	readonly exponent: number;
	/** Bits of the mantissa that results are rounded to. */
	readonly precision: number;
}

const PRECISION = 64;
const DECIMAL = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/;

/** Throws SyntaxError for what is no decimal number. */
export function parseBigFloat(text: string): BigFloat {
	const match = DECIMAL.exec(text);
	if (match === null) throw new SyntaxError(`${text.slice(0, 40)} is no number`);
	const [, sign, integer, fraction, exponent = "0"] = match as unknown as [string, string, string, string, string?];
	const mantissa = BigInt(`${integer}${fraction}` || "0");
	const power = Number(exponent) - fraction.length;
	const whole: BigFloat = { negative: sign === "-", mantissa, exponent: 0, precision: PRECISION };
	if (mantissa === 0n) return whole;
	if (power === 0) return rounded(whole);
	// 10^power is 5^power · 2^power.
	const factor = powerOfFive(Math.abs(power));
	const scaled = power < 0 ? divide(whole, factor) : multiply(whole, factor);
	return { ...scaled, exponent: scaled.exponent + power };
}

/** Go computes large powers in 128 bits only, which now and then shows in the last digit. */
function powerOfFive(power: number): BigFloat {
	const float = (mantissa: bigint, precision: number): BigFloat => ({
		negative: false,
		mantissa,
		exponent: 0,
		precision,
	});
	if (power <= LARGEST_EXACT) return float(5n ** BigInt(power), 2 * PRECISION);
	let result = float(5n ** BigInt(LARGEST_EXACT), 2 * PRECISION);
	let factor = float(5n, 3 * PRECISION);
	for (let rest = power - LARGEST_EXACT; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = multiply(result, factor);
		factor = multiply(factor, factor);
	}
	return result;
}

/** 5^27 is the largest power that 64 bits hold. */
const LARGEST_EXACT = 27;

/** With as many bits as the integer has, at least 64. */
export function integerBigFloat(value: bigint): BigFloat {
	const mantissa = value < 0n ? -value : value;
	return { negative: value < 0n, mantissa, exponent: 0, precision: Math.max(bitLength(mantissa), PRECISION) };
}

export function withPrecision(value: BigFloat, precision: number): BigFloat {
	return rounded({ ...value, precision });
}

/** In the precision of the more precise one. */
export function add(x: BigFloat, y: BigFloat): BigFloat {
	const precision = Math.max(x.precision, y.precision);
	if (x.mantissa === 0n && y.mantissa === 0n) {
		return { negative: x.negative && y.negative, mantissa: 0n, exponent: 0, precision };
	}
	const exponent = Math.min(x.exponent, y.exponent);
	const sum = signed(x, exponent) + signed(y, exponent);
	return rounded({ negative: sum < 0n, mantissa: sum < 0n ? -sum : sum, exponent, precision });
}

export function negate(x: BigFloat): BigFloat {
	return { ...x, negative: !x.negative };
}

/** In the precision of the first. */
export function multiply(x: BigFloat, y: BigFloat): BigFloat {
	const exponent = x.exponent + y.exponent;
	const mantissa = x.mantissa * y.mantissa;
	return rounded({ negative: x.negative !== y.negative, mantissa, exponent, precision: x.precision });
}

/** In the precision of the first. The divisor is not zero. */
export function divide(x: BigFloat, y: BigFloat): BigFloat {
	const { precision } = x;
	const shift = Math.max(0, precision + 2 - bitLength(x.mantissa) + bitLength(y.mantissa));
	const dividend = x.mantissa << BigInt(shift);
	// A remainder only matters for which side of a half the rest is on.
	const quotient = dividend / y.mantissa;
	const sticky = quotient * y.mantissa === dividend ? 0n : 1n;
	return rounded({
		negative: x.negative !== y.negative,
		mantissa: (quotient << 1n) | sticky,
		exponent: x.exponent - y.exponent - shift - 1,
		precision,
	});
}

/** Toward zero. */
export function truncated(x: BigFloat): bigint {
	const magnitude = x.exponent >= 0 ? x.mantissa << BigInt(x.exponent) : x.mantissa >> BigInt(-x.exponent);
	return x.negative ? -magnitude : magnitude;
}

export function isWhole(x: BigFloat): boolean {
	if (x.exponent >= 0) return true;
	const low = BigInt(-x.exponent);
	return (x.mantissa >> low) << low === x.mantissa;
}

/** The fewest digits that tell the number from its neighbors; integers without an exponent, others as Go's %g. */
export function bigFloatText(x: BigFloat): string {
	const decimal = shortest(x);
	const sign = x.negative ? "-" : "";
	const { digits, point } = decimal;
	const decimals = Math.max(digits.length - point, 0);
	if (isWhole(x) || (point > -4 && point <= 6)) return sign + fixed(decimal, decimals);
	return sign + exponential(decimal, digits.length - 1);
}

function shortest(x: BigFloat): Decimal {
	if (x.mantissa === 0n) return { digits: "", point: 0 };
	// One bit more than the precision, so that half a unit in the last place is 1.
	const shift = x.precision + 1 - bitLength(x.mantissa);
	const middle = shift >= 0 ? x.mantissa << BigInt(shift) : x.mantissa >> BigInt(-shift);
	const exponent = x.exponent - shift;
	const inclusive = (middle & 2n) === 0n;
	const exact = exactDecimal(middle, exponent);
	const lower = exactDecimal(middle - 1n, exponent);
	const upper = exactDecimal(middle + 1n, exponent);
	for (let i = 0; i < exact.digits.length; i++) {
		const digit = digitAt(exact, i);
		const low = digitAt(lower, i);
		const high = digitAt(upper, i);
		const down = low !== digit || (inclusive && i + 1 === lower.digits.length);
		const up = digit !== high && (inclusive || digit + 1 < high || i + 1 < upper.digits.length);
		if (down && up) return roundedTo(exact, i + 1, isAboveHalf(exact.digits, i + 1));
		if (down || up) return roundedTo(exact, i + 1, up);
	}
	return exact;
}

function digitAt({ digits }: Decimal, index: number): number {
	return index < digits.length ? digits.charCodeAt(index) - 0x30 : 0;
}

function isAboveHalf(digits: string, count: number): boolean {
	const next = digits.charCodeAt(count) - 0x30;
	if (next === 5 && count + 1 === digits.length) return (digits.charCodeAt(count - 1) & 1) === 1;
	return next >= 5;
}

function roundedTo({ digits, point }: Decimal, count: number, up: boolean): Decimal {
	const kept = digits.slice(0, count);
	if (!up) return trimmed(kept, point);
	const raised = (BigInt(kept) + 1n).toString();
	return trimmed(raised, point + raised.length - kept.length);
}

function exactDecimal(mantissa: bigint, exponent: number): Decimal {
	// m · 2^-k is m · 5^k / 10^k.
	const digits = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
	const text = digits.toString();
	return trimmed(text, text.length + Math.min(exponent, 0));
}

function signed({ negative, mantissa, exponent }: BigFloat, lowest: number): bigint {
	const magnitude = mantissa << BigInt(exponent - lowest);
	return negative ? -magnitude : magnitude;
}

/** Half to even. */
function rounded(x: BigFloat): BigFloat {
	const excess = bitLength(x.mantissa) - x.precision;
	if (excess <= 0) return x;
	const shift = BigInt(excess);
	const kept = x.mantissa >> shift;
	const rest = x.mantissa - (kept << shift);
	const half = 1n << (shift - 1n);
	const up = rest > half || (rest === half && (kept & 1n) === 1n);
	return { ...x, mantissa: up ? kept + 1n : kept, exponent: x.exponent + excess };
}

function bitLength(value: bigint): number {
	if (value === 0n) return 0;
	const hexadecimal = value.toString(16);
	return hexadecimal.length * 4 - (Math.clz32(Number.parseInt(hexadecimal.charAt(0), 16)) - 28);
}
