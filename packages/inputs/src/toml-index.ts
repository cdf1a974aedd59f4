import type { PlaceIndex, Range } from "./source-index.js";
import { indexValues, ValuePlaces } from "./value-index.js";

type Container = Record<string, unknown> | unknown[];

/**
 * Where tables and keys of a TOML text are, which has been parsed to `values`. What stands inside of an inline table or
 * array has the place of its key. Linear.
 */
export function buildTomlIndex(text: string, values: readonly unknown[]): PlaceIndex {
	const places = new ValuePlaces();
	new Scanner(text, places).run(values[0]);
	return indexValues(text, values, places);
}

const SPACE = /[ \t\r\n]+/y;
const HEADER = /(\[\[?)[ \t]*/y;
const KEY = /[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*/y;
const PLAIN = /[^"'[\]{}#\n]+/y;

class Scanner {
	readonly #text: string;
	readonly #places: ValuePlaces;
	/** How many items of an array of tables have begun. */
	readonly #begun = new Map<unknown[], number>();
	#offset = 0;

	constructor(text: string, places: ValuePlaces) {
		this.#text = text;
		this.#places = places;
	}

	run(root: unknown): void {
		let table = root;
		for (;;) {
			this.#blank();
			if (this.#offset >= this.#text.length) return;
			const start = this.#offset;
			const header = this.#match(HEADER);
			const keys = this.#keys();
			if (keys.length === 0) return;
			if (header === null) {
				this.#value();
				this.#place(this.#follow(table, keys.slice(0, -1)), keys.at(-1), this.#since(start));
				continue;
			}
			this.#offset = this.#endOfLine();
			const range = this.#since(start);
			const parent = this.#follow(root, keys.slice(0, -1));
			const found = child(parent, keys.at(-1) ?? "");
			this.#place(parent, keys.at(-1), range);
			if (header[1] === "[[" && Array.isArray(found)) {
				const index = this.#begun.get(found) ?? 0;
				this.#begun.set(found, index + 1);
				this.#place(found, index, range);
				table = found[index];
			} else table = found;
		}
	}

	/** From `start` to here, without white space at the end. */
	#since(start: number): Range {
		return { start, end: start + this.#text.slice(start, this.#offset).trimEnd().length };
	}

	#match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.#offset;
		const found = pattern.exec(this.#text);
		if (found !== null) this.#offset += found[0].length;
		return found;
	}

	#keys(): string[] {
		const keys: string[] = [];
		for (let found = this.#match(KEY); found !== null; found = this.#match(KEY)) {
			keys.push(found[1] === undefined ? (found[2] ?? found[3] ?? "") : unescapeKey(found[1]));
			if (this.#text[this.#offset] !== ".") break;
			this.#offset++;
		}
		return keys;
	}

	/** Moves behind `=` and the value after it. */
	#value(): void {
		let depth = 0;
		while (this.#offset < this.#text.length) {
			const character = this.#text.charAt(this.#offset);
			if (character === "\n") {
				if (depth <= 0) return;
				this.#offset++;
			} else if (character === "#") {
				if (depth <= 0) return;
				this.#offset = this.#endOfLine();
			} else if (character === '"' || character === "'") {
				this.#string(character);
			} else if (this.#match(PLAIN) === null) {
				depth += character === "[" || character === "{" ? 1 : -1;
				this.#offset++;
			}
		}
	}

	/** Moves over white space and comments. */
	#blank(): void {
		while (this.#match(SPACE) !== null || this.#text[this.#offset] === "#") {
			if (this.#text[this.#offset] === "#") this.#offset = this.#endOfLine();
		}
	}

	/** Moves behind a string, of one line or of several. */
	#string(quote: string): void {
		const several = this.#text.startsWith(quote.repeat(3), this.#offset);
		const closing = several ? quote.repeat(3) : quote;
		this.#offset += closing.length;
		while (this.#offset < this.#text.length && !this.#text.startsWith(closing, this.#offset)) {
			this.#offset += quote === '"' && this.#text[this.#offset] === "\\" ? 2 : 1;
		}
		this.#offset += closing.length;
		// Quotes before the closing ones belong to the string.
		while (several && this.#text[this.#offset] === quote) this.#offset++;
	}

	#endOfLine(): number {
		const end = this.#text.indexOf("\n", this.#offset);
		return end === -1 ? this.#text.length : end;
	}

	/** Into the last item that has begun, where there is an array of tables. */
	#follow(from: unknown, keys: readonly string[]): unknown {
		return keys.reduce((value, key) => this.#current(child(value, key)), from);
	}

	#current(value: unknown): unknown {
		return Array.isArray(value) ? value[(this.#begun.get(value) ?? 0) - 1] : value;
	}

	#place(container: unknown, key: string | number | undefined, range: Range): void {
		if (typeof container !== "object" || container === null || key === undefined) return;
		if (this.#places.of(container, key) === undefined) this.#places.set(container as Container, key, range);
	}
}

function child(value: unknown, key: string): unknown {
	return typeof value === "object" && value !== null && Object.hasOwn(value, key)
		? (value as Record<string, unknown>)[key]
		: undefined;
}

function unescapeKey(key: string): string {
	if (!key.includes("\\")) return key;
	try {
		return JSON.parse(`"${key}"`) as string;
	} catch {
		return key;
	}
}
