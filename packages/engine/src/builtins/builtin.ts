import { EvaluationError } from "../error.js";
import {
	isArray,
	isNumber,
	isObject,
	typeName as nameOfType,
	numberText,
	type ObjectValue,
	type RegoNumber,
	RegoSet,
	type Value,
} from "../value/index.js";

export { isArray };

/** One evaluation's surroundings. */
export interface BuiltinContext {
	/** Nanoseconds since 1970, the same during one evaluation. */
	readonly now: bigint;
	/** What random values are made from, so that the same call gives the same value all through an evaluation. */
	readonly seed: number;
	/** Default {@link DEFAULT_LIMITS}. */
	readonly limits?: BuiltinLimits;
	/** OPA's own builtins; there when the policy needs one of them. */
	readonly opa?: BuiltinCall | undefined;
	/** Takes each line that `print` gives. */
	readonly print?: ((line: string) => void) | undefined;
}

/**
 * Calls one builtin of OPA's own. `args` is a JSON array of values, in which an array is an array, `{"s": […]}` a set,
 * `{"o": [key, value, …]}` an object, `{"n": "1.0"}` a number with its text, and `{"b": "ff"}` text that is not UTF-8, in
 * hexadecimal. Returns such a value, or undefined for Rego's undefined; throws an Error for a builtin
 * error, and one with a `code` where it could not run the builtin at all.
 */
export type BuiltinCall = (
	name: string,
	args: string,
	surroundings: { readonly now: bigint; readonly seed: number },
) => string | undefined;

/** How much one call may give. What would give more ends the evaluation, whether or not builtin errors are strict. */
export interface BuiltinLimits {
	/** Elements of an array or a set. */
	readonly maximumItems: number;
	/** UTF-16 units of text, and decimal digits of numbers. */
	readonly maximumLength: number;
}

export const DEFAULT_LIMITS: BuiltinLimits = { maximumItems: 5_000_000, maximumLength: 64 * 1024 * 1024 };

/** Returns undefined for Rego's undefined, throws for a builtin error. */
export type Builtin = (args: readonly Value[], context: BuiltinContext) => Value | undefined;

/** An argument that the builtin does not take: OPA's eval_type_error; its eval_builtin_error is any other Error. */
export class OperandError extends TypeError {
	override readonly name = "OperandError";
}

/** As OPA words it: `operand 1 must be string but got number`. Indexes count from 0. */
export function operandTypeError(index: number, got: Value | undefined, ...expected: readonly string[]): OperandError {
	const wanted = expected.length === 1 ? expected[0] : `one of {${expected.join(", ")}}`;
	return new OperandError(`operand ${index + 1} must be ${wanted} but got ${typeName(got)}`);
}

/** `operand 1 must be array of strings but got array containing number` */
export function operandElementError(index: number, collection: Value, got: Value, expected: string): OperandError {
	const type = typeName(collection);
	return new OperandError(
		`operand ${index + 1} must be ${type} of ${expected}s but got ${type} containing ${typeName(got)}`,
	);
}

export function stringArgument(args: readonly Value[], index: number): string {
	const value = args[index];
	if (typeof value === "string") return value;
	throw operandTypeError(index, value, "string");
}

export function arrayArgument(args: readonly Value[], index: number): readonly Value[] {
	const value = args[index];
	if (isArray(value)) return value;
	throw operandTypeError(index, value, "array");
}

export function setArgument(args: readonly Value[], index: number): RegoSet {
	const value = args[index];
	if (value instanceof RegoSet) return value;
	throw operandTypeError(index, value, "set");
}

export function objectArgument(args: readonly Value[], index: number): ObjectValue {
	const value = args[index];
	if (isObject(value)) return value;
	throw operandTypeError(index, value, "object");
}

export function numberArgument(args: readonly Value[], index: number): number | RegoNumber {
	const value = args[index];
	if (isNumber(value)) return value;
	throw operandTypeError(index, value, "number");
}

const INT64_LIMIT = 1n << 63n;

/** An integer that Go's int64 holds and that is written without exponent and fraction; beyond 2^53 rounded to a double. */
export function integerArgument(args: readonly Value[], index: number): number {
	const value = numberArgument(args, index);
	if (typeof value === "number" && Number.isSafeInteger(value)) return value;
	const text = numberText(value).replace(/\.0*$/, "");
	if (/^-?\d{1,19}$/.test(text)) {
		const integer = BigInt(text);
		if (integer < INT64_LIMIT && integer >= -INT64_LIMIT) return Number(integer);
	}
	throw new OperandError(`operand ${index + 1} must be integer number but got floating-point number`);
}

/** The elements of an array, or of a set in OPA's order. */
export function collectionItems(value: Value | undefined): readonly Value[] | undefined {
	if (isArray(value)) return value;
	return value instanceof RegoSet ? value.sorted() : undefined;
}

/** The strings of an array or a set. */
export function stringsArgument(args: readonly Value[], index: number): readonly string[] {
	const value = args[index];
	const items = collectionItems(value);
	if (items === undefined) throw operandTypeError(index, value, "array", "set");
	for (const item of items) {
		if (typeof item !== "string") throw operandElementError(index, value as Value, item, "string");
	}
	return items as readonly string[];
}

/** As Rego's type_name. */
export function typeName(value: Value | undefined): string {
	return value === undefined ? "undefined" : nameOfType(value);
}

/** Throws EvaluationError `memory-exceeded` where a call would give more elements than it may. */
export function checkItems(context: BuiltinContext, name: string, count: number | bigint): void {
	const { maximumItems } = context.limits ?? DEFAULT_LIMITS;
	if (count > maximumItems) throw limitExceeded(name, `${count} elements`, maximumItems);
}

/** Throws EvaluationError `memory-exceeded` where a call would give longer text than it may. */
export function checkLength(context: BuiltinContext, name: string, length: number | bigint): void {
	const { maximumLength } = context.limits ?? DEFAULT_LIMITS;
	if (length > maximumLength) throw limitExceeded(name, `${length} characters`, maximumLength);
}

function limitExceeded(builtin: string, amount: string, limit: number): EvaluationError {
	const message = `builtin ${builtin} would give ${amount}, the limit is ${limit}`;
	return new EvaluationError("memory-exceeded", message, { builtin });
}
