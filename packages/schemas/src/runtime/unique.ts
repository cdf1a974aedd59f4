/** Structure → number, and object → number of its structure, for the validation under way. */
let structures = new Map<string, number>();
let known = new Map<object, number>();

/** Lets go of what `duplicateIndex` has remembered. To be called after every validation, since values may change. */
export function forget(): void {
	if (structures.size === 0) return;
	structures = new Map();
	known = new Map();
}

/**
 * The index of the first item that equals an earlier one, as JSON Schema's uniqueItems means it; -1 when all differ.
 * Takes time linear in the size of the items, and all calls of one validation together take time linear in the value:
 * no object's structure is looked at twice.
 */
export function duplicateIndex(items: readonly unknown[]): number {
	const scalars = new Set<unknown>();
	const firsts = new Map<string, object>();
	const seen = new Set<number>();
	for (let index = 0; index < items.length; index++) {
		const item = items[index];
		if (typeof item !== "object" || item === null) {
			if (scalars.has(item)) return index;
			scalars.add(item);
			continue;
		}
		const key = tellingText(item as Record<string, unknown>);
		const first = firsts.get(key);
		if (first === undefined) {
			firsts.set(key, item);
			continue;
		}
		seen.add(structureOf(first));
		const structure = structureOf(item);
		if (seen.has(structure)) return index;
		seen.add(structure);
	}
	return -1;
}

/** The same text for equal objects; mostly another one for others, by what tells objects of the upstream schemas apart. */
function tellingText(item: Record<string, unknown>): string {
	const text = item["bom-ref"] ?? item["ref"] ?? item["url"] ?? item["id"] ?? item["name"] ?? item["content"];
	return typeof text === "string" ? text : "";
}

/** The same number for equal values, another one for others. */
function structureOf(value: unknown): number {
	if (typeof value !== "object" || value === null) return numberOf(`${typeof value} ${value}`);
	let number = known.get(value);
	if (number === undefined) {
		const parts = Array.isArray(value)
			? value.map(structureOf)
			: Object.keys(value)
					.sort()
					.map((name) => `${JSON.stringify(name)}:${structureOf((value as Record<string, unknown>)[name])}`);
		number = numberOf(`${Array.isArray(value) ? "[" : "{"}${parts.join(",")}`);
		known.set(value, number);
	}
	return number;
}

function numberOf(structure: string): number {
	let number = structures.get(structure);
	if (number === undefined) {
		number = structures.size;
		structures.set(structure, number);
	}
	return number;
}
