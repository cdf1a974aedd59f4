import { NodeKind, type Range, type SourceIndex, SourceIndexBuilder } from "./source-index.js";

/** Where the values stand that a conversion made, such as JSON out of XML: by the object or array they are in, and their key. */
export class ValuePlaces {
	readonly #places = new Map<object, Map<string | number, Range>>();

	/** What has no value of its own (something that was refused) may have a place too. */
	set(container: object, key: string | number, range: Range): void {
		const known = this.#places.get(container);
		if (known === undefined) this.#places.set(container, new Map([[key, range]]));
		else known.set(key, range);
	}

	of(container: object): ReadonlyMap<string | number, Range> | undefined {
		return this.#places.get(container);
	}
}

/** Indexes converted values: what has no place has that of what it is in. Recurses as deep as the values are. */
export function indexValues(text: string, values: readonly unknown[], places: ValuePlaces): SourceIndex {
	const builder = new SourceIndexBuilder(text);
	const add = (value: unknown, name: string | null, range: Range): number => {
		const kind = Array.isArray(value) ? NodeKind.array : isObject(value) ? NodeKind.object : NodeKind.scalar;
		const node = builder.add(kind, range.start, range.end, -1, -1);
		if (name !== null) builder.name(node, name);
		if (!isObject(value)) return node;
		const known = places.of(value);
		if (Array.isArray(value)) {
			for (const [index, item] of value.entries()) add(item, null, known?.get(index) ?? range);
		} else {
			const record = value as Readonly<Record<string, unknown>>;
			for (const [key, item] of Object.entries(record)) add(item, key, known?.get(key) ?? range);
			for (const [key, place] of known ?? []) {
				if (typeof key === "string" && !Object.hasOwn(record, key)) add(undefined, key, place);
			}
		}
		builder.close(node, range.end);
		return node;
	};
	const roots = places.of(values);
	for (const [index, value] of values.entries()) {
		builder.root(add(value, null, roots?.get(index) ?? { start: 0, end: text.length }));
	}
	return builder.build();
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}
