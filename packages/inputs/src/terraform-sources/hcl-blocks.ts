import type { Range } from "../source-index.js";

/** A block at the top of a file of the Terraform language. */
export interface HclBlock {
	readonly type: string;
	readonly labels: readonly string[];
	/** From its type to the last of its labels. */
	readonly range: Range;
	/** The literal text of its attribute `source`, which modules have. */
	readonly source: string | null;
}

const IDENTIFIER = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const SPACE = /[ \t]+/y;
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)\r?\n/uy;
const LITERAL = /"([^"\\\r\n$%]*)"/y;
const SOURCE = /source[ \t]*=[ \t]*"([^"\\\r\n$%]*)"[ \t]*(?:\r?\n|[#/}]|$)/y;

/**
 * The blocks at the top of a file, in order; null for a text whose quotes, braces or heredocs do not add up: what is in
 * it cannot be told. Expressions are passed over and not understood. Linear in the text.
 *
 * https://developer.hashicorp.com/terraform/language/syntax/configuration,
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export function scanBlocks(text: string): readonly HclBlock[] | null {
	const blocks: HclBlock[] = [];
	const scanner = new Scanner(text);
	while (scanner.offset < text.length) {
		const block = scanner.depth === 0 ? scanner.header() : null;
		if (block === null) {
			if (!scanner.step()) return null;
			continue;
		}
		let source: string | null = null;
		do {
			if (scanner.depth === 1 && source === null) source = scanner.source();
			if (!scanner.step()) return null;
		} while (scanner.depth > 0 && scanner.offset < text.length);
		if (scanner.depth > 0) return null;
		blocks.push({ ...block, source });
	}
	return scanner.isBalanced ? blocks : null;
}

/** What the scanner is inside of: brackets, a quoted text, an expression within a text, or a heredoc up to its marker. */
type Context = "{" | "(" | "[" | '"' | "${" | { readonly marker: string };

const CLOSING: Readonly<Record<string, string>> = { "}": "{", ")": "(", "]": "[" };

class Scanner {
	offset = 0;
	readonly #text: string;
	readonly #contexts: Context[] = [];
	/** Whether nothing but space stands before the offset on its line, or within the brace before it. */
	#lineStart = true;

	constructor(text: string) {
		this.#text = text;
		if (text.startsWith("\uFEFF")) this.offset = 1;
	}

	get depth(): number {
		return this.#contexts.length;
	}

	get isBalanced(): boolean {
		return this.#contexts.length === 0;
	}

	/** The header of a block that begins here, up to its brace; null, and nothing moved, for anything else. */
	header(): Omit<HclBlock, "source"> | null {
		if (!this.#lineStart) return null;
		const type = this.#match(IDENTIFIER, this.offset);
		if (type === null) return null;
		const labels: string[] = [];
		let end = this.offset + type[0].length;
		for (;;) {
			const next = end + (this.#match(SPACE, end)?.[0].length ?? 0);
			if (this.#text[next] === "{") {
				const range = { start: this.offset, end };
				this.offset = next;
				this.#lineStart = false;
				return { type: type[0], labels, range };
			}
			const quoted = this.#match(LITERAL, next);
			const label = quoted ?? this.#match(IDENTIFIER, next);
			if (label === null) return null;
			labels.push(quoted?.[1] ?? label[0]);
			end = next + label[0].length;
		}
	}

	/** The attribute `source` that begins here, when it is a literal text. */
	source(): string | null {
		return this.#lineStart ? (this.#match(SOURCE, this.offset)?.[1] ?? null) : null;
	}

	/** Passes over one token. False where the text does not add up. */
	step(): boolean {
		const context = this.#contexts[this.#contexts.length - 1];
		if (context === '"') return this.#stepQuoted();
		if (typeof context === "object") return this.#stepHeredoc(context.marker);
		return this.#stepCode(context);
	}

	#stepCode(context: Context | undefined): boolean {
		const character = this.#text[this.offset] as string;
		if (character === "\n" || character === "\r") return this.#pass(1, true);
		if (character === " " || character === "\t") return this.#pass(1, this.#lineStart);
		if (character === "#" || this.#text.startsWith("//", this.offset)) return this.#passLine();
		if (this.#text.startsWith("/*", this.offset)) {
			const end = this.#text.indexOf("*/", this.offset + 2);
			return end !== -1 && this.#pass(end + 2 - this.offset, this.#lineStart);
		}
		const heredoc = character === "<" ? this.#match(HEREDOC, this.offset) : null;
		if (heredoc !== null) {
			this.#contexts.push({ marker: heredoc[1] as string });
			return this.#pass(heredoc[0].length, true);
		}
		if (character === '"' || character === "{" || character === "(" || character === "[") {
			this.#contexts.push(character);
			return this.#pass(1, character === "{");
		}
		if (character === "}" && context === "${") {
			this.#contexts.pop();
			return this.#pass(1);
		}
		const opening = CLOSING[character];
		if (opening !== undefined) {
			if (opening !== context) return false;
			this.#contexts.pop();
			return this.#pass(1);
		}
		return this.#pass(this.#match(IDENTIFIER, this.offset)?.[0].length ?? 1);
	}

	#stepQuoted(): boolean {
		const character = this.#text[this.offset];
		if (character === "\n" || character === "\r") return false;
		if (character === '"') {
			this.#contexts.pop();
			return this.#pass(1);
		}
		if (character === "\\") return this.#pass(2);
		return this.#passTemplate();
	}

	#stepHeredoc(marker: string): boolean {
		if (this.#lineStart) {
			const end = this.#lineEnd();
			// Looked at up to the length of the marker, however long the line is.
			const line = this.#text.slice(this.offset, end);
			if (line.length < 1000 + marker.length && line.trim() === marker) {
				this.#contexts.pop();
				return this.#pass(end - this.offset);
			}
		}
		const character = this.#text[this.offset];
		if (character === "\n") return this.#pass(1, true);
		return this.#passTemplate();
	}

	/** One character of a text, or the opening of an expression in it. Doubled, `$${` and `%%{` are text. */
	#passTemplate(): boolean {
		const three = this.#text.slice(this.offset, this.offset + 3);
		if (three === "$${" || three === "%%{") return this.#pass(3);
		if (three.startsWith("${") || three.startsWith("%{")) {
			this.#contexts.push("${");
			return this.#pass(2);
		}
		return this.#pass(1);
	}

	#pass(length: number, lineStart = false): boolean {
		this.offset += length;
		this.#lineStart = lineStart;
		return true;
	}

	#passLine(): boolean {
		return this.#pass(this.#lineEnd() - this.offset);
	}

	#lineEnd(): number {
		const end = this.#text.indexOf("\n", this.offset);
		return end === -1 ? this.#text.length : end;
	}

	#match(pattern: RegExp, offset: number): RegExpExecArray | null {
		pattern.lastIndex = offset;
		return pattern.exec(this.#text);
	}
}
