import { EvaluationError } from "../error.js";
import { compareStrings, numberValue } from "../value/index.js";
import { fastHelper, wholeCall } from "./builtins.js";
import { type Enumeration, enumerationAt } from "./enumeration.js";
import type { Block, Local, Operand, Plan, PlanFunction, Site, SiteIndex, Statement, StatementOf } from "./ir.js";
import { literal } from "./literal.js";
import { type BlockFacts, blocksOf, factsOf, mutated, read, written } from "./locals.js";
import { mergeBodies } from "./merge-bodies.js";
import { renamed } from "./rename.js";
import { isReservedName } from "./reserved.js";
import { type IndexedRule, indexedRules } from "./rule-index.js";
import { simplify } from "./simplify.js";

/**
 * JavaScript of a policy. Names in it are numbered, never taken from the policy; text of the policy stands in string
 * literals only.
 */
export interface Translation {
	/** Statements that end in `return run`; they read {@link helpers}, and `H`, a Host. */
	readonly source: string;
	/** Names of the runtime that the source uses, sorted. */
	readonly helpers: readonly string[];
	/** Builtins by the index the source uses, with the first place of use. */
	readonly builtins: readonly { readonly name: string; readonly site: SiteIndex }[];
	readonly entrypoints: readonly string[];
	/** The places the source names, by its own indexes. */
	readonly sites: readonly SiteIndex[];
}

/** `replaced` names builtins that the caller provides: their calls are never written inline. */
export function translate(plan: Plan, replaced: ReadonlySet<string> = new Set()): Translation {
	return new Translator(plan, replaced).translate();
}

/** Functions with more statements are taken apart, a function for each rule body: V8 does not optimize large ones. */
const LARGE_FUNCTION = 60;
const SMALL_BLOCK = 8;
/** As many rules that begin alike are found by a table. */
const INDEXED_RULES = 4;
/** As many calls of one function with other constants become a loop. */
const MINIMUM_ROWS = 4;

class Translator {
	readonly plan: Plan;
	readonly functions: ReadonlyMap<string, number>;
	readonly #replaced: ReadonlySet<string>;
	readonly #constants = new Map<string, string>();
	readonly #builtins = new Map<string, { index: number; site: SiteIndex }>();
	readonly #sites = new Map<SiteIndex, number>();
	readonly #helpers = new Set<string>();
	readonly lines: string[] = [];
	readonly #partsByText = new Map<string, string>();
	#parts = 0;
	/** Whether the order of what happens is visible, since the policy prints. */
	readonly hasEffects: boolean;

	constructor(plan: Plan, replaced: ReadonlySet<string>) {
		this.plan = plan;
		this.#replaced = replaced;
		this.hasEffects = [...plan.builtins.values()].some(({ isVoid }) => isVoid);
		this.functions = new Map(plan.functions.map(({ name }, index) => [name, index]));
	}

	translate(): Translation {
		const { plan, lines } = this;
		for (const [index, fn] of plan.functions.entries()) this.#function(fn, index);
		for (const [index, { blocks }] of plan.entrypoints.entries()) {
			new FunctionWriter(this, [0, 1], blocks).write(`e${index}`, undefined);
		}
		const dynamic = plan.functions.flatMap(({ path, params }, index) =>
			path.length > 0 && params.length === 2 ? [`[${literal(JSON.stringify(path))}, f${index}]`] : [],
		);
		if (this.#helpers.has("findFunction"))
			lines.push(`const D = ${this.helper("dynamicTable")}([${dynamic.join(", ")}]);`);
		lines.push(
			`const E = [${plan.entrypoints.map((_, index) => `e${index}`).join(", ")}];`,
			"function run(index, input, data) {",
			"const memo = M, steps = T;",
			`M = new Array(${plan.functions.length});`,
			"T = H.tick();",
			"try { return E[index](input, data); } finally { M = memo; T = steps; }",
			"}",
			"return run;",
		);
		const constants = [...this.#constants].map(([code, name]) => `const ${name} = ${code};`);
		const builtins = [...this.#builtins.values()].map(({ index }) => `const b${index} = H.builtin(${index});`);
		return {
			source: [...constants, ...builtins, "let M = [], T = 0;", ...lines, ""].join("\n"),
			helpers: [...this.#helpers].sort(),
			builtins: [...this.#builtins].map(([name, { site }]) => ({ name, site })),
			entrypoints: plan.entrypoints.map(({ name }) => name),
			sites: [...this.#sites.keys()],
		};
	}

	/** Rules, which have no arguments of their own, are remembered during an evaluation. */
	#function(fn: PlanFunction, index: number): void {
		new FunctionWriter(this, fn.params, fn.blocks).write(`f${index}`, fn.params.length === 2 ? index : undefined);
	}

	/** Names a value that is made once for the policy. */
	constant(code: string): string {
		const existing = this.#constants.get(code);
		if (existing !== undefined) return existing;
		const name = `K${this.#constants.size}`;
		this.#constants.set(code, name);
		return name;
	}

	helper(name: string): string {
		this.#helpers.add(name);
		return name;
	}

	builtin(name: string, site: SiteIndex): string {
		let known = this.#builtins.get(name);
		if (known === undefined) {
			known = { index: this.#builtins.size, site };
			this.#builtins.set(name, known);
		}
		return `b${known.index}`;
	}

	isReplaced(name: string): boolean {
		return this.#replaced.has(name);
	}

	site(site: SiteIndex): number {
		let index = this.#sites.get(site);
		if (index === undefined) {
			index = this.#sites.size;
			this.#sites.set(site, index);
		}
		return index;
	}

	newPart(): string {
		return `p${this.#parts++}`;
	}

	table(code: string): string {
		const name = `t${this.#parts++}`;
		this.lines.push(`const ${name} = ${code};`);
		return name;
	}

	/**
	 * A function for a block: the same one for blocks that differ in nothing but constants and names of variables, so that V8
	 * has one to optimize. `result` is the variable whose value it returns.
	 */
	part(block: Block, result: Local | undefined): Part {
		const names = new Map<Local, Local>();
		const canonical = renamed(block, (local) => {
			let name = names.get(local);
			if (name === undefined) {
				name = names.size;
				names.set(local, name);
			}
			return name;
		});
		const facts = factsOf(canonical);
		const taken = new Set(facts.needs);
		const returned = result === undefined ? undefined : (names.get(result) as Local);
		if (returned !== undefined) taken.add(returned);
		const constants: string[] = [];
		const writer = new BlockWriter(this, facts, taken, undefined, constants);
		const body = writer.write(canonical);
		const text = [
			`(${[...[...taken].map(nameOf), ...constants.map((_, index) => holeOf(index))].join(", ")}) {`,
			...declaration([...writer.used].filter((local) => !taken.has(local))),
			...body,
			...(returned === undefined ? [] : [`return ${nameOf(returned)};`]),
			"}",
		].join("\n");
		let name = this.#partsByText.get(text);
		if (name === undefined) {
			name = this.newPart();
			this.#partsByText.set(text, name);
			this.lines.push(`function ${name}${text}`);
		}
		const locals = [...names.keys()];
		return { name, takes: [...taken].map((local) => locals[local] as Local), constants };
	}
}

/** A function that a block was made. */
interface Part {
	readonly name: string;
	/** The variables it is called with, and after them the code of the constants. */
	readonly takes: readonly Local[];
	readonly constants: readonly string[];
}

/** A function with more is no longer shared by blocks whose other constants differ. */
const MAXIMUM_HOLES = 50;

function holeOf(index: number): string {
	return `c${index}`;
}

/** Writes one function of the plan, and those it is taken apart into. */
class FunctionWriter {
	readonly #translator: Translator;
	readonly #params: readonly Local[];
	readonly #blocks: readonly Block[];
	readonly #facts: readonly BlockFacts[];
	/** Variables that carry a value from one block to another. */
	readonly #shared: ReadonlySet<Local>;

	constructor(translator: Translator, params: readonly Local[], blocks: readonly Block[]) {
		this.#translator = translator;
		this.#params = params;
		const simple = simplify(blocks, params);
		this.#blocks = translator.hasEffects ? simple : mergeBodies(simple, params);
		this.#facts = this.#blocks.map(factsOf);
		this.#shared = new Set([...params, ...this.#facts.flatMap(({ needs }) => [...needs])]);
	}

	write(name: string, memo: number | undefined): void {
		const total = this.#facts.reduce((sum, { statements }) => sum + statements, 0);
		const isLarge = total > LARGE_FUNCTION && this.#blocks.length > 1;
		const body: string[] = [];
		const declared = new Set<Local>(this.#shared);
		for (let index = 0; index < this.#blocks.length; index++) {
			const rules = isLarge ? indexedRules(this.#blocks, this.#facts, this.#shared, this.#params, index) : [];
			if (rules.length >= INDEXED_RULES) {
				body.push(...this.#index(rules));
				index += rules.reduce((sum, { blocks }) => sum + blocks.length, 0) - 1;
				continue;
			}
			const block = this.#blocks[index] as Block;
			const facts = this.#facts[index] as BlockFacts;
			const call = isLarge || facts.loops ? this.#part(block, facts) : undefined;
			if (call !== undefined) {
				body.push(call);
				continue;
			}
			body.push(...this.#inline(index, declared, memo));
		}
		const lines = this.#translator.lines;
		lines.push(`function ${name}(${this.#params.map(nameOf).join(", ")}) {`);
		if (memo !== undefined) {
			lines.push(`const memo = M[${memo}];`);
			lines.push(`if (memo !== undefined) return memo === ${this.#translator.helper("UNDEFINED")} ? undefined : memo;`);
		}
		lines.push(...declaration([...declared].filter((local) => !this.#params.includes(local))));
		lines.push(...body, "}");
	}

	#inline(index: number, declared: Set<Local>, memo: number | undefined): readonly string[] {
		const facts = this.#facts[index] as BlockFacts;
		const writer = new BlockWriter(this.#translator, facts, this.#shared, memo, undefined);
		const lines = writer.write(this.#blocks[index] as Block);
		for (const local of writer.used) declared.add(local);
		return lines;
	}

	/** A function for each text that rules test for first, found by that text: other rules are not even tried. */
	#index(rules: readonly IndexedRule[]): readonly string[] {
		const { test, result } = rules[0] as IndexedRule;
		const { lines } = this.#translator;
		const shared = [...this.#shared].map(nameOf).join(", ");
		const byText = new Map<string, IndexedRule[]>();
		for (const rule of rules) {
			const alike = byText.get(rule.test.text);
			if (alike === undefined) byText.set(rule.test.text, [rule]);
			else alike.push(rule);
		}
		const entries = [...byText].map(([text, alike]) => {
			const name = this.#translator.newPart();
			const declared = new Set<Local>();
			const body = alike.flatMap(({ blocks }) => blocks.flatMap((block) => this.#inline(block, declared, undefined)));
			lines.push(
				`function ${name}(${shared}) {`,
				...declaration([...declared].filter((local) => !this.#shared.has(local))),
				...body,
				...(result === undefined ? [] : [`return ${nameOf(result)};`]),
				"}",
			);
			return `[${literal(text)}, ${name}]`;
		});
		const table = this.#translator.newPart();
		lines.push(`const ${table} = new Map([${entries.join(", ")}]);`);
		const value = test.path.reduce(
			(source, key) => `${this.#translator.helper("dot")}(${source}, ${literal(key)})`,
			nameOf(test.from),
		);
		const found = `r${table}`;
		const call = `${found}(${shared})`;
		return [
			`const ${found} = ${table}.get(${value});`,
			`if (${found} !== undefined) ${result === undefined ? call : `${nameOf(result)} = ${call}`};`,
		];
	}

	/** The call of a function of its own for one block; undefined where that is not possible or not worth it. */
	#part(block: Block, facts: BlockFacts): string | undefined {
		const gives = [...this.#shared].filter((local) => facts.writes.has(local));
		if (facts.statements < SMALL_BLOCK || facts.returns || gives.length > 1) return undefined;
		const { name, takes, constants } = this.#translator.part(block, gives[0]);
		const call = `${name}(${[...takes.map(nameOf), ...constants].join(", ")});`;
		return gives[0] === undefined ? call : `${nameOf(gives[0])} = ${call}`;
	}
}

function declaration(locals: readonly Local[]): readonly string[] {
	return locals.length === 0 ? [] : [`let ${locals.map(nameOf).join(", ")};`];
}

function nameOf(local: Local): string {
	return `l${local}`;
}

interface Level {
	readonly label: string;
	readonly leave: "break" | "continue";
	used: boolean;
}

/** Statements that together make an array, an object or a set, as one expression. */
interface Literal {
	readonly code: string;
	readonly isConstant: boolean;
	/** Statements that the expression replaces, besides the first. */
	readonly members: readonly Statement[];
}

/** Writes one block of a function with all the blocks inside of it. */
class BlockWriter {
	readonly #translator: Translator;
	readonly #facts: BlockFacts;
	readonly #shared: ReadonlySet<Local>;
	readonly #memo: number | undefined;
	/** Blocks around the present statement, the innermost last. */
	readonly #levels: Level[] = [];
	/** Variables whose value is known: a literal, or the name of a constant. */
	readonly #constants = new Map<Local, string>();
	/** Statements that are part of an expression written elsewhere. */
	readonly #replaced = new Set<Statement>();
	#lines: string[] = [];
	#labels = 0;
	#holes: string[] | undefined;
	/** Variables in whose values a key was found, in this block or one around it. */
	readonly #known = new Set<Local>();
	/** Those of the present block. */
	#found: Local[] = [];
	/** Variables to declare. */
	readonly used = new Set<Local>();

	/** `holes`: collects the code of constants that the function written is given as arguments. */
	constructor(
		translator: Translator,
		facts: BlockFacts,
		shared: ReadonlySet<Local>,
		memo: number | undefined,
		holes: string[] | undefined,
	) {
		this.#translator = translator;
		this.#facts = facts;
		this.#shared = shared;
		this.#memo = memo;
		this.#holes = holes;
	}

	write(block: Block): readonly string[] {
		const holes = this.#holes;
		this.#holes = undefined;
		this.#findConstants(block);
		this.used.clear();
		this.#holes = holes;
		this.#block(block);
		return this.#lines;
	}

	/** From the last statement to the first, so that a constant inside of another one is known before. */
	#findConstants(block: Block): void {
		for (const inner of block.flatMap(blocksOf)) this.#findConstants(inner);
		for (const statement of block) {
			if (statement.type === "MakeNull") this.#setOnce(statement, "null");
			else if (statement.type === "MakeNumber") this.#setOnce(statement, this.#number(statement.text));
		}
		for (let index = block.length - 1; index >= 0; index--) {
			const made = this.#literal(block, index);
			if (made === undefined || !made.isConstant) continue;
			this.#setOnce(block[index] as StatementOf<"MakeArray">, this.#translator.constant(made.code));
			for (const member of made.members) this.#replaced.add(member);
		}
	}

	/** A variable that nothing else sets is not written at all. */
	#setOnce(statement: Statement & { readonly target: Local }, code: string): void {
		const { target } = statement;
		if (this.#shared.has(target) || this.#facts.writes.get(target) !== 1) return;
		this.#constants.set(target, code);
		this.#replaced.add(statement);
	}

	/** `end` comes after the statements of the block, where all of them hold. */
	#block(block: Block, end: () => void = () => {}): void {
		const level: Level = { label: `L${this.#labels++}`, leave: "break", used: false };
		const lines = this.#inside(level, () => {
			this.#statements(block);
			end();
		});
		if (level.used) this.#lines.push(`${level.label}: {`, ...lines, "}");
		else this.#lines.push(...lines);
	}

	/**
	 * A block whose failure is that of the block around it. OPA plans all that follows a reference such as `data.p[x]` into
	 * the block of the reference, so that in `not data.p[x]` what does not hold would seem to hold.
	 */
	#transparent(block: Block): void {
		this.#levels.push(this.#levels.at(-1) as Level);
		this.#statements(block);
		this.#levels.pop();
	}

	#inside(level: Level, write: () => void): string[] {
		const outer = this.#lines;
		const found = this.#found;
		this.#lines = [];
		this.#found = [];
		this.#levels.push(level);
		write();
		this.#levels.pop();
		const lines = this.#lines;
		this.#lines = outer;
		for (const local of this.#found) this.#known.delete(local);
		this.#found = found;
		return lines;
	}

	#statements(block: Block): void {
		/** Where a literal is written: at the last of the statements it replaces. */
		const pending = new Map<Statement, () => void>();
		for (const [index, statement] of block.entries()) {
			const enumeration = statement.type === "Block" ? enumerationAt(block, index) : undefined;
			if (enumeration !== undefined) {
				this.#statements(block.slice(index + 1, index + 2 + enumeration.rules.length));
				this.#enumeration(enumeration);
				return;
			}
			const write = pending.get(statement);
			if (write !== undefined) write();
			else if (!this.#replaced.has(statement)) {
				const made = this.#literal(block, index);
				const last = made?.members.at(-1);
				if (made === undefined || last === undefined) this.#statement(statement);
				else {
					for (const member of made.members) this.#replaced.add(member);
					pending.set(last, () => this.#assign((statement as StatementOf<"MakeArray">).target, made.code));
				}
			}
		}
	}

	/** What the statement at `index` begins to make, with what follows it in the same block. */
	#literal(block: Block, index: number): Literal | undefined {
		const make = block[index] as Statement;
		if (make.type !== "MakeArray" && make.type !== "MakeObject" && make.type !== "MakeSet") return undefined;
		const { target } = make;
		if (this.#shared.has(target) || this.#facts.writes.get(target) !== 1) return undefined;
		const members = this.#members(block, index, target);
		const isComplete = members.length === (this.#facts.mutations.get(target) ?? 0);
		const isConstant = isComplete && members.every((member) => read(member).every((local) => this.#isConstant(local)));
		const code = this.#literalCode(make.type, members, isComplete);
		return { code, isConstant, members };
	}

	#members(block: Block, index: number, target: Local): readonly Statement[] {
		const members: Statement[] = [];
		const taken = new Set<Local>();
		for (let at = index + 1; at < block.length; at++) {
			const statement = block[at] as Statement;
			if (mutated(statement) === target) {
				if (statement.type === "ObjectInsertOnce" || read(statement).includes(target)) break;
				members.push(statement);
				for (const local of read(statement)) taken.add(local);
				continue;
			}
			if (blocksOf(statement).length > 0 || read(statement).includes(target)) break;
			if (written(statement).some((local) => local === target || taken.has(local))) break;
		}
		return members;
	}

	#literalCode(
		type: "MakeArray" | "MakeObject" | "MakeSet",
		members: readonly Statement[],
		isComplete: boolean,
	): string {
		if (type !== "MakeObject") {
			const items = members.map((member) => this.#operand((member as StatementOf<"ArrayAppend">).value));
			const list = `[${items.join(", ")}]`;
			return type === "MakeArray" ? list : `${this.#translator.helper("setOf")}(${list})`;
		}
		const inserts = members as readonly StatementOf<"ObjectInsert">[];
		if (isComplete && inserts.every(({ key }) => key.type === "string")) {
			// Keys in brackets are plain properties, also `__proto__`. In their order they need no sorting later.
			const textOf = ({ key }: StatementOf<"ObjectInsert">): string => key.value as string;
			const sorted = inserts.toSorted((a, b) => compareStrings(textOf(a), textOf(b)));
			return `{ ${sorted.map(({ key, value }) => `[${literal(key.value as string)}]: ${this.#operand(value)}`).join(", ")} }`;
		}
		const entries = inserts.map(({ key, value }) => `[${this.#operand(key)}, ${this.#operand(value)}]`);
		return `${this.#translator.helper("objectOf")}([${entries.join(", ")}])`;
	}

	#statement(statement: Statement): void {
		const lines = this.#lines;
		const helper = (name: string): string => this.#translator.helper(name);
		switch (statement.type) {
			case "Nop":
				return;
			case "Probe":
				lines.push(`H.hit(${statement.point});`);
				return;
			case "Break":
				lines.push(this.#leave(statement.index));
				return;
			case "ResetLocal":
				this.#assign(statement.target, "undefined");
				return;
			case "AssignInt":
				this.#assign(statement.target, String(statement.value));
				return;
			case "AssignVar":
				this.#assign(statement.target, this.#operand(statement.source));
				return;
			case "AssignVarOnce":
				this.#assignOnce(statement);
				return;
			case "MakeNull":
				this.#assign(statement.target, "null");
				return;
			case "MakeNumber":
				this.#assign(statement.target, this.#number(statement.text));
				return;
			case "MakeArray":
				this.#assign(statement.target, this.#isOwn(statement.target) ? "[]" : `${helper("growing")}()`);
				return;
			case "MakeObject":
				this.#assign(statement.target, `new ${helper("RegoObject")}()`);
				return;
			case "MakeSet":
				this.#assign(statement.target, `new ${helper("RegoSet")}()`);
				return;
			case "ArrayAppend":
				if (this.#isOwn(statement.array)) {
					lines.push(`${this.#local(statement.array)}.push(${this.#operand(statement.value)});`);
				} else lines.push(`${helper("append")}(${this.#local(statement.array)}, ${this.#operand(statement.value)});`);
				return;
			case "SetAdd":
				lines.push(`${helper("add")}(${this.#local(statement.set)}, ${this.#operand(statement.value)});`);
				return;
			case "ObjectInsert":
				lines.push(`${helper("insert")}(${this.#entry(statement)});`);
				return;
			case "ObjectInsertOnce": {
				const conflict = `H.conflict(${this.#site(statement.site)}, "keys")`;
				lines.push(`if (!${helper("insertOnce")}(${this.#entry(statement)})) ${conflict};`);
				return;
			}
			case "ObjectMerge":
				this.#assign(statement.target, `${helper("merge")}(${this.#local(statement.a)}, ${this.#local(statement.b)})`);
				return;
			case "Equal":
				lines.push(`if (!(${this.#equality(statement)})) ${this.#leave(0)}`);
				return;
			case "NotEqual":
				lines.push(`if (${this.#equality(statement)}) ${this.#leave(0)}`);
				return;
			case "IsArray":
				lines.push(`if (!Array.isArray(${this.#operand(statement.source)})) ${this.#leave(0)}`);
				return;
			case "IsObject":
				lines.push(`if (!${helper("isObject")}(${this.#operand(statement.source)})) ${this.#leave(0)}`);
				return;
			case "IsSet":
				lines.push(`if (!(${this.#operand(statement.source)} instanceof ${helper("RegoSet")})) ${this.#leave(0)}`);
				return;
			case "IsDefined":
				lines.push(`if (${this.#local(statement.source)} === undefined) ${this.#leave(0)}`);
				return;
			case "IsUndefined":
				lines.push(`if (${this.#local(statement.source)} !== undefined) ${this.#leave(0)}`);
				return;
			case "Len":
				this.#assign(statement.target, `${helper("size")}(${this.#operand(statement.source)})`);
				return;
			case "Dot":
				this.#dot(statement);
				return;
			case "Call":
				this.#call(statement);
				return;
			case "CallDynamic":
				this.#callDynamic(statement);
				return;
			case "Block":
				if (isDynamicReference(statement)) this.#transparent(statement.blocks[0] as Block);
				else for (const block of statement.blocks) this.#block(block);
				return;
			case "Alternatives":
				this.#alternatives(statement);
				return;
			case "Switch":
				this.#switch(statement);
				return;
			case "Not":
				this.#not(statement);
				return;
			case "Scan":
				this.#scan(statement);
				return;
			case "With":
				this.#with(statement);
				return;
			case "ReturnLocal": {
				const value = this.#local(statement.source);
				if (this.#memo !== undefined) lines.push(`M[${this.#memo}] = ${value} === undefined ? UNDEFINED : ${value};`);
				lines.push(`return ${value};`);
				return;
			}
			case "ResultSetAdd":
				lines.push(`return ${helper("dot")}(${this.#local(statement.value)}, "result");`);
				return;
		}
	}

	#assign(target: Local, code: string): void {
		this.used.add(target);
		this.#lines.push(`${nameOf(target)} = ${code};`);
	}

	#number(text: string): string {
		const value = numberValue(text);
		if (typeof value === "number") return value < 0 ? `(${text})` : text;
		return this.#translator.constant(`new ${this.#translator.helper("RegoNumber")}(${literal(text)})`);
	}

	#assignOnce({ target, source, site }: StatementOf<"AssignVar" | "AssignVarOnce">): void {
		const value = this.#operand(source);
		const name = this.#local(target);
		const differs = `${name} !== undefined && !${this.#translator.helper("equal")}(${name}, ${value})`;
		this.#lines.push(`if (${differs}) H.conflict(${this.#site(site)}, "values");`);
		this.#assign(target, value);
	}

	#entry({ object, key, value }: StatementOf<"ObjectInsert" | "ObjectInsertOnce">): string {
		return `${this.#local(object)}, ${this.#operand(key)}, ${this.#operand(value)}`;
	}

	/** Whether nothing but an array made here is ever in the variable: only such arrays may change. */
	#isOwn(target: Local): boolean {
		return !this.#shared.has(target) && (this.#facts.writes.get(target) ?? 0) === 1;
	}

	#equality({ a, b }: StatementOf<"Equal" | "NotEqual">): string {
		const x = this.#operand(a);
		const y = this.#operand(b);
		// A string or a boolean equals nothing but itself.
		if (a.type !== "local" || b.type !== "local") return `${x} === ${y}`;
		return `${this.#translator.helper("equal")}(${x}, ${y})`;
	}

	#dot({ source, key, target }: StatementOf<"Dot">): void {
		if (source.type !== "local") {
			this.#lines.push(this.#leave(0));
			return;
		}
		this.used.add(target);
		const name = nameOf(target);
		const from = this.#local(source.value);
		// The source may be the target.
		if (key.type !== "string" || isReservedName(key.value) || source.value === target) {
			const code = `${this.#translator.helper("dot")}(${from}, ${this.#operand(key)})`;
			this.#lines.push(`if ((${name} = ${code}) === undefined) ${this.#leave(0)}`);
			return;
		}
		const text = literal(key.value);
		const found = `${this.#translator.helper("find")}(${from}, ${text})`;
		const inline = `(${name} = ${from}[${text}]) === undefined && (${name} = ${found}) === undefined`;
		const isKnown = this.#known.has(source.value);
		const test = isKnown ? "" : `typeof ${from} !== "object" || ${from} === null || `;
		this.#lines.push(`if (${test}${inline}) ${this.#leave(0)}`);
		if (isKnown || this.#shared.has(source.value) || this.#facts.writes.get(source.value) !== 1) return;
		this.#known.add(source.value);
		this.#found.push(source.value);
	}

	#call({ func, args, target, site }: StatementOf<"Call">): void {
		const translator = this.#translator;
		const values = args.map((arg) => this.#operand(arg));
		this.used.add(target);
		const name = nameOf(target);
		const index = translator.functions.get(func);
		if (index !== undefined) {
			this.#lines.push(`if ((${name} = f${index}(${values.join(", ")})) === undefined) ${this.#leave(0)}`);
			return;
		}
		const inline = translator.isReplaced(func) ? undefined : wholeCall(func, values);
		if (inline !== undefined) {
			for (const helper of inline.helpers) translator.helper(helper);
			this.#lines.push(`${name} = ${inline.code};`);
			return;
		}
		const call = `${translator.builtin(func, site)}([${values.join(", ")}], ${this.#site(site)})`;
		if (translator.plan.builtins.get(func)?.isVoid === true) {
			this.#lines.push(`${call};`);
			return;
		}
		const fast = translator.isReplaced(func) ? undefined : fastHelper(func);
		const attempt =
			fast === undefined ? "" : `(${name} = ${translator.helper(fast)}(${values.join(", ")})) === undefined && `;
		const direct = fast === "lookup" ? this.#directLookup(args, target) : "";
		this.#lines.push(`if (${direct}${attempt}(${name} = ${call}) === undefined) ${this.#leave(0)}`);
	}

	/** The condition that `object.get` does not find a key that is known now. */
	#directLookup([object, key]: readonly Operand[], target: Local): string {
		if (object?.type !== "local" || key?.type !== "string" || isReservedName(key.value) || object.value === target) {
			return "";
		}
		const from = this.#local(object.value);
		const test = this.#known.has(object.value) ? "" : `typeof ${from} !== "object" || ${from} === null || `;
		return `(${test}(${nameOf(target)} = ${from}[${literal(key.value)}]) === undefined) && `;
	}

	#callDynamic({ args, path, target }: StatementOf<"CallDynamic">): void {
		this.used.add(target);
		const found = `F${this.#labels++}`;
		const parts = path.map((part) => this.#operand(part)).join(", ");
		this.#translator.helper("findFunction");
		this.#lines.push(
			`const ${found} = findFunction(D, [${parts}]);`,
			`if (${found} === undefined) ${this.#leave(0)}`,
			`if ((${nameOf(target)} = ${found}(${args.map((arg) => this.#local(arg)).join(", ")})) === undefined) ${this.#leave(3)}`,
		);
	}

	/** Large ones become functions; many that differ in constants only, a table of those. */
	#alternatives({ blocks }: StatementOf<"Alternatives">): void {
		const calls = new Map<string, { readonly call: string; readonly rows: (readonly string[])[] }>();
		for (const block of blocks) {
			if (block[0]?.type === "Switch" || factsOf(block).statements < SMALL_BLOCK) {
				this.#block(block);
				continue;
			}
			const { name, takes, constants } = this.#translator.part(block, undefined);
			const call = `${name}(${takes.map((local) => this.#local(local)).join(", ")}`;
			const same = calls.get(call);
			if (same === undefined) calls.set(call, { call, rows: [constants] });
			else same.rows.push(constants);
		}
		for (const { call, rows } of calls.values()) {
			const size = rows[0]?.length ?? 0;
			const separator = call.endsWith("(") || size === 0 ? "" : ", ";
			if (rows.length < MINIMUM_ROWS || size === 0) {
				for (const row of rows) {
					this.#lines.push(`${call}${separator}${row.map((code) => this.#constant(code)).join(", ")});`);
				}
				continue;
			}
			const table = this.#translator.table(`[${rows.flat().join(", ")}]`);
			const i = `i${this.#labels++}`;
			const cells = Array.from({ length: size }, (_, index) => `${table}[${i} + ${index}]`).join(", ");
			const loop = `for (let ${i} = 0; ${i} < ${rows.length * size}; ${i} += ${size})`;
			this.#lines.push(`${loop} ${call}${separator}${cells});`);
		}
	}

	#switch({ source, cases }: StatementOf<"Switch">): void {
		const parts = cases.map(({ text, block }) => ({ text, ...this.#translator.part(block, undefined) }));
		const takes = [...new Set(parts.flatMap((part) => part.takes))];
		const params = takes.map(nameOf).join(", ");
		const entries = parts.map(
			(part) =>
				`[${literal(part.text)}, (${params}) => ${part.name}(${[...part.takes.map(nameOf), ...part.constants].join(", ")})]`,
		);
		const table = this.#translator.table(`new Map([${entries.join(", ")}])`);
		const found = `r${this.#labels++}`;
		this.#lines.push(
			`const ${found} = ${table}.get(${this.#local(source)});`,
			`if (${found} !== undefined) ${found}(${takes.map((local) => this.#local(local)).join(", ")});`,
		);
	}

	#not({ block, site }: StatementOf<"Not">): void {
		if (endsInLoop(block)) {
			const { file, row } = this.#translator.plan.sites[site] as Site;
			throw invalid(`OPA plans the negation in ${file}:${row} wrongly; compile the Rego with Proviso`);
		}
		// OPA tells by a variable whether a body has an answer, and leaves in it what an iteration before found.
		const last = block.at(-1);
		if (last?.type === "IsDefined" && factsOf(block).writes.has(last.source)) this.#assign(last.source, "undefined");
		// Where the block holds, what is around it does not.
		this.#block(block, () => this.#lines.push(this.#leave(1)));
	}

	#scan({ source, key, value, block, site }: StatementOf<"Scan">): void {
		const id = this.#labels++;
		const level: Level = { label: `L${id}`, leave: "continue", used: false };
		const inner = this.#inside(level, () => this.#statements(block));
		const isSorted = isOrderVisible(block);
		const from = this.#local(source);
		const readsKey = this.#isRead(key);
		const header = readsKey
			? [
					`k${id} = ${this.#translator.helper(isSorted ? "keys" : "unordered")}(${from})`,
					`v${id} = ${this.#translator.helper("itemsAt")}(${from}, k${id})`,
				]
			: [`v${id} = ${this.#translator.helper(isSorted ? "items" : "unorderedItems")}(${from})`];
		const each = [
			...(readsKey ? [`${nameOf(key)} = k${id} === undefined ? i${id} : k${id}[i${id}];`] : []),
			...(this.#isRead(value) ? [`${nameOf(value)} = v${id}[i${id}];`] : []),
		];
		if (readsKey) this.used.add(key);
		if (this.#isRead(value)) this.used.add(value);
		this.#lines.push(
			`const ${header.join(", ")}, n${id} = v${id}.length;`,
			`${level.used ? `${level.label}: ` : ""}for (let i${id} = 0; i${id} < n${id}; i${id}++) {`,
			`if (--T < 0) T = H.tick(${this.#site(site)});`,
			...each,
			...inner,
			"}",
		);
	}

	#enumeration({ rules, path, scan }: Enumeration): void {
		const id = this.#labels++;
		const dot = this.#translator.helper("dot");
		for (const { source, key, target } of path) {
			this.#assign(target, `${dot}(${this.#operand(source)}, ${this.#operand(key)})`);
		}
		const level: Level = { label: `L${id}`, leave: "continue", used: false };
		const from = this.#local(scan.source);
		const keys = rules.map(({ key }) => literal(key)).join(", ");
		const cases: string[] = [];
		for (const { key, block } of rules) {
			const lines = this.#lines;
			this.#lines = [];
			this.#block(block);
			cases.push(`case ${literal(key)}: {`, ...this.#lines, "break;", "}");
			this.#lines = lines;
		}
		const others = this.#inside(level, () => {
			if (this.#isRead(scan.key)) this.#assign(scan.key, `k${id}[i${id}]`);
			if (this.#isRead(scan.value)) this.#assign(scan.value, `${dot}(${from}, k${id}[i${id}])`);
			this.#statements(scan.block);
		});
		this.#lines.push(
			`const k${id} = ${this.#translator.helper("enumerate")}(${from}, [${keys}]), n${id} = k${id}.length;`,
			`${level.used ? `${level.label}: ` : ""}for (let i${id} = 0; i${id} < n${id}; i${id}++) {`,
			`if (--T < 0) T = H.tick(${this.#site(scan.site)});`,
			`switch (k${id}[i${id}]) {`,
			...cases,
			"default: {",
			...others,
			"}",
			"}",
			"}",
		);
	}

	#isRead(local: Local): boolean {
		return this.#shared.has(local) || this.#facts.reads.has(local) || this.#facts.mutations.has(local);
	}

	/** Rules may give other values inside, so they are forgotten there, and remembered again after it. */
	#with({ local, path, value, block }: StatementOf<"With">): void {
		const id = this.#labels++;
		const name = this.#local(local);
		const given = this.#operand(value);
		const parts = path.map(literal).join(", ");
		const replaced = path.length === 0 ? given : `${this.#translator.helper("upsert")}(${name}, [${parts}], ${given})`;
		this.used.add(local);
		this.#lines.push(
			`const m${id} = M, w${id} = ${name};`,
			`let h${id} = false;`,
			`${name} = ${replaced};`,
			`M = new Array(${this.#translator.plan.functions.length});`,
			"try {",
		);
		this.#block(block, () => this.#lines.push(`h${id} = true;`));
		this.#lines.push(`} finally { ${name} = w${id}; M = m${id}; }`, `if (!h${id}) ${this.#leave(0)}`);
	}

	#leave(index: number): string {
		const level = this.#levels[this.#levels.length - 1 - index];
		if (level === undefined) throw invalid("a break leaves more blocks than there are");
		level.used = true;
		return `${level.leave} ${level.label};`;
	}

	/** The name of the argument that holds a constant, where constants are arguments. */
	#constant(code: string): string {
		const holes = this.#holes;
		if (holes === undefined || holes.length === MAXIMUM_HOLES) return code;
		return holeOf(holes.push(code) - 1);
	}

	#site(site: SiteIndex): string {
		return this.#constant(String(this.#translator.site(site)));
	}

	#operand(operand: Operand): string {
		switch (operand.type) {
			case "local":
				return this.#local(operand.value);
			case "string":
				return this.#constant(literal(operand.value));
			case "bool":
				return String(operand.value);
		}
	}

	#local(local: Local): string {
		const constant = this.#constants.get(local);
		if (constant !== undefined) return this.#constant(constant);
		this.used.add(local);
		return nameOf(local);
	}

	#isConstant(local: Local): boolean {
		return this.#constants.has(local);
	}
}

/** Whether a block is how OPA plans a reference into rules by a key that is known only when it is evaluated. */
function isDynamicReference({ blocks }: StatementOf<"Block">): boolean {
	const [lookup] = blocks.length === 1 ? (blocks[0] as Block) : [];
	if (lookup?.type !== "Block" || lookup.blocks.length !== 1) return false;
	const [ways, leave] = lookup.blocks[0] as Block;
	if (ways?.type !== "Block" || leave?.type !== "Break" || leave.index !== 2) return false;
	return ways.blocks[0]?.[0]?.type === "CallDynamic";
}

/**
 * Whether a negated block ends well whatever its last loop finds: so OPA plans `not walk(…)`, and `not data.p[x]` where `p`
 * is both rules and data.
 */
function endsInLoop(block: Block): boolean {
	const last = block.at(-1);
	if (last === undefined) return false;
	return last.type === "Scan" || blocksOf(last).some((inner) => last.type !== "Not" && endsInLoop(inner));
}

/** Whether the order of iterations shows: in an array that outlives one of them. */
function isOrderVisible(block: Block): boolean {
	const made = new Set<Local>();
	const visit = (statement: Statement): boolean => {
		if (statement.type === "MakeArray") made.add(statement.target);
		if (statement.type === "ArrayAppend") return !made.has(statement.array);
		return blocksOf(statement).some((inner) => inner.some(visit));
	};
	return block.some(visit);
}

function invalid(problem: string): EvaluationError {
	return new EvaluationError("invalid-bundle", `plan.json cannot be used: ${problem}`);
}
