import { numberValue } from "./number.js";
import { parseValue } from "./text.js";
import { MAXIMUM_VALUE_DEPTH, type Value } from "./value.js";

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[dD][89a-fA-F][\da-fA-F]{2}|.)/gs;

/**
 * The value of JSON text (RFC 8259) with every digit of its numbers; plain JavaScript where that loses none. Single
 * surrogates become U+FFFD, as in Go. Throws SyntaxError, also for text nested deeper than {@link MAXIMUM_VALUE_DEPTH}.
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
			losesDigits ||= typeof numberValue(text.slice(start, at + 1)) !== "number";
		}
	}
	return losesDigits;
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
