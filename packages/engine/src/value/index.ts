/** Rego values: what policies, builtins and both backends handle. */
export {
	equalValues,
	isObject,
	makeObject,
	objectEntries,
	objectGet,
	objectHas,
	objectKeys,
	objectSize,
	RegoObject,
	RegoSet,
	typeName,
	unorderedKeys,
} from "./collections.js";
export { compareStrings, compareValues, sortStrings, sortValues } from "./compare.js";
export { fromJson, type ResultForm, toJson, toResult } from "./json.js";
export { parseJson } from "./json-text.js";
export { canonicalNumber, compareDecimals, isDecimal, numberText, numberValue, RegoNumber } from "./number.js";
export { formatValue, parseValue } from "./text.js";
export {
	isArray,
	isNumber,
	type JsonObjectValue,
	MAXIMUM_VALUE_DEPTH,
	type ObjectValue,
	type TypeName,
	type Value,
} from "./value.js";
