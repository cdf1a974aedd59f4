import type { Heredoc, Line } from "./lines.js";
import type { Word } from "./words.js";

/** An instruction of a line, before it is known what it means. */
export interface Statement {
	/** Number of the line among those of the file that are instructions. */
	readonly index: number;
	/** In upper case. */
	readonly keyword: string;
	readonly onBuild: boolean;
	readonly flags: readonly { readonly name: string; readonly value: string | null; readonly word: number }[];
	/** What follows the flags, as it is written. */
	readonly rest: string;
	/** Words of it, with their numbers in the line. */
	readonly words: readonly { readonly text: string; readonly number: number }[];
	readonly heredocs: readonly Heredoc[];
}

/** Takes keyword and flags off a line. */
export function readStatement(line: Line, index: number, escapeToken: string): Statement {
	const onBuild = line.words[0]?.text.toUpperCase() === "ONBUILD";
	const first = onBuild ? 1 : 0;
	const keyword = line.words[first]?.text.toUpperCase() ?? "";
	const flags: { name: string; value: string | null; word: number }[] = [];
	let next = first + 1;
	for (; next < line.words.length; next++) {
		const word = line.words[next]!.text;
		if (!word.startsWith("--")) break;
		if (word === "--") {
			next++;
			break;
		}
		const flag = readFlag(word, escapeToken);
		const equals = flag.indexOf("=");
		const value = equals === -1 ? null : flag.slice(equals + 1);
		flags.push({ name: flag.slice(2, equals === -1 ? undefined : equals), value, word: next });
	}
	const start: Word | undefined = line.words[next];
	return {
		index,
		keyword,
		onBuild,
		flags,
		rest: start === undefined ? "" : line.text.slice(start.start).trimEnd(),
		words: line.words.slice(next).map(({ text }, offset) => ({ text, number: next + offset })),
		heredocs: line.heredocs,
	};
}

/** Without quotes, and without what escapes the character after it. */
function readFlag(word: string, escapeToken: string): string {
	const parts: string[] = [];
	let quote = "";
	for (let index = 0; index < word.length; index++) {
		const character = word[index]!;
		if (character === escapeToken) parts.push(word[++index] ?? "");
		else if (quote === "" && (character === '"' || character === "'")) quote = character;
		else if (character === quote) quote = "";
		else parts.push(character);
	}
	return parts.join("");
}

export function unquote(text: string): string {
	return text.replace(/["']/g, "");
}
