/** A part of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** What tells where the values of a text are. */
export interface PlaceIndex {
	/**
	 * The place of what is at `path` in value number `value`, or of the deepest thing on the way that exists: from the
	 * name of a property, or the beginning of an array's item, to the end of a scalar. The end of an object or array is
	 * that of its name, or of its first line.
	 */
	locate(value: number, path: readonly (string | number)[]): Range;
}

/** The part of a range that is on its first line. */
export function firstLineOf(text: string, { start, end }: Range): Range {
	const lineEnd = text.slice(start, end).search(/[\r\n]/);
	return { start, end: lineEnd === -1 ? end : start + lineEnd };
}

/** What a node is. An alias stands for another node, as in YAML. */
export const NodeKind = { scalar: 0, object: 1, array: 2, alias: 3 } as const;
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];

const NONE = -1;

/** Columns of a row. `next` is the node after this one and everything below it. */
const Field = { kind: 0, start: 1, end: 2, keyStart: 3, keyEnd: 4, next: 5 } as const;
type Field = (typeof Field)[keyof typeof Field];
const FIELDS = 6;

/**
 * Where the values of a text are: one row of integers for each value, in the order of the text, children after their
 * parent. It takes 24 bytes a value and no objects; tables of a container's children are made when first asked for.
 */
export class SourceIndex implements PlaceIndex {
	readonly #text: string;
	readonly #rows: Int32Array;
	readonly #roots: readonly number[];
	/** Names that do not read as they are written: with escapes, or as numbers. */
	readonly #names: ReadonlyMap<number, string>;
	readonly #targets: ReadonlyMap<number, number>;
	readonly #items = new Map<number, Int32Array>();
	readonly #properties = new Map<number, ReadonlyMap<string, number>>();

	constructor(
		text: string,
		rows: Int32Array,
		roots: readonly number[],
		names: ReadonlyMap<number, string>,
		targets: ReadonlyMap<number, number>,
	) {
		this.#text = text;
		this.#rows = rows;
		this.#roots = roots;
		this.#names = names;
		this.#targets = targets;
	}

	locate(value: number, path: readonly (string | number)[]): Range {
		let node = this.#roots[value];
		if (node === undefined) return { start: 0, end: 0 };
		for (const key of path) {
			const child = this.#child(node, key);
			if (child === undefined) break;
			node = child;
		}
		return this.#range(node);
	}

	/** The first property, in the order of the text, whose name an earlier one of the same object has. */
	firstDuplicate(): { readonly name: string; readonly offset: number } | null {
		for (let node = 0; node < this.#rows.length / FIELDS; node++) {
			if (this.#get(node, Field.kind) !== NodeKind.object) continue;
			const seen = new Set<string>();
			for (const child of this.#children(node)) {
				const name = this.#name(child);
				if (seen.has(name)) return { name, offset: this.#range(child).start };
				seen.add(name);
			}
		}
		return null;
	}

	#get(node: number, field: Field): number {
		return this.#rows[node * FIELDS + field]!;
	}

	*#children(node: number): Generator<number> {
		const end = this.#get(node, Field.next);
		for (let child = node + 1; child < end; child = this.#get(child, Field.next)) yield child;
	}

	#name(node: number): string {
		return this.#names.get(node) ?? this.#text.slice(this.#get(node, Field.keyStart), this.#get(node, Field.keyEnd));
	}

	#child(node: number, key: string | number): number | undefined {
		switch (this.#get(node, Field.kind)) {
			case NodeKind.alias: {
				const target = this.#targets.get(node);
				return target === undefined ? undefined : this.#child(target, key);
			}
			case NodeKind.array: {
				const items = this.#itemsOf(node);
				return typeof key === "number" ? items[key] : /^\d+$/.test(key) ? items[Number(key)] : undefined;
			}
			case NodeKind.object: {
				const properties = this.#propertiesOf(node);
				return properties.get(String(key)) ?? this.#merged(properties, key);
			}
			default:
				return undefined;
		}
	}

	#itemsOf(node: number): Int32Array {
		const known = this.#items.get(node);
		if (known !== undefined) return known;
		const items = Int32Array.from(this.#children(node));
		this.#items.set(node, items);
		return items;
	}

	#propertiesOf(node: number): ReadonlyMap<string, number> {
		const known = this.#properties.get(node);
		if (known !== undefined) return known;
		const properties = new Map<string, number>();
		for (const child of this.#children(node)) properties.set(this.#name(child), child);
		this.#properties.set(node, properties);
		return properties;
	}

	/** What YAML's `<<` brings in: a mapping, or a list of them of which an earlier one wins. */
	#merged(properties: ReadonlyMap<string, number>, key: string | number): number | undefined {
		const merge = properties.get("<<");
		if (merge === undefined) return undefined;
		const source = this.#dereference(merge);
		if (this.#get(source, Field.kind) !== NodeKind.array) return this.#child(source, key);
		for (const item of this.#children(source)) {
			const found = this.#child(item, key);
			if (found !== undefined) return found;
		}
		return undefined;
	}

	#dereference(node: number): number {
		return this.#get(node, Field.kind) === NodeKind.alias ? (this.#targets.get(node) ?? node) : node;
	}

	#range(node: number): Range {
		const keyStart = this.#get(node, Field.keyStart);
		const start = this.#get(node, Field.start);
		const end = this.#get(node, Field.end);
		const kind = this.#get(node, Field.kind);
		if (keyStart !== NONE) {
			const name = this.#withQuotes(keyStart, this.#get(node, Field.keyEnd));
			return kind === NodeKind.scalar || kind === NodeKind.alias ? { start: name.start, end } : name;
		}
		if (kind === NodeKind.scalar || kind === NodeKind.alias) return { start, end };
		return firstLineOf(this.#text, { start, end });
	}

	#withQuotes(start: number, end: number): Range {
		const before = this.#text.charAt(start - 1);
		const quoted = (before === '"' || before === "'") && this.#text.charAt(end) === before;
		return quoted ? { start: start - 1, end: end + 1 } : { start, end };
	}
}

/** Writes the rows of a `SourceIndex`, parents before children. */
export class SourceIndexBuilder {
	readonly #text: string;
	#rows = new Int32Array(1024 * FIELDS);
	#count = 0;
	readonly #roots: number[] = [];
	readonly #names = new Map<number, string>();
	readonly #targets = new Map<number, number>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Adds a node, a scalar until `close` says otherwise. A name's place is told without its quotes; -1 where there is none. */
	add(kind: NodeKind, start: number, end: number, keyStart: number, keyEnd: number): number {
		const offset = this.#count * FIELDS;
		if (offset === this.#rows.length) {
			const larger = new Int32Array(this.#rows.length * 2);
			larger.set(this.#rows);
			this.#rows = larger;
		}
		this.#rows[offset + Field.kind] = kind;
		this.#rows[offset + Field.start] = start;
		this.#rows[offset + Field.end] = end;
		this.#rows[offset + Field.keyStart] = keyStart;
		this.#rows[offset + Field.keyEnd] = keyEnd;
		this.#rows[offset + Field.next] = this.#count + 1;
		return this.#count++;
	}

	/** Everything added since `node` is below it. */
	close(node: number, end: number): void {
		this.#rows[node * FIELDS + Field.end] = end;
		this.#rows[node * FIELDS + Field.next] = this.#count;
	}

	root(node: number): void {
		this.#roots.push(node);
	}

	/** The name of a property that is not written as it reads. */
	name(node: number, name: string): void {
		this.#names.set(node, name);
	}

	target(alias: number, node: number): void {
		this.#targets.set(alias, node);
	}

	build(): SourceIndex {
		return new SourceIndex(
			this.#text,
			this.#rows.slice(0, this.#count * FIELDS),
			this.#roots,
			this.#names,
			this.#targets,
		);
	}
}
