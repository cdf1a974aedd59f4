/**
 * Upper and lower case as Go's unicode package maps: one code point to one code point, whatever stands beside it. JavaScript
 * maps text, so that `ß` becomes `SS` and a final `Σ` another letter.
 */

const ASCII = /^[\0-\x7f]*$/;
const NOT_ASCII = /[^\0-\x7f]/gu;
/** Small Greek letters with iota subscript have a titlecase letter that counts as their upper case. */
const IOTA = /[\u1f80-\u1f87\u1f90-\u1f97\u1fa0-\u1fa7]/;
const IOTA_PAIRS: Readonly<Record<string, string>> = { "\u1fb3": "\u1fbc", "\u1fc3": "\u1fcc", "\u1ff3": "\u1ffc" };

/** Got their other case after Unicode 15, which is what Go knows; JavaScript engines differ. */
const NEWER =
	/[\u019b\u0264\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2-\ua7d5\ua7da-\ua7dc\u{10d50}-\u{10d85}\u{16ea0}-\u{16ed3}]/u;

export function lowerCase(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return asciiLower(text).replace(NOT_ASCII, (character) => {
		if (character === "\u0130") return "i";
		return single(character, character.toLowerCase());
	});
}

export function upperCase(text: string): string {
	if (ASCII.test(text)) return text.toUpperCase();
	return asciiUpper(text).replace(NOT_ASCII, (character) => {
		if (IOTA.test(character)) return String.fromCharCode(character.charCodeAt(0) + 8);
		return IOTA_PAIRS[character] ?? single(character, character.toUpperCase());
	});
}

function asciiLower(text: string): string {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function asciiUpper(text: string): string {
	return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** What maps to several code points stays as it is. */
function single(character: string, mapped: string): string {
	if (NEWER.test(character)) return character;
	return mapped.length === 1 ||
		(mapped.length === 2 && mapped.charCodeAt(0) >= 0xd800 && mapped.charCodeAt(0) <= 0xdbff)
		? mapped
		: character;
}
