import type { Block, Local, StatementOf } from "./ir.js";
import type { BlockFacts } from "./locals.js";

/** The first test of a rule: a text at a path from a parameter, such as `input.user.role == "admin"`. */
export interface FirstTest {
	readonly from: Local;
	readonly path: readonly string[];
	readonly text: string;
}

/** A rule body that does nothing unless its first test holds, with the block after it that takes its value over. */
export interface IndexedRule {
	readonly test: FirstTest;
	readonly blocks: readonly number[];
	/** The variable of the function's value that the second block sets; undefined where the first one adds to a set. */
	readonly result: Local | undefined;
}

/** Rules from block `start` on that test the same path: of them only those with the right text need to be evaluated. */
export function indexedRules(
	blocks: readonly Block[],
	facts: readonly BlockFacts[],
	shared: ReadonlySet<Local>,
	params: readonly Local[],
	start: number,
): readonly IndexedRule[] {
	const rules: IndexedRule[] = [];
	for (let at = start; at < blocks.length; ) {
		const rule = ruleAt(blocks, facts, shared, params, at);
		if (rule === undefined || (rules[0] !== undefined && !isAlike(rules[0], rule))) break;
		rules.push(rule);
		at += rule.blocks.length;
	}
	return rules;
}

function isAlike(a: IndexedRule, b: IndexedRule): boolean {
	return (
		a.result === b.result && a.test.from === b.test.from && JSON.stringify(a.test.path) === JSON.stringify(b.test.path)
	);
}

function ruleAt(
	blocks: readonly Block[],
	facts: readonly BlockFacts[],
	shared: ReadonlySet<Local>,
	params: readonly Local[],
	at: number,
): IndexedRule | undefined {
	const block = blocks[at] as Block;
	const own = facts[at] as BlockFacts;
	const test = firstTest(block, params);
	if (test === undefined || own.returns || params.some((param) => own.writes.has(param))) return undefined;
	const gives = [...shared].filter((local) => own.writes.has(local));
	const [given] = gives;
	if (given === undefined) return { test, blocks: [at], result: undefined };
	const reset = block[0];
	if (gives.length > 1 || reset?.type !== "ResetLocal" || reset.target !== given) return undefined;
	const [defined, take, ...more] = blocks[at + 1] ?? [];
	if (defined?.type !== "IsDefined" || defined.source !== given || more.length > 0) return undefined;
	if (take?.type !== "AssignVarOnce" || take.source.value !== given || take.source.type !== "local") return undefined;
	return { test, blocks: [at, at + 1], result: take.target };
}

function firstTest(block: Block, params: readonly Local[]): FirstTest | undefined {
	let from: Local | undefined;
	let present: Local | undefined;
	const path: string[] = [];
	for (const statement of block) {
		if (statement.type === "ResetLocal" && from === undefined) continue;
		if (statement.type === "Dot" && statement.source.type === "local" && statement.key.type === "string") {
			const source = statement.source.value;
			if (from === undefined ? !params.includes(source) : source !== present) return undefined;
			from ??= source;
			present = statement.target;
			path.push(statement.key.value);
			continue;
		}
		return statement.type === "Equal" && from !== undefined ? testOf(statement, from, present, path) : undefined;
	}
	return undefined;
}

function testOf(
	{ a, b }: StatementOf<"Equal" | "NotEqual">,
	from: Local,
	present: Local | undefined,
	path: readonly string[],
): FirstTest | undefined {
	const [variable, constant] = a.type === "local" ? [a, b] : [b, a];
	if (variable.type !== "local" || variable.value !== present || constant.type !== "string") return undefined;
	return { from, path, text: constant.value };
}
