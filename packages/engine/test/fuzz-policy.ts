/**
 * Policies and inputs by a list of choices: each says which way a grammar goes on, and when none is left, the simplest.
 * So a shorter list with smaller numbers is a simpler policy, and what shrinks lists shrinks policies.
 */
class Choices {
	readonly #list: readonly number[];
	#next = 0;

	constructor(list: readonly number[]) {
		this.#list = list;
	}

	/** From 0 to below `limit`. */
	below(limit: number): number {
		return (this.#list[this.#next++] ?? 0) % limit;
	}

	of<T>(items: readonly T[]): T {
		return items[this.below(items.length)] as T;
	}

	chance(of: number): boolean {
		return this.below(of) === of - 1;
	}
}

const STRINGS = [
	"a",
	"b",
	"",
	"abc",
	"a-b",
	"é",
	"😀",
	"Zz",
	"__proto__",
	"constructor",
	"length",
	"0",
	"1",
	"a.b",
	"\uffff",
];
const NUMBERS = ["0", "1", "2", "-1", "3", "1.5", "10", "0.1", "100", "-0.5", "1e3", "9007199254740993", "7"];
const HEAD_NUMBERS = NUMBERS.filter((number) => !number.includes("e"));
const SCALARS = ["null", "true", "false"];
const RULE_NAMES = ["r", "toString", "__proto__", "valueOf", "arguments", "hasOwnProperty"];
const INPUT_KEYS = ["a", "b", "c", "s", "n", "l", "o", "constructor"];

const UNARY = [
	"count(%)",
	"lower(%)",
	"upper(%)",
	"trim_space(%)",
	"abs(%)",
	"floor(%)",
	"ceil(%)",
	"round(%)",
	"sum(%)",
	"max(%)",
	"min(%)",
	"product(%)",
	"sort(%)",
	"to_number(%)",
	"json.marshal(%)",
	"object.keys(%)",
	"array.reverse(%)",
	"strings.reverse(%)",
	"type_name(%)",
	"is_string(%)",
	"is_number(%)",
	"is_set(%)",
	"is_object(%)",
	"is_array(%)",
	"is_null(%)",
	"union(%)",
	"intersection(%)",
	"base64.encode(%)",
	"urlquery.encode(%)",
	"json.is_valid(%)",
	"array.flatten(%)",
];
const BINARY = [
	"startswith(%, %)",
	"endswith(%, %)",
	"contains(%, %)",
	"concat(%, %)",
	"split(%, %)",
	"indexof(%, %)",
	"indexof_n(%, %)",
	"trim(%, %)",
	"trim_prefix(%, %)",
	"trim_suffix(%, %)",
	"strings.count(%, %)",
	"array.concat(%, %)",
	"object.union(%, %)",
	"object.remove(%, %)",
	"object.filter(%, %)",
	"json.remove(%, %)",
	"json.filter(%, %)",
	"object.subset(%, %)",
	'sprintf("\u0001", [%, %])',
	"numbers.range(%, %)",
	"bits.and(%, %)",
	"strings.any_prefix_match(%, %)",
	"format_int(%, 16)",
	"regex.match(%, %)",
];
const TERNARY = ["object.get(%, %, %)", "replace(%, %, %)", "substring(%, %, %)", "array.slice(%, %, %)"];
const ARITHMETIC = ["+", "-", "*", "/", "%"];
const COMPARISON = ["==", "!=", "<", "<=", ">", ">="];

/** A module without its package, which needs nothing outside of it but `input` and `data.base`, and the rules to ask for. */
export interface FuzzPolicy {
	readonly rego: string;
	readonly rules: readonly string[];
}

export function fuzzPolicy(choices: readonly number[]): FuzzPolicy {
	return new PolicyWriter(new Choices(choices)).write();
}

type Kind = "value" | "function";

class PolicyWriter {
	readonly #choices: Choices;
	readonly #lines: string[] = [];
	/** References to rules that come before. */
	readonly #refs: string[] = [];
	readonly #functions: string[] = [];
	#variables = 0;

	constructor(choices: Choices) {
		this.#choices = choices;
	}

	write(): FuzzPolicy {
		const rules: string[] = [];
		const count = 1 + this.#choices.below(4);
		for (let index = 0; index < count; index++) {
			const kind: Kind = this.#choices.below(5) === 4 ? "function" : "value";
			// The last one is asked for, so it is no function.
			if (kind === "function" && index < count - 1) this.#function(index);
			else rules.push(this.#rule(index));
		}
		return { rego: `${this.#lines.join("\n")}\n`, rules };
	}

	#rule(index: number): string {
		const choices = this.#choices;
		const base = choices.of(RULE_NAMES);
		const name = `${base}${base === "r" || choices.below(2) === 0 ? index : ""}`;
		const free = this.#refs.includes(name) ? `r${index}` : name;
		switch (choices.below(5)) {
			case 1:
				this.#partialSet(free);
				break;
			case 2:
				this.#partialObject(free);
				break;
			case 3:
				this.#deepRule(free);
				break;
			default:
				this.#complete(free);
		}
		this.#refs.push(free);
		return free;
	}

	#complete(name: string): void {
		const choices = this.#choices;
		if (choices.chance(3)) this.#lines.push(`default ${name} := ${this.#constant(1)}`);
		const alternatives = 1 + choices.below(2);
		for (let i = 0; i < alternatives; i++) {
			const { body, scope } = this.#body([], 2);
			let text = `${name} := ${this.#term(scope, 2)} if {\n${body}\n}`;
			for (let n = choices.below(3); n > 1; n--) {
				const other = this.#body([], 1);
				text += ` else := ${this.#term(other.scope, 1)} if {\n${other.body}\n}`;
			}
			this.#lines.push(text);
		}
	}

	#partialSet(name: string): void {
		for (let i = 0; i <= this.#choices.below(2); i++) {
			const { body, scope } = this.#body([], 2);
			this.#lines.push(`${name} contains ${this.#term(scope, 2)} if {\n${body}\n}`);
		}
	}

	#partialObject(name: string): void {
		for (let i = 0; i <= this.#choices.below(2); i++) {
			const { body, scope } = this.#body([], 2);
			this.#lines.push(`${name}[${this.#keyTerm(scope)}] := ${this.#term(scope, 2)} if {\n${body}\n}`);
		}
	}

	#deepRule(name: string): void {
		const { body, scope } = this.#body([], 2);
		const choices = this.#choices;
		const key = scope.length > 0 && choices.below(2) === 1 ? choices.of(scope) : this.#headKey();
		switch (choices.below(4)) {
			case 0:
				this.#lines.push(`${name}.x[${key}] contains ${this.#term(scope, 1)} if {\n${body}\n}`);
				break;
			case 1:
				this.#lines.push(`${name}[${key}].y := ${this.#term(scope, 1)} if {\n${body}\n}`);
				if (choices.below(2) === 1) this.#lines.push(`${name}.z.y := ${this.#constant(1)}`);
				break;
			case 2:
				this.#lines.push(`${name}[${this.#headKey()}][${key}] := ${this.#term(scope, 1)} if {\n${body}\n}`);
				break;
			default: {
				const other = this.#body([], 1);
				this.#lines.push(
					`${name}[${this.#headKey()}].y := ${this.#term(scope, 1)} if {\n${body}\n} else := ${this.#constant(0)} if {\n${other.body}\n}`,
				);
				const last = this.#body([], 1);
				this.#lines.push(`${name}[${this.#headKey()}].z.y contains ${this.#term(last.scope, 1)} if {\n${last.body}\n}`);
			}
		}
	}

	#function(index: number): void {
		const choices = this.#choices;
		const name = `f${index}`;
		if (choices.chance(4)) this.#lines.push(`default ${name}(_) := ${this.#constant(1)}`);
		for (let i = 0; i <= choices.below(2); i++) {
			const param = choices.below(4) === 3 ? this.#constant(0) : "x";
			const start = param === "x" ? ["x"] : [];
			const { body, scope } = this.#body(start, 2);
			let text = `${name}(${param}) := ${this.#term(scope, 2)} if {\n${body}\n}`;
			if (choices.chance(3)) text += ` else := ${this.#term(start, 1)}`;
			this.#lines.push(text);
		}
		this.#functions.push(name);
	}

	/** Statements, and what is bound after them. */
	#body(outer: readonly string[], depth: number): { body: string; scope: readonly string[] } {
		const scope = [...outer];
		const count = 1 + this.#choices.below(3);
		const statements = Array.from({ length: count }, () => this.#statement(scope, depth));
		return { body: statements.map((line) => `\t${line}`).join("\n"), scope };
	}

	/** Adds what it binds to the scope. */
	#statement(scope: string[], depth: number): string {
		const choices = this.#choices;
		switch (choices.below(15)) {
			case 0:
			case 1: {
				const value = `${this.#term(scope, depth)}${this.#with(scope)}`;
				return `${this.#bind(scope)} := ${value}`;
			}
			case 2:
			case 3: {
				const collection = this.#term(scope, depth);
				return `some ${this.#bind(scope)} in ${collection}`;
			}
			case 4: {
				const collection = this.#term(scope, depth);
				return `some ${this.#bind(scope)}, ${this.#bind(scope)} in ${collection}`;
			}
			case 5:
				return `${this.#term(scope, depth)} ${choices.of(COMPARISON)} ${this.#term(scope, depth)}${this.#with(scope)}`;
			case 6:
				return `not ${this.#term(scope, depth)}${this.#with(scope)}`;
			case 7:
				return `not ${this.#term(scope, 1)} ${choices.of(COMPARISON)} ${this.#term(scope, 1)}`;
			case 8:
				return `${this.#term(scope, 1)} in ${this.#term(scope, depth)}`;
			case 9: {
				const collection = this.#term(scope, depth);
				const inner = [...scope];
				const names = [this.#bind(inner), ...(choices.below(2) === 0 ? [] : [this.#bind(inner)])].join(", ");
				// OPA refuses names that are not used.
				const used = `\t[${names}] != []`;
				const body = depth > 0 ? `${used}\n${this.#body(inner, depth - 1).body}` : used;
				return `every ${names} in ${collection} {\n${body}\n}`;
			}
			case 10: {
				const value = this.#ref(scope, 1);
				return `[${this.#bind(scope)}, ${this.#bind(scope)}] = ${value}`;
			}
			case 11: {
				const value = this.#ref(scope, 1);
				return `{${JSON.stringify(choices.of(INPUT_KEYS))}: ${this.#bind(scope)}} = ${value}`;
			}
			case 12: {
				const ref = this.#ref(scope, 0);
				const key = this.#bind(scope);
				return `some ${key}\n\t${this.#bind(scope)} := ${ref}[${key}]`;
			}
			case 13: {
				const list = this.#term(scope, depth);
				return `not ${this.#term(scope, 1)} in ${list}`;
			}
			default:
				return `${this.#term(scope, depth)}${this.#with(scope)}`;
		}
	}

	#with(scope: readonly string[]): string {
		const choices = this.#choices;
		if (!choices.chance(4)) return "";
		const key = choices.of(INPUT_KEYS);
		const value = this.#term(scope, 1);
		switch (choices.below(6)) {
			case 0:
				return ` with input.${key} as ${value}`;
			case 1:
				return ` with input as ${value}`;
			case 2:
				return ` with data.base.${key} as ${value}`;
			case 3:
				return ` with input.${key}.b as ${value} with data.base as ${this.#term(scope, 1)}`;
			case 4:
				return this.#functions.length > 0
					? ` with ${choices.of(this.#functions)} as ${value}`
					: ` with count as ${value}`;
			default:
				return this.#functions.length > 0
					? ` with count as ${choices.of(this.#functions)}`
					: ` with input.n as ${value}`;
		}
	}

	#bind(scope: string[]): string {
		const name = `v${this.#variables++}`;
		scope.push(name);
		return name;
	}

	#term(scope: readonly string[], depth: number): string {
		const choices = this.#choices;
		if (depth <= 0) return this.#leaf(scope);
		switch (choices.below(16)) {
			case 0:
			case 1:
			case 2:
				return this.#leaf(scope);
			case 3:
				return this.#ref(scope, depth - 1);
			case 4:
				return `[${this.#terms(scope, depth - 1).join(", ")}]`;
			case 5:
				return `{${this.#terms(scope, depth - 1).join(", ")}}`;
			case 6: {
				const entries = this.#terms(scope, depth - 1).map((value) => `${this.#keyTerm(scope)}: ${value}`);
				return `{${entries.join(", ")}}`;
			}
			case 7: {
				const { body, scope: inner } = this.#body(scope, depth - 1);
				return `[${this.#term(inner, depth - 1)} |\n${body}\n]`;
			}
			case 8: {
				const { body, scope: inner } = this.#body(scope, depth - 1);
				return `{${this.#term(inner, depth - 1)} |\n${body}\n}`;
			}
			case 9: {
				const { body, scope: inner } = this.#body(scope, depth - 1);
				return `{${this.#keyTerm(inner)}: ${this.#term(inner, depth - 1)} |\n${body}\n}`;
			}
			case 10:
				return `(${this.#operand(scope, depth)} ${choices.of(ARITHMETIC)} ${this.#operand(scope, depth)})`;
			case 11:
				return `(${this.#operand(scope, depth)} ${choices.of(["|", "&", "-"])} ${this.#operand(scope, depth)})`;
			case 12:
				return this.#call(choices.of(UNARY), scope, depth);
			case 13:
				return this.#call(choices.of(BINARY), scope, depth);
			case 14:
				return this.#functions.length > 0
					? `${choices.of(this.#functions)}(${this.#term(scope, depth - 1)})`
					: this.#call(choices.of(TERNARY), scope, depth);
			default:
				return this.#call(choices.of(TERNARY), scope, depth);
		}
	}

	#terms(scope: readonly string[], depth: number): string[] {
		return Array.from({ length: 1 + this.#choices.below(3) }, () => this.#term(scope, depth));
	}

	#call(template: string, scope: readonly string[], depth: number): string {
		return template.replaceAll("%", () => this.#operand(scope, depth)).replaceAll("\u0001", "%s|%v");
	}

	/** Mostly of a type that OPA cannot know, or it would refuse most calls. */
	#operand(scope: readonly string[], depth: number): string {
		return this.#choices.chance(4) ? this.#term(scope, depth - 1) : this.#ref(scope, 0);
	}

	#leaf(scope: readonly string[]): string {
		const choices = this.#choices;
		switch (choices.below(5)) {
			case 0:
				return this.#constant(0);
			case 1:
			case 2:
				return scope.length > 0 ? choices.of(scope) : this.#ref(scope, 0);
			default:
				return this.#ref(scope, 0);
		}
	}

	#ref(scope: readonly string[], depth: number): string {
		const choices = this.#choices;
		const base = choices.below(6);
		let ref = `input.${choices.of(INPUT_KEYS)}`;
		if (base === 1 && scope.length > 0) ref = choices.of(scope);
		else if (base === 2 && this.#refs.length > 0) ref = choices.of(this.#refs);
		else if (base === 3) ref = `data.base.${choices.of(INPUT_KEYS)}`;
		else if (base === 4) ref = "input";
		for (let n = choices.below(3); n > 1; n--)
			ref += `[${depth > 0 ? this.#term(scope, depth - 1) : this.#keyTerm(scope)}]`;
		return ref;
	}

	#keyTerm(scope: readonly string[]): string {
		const choices = this.#choices;
		switch (choices.below(4)) {
			case 0:
				return this.#text();
			case 1:
				return scope.length > 0 ? choices.of(scope) : choices.of(NUMBERS);
			case 2:
				return choices.of(["0", "1"]);
			default:
				return this.#constant(0);
		}
	}

	#text(): string {
		return JSON.stringify(this.#choices.of(STRINGS));
	}

	/** A fixed key of a rule's head, as OPA's evaluator finds rules by: numbers without exponent. */
	#headKey(): string {
		const choices = this.#choices;
		return choices.below(2) === 0 ? this.#text() : choices.of([...HEAD_NUMBERS, ...SCALARS]);
	}

	#constant(depth: number): string {
		const choices = this.#choices;
		switch (choices.below(depth > 0 ? 6 : 3)) {
			case 0:
				return choices.of(NUMBERS);
			case 1:
				return this.#text();
			case 2:
				return choices.of(SCALARS);
			case 3:
				return `[${this.#constant(depth - 1)}, ${this.#constant(depth - 1)}]`;
			case 4:
				return `{${this.#text()}: ${this.#constant(depth - 1)}}`;
			default:
				return `{${this.#constant(depth - 1)}, ${this.#constant(depth - 1)}}`;
		}
	}
}

/** JSON text of an input, or of `data.base`: an object with some of the keys that policies ask for. */
export function fuzzDocument(list: readonly number[]): string {
	const choices = new Choices(list);
	const members = INPUT_KEYS.filter(() => !choices.chance(4)).map(
		(key) => `${JSON.stringify(key)}: ${jsonText(choices, 3)}`,
	);
	return `{${members.join(", ")}}`;
}

function jsonText(choices: Choices, depth: number): string {
	switch (choices.below(depth > 0 ? 7 : 4)) {
		case 0:
			return choices.of(NUMBERS);
		case 1:
		case 2:
			return JSON.stringify(choices.of(STRINGS));
		case 3:
			return choices.of(SCALARS);
		case 4:
		case 5:
			return `[${Array.from({ length: choices.below(4) }, () => jsonText(choices, depth - 1)).join(", ")}]`;
		default: {
			const keys = [
				...new Set(Array.from({ length: choices.below(4) }, () => choices.of([...INPUT_KEYS, ...STRINGS]))),
			];
			return `{${keys.map((key) => `${JSON.stringify(key)}: ${jsonText(choices, depth - 1)}`).join(", ")}}`;
		}
	}
}
