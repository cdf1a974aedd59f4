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

/** The enumeration that begins at `index` and ends with the block. */
export function enumerationAt(block: Block, index: number): Enumeration | undefined {
	const [ways, make, ...rest] = block.slice(index);
	const scan = rest.at(-1);
	if (ways?.type !== "Block" || make?.type !== "MakeSet" || scan?.type !== "Scan") return undefined;
	const rules = ways.blocks.flatMap((way) => {
		const [first] = way;
		return first?.type === "AssignVar" && first.source.type === "string"
			? [{ key: first.source.value, block: way }]
			: [];
	});
	const keys = rest.slice(0, rules.length);
	const path = rest.slice(rules.length, -1);
	const isEach = keys.every(
		(add, at) =>
			add.type === "SetAdd" &&
			add.set === make.target &&
			add.value.type === "string" &&
			rules.some(({ key }) => key === add.value.value) &&
			keys.findIndex((other) => other.type === "SetAdd" && other.value.value === add.value.value) === at,
	);
	if (rules.length !== ways.blocks.length || !isEach || !path.every((step) => step.type === "Dot")) return undefined;
	const excludes = scan.block.some(
		(inner) => inner.type === "Not" && inner.block[0]?.type === "Dot" && inner.block[0].source.value === make.target,
	);
	return excludes ? { rules, path: path as readonly StatementOf<"Dot">[], scan } : undefined;
}
