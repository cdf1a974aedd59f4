import type { Block, Plan, PlanFunction, Site, SiteIndex, Statement } from "../plan/ir.js";

/**
 * A piece of Rego that can be reached: an expression; the head of a rule, which is reached when its body holds; or, of
 * rules that are in no plan, a line.
 */
export interface Point {
	readonly kind: "expression" | "head" | "line";
	readonly file: string;
	/** Rows and columns count from 1; the end is behind the last character. */
	readonly row: number;
	readonly col: number;
	readonly endRow: number;
	readonly endCol: number;
}

/**
 * The plan with a statement where each point is reached, and the points in their order. The plan has to be read with ranges.
 * What OPA plans more than once, as it does for `with`, is one point.
 */
export function instrument(plan: Plan): { readonly plan: Plan; readonly points: readonly Point[] } {
	const instrumenter = new Instrumenter(plan.sites);
	const functions = plan.functions.map((fn): PlanFunction => ({ ...fn, blocks: instrumenter.rules(fn.blocks) }));
	return { plan: { ...plan, functions }, points: instrumenter.points };
}

class Instrumenter {
	readonly points: Point[] = [];
	readonly #sites: readonly Site[];
	readonly #indexes = new Map<string, number>();

	constructor(sites: readonly Site[]) {
		this.#sites = sites;
	}

	/**
	 * The blocks of a function. Those of rule bodies begin by forgetting, or looking at, what the rules before gave; the
	 * others make, take over and return the value. Rules with `else` stand in a block of their own.
	 */
	rules(blocks: readonly Block[]): readonly Block[] {
		return blocks.map((block) => {
			const [first] = block;
			if (first?.type === "Block" && block.length === 1) return [{ ...first, blocks: this.rules(first.blocks) }];
			return first?.type === "ResetLocal" || first?.type === "IsUndefined" ? this.#body(block, first.site) : block;
		});
	}

	#body(block: Block, head: SiteIndex): Block {
		this.#index("head", head);
		return this.#block(block, head, new Set());
	}

	/** `begun` are expressions that a statement before, in this block or around it, belongs to already. */
	#block(block: Block, head: SiteIndex, begun: Set<SiteIndex>): Block {
		const own: SiteIndex[] = [];
		const instrumented = block.flatMap((statement, index): readonly Statement[] => {
			const { site } = statement;
			let point: number | undefined;
			if (site === head) {
				if (index === block.length - 1 && gives(statement)) point = this.#index("head", head);
			} else if (!begun.has(site) && !isBookkeeping(statement)) {
				begun.add(site);
				own.push(site);
				point = this.#index("expression", site);
			}
			const inside = this.#inside(statement, (inner) => this.#block(inner, head, begun));
			return point === undefined ? [inside] : [{ type: "Probe", site, point }, inside];
		});
		for (const site of own) begun.delete(site);
		return instrumented;
	}

	#inside(statement: Statement, change: (block: Block) => Block): Statement {
		switch (statement.type) {
			case "Block":
				return { ...statement, blocks: statement.blocks.map(change) };
			case "Not":
			case "Scan":
			case "With":
				return { ...statement, block: change(statement.block) };
			default:
				return statement;
		}
	}

	/** Undefined for what OPA made itself, which is in no file. */
	#index(kind: Point["kind"], index: SiteIndex): number | undefined {
		const { file, row, col, end = { row, col } } = this.#sites[index] as Site;
		if (row === 0 || file === "") return undefined;
		const key = JSON.stringify([kind, file, row, col, end.row, end.col]);
		let point = this.#indexes.get(key);
		if (point === undefined) {
			point = this.points.push({ kind, file, row, col, endRow: end.row, endCol: end.col }) - 1;
			this.#indexes.set(key, point);
		}
		return point;
	}
}

/** Statements that OPA plans besides what an expression says. */
function isBookkeeping({ type }: Statement): boolean {
	return type === "ResetLocal" || type === "Nop" || type === "Break";
}

/** Whether a statement of a head is the one that gives the rule's value, or adds to it. */
function gives({ type }: Statement): boolean {
	return type === "AssignVarOnce" || type === "SetAdd" || type === "ObjectInsert" || type === "ObjectInsertOnce";
}
