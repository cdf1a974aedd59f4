import type { Block, Local, Operand, Statement } from "./ir.js";

export function blocksOf(statement: Statement): readonly Block[] {
	switch (statement.type) {
		case "Block":
		case "Alternatives":
			return statement.blocks;
		case "Switch":
			return statement.cases.map(({ block }) => block);
		case "Not":
		case "Scan":
		case "With":
			return [statement.block];
		default:
			return [];
	}
}

/** The variables that a statement itself sets, without those of its blocks. */
export function written(statement: Statement): readonly Local[] {
	switch (statement.type) {
		case "Scan":
			return [statement.key, statement.value];
		case "With":
			return [statement.local];
		default:
			return "target" in statement ? [statement.target] : [];
	}
}

/** The variable whose array, object or set a statement adds to. */
export function mutated(statement: Statement): Local | undefined {
	switch (statement.type) {
		case "ArrayAppend":
			return statement.array;
		case "ObjectInsert":
		case "ObjectInsertOnce":
			return statement.object;
		case "SetAdd":
			return statement.set;
		default:
			return undefined;
	}
}

/** The variables that a statement itself reads, without those of its blocks and what it adds to. */
export function read(statement: Statement): readonly Local[] {
	switch (statement.type) {
		case "ArrayAppend":
		case "SetAdd":
			return localsOf(statement.value);
		case "With":
			return [statement.local, ...localsOf(statement.value)];
		case "AssignVar":
		case "IsArray":
		case "IsObject":
		case "IsSet":
		case "Len":
			return localsOf(statement.source);
		case "AssignVarOnce":
			return [statement.target, ...localsOf(statement.source)];
		case "Call":
			return localsOf(...statement.args);
		case "CallDynamic":
			return [...statement.args, ...localsOf(...statement.path)];
		case "Dot":
			return localsOf(statement.source, statement.key);
		case "Equal":
		case "NotEqual":
			return localsOf(statement.a, statement.b);
		case "IsDefined":
		case "IsUndefined":
		case "ReturnLocal":
		case "Scan":
		case "Switch":
			return [statement.source];
		case "ObjectInsert":
		case "ObjectInsertOnce":
			return localsOf(statement.key, statement.value);
		case "ObjectMerge":
			return [statement.a, statement.b];
		case "ResultSetAdd":
			return [statement.value];
		default:
			return [];
	}
}

function localsOf(...operands: readonly Operand[]): readonly Local[] {
	return operands.flatMap((operand) => (operand.type === "local" ? [operand.value] : []));
}

/** What one block of a function does with variables, blocks inside of it included. */
export interface BlockFacts {
	/** How many statements set each variable; one that is only there as a target of `with` is not set. */
	readonly writes: ReadonlyMap<Local, number>;
	readonly mutations: ReadonlyMap<Local, number>;
	readonly reads: ReadonlyMap<Local, number>;
	/** Variables that are read before anything here sets them. */
	readonly needs: ReadonlySet<Local>;
	readonly returns: boolean;
	readonly loops: boolean;
	readonly statements: number;
}

export function factsOf(block: Block): BlockFacts {
	const writes = new Map<Local, number>();
	const mutations = new Map<Local, number>();
	const reads = new Map<Local, number>();
	const needs = new Set<Local>();
	let returns = false;
	let loops = false;
	let statements = 0;
	const count = (counts: Map<Local, number>, local: Local): void => {
		counts.set(local, (counts.get(local) ?? 0) + 1);
	};
	const visit = (statement: Statement): void => {
		statements++;
		returns ||= statement.type === "ReturnLocal" || statement.type === "ResultSetAdd";
		loops ||= statement.type === "Scan";
		for (const local of read(statement)) {
			count(reads, local);
			if (!writes.has(local)) needs.add(local);
		}
		const target = mutated(statement);
		if (target !== undefined) {
			count(mutations, target);
			if (!writes.has(target)) needs.add(target);
		}
		if (statement.type !== "With") for (const local of written(statement)) count(writes, local);
		for (const inner of blocksOf(statement)) inner.forEach(visit);
	};
	block.forEach(visit);
	return { writes, mutations, reads, needs, returns, loops, statements };
}
