/**
 * Expressions of GitHub Actions: finding them in text, parsing them, and telling what they read and what of it reaches
 * the text they are replaced by.
 *
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 *
 * The text of `contains(a, b)` or `a == b` is true or false, whatever a and b hold, and `a && b` is b or something
 * empty: what is only tested cannot inject anything. `a || b`, format, join, toJSON and fromJSON pass values on.
 */

/** What is between `${{` and `}}`. */
export interface Template {
	/** Literal text and expressions in turn, in the order of the text. */
	readonly parts: readonly ({ readonly literal: string } | { readonly expression: string })[];
	/** Whether the last `${{` has no end. */
	readonly unclosed: boolean;
}

export type Literal = string | number | boolean | null;

/** A step of an access: a name, a number, `*` for all (also where an expression computes which). */
export type Key = string | number;

/** A value of a context that an expression reads: `github` and then event, issue, title. */
export interface Reference {
	readonly context: string;
	readonly keys: readonly Key[];
	/** Whether a key is computed, and stands as `*`. */
	readonly computed: boolean;
}

export type Node =
	| { readonly type: "literal"; readonly value: Literal }
	| { readonly type: "reference"; readonly reference: Reference; readonly indexes: readonly Node[] }
	/** An access to what a function returns, as in fromJSON(x).y. */
	| { readonly type: "access"; readonly base: Node; readonly keys: readonly Key[]; readonly indexes: readonly Node[] }
	| { readonly type: "call"; readonly name: string; readonly arguments: readonly Node[] }
	| { readonly type: "and" | "or"; readonly operands: readonly Node[] }
	/** Comparison and negation: whatever goes in, true or false comes out. */
	| { readonly type: "test"; readonly operands: readonly Node[] };

/** Limits of GitHub's own parser. */
const MAX_LENGTH = 21_000;
const MAX_DEPTH = 50;

/** Splits a text at its expressions. A `}}` within a string of the expression does not end it. Linear. */
export function splitTemplate(text: string): Template {
	const parts: ({ readonly literal: string } | { readonly expression: string })[] = [];
	let from = 0;
	for (;;) {
		const start = text.indexOf("${{", from);
		if (start === -1) break;
		const end = findEnd(text, start + 3);
		if (start > from) parts.push({ literal: text.slice(from, start) });
		if (end === -1) {
			parts.push({ expression: text.slice(start + 3).trim() });
			return { parts, unclosed: true };
		}
		parts.push({ expression: text.slice(start + 3, end).trim() });
		from = end + 2;
	}
	if (from < text.length) parts.push({ literal: text.slice(from) });
	return { parts, unclosed: false };
}

function findEnd(text: string, from: number): number {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === 0x27) quoted = !quoted;
		else if (!quoted && character === 0x7d && text.charCodeAt(at + 1) === 0x7d) return at;
	}
	return -1;
}

/** The tree of an expression (without its delimiters), or null for what GitHub would not accept either. */
export function parseExpression(text: string): Node | null {
	if (text.length > MAX_LENGTH) return null;
	const tokens = tokenize(text);
	if (tokens === null) return null;
	const parser = new Parser(tokens);
	const node = parser.or(0);
	return node !== null && parser.atEnd ? node : null;
}

/** Everything an expression reads, in the order of the text. */
export function referencesOf(node: Node): Reference[] {
	const found: Reference[] = [];
	collect(node, found, false);
	return found;
}

/** What of it reaches the text that the expression is replaced by. */
export function flowOf(node: Node): Reference[] {
	const found: Reference[] = [];
	collect(node, found, true);
	return found;
}

/** The references of a text that does not parse, as far as they can be made out: all of them, to be on the safe side. */
export function scanReferences(text: string): Reference[] {
	const found: Reference[] = [];
	for (const [, name = "", rest = ""] of text.matchAll(
		/(?<![\w.'-])([A-Za-z_][\w-]*)((?:\s*\.\s*[\w*-]+|\s*\[\s*'[^']*'\s*\])+)/g,
	)) {
		const keys = [...rest.matchAll(/\.\s*([\w*-]+)|'([^']*)'/g)].map(([, dotted, quoted]) => dotted ?? quoted ?? "*");
		found.push({ context: name.toLowerCase(), keys, computed: false });
	}
	return found;
}

/** `github.event.issue.title`, `job.services['my db'].ports`: names that need no quotes have none; contexts are in lower case. */
export function formatReference({ context, keys }: Reference): string {
	// Names are compared without regard to case; those of the github context are all in lower case.
	const fold = context === "github" ? (key: string) => key.toLowerCase() : (key: string) => key;
	return (
		context +
		keys
			.map((key) => {
				const text = fold(String(key));
				return /^(?:[A-Za-z_][\w-]*|\*|\d+)$/.test(text) ? `.${text}` : `['${text.replaceAll("'", "''")}']`;
			})
			.join("")
	);
}

/** Functions that return something else than what they are given. */
const TESTS = new Set(["contains", "startswith", "endswith", "hashfiles", "always", "success", "failure", "cancelled"]);

function collect(node: Node, found: Reference[], flowing: boolean): void {
	switch (node.type) {
		case "literal":
			return;
		case "reference":
			found.push(node.reference);
			if (!flowing) for (const index of node.indexes) collect(index, found, flowing);
			return;
		case "access":
			collect(node.base, found, flowing);
			if (!flowing) for (const index of node.indexes) collect(index, found, flowing);
			return;
		case "call": {
			if (flowing && TESTS.has(node.name)) return;
			const isCase = flowing && node.name === "case";
			node.arguments.forEach((argument, index) => {
				// case(test, value, test, value, default)
				if (!isCase || index % 2 === 1 || index === node.arguments.length - 1) collect(argument, found, flowing);
			});
			return;
		}
		case "or":
			for (const operand of node.operands) collect(operand, found, flowing);
			return;
		case "and":
			for (const operand of flowing ? node.operands.slice(-1) : node.operands) collect(operand, found, flowing);
			return;
		case "test":
			if (!flowing) for (const operand of node.operands) collect(operand, found, flowing);
	}
}

type Token =
	| { readonly type: "string" | "name" | "operator"; readonly text: string }
	| { readonly type: "number"; readonly value: number };

const TOKEN =
	/\s*(?:'((?:[^']|'')*)'|([A-Za-z_][A-Za-z0-9_-]*)|([+-]?(?:0x[0-9A-Fa-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\w.]))|(&&|\|\||[=!<>]=|[()[\].,!<>*]))/y;

function tokenize(text: string): Token[] | null {
	const tokens: Token[] = [];
	const source = text.trimEnd();
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < source.length) {
		const match = TOKEN.exec(source);
		if (match === null) return null;
		const [, quoted, name, number, operator] = match;
		if (quoted !== undefined) tokens.push({ type: "string", text: quoted.replaceAll("''", "'") });
		else if (name !== undefined) tokens.push({ type: "name", text: name });
		else if (number !== undefined) tokens.push({ type: "number", value: Number(number) });
		else tokens.push({ type: "operator", text: operator ?? "" });
	}
	return tokens;
}

const LITERALS = new Map<string, Literal>([
	["true", true],
	["false", false],
	["null", null],
	["nan", Number.NaN],
	["infinity", Number.POSITIVE_INFINITY],
]);

/** Recursive descent. Every method answers null for what is no expression. */
class Parser {
	readonly #tokens: readonly Token[];
	#at = 0;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	get atEnd(): boolean {
		return this.#at >= this.#tokens.length;
	}

	or(depth: number): Node | null {
		return this.#chain(["||"], "or", () =>
			this.#chain(["&&"], "and", () =>
				this.#chain(["==", "!="], "test", () => this.#chain(["<", "<=", ">", ">="], "test", () => this.#unary(depth))),
			),
		);
	}

	#chain(operators: readonly string[], type: "or" | "and" | "test", operand: () => Node | null): Node | null {
		const operands: Node[] = [];
		do {
			const next = operand();
			if (next === null) return null;
			operands.push(next);
		} while (this.#take(...operators));
		const [only] = operands;
		return operands.length === 1 && only !== undefined ? only : { type, operands };
	}

	#unary(depth: number): Node | null {
		let negated = false;
		while (this.#take("!")) negated = true;
		const operand = this.#accessed(depth);
		return operand === null ? null : negated ? { type: "test", operands: [operand] } : operand;
	}

	#accessed(depth: number): Node | null {
		const base = this.#primary(depth);
		if (base === null) return null;
		const keys: Key[] = [];
		const indexes: Node[] = [];
		for (;;) {
			if (this.#take(".")) {
				const next = this.#tokens[this.#at++];
				if (next?.type === "name" || (next?.type === "operator" && next.text === "*")) keys.push(next.text);
				else return null;
			} else if (this.#take("[")) {
				if (this.#take("*")) keys.push("*");
				else {
					const index = depth < MAX_DEPTH ? this.or(depth + 1) : null;
					if (index === null) return null;
					if (index.type === "literal" && (typeof index.value === "string" || typeof index.value === "number"))
						keys.push(index.value);
					else {
						keys.push("*");
						indexes.push(index);
					}
				}
				if (!this.#take("]")) return null;
			} else break;
		}
		if (base.type === "reference") {
			const { context, keys: before, computed } = base.reference;
			return {
				type: "reference",
				reference: { context, keys: [...before, ...keys], computed: computed || indexes.length > 0 },
				indexes: [...base.indexes, ...indexes],
			};
		}
		return keys.length === 0 ? base : { type: "access", base, keys, indexes };
	}

	#primary(depth: number): Node | null {
		if (depth >= MAX_DEPTH) return null;
		if (this.#take("(")) {
			const inner = this.or(depth + 1);
			return inner !== null && this.#take(")") ? inner : null;
		}
		const token = this.#tokens[this.#at++];
		switch (token?.type) {
			case "string":
				return { type: "literal", value: token.text };
			case "number":
				return { type: "literal", value: token.value };
			case "name": {
				const name = token.text.toLowerCase();
				if (this.#take("(")) return this.#call(name, depth);
				const literal = LITERALS.get(name);
				if (literal !== undefined) return { type: "literal", value: literal };
				return { type: "reference", reference: { context: name, keys: [], computed: false }, indexes: [] };
			}
			default:
				return null;
		}
	}

	#call(name: string, depth: number): Node | null {
		const list: Node[] = [];
		if (this.#take(")")) return { type: "call", name, arguments: list };
		do {
			const argument = this.or(depth + 1);
			if (argument === null) return null;
			list.push(argument);
		} while (this.#take(","));
		return this.#take(")") ? { type: "call", name, arguments: list } : null;
	}

	#take(...operators: readonly string[]): boolean {
		const token = this.#tokens[this.#at];
		if (token?.type !== "operator" || !operators.includes(token.text)) return false;
		this.#at++;
		return true;
	}
}
