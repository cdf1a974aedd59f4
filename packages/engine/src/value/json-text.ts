import { numberValue } from "./number.js";
import { parseValue } from "./text.js";
import { MAXIMUM_VALUE_DEPTH, type Value } from "./value.js";

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[dD][89a-fA-F][\da-fA-F]{2}|.)/gs;

/**
 * The value of JSON text (RFC 8259) with every digit of its numbers; plain JavaScript where that loses none. Single
 * surrogates become U+FFFD, as in Go. Throws SyntaxError, also for text nested deeper than {@link MAXIMUM_VALUE_DEPTH},
 * and for numbers beyond 2^100,000 and its inverse, which OPA does not take.
 */
export function parseJson(text: string): Value {
	const clean = withoutSingleSurrogates(text);
	const losesDigits = scan(clean);
	const value = JSON.parse(clean) as Value;
	return losesDigits ? parseValue(clean.replace(/[\t\n\r]/g, " ")) : value;
}

function withoutSingleSurrogates(text: string): string {
	const raw = text.toWellFormed();
	if (!SURROGATE_ESCAPE.test(raw)) return raw;
	return raw.replace(ESCAPE, (found) => (found.length === 6 && SURROGATE_ESCAPE.test(found) ? "\\ufffd" : found));
}

/** Whether a number would print otherwise as a double. Regular expressions overflow on long strings, a loop does not. */
function scan(text: string): boolean {
	let losesDigits = false;
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) {
			at = endOfString(text, at);
		} else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
			if (++depth > MAXIMUM_VALUE_DEPTH) {
				throw new SyntaxError(`the JSON is nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
			}
		} else if (unit === OPEN_BRACKET + 2 || unit === OPEN_BRACE + 2) {
			depth--;
		} else if (startsNumber(unit)) {
			const start = at;
			while (isInNumber(text.charCodeAt(at + 1))) at++;
			const number = text.slice(start, at + 1);
			losesDigits ||= typeof numberValue(number) !== "number";
			assertExponent(number);
		}
	}
	return losesDigits;
}

const MAXIMUM_BINARY_EXPONENT = 1e5;
/** Of Go's numbers. */
const MAXIMUM_EXPONENT_TEXT = 2 ** 31 - 1;

/** Source: OPA's ast.NumberChecked. Only numbers with an exponent can be out of range. */
function assertExponent(text: string): void {
	const [, integer, fraction = "", exponent] = /^-?(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text) ?? [];
	if (integer === undefined) return;
	if (Math.abs(Number(exponent)) > MAXIMUM_EXPONENT_TEXT) throw new SyntaxError("invalid number: invalid float");
	const digits = integer + fraction;
	const leading = digits.search(/[1-9]/);
	if (leading < 0) return;
	// The number is 0.digits · 10^power; sixteen digits are enough to tell its size.
	const power = integer.length - leading + Number(exponent);
	const binary = Math.log2(Number(`0.${digits.slice(leading, leading + 16)}`)) + power * Math.log2(10);
	if (Math.abs(binary) > MAXIMUM_BINARY_EXPONENT) throw new SyntaxError("invalid number: number too big");
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/** Where its last quote is. */
function endOfString(text: string, start: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) return at;
		if (unit === BACKSLASH) at++;
	}
	return text.length;
}

function startsNumber(unit: number): boolean {
	return unit === 0x2d || (unit >= 0x30 && unit <= 0x39);
}

/** Digits, `-`, `+`, `.`, `e`, `E`; NaN, past the end, is none. */
function isInNumber(unit: number): boolean {
	return startsNumber(unit) || unit === 0x2b || unit === 0x2e || (unit | 0x20) === 0x65;
}
