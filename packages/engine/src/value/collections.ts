import { EvaluationError } from "../error.js";
import { compareValues, sortStrings, sortValues } from "./compare.js";
import { CompositeTable } from "./composite-table.js";
import { canonicalNumber, canonicalNumberText, RegoNumber } from "./number.js";
import {
	isArray,
	type JsonObjectValue,
	MAXIMUM_VALUE_DEPTH,
	type ObjectValue,
	type TypeName,
	type Value,
} from "./value.js";

type Scalar = null | boolean | number | string;

/** Values by structural equality. Scalars are found by JavaScript's own Map, composites by a hash and equality. */
class HashTable<V> {
	readonly scalars = new Map<Scalar, V>();
	/** Keys that equal a double but are written otherwise, such as `1.0`. */
	#spellings: Map<number, RegoNumber> | undefined;
	#composites: CompositeTable<V> | undefined;

	get size(): number {
		return this.scalars.size + (this.#composites?.keys.length ?? 0);
	}

	get(key: Value): V | undefined {
		const scalar = scalarOf(key);
		if (scalar !== undefined) return this.scalars.get(scalar);
		const index = this.#composites?.find(key) ?? -1;
		return index < 0 ? undefined : this.#composites?.values[index];
	}

	has(key: Value): boolean {
		const scalar = scalarOf(key);
		if (scalar !== undefined) return this.scalars.has(scalar);
		return (this.#composites?.find(key) ?? -1) >= 0;
	}

	/** A key that is there keeps its first spelling. */
	set(key: Value, value: V): void {
		const scalar = scalarOf(key);
		if (scalar === undefined) {
			this.#composites ??= new CompositeTable();
			this.#composites.set(key, value);
			return;
		}
		if (key instanceof RegoNumber && !this.scalars.has(scalar)) {
			this.#spellings ??= new Map();
			this.#spellings.set(scalar as number, key);
		}
		this.scalars.set(scalar, value);
	}

	keys(): Value[] {
		const keys: Value[] = [...this.scalars.keys()];
		if (this.#spellings !== undefined) {
			for (const [index, key] of keys.entries()) {
				const spelling = typeof key === "number" ? this.#spellings.get(key) : undefined;
				if (spelling !== undefined) keys[index] = spelling;
			}
		}
		for (const key of this.#composites?.keys ?? []) keys.push(key);
		return keys;
	}
}

/** Undefined for composites and for numbers beyond doubles. */
function scalarOf(value: Value): Scalar | undefined {
	if (typeof value !== "object" || value === null) return value;
	if (!(value instanceof RegoNumber)) return undefined;
	const canonical = canonicalNumber(value);
	return typeof canonical === "number" ? canonical : undefined;
}

/** Hashed by structure; sorted when asked, and only once. Only whoever makes a set may add to it. */
export class RegoSet {
	readonly #table = new HashTable<true>();
	#sorted: readonly Value[] | undefined;

	static of(items: Iterable<Value>): RegoSet {
		const set = new RegoSet();
		for (const item of items) set.add(item);
		return set;
	}

	get size(): number {
		return this.#table.size;
	}

	has(value: Value): boolean {
		return this.#table.has(value);
	}

	/** For building: a set that others have seen must not change. Of equal elements the first stays. */
	add(value: Value): void {
		this.#table.set(value, true);
		this.#sorted = undefined;
	}

	/** In OPA's order. */
	sorted(): readonly Value[] {
		this.#sorted ??= sortValues(this.#table.keys());
		return this.#sorted;
	}

	/** In no order that Rego knows, without sorting. */
	unordered(): readonly Value[] {
		return this.#sorted ?? this.#table.keys();
	}
}

/** An object with keys of any type. Only whoever makes an object may set keys. */
export class RegoObject {
	readonly #table = new HashTable<Value>();
	#keys: readonly Value[] | undefined;

	static of(entries: Iterable<readonly [Value, Value]>): RegoObject {
		const object = new RegoObject();
		for (const [key, value] of entries) object.set(key, value);
		return object;
	}

	get size(): number {
		return this.#table.size;
	}

	get(key: Value): Value | undefined {
		return this.#table.get(key);
	}

	has(key: Value): boolean {
		return this.#table.has(key);
	}

	/** For building: an object that others have seen must not change. The last value of equal keys stays. */
	set(key: Value, value: Value): void {
		this.#table.set(key, value);
		this.#keys = undefined;
	}

	/** In OPA's order. */
	keys(): readonly Value[] {
		this.#keys ??= sortValues(this.#table.keys());
		return this.#keys;
	}

	/** In no order that Rego knows, without sorting. */
	unorderedKeys(): readonly Value[] {
		return this.#keys ?? this.#table.keys();
	}
}

export function isObject(value: Value | undefined): value is ObjectValue {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		!(value instanceof RegoSet) &&
		!(value instanceof RegoNumber)
	);
}

/** As Rego's type_name. */
export function typeName(value: Value): TypeName {
	if (value === null) return "null";
	switch (typeof value) {
		case "boolean":
			return "boolean";
		case "number":
			return "number";
		case "string":
			return "string";
		default:
			if (isArray(value)) return "array";
			if (value instanceof RegoSet) return "set";
			return value instanceof RegoNumber ? "number" : "object";
	}
}

/** Undefined where the object has no such key. */
export function objectGet(object: ObjectValue, key: Value): Value | undefined {
	if (object instanceof RegoObject) return object.get(key);
	return typeof key === "string" && Object.hasOwn(object, key) ? object[key] : undefined;
}

export function objectHas(object: ObjectValue, key: Value): boolean {
	return objectGet(object, key) !== undefined;
}

export function objectSize(object: ObjectValue): number {
	return object instanceof RegoObject ? object.size : jsonKeys(object).length;
}

/** In OPA's order. */
export function objectKeys(object: ObjectValue): readonly Value[] {
	return object instanceof RegoObject ? object.keys() : sortStrings(jsonKeys(object));
}

/** Sorted by key in OPA's order. */
export function objectEntries(object: ObjectValue): readonly (readonly [Value, Value])[] {
	return objectKeys(object).map((key) => [key, objectGet(object, key) as Value]);
}

/** In no order that Rego knows, without sorting. */
export function unorderedKeys(object: ObjectValue): readonly Value[] {
	return object instanceof RegoObject ? object.unorderedKeys() : jsonKeys(object);
}

/** The last value of equal keys stays. */
export function makeObject(entries: Iterable<readonly [Value, Value]>): ObjectValue {
	return RegoObject.of(entries);
}

function jsonKeys(object: JsonObjectValue): string[] {
	const keys = Object.keys(object);
	for (const key of keys) if (object[key] === undefined) return keys.filter((name) => object[name] !== undefined);
	return keys;
}

/** Structural equality; numbers are equal as decimals. Throws EvaluationError `recursion-exceeded` on too deep values. */
export function equalValues(a: Value, b: Value): boolean {
	return equal(a, b, 0);
}

function equal(a: Value, b: Value, depth: number): boolean {
	if (a === b) return true;
	if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
		// A RegoNumber and a double may be the same number.
		return (a instanceof RegoNumber || b instanceof RegoNumber) && compareValues(a, b) === 0;
	}
	assertDepth(depth);
	if (isArray(a)) {
		if (!isArray(b) || a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (!equal(a[i] as Value, b[i] as Value, depth + 1)) return false;
		return true;
	}
	if (isArray(b)) return false;
	if (a instanceof RegoNumber || b instanceof RegoNumber) return compareValues(a, b) === 0;
	if (a instanceof RegoSet) {
		if (!(b instanceof RegoSet) || a.size !== b.size) return false;
		for (const item of a.unordered()) if (!b.has(item)) return false;
		return true;
	}
	if (b instanceof RegoSet) return false;
	if (!(a instanceof RegoObject) && !(b instanceof RegoObject)) return equalJson(a, b, depth);
	if (objectSize(a) !== objectSize(b)) return false;
	for (const key of unorderedKeys(a)) {
		const other = objectGet(b, key);
		if (other === undefined || !equal(objectGet(a, key) as Value, other, depth + 1)) return false;
	}
	return true;
}

function equalJson(a: JsonObjectValue, b: JsonObjectValue, depth: number): boolean {
	const keys = jsonKeys(a);
	if (keys.length !== jsonKeys(b).length) return false;
	for (const key of keys) {
		if (!Object.hasOwn(b, key)) return false;
		const other = b[key];
		if (other === undefined || !equal(a[key] as Value, other, depth + 1)) return false;
	}
	return true;
}

export function assertDepth(depth: number): void {
	if (depth < MAXIMUM_VALUE_DEPTH) return;
	throw new EvaluationError("recursion-exceeded", `a value is nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
}

/** Only so much of a value goes into its hash; equality decides. */
const HASHED_DEPTH = 4;
const HASHED_ITEMS = 16;
const HASHED_KEYS = 64;
const HASHED_UNITS = 64;

/** Equal values have equal hashes. Takes bounded time for arrays and text, and time in the number of keys for objects. */
export function hashValue(value: Value, depth = 0): number {
	switch (typeof value) {
		case "string":
			return hashText(value);
		case "number":
			return hashNumber(value);
		case "boolean":
			return value ? 0x3c6ef372 : 0x1b873593;
		default:
			if (value === null) return 0x5bd1e995;
			if (isArray(value)) return hashArray(value, depth);
			return hashOther(value, depth);
	}
}

function hashArray(value: readonly Value[], depth: number): number {
	let hash = 0x2545f491 ^ value.length;
	if (depth === HASHED_DEPTH) return hash;
	const length = Math.min(value.length, HASHED_ITEMS);
	for (let i = 0; i < length; i++) hash = Math.imul(hash, 31) + hashValue(value[i] as Value, depth + 1);
	return hash | 0;
}

function hashOther(value: RegoNumber | RegoSet | ObjectValue, depth: number): number {
	if (value instanceof RegoNumber) {
		const canonical = canonicalNumber(value);
		return typeof canonical === "number" ? hashNumber(canonical) : hashText(canonicalNumberText(canonical));
	}
	let hash = 0;
	if (value instanceof RegoSet) {
		hash = 0x6a09e667 ^ value.size;
		if (depth === HASHED_DEPTH || value.size > HASHED_KEYS) return hash;
		// Added up, since equal sets may hold their elements in different order.
		for (const item of value.unordered()) hash = (hash + mix(hashValue(item, depth + 1))) | 0;
		return hash;
	}
	const keys = unorderedKeys(value);
	hash = 0x7f4a7c15 ^ keys.length;
	if (depth === HASHED_DEPTH || keys.length > HASHED_KEYS) return hash;
	for (const key of keys) {
		const item = objectGet(value, key) as Value;
		hash = (hash + mix(Math.imul(hashValue(key, depth + 1), 31) + hashValue(item, depth + 1))) | 0;
	}
	return hash;
}

function hashNumber(value: number): number {
	const integer = value | 0;
	return integer === value ? mix(integer) : mix((value * 1_000_003) | 0) ^ integer;
}

/** The first and last units of long text. */
function hashText(text: string): number {
	const { length } = text;
	let hash = length;
	const head = length > HASHED_UNITS ? HASHED_UNITS / 2 : length;
	for (let i = 0; i < head; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
	if (head < length) {
		for (let i = length - HASHED_UNITS / 2; i < length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
	}
	return hash;
}

/** The finalizer of MurmurHash3, shortened. */
function mix(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return mixed ^ (mixed >>> 13);
}

/** Text that is the same for equal values and for no others. */
export function canonicalText(value: Value, depth = 0): string {
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value !== "object" || value === null) return String(Object.is(value, -0) ? 0 : value);
	assertDepth(depth);
	if (value instanceof RegoNumber) {
		const canonical = canonicalNumber(value);
		return typeof canonical === "number" ? canonicalText(canonical) : canonicalNumberText(canonical);
	}
	if (isArray(value)) return `[${value.map((item) => canonicalText(item, depth + 1)).join(",")}]`;
	if (value instanceof RegoSet) {
		return `<${value
			.sorted()
			.map((item) => canonicalText(item, depth + 1))
			.join(",")}>`;
	}
	const entries = objectEntries(value).map(
		([key, item]) => `${canonicalText(key, depth + 1)}:${canonicalText(item, depth + 1)}`,
	);
	return `{${entries.join(",")}}`;
}
