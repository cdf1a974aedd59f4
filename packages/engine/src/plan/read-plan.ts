import { EvaluationError, messageOf } from "../error.js";
import { isDecimal } from "../value/index.js";
import type { Block, Local, Operand, Plan, PlanFunction, Site, SiteIndex, Statement } from "./ir.js";

/** Blocks in blocks: JavaScript's parsers recurse. OPA nests a level for each variable that ranges over something. */
const MAXIMUM_NESTING = 500;
const MAXIMUM_STATEMENTS = 2_000_000;
const MAXIMUM_LOCALS = 1_000_000;
/** That sites reach over, all together. */
const MAXIMUM_ROWS = 20_000_000;

type Fields = Readonly<Record<string, unknown>>;

/** `arity` is undefined where any number of arguments is taken. */
type Builtins = ReadonlyMap<string, { readonly isVoid: boolean; readonly arity: number | undefined }>;

/**
 * Reads and checks plan.json: every index is in range, every call has its function and as many arguments as it takes.
 * With `ranges`, sites are told apart by where they end, too. Throws EvaluationError `invalid-bundle`.
 */
export function readPlan(plan: Uint8Array, ranges = false): Plan {
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plan));
	} catch (cause) {
		throw invalid(`it is not JSON: ${messageOf(cause)}`, cause);
	}
	return new Reader(fieldsOf(json, "the plan"), ranges).read();
}

class Reader {
	readonly #root: Fields;
	readonly #ranges: boolean;
	readonly #strings: readonly string[];
	readonly #files: readonly string[];
	readonly #sites: Site[] = [];
	readonly #siteIndexes = new Map<string, SiteIndex>();
	#arities: ReadonlyMap<string, number> = new Map();
	#builtins: Builtins = new Map();
	#statements = 0;
	#rows = 0;

	constructor(root: Fields, ranges: boolean) {
		this.#root = root;
		this.#ranges = ranges;
		const statics = fieldsOf(root["static"] ?? {}, "static");
		this.#strings = list(statics["strings"], "static.strings").map(stringConstant);
		this.#files = list(statics["files"], "static.files").map(stringConstant);
	}

	read(): Plan {
		this.#builtins = this.#readBuiltins();
		const functions = list(fieldsOf(this.#root["funcs"] ?? {}, "funcs")["funcs"], "funcs.funcs").map((item) =>
			fieldsOf(item, "a function"),
		);
		this.#arities = new Map(
			functions.map((fields) => [text(fields["name"], "a function's name"), this.#params(fields).length]),
		);
		if (this.#arities.size < functions.length) throw invalid("two functions have one name");
		const plans = list(fieldsOf(this.#root["plans"] ?? {}, "plans")["plans"], "plans.plans");
		const entrypoints = plans.map((item) => {
			const fields = fieldsOf(item, "a plan");
			return { name: text(fields["name"], "a plan's name"), blocks: this.#blocks(fields["blocks"], 0) };
		});
		if (new Set(entrypoints.map(({ name }) => name)).size < entrypoints.length) {
			throw invalid("two plans have one name");
		}
		return {
			entrypoints,
			functions: functions.map((fields) => this.#function(fields)),
			builtins: this.#builtins,
			sites: this.#sites,
		};
	}

	#readBuiltins(): Builtins {
		const statics = fieldsOf(this.#root["static"] ?? {}, "static");
		const builtins = new Map<string, { isVoid: boolean; arity: number | undefined }>();
		for (const item of list(statics["builtin_funcs"], "static.builtin_funcs")) {
			const fields = fieldsOf(item, "a builtin");
			const declaration = fieldsOf(fields["decl"], "a builtin's decl");
			const isVariadic = declaration["variadic"] !== undefined && declaration["variadic"] !== null;
			builtins.set(text(fields["name"], "a builtin's name"), {
				isVoid: declaration["result"] === undefined || declaration["result"] === null,
				arity: isVariadic ? undefined : list(declaration["args"], "a builtin's args").length,
			});
		}
		return builtins;
	}

	#function(fields: Fields): PlanFunction {
		return {
			name: text(fields["name"], "a function's name"),
			params: this.#params(fields),
			blocks: this.#blocks(fields["blocks"], 0),
			path: list(fields["path"], "a function's path").map((part) => text(part, "a function's path")),
		};
	}

	#params(fields: Fields): readonly Local[] {
		const params = list(fields["params"], "a function's params").map(local);
		if (new Set(params).size < params.length) throw invalid("a function has two parameters of one number");
		return params;
	}

	#blocks(value: unknown, depth: number, around?: Fields): readonly Block[] {
		return list(value, "blocks").map((block) => this.#block(block, depth + 1, around));
	}

	/**
	 * `depth` is the number of blocks that a statement of this one can leave. OPA gives no place to some of what it plans of
	 * its own, such as the calls in a template string: their place is that of what they are planned for, which comes next
	 * or is around them.
	 */
	#block(value: unknown, depth: number, around: Fields | undefined): Block {
		if (depth > MAXIMUM_NESTING) throw invalid(`blocks are nested deeper than ${MAXIMUM_NESTING} levels`);
		const statements = list(fieldsOf(value, "a block")["stmts"], "stmts").map((item) => {
			if (++this.#statements > MAXIMUM_STATEMENTS) throw invalid(`it has more than ${MAXIMUM_STATEMENTS} statements`);
			const outer = fieldsOf(item, "a statement");
			return { type: text(outer["type"], "a statement's type"), fields: fieldsOf(outer["stmt"], "a stmt") };
		});
		const places: Fields[] = [];
		let next = around;
		for (const { fields } of [...statements].reverse()) {
			if (integer(fields["row"] ?? 0, "a row") > 0) next = fields;
			places.push(next ?? fields);
		}
		return statements.map(({ type, fields }) => this.#statement(type, fields, depth, places.pop() as Fields));
	}

	#statement(type: string, fields: Fields, depth: number, place: Fields): Statement {
		const site = this.#site(place);
		const target = (): Local => local(fields["target"]);
		const operand = (name: string): Operand => this.#operand(fields[name]);
		switch (type) {
			case "ArrayAppendStmt":
				return { type: "ArrayAppend", site, array: local(fields["array"]), value: operand("value") };
			case "AssignIntStmt":
				return { type: "AssignInt", site, value: integer(fields["value"], "a value"), target: target() };
			case "AssignVarStmt":
				return { type: "AssignVar", site, source: operand("source"), target: target() };
			case "AssignVarOnceStmt":
				return { type: "AssignVarOnce", site, source: operand("source"), target: target() };
			case "BlockStmt":
				return { type: "Block", site, blocks: this.#blocks(fields["blocks"], depth, place) };
			case "BreakStmt": {
				const index = integer(fields["index"], "an index");
				if (index < 0 || index >= depth) throw invalid(`a break leaves ${index + 1} blocks of ${depth}`);
				return { type: "Break", site, index };
			}
			case "CallStmt":
				return this.#call(fields, site);
			case "CallDynamicStmt": {
				if (depth < 4) throw invalid("a dynamic call is not inside of the blocks it may leave");
				const args = list(fields["args"], "args").map(local);
				const path = list(fields["path"], "path").map((item) => this.#operand(item));
				return { type: "CallDynamic", site, args, path, target: local(fields["result"]) };
			}
			case "DotStmt":
				return { type: "Dot", site, source: operand("source"), key: operand("key"), target: target() };
			case "EqualStmt":
				return { type: "Equal", site, a: operand("a"), b: operand("b") };
			case "NotEqualStmt":
				return { type: "NotEqual", site, a: operand("a"), b: operand("b") };
			case "IsArrayStmt":
				return { type: "IsArray", site, source: operand("source") };
			case "IsObjectStmt":
				return { type: "IsObject", site, source: operand("source") };
			case "IsSetStmt":
				return { type: "IsSet", site, source: operand("source") };
			case "IsDefinedStmt":
				return { type: "IsDefined", site, source: local(fields["source"]) };
			case "IsUndefinedStmt":
				return { type: "IsUndefined", site, source: local(fields["source"]) };
			case "LenStmt":
				return { type: "Len", site, source: operand("source"), target: target() };
			case "MakeNullStmt":
				return { type: "MakeNull", site, target: target() };
			case "MakeNumberIntStmt":
				return { type: "MakeNumber", site, text: String(integer(fields["value"], "a value")), target: target() };
			case "MakeNumberRefStmt": {
				// Rego, other than JSON, takes `.5` for a number.
				const number = this.#string(fields["index"] ?? fields["Index"]).replace(/^(-?)\./, "$10.");
				if (!isDecimal(number)) throw invalid(`${JSON.stringify(number.slice(0, 40))} is no number`);
				return { type: "MakeNumber", site, text: number, target: target() };
			}
			case "MakeArrayStmt":
				return { type: "MakeArray", site, target: target() };
			case "MakeObjectStmt":
				return { type: "MakeObject", site, target: target() };
			case "MakeSetStmt":
				return { type: "MakeSet", site, target: target() };
			case "NopStmt":
				return { type: "Nop", site };
			case "NotStmt":
				return { type: "Not", site, block: this.#block(fields["block"], depth + 1, place) };
			case "ObjectInsertStmt":
			case "ObjectInsertOnceStmt":
				return {
					type: type === "ObjectInsertStmt" ? "ObjectInsert" : "ObjectInsertOnce",
					site,
					object: local(fields["object"]),
					key: operand("key"),
					value: operand("value"),
				};
			case "ObjectMergeStmt":
				return { type: "ObjectMerge", site, a: local(fields["a"]), b: local(fields["b"]), target: target() };
			case "ResetLocalStmt":
				return { type: "ResetLocal", site, target: target() };
			case "ResultSetAddStmt":
				return { type: "ResultSetAdd", site, value: local(fields["value"]) };
			case "ReturnLocalStmt":
				return { type: "ReturnLocal", site, source: local(fields["source"]) };
			case "ScanStmt":
				return {
					type: "Scan",
					site,
					source: local(fields["source"]),
					key: local(fields["key"]),
					value: local(fields["value"]),
					block: this.#block(fields["block"], depth + 1, place),
				};
			case "SetAddStmt":
				return { type: "SetAdd", site, set: local(fields["set"]), value: operand("value") };
			case "WithStmt":
				return {
					type: "With",
					site,
					local: local(fields["local"]),
					path: list(fields["path"], "path").map((index) => this.#string(index)),
					value: operand("value"),
					block: this.#block(fields["block"], depth + 1, place),
				};
			default:
				throw invalid(`statement ${JSON.stringify(type.slice(0, 40))} is unknown`);
		}
	}

	#call(fields: Fields, site: SiteIndex): Statement {
		const func = text(fields["func"], "a call's func");
		const args = list(fields["args"], "args").map((item) => this.#operand(item));
		const isBuiltin = !this.#arities.has(func);
		if (isBuiltin && !this.#builtins.has(func))
			throw invalid(`function ${JSON.stringify(func)} is called and not there`);
		const arity = isBuiltin ? this.#builtins.get(func)?.arity : this.#arities.get(func);
		if (arity !== undefined && args.length !== arity) {
			throw invalid(`${JSON.stringify(func)} takes ${arity} arguments and is called with ${args.length}`);
		}
		return { type: "Call", site, func, args, target: local(fields["result"]) };
	}

	#operand(value: unknown): Operand {
		const fields = fieldsOf(value, "an operand");
		switch (fields["type"]) {
			case "local":
				return { type: "local", value: local(fields["value"]) };
			case "string_index":
				return { type: "string", value: this.#string(fields["value"]) };
			case "bool":
				if (typeof fields["value"] === "boolean") return { type: "bool", value: fields["value"] };
		}
		throw invalid("an operand is none of local, string_index and bool");
	}

	#string(index: unknown): string {
		const value = this.#strings[integer(index, "a string's index")];
		if (value === undefined) throw invalid(`string ${String(index)} is not there`);
		return value;
	}

	#site(fields: Fields): SiteIndex {
		const file = integer(fields["file"] ?? 0, "a file");
		const row = integer(fields["row"] ?? 0, "a row");
		const col = integer(fields["col"] ?? 0, "a col");
		const end = this.#ranges ? endOf(fields, row, col) : undefined;
		const key = `${file}:${row}:${col}${end === undefined ? "" : `:${end.row}:${end.col}`}`;
		let index = this.#siteIndexes.get(key);
		if (index === undefined) {
			const site = { file: this.#files[file] ?? "", row, col };
			this.#rows += end === undefined ? 0 : end.row - row;
			if (this.#rows > MAXIMUM_ROWS) throw invalid(`its statements reach over more than ${MAXIMUM_ROWS} rows`);
			index = this.#sites.push(end === undefined ? site : { ...site, end }) - 1;
			this.#siteIndexes.set(key, index);
		}
		return index;
	}
}

/** Plans of older OPA do not say where a statement ends. */
function endOf(fields: Fields, row: number, col: number): { readonly row: number; readonly col: number } {
	const end = {
		row: integer(fields["end_row"] ?? row, "an end_row"),
		col: integer(fields["end_col"] ?? col, "an end_col"),
	};
	if (row < 0 || end.row < row) throw invalid(`a statement reaches from row ${row} to ${end.row}`);
	return end;
}

function invalid(problem: string, cause?: unknown): EvaluationError {
	return new EvaluationError("invalid-bundle", `plan.json cannot be used: ${problem}`, { cause });
}

function fieldsOf(value: unknown, what: string): Fields {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
	throw invalid(`${what} is no object`);
}

/** Go writes null for lists that are empty. */
function list(value: unknown, what: string): readonly unknown[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value;
	throw invalid(`${what} is no list`);
}

function text(value: unknown, what: string): string {
	if (typeof value === "string") return value;
	throw invalid(`${what} is no text`);
}

function stringConstant(item: unknown): string {
	return text(fieldsOf(item, "a string")["value"], "a string");
}

function integer(value: unknown, what: string): number {
	if (Number.isSafeInteger(value)) return value as number;
	throw invalid(`${what} is no integer`);
}

function local(value: unknown): Local {
	const index = integer(value, "a local");
	if (index < 0 || index > MAXIMUM_LOCALS) throw invalid(`local ${index} is out of range`);
	return index;
}
