import type { RE2JS } from "re2js";
import { type Builtin, checkItems, checkLength, integerArgument, stringArgument } from "./builtin.js";
import { goQuote } from "./go-quote.js";
import { compileRegex, regexTester } from "./re2.js";

export const regexMatch: Builtin = (args) => {
	const [pattern, text] = [stringArgument(args, 0), stringArgument(args, 1)];
	return regexTester(pattern)(text);
};

/** The name of {@link regexMatch} in old policies. */
export const reMatch: Builtin = regexMatch;

export const regexIsValid: Builtin = ([pattern]) => {
	if (typeof pattern !== "string") return false;
	try {
		compileRegex(pattern);
		return true;
	} catch {
		return false;
	}
};

/** The first n matches, all with n below 0. */
export const regexFindN: Builtin = (args) => {
	const [pattern, text, count] = [stringArgument(args, 0), stringArgument(args, 1), integerArgument(args, 2)];
	return findMatches(compileRegex(pattern), text, count, 0).map(([match]) => slice(text, match as Span));
};

/** Each match with its groups; what a group did not match is empty. */
export const regexFindAllStringSubmatchN: Builtin = (args, context) => {
	const [pattern, text, count] = [stringArgument(args, 0), stringArgument(args, 1), integerArgument(args, 2)];
	const regex = compileRegex(pattern);
	const groups = regex.groupCount();
	const check = (matches: number): void =>
		checkItems(context, "regex.find_all_string_submatch_n", matches * (groups + 1));
	return findMatches(regex, text, count, groups, check).map((spans) => spans.map((span) => slice(text, span)));
};

/** All pieces, also empty ones; an empty match splits between characters. */
export const regexSplit: Builtin = (args) => {
	const [pattern, text] = [stringArgument(args, 0), stringArgument(args, 1)];
	const regex = compileRegex(pattern);
	if (text === "" && pattern !== "") return [""];
	const pieces: string[] = [];
	let begin = 0;
	let end = 0;
	for (const [match] of findMatches(regex, text, -1, 0)) {
		const [from, to] = match as Span;
		end = from;
		if (to !== 0) pieces.push(text.slice(begin, end));
		begin = to;
	}
	if (end !== text.length) pieces.push(text.slice(begin));
	return pieces;
};

/** `$1` and `${name}` in the replacement are groups. */
export const regexReplace: Builtin = (args, context) => {
	const [text, pattern, replacement] = [stringArgument(args, 0), stringArgument(args, 1), stringArgument(args, 2)];
	const regex = compileRegex(pattern);
	const template = parseTemplate(replacement, regex);
	const groups = template.some((part) => typeof part === "number" && part > 0) ? regex.groupCount() : 0;
	let out = "";
	let last = 0;
	for (const spans of findMatches(regex, text, -1, groups)) {
		const [from, to] = spans[0] as Span;
		out += text.slice(last, from);
		for (const part of template) out += typeof part === "string" ? part : slice(text, spans[part] as Span);
		checkLength(context, "regex.replace", out.length);
		last = to;
	}
	return out + text.slice(last);
};

/** A text with patterns between delimiters, `urn:foo:{.*}`, matched as a whole. */
export const regexTemplateMatch: Builtin = (args) => {
	const [template, text] = [stringArgument(args, 0), stringArgument(args, 1)];
	const [start, end] = [stringArgument(args, 2), stringArgument(args, 3)];
	for (const [name, delimiter] of [
		["start", start],
		["end", end],
	] as const) {
		if (!/^[\0-\x7f]$/.test(delimiter)) {
			throw new RangeError(`${name} delimiter has to be exactly one character long but is ${utf8Length(start)} long`);
		}
	}
	return regexTester(templatePattern(template, start, end))(text);
};

/** Start and end in UTF-16 units, -1 for a group that did not take part. */
type Span = readonly [number, number];

/** As Go's FindAll: not overlapping, and no empty match right after another match. `check` throws where it is too many. */
function findMatches(
	regex: RE2JS,
	text: string,
	count: number,
	groups: number,
	check?: (matches: number) => void,
): (readonly Span[])[] {
	const matcher = regex.matcher(text);
	const limit = count < 0 ? Number.POSITIVE_INFINITY : count;
	const found: (readonly Span[])[] = [];
	let previousEnd = -1;
	for (let at = 0; found.length < limit && at <= text.length && matcher.find(at); ) {
		const [start, end] = [matcher.start(), matcher.end()];
		const isEmptyAfterMatch = end === at && start === previousEnd;
		if (end === at) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
		else at = end;
		previousEnd = end;
		if (isEmptyAfterMatch) continue;
		const spans: Span[] = [[start, end]];
		for (let group = 1; group <= groups; group++) spans.push([matcher.start(group), matcher.end(group)]);
		found.push(spans);
		check?.(found.length);
	}
	return found;
}

function slice(text: string, [start, end]: Span): string {
	return start < 0 ? "" : text.slice(start, end);
}

/** Literal text and numbers of groups; names and numbers without a group are left out. Source: Go's Regexp.Expand. */
function parseTemplate(template: string, regex: RE2JS): readonly (string | number)[] {
	const names: Readonly<Record<string, number>> = regex.namedGroups();
	const parts: (string | number)[] = [];
	const variable = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;
	let last = 0;
	for (const match of template.matchAll(variable)) {
		parts.push(template.slice(last, match.index));
		last = match.index + match[0].length;
		const name = match[1] ?? match[2];
		if (name === undefined) {
			parts.push("$");
			continue;
		}
		const isNumber = /^(?:0|[1-9]\d{0,8})$/.test(name);
		const group = isNumber ? Number(name) : Object.hasOwn(names, name) ? (names[name] as number) : undefined;
		if (group !== undefined && group <= regex.groupCount()) parts.push(group);
	}
	parts.push(template.slice(last));
	return parts;
}

function templatePattern(template: string, start: string, end: string): string {
	const unbalanced = (): RangeError => new RangeError(`unbalanced braces in ${goQuote(template)}`);
	const parts = ["^"];
	let level = 0;
	let literal = 0;
	let open = 0;
	for (let at = 0; at < template.length; at++) {
		const character = template.charAt(at);
		if (character === start) {
			if (++level === 1) open = at;
		} else if (character === end) {
			level--;
			if (level < 0) throw unbalanced();
			if (level > 0) continue;
			const pattern = template.slice(open + 1, at);
			parts.push(quoteRegex(template.slice(literal, open)), `(${pattern})`);
			compileRegex(`^${pattern}$`);
			literal = at + 1;
		}
	}
	if (level !== 0) throw unbalanced();
	parts.push(quoteRegex(template.slice(literal)), "$");
	return parts.join("");
}

export function quoteRegex(text: string): string {
	return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}

function utf8Length(text: string): number {
	return new TextEncoder().encode(text).length;
}
