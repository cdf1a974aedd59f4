import type { Block, Local, Statement, StatementOf } from "./ir.js";
import { type BlockFacts, blocksOf, factsOf, mutated, read, written } from "./locals.js";
import { renamed } from "./rename.js";

/** Fewer bodies gain little. */
const MINIMUM_BODIES = 4;
/** As many alternatives that compare one variable with texts become a {@link StatementOf}<"Switch">. */
const MINIMUM_CASES = 4;
/** Alternatives inside of alternatives: deeper ones are left as they are, since who reads the result recurses. */
const MAXIMUM_DEPTH = 50;

/**
 * The blocks of a function, with those that follow each other and only add to a set made one: what they begin
 * with alike, such as `some component in input.components`, is then done once for all of them, and comparing one
 * value with many texts is one lookup.
 */
export function mergeBodies(blocks: readonly Block[], params: readonly Local[]): readonly Block[] {
	if (blocks.length < MINIMUM_BODIES) return blocks;
	const facts = blocks.map(factsOf);
	const shared = new Set([...params, ...facts.flatMap(({ needs }) => [...needs])]);
	const merged: Block[] = [];
	let next = blocks.reduce((highest, block) => Math.max(highest, highestLocal(block)), Math.max(0, ...params)) + 1;
	for (let at = 0; at < blocks.length; ) {
		let end = at;
		while (end < blocks.length && isMergeable(blocks[end] as Block, facts[end] as BlockFacts, shared)) end++;
		if (end - at < MINIMUM_BODIES) {
			end = Math.max(end, at + 1);
			merged.push(...blocks.slice(at, end));
		} else {
			const bodies = blocks.slice(at, end).map((block, index): Body => {
				const names = new Map<Local, Local>();
				const own = facts[at + index] as BlockFacts;
				const nameOf = (local: Local): Local => {
					if (shared.has(local)) return local;
					let name = names.get(local);
					if (name === undefined) {
						name = next++;
						names.set(local, name);
					}
					return name;
				};
				return { block, at: 0, facts: own, names, nameOf };
			});
			merged.push(merge(bodies, 0));
		}
		at = end;
	}
	return merged;
}

/** A rule's body, of which the statements before `at` are done. */
interface Body {
	readonly block: Block;
	readonly at: number;
	readonly facts: BlockFacts;
	/** Variables of the body, each under a name that no other body has; under that of another body where they hold the same. */
	readonly names: Map<Local, Local>;
	readonly nameOf: (local: Local) => Local;
}

/**
 * Bodies that add to a shared set, set nothing that is shared, and end nothing but themselves. Of objects, bodies whose keys
 * clash tell which of them does.
 */
function isMergeable(block: Block, facts: BlockFacts, shared: ReadonlySet<Local>): boolean {
	if (facts.returns || leavesMore(block, 0) || !addsToSetsAlone(block, shared)) return false;
	for (const local of facts.writes.keys()) if (shared.has(local)) return false;
	for (const local of facts.mutations.keys()) if (shared.has(local) && facts.reads.has(local)) return false;
	return true;
}

function addsToSetsAlone(block: Block, shared: ReadonlySet<Local>): boolean {
	return block.every((statement) => {
		const target = mutated(statement);
		if (target !== undefined && shared.has(target) && statement.type !== "SetAdd") return false;
		return blocksOf(statement).every((inner) => addsToSetsAlone(inner, shared));
	});
}

/** Whether a statement leaves more than the block, which is `depth` levels above the statements given. */
function leavesMore(block: Block, depth: number): boolean {
	return block.some((statement) => {
		if (statement.type === "Break") return statement.index > depth;
		// Where a dynamic call finds no rule, three blocks are left.
		if (statement.type === "CallDynamic") return depth < 3;
		return blocksOf(statement).some((inner) => leavesMore(inner, depth + 1));
	});
}

function highestLocal(block: Block): Local {
	let highest = -1;
	for (const statement of block) {
		for (const local of [...written(statement), ...read(statement), mutated(statement) ?? -1]) {
			if (local > highest) highest = local;
		}
		for (const inner of blocksOf(statement)) highest = Math.max(highest, highestLocal(inner));
	}
	return highest;
}

/** A block that does what the bodies do. */
function merge(bodies: readonly Body[], depth: number): Block {
	const prefix: Statement[] = [];
	let left = bodies;
	for (;;) {
		const [first, ...others] = left as readonly [Body, ...Body[]];
		if (others.length === 0) return [...prefix, ...renamed(first.block.slice(first.at), first.nameOf)];
		const start = startOf(first);
		if (start === undefined || others.some((body) => startOf(body) !== start)) break;
		const statement = first.block[first.at] as Statement;
		const [own] = renamed([statement.type === "Scan" ? { ...statement, block: [] } : statement], first.nameOf);
		for (const body of others) takeOver(body, body.block[body.at] as Statement, own as Statement);
		if (statement.type === "Scan") {
			const inner = left.map((body) => ({ ...body, block: (body.block[body.at] as StatementOf<"Scan">).block, at: 0 }));
			return [...prefix, { ...(own as StatementOf<"Scan">), block: merge(inner, depth) }];
		}
		prefix.push(own as Statement);
		left = left.map((body) => ({ ...body, at: body.at + 1 }));
	}
	return [...prefix, ...alternatives(left, depth)];
}

/** The variables that the statement sets are from now on those that the same statement of another body sets. */
function takeOver(body: Body, statement: Statement, other: Statement): void {
	const targets = written(other);
	for (const [index, local] of written(statement).entries()) body.names.set(local, targets[index] as Local);
}

function alternatives(bodies: readonly Body[], depth: number): Block {
	const groups: Body[][] = [];
	const byStart = new Map<string, Body[]>();
	for (const body of bodies) {
		const start = depth < MAXIMUM_DEPTH ? startOf(body) : undefined;
		const group = start === undefined ? undefined : byStart.get(start);
		if (group !== undefined) {
			group.push(body);
			continue;
		}
		const own = [body];
		groups.push(own);
		if (start !== undefined) byStart.set(start, own);
	}
	const blocks = groups.map((group) => merge(group, depth + 1));
	const site = blocks.find(([statement]) => statement !== undefined)?.[0]?.site ?? 0;
	return [{ type: "Alternatives", blocks: withSwitches(blocks, site), site }];
}

/** Alternatives that begin by comparing one variable with texts become one that looks the text up. */
function withSwitches(blocks: readonly Block[], site: number): readonly Block[] {
	const bySource = new Map<Local, { readonly block: Block; readonly text: string; readonly rest: Block }[]>();
	for (const block of blocks) {
		const test = textTest(block);
		if (test === undefined) continue;
		const tests = bySource.get(test.source);
		const entry = { block, text: test.text, rest: block.slice(1) };
		if (tests === undefined) bySource.set(test.source, [entry]);
		else tests.push(entry);
	}
	const switches: Block[] = [];
	const replaced = new Set<Block>();
	for (const [source, tests] of bySource) {
		if (tests.length < MINIMUM_CASES) continue;
		const cases = tests.map(({ text, rest }) => ({ text, block: rest }));
		switches.push([{ type: "Switch", source, cases, site }]);
		for (const { block } of tests) replaced.add(block);
	}
	return [...switches, ...blocks.filter((block) => !replaced.has(block))];
}

function textTest([statement]: Block): { readonly source: Local; readonly text: string } | undefined {
	if (statement?.type !== "Equal") return undefined;
	const [variable, constant] = statement.a.type === "local" ? [statement.a, statement.b] : [statement.b, statement.a];
	if (variable.type !== "local" || constant.type !== "string") return undefined;
	return { source: variable.value, text: constant.value };
}

/**
 * The first statement of a body, without its target: bodies that have the same can do it once. Undefined for statements
 * that stay where they are: those that set a variable twice, add to something or hold blocks.
 */
function startOf({ block, at, facts, nameOf }: Body): string | undefined {
	const statement = block[at];
	if (statement === undefined) return undefined;
	for (const local of written(statement)) if (facts.writes.get(local) !== 1) return undefined;
	switch (statement.type) {
		case "AssignInt":
			return JSON.stringify([statement.type, statement.value]);
		case "AssignVar":
		case "Call":
		case "Dot":
		case "Equal":
		case "IsArray":
		case "IsDefined":
		case "IsObject":
		case "IsSet":
		case "Len":
		case "MakeNull":
		case "MakeNumber":
		case "NotEqual": {
			const [own] = renamed([statement], nameOf) as [Statement];
			return JSON.stringify({ ...own, site: 0, target: 0 });
		}
		case "Scan":
			// What follows a loop in its block is not part of it.
			return at === block.length - 1 ? JSON.stringify([statement.type, nameOf(statement.source)]) : undefined;
		default:
			return undefined;
	}
}
