import { RegoSet, type Value } from "../value/index.js";
import {
	type Builtin,
	checkLength,
	collectionItems,
	integerArgument,
	operandElementError,
	operandTypeError,
	stringArgument,
	stringsArgument,
} from "./builtin.js";
import { codePointsBefore, countCodePoints, hasSurrogates } from "./code-points.js";
import { lowerCase, upperCase } from "./letter-case.js";

export const concat: Builtin = (args, context) => {
	const separator = stringArgument(args, 0);
	const items = collectionItems(args[1]);
	if (items === undefined) throw operandTypeError(1, args[1], "set", "array");
	let length = separator.length * Math.max(items.length - 1, 0);
	for (const item of items) {
		if (typeof item !== "string") throw operandElementError(1, args[1] as Value, item, "string");
		length += item.length;
	}
	checkLength(context, "concat", length);
	return items.join(separator);
};

export const contains: Builtin = (args) => stringArgument(args, 0).includes(stringArgument(args, 1));

export const startswith: Builtin = (args) => stringArgument(args, 0).startsWith(stringArgument(args, 1));

export const endswith: Builtin = (args) => stringArgument(args, 0).endsWith(stringArgument(args, 1));

export const lower: Builtin = (args) => lowerCase(stringArgument(args, 0));

export const upper: Builtin = (args) => upperCase(stringArgument(args, 0));

/** In code points; -1 where there is none. */
export const indexof: Builtin = (args) => {
	const [text, search] = [stringArgument(args, 0), searchArgument(args)];
	const index = text.indexOf(search);
	return index < 0 || !hasSurrogates(text) ? index : codePointsBefore(text, index);
};

/** All of them, overlapping ones too, in code points. */
export const indexofN: Builtin = (args) => {
	const [text, search] = [stringArgument(args, 0), searchArgument(args)];
	const indexes = occurrences(text, search);
	if (!hasSurrogates(text)) return indexes;
	let from = 0;
	let before = 0;
	return indexes.map((index) => {
		before += countCodePoints(text.slice(from, index));
		from = index;
		return before;
	});
};

export const stringsCount: Builtin = (args) => {
	const [text, search] = [stringArgument(args, 0), stringArgument(args, 1)];
	if (search === "") return countCodePoints(text) + 1;
	let count = 0;
	for (let at = text.indexOf(search); at >= 0; at = text.indexOf(search, at + search.length)) count++;
	return count;
};

/** Offset and length in code points; a negative length means to the end. */
export const substring: Builtin = (args) => {
	const text = stringArgument(args, 0);
	const [offset, length] = [integerArgument(args, 1), integerArgument(args, 2)];
	if (offset < 0) throw new RangeError("negative offset");
	const end = length < 0 ? Number.POSITIVE_INFINITY : offset + length;
	if (!hasSurrogates(text)) return text.slice(offset, end);
	const start = unitIndex(text, 0, offset);
	return text.slice(start, length < 0 ? text.length : unitIndex(text, start, length));
};

export const split: Builtin = (args) => pieces(stringArgument(args, 0), stringArgument(args, 1));

/** The first n pieces, or the last -n. */
export const stringsSplitN: Builtin = (args) => {
	const [text, separator, count] = [stringArgument(args, 0), stringArgument(args, 1), integerArgument(args, 2)];
	const all = pieces(text, separator);
	return count >= 0 ? all.slice(0, count) : all.slice(Math.max(all.length + count, 0));
};

export const stringsReverse: Builtin = (args) => {
	const text = stringArgument(args, 0);
	return (hasSurrogates(text) ? Array.from(text) : text.split("")).reverse().join("");
};

export const trim: Builtin = (args) => trimmed(stringArgument(args, 0), new Set(stringArgument(args, 1)), true, true);

export const trimLeft: Builtin = (args) =>
	trimmed(stringArgument(args, 0), new Set(stringArgument(args, 1)), true, false);

export const trimRight: Builtin = (args) =>
	trimmed(stringArgument(args, 0), new Set(stringArgument(args, 1)), false, true);

/** What Unicode calls White_Space, which is not quite what JavaScript trims. */
const SPACES = new Set(
	"\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);

export const trimSpace: Builtin = (args) => trimmed(stringArgument(args, 0), SPACES, true, true);

export const trimPrefix: Builtin = (args) => {
	const [text, prefix] = [stringArgument(args, 0), stringArgument(args, 1)];
	return text.startsWith(prefix) ? text.slice(prefix.length) : text;
};

export const trimSuffix: Builtin = (args) => {
	const [text, suffix] = [stringArgument(args, 0), stringArgument(args, 1)];
	return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
};

export const stringsAnyPrefixMatch: Builtin = (args) => anyStartsWithAny(affixes(args, 0), affixes(args, 1));

export const stringsAnySuffixMatch: Builtin = (args) =>
	anyStartsWithAny(affixes(args, 0).map(reversedUnits), affixes(args, 1).map(reversedUnits));

function searchArgument(args: readonly Value[]): string {
	const search = stringArgument(args, 1);
	if (search === "") throw new RangeError("empty search character");
	return search;
}

/** By Knuth, Morris and Pratt: linear also where the search overlaps itself. */
function occurrences(text: string, search: string): number[] {
	const borders = new Int32Array(search.length + 1);
	borders[0] = -1;
	for (let i = 0, border = -1; i < search.length; ) {
		while (border >= 0 && search.charCodeAt(i) !== search.charCodeAt(border)) border = borders[border] as number;
		borders[++i] = ++border;
	}
	const found: number[] = [];
	for (let i = 0, matched = 0; i < text.length; ) {
		while (matched >= 0 && text.charCodeAt(i) !== search.charCodeAt(matched)) matched = borders[matched] as number;
		i++;
		matched++;
		if (matched === search.length) {
			found.push(i - matched);
			matched = borders[matched] as number;
		}
	}
	return found;
}

function pieces(text: string, separator: string): string[] {
	return separator === "" ? Array.from(text) : text.split(separator);
}

/** The index in UTF-16 units that many code points after another. */
function unitIndex(text: string, from: number, codePoints: number): number {
	let at = from;
	for (let left = codePoints; left > 0 && at < text.length; left--) {
		at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
	}
	return at;
}

function trimmed(text: string, cut: ReadonlySet<string>, left: boolean, right: boolean): string {
	let start = 0;
	let end = text.length;
	while (left && start < end) {
		const character = String.fromCodePoint(text.codePointAt(start) as number);
		if (!cut.has(character)) break;
		start += character.length;
	}
	while (right && end > start) {
		const pair = end - start > 1 ? (text.codePointAt(end - 2) as number) : 0;
		const character = pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(end - 1);
		if (!cut.has(character)) break;
		end -= character.length;
	}
	return text.slice(start, end);
}

function affixes(args: readonly Value[], index: number): readonly string[] {
	const value = args[index];
	if (typeof value === "string") return [value];
	if (!Array.isArray(value) && !(value instanceof RegoSet))
		throw operandTypeError(index, value, "string", "set", "array");
	return stringsArgument(args, index);
}

/** Texts with a common prefix stand together in order, right after the prefix itself. */
function anyStartsWithAny(texts: readonly string[], prefixes: readonly string[]): boolean {
	if (texts.length === 1) return prefixes.some((prefix) => (texts[0] as string).startsWith(prefix));
	if (prefixes.length === 1) return texts.some((text) => text.startsWith(prefixes[0] as string));
	const sorted = [...texts].sort();
	return prefixes.some((prefix) => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((sorted[middle] as string) < prefix) low = middle + 1;
			else high = middle;
		}
		return sorted[low]?.startsWith(prefix) === true;
	});
}

function reversedUnits(text: string): string {
	return text.split("").reverse().join("");
}
