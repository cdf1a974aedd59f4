import type { Failure } from "./failure.js";
import type { Limits } from "./limits.js";

export interface Scan {
	readonly failure: Failure | null;
	/** Offset after the first value, or the length of the text where that never ends. */
	readonly end: number;
	/** Property names outside of strings: exact where the text is JSON. */
	readonly names: number;
	/** Values, more or less: objects, arrays and what commas separate. */
	readonly values: number;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** One pass, without any memory of its own. Strings are skipped by `indexOf`, which is several times as fast as a loop. */
export function scanJson(text: string, limits: Pick<Limits, "depth" | "values">): Scan {
	const { length } = text;
	let depth = 0;
	let names = 0;
	let values = 1;
	const refuse = (code: "too-deep" | "too-large", message: string, offset: number): Scan => {
		return { failure: { ok: false, code, message, at: { text, offset } }, end: offset, names, values };
	};
	const tooMany = (offset: number) => refuse("too-large", `The file has more than ${limits.values} values.`, offset);
	for (let offset = 0; offset < length; offset++) {
		switch (text.charCodeAt(offset)) {
			case QUOTE:
				offset = endOfString(text, offset);
				if (offset === -1) return { failure: null, end: length, names, values };
				break;
			case COLON:
				names++;
				break;
			case COMMA:
				if (++values > limits.values) return tooMany(offset);
				break;
			case OPEN_BRACE:
			case OPEN_BRACKET:
				if (++depth > limits.depth) {
					return refuse("too-deep", `Objects and arrays are nested more than ${limits.depth} deep here.`, offset);
				}
				if (++values > limits.values) return tooMany(offset);
				break;
			case CLOSE_BRACE:
			case CLOSE_BRACKET:
				if (--depth <= 0) return { failure: null, end: offset + 1, names, values };
		}
	}
	return { failure: null, end: length, names, values };
}

/** Offset of the quote that closes the string opened at `start`; -1 where none does. */
function endOfString(text: string, start: number): number {
	let end = text.indexOf('"', start + 1);
	while (end !== -1) {
		let before = end - 1;
		while (text.charCodeAt(before) === BACKSLASH) before--;
		if ((end - before) % 2 === 1) return end;
		end = text.indexOf('"', end + 1);
	}
	return -1;
}
