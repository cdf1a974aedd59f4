/** What Go, and so BuildKit, takes for white space: all that JavaScript does but U+FEFF, and U+0085. */
export const SPACE = /[^\S\uFEFF]|\u0085/;

/** A word as it is written, quotes and escapes included, and where it is in its line. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The name of a variable, of a position, or of what shells set themselves. Sticky: it matches at its `lastIndex` alone. */
export const VARIABLE = /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;

/** Splits at white space that is not in quotes or escaped, as BuildKit does for ENV. Linear. */
export function readWords(text: string, escapeToken: string): Word[] {
	const words: Word[] = [];
	let start = -1;
	let quote = "";
	for (let index = 0; index < text.length; index++) {
		const character = text[index]!;
		if (quote !== "") {
			if (character === quote) quote = "";
			else if (character === escapeToken && quote !== "'") index++;
			continue;
		}
		if (isSpace(character)) {
			if (start !== -1) words.push({ text: text.slice(start, index), start, end: index });
			start = -1;
			continue;
		}
		if (start === -1) start = index;
		if (character === '"' || character === "'") quote = character;
		else if (character === escapeToken) index++;
	}
	if (start !== -1) words.push({ text: text.slice(start), start, end: text.length });
	return words;
}

export function isSpace(character: string): boolean {
	return character === " " || character === "\t" || character === "\v" || character === "\f" || character === "\r";
}

/** Words at white space alone: for what takes no quotes. */
export function plainWords(text: string): string[] {
	return text.split(/[ \t\v\f\r]+/).filter((word) => word !== "");
}

/** The strings of exec form; null for shell form, and `invalid` for an array of other things, which BuildKit refuses. */
export function readExec(text: string): readonly string[] | "invalid" | null {
	if (!text.startsWith("[")) return null;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (!Array.isArray(value)) return null;
	return value.every((item): item is string => typeof item === "string") ? value : "invalid";
}
