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
export function readStatement(line: Line, index: number): Statement {
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
		const equals = word.indexOf("=");
		const value = equals === -1 ? null : unquote(word.slice(equals + 1));
		flags.push({ name: word.slice(2, equals === -1 ? undefined : equals), value, word: next });
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

export function unquote(text: string): string {
	return text.replace(/["']/g, "");
}
