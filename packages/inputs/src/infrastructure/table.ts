import { type Maybe, type Ternary, UNKNOWN } from "./values.js";

export type Path = readonly [string, ...string[]];

/** What a view reads of an attribute, whichever tool wrote the file. */
export interface Attribute {
	readonly isUnset: boolean;
	readonly isUnknown: boolean;
	flag(otherwise: Ternary): Maybe<boolean>;
	text(): Maybe<string>;
	integer(): Maybe<number>;
}

/** A resource by its attributes; paths go through blocks that occur at most once. */
export interface Readable<A extends Attribute> {
	in(first: string, ...rest: readonly string[]): A;
}

/** A property of a view: where the resource says it, and what is made of that. */
export interface Column {
	readonly at: Path;
	readonly read: (attribute: Attribute) => Maybe<string | number | boolean>;
	/** It is the key that something is encrypted with, which may be another resource of the file. */
	readonly isKey?: boolean;
}

/** How resources of one type fill a view: by their attributes, or always the same. What is not here is null. */
export type Row = Readonly<Record<string, Column | string | boolean | number>>;

/** A property of a view, with the attribute that says it. */
export interface Cell<A> {
	readonly value: Maybe<string | number | boolean>;
	readonly attribute: A | undefined;
	readonly column: Column | null;
}

/** Reads one property of a row. */
export function readCell<A extends Attribute>(row: Row, name: string, resource: Readable<A>): Cell<A> {
	const entry = Object.hasOwn(row, name) ? row[name] : undefined;
	if (entry === undefined) return { value: null, attribute: undefined, column: null };
	if (typeof entry !== "object") return { value: entry, attribute: undefined, column: null };
	const attribute = resource.in(...entry.at);
	return { value: entry.read(attribute), attribute, column: entry };
}

/** A boolean, with what the platform makes of one that is not set. */
export function flag(at: Path, otherwise: Ternary): Column {
	return { at, read: (attribute) => attribute.flag(otherwise) };
}

/** A boolean that says the contrary. */
export function notFlag(at: Path, otherwise: Ternary): Column {
	return {
		at,
		read: (attribute) => {
			const value = attribute.flag(otherwise);
			return typeof value === "boolean" ? !value : value;
		},
	};
}

export function text(at: Path): Column {
	return { at, read: (attribute) => attribute.text() };
}

export function key(at: Path): Column {
	return { at, read: (attribute) => attribute.text(), isKey: true };
}

/** Whether a text is one of these words, with what holds when there is none. */
export function isWord(at: Path, words: readonly string[], otherwise: Ternary): Column {
	return {
		at,
		read: (attribute) => {
			const value = attribute.text();
			return value === UNKNOWN ? UNKNOWN : value === null ? otherwise : words.includes(value);
		},
	};
}

/** Whether it is set at all. */
export function given(at: Path): Column {
	return { at, read: (attribute) => (attribute.isUnknown ? UNKNOWN : !attribute.isUnset) };
}

/** A number, with what the platform makes of one that is not set. */
export function count(at: Path, otherwise: number | null): Column {
	return { at, read: (attribute) => attribute.integer() ?? otherwise };
}

/** Whether a number, with what the platform makes of one that is not set, is more than none. */
export function some(at: Path, otherwise: number): Column {
	return {
		at,
		read: (attribute) => {
			const value = attribute.integer();
			return value === UNKNOWN ? UNKNOWN : (value ?? otherwise) > 0;
		},
	};
}

/** Days of a text such as `7776000s`. */
export function seconds(at: Path): Column {
	return {
		at,
		read: (attribute) => {
			const value = attribute.text();
			if (typeof value !== "string") return value;
			const number = /^(\d{1,12})(?:\.\d{1,9})?s$/.exec(value)?.[1];
			return number === undefined ? UNKNOWN : Math.floor(Number(number) / 86_400);
		},
	};
}
