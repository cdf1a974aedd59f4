import { SPACE, VARIABLE } from "./words.js";

/** What a heredoc of a line is called, and whether tabs before its lines do not count. */
export interface Opening {
	readonly name: string;
	readonly chomp: boolean;
}

const OPENING = /^\d*<<(-?)\s*([^<]*)$/;
/** Characters that mean nothing but themselves. */
const PLAIN = /[^'"$<\\\s\u0085]+/y;
/** Expansions within expansions: what is nested deeper is not looked into. */
const MAX_DEPTH = 100;

/**
 * The heredocs that a line opens, in order; null where it is nested too deep to tell. They are found as BuildKit's shell lexer finds words, which is not how it
 * finds those of the instruction: the escape character is always the backslash, variables are looked into, and where
 * quotes or braces do not match there are no heredocs at all, so that the lines after are instructions.
 * (https://github.com/moby/buildkit, frontend/dockerfile/parser/parser.go and frontend/dockerfile/shell/lex.go)
 */
export function heredocsIn(line: string): readonly Opening[] | null {
	const lexer = new Lexer(line);
	const words = lexer.words() ?? [];
	if (lexer.tooDeep) return null;
	return words.flatMap((word) => {
		const match = OPENING.exec(word);
		const name = match === null ? "" : unquote(match[2]!);
		return name === "" ? [] : [{ name, chomp: match?.[1] === "-" }];
	});
}

/** Whether a text opens a heredoc and is nothing else: what the heredoc holds is a script then, and not the input of one. */
export function isOpening(text: string): boolean {
	const words = new Lexer(text).words();
	return words?.length === 1 && OPENING.test(words[0]!);
}

/** Without quotes and escapes. What is in single quotes stands as it is. */
function unquote(word: string): string {
	return word.replace(
		/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/gs,
		(_, single?: string, double?: string, escaped?: string) =>
			single ?? double?.replace(/\\(["$\\])/g, "$1") ?? escaped ?? "",
	);
}

class Lexer {
	tooDeep = false;
	readonly #text: string;
	#at = 0;
	/** Whether braces that say more than a name were passed. */
	#braces = false;

	constructor(text: string) {
		this.#text = text;
	}

	/** Words with their quotes and escapes; null where these, or braces, do not match. */
	words(): readonly string[] | null {
		const words: string[] = [];
		let word = "";
		const add = (text: string): void => {
			for (const [index, part] of text.split(SPACE).entries()) {
				if (index > 0 && word !== "") {
					words.push(word);
					word = "";
				}
				word += part;
			}
		};
		while (this.#at < this.#text.length) {
			const start = this.#at;
			const character = this.#text[start]!;
			this.#braces = false;
			if (!this.#pass(0)) return null;
			const passed = this.#text.slice(start, this.#at);
			// What stands in a word before them is lost.
			if (this.#braces) word = "";
			if (character === "$" || SPACE.test(character)) add(passed);
			else word += passed;
		}
		if (word !== "") words.push(word);
		return words;
	}

	/** Passes over what comes next; false where it does not end. */
	#pass(depth: number): boolean {
		const text = this.#text;
		switch (text[this.#at]) {
			case "'":
				return this.#to(text.indexOf("'", this.#at + 1));
			case '"':
				return this.#double(depth);
			case "$":
				return this.#dollar(depth);
			case "\\":
				return this.#to(Math.min(this.#at + 1, text.length - 1));
			case "<":
				this.#at++;
				if (text[this.#at] === "<") {
					this.#at++;
					while (/[\t\r ]/.test(text[this.#at] ?? "")) this.#at++;
				}
				return true;
			default:
				PLAIN.lastIndex = this.#at;
				this.#at = PLAIN.test(text) ? PLAIN.lastIndex : this.#at + 1;
				return true;
		}
	}

	#to(index: number): boolean {
		this.#at = index + 1;
		return index !== -1;
	}

	#double(depth: number): boolean {
		for (this.#at++; this.#at < this.#text.length; ) {
			const character = this.#text[this.#at];
			if (character === '"') return this.#to(this.#at);
			if (character === "$") {
				if (!this.#dollar(depth)) return false;
			} else if (character === "\\") {
				this.#at += /["$\\]/.test(this.#text[this.#at + 1] ?? "") ? 2 : 1;
			} else {
				this.#at++;
			}
		}
		return false;
	}

	/** A variable, or a dollar sign alone. */
	#dollar(depth: number): boolean {
		const text = this.#text;
		this.#at++;
		if (text[this.#at] !== "{") {
			this.#name();
			return true;
		}
		this.#at++;
		if (/[{}:]/.test(text[this.#at] ?? "}")) return false;
		this.#name();
		switch (text[this.#at++]) {
			case "}":
				return true;
			case ":":
				return !/[#%]/.test(text[this.#at++] ?? "#") && this.#until("}", depth + 1);
			case "+":
			case "-":
			case "?":
			case "#":
			case "%":
				return this.#until("}", depth + 1);
			case "/":
				if (text[this.#at] === "/") this.#at++;
				return this.#until("/", depth + 1) && this.#until("}", depth + 1);
			default:
				return false;
		}
	}

	#name(): void {
		VARIABLE.lastIndex = this.#at;
		if (VARIABLE.test(this.#text)) this.#at = VARIABLE.lastIndex;
	}

	#until(stop: string, depth: number): boolean {
		this.#braces = true;
		if (depth > MAX_DEPTH) {
			this.tooDeep = true;
			return false;
		}
		while (this.#at < this.#text.length) {
			if (this.#text[this.#at] === stop) return this.#to(this.#at);
			// Plain characters one by one, since the one to stop at is such.
			if (/['"$<\\]/.test(this.#text[this.#at]!)) {
				if (!this.#pass(depth)) return false;
			} else {
				this.#at++;
			}
		}
		return false;
	}
}
