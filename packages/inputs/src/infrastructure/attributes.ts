import type { JsonValue } from "@proviso/schemas";
import { asArray, asRecord, get, setOwn } from "../convert.js";
import { detectCredential } from "../credential.js";
import { alignMasks, wholeMask } from "./masks.js";

/** Attributes of a resource without what is unknown or must not be kept. */
export interface Attributes {
	readonly attributes: Readonly<Record<string, JsonValue>>;
	readonly unknown: readonly string[];
	readonly unknownPaths: readonly (readonly (string | number)[])[];
	readonly sensitive: readonly string[];
	/** Whether something lies so deep that it was left out. */
	readonly truncated: boolean;
}

/** Deeper than any provider nests; keeps the recursion, and paths to unknown values, bounded. */
const MAX_DEPTH = 100;

/** Remembers which short strings look like credentials: plans say the same again and again. */
export class CredentialMemory {
	readonly #known = new Map<string, Map<string, boolean>>();
	#size = 0;

	has(name: string, value: string): boolean {
		if (value.length > MAX_REMEMBERED || this.#size > MAX_MEMORY) return detectCredential(name, value) !== null;
		let byValue = this.#known.get(name);
		if (byValue === undefined) {
			byValue = new Map();
			this.#known.set(name, byValue);
		}
		let found = byValue.get(value);
		if (found === undefined) {
			found = detectCredential(name, value) !== null;
			byValue.set(value, found);
			this.#size++;
		}
		return found;
	}
}

const MAX_REMEMBERED = 64;
const MAX_MEMORY = 50_000;

/**
 * The values of a change, merged with their masks: null stands for what is unknown, for what is sensitive, and for
 * strings that look like credentials. What needs no null within an attribute is the value itself, and no copy.
 */
export function readAttributes(
	values: unknown,
	unknownMask: unknown,
	sensitiveMask: unknown,
	memory: CredentialMemory,
): Attributes {
	const walk = new Walk(memory);
	const attributes: Record<string, JsonValue> = {};
	for (const name of names(values, unknownMask)) {
		const unknown = unknownMask === true || get(unknownMask, name);
		const sensitive = sensitiveMask === true || get(sensitiveMask, name);
		const value = walk.attribute(get(values, name), unknown, sensitive, name);
		setOwn(attributes, name, value);
	}
	return {
		attributes,
		unknown: [...walk.unknown].sort(),
		unknownPaths: walk.unknownPaths,
		sensitive: [...walk.sensitive].sort(),
		truncated: walk.truncated,
	};
}

class Walk {
	readonly unknown = new Set<string>();
	readonly unknownPaths: (readonly (string | number)[])[] = [];
	readonly sensitive = new Set<string>();
	truncated = false;
	readonly #memory: CredentialMemory;
	/** The way to the value that is looked at. */
	readonly #path: (string | number)[] = [];
	#attribute = "";

	constructor(memory: CredentialMemory) {
		this.#memory = memory;
	}

	attribute(value: unknown, unknown: unknown, sensitive: unknown, name: string): JsonValue {
		this.#attribute = name;
		return this.#at(name, value, unknown, sensitive, name);
	}

	/** The value at `key` of the one that is looked at. */
	#at(key: string | number, value: unknown, unknown: unknown, sensitive: unknown, name: string): JsonValue {
		this.#path.push(key);
		const read = this.#value(value, unknown, sensitive, name);
		this.#path.pop();
		return read;
	}

	#value(value: unknown, unknown: unknown, sensitive: unknown, name: string): JsonValue {
		if (sensitive === true) this.sensitive.add(this.#attribute);
		if (wholeMask(value, unknown) === true) return this.#isUnknown();
		if (sensitive === true) return null;
		if (typeof value === "string") {
			if (!this.#memory.has(name, value)) return value;
			this.sensitive.add(this.#attribute);
			return null;
		}
		if (typeof value !== "object" || value === null) return isScalar(value) ? value : null;
		if (this.#path.length >= MAX_DEPTH) {
			this.truncated = true;
			return this.#isUnknown();
		}
		const items = asArray(value);
		if (items !== null) return this.#items(items, unknown, sensitive, name);
		let copy: Record<string, JsonValue> | null = null;
		const keys = names(value, unknown);
		for (const [index, key] of keys.entries()) {
			const own = get(value, key);
			const read = this.#at(key, own, get(unknown, key), get(sensitive, key), key);
			if (copy === null && read === own) continue;
			if (copy === null) {
				copy = {};
				for (const before of keys.slice(0, index)) setOwn(copy, before, get(value, before) as JsonValue);
			}
			setOwn(copy, key, read);
		}
		return copy ?? (value as JsonValue);
	}

	#isUnknown(): null {
		this.unknown.add(this.#attribute);
		this.unknownPaths.push([...this.#path]);
		return null;
	}

	#items(items: readonly unknown[], unknown: unknown, sensitive: unknown, name: string): JsonValue {
		const { masks, more } = alignMasks(items, unknown);
		const sensitiveItems = asArray(sensitive) ?? [];
		let copy: JsonValue[] | null = null;
		for (const [index, item] of items.entries()) {
			const read = this.#at(index, item, masks[index], sensitiveItems[index], name);
			if (copy === null && read === item) continue;
			copy ??= items.slice(0, index) as JsonValue[];
			copy.push(read);
		}
		if (!more) return copy ?? (items as JsonValue);
		return [...(copy ?? (items as JsonValue[])), this.#at(items.length, undefined, true, undefined, name)];
	}
}

/** Names of the values, then of those that are only in the mask. */
function names(values: unknown, mask: unknown): readonly string[] {
	const known = asRecord(values) ?? {};
	const unknown = asRecord(mask);
	if (unknown === null) return Object.keys(known);
	const missing = Object.keys(unknown).filter(
		(name) => !Object.hasOwn(known, name) && wholeMask(undefined, unknown[name]) === true,
	);
	return missing.length === 0 ? Object.keys(known) : [...Object.keys(known), ...missing];
}

function isScalar(value: unknown): value is boolean | number {
	return typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}
