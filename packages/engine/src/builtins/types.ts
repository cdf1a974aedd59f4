import { isArray, isNumber, isObject, numberValue, RegoSet, type Value } from "../value/index.js";
import {
	type Builtin,
	collectionItems,
	typeName as nameOf,
	objectArgument,
	operandTypeError,
	stringArgument,
} from "./builtin.js";

export const isNull: Builtin = ([value]) => value === null;
export const isBoolean: Builtin = ([value]) => typeof value === "boolean";
const isNumberValue: Builtin = ([value]) => isNumber(value);
const isArrayValue: Builtin = ([value]) => isArray(value);
const isObjectValue: Builtin = ([value]) => isObject(value);
export const isString: Builtin = ([value]) => typeof value === "string";
export const isSet: Builtin = ([value]) => value instanceof RegoSet;
export { isArrayValue as isArray, isNumberValue as isNumber, isObjectValue as isObject };

export const typeName: Builtin = ([value]) => nameOf(value);

export const castArray: Builtin = ([value]) => {
	const items = collectionItems(value);
	if (items === undefined) throw operandTypeError(0, value, "array", "set");
	return items;
};

export const castSet: Builtin = ([value]) => {
	if (value instanceof RegoSet) return value;
	if (isArray(value)) return RegoSet.of(value);
	throw operandTypeError(0, value, "array", "set");
};

export const castString: Builtin = (args) => stringArgument(args, 0);

export const castBoolean: Builtin = ([value]) => {
	if (typeof value === "boolean") return value;
	throw operandTypeError(0, value, "boolean");
};

export const castNull: Builtin = ([value]) => {
	if (value === null) return null;
	throw operandTypeError(0, value, "null");
};

export const castObject: Builtin = (args) => objectArgument(args, 0);

export const toNumber: Builtin = ([value]) => {
	if (value === null || value === false) return 0;
	if (value === true) return 1;
	if (isNumber(value)) return value;
	if (typeof value === "string") return parseNumber(value);
	throw operandTypeError(0, value as Value | undefined, "null", "boolean", "number", "string");
};

/** What Go's strconv.ParseFloat takes and a double can hold; the digits are kept as they are. */
function parseNumber(text: string): Value {
	if (/^[+-]*(?:inf|infinity|nan)$/i.test(text)) throw operandTypeError(0, text, "valid number string");
	const match = /^([+-]?)(\d*)(?:\.(\d*))?([eE][+-]?\d+)?$/.exec(text);
	const [, sign, integer = "", fraction = "", exponent = ""] = match ?? [];
	if (integer === "" && fraction === "")
		throw new SyntaxError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`);
	if (!Number.isFinite(Number(text)))
		throw new RangeError(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: value out of range`);
	const digits = integer.replace(/^0+(?=\d)/, "") || "0";
	return numberValue(`${sign === "-" ? "-" : ""}${digits}${fraction === "" ? "" : `.${fraction}`}${exponent}`);
}
