import {
	isObject,
	numberText,
	type ObjectValue,
	objectGet,
	objectHas,
	RegoNumber,
	RegoObject,
	RegoSet,
	type Value,
} from "../value/index.js";
import { isArray } from "./builtin.js";

/** What `value[key]` is in Rego; undefined where there is nothing. */
export function childOf(value: Value, key: Value): Value | undefined {
	if (isArray(value)) {
		const index = indexOf(key);
		return index === undefined ? undefined : value[index];
	}
	if (value instanceof RegoSet) return value.has(key) ? key : undefined;
	return isObject(value) ? objectGet(value, key) : undefined;
}

/** The keys that an object shares with others, spelled as OPA spells them. */
export function commonKeys(object: ObjectValue, others: RegoSet | RegoObject): readonly Value[] {
	const keys = others instanceof RegoSet ? others.unordered() : others.unorderedKeys();
	// Keys of plain objects are strings, which have one spelling: the fewer lookups decide.
	if (!(object instanceof RegoObject) || object.size < keys.length) return keys.filter((key) => objectHas(object, key));
	return object.unorderedKeys().filter((key) => others.has(key));
}

/** Also of `1.0`, as in OPA. */
function indexOf(key: Value): number | undefined {
	if (typeof key === "number") return Number.isInteger(key) && key >= 0 ? key : undefined;
	return key instanceof RegoNumber && /^\d{1,15}\.?0*$/.test(numberText(key)) ? Number(key.text) : undefined;
}
