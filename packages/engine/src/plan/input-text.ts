import { numberValue, RegoNumber, type Value } from "../value/index.js";
import { isDecimal } from "../value/number.js";

/** What is seen of JSON text without parsing it. Of text that is no JSON nothing holds. */
export interface TextScan {
	/** Levels of arrays and objects. */
	readonly depth: number;
	/** Arrays and objects. */
	readonly containers: number;
	/** Numbers that a double would change, as pairs of where they begin and end. */
	readonly exact: readonly number[];
}

/** Takes time in the length of the text. */
export function scanText(text: string): TextScan {
	const { length } = text;
	const exact: number[] = [];
	let depth = 0;
	let deepest = 0;
	let containers = 0;
	for (let at = 0; at < length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) {
			at = endOfString(text, at);
		} else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
			containers++;
			if (++depth > deepest) deepest = depth;
		} else if (unit === OPEN_BRACE + 2 || unit === OPEN_BRACKET + 2) {
			depth--;
		} else if (unit === MINUS || (unit >= ZERO && unit <= NINE)) {
			const start = at;
			let isInteger = unit !== MINUS;
			for (;;) {
				const next = text.charCodeAt(at + 1);
				if (next >= ZERO && next <= NINE) at++;
				else if (isInNumber(next)) {
					isInteger = false;
					at++;
				} else break;
			}
			// Integers of so few digits are doubles.
			if (isInteger && at - start < 15) continue;
			if (isChanged(text.slice(start, at + 1))) exact.push(start, at + 1);
		}
	}
	return { depth: deepest, containers, exact };
}

function isChanged(token: string): boolean {
	return token.length <= 1000 ? numberValue(token) instanceof RegoNumber : true;
}

/**
 * JSON.parse, but the numbers named stay as they are written. Undefined where the text has to be read in another way: it is
 * no JSON, or numbers are too long or too large. Throws SyntaxError.
 */
export function parseExactly(text: string, exact: readonly number[]): Value | undefined {
	// Strings cannot hold this character but as an escape.
	if (text.includes(MARK)) return undefined;
	const pieces: string[] = [];
	let from = 0;
	for (let i = 0; i < exact.length; i += 2) {
		const [start, end] = [exact[i] as number, exact[i + 1] as number];
		const number = text.slice(start, end);
		// A number that stands for a key would become one.
		if (!isDecimal(number) || isKey(text, end)) return undefined;
		pieces.push(text.slice(from, start), `"${MARK}${number}"`);
		from = end;
	}
	pieces.push(text.slice(from));
	return withNumbers(JSON.parse(pieces.join("")) as Value);
}

/** Whether a colon comes next. */
function isKey(text: string, end: number): boolean {
	let at = end;
	while (text.charCodeAt(at) <= 0x20) at++;
	return text.charCodeAt(at) === 0x3a;
}

const MARK = "\\u0001";

/** In place: nobody else has seen the value. */
function withNumbers(value: Value): Value {
	if (typeof value === "string") {
		return value.charCodeAt(0) === 1 ? new RegoNumber(value.slice(1)) : value;
	}
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		for (let i = 0; i < value.length; i++) {
			const item = value[i] as Value;
			const read = withNumbers(item);
			if (read !== item) value[i] = read;
		}
		return value;
	}
	const object = value as Record<string, Value>;
	for (const key of Object.keys(object)) {
		const item = object[key] as Value;
		const read = withNumbers(item);
		// The key is there already, so that `__proto__` is an own property.
		if (read !== item) Object.defineProperty(object, key, { value: read });
	}
	return value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/** Where its last quote is; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
	for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		let before = at - 1;
		while (text.charCodeAt(before) === BACKSLASH) before--;
		if ((at - before) % 2 === 1) return at;
	}
	return text.length;
}

/** `-`, `+`, `.`, `e`, `E`. */
function isInNumber(unit: number): boolean {
	return unit === 0x2e || unit === 0x2b || unit === MINUS || (unit | 0x20) === 0x65;
}
