/** How Go writes strings and characters as literals. Source: Go's strconv.Quote and QuoteToASCII. */

const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const ESCAPES: Readonly<Record<string, string>> = {
	"\x07": "\\a",
	"\b": "\\b",
	"\f": "\\f",
	"\n": "\\n",
	"\r": "\\r",
	"\t": "\\t",
	"\v": "\\v",
};

export function isPrintable(character: string): boolean {
	return PRINTABLE.test(character);
}

export function goQuote(text: string, asciiOnly = false): string {
	if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
	let out = '"';
	for (const character of text) out += escaped(character, '"', asciiOnly);
	return `${out}"`;
}

export function goQuoteCharacter(character: string, asciiOnly = false): string {
	return `'${escaped(character, "'", asciiOnly)}'`;
}

function escaped(character: string, quote: string, asciiOnly: boolean): string {
	if (character === quote || character === "\\") return `\\${character}`;
	const codePoint = character.codePointAt(0) as number;
	if (isPrintable(character) && (!asciiOnly || codePoint < 0x80)) return character;
	const named = ESCAPES[character];
	if (named !== undefined) return named;
	if (codePoint < 0x20 || codePoint === 0x7f) return `\\x${hex(codePoint, 2)}`;
	return codePoint < 0x10000 ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}

function hex(value: number, width: number): string {
	return value.toString(16).padStart(width, "0");
}
