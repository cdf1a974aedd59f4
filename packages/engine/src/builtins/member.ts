import { equalValues, isObject, objectGet, RegoSet, unorderedKeys, type Value } from "../value/index.js";
import { type Builtin, isArray } from "./builtin.js";
import { childOf } from "./child.js";

/** `x in collection` */
export const internalMember2: Builtin = (args) => {
	const [value, collection] = args as readonly [Value, Value];
	if (collection instanceof RegoSet) return collection.has(value);
	if (isArray(collection)) return collection.some((item) => equalValues(item, value));
	if (!isObject(collection)) return false;
	return unorderedKeys(collection).some((key) => equalValues(objectGet(collection, key) as Value, value));
};

/** `key, x in collection` */
export const internalMember3: Builtin = (args) => {
	const [key, value, collection] = args as readonly [Value, Value, Value];
	const item = childOf(collection, key);
	return item !== undefined && equalValues(item, value);
};
