import type { Block, StatementOf } from "./ir.js";

/**
 * How OPA plans an iteration over a document that is both rules and data: first the rules, then the data, all but those
 * keys. Its own evaluator goes through the data first, with the rules of the same key, and then through the other rules.
 */
export interface Enumeration {
	readonly rules: readonly { readonly key: string; readonly block: Block }[];
	/** From `data` to the document. */
	readonly path: readonly StatementOf<"Dot">[];
	readonly scan: StatementOf<"Scan">;
}

/** The enumeration that begins at `index` and ends with the block. Looks no further than it has found one. */
export function enumerationAt(block: Block, index: number): Enumeration | undefined {
	const [ways, make, scan] = [block[index], block[index + 1], block.at(-1)];
	if (ways?.type !== "Block" || make?.type !== "MakeSet" || scan?.type !== "Scan") return undefined;
	const rules = new Map<string, Block>();
	for (const way of ways.blocks) {
		const [first] = way;
		if (first?.type !== "AssignVar" || first.source.type !== "string") return undefined;
		rules.set(first.source.value, way);
	}
	if (rules.size !== ways.blocks.length) return undefined;
	const start = index + 2;
	const keys = new Set<string>();
	for (let at = start; at < start + rules.size; at++) {
		const add = block[at];
		if (add?.type !== "SetAdd" || add.set !== make.target || add.value.type !== "string") return undefined;
		if (!rules.has(add.value.value) || keys.has(add.value.value)) return undefined;
		keys.add(add.value.value);
	}
	const path: StatementOf<"Dot">[] = [];
	for (let at = start + rules.size; at < block.length - 1; at++) {
		const step = block[at];
		if (step?.type !== "Dot") return undefined;
		path.push(step);
	}
	const excludes = scan.block.some(
		(inner) => inner.type === "Not" && inner.block[0]?.type === "Dot" && inner.block[0].source.value === make.target,
	);
	return excludes ? { rules: Array.from(rules, ([key, block]) => ({ key, block })), path, scan } : undefined;
}
