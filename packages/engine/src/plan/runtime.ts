/** What translated policies call. Each function is small and pure; surroundings of an evaluation are in {@link Host}. */
import {
	assertDepth,
	equalValues,
	isObject,
	objectGet,
	RegoObject,
	RegoSet,
	objectKeys as sortedKeys,
	unorderedKeys,
} from "../value/collections.js";
import { compareValues } from "../value/compare.js";
import { RegoNumber } from "../value/number.js";
import { isArray, type JsonObjectValue, type ObjectValue, type Value } from "../value/value.js";

export { compareValues as compare, isObject, RegoNumber, RegoObject, RegoSet };

/** Stands in memos for a rule that is undefined. */
export const UNDEFINED: unique symbol = Symbol("undefined");

export type Memo = (Value | typeof UNDEFINED | undefined)[];

/** What translated policies get of whoever runs them. Sites are indexes of {@link PlanProgram.sites}. */
export interface Host {
	/** Ends the evaluation: rules or functions give different values. */
	conflict(site: number, kind: "values" | "keys"): never;
	/** In policies that are recorded: a point is reached. */
	hit?(point: number): void;
	/** The builtin of this index, as translated policies call it: undefined is Rego's undefined. */
	builtin(index: number): (args: readonly Value[], site: number) => Value | undefined;
	/** Called every so many steps, with the loop: ends an evaluation that takes too long. Returns the steps until the next call. */
	tick(site?: number): number;
}

export type EntrypointFunction = (input: Value | undefined, data: Value) => Value | undefined;

export function equal(a: Value | undefined, b: Value | undefined): boolean {
	if (a === b) return true;
	// Of two scalars only numbers that are no doubles can be equal without being identical.
	if (typeof a !== "object" && typeof b !== "object") return false;
	return a !== undefined && b !== undefined && equalValues(a, b);
}

/** The value at a key, a member of a set; undefined where there is none, or nothing to look into. */
export function dot(source: Value | undefined, key: Value | undefined): Value | undefined {
	if (typeof source !== "object" || source === null || key === undefined) return undefined;
	if (isArray(source)) return typeof key === "number" ? source[key] : undefined;
	if (source instanceof RegoObject) return source.get(key);
	if (source instanceof RegoSet) return source.has(key) ? key : undefined;
	if (typeof key !== "string" || source instanceof RegoNumber) return undefined;
	return Object.hasOwn(source, key) ? (source as JsonObjectValue)[key] : undefined;
}

/** {@link dot} where a plain object has no property of that name and none of Rego's classes has. */
export function find(source: object, key: string): Value | undefined {
	if (source instanceof RegoObject) return source.get(key);
	return source instanceof RegoSet && source.has(key) ? key : undefined;
}

/** Keys to scan in OPA's order; undefined for arrays, whose keys are their indexes, and empty for what has none. */
export function keys(source: Value | undefined): readonly Value[] | undefined {
	if (isArray(source)) return undefined;
	if (source instanceof RegoSet) return source.sorted();
	return isObject(source) ? sortedKeys(source) : NOTHING;
}

/** {@link keys} in any order. */
export function unordered(source: Value | undefined): readonly Value[] | undefined {
	if (isArray(source)) return undefined;
	if (source instanceof RegoSet) return source.unordered();
	return isObject(source) ? unorderedKeys(source) : NOTHING;
}

/** What a loop over an array, an object or a set gives, in OPA's order; nothing for what has no elements. */
export function items(source: Value | undefined): readonly Value[] {
	return itemsAt(source, keys(source));
}

/** {@link items} in any order. */
export function unorderedItems(source: Value | undefined): readonly Value[] {
	return isArray(source) ? source : itemsAt(source, unordered(source));
}

/** The elements that belong to {@link keys}. */
export function itemsAt(source: Value | undefined, keys: readonly Value[] | undefined): readonly Value[] {
	if (keys === undefined) return source as readonly Value[];
	if (source instanceof RegoSet) return keys;
	const values: Value[] = [];
	for (const key of keys) values.push(objectGet(source as ObjectValue, key) as Value);
	return values;
}

const NOTHING: readonly Value[] = [];

/** Keys of data in OPA's order, and then those of rules (in order) that are not among them. */
export function enumerate(data: Value | undefined, rules: readonly string[]): readonly Value[] {
	const own = isArray(data) ? data.keys() : (keys(data) ?? NOTHING);
	return [...own, ...rules.filter((key) => dot(data, key) === undefined)];
}

/** Elements of an array, entries of an object, members of a set. */
export function size(value: Value | undefined): number {
	if (isArray(value)) return value.length;
	if (value instanceof RegoSet) return value.size;
	return isObject(value) ? unorderedKeys(value).length : 0;
}

/** Adds to an object that is being built. */
export function insert(object: Value | undefined, key: Value, value: Value): void {
	if (!(object instanceof RegoObject)) throw new TypeError("an object to insert into was not made here");
	object.set(key, value);
}

/** Whether the key is new or has the same value already. */
export function insertOnce(object: Value | undefined, key: Value, value: Value): boolean {
	if (!(object instanceof RegoObject)) throw new TypeError("an object to insert into was not made here");
	const existing = object.get(key);
	if (existing !== undefined) return equal(existing, value);
	object.set(key, value);
	return true;
}

const growingArrays = new WeakSet<object>();

/** An array to {@link append} to, in a variable that may also hold other arrays, which must not change. */
export function growing(): readonly Value[] {
	const array: readonly Value[] = [];
	growingArrays.add(array);
	return array;
}

/** Adds to an array that is being built. */
export function append(array: Value | undefined, value: Value): void {
	if (!isArray(array) || !growingArrays.has(array)) throw new TypeError("an array to append to was not made here");
	(array as Value[]).push(value);
}

/** Adds to a set that is being built. */
export function add(set: Value | undefined, value: Value): void {
	if (!(set instanceof RegoSet)) throw new TypeError("a set to add to was not made here");
	set.add(value);
}

/** Two documents as one; where both define what is no object, `a` counts. */
export function merge(a: Value | undefined, b: Value | undefined): Value | undefined {
	return a === undefined ? b : mergeAt(a, b, 0);
}

function mergeAt(a: Value, b: Value | undefined, depth: number): Value {
	if (!isObject(a) || !isObject(b)) return a;
	assertDepth(depth);
	const merged = new RegoObject();
	for (const key of unorderedKeys(b)) merged.set(key, objectGet(b, key) as Value);
	for (const key of unorderedKeys(a))
		merged.set(key, mergeAt(objectGet(a, key) as Value, objectGet(b, key), depth + 1));
	return merged;
}

/** A copy of the object in which the path leads to the value; what is no object on the way is replaced. */
export function upsert(target: Value | undefined, path: readonly string[], value: Value, depth = 0): Value {
	if (depth === path.length) return value;
	const key = path[depth] as string;
	const copy = new RegoObject();
	let child: Value | undefined;
	if (isObject(target)) {
		for (const name of unorderedKeys(target)) copy.set(name, objectGet(target, name) as Value);
		child = copy.get(key);
	}
	copy.set(key, upsert(child, path, value, depth + 1));
	return copy;
}

/** Functions by the path that dynamic calls give. */
export type DynamicTable = ReadonlyMap<string, EntrypointFunction>;

export function dynamicTable(entries: readonly (readonly [string, EntrypointFunction])[]): DynamicTable {
	return new Map(entries);
}

/** The function of a rule whose path is known only now; undefined where there is no rule. */
export function findFunction(
	table: DynamicTable,
	path: readonly (Value | undefined)[],
): EntrypointFunction | undefined {
	for (const part of path) if (typeof part !== "string") return undefined;
	return table.get(JSON.stringify(path));
}

// The builtins that policies call most. Undefined means: ask the builtin itself, which also knows what is an error.

export function count(value: Value | undefined): number | undefined {
	if (isArray(value)) return value.length;
	if (value instanceof RegoSet) return value.size;
	return isObject(value) ? unorderedKeys(value).length : undefined;
}

export function plus(a: Value | undefined, b: Value | undefined): number | undefined {
	return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? safe((a as number) + (b as number)) : undefined;
}

export function minus(a: Value | undefined, b: Value | undefined): number | undefined {
	return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? safe((a as number) - (b as number)) : undefined;
}

export function mul(a: Value | undefined, b: Value | undefined): number | undefined {
	return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? safe((a as number) * (b as number)) : undefined;
}

export function rem(a: Value | undefined, b: Value | undefined): number | undefined {
	if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || b === 0) return undefined;
	return ((a as number) % (b as number)) + 0;
}

/** Zero has no sign in Rego. */
function safe(result: number): number | undefined {
	return Number.isSafeInteger(result) ? result + 0 : undefined;
}

export function startswith(text: Value | undefined, prefix: Value | undefined): boolean | undefined {
	return typeof text === "string" && typeof prefix === "string" ? text.startsWith(prefix) : undefined;
}

export function endswith(text: Value | undefined, suffix: Value | undefined): boolean | undefined {
	return typeof text === "string" && typeof suffix === "string" ? text.endsWith(suffix) : undefined;
}

export function contains(text: Value | undefined, part: Value | undefined): boolean | undefined {
	return typeof text === "string" && typeof part === "string" ? text.includes(part) : undefined;
}

export function lookup(object: Value | undefined, key: Value | undefined, fallback: Value): Value | undefined {
	if (!isObject(object) || isArray(key)) return undefined;
	const value = dot(object, key);
	return value === undefined ? fallback : value;
}

/** `x in collection` */
export function member(value: Value | undefined, collection: Value | undefined): boolean {
	if (value === undefined) return false;
	if (collection instanceof RegoSet) return collection.has(value);
	if (isArray(collection)) {
		for (const item of collection) if (equal(item, value)) return true;
		return false;
	}
	if (!isObject(collection)) return false;
	for (const key of unorderedKeys(collection)) if (equal(objectGet(collection, key), value)) return true;
	return false;
}

export function objectOf(entries: readonly (readonly [Value, Value])[]): RegoObject {
	return RegoObject.of(entries);
}

export function setOf(items: readonly Value[]): RegoSet {
	return RegoSet.of(items);
}
