import { RE2JS } from "re2js";
import { type Builtin, stringArgument } from "./builtin.js";

const COMPILED = new Map<string, RE2JS>();
const MAXIMUM_COMPILED = 100;

// Go's Split: all pieces, also empty ones at the end; an empty match splits between characters.
export const regexSplit: Builtin = (args) => {
	const pattern = stringArgument(args, 0);
	const text = stringArgument(args, 1);
	const regex = compiled(pattern);
	if (text === "" && pattern !== "") return [""];
	const matcher = regex.matcher(text);
	const pieces: string[] = [];
	let begin = 0;
	let end = 0;
	while (matcher.find()) {
		// Go does not count an empty match right after a match.
		if (matcher.start() === matcher.end() && matcher.end() === begin && begin > 0) continue;
		end = matcher.start();
		if (matcher.end() !== 0) pieces.push(text.slice(begin, end));
		begin = matcher.end();
	}
	if (end !== text.length) pieces.push(text.slice(begin));
	return pieces;
};

function compiled(pattern: string): RE2JS {
	let regex = COMPILED.get(pattern);
	if (regex === undefined) {
		regex = RE2JS.compile(pattern);
		if (COMPILED.size >= MAXIMUM_COMPILED) COMPILED.delete(COMPILED.keys().next().value as string);
		COMPILED.set(pattern, regex);
	}
	return regex;
}
