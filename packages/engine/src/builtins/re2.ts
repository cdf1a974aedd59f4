/** Compiled patterns in RE2's syntax, which take time linear in the text whatever the pattern. */

import { RE2JS } from "re2js";
import { messageOf } from "../error.js";

const MAXIMUM_COMPILED = 100;
const compiled = new Map<string, RE2JS>();
const testers = new Map<string, (text: string) => boolean>();

/** Throws an Error in Go's words: ``error parsing regexp: missing closing ): `(` ``. */
export function compileRegex(pattern: string): RE2JS {
	return cached(compiled, pattern, () => {
		try {
			return RE2JS.compile(pattern);
		} catch (cause) {
			// Go names the place in every message, also where it is empty.
			const message = messageOf(cause).replace(/^(.*trailing backslash at end of expression)$/, "$1: ``");
			throw new SyntaxError(message, { cause });
		}
	});
}

/** Whether the pattern matches anywhere. JavaScript's own RegExp serves patterns whose matching is linear there as well. */
export function regexTester(pattern: string): (text: string) => boolean {
	return cached(testers, pattern, () => nativeTester(pattern) ?? re2Tester(pattern));
}

function cached<T>(cache: Map<string, T>, pattern: string, make: () => T): T {
	const known = cache.get(pattern);
	if (known !== undefined) return known;
	const made = make();
	if (cache.size >= MAXIMUM_COMPILED) cache.delete(cache.keys().next().value as string);
	cache.set(pattern, made);
	return made;
}

function re2Tester(pattern: string): (text: string) => boolean {
	const regex = compileRegex(pattern);
	return (text) => regex.test(text);
}

const LITERAL = /^(\^?)([\w \-/:@,;=<>~!"'#%&]*)(\$?)$/;
/** One character, escape or class of ASCII, which means the same in both syntaxes. */
const ATOM = String.raw`(?:[\w \-/:@,;=<>~!"'#%&]|\\[.\-/+*?()[\]{}|^$\\dw]|\[(?:[\w.:/@+ ]|[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9])+-?\])`;
/**
 * Anchored at the start, with at most one part of open length, and every other part of one length only: there is one way to
 * match for each length of that part, so that a search cannot backtrack more than once over the text.
 */
const LINEAR = new RegExp(
	String.raw`^\^(?:${ATOM}(?:\{[1-9]\d?\})?)*(?:${ATOM}[*+])?(?:${ATOM}(?:\{[1-9]\d?\})?){0,20}\$?$`,
);

function nativeTester(pattern: string): ((text: string) => boolean) | undefined {
	const [whole, start, literal, end] = LITERAL.exec(pattern) ?? [];
	if (whole !== undefined && literal !== undefined) {
		if (start !== "" && end !== "") return (text) => text === literal;
		if (start !== "") return (text) => text.startsWith(literal);
		return end !== "" ? (text) => text.endsWith(literal) : (text) => text.includes(literal);
	}
	if (pattern.length > MAXIMUM_NATIVE_LENGTH || !LINEAR.test(pattern)) return undefined;
	try {
		compileRegex(pattern);
		const native = new RegExp(pattern);
		return (text) => native.test(text);
	} catch {
		return undefined;
	}
}

const MAXIMUM_NATIVE_LENGTH = 200;
