import { asArray, asInteger, asRecord, get } from "../../convert.js";

/** Stands for a value that the plan does not tell: unknown until apply, sensitive, or not of the type it should be. */
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

/** Blocks of a list, and whether there may be more. */
export interface Blocks {
	readonly items: readonly Planned[];
	readonly unknown: boolean;
}

/** Values after a change, before it, or in a state. */
type Side = "after" | "before" | "values";

/**
 * A value within a planned change, with what of it is unknown and what is sensitive. Sensitive values count as unknown:
 * nothing may be concluded from them aloud.
 */
export class Planned {
	readonly #value: unknown;
	readonly #unknown: unknown;
	readonly #sensitive: unknown;
	/** Path below the values of the change. */
	readonly #keys: readonly (string | number)[];
	readonly #side: Side;

	constructor(
		value: unknown,
		unknown: unknown,
		sensitive: unknown,
		side: Side = "after",
		keys: readonly (string | number)[] = [],
	) {
		this.#value = value;
		this.#unknown = unknown;
		this.#sensitive = sensitive;
		this.#side = side;
		this.#keys = keys;
	}

	/** Where it stands, below the resource change or the resource of a state. */
	get place(): readonly (string | number)[] {
		if (this.#side === "values") return ["values", ...this.#keys];
		return ["change", this.#unknown === true ? "after_unknown" : this.#side, ...this.#keys];
	}

	get isUnknown(): boolean {
		return this.#unknown === true || this.#sensitive === true;
	}

	/** Unknown until apply, and not for being sensitive. */
	get isPending(): boolean {
		return this.#unknown === true && this.#sensitive !== true;
	}

	/** Neither unknown nor given a value. */
	get isUnset(): boolean {
		return !this.isUnknown && (this.#value === undefined || this.#value === null);
	}

	/** The same place with nothing in it. */
	unset(): Planned {
		return new Planned(undefined, undefined, undefined, this.#side, this.#keys);
	}

	/** What is at `name`; below something unknown everything is unknown. */
	get(name: string): Planned {
		if (this.#unknown !== true && this.#value !== undefined && this.#value !== null && asRecord(this.#value) === null) {
			return this.#child(undefined, true, this.#sensitive, name);
		}
		return this.#child(get(this.#value, name), mask(this.#unknown, name), mask(this.#sensitive, name), name);
	}

	/** The first block of a list that holds at most one (or the object itself); unset when there is none. */
	block(): Planned {
		const { items, unknown } = this.blocks();
		const [first] = items;
		if (first !== undefined) return first;
		return unknown ? new Planned(undefined, true, undefined, this.#side, this.#keys) : this.unset();
	}

	/** The blocks of a list or set; a single object counts as a list of one. */
	blocks(): Blocks {
		if (this.isUnknown) return { items: [], unknown: true };
		if (this.isUnset) return { items: [], unknown: false };
		const values = asArray(this.#value);
		if (values === null)
			return asRecord(this.#value) === null ? { items: [], unknown: true } : { items: [this], unknown: false };
		const { masks, more } = alignMasks(values, this.#unknown);
		let unknown = more;
		const items: Planned[] = [];
		for (const [index, value] of values.entries()) {
			const item = this.#child(value, masks[index], mask(this.#sensitive, index), index);
			if (item.isUnknown || asRecord(value) === null) unknown = true;
			else items.push(item);
		}
		return { items, unknown };
	}

	/** The strings of a list or set (a single string counts as a list of one). */
	strings(): Strings {
		if (this.isUnknown) return { known: [], unknown: true };
		if (this.isUnset) return { known: [], unknown: false };
		if (typeof this.#value === "string") return { known: [this.#value], unknown: false };
		const values = asArray(this.#value);
		if (values === null) return { known: [], unknown: true };
		const { masks, more } = alignMasks(values, this.#unknown);
		let unknown = more;
		const known: string[] = [];
		for (const [index, value] of values.entries()) {
			if (masks[index] === true || mask(this.#sensitive, index) === true || typeof value !== "string") unknown = true;
			else known.push(value);
		}
		return { known, unknown };
	}

	string(): Maybe<string> {
		if (this.isUnknown) return UNKNOWN;
		if (this.isUnset) return null;
		return typeof this.#value === "string" ? this.#value : UNKNOWN;
	}

	/** A string that says something: an empty one counts as not set, as providers write it. */
	text(): Maybe<string> {
		const value = this.string();
		return value === "" ? null : value;
	}

	/** A boolean, also as the text that some attributes have. */
	boolean(): Maybe<boolean> {
		if (this.isUnknown) return UNKNOWN;
		if (this.isUnset || this.#value === "") return null;
		if (typeof this.#value === "boolean") return this.#value;
		return this.#value === "true" ? true : this.#value === "false" ? false : UNKNOWN;
	}

	/** A boolean, with what the platform makes of one that is not set. */
	flag(otherwise: Ternary): Ternary {
		return this.boolean() ?? otherwise;
	}

	integer(): Maybe<number> {
		if (this.isUnknown) return UNKNOWN;
		if (this.isUnset || this.#value === "") return null;
		const value =
			typeof this.#value === "string" && /^-?\d{1,15}$/.test(this.#value) ? Number(this.#value) : this.#value;
		return asInteger(value) ?? UNKNOWN;
	}

	#child(value: unknown, unknown: unknown, sensitive: unknown, key: string | number): Planned {
		return new Planned(value, wholeMask(value, unknown), sensitive, this.#side, [...this.#keys, key]);
	}
}

function mask(parent: unknown, key: string | number): unknown {
	if (parent === true) return true;
	if (typeof key === "number") return asArray(parent)?.[key];
	return get(parent, key);
}

/** The mask of a value: where there is no value, one that says anything within is unknown says that all of it is. */
export function wholeMask(value: unknown, unknown: unknown): unknown {
	return (value === undefined || value === null) && holdsTrue(unknown) ? true : unknown;
}

function holdsTrue(mask: unknown): boolean {
	return typeof mask === "object" && mask !== null ? Object.values(mask).some(holdsTrue) : mask === true;
}

/**
 * The mask of each element of a list. Terraform before 0.15 leaves unknown elements out of the list but not out of its
 * mask, so that a mask may be longer: there the elements that are left have the masks that are left.
 */
export function alignMasks(
	values: readonly unknown[],
	unknown: unknown,
): { readonly masks: readonly unknown[]; readonly more: boolean } {
	if (unknown === true) return { masks: values.map(() => true), more: true };
	const masks = asArray(unknown) ?? [];
	if (masks.length <= values.length) return { masks, more: false };
	return { masks: masks.filter((element) => element !== true), more: true };
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
