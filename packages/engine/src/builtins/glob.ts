import type { Value } from "../value/index.js";
import { type Builtin, isArray, operandElementError, operandTypeError, stringArgument } from "./builtin.js";
import { regexTester } from "./re2.js";
import { quoteRegex } from "./regex.js";

export const globMatch: Builtin = (args) => {
	const pattern = stringArgument(args, 0);
	const delimiters = delimitersArgument(args);
	const text = stringArgument(args, 2);
	return globTester(pattern, delimiters)(text);
};

export const globQuoteMeta: Builtin = (args) => stringArgument(args, 0).replace(/[*?\\[\]{}]/g, "\\$&");

/** None for null; a dot where none are given. */
function delimitersArgument(args: readonly Value[]): string {
	const value = args[1];
	if (value === null) return "";
	if (!isArray(value)) throw operandTypeError(1, value, "array", "null");
	if (value.length === 0) return ".";
	for (const item of value) {
		if (typeof item !== "string") throw operandElementError(1, value, item, "string");
		if (item.length === 0 || item.length > ((item.codePointAt(0) as number) > 0xffff ? 2 : 1)) {
			throw operandElementError(1, value, item, "rune");
		}
	}
	return value.join("");
}

const MAXIMUM_COMPILED = 100;
const testers = new Map<string, (text: string) => boolean>();

function globTester(pattern: string, delimiters: string): (text: string) => boolean {
	const key = `${delimiters.length} ${delimiters}${pattern}`;
	let tester = testers.get(key);
	if (tester === undefined) {
		tester = regexTester(`\\A(?s:${new GlobReader(pattern, delimiters).read()})\\z`);
		if (testers.size >= MAXIMUM_COMPILED) testers.delete(testers.keys().next().value as string);
		testers.set(key, tester);
	}
	return tester;
}

/**
 * Reads a glob as the pattern in RE2's syntax that matches the same texts: `*` and `?` stop at delimiters, `**` does not,
 * `[abc]`, `[!a-z]`, `{a,b}`, and `\` before what is meant literally. Source: the documentation and behavior of the Go
 * package gobwas/glob, whose messages these are; offsets count bytes.
 */
class GlobReader {
	readonly #pattern: string;
	readonly #notDelimiter: string;
	#at = 0;
	#depth = 0;

	constructor(pattern: string, delimiters: string) {
		this.#pattern = pattern;
		this.#notDelimiter = delimiters === "" ? "." : `[^${classText(delimiters)}]`;
	}

	read(): string {
		const parts: string[] = [];
		for (let character = this.#next(); character !== ""; character = this.#next()) parts.push(this.#part(character));
		if (this.#depth > 0) this.#fail("unclosed `{`");
		return parts.join("");
	}

	#part(character: string): string {
		switch (character) {
			case "?":
				return this.#notDelimiter;
			case "*":
				if (this.#peek() !== "*") return `${this.#notDelimiter}*`;
				this.#next();
				return ".*";
			case "[":
				return this.#class();
			case "{":
				this.#depth++;
				return "(?:";
			case "}":
				if (this.#depth === 0) return "\\}";
				this.#depth--;
				return ")";
			case ",":
				return this.#depth === 0 ? "," : "|";
			case "\\":
				return quoteRegex(this.#escaped());
			default:
				return quoteRegex(character);
		}
	}

	/** After `[`: a range or a set, either negated by `!`. */
	#class(): string {
		let first = this.#required();
		const not = first === "!" ? "^" : "";
		if (not !== "") first = this.#required();
		if (this.#peek() === "-") {
			this.#next();
			const last = this.#required();
			this.#close();
			if ((last.codePointAt(0) as number) < (first.codePointAt(0) as number)) {
				this.#fail("range hi character is less than lo");
			}
			return `[${not}${classText(first)}-${classText(last)}]`;
		}
		let members = "";
		let character = first;
		for (; character !== "]" && character !== ""; character = this.#next()) {
			members += character === "\\" ? this.#escaped() : character;
		}
		if (character === "") this.#fail("unexpected end of input");
		if (members === "") this.#fail("could not parse range");
		return `[${not}${classText(members)}]`;
	}

	#close(): void {
		if (this.#required() !== "]") this.#fail("expected close range character");
	}

	#escaped(): string {
		const character = this.#next();
		if (character === "") this.#fail("trailing backslash");
		return character;
	}

	#required(): string {
		const character = this.#next();
		if (character === "") this.#fail("unexpected end of input");
		return character;
	}

	#peek(): string {
		const codePoint = this.#pattern.codePointAt(this.#at);
		return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
	}

	/** Empty at the end. */
	#next(): string {
		const character = this.#peek();
		this.#at += character.length;
		return character;
	}

	#fail(reason: string): never {
		const offset = new TextEncoder().encode(this.#pattern.slice(0, this.#at)).length;
		throw new SyntaxError(`glob: syntax error at ${offset}: ${reason}`);
	}
}

function classText(characters: string): string {
	return Array.from(characters, (character) => `\\x{${(character.codePointAt(0) as number).toString(16)}}`).join("");
}
