import { EvaluationError } from "./error.js";
import { ARRAY_COST, ATOM_COST, ELEMENT_COST, ENTRY_COST, numberCost, OBJECT_COST, stringCost } from "./heap-cost.js";

/** Levels of arrays and objects. OPA's WASM runtime recurses and overflows the stack near 3,000. */
export const MAXIMUM_DEPTH = 1000;
/** OPA's number arithmetic takes time in the size of the exponent and of the digits. */
const MAXIMUM_EXPONENT = 10_000;
const MAXIMUM_NUMBER_LENGTH = 10_000;

const OBJECT = 1;
const ARRAY = 0;

export interface JsonScan {
	/** Estimated bytes of the parsed value in OPA's heap. */
	readonly heapBytes: number;
	/** Whether an escape names a UTF-16 surrogate, see {@link replaceSurrogateEscapes}. */
	readonly hasSurrogateEscapes: boolean;
}

/**
 * Checks that bytes are one JSON value (RFC 8259) in valid UTF-8, in one pass and without recursion. OPA's own parser
 * is lenient: it accepts `[1 2]`, ignores what follows the first value, and ends a policy on invalid UTF-8.
 * Throws EvaluationError `invalid-input` with line and column.
 */
export function scanJson(bytes: Uint8Array): JsonScan {
	const length = bytes.length;
	const kinds = new Uint8Array(MAXIMUM_DEPTH);
	let depth = 0;
	let at = 0;
	let heapBytes = 0;
	let hasSurrogateEscapes = false;

	const fail = (problem: string, offset = at): never => {
		throw invalidJson(bytes, problem, offset);
	};
	const unexpected = (): never => fail(at >= length ? "the text ends too early" : "unexpected character");
	const skipBlanks = (): number => {
		for (; at < length; at++) {
			const byte = bytes[at] as number;
			if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
		}
		return -1;
	};
	const scanString = (): void => {
		const start = at + 1;
		// A local, since the loop is hot and `at` is shared by closures.
		let i = start;
		for (; ; i++) {
			const byte = bytes[i] as number;
			if (byte === 0x22) break;
			if (byte >= 0x20 && byte < 0x80 && byte !== 0x5c) continue;
			at = i;
			if (i >= length) fail("the text ends inside a string");
			if (byte === 0x5c) {
				hasSurrogateEscapes = scanEscape() || hasSurrogateEscapes;
				i = at - 1;
			} else if (byte < 0x20) {
				fail("a control character inside a string");
			} else {
				i += (sequenceLength(bytes, i) || fail("invalid UTF-8")) - 1;
			}
		}
		heapBytes += stringCost(i - start);
		at = i + 1;
	};
	/** Returns whether the escape is a surrogate. */
	const scanEscape = (): boolean => {
		const letter = bytes[at + 1] as number;
		if (letter !== 0x75) {
			if (!isSimpleEscape(letter)) fail(at + 1 >= length ? "the text ends inside a string" : "an unknown escape");
			at += 2;
			return false;
		}
		const unit = readHex(bytes, at + 2);
		if (unit < 0) fail("an incomplete \\u escape");
		at += 6;
		return isSurrogate(unit);
	};
	const scanWord = (word: string): void => {
		for (let i = 0; i < word.length; i++, at++) {
			if (bytes[at] !== word.charCodeAt(i)) unexpected();
		}
		heapBytes += ATOM_COST;
	};
	const scanDigits = (): void => {
		if (!isDigit(bytes[at])) unexpected();
		while (isDigit(bytes[at])) at++;
	};
	const scanNumber = (): void => {
		const start = at;
		if (bytes[at] === 0x2d) at++;
		if (bytes[at] === 0x30) at++;
		else scanDigits();
		if (bytes[at] === 0x2e) {
			at++;
			scanDigits();
		}
		if (((bytes[at] as number) | 0x20) === 0x65) {
			at++;
			if (bytes[at] === 0x2b || bytes[at] === 0x2d) at++;
			const exponent = at;
			scanDigits();
			if (numberOf(bytes, exponent, at) > MAXIMUM_EXPONENT) fail("a number with an exponent beyond 10,000", start);
		}
		if (at - start > MAXIMUM_NUMBER_LENGTH) fail("a number of more than 10,000 digits", start);
		heapBytes += numberCost(at - start);
	};
	const scanKey = (): void => {
		if (skipBlanks() !== 0x22) unexpected();
		scanString();
		if (skipBlanks() !== 0x3a) unexpected();
		at++;
		heapBytes += ENTRY_COST;
	};

	for (;;) {
		const byte = skipBlanks();
		switch (byte) {
			case 0x22:
				scanString();
				break;
			case 0x5b:
			case 0x7b: {
				if (depth === MAXIMUM_DEPTH) fail("nested deeper than 1,000 levels");
				const kind = byte === 0x7b ? OBJECT : ARRAY;
				heapBytes += kind === OBJECT ? OBJECT_COST : ARRAY_COST;
				at++;
				if (skipBlanks() === byte + 2) {
					at++;
					break;
				}
				kinds[depth++] = kind;
				if (kind === OBJECT) scanKey();
				else heapBytes += ELEMENT_COST;
				continue;
			}
			case 0x74:
				scanWord("true");
				break;
			case 0x66:
				scanWord("false");
				break;
			case 0x6e:
				scanWord("null");
				break;
			default:
				scanNumber();
		}

		for (;;) {
			const next = skipBlanks();
			if (depth === 0) {
				if (next !== -1) fail("more text after the JSON value");
				return { heapBytes, hasSurrogateEscapes };
			}
			const kind = kinds[depth - 1];
			if (next === 0x2c) {
				at++;
				if (kind === OBJECT) scanKey();
				else heapBytes += ELEMENT_COST;
				break;
			}
			if (next !== (kind === OBJECT ? 0x7d : 0x5d)) unexpected();
			at++;
			depth--;
		}
	}
}

/**
 * Rewrites escapes of UTF-16 surrogates: pairs become the character they encode, single ones U+FFFD, as OPA and Go's
 * encoding/json read them. OPA's WASM runtime decodes pairs above U+1FFFF wrongly and aborts on single ones.
 * The bytes must have passed {@link scanJson}.
 */
export function replaceSurrogateEscapes(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(bytes.length);
	let from = 0;
	let to = 0;
	for (let at = bytes.indexOf(0x5c); at >= 0; ) {
		let end = at + 2;
		if (bytes[at + 1] === 0x75) {
			end = at + 6;
			const unit = readHex(bytes, at + 2);
			if (isSurrogate(unit)) {
				const low = unit < 0xdc00 && bytes[end] === 0x5c && bytes[end + 1] === 0x75 ? readHex(bytes, end + 2) : -1;
				const paired = low >= 0xdc00 && low <= 0xdfff;
				if (paired) end += 6;
				const codePoint = paired ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
				out.set(bytes.subarray(from, at), to);
				to += at - from;
				to += writeUtf8(out, to, codePoint);
				from = end;
			}
		}
		at = bytes.indexOf(0x5c, end);
	}
	out.set(bytes.subarray(from), to);
	return out.subarray(0, to + bytes.length - from);
}

function invalidJson(bytes: Uint8Array, problem: string, offset: number): EvaluationError {
	let row = 1;
	let lineStart = 0;
	for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) {
		row++;
		lineStart = at + 1;
	}
	// Columns count code points: continuation bytes do not start one.
	let col = 1;
	for (let at = lineStart; at < offset; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) col++;
	return new EvaluationError("invalid-input", `the input is not JSON: ${problem} at line ${row}, column ${col}`, {
		row,
		col,
	});
}

/** Bytes of the UTF-8 sequence that starts here, 0 when it is invalid. Source: Unicode 15, table 3-7. */
function sequenceLength(bytes: Uint8Array, at: number): number {
	const first = bytes[at] as number;
	const second = bytes[at + 1] as number;
	if (first >= 0xc2 && first <= 0xdf) return isContinuation(second) ? 2 : 0;
	if (first >= 0xe0 && first <= 0xef) {
		const low = first === 0xe0 ? 0xa0 : 0x80;
		const high = first === 0xed ? 0x9f : 0xbf;
		return second >= low && second <= high && isContinuation(bytes[at + 2]) ? 3 : 0;
	}
	if (first >= 0xf0 && first <= 0xf4) {
		const low = first === 0xf0 ? 0x90 : 0x80;
		const high = first === 0xf4 ? 0x8f : 0xbf;
		return second >= low && second <= high && isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]) ? 4 : 0;
	}
	return 0;
}

function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && (byte & 0xc0) === 0x80;
}

function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isSurrogate(unit: number): boolean {
	return unit >= 0xd800 && unit <= 0xdfff;
}

/** `"`, `\`, `/`, `b`, `f`, `n`, `r`, `t`. */
function isSimpleEscape(byte: number): boolean {
	switch (byte) {
		case 0x22:
		case 0x5c:
		case 0x2f:
		case 0x62:
		case 0x66:
		case 0x6e:
		case 0x72:
		case 0x74:
			return true;
		default:
			return false;
	}
}

/** Four hexadecimal digits, -1 when they are not. */
function readHex(bytes: Uint8Array, at: number): number {
	let value = 0;
	for (let i = at; i < at + 4; i++) {
		const byte = bytes[i] as number;
		if (isDigit(byte)) value = value * 16 + byte - 0x30;
		else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66) value = value * 16 + (byte | 0x20) - 0x57;
		else return -1;
	}
	return value;
}

function numberOf(bytes: Uint8Array, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to && value <= MAXIMUM_EXPONENT; at++) value = value * 10 + (bytes[at] as number) - 0x30;
	return value;
}

function writeUtf8(out: Uint8Array, at: number, codePoint: number): number {
	if (codePoint < 0x10000) {
		out[at] = 0xe0 | (codePoint >> 12);
		out[at + 1] = 0x80 | ((codePoint >> 6) & 0x3f);
		out[at + 2] = 0x80 | (codePoint & 0x3f);
		return 3;
	}
	out[at] = 0xf0 | (codePoint >> 18);
	out[at + 1] = 0x80 | ((codePoint >> 12) & 0x3f);
	out[at + 2] = 0x80 | ((codePoint >> 6) & 0x3f);
	out[at + 3] = 0x80 | (codePoint & 0x3f);
	return 4;
}
