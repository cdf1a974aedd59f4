/** What JSON.parse does not tell of a text that it has parsed. */
export interface JsonSurvey {
	/** Of arrays and objects in each other. */
	readonly depth: number;
	/** Arrays and objects. */
	readonly containers: number;
	/** Whether a number may be one that a double would change: many digits, a zero at the end of a fraction, an exponent, a negative zero. */
	readonly mayLose: boolean;
	/** Whether there may be half of a surrogate pair. */
	readonly mayBeIllFormed: boolean;
}

/** In one pass over a text that is JSON. */
export function surveyJson(text: string): JsonSurvey {
	const { length } = text;
	let depth = 0;
	let deepest = 0;
	let containers = 0;
	let mayLose = false;
	let hasSurrogateEscapes = false;
	for (let at = 0; at < length; at++) {
		switch (text.charCodeAt(at)) {
			case QUOTE: {
				let code = text.charCodeAt(++at);
				for (; code !== QUOTE; code = text.charCodeAt(++at)) {
					if (code !== BACKSLASH) continue;
					at++;
					hasSurrogateEscapes ||= text.charCodeAt(at) === LETTER_U && (text.charCodeAt(at + 1) | 0x20) === LETTER_D;
				}
				break;
			}
			case 0x5b:
			case 0x7b:
				containers++;
				if (++depth > deepest) deepest = depth;
				break;
			case 0x5d:
			case 0x7d:
				depth--;
				break;
			case MINUS:
			case 0x30:
			case 0x31:
			case 0x32:
			case 0x33:
			case 0x34:
			case 0x35:
			case 0x36:
			case 0x37:
			case 0x38:
			case 0x39: {
				const end = endOfNumber(text, at);
				mayLose ||= changesAsDouble(text, at, end);
				at = end - 1;
				break;
			}
		}
	}
	return { depth: deepest, containers, mayLose, mayBeIllFormed: hasSurrogateEscapes || !text.isWellFormed() };
}

const QUOTE = 0x22;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const BACKSLASH = 0x5c;
const LETTER_D = 0x64;
const LETTER_E = 0x65;
const LETTER_U = 0x75;

function endOfNumber(text: string, start: number): number {
	for (let at = start + 1; ; at++) {
		const code = text.charCodeAt(at);
		// Digits, and the rest of what a number may have in it; at the end of the text the code is NaN.
		const isPart = (code >= 0x30 && code <= 0x39) || code === POINT || (code | 0x20) === LETTER_E || code === 0x2b;
		if (!isPart && code !== MINUS) return at;
	}
}

/** As many characters fit into a double without loss, whatever they are. */
const SAFE_LENGTH = 15;

function changesAsDouble(text: string, start: number, end: number): boolean {
	let hasPoint = false;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if ((code | 0x20) === LETTER_E) return true;
		if (code === POINT) hasPoint = true;
	}
	if (end - start > SAFE_LENGTH) return true;
	const endsInZero = text.charCodeAt(end - 1) === ZERO;
	return endsInZero && (hasPoint || (end - start === 2 && text.charCodeAt(start) === MINUS));
}
