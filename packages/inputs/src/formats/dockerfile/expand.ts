import { VARIABLE } from "./words.js";

/** A value of a variable: null where it is unknown, with the arguments of the build that decide it. */
export interface Value {
	readonly text: string | null;
	readonly arguments: readonly string[];
	/** Whether it has no value unless whoever builds gives one. */
	readonly unset?: boolean;
}

/** What a variable has for a value; undefined when it is not set. */
export type Lookup = (name: string) => Value | undefined;

/** Longer values are taken for unknown: they may grow with every line. */
const MAX_LENGTH = 10_000;
/** Characters of all values of a file, together. */
const MAX_TOTAL = 10_000_000;
const MAX_ARGUMENTS = 20;
const MAX_DEPTH = 16;

/** Replaces variables and takes away quotes and escapes. One for each file, since it bounds what that grows to. */
export class Expander {
	readonly #escape: string;
	#total = 0;

	constructor(escapeToken: string) {
		this.#escape = escapeToken;
	}

	/** https://docs.docker.com/reference/dockerfile/#environment-replacement */
	expand(text: string, lookup: Lookup): Value {
		const scan = new Scan(text, this.#escape, lookup);
		const result = scan.read("", 0);
		const known = result !== null && result.length <= MAX_LENGTH + text.length && this.#total <= MAX_TOTAL;
		if (known) this.#total += result.length;
		return { text: known ? result : null, arguments: [...scan.arguments].slice(0, MAX_ARGUMENTS) };
	}
}

class Scan {
	readonly arguments = new Set<string>();
	readonly #text: string;
	readonly #escape: string;
	readonly #lookup: Lookup;
	#at = 0;
	#length = 0;

	constructor(text: string, escapeToken: string, lookup: Lookup) {
		this.#text = text;
		this.#escape = escapeToken;
		this.#lookup = lookup;
	}

	/** Reads up to `until`, or to the end. */
	read(until: string, depth: number): string | null {
		const parts: string[] = [];
		let known = true;
		let double = false;
		const text = this.#text;
		while (this.#at < text.length) {
			const character = text[this.#at]!;
			if (character === until && !double) break;
			if (character === "'" && !double) {
				const end = text.indexOf("'", this.#at + 1);
				parts.push(text.slice(this.#at + 1, end === -1 ? text.length : end));
				this.#at = end === -1 ? text.length : end + 1;
			} else if (character === '"') {
				double = !double;
				this.#at++;
			} else if (character === this.#escape) {
				const next = text[this.#at + 1] ?? "";
				// Within quotes only what would mean something else is escaped.
				parts.push(double && next !== '"' && next !== "$" && next !== this.#escape ? character + next : next);
				this.#at += 2;
			} else if (character === "$") {
				const value = this.#variable(depth);
				if (value === null) known = false;
				else parts.push(value);
			} else {
				const start = this.#at++;
				while (this.#at < text.length && !this.#means(text[this.#at]!, until)) this.#at++;
				parts.push(text.slice(start, this.#at));
			}
		}
		return known ? parts.join("") : null;
	}

	#means(character: string, until: string): boolean {
		return (
			character === "'" || character === '"' || character === "$" || character === this.#escape || character === until
		);
	}

	/** At a dollar sign. */
	#variable(depth: number): string | null {
		this.#at++;
		const braced = this.#text[this.#at] === "{";
		VARIABLE.lastIndex = this.#at + (braced ? 1 : 0);
		const name = VARIABLE.exec(this.#text)?.[0];
		if (name === undefined) return braced ? this.#skip() : "$";
		this.#at = VARIABLE.lastIndex;
		const value = this.#lookup(name);
		for (const argument of value?.arguments ?? []) this.arguments.add(argument);
		if (!braced) return this.#bounded(value);
		const operator = /^:?[-+?]|^\}/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0];
		if (operator === "}") {
			this.#at++;
			return this.#bounded(value);
		}
		// Patterns (#, %, /) change the value: what it becomes is not worked out.
		if (operator === undefined || depth > MAX_DEPTH) return this.#skip();
		this.#at += operator.length;
		const operand = this.read("}", depth + 1);
		this.#at++;
		const given = value?.unset === true ? undefined : value;
		if (given !== undefined && given.text === null) return null;
		const set = given !== undefined && (given.text !== "" || !operator.startsWith(":"));
		if (operator.endsWith("-")) return set ? this.#bounded(value) : operand;
		if (operator.endsWith("+")) return set ? operand : "";
		return set ? this.#bounded(value) : null;
	}

	#bounded(value: Value | undefined): string | null {
		const text = value === undefined ? "" : value.text;
		this.#length += text?.length ?? 0;
		return this.#length > MAX_LENGTH ? null : text;
	}

	/** Past the brace that closes what is not understood. */
	#skip(): null {
		let open = 1;
		while (this.#at < this.#text.length && open > 0) {
			const character = this.#text[this.#at++];
			if (character === "{" && this.#text[this.#at - 2] === "$") open++;
			else if (character === "}") open--;
		}
		return null;
	}
}
