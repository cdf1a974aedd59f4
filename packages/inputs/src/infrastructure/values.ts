/** Stands for a value that the source does not tell: unknown until apply, sensitive, or not of the type it should be. */
export const UNKNOWN: unique symbol = Symbol("unknown");
export type Unknown = typeof UNKNOWN;

/** A value, null when it is not set, or unknown. */
export type Maybe<T> = T | null | Unknown;

/** True, false or unknown: Kleene's three-valued logic. */
export type Ternary = boolean | Unknown;

/** False when one is false, true when all are true, unknown otherwise. */
export function and(...operands: readonly Ternary[]): Ternary {
	if (operands.includes(false)) return false;
	return operands.includes(UNKNOWN) ? UNKNOWN : true;
}

/** True when one is true, false when all are false, unknown otherwise. */
export function or(...operands: readonly Ternary[]): Ternary {
	if (operands.includes(true)) return true;
	return operands.includes(UNKNOWN) ? UNKNOWN : false;
}

export function not(operand: Ternary): Ternary {
	return operand === UNKNOWN ? UNKNOWN : !operand;
}

/** Known strings of a list, and whether it holds or may hold more. */
export interface Strings {
	readonly known: readonly string[];
	readonly unknown: boolean;
}

/** The value, or null with `name` added to `unknown`. */
export function settle<T>(unknown: string[], name: string, value: Maybe<T>): T | null {
	if (value !== UNKNOWN) return value;
	unknown.push(name);
	return null;
}

/** Null, with `name` added to `unknown`. */
export function unsettled(unknown: string[], name: string): null {
	unknown.push(name);
	return null;
}

/** The known strings; `name` is added to `unknown` when there may be more. */
export function settleStrings(unknown: string[], name: string, strings: Strings): readonly string[] {
	if (strings.unknown) unknown.push(name);
	return strings.known;
}
