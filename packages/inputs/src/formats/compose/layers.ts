import { asArray, asRecord, describeType, entriesOf, get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";

/** A value and where it stands. */
export interface Found {
	readonly value: unknown;
	readonly origin: Origin;
}

/**
 * A service and what it extends, the farthest base first. Single values are those of the last layer that has them;
 * lists and maps are put together, as Compose does: https://github.com/compose-spec/compose-spec/blob/main/13-merge.md
 */
export type Layers = readonly Found[];

/** A name of a map with its value, or an element of a list. */
export interface Entry extends Found {
	/** Null for an element of a list. */
	readonly name: string | null;
}

/** What is at `path` below the layer, without the tag of Compose; undefined when there is nothing, or it was reset. */
function below(layer: Found, path: readonly string[]): { readonly found: Found; readonly overrides: boolean } | null {
	let { value, origin } = layer;
	let overrides = false;
	for (const name of path) {
		value = get(value, name);
		origin = at(origin, name);
		if (get(value, "!reset") !== undefined) return { found: { value: null, origin }, overrides: true };
		const own = asRecord(value);
		if (own !== null && Object.hasOwn(own, "!override")) {
			value = own["!override"];
			origin = at(origin, "!override");
			overrides = true;
		}
	}
	return value === undefined ? null : { found: { value, origin }, overrides };
}

/** The value that counts; null when there is none. */
export function lastOf(layers: Layers, ...path: readonly string[]): Found | null {
	for (let index = layers.length - 1; index >= 0; index--) {
		const next = below(layers[index]!, path);
		if (next !== null) return next.found.value === null ? null : next.found;
	}
	return null;
}

/** The values of all layers, save those that a later one overrides or resets. */
export function allOf(layers: Layers, ...path: readonly string[]): readonly Found[] {
	let result: Found[] = [];
	for (const layer of layers) {
		const next = below(layer, path);
		if (next === null) continue;
		if (next.overrides) result = [];
		if (next.found.value !== null) result.push(next.found);
	}
	return result;
}

/** The elements of lists and the entries of maps. `refuse` is told of what is neither. */
export function entries(found: readonly Found[], refuse: (what: string) => void): readonly Entry[] {
	const result: Entry[] = [];
	for (const { value, origin } of found) {
		const list = asArray(value);
		if (list !== null) {
			for (const [index, item] of list.entries()) result.push({ name: null, value: item, origin: at(origin, index) });
		} else if (asRecord(value) !== null) {
			for (const [name, item] of entriesOf(value)) result.push({ name, value: item, origin: at(origin, name) });
		} else refuse(describeType(value));
	}
	return result;
}
