/**
 * What parsed values take in OPA's heap, so that memory can be sized before parsing: growing it while parsing
 * costs many times the parsing itself. Source: sizes and growth in OPA's wasm/src/{malloc,value}.c. Only an estimate
 * is needed: what is missing is grown, what is too much is address space never touched.
 */
const BLOCK_HEADER = 12;

/** Sizes up to 64 are rounded up. Looked up, since this is asked for every string of a document. */
const SMALL_BLOCKS = Uint8Array.from(
	{ length: 65 },
	(_, size) => BLOCK_HEADER + (size <= 4 ? 4 : size <= 8 ? 8 : size <= 16 ? 16 : 64),
);

function block(size: number): number {
	return size <= 64 ? (SMALL_BLOCKS[size] as number) : BLOCK_HEADER + size;
}

export const ATOM_COST = block(4);
export const ARRAY_COST = block(16) + block(80);
/** An element holds its index as a number value, and a slot in storage that doubles. */
export const ELEMENT_COST = block(24) + 24;
export const OBJECT_COST = block(16) + block(32);
/** An entry, and its share of a hash table that doubles. */
export const ENTRY_COST = block(12) + 16;

export function stringCost(length: number): number {
	return block(12) + block(length);
}

export function numberCost(length: number): number {
	return block(24) + block(length);
}
