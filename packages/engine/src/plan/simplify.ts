import type { Block, Local, Statement } from "./ir.js";
import { blocksOf, mutated, read, written } from "./locals.js";
import { renamed } from "./rename.js";

/**
 * The blocks of a function without what changes nothing: copies of variables, looking the same key of the same value up
 * again, and copies that nobody reads.
 */
export function simplify(blocks: readonly Block[], params: readonly Local[]): readonly Block[] {
	const { doubles, aliases } = new Finder(blocks, params).find();
	const left = blocks.map((block) => renamed(without(block, doubles), (local) => aliases.get(local) ?? local));
	const uses = usesOf(left);
	const isDead = (statement: Statement): boolean =>
		(statement.type === "ResetLocal" || (statement.type === "AssignVar" && statement.source.type === "local")) &&
		!uses.reads.has(statement.target) &&
		!params.includes(statement.target);
	const dead = new Set<Statement>();
	const visit = (block: Block): void => {
		for (const [index, statement] of block.entries()) {
			if (index < block.length - 1 && isDead(statement)) dead.add(statement);
			blocksOf(statement).forEach(visit);
		}
	};
	left.forEach(visit);
	return left.map((block) => without(block, dead));
}

interface Uses {
	readonly writes: ReadonlyMap<Local, number>;
	readonly mutated: ReadonlySet<Local>;
	/** Targets of `with`, which holds another value for a while. */
	readonly replaced: ReadonlySet<Local>;
	readonly reads: ReadonlySet<Local>;
}

function usesOf(blocks: readonly Block[]): Uses {
	const writes = new Map<Local, number>();
	const uses = { writes, mutated: new Set<Local>(), replaced: new Set<Local>(), reads: new Set<Local>() };
	const visit = (statement: Statement): void => {
		for (const local of written(statement)) writes.set(local, (writes.get(local) ?? 0) + 1);
		for (const local of read(statement)) uses.reads.add(local);
		if (statement.type === "With") uses.replaced.add(statement.local);
		const target = mutated(statement);
		if (target !== undefined) {
			uses.mutated.add(target);
			uses.reads.add(target);
		}
		for (const block of blocksOf(statement)) block.forEach(visit);
	};
	for (const block of blocks) block.forEach(visit);
	return uses;
}

/** Finds variables that hold what another one holds, wherever they are read. */
class Finder {
	readonly #blocks: readonly Block[];
	readonly #params: readonly Local[];
	readonly #uses: Uses;
	/** Variables that are set by now, in the order of the text. */
	readonly #set: Set<Local>;
	/** By variable, another one that holds the same where the first one is read, and the statement that sets it. */
	readonly #candidates = new Map<Local, { readonly same: Local; readonly statement: Statement }>();
	/** Candidates whose statement comes before, in this block or one around it. */
	readonly #present = new Set<Local>();
	/** Variables that are read elsewhere. */
	readonly #escaping = new Set<Local>();
	/** What was looked up before, by variable and key. */
	readonly #lookups = new Map<string, Local>();

	constructor(blocks: readonly Block[], params: readonly Local[]) {
		this.#blocks = blocks;
		this.#params = params;
		this.#uses = usesOf(blocks);
		this.#set = new Set(params);
	}

	find(): { readonly doubles: ReadonlySet<Statement>; readonly aliases: ReadonlyMap<Local, Local> } {
		for (const block of this.#blocks) this.#visit(block);
		const doubles = new Set<Statement>();
		const aliases = new Map<Local, Local>();
		// In the order of the text: what a variable stands for was found before it.
		for (const [local, { same, statement }] of this.#candidates) {
			if (this.#escaping.has(local)) continue;
			doubles.add(statement);
			aliases.set(local, aliases.get(same) ?? same);
		}
		return { doubles, aliases };
	}

	#visit(block: Block): void {
		const present: Local[] = [];
		const lookups: string[] = [];
		for (const [index, statement] of block.entries()) {
			for (const local of [...read(statement), mutated(statement) ?? -1]) {
				if (!this.#present.has(local)) this.#escaping.add(local);
			}
			// What a block ends with says how it ends.
			const candidate = index === block.length - 1 ? undefined : this.#candidateOf(statement, lookups);
			if (candidate !== undefined) {
				this.#candidates.set(candidate.local, { same: candidate.same, statement });
				this.#present.add(candidate.local);
				present.push(candidate.local);
			}
			for (const local of written(statement)) this.#set.add(local);
			for (const inner of blocksOf(statement)) this.#visit(inner);
		}
		for (const local of present) this.#present.delete(local);
		for (const key of lookups) this.#lookups.delete(key);
	}

	#candidateOf(statement: Statement, lookups: string[]): { local: Local; same: Local } | undefined {
		if (statement.type !== "AssignVar" && statement.type !== "Dot") return undefined;
		const { source, target } = statement;
		if (source.type !== "local" || !this.#isConstant(source.value) || !this.#isSetOnce(target)) return undefined;
		if (statement.type !== "Dot") return { local: target, same: source.value };
		if (statement.key.type !== "string" || this.#uses.mutated.has(source.value)) return undefined;
		const key = `${this.#originOf(source.value)} ${statement.key.value}`;
		const same = this.#lookups.get(key);
		if (same !== undefined) return { local: target, same };
		this.#lookups.set(key, target);
		lookups.push(key);
		return undefined;
	}

	#originOf(local: Local): Local {
		let origin = local;
		while (this.#present.has(origin)) origin = this.#candidates.get(origin)?.same as Local;
		return origin;
	}

	/** Whether the variable is set before, and never again. */
	#isConstant(local: Local): boolean {
		if (!this.#set.has(local) || this.#uses.replaced.has(local)) return false;
		return (this.#uses.writes.get(local) ?? 0) === (this.#params.includes(local) ? 0 : 1);
	}

	#isSetOnce(local: Local): boolean {
		const { writes, replaced, mutated } = this.#uses;
		return writes.get(local) === 1 && !replaced.has(local) && !mutated.has(local) && !this.#params.includes(local);
	}
}

function without(block: Block, dropped: ReadonlySet<Statement>): Block {
	return block
		.filter((statement) => !dropped.has(statement))
		.map((statement): Statement => {
			switch (statement.type) {
				case "Block":
					return { ...statement, blocks: statement.blocks.map((inner) => without(inner, dropped)) };
				case "Not":
				case "Scan":
				case "With":
					return { ...statement, block: without(statement.block, dropped) };
				default:
					return statement;
			}
		});
}
