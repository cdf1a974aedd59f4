import { EvaluationError } from "../error.js";
import {
	equalValues,
	objectGet as get,
	isArray,
	isObject,
	MAXIMUM_VALUE_DEPTH,
	type ObjectValue,
	RegoObject,
	RegoSet,
	objectSize as sizeOf,
	unorderedKeys,
	type Value,
} from "../value/index.js";
import {
	arrayArgument,
	type Builtin,
	OperandError,
	objectArgument,
	operandElementError,
	operandTypeError,
} from "./builtin.js";
import { childOf, commonKeys } from "./child.js";

/** An array as key is a path, through arrays and sets as well. */
export const objectGet: Builtin = (args) => {
	const object = objectArgument(args, 0);
	const [, path, otherwise] = args as readonly [Value, Value, Value];
	if (!isArray(path)) {
		const value = get(object, path);
		return value === undefined ? otherwise : value;
	}
	let value: Value = object;
	for (const key of path) {
		const child = childOf(value, key);
		if (child === undefined) return otherwise;
		value = child;
	}
	return value;
};

export const objectKeys: Builtin = (args) => RegoSet.of(unorderedKeys(objectArgument(args, 0)));

export const objectRemove: Builtin = (args) => {
	const object = objectArgument(args, 0);
	const removed = keySet(args[1]);
	const rest = new RegoObject();
	for (const key of unorderedKeys(object)) if (!removed.has(key)) rest.set(key, get(object, key) as Value);
	return rest;
};

export const objectFilter: Builtin = (args) => {
	const object = objectArgument(args, 0);
	const kept = new RegoObject();
	for (const key of commonKeys(object, keySet(args[1]))) kept.set(key, get(object, key) as Value);
	return kept;
};

/** Keys may be given as array, set or object. */
function keySet(keys: Value | undefined): RegoSet {
	if (keys instanceof RegoSet) return keys;
	if (isArray(keys)) return RegoSet.of(keys);
	if (isObject(keys)) return RegoSet.of(unorderedKeys(keys));
	throw operandTypeError(1, keys, "object", "set", "array");
}

/** Objects under the same key are merged; otherwise the second one's value stays. */
export const objectUnion: Builtin = (args) => new Merger().merge([objectArgument(args, 0), objectArgument(args, 1)]);

/** As object.union from left to right. */
export const objectUnionN: Builtin = (args) => {
	const array = arrayArgument(args, 0);
	const objects = array.map((item) => {
		if (isObject(item)) return item;
		throw operandElementError(0, array, item, "object");
	});
	return new Merger().merge(objects);
};

/** Copies an object once, however many are merged into it: the time is that of reading them all. */
class Merger {
	/** Objects made here, which alone may be changed. */
	readonly #own = new Set<RegoObject>();

	merge(objects: readonly ObjectValue[]): RegoObject {
		const merged = this.#copy(new RegoObject());
		for (const object of objects) this.#mergeInto(merged, object, 0);
		return merged;
	}

	#mergeInto(target: RegoObject, source: ObjectValue, depth: number): void {
		assertDepth(depth);
		for (const key of unorderedKeys(source)) {
			const value = get(source, key) as Value;
			const existing = target.get(key);
			if (!isObject(existing) || !isObject(value)) {
				target.set(key, value);
				continue;
			}
			const nested = existing instanceof RegoObject && this.#own.has(existing) ? existing : this.#copy(existing);
			this.#mergeInto(nested, value, depth + 1);
			target.set(key, nested);
		}
	}

	#copy(object: ObjectValue): RegoObject {
		const copy = RegoObject.of(unorderedKeys(object).map((key) => [key, get(object, key) as Value] as const));
		this.#own.add(copy);
		return copy;
	}
}

/** Of objects (also nested ones, arrays and sets in them), sets, arrays (as one run of elements), or a set in an array. */
export const objectSubset: Builtin = (args) => {
	const [whole, part] = args as readonly [Value, Value];
	const alike = isSubset(whole, part, 0);
	if (alike !== undefined) return alike;
	if (isArray(whole) && part instanceof RegoSet) return containsSet(whole, part);
	throw new OperandError("both arguments object.subset must be of the same type or array and set");
};

/** Undefined where the two are not of the same type of collection. */
function isSubset(whole: Value, part: Value, depth: number): boolean | undefined {
	if (isObject(whole) && isObject(part)) return isSubobject(whole, part, depth);
	if (whole instanceof RegoSet && part instanceof RegoSet) return part.unordered().every((item) => whole.has(item));
	return isArray(whole) && isArray(part) ? containsRun(whole, part) : undefined;
}

function isSubobject(whole: ObjectValue, part: ObjectValue, depth: number): boolean {
	assertDepth(depth);
	if (sizeOf(part) > sizeOf(whole)) return false;
	for (const key of unorderedKeys(part)) {
		const value = get(whole, key);
		const wanted = get(part, key) as Value;
		if (value === wanted) continue;
		if (value === undefined || !(isSubset(value, wanted, depth + 1) ?? equalValues(value, wanted))) return false;
	}
	return true;
}

/** Whether the elements of `part` stand in `whole` one after the other. Knuth, Morris and Pratt's search. */
function containsRun(whole: readonly Value[], part: readonly Value[]): boolean {
	if (part.length > whole.length) return false;
	const fallback = new Int32Array(part.length);
	let matched = 0;
	const advance = (item: Value): void => {
		while (matched > 0 && !equalValues(part[matched] as Value, item)) matched = fallback[matched - 1] as number;
		if (equalValues(part[matched] as Value, item)) matched++;
	};
	for (let i = 1; i < part.length; i++) {
		advance(part[i] as Value);
		fallback[i] = matched;
	}
	matched = 0;
	for (const item of whole) {
		if (matched === part.length) return true;
		advance(item);
	}
	return matched === part.length;
}

/** As OPA counts: an element that stands twice in the array counts twice, and an empty array contains not even `set()`. */
function containsSet(whole: readonly Value[], part: RegoSet): boolean {
	let missing = part.size;
	for (const item of whole) {
		if (part.has(item)) missing--;
		if (missing === 0) return true;
	}
	return false;
}

function assertDepth(depth: number): void {
	if (depth <= MAXIMUM_VALUE_DEPTH) return;
	throw new EvaluationError("recursion-exceeded", `an object is nested deeper than ${MAXIMUM_VALUE_DEPTH} levels`);
}
