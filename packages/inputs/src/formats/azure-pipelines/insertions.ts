import { asArray, entriesOf } from "../../convert.js";
import { at, type Origin } from "../../trace.js";

/** An item of a list, and the expressions that decide whether it is there. */
export interface Inserted {
	readonly item: unknown;
	readonly origin: Origin;
	readonly condition: string | null;
}

/** Insertions inside of each other. */
const MAX_DEPTH = 20;

/**
 * The items of a list, those of conditional and repeated insertions (`${{ if … }}:`, `${{ each … }}:`) in their place.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/process/template-expressions#conditional-insertion
 */
export function flatten(list: readonly unknown[], origin: Origin): Inserted[] {
	const found: Inserted[] = [];
	const visit = (items: readonly unknown[], place: Origin, condition: string | null, depth: number): void => {
		for (const [index, item] of items.entries()) {
			const own = at(place, index);
			const entries = entriesOf(item);
			const inserted = entries.length > 0 && entries.every(([name]) => isInsertion(name));
			if (!inserted || depth === MAX_DEPTH) {
				found.push({ item, origin: own, condition });
				continue;
			}
			for (const [name, inner] of entries) {
				const all = both(condition, name);
				const nested = asArray(inner);
				if (nested !== null) visit(nested, at(own, name), all, depth + 1);
				else found.push({ item: inner, origin: at(own, name), condition: all });
			}
		}
	};
	visit(list, origin, null, 0);
	return found;
}

/** A map with what it inserts, one after the other: what stands in the map itself, then each map that an expression inserts. */
export function alternatives(value: unknown, origin: Origin, condition: string | null = null, depth = 0): Inserted[] {
	const found: Inserted[] = [{ item: value, origin, condition }];
	for (const [name, inner] of entriesOf(value)) {
		if (!isInsertion(name) || depth === MAX_DEPTH) continue;
		for (const own of alternatives(inner, at(origin, name), both(condition, name), depth + 1)) found.push(own);
	}
	return found;
}

export function isInsertion(name: string): boolean {
	return name.startsWith("${{");
}

/** The conditions around an insertion, and its own. */
function both(condition: string | null, name: string): string {
	const expression = name
		.slice(3)
		.replace(/\}\}\s*$/, "")
		.trim();
	return condition === null ? expression : `${condition} and ${expression}`.slice(0, 2_000);
}
