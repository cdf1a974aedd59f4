/** A text of a Compose file after its variables were looked at. */
export interface Interpolated {
	/** The text with the defaults of its variables; null when one has no default, or the text is malformed. */
	readonly text: string | null;
	/** Names of the variables it depends on, each once. None means that the text is what it says. */
	readonly variables: readonly string[];
	readonly malformed: boolean;
}

/** Defaults within defaults, at most so deep. */
const MAX_DEPTH = 16;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;

/**
 * Puts in the defaults of `${NAME:-default}` and `${NAME-default}`, as Compose does while nobody sets the variable, and
 * makes `$$` a dollar sign. What depends on a variable otherwise (`$NAME`, `${NAME}`, `${NAME:?message}`,
 * `${NAME:+other}`) is unknown. Linear in the text.
 *
 * https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md
 */
export function interpolate(text: string): Interpolated {
	if (!text.includes("$")) return { text, variables: [], malformed: false };
	const scanner = new Scanner(text);
	const result = scanner.read(0, false);
	return {
		text: scanner.malformed ? null : result,
		variables: [...scanner.variables],
		malformed: scanner.malformed,
	};
}

class Scanner {
	readonly variables = new Set<string>();
	malformed = false;
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** Reads to the end, or to the brace that closes a default. */
	read(depth: number, inBraces: boolean): string | null {
		const parts: string[] = [];
		let known = true;
		const text = this.#text;
		while (this.#at < text.length && !this.malformed) {
			const next = this.#nextOf(inBraces);
			parts.push(text.slice(this.#at, next));
			this.#at = next;
			if (next === text.length) break;
			if (text[next] === "}") return known ? parts.join("") : null;
			const value = this.#variable(depth);
			if (value === null) known = false;
			else parts.push(value);
		}
		if (inBraces) this.malformed = true;
		return known ? parts.join("") : null;
	}

	#nextOf(inBraces: boolean): number {
		for (let at = this.#at; at < this.#text.length; at++) {
			const character = this.#text[at];
			if (character === "$" || (inBraces && character === "}")) return at;
		}
		return this.#text.length;
	}

	/** At a dollar sign. */
	#variable(depth: number): string | null {
		this.#at++;
		if (this.#text[this.#at] === "$") {
			this.#at++;
			return "$";
		}
		const braced = this.#text[this.#at] === "{";
		if (braced) this.#at++;
		NAME.lastIndex = this.#at;
		const name = NAME.exec(this.#text)?.[0];
		if (name === undefined || depth > MAX_DEPTH) return this.#fail();
		this.variables.add(name);
		this.#at += name.length;
		if (!braced) return null;
		const operator = /^:?[-?+]|^\}/.exec(this.#text.slice(this.#at, this.#at + 2))?.[0];
		if (operator === undefined) return this.#fail();
		this.#at += operator.length;
		if (operator === "}") return null;
		const operand = this.read(depth + 1, true);
		this.#at++;
		return operator.endsWith("-") ? operand : null;
	}

	#fail(): null {
		this.malformed = true;
		return null;
	}
}
