import { and, type Maybe, not, or, type Ternary, UNKNOWN } from "./values.js";

export type Path = readonly [string, ...string[]];

/** What a view reads of an attribute, whichever tool wrote the file. */
export interface Attribute {
	readonly isUnset: boolean;
	readonly isUnknown: boolean;
	flag(otherwise: Ternary): Ternary;
	text(): Maybe<string>;
	integer(): Maybe<number>;
}

/** A resource by its attributes; paths go through blocks that occur at most once. */
export interface Readable<A extends Attribute> {
	in(first: string, ...rest: readonly string[]): A;
}

type Value = string | number | boolean;

/** A property of a view: where the resource says it, and what is made of that. */
export interface Column {
	readonly at: Path;
	readonly read: (resource: Readable<Attribute>) => Maybe<Value>;
	/** It is the key that something is encrypted with, which may be another resource of the file. */
	readonly isKey?: boolean;
}

/** How resources of one type fill a view: by their attributes, or always the same. What is not here is null. */
export type Row = Readonly<Record<string, Column | string | boolean | number>>;

/** A property of a view, with the attribute that says it. */
export interface Cell<A> {
	readonly value: Maybe<Value>;
	readonly attribute: A | undefined;
	readonly column: Column | null;
}

/** Reads one property of a row. */
export function readCell<A extends Attribute>(row: Row, name: string, resource: Readable<A>): Cell<A> {
	const entry = Object.hasOwn(row, name) ? row[name] : undefined;
	if (entry === undefined) return { value: null, attribute: undefined, column: null };
	if (typeof entry !== "object") return { value: entry, attribute: undefined, column: null };
	return { value: entry.read(resource), attribute: resource.in(...entry.at), column: entry };
}

/** A boolean, with what the platform makes of one that is not set. */
export function flag(at: Path, otherwise: Ternary): Column {
	return column(at, (attribute) => attribute.flag(otherwise));
}

/** A boolean that says the contrary. */
export function notFlag(at: Path, otherwise: Ternary): Column {
	return column(at, (attribute) => not(attribute.flag(otherwise)));
}

export function text(at: Path): Column {
	return column(at, (attribute) => attribute.text());
}

export function key(at: Path): Column {
	return { ...text(at), isKey: true };
}

/** Whether a text is one of these words, with what holds when there is none. */
export function isWord(at: Path, words: readonly string[], otherwise: Ternary): Column {
	return column(at, (attribute) => {
		const value = attribute.text();
		return value === UNKNOWN ? UNKNOWN : value === null ? otherwise : words.includes(value);
	});
}

/** Whether a text is none of these words; true when there is none. */
export function isNotWord(at: Path, words: readonly string[]): Column {
	const { read } = isWord(at, words, false);
	return { at, read: (resource) => not(read(resource) as Ternary) };
}

/** What something outside of the resource says. */
export function elsewhere(): Column {
	return { at: ["id"], read: () => UNKNOWN };
}

/** Whether it is set at all. */
export function given(at: Path): Column {
	return column(at, (attribute) => (attribute.isUnknown ? UNKNOWN : !attribute.isUnset));
}

/** A number, with what the platform makes of one that is not set. */
export function count(at: Path, otherwise: number | null): Column {
	return column(at, (attribute) => attribute.integer() ?? otherwise);
}

/** Whether a number, with what the platform makes of one that is not set, is more than none. */
export function some(at: Path, otherwise: number): Column {
	return column(at, (attribute) => {
		const value = attribute.integer();
		return value === UNKNOWN ? UNKNOWN : (value ?? otherwise) > 0;
	});
}

/** Days of a text such as `7776000s`. */
export function seconds(at: Path): Column {
	return column(at, (attribute) => {
		const value = attribute.text();
		if (typeof value !== "string") return value;
		const number = /^(\d{1,12})(?:\.\d{1,9})?s$/.exec(value)?.[1];
		return number === undefined ? UNKNOWN : Math.floor(Number(number) / 86_400);
	});
}

/** What the first of several attributes says that is set, for one that had other names; `otherwise` when none is. */
export function firstSet(otherwise: Maybe<Value>, ...columns: readonly [Column, ...Column[]]): Column {
	return {
		at: columns[0].at,
		read: (resource) => columns.find(({ at }) => !resource.in(...at).isUnset)?.read(resource) ?? otherwise,
	};
}

/** Whether several attributes say so, all of them. */
export function every(...columns: readonly [Column, ...Column[]]): Column {
	return { at: columns[0].at, read: (resource) => and(...columns.map((column) => column.read(resource) as Ternary)) };
}

/** Whether one of several attributes says so. */
export function either(...columns: readonly [Column, ...Column[]]): Column {
	return { at: columns[0].at, read: (resource) => or(...columns.map((column) => column.read(resource) as Ternary)) };
}

function column(at: Path, read: (attribute: Attribute) => Maybe<Value>): Column {
	return { at, read: (resource) => read(resource.in(...at)) };
}
