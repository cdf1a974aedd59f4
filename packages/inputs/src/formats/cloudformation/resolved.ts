import { asInteger, asScalarText, get } from "../../convert.js";
import { type Maybe, type Strings, type Ternary, UNKNOWN } from "../../infrastructure/values.js";

/** The resource that a value comes from, and which of its attributes; null for what `Ref` gives. */
export interface Reference {
	readonly id: string;
	readonly attribute: string | null;
}

/** What is told of a value that is known only when the template is deployed. */
export interface Clues {
	/**
	 * What it is, where it is made of nothing but text, resources of the template and pseudo parameters: these stand in
	 * braces, as in `arn:{AWS.Partition}:s3:::{Bucket}/*`. Null for what whoever deploys the template chooses.
	 */
	readonly symbol?: string | null;
	/** The same with parameters too: values with the same identity are the same. */
	readonly identity?: string | null;
	/** Set where it is just what a resource of the template gives. */
	readonly reference?: Reference | null;
	/** A parameter that is not to be shown. */
	readonly sensitive?: boolean;
}

/** A value that is known only when the template is deployed. */
export class Unresolved {
	readonly symbol: string | null;
	readonly identity: string | null;
	readonly reference: Reference | null;
	readonly sensitive: boolean;

	constructor({ symbol = null, identity = symbol, reference = null, sensitive = false }: Clues = {}) {
		this.symbol = symbol;
		this.identity = identity;
		this.reference = reference;
		this.sensitive = sensitive;
	}
}

/** Of which nothing is known. */
export const NOTHING_KNOWN = new Unresolved();

/** A property of a resource after its functions are resolved; undefined where it is not set. */
export type Resolved =
	| string
	| number
	| boolean
	| null
	| undefined
	| Unresolved
	| readonly Resolved[]
	| { readonly [name: string]: Resolved };

/** Truth as YAML 1.1, which CloudFormation reads, and its conversion of text have it. */
const WORDS: ReadonlyMap<string, boolean> = new Map([
	...["true", "yes", "on", "y"].map((word) => [word, true] as const),
	...["false", "no", "off", "n"].map((word) => [word, false] as const),
]);

/** A resolved property and where it is below the properties of its resource. */
export class Property {
	readonly value: Resolved;
	readonly path: readonly (string | number)[];

	constructor(value: Resolved, path: readonly (string | number)[]) {
		this.value = value;
		this.path = path;
	}

	get isUnknown(): boolean {
		return this.value instanceof Unresolved;
	}

	get isUnset(): boolean {
		return this.value === undefined || this.value === null;
	}

	get reference(): Reference | null {
		return this.value instanceof Unresolved ? this.value.reference : null;
	}

	/** What is at a path; below something unknown, or of another type than it has to be, everything is unknown. */
	in(...names: readonly string[]): Property {
		let value = this.value;
		for (const name of names) {
			if (value === undefined || value === null) value = undefined;
			else if (value instanceof Unresolved || typeof value !== "object" || Array.isArray(value)) value = NOTHING_KNOWN;
			else value = get(value, name) as Resolved;
		}
		return new Property(value, [...this.path, ...names]);
	}

	/** The objects of a list (a single one counts as a list of one), and whether there may be more. */
	items(): { readonly items: readonly Property[]; readonly unknown: boolean } {
		if (this.isUnset) return { items: [], unknown: false };
		if (this.isUnknown || typeof this.value !== "object") return { items: [], unknown: true };
		if (!Array.isArray(this.value)) return { items: [this], unknown: false };
		const values = this.value as readonly Resolved[];
		const items: Property[] = [];
		let unknown = false;
		for (const [index, value] of values.entries()) {
			if (value === undefined || value === null) continue;
			if (typeof value !== "object" || value instanceof Unresolved || Array.isArray(value)) unknown = true;
			else items.push(new Property(value, [...this.path, index]));
		}
		return { items, unknown };
	}

	/** The first object of a list that holds at most one. */
	first(): Property {
		const { items, unknown } = this.items();
		return items[0] ?? new Property(unknown ? NOTHING_KNOWN : undefined, this.path);
	}

	/** A scalar as text; one that is empty counts as not set. */
	text(): Maybe<string> {
		if (this.isUnset || this.value === "") return null;
		return asScalarText(this.value) ?? UNKNOWN;
	}

	/** The text, or what stands for it. */
	symbol(): Maybe<string> {
		return this.value instanceof Unresolved ? (this.value.symbol ?? UNKNOWN) : this.text();
	}

	/** Text that is the same for values that are; null where it cannot be told, or nothing is set. */
	identity(): string | null {
		return this.value instanceof Unresolved ? this.value.identity : asScalarText(this.value);
	}

	/** A boolean, with what the service makes of one that is not set. */
	flag(otherwise: Ternary): Ternary {
		if (this.isUnset || this.value === "") return otherwise;
		if (typeof this.value === "boolean") return this.value;
		return (typeof this.value === "string" ? WORDS.get(this.value.toLowerCase()) : undefined) ?? UNKNOWN;
	}

	integer(): Maybe<number> {
		if (this.isUnset || this.value === "") return null;
		const text = asScalarText(this.value);
		return text !== null && /^-?\d{1,15}$/.test(text) ? (asInteger(Number(text)) ?? UNKNOWN) : UNKNOWN;
	}

	/** The strings of a list (a single one counts as a list of one), or what stands for them. */
	strings(): Strings {
		if (this.isUnset) return { known: [], unknown: false };
		const values = Array.isArray(this.value) ? (this.value as readonly Resolved[]) : [this.value];
		const symbols = values.map((value) => new Property(value, this.path).symbol());
		return {
			known: symbols.filter((symbol): symbol is string => typeof symbol === "string"),
			unknown: symbols.includes(UNKNOWN),
		};
	}
}
