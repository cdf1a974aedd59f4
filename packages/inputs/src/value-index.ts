import { firstLineOf, type PlaceIndex, type Range } from "./source-index.js";

/** Where the values stand that a conversion made, such as JSON out of XML: by the object or array they are in, and their key. */
export class ValuePlaces {
	readonly #places = new Map<object, Map<string | number, Range>>();

	/** What has no value of its own (something that was refused) may have a place too. */
	set(container: object, key: string | number, range: Range): void {
		const known = this.#places.get(container);
		if (known === undefined) this.#places.set(container, new Map([[key, range]]));
		else known.set(key, range);
	}

	of(container: object, key: string | number): Range | undefined {
		return this.#places.get(container)?.get(key);
	}
}

/** Indexes converted values: what has no place has that of what it is in. */
export function indexValues(text: string, values: readonly unknown[], places: ValuePlaces): PlaceIndex {
	return {
		locate(value, path) {
			let current: unknown = values;
			let range: Range = value < values.length ? { start: 0, end: text.length } : { start: 0, end: 0 };
			for (const step of [value, ...path]) {
				if (typeof current !== "object" || current === null) break;
				const key = keyIn(current, step);
				const place = places.of(current, key);
				const exists = Object.hasOwn(current, key) && !(Array.isArray(current) && typeof key === "string");
				if (place === undefined && !exists) break;
				range = place ?? range;
				current = exists ? (current as Record<string | number, unknown>)[key] : undefined;
			}
			return typeof current === "object" && current !== null ? firstLineOf(text, range) : range;
		},
	};
}

/** A number for an item of an array, and a name for anything else. */
function keyIn(container: object, key: string | number): string | number {
	if (!Array.isArray(container)) return String(key);
	return typeof key === "string" && /^\d+$/.test(key) ? Number(key) : key;
}
