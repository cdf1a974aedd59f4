import { asArray, asInteger, asRecord, get } from "../../convert.js";
import { alignMasks, wholeMask } from "../../infrastructure/masks.js";
import { type Maybe, type Strings, type Ternary, UNKNOWN } from "../../infrastructure/values.js";

/** Blocks of a list, and whether there may be more. */
export interface Blocks {
	readonly items: readonly Planned[];
	readonly unknown: boolean;
}

/** A name or an index below another: shared by all that is below, since most places are never asked for. */
interface Step {
	readonly within: Step | null;
	readonly key: string | number;
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
	/** The way from the values of the change, which are null. */
	readonly #step: Step | null;
	readonly #side: Side;

	constructor(value: unknown, unknown: unknown, sensitive: unknown, side: Side = "after", step: Step | null = null) {
		this.#value = value;
		this.#unknown = unknown;
		this.#sensitive = sensitive;
		this.#side = side;
		this.#step = step;
	}

	/** Where it stands, below the resource change or the resource of a state. */
	get place(): readonly (string | number)[] {
		const place: (string | number)[] = [];
		for (let step = this.#step; step !== null; step = step.within) place.push(step.key);
		if (this.#side === "values") place.push("values");
		else place.push(this.#unknown === true ? "after_unknown" : this.#side, "change");
		// The copy is as long as it needs to be, which what grew is not.
		return place.reverse().slice();
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
		return new Planned(undefined, undefined, undefined, this.#side, this.#step);
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
		return unknown ? new Planned(undefined, true, undefined, this.#side, this.#step) : this.unset();
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
		return new Planned(value, wholeMask(value, unknown), sensitive, this.#side, { within: this.#step, key });
	}
}

function mask(parent: unknown, key: string | number): unknown {
	if (parent === true) return true;
	if (typeof key === "number") return asArray(parent)?.[key];
	return get(parent, key);
}
