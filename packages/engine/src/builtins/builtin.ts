import { isArray, typeName as nameOfType, type Value } from "../value/index.js";

export { isArray };

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

/** As Rego's type_name. */
export function typeName(value: Value | undefined): string {
	return value === undefined ? "undefined" : nameOfType(value);
}
