import { RegoNumber, RegoSet, type Value } from "../value.js";

/** One evaluation's surroundings. */
export interface BuiltinContext {
	/** Nanoseconds since 1970, the same during one evaluation. */
	readonly now: bigint;
	readonly seed: number;
}

/** Returns undefined for Rego's undefined, throws for a builtin error. */
export type Builtin = (args: readonly Value[], context: BuiltinContext) => Value | undefined;

export type BuiltinFamily = Readonly<Record<string, Builtin>>;

export function stringArgument(args: readonly Value[], index: number): string {
	const value = args[index];
	if (typeof value === "string") return value;
	throw new TypeError(`operand ${index + 1} must be string but got ${typeName(value)}`);
}

export function arrayArgument(args: readonly Value[], index: number): readonly Value[] {
	const value = args[index];
	if (isArray(value)) return value;
	throw new TypeError(`operand ${index + 1} must be array but got ${typeName(value)}`);
}

export function isArray(value: Value | undefined): value is readonly Value[] {
	return Array.isArray(value);
}

/** As Rego's type_name. */
export function typeName(value: Value | undefined): string {
	if (value === undefined) return "undefined";
	if (value === null) return "null";
	if (typeof value !== "object") return typeof value;
	if (isArray(value)) return "array";
	if (value instanceof RegoNumber) return "number";
	return value instanceof RegoSet ? "set" : "object";
}
