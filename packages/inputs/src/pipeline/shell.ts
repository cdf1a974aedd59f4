/**
 * Finds variables of a shell script that end up in code. A shell puts the value of a variable into a word and does not
 * parse it again, so `echo "$TITLE"` is harmless whatever the title is; it becomes code where the words are parsed once
 * more: `eval`, `sh -c`, an interpreter's `-c` or `-e`, `ssh`, what is piped or given as a here-document to a shell, and
 * a command whose name the variable is.
 *
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html (quoting, expansions, grammar).
 * It reads what scripts of pipelines have, no more: aliases, functions and `read` are not followed.
 */

/** A variable in code: its name, and how the script writes it. */
export interface CodeVariable {
	readonly name: string;
	readonly text: string;
}

/** Names that hold what anyone can choose: those given, and variables that the script makes of them. */
export class Taint {
	readonly #given: (name: string) => boolean;
	readonly #assigned = new Set<string>();

	constructor(given: (name: string) => boolean) {
		this.#given = given;
	}

	has(name: string): boolean {
		return this.#given(name) || this.#assigned.has(name);
	}

	add(name: string): void {
		this.#assigned.add(name);
	}
}

/** A word of a command: its literal characters, and the tainted variables expanded in it. */
interface Word {
	text: string;
	readonly variables: CodeVariable[];
	/** Whether it begins with an expansion, so that a variable says what it is. */
	expanded: boolean;
}

const SHELL = /^(?:ba|da|k|z|a|c|tc|fi)?sh$|^pwsh$|^powershell(?:\.exe)?$|^cmd(?:\.exe)?$/;
const SHELL_CODE = /^-[a-z]*c$|^-Command$|^\/c$/i;
const INTERPRETER = /^(?:python[\d.]*|node|ruby|perl|php|deno|lua|Rscript)$/;
const INTERPRETER_CODE = /^-[cerEp]$|^--eval$/;
/** Words that another command follows. */
const PREFIX =
	/^(?:if|then|else|elif|do|while|until|!|\{|time|sudo|exec|command|builtin|nohup|env|nice|xargs|-\S*|call|&)$/;
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;
const DECLARATION = /^(?:export|declare|local|readonly|typeset|set)$/;
/** Substitutions inside of each other, beyond which the rest is taken as text. */
const MAX_DEPTH = 40;
/** Variables that are followed through a pipe. */
const MAX_PIPED = 16;

/**
 * The variables of `script` that end up in code and are in `taint`, each name once, in the order of the script. What the
 * script assigns is added to `taint`, for the scripts that run after it in the same shell. Linear in the script.
 */
export function variablesInCode(script: string, taint: Taint): CodeVariable[] {
	const reader = new Reader(script, taint);
	reader.commands(0, "");
	return [...reader.found.values()];
}

interface HereDocument {
	readonly delimiter: string;
	readonly literal: boolean;
	readonly tabs: boolean;
	readonly variables: CodeVariable[];
}

class Reader {
	readonly found = new Map<string, CodeVariable>();
	readonly #text: string;
	readonly #taint: Taint;
	#at = 0;
	/** Those whose bodies begin with the next line, and what to do once they are read. */
	#pending: HereDocument[] = [];
	#afterBodies: (() => void)[] = [];

	constructor(text: string, taint: Taint) {
		this.#text = text;
		this.#taint = taint;
	}

	/** Reads commands until `end` (")" or "`" of a substitution, or the end of the text). Returns every variable in them. */
	commands(depth: number, end: string): CodeVariable[] {
		const all: CodeVariable[] = [];
		let words: Word[] = [];
		let here: HereDocument[] = [];
		/** Variables that the commands before in the pipe may write. */
		let piped: CodeVariable[] = [];
		let open = 0;
		const finish = (separator: string): void => {
			const [command, documents, input] = [words, here, piped];
			const own = command.flatMap(({ variables }) => variables);
			const decide = (): void => {
				const given = documents.flatMap(({ variables }) => variables);
				this.#decide(command, [...input, ...given], separator !== ")" || open > 0 || end === ")");
			};
			if (documents.length > 0) this.#afterBodies.push(decide);
			else decide();
			for (const variable of own) all.push(variable);
			piped = separator === "|" ? [...piped, ...own.slice(0, MAX_PIPED)].slice(0, MAX_PIPED) : [];
			words = [];
			here = [];
		};
		for (;;) {
			const character = this.#text[this.#at];
			if (character === undefined) break;
			if (end !== "" && character === end && open === 0) {
				this.#at++;
				break;
			}
			if (character === " " || character === "\t" || character === "\r") this.#at++;
			else if (character === "\n") {
				finish("\n");
				this.#at++;
				this.#readBodies(depth);
			} else if (character === "#") {
				const line = this.#text.indexOf("\n", this.#at);
				this.#at = line === -1 ? this.#text.length : line;
			} else if (character === ";") {
				finish(";");
				this.#at++;
			} else if (character === "&" || character === "|") {
				const double = this.#text[this.#at + 1] === character;
				finish(character === "|" && !double ? "|" : "&");
				this.#at += double || this.#text[this.#at + 1] === "&" ? 2 : 1;
			} else if (character === "(") {
				finish("(");
				open++;
				this.#at++;
			} else if (character === ")") {
				finish(")");
				if (open > 0) open--;
				this.#at++;
			} else if (character === "<" && this.#text.startsWith("<<", this.#at) && this.#text[this.#at + 2] !== "<") {
				here.push(this.#hereDocument(depth));
			} else if (character === "<" || character === ">") {
				const redirection = /[<>]+[&|]?/y;
				redirection.lastIndex = this.#at;
				this.#at += redirection.exec(this.#text)?.[0].length ?? 1;
				const isString = this.#text.startsWith("<<<", this.#at - 3);
				this.#skipBlanks();
				if (this.#text[this.#at] === "(") continue;
				const target = this.#word(depth, end);
				if (isString) here.push({ delimiter: "", literal: true, tabs: false, variables: target.variables });
			} else {
				words.push(this.#word(depth, end));
			}
		}
		finish("");
		if (depth === 0) this.#flush();
		return all;
	}

	#flush(): void {
		const waiting = this.#afterBodies;
		this.#afterBodies = [];
		for (const decide of waiting) decide();
	}

	#skipBlanks(): void {
		while (this.#text[this.#at] === " " || this.#text[this.#at] === "\t") this.#at++;
	}

	/** What of a command is code, and what it assigns. */
	#decide(words: readonly Word[], input: readonly CodeVariable[], isCommand: boolean): void {
		let first = 0;
		for (; first < words.length; first++) {
			const word = words[first] as Word;
			const name = ASSIGNMENT.exec(word.text)?.[1];
			if (name !== undefined && !word.expanded) {
				if (word.variables.length > 0) this.#taint.add(name);
			} else if (!PREFIX.test(word.text)) break;
		}
		const command = words[first];
		if (command === undefined) return;
		const rest = words.slice(first + 1);
		const flag = (list: readonly Word[]): void => {
			for (const { variables } of list) this.#flag(variables);
		};
		const name = programOf(command);
		if (DECLARATION.test(name)) {
			for (const { text, variables } of rest) {
				const assigned = ASSIGNMENT.exec(text)?.[1];
				if (assigned !== undefined && variables.length > 0) this.#taint.add(assigned);
			}
			return;
		}
		if (command.expanded && isCommand) this.#flag(command.variables);
		if (name === "eval" || name === "ssh" || /^(?:iex|Invoke-Expression)$/i.test(name)) flag(rest);
		const readsInput =
			name === "ssh" || (SHELL.test(name) && rest.every(({ text }) => text.startsWith("-") || text === ""));
		if (readsInput) this.#flag(input);
		for (const [index, word] of words.entries()) {
			if (index < first || word.expanded) continue;
			const program = programOf(word);
			const code = SHELL.test(program) ? SHELL_CODE : INTERPRETER.test(program) ? INTERPRETER_CODE : null;
			if (code === null) continue;
			const option = words.findIndex(({ text }, place) => place > index && code.test(text));
			if (option !== -1) flag(words.slice(option + 1));
			// What another program runs stands at the end; one look is enough.
			break;
		}
	}

	#flag(variables: readonly CodeVariable[]): void {
		for (const variable of variables) if (!this.found.has(variable.name)) this.found.set(variable.name, variable);
	}

	#hereDocument(depth: number): HereDocument {
		const tabs = this.#text[this.#at + 2] === "-";
		this.#at += tabs ? 3 : 2;
		this.#skipBlanks();
		const start = this.#at;
		const { text } = this.#word(depth, "");
		const literal = /['"\\]/.test(this.#text.slice(start, this.#at));
		const document: HereDocument = { delimiter: text, literal, tabs, variables: [] };
		this.#pending.push(document);
		return document;
	}

	#readBodies(depth: number): void {
		if (this.#pending.length === 0) return;
		const documents = this.#pending;
		this.#pending = [];
		for (const { delimiter, literal, tabs, variables } of documents) {
			while (this.#at < this.#text.length) {
				const newline = this.#text.indexOf("\n", this.#at);
				const lineEnd = newline === -1 ? this.#text.length : newline;
				const line = this.#text.slice(this.#at, lineEnd).replace(/\r$/, "");
				const isEnd = (tabs ? line.replace(/^\t+/, "") : line) === delimiter;
				if (!isEnd && !literal) this.#expansions(lineEnd, depth, variables);
				this.#at = Math.max(this.#at, Math.min(lineEnd + 1, this.#text.length));
				if (isEnd) break;
			}
		}
		this.#flush();
	}

	/** Every expansion up to `end`. */
	#expansions(end: number, depth: number, into: CodeVariable[]): void {
		while (this.#at < end) {
			const character = this.#text[this.#at];
			if (character === "\\") this.#at += 2;
			else if (character === "$" || character === "`") this.#expansion(depth, into);
			else this.#at++;
		}
	}

	#word(depth: number, end: string): Word {
		const word: Word = { text: "", variables: [], expanded: false };
		const start = this.#at;
		const mark = (): void => {
			if (this.#at === start || (this.#at === start + 1 && this.#text[start] === '"')) word.expanded = true;
		};
		for (;;) {
			const character = this.#text[this.#at];
			if (character === undefined || /[\s;&|()<>]/.test(character)) break;
			if (character === "`" && end === "`") break;
			if (character === "\\") {
				const next = this.#text[this.#at + 1];
				if (next !== "\n") word.text += next ?? "";
				this.#at += 2;
			} else if (character === "'") {
				const close = this.#text.indexOf("'", this.#at + 1);
				word.text += this.#text.slice(this.#at + 1, close === -1 ? undefined : close);
				this.#at = close === -1 ? this.#text.length : close + 1;
			} else if (character === '"') {
				this.#at++;
				for (;;) {
					const inner = this.#text[this.#at];
					if (inner === undefined) break;
					if (inner === '"') {
						this.#at++;
						break;
					}
					if (inner === "\\") {
						word.text += this.#text[this.#at + 1] ?? "";
						this.#at += 2;
					} else if (inner === "$" || inner === "`") {
						mark();
						this.#expansion(depth, word.variables);
					} else {
						word.text += inner;
						this.#at++;
					}
				}
			} else if (character === "$" || character === "`") {
				mark();
				this.#expansion(depth, word.variables);
			} else {
				word.text += character;
				this.#at++;
			}
		}
		// Whatever ends a word at once is no word: go on behind it.
		if (this.#at === start) this.#at++;
		return word;
	}

	/** What follows a `$` or is in backquotes; its variables go into `into`. */
	#expansion(depth: number, into: CodeVariable[]): void {
		const start = this.#at;
		if (this.#text[start] === "`") {
			this.#at++;
			if (depth < MAX_DEPTH) for (const variable of this.commands(depth + 1, "`")) into.push(variable);
			return;
		}
		const next = this.#text[start + 1];
		if (next === "(") {
			this.#at += 2;
			if (depth < MAX_DEPTH) for (const variable of this.commands(depth + 1, ")")) into.push(variable);
			return;
		}
		const name = /\$\{?(?:env:)?([A-Za-z_]\w*)/y;
		name.lastIndex = start;
		const match = name.exec(this.#text);
		if (match === null) {
			this.#at += next === "{" ? 2 : 1;
			return;
		}
		this.#at += match[0].length;
		const braced = next === "{";
		if (braced) {
			// ${NAME:-default}: what stands in the braces may hold further expansions.
			while (this.#at < this.#text.length && this.#text[this.#at] !== "}") {
				const inner = this.#text[this.#at];
				if (inner === "\n") break;
				if (inner === "\\") this.#at += 2;
				else if ((inner === "$" || inner === "`") && depth < MAX_DEPTH) {
					depth++;
					this.#expansion(depth, into);
				} else this.#at++;
			}
			if (this.#text[this.#at] === "}") this.#at++;
		}
		const variable = match[1] as string;
		if (this.#taint.has(variable)) into.push({ name: variable, text: `$${variable}` });
	}
}

/** The name of the program that a word calls, without its folder. */
function programOf({ text }: Word): string {
	return text.slice(text.lastIndexOf("/") + 1);
}
