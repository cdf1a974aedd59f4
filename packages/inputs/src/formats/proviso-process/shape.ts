/**
 * What a field of evidence may hold. A moment is a day or a time; a deadline is one whose day counts to its end. A setting
 * is the value of what the object's `name` names.
 */
export type Field =
	| { readonly type: "text" | "setting" | "texts" | "flag" | "ratio" | "amount" | "moment" | "deadline" }
	| { readonly type: "choice"; readonly of: readonly string[] }
	| { readonly type: "one" | "many"; readonly shape: Shape };

/** The fields of an object of evidence. */
export interface Shape {
	readonly required: readonly string[];
	readonly fields: Readonly<Record<string, Field>>;
}

export const text: Field = { type: "text" };
export const setting: Field = { type: "setting" };
export const texts: Field = { type: "texts" };
export const flag: Field = { type: "flag" };
/** From 0 to 1. */
export const ratio: Field = { type: "ratio" };
/** From 0. */
export const amount: Field = { type: "amount" };
export const moment: Field = { type: "moment" };
export const deadline: Field = { type: "deadline" };

export function choice(...of: readonly string[]): Field {
	return { type: "choice", of };
}

export function one(shape: Shape): Field {
	return { type: "one", shape };
}

export function many(shape: Shape): Field {
	return { type: "many", shape };
}

export function shape(required: readonly string[], fields: Shape["fields"]): Shape {
	return { required, fields };
}
