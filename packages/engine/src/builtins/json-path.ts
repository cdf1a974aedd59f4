import { RegoSet, typeName, type Value } from "../value/index.js";
import { isArray, OperandError, operandTypeError } from "./builtin.js";

/** Keys from the top down. */
export type JsonPath = readonly Value[];

/** Paths of an array or a set, each a JSON pointer (RFC 6901, slashes at the front are optional) or an array of keys. */
export function pathsArgument(args: readonly Value[], index: number): readonly JsonPath[] {
	const paths = args[index];
	if (isArray(paths)) return paths.map(parsePath);
	if (paths instanceof RegoSet) return paths.unordered().map(parsePath);
	throw operandTypeError(index, paths, "set", "array");
}

export function parsePath(path: Value): JsonPath {
	if (isArray(path)) return path;
	if (typeof path !== "string") {
		const expected = "{set, array} containing string paths or array of path segments";
		throw new OperandError(`operand 2 must be one of ${expected} but got ${typeName(path)}`);
	}
	if (path === "") return [];
	let start = 0;
	while (path.charCodeAt(start) === 0x2f) start++;
	return path
		.slice(start)
		.split("/")
		.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
