import { setOwn } from "../../convert.js";
import { linesOf } from "../../lines.js";

/** An entry of a yarn.lock: what was asked for, and what it became. */
export interface Entry {
	/** Number of its first line, from 0. */
	readonly line: number;
	/** name@range, one for each that was asked for. */
	readonly descriptors: readonly string[];
	readonly fields: Record<string, string>;
	/** Names and ranges of `dependencies` and the like. */
	readonly lists: Record<string, [string, string][]>;
}

/** A line that is none of a lockfile, or conflicts that Git left. */
export interface Fault {
	readonly line: number;
	readonly message: string;
}

/**
 * Reads a lockfile of Yarn, whichever: Yarn 1 separates names and values by a blank, later ones by a colon, and what both
 * write is indented by two. Linear.
 */
export function* entriesOfYarn(text: string): Generator<Entry | Fault, void, void> {
	let entry: Entry | null = null;
	let list: [string, string][] | null = null;
	for (const { index, text: line } of linesOf(text)) {
		const bare = line.trim();
		if (bare === "" || bare.startsWith("#")) continue;
		if (/^(?:<{7}|={7}|>{7})(?:\s|$)/.test(line)) {
			yield { line: index, message: "Git left a conflict here. Resolve it, and let Yarn write the lockfile again." };
			return;
		}
		const indent = line.length - line.trimStart().length;
		if (indent === 0) {
			if (entry !== null) yield entry;
			if (!bare.endsWith(":")) {
				yield { line: index, message: "This is no entry of a lockfile of Yarn: it does not end in a colon." };
				return;
			}
			entry = { line: index, descriptors: descriptorsOf(bare.slice(0, -1)), fields: {}, lists: {} };
			list = null;
		} else if (entry !== null && indent === 2) {
			if (bare.endsWith(":")) {
				list = [];
				setOwn(entry.lists, unquote(bare.slice(0, -1)), list);
			} else {
				const [name, value] = pairOf(bare);
				setOwn(entry.fields, name, value);
				list = null;
			}
		} else if (list !== null && !bare.endsWith(":")) list.push(pairOf(bare));
	}
	if (entry !== null) yield entry;
}

/** `"a@^1", "a@^2"` of Yarn 1, `"a@npm:^1, a@npm:^2"` of later ones. */
function descriptorsOf(text: string): readonly string[] {
	return text
		.split(",")
		.map((part) => part.replaceAll('"', "").trim())
		.filter((part) => part !== "");
}

/** A name and its value; either may be in double quotes. */
function pairOf(text: string): [string, string] {
	const end = text.startsWith('"') ? text.indexOf('"', 1) + 1 : text.search(/:(?:\s|$)|\s/);
	if (end <= 0) return [unquote(text), ""];
	return [unquote(text.slice(0, end)), unquote(text.slice(end).replace(/^:?\s+/, ""))];
}

function unquote(text: string): string {
	return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
