/** Most texts remembered, and the longest: those that come again are short, and among the first. */
const MOST_TEXTS = 100_000;
const LONGEST = 200;

/** Copies plain data so that equal texts, and lists that are empty, are there once, however many copies there are. */
export class Interner {
	readonly #texts = new Map<string, string>();

	copy<T>(value: T): T {
		return this.#copy(value) as T;
	}

	#copy(value: unknown): unknown {
		if (typeof value === "string") return this.#text(value);
		if (typeof value !== "object" || value === null) return value;
		if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map((item) => this.#copy(item));
		const copy: Record<string, unknown> = {};
		for (const key in value) copy[key] = this.#copy((value as Record<string, unknown>)[key]);
		return copy;
	}

	#text(text: string): string {
		if (text.length > LONGEST) return text;
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		if (this.#texts.size < MOST_TEXTS) this.#texts.set(text, text);
		return text;
	}
}

const NOTHING: readonly never[] = Object.freeze([]);
