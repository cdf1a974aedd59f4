import type { Composer, CST, Document, ErrorCode, Parser } from "yaml";
import type { Limits } from "./limits.js";
import { quote } from "./problem.js";
import { depthRefusal, keyRefusal, refusalOf, YamlRefusal } from "./yaml-refusal.js";
import { scalarTags } from "./yaml-scalar.js";
import { knownTagNames } from "./yaml-tags.js";

export type Yaml = typeof import("yaml");

/** Lines that begin with `%` before one document. The composer copies what they say for every document. */
const DIRECTIVES = 64;

/** What YAML allows nowhere (section 5.1 of YAML 1.2); the library would, and its lexer has three of them for its own use. */
const CONTROL = /(?![\t\n\r\x7f-\x9f])\p{Cc}/u;

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION_MARK = 33;
const DOUBLE_QUOTE = 34;
const NUMBER_SIGN = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const COLON = 58;
const GREATER_THAN = 62;
const QUESTION_MARK = 63;
const VERTICAL_BAR = 124;

/**
 * Calls `onDocument` with each document of a text as soon as it is complete. The library's lexer and syntax tree know no
 * recursion, so depth and size are bounded there, before its composer, which recurses, sees anything.
 *
 * @throws {YamlRefusal} what `onDocument` throws, and for a text that is not YAML or beyond the limits.
 */
export function composeDocuments(
	yaml: Yaml,
	text: string,
	limits: Limits,
	onDocument: (document: Document) => void,
): void {
	const control = text.search(CONTROL);
	if (control !== -1) throw refusalOf(text, control, "control characters must be written as escapes in double quotes");
	const feeder = new Feeder(yaml, text, limits, onDocument);
	// The library does not take a carriage return alone for the end of a line. All offsets stay as they are.
	const lines = text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
	for (const lexeme of new yaml.Lexer().lex(lines)) feeder.add(lexeme);
	feeder.end();
}

/**
 * Hands lexemes to the library's parser, and what it makes of them to its composer, leaving out what has no meaning:
 * comments, empty lines, spaces within a line. The parser's time on these is not linear: it grows with the square of
 * empty lines that comments follow, and with the depth they are at.
 */
class Feeder {
	readonly #yaml: Yaml;
	readonly #text: string;
	readonly #limits: Limits;
	readonly #onDocument: (document: Document) => void;
	readonly #parser: Parser;
	readonly #composer: Composer;
	/** Where the next lexeme begins. */
	#offset = 0;
	#separators = 0;
	#directives = 0;
	/** The document has a key with `?`, or a line that begins with a colon. */
	#unusualKeys = false;
	/** The lexeme that comes next is the text of a scalar. */
	#content = false;
	/** Something stands in the line already, so that spaces are no indentation. */
	#inline = false;
	/** The last lexeme is an anchor or a tag, which needs white space behind it. */
	#property = false;
	/** In the line that begins a block scalar: its length counts. */
	#blockHeader = false;
	/** White space that has not been handed on. */
	#lineEnd = "";
	readonly #spaces: string[] = [];

	constructor(yaml: Yaml, text: string, limits: Limits, onDocument: (document: Document) => void) {
		this.#yaml = yaml;
		this.#text = text;
		this.#limits = limits;
		this.#onDocument = onDocument;
		this.#parser = new yaml.Parser();
		this.#composer = composerFor(yaml, text);
	}

	add(lexeme: string): void {
		const first = this.#content ? NaN : lexeme.charCodeAt(0);
		switch (first) {
			case LINE_FEED:
			case CARRIAGE_RETURN:
				if (this.#blockHeader) this.#feed(lexeme);
				else if (this.#lineEnd === "") this.#lineEnd = lexeme;
				this.#spaces.length = 0;
				this.#inline = false;
				break;
			case SPACE:
			case TAB:
				if (this.#blockHeader) this.#feed(lexeme);
				else if (!this.#inline || this.#property || lexeme.includes("\t")) this.#spaces.push(lexeme);
				break;
			case NUMBER_SIGN:
				this.#comment(lexeme);
				break;
			default:
				if (this.#blockHeader && first >= SPACE) throw refusalOf(this.#text, this.#offset, "a line break is missing");
				this.#feedWhiteSpace();
				if (first === DOUBLE_QUOTE || first === APOSTROPHE) this.#checkQuoted(lexeme);
				else if (first > SPACE) this.#count();
				this.#parser.offset = this.#offset;
				this.#feed(lexeme);
				this.#note(lexeme, first);
				// What only says that a document or the text of a scalar comes next is not in the file.
				if (first < SPACE) return;
		}
		this.#offset += lexeme.length;
	}

	end(): void {
		this.#feedWhiteSpace();
		for (const token of this.#parser.end()) this.#compose(token);
		if (this.#directives > 0) throw refusalOf(this.#text, this.#text.length, "no document follows the directives");
		for (const document of this.#composer.end()) this.#complete(document);
	}

	/** Remembers what decides about the lexemes that follow. */
	#note(lexeme: string, first: number): void {
		if (first === QUESTION_MARK || (first === COLON && !this.#inline)) this.#unusualKeys = true;
		// A block scalar ends with its last line.
		this.#inline = this.#content ? !this.#blockHeader : first >= SPACE && !/^[-?:]$/.test(lexeme);
		this.#content = lexeme === this.#yaml.CST.SCALAR && !this.#content;
		if (this.#content) return;
		this.#property = first === AMPERSAND || first === EXCLAMATION_MARK;
		this.#blockHeader = first === VERTICAL_BAR || first === GREATER_THAN;
		if (first === COLON) this.#refuseKey();
	}

	/** A collection as a key is refused before the composer looks for line breaks in it, which it does at every depth. */
	#refuseKey(): void {
		const top = this.#parser.stack[this.#parser.stack.length - 1];
		if (top?.type !== "block-map" && top?.type !== "flow-collection") return;
		const key = top.items[top.items.length - 1]?.key;
		if (key !== undefined && this.#yaml.CST.isCollection(key)) throw keyRefusal(this.#text, key.offset);
	}

	/** The library takes an escaped quote at the end of the file for the closing one. */
	#checkQuoted(lexeme: string): void {
		if (isClosed(lexeme)) return;
		const end = this.#offset + lexeme.length;
		const offset = end >= this.#text.trimEnd().length ? end : this.#offset;
		throw refusalOf(this.#text, offset, "the closing quote is missing, or a line of the text is indented too little");
	}

	#comment(lexeme: string): void {
		if (this.#offset > 0 && !/[\s\ufeff]/.test(this.#text.charAt(this.#offset - 1))) {
			throw refusalOf(this.#text, this.#offset, "white space is missing before the comment");
		}
		if (this.#blockHeader) this.#feed(" ".repeat(lexeme.length));
	}

	/** Its place is right after what comes before it, so that what is left out does not count as room for an empty value. */
	#feedWhiteSpace(): void {
		if (this.#lineEnd !== "") {
			this.#count();
			this.#feed(this.#lineEnd);
			this.#lineEnd = "";
		}
		if (this.#spaces.length === 0) return;
		for (const spaces of this.#spaces) this.#feed(spaces);
		this.#spaces.length = 0;
	}

	#count(): void {
		if (++this.#separators <= this.#limits.yamlSeparators) return;
		const message = `The file has more than ${this.#limits.yamlSeparators} separators (line ends, commas, colons, dashes, brackets), the limit for YAML.`;
		throw new YamlRefusal("too-large", message, this.#text, this.#offset);
	}

	#feed(lexeme: string): void {
		for (const token of this.#parser.next(lexeme)) this.#compose(token);
		const nested = this.#parser.stack[this.#limits.depth + 1];
		if (nested !== undefined && this.#yaml.CST.isCollection(nested)) {
			throw depthRefusal(this.#text, nested.offset, this.#limits);
		}
	}

	#compose(token: CST.Token): void {
		if (token.type === "error") throw refusalOf(this.#text, token.offset, token.message);
		if (token.type === "document") this.#checkDocument(token);
		if (token.type === "directive" && ++this.#directives > DIRECTIVES) {
			throw refusalOf(this.#text, token.offset, `more than ${DIRECTIVES} directives come before a document`);
		}
		for (const document of this.#composer.next(token)) this.#complete(document);
	}

	#checkDocument(document: CST.Document): void {
		this.#directives = 0;
		const lost = this.#unusualKeys ? misplaced(this.#yaml, document) : null;
		this.#unusualKeys = false;
		if (lost !== null)
			throw refusalOf(this.#text, lost.offset, "this does not belong to the key before it (see its indentation)");
	}

	#complete(document: Document): void {
		const [error] = document.errors;
		if (error !== undefined) throw refusalOf(this.#text, error.pos[0], error.message);
		this.#onDocument(document);
	}
}

/** Whether quoted text ends with its quote: one before which escapes come in pairs. */
function isClosed(lexeme: string): boolean {
	const last = lexeme.length - 1;
	const quote = lexeme.charAt(0);
	if (last === 0 || lexeme.charAt(last) !== quote) return false;
	const doubling = quote === "'" ? "'" : "\\";
	let first = last;
	while (first > 1 && lexeme.charAt(first - 1) === doubling) first--;
	return (last - first) % 2 === 0;
}

/**
 * What does not belong to the key before it: anything but a colon behind a key with `?`, which the composer passes over
 * in silence, and a colon in a line of its own that is indented otherwise than its mapping, or whose key has no `?`.
 */
function misplaced(yaml: Yaml, document: CST.Document): CST.Token | null {
	const open: (CST.Token | null | undefined)[] = [document.value];
	for (let token = open.pop(); token !== undefined || open.length > 0; token = open.pop()) {
		if (!yaml.CST.isCollection(token)) continue;
		for (const item of token.items) {
			open.push(item.key, item.value);
			if (token.type !== "block-map" || item.sep === undefined) continue;
			const explicit = "explicitKey" in item;
			const at = item.sep.findIndex(({ type }) => type === "map-value-ind");
			const colon = item.sep[at];
			if (colon === undefined) {
				const lost = item.value ?? item.sep.find(({ type }) => type !== "space" && type !== "newline");
				if (lost !== undefined) return lost;
			} else if (explicit || item.key === null) {
				if (colon.indent !== token.indent) return colon;
			} else if (item.sep.slice(0, at).some(({ type }) => type === "newline")) {
				return colon;
			}
		}
	}
	return null;
}

/** A composer that leaves the meaning of plain scalars and the uniqueness of keys to others, and stops at the first error. */
function composerFor(yaml: Yaml, text: string): Composer {
	const tags = scalarTags.map((name) => ({
		tag: `tag:yaml.org,2002:${name}`,
		default: false as const,
		resolve: (source: string) => source,
	}));
	const collections = knownTagNames.flatMap((tag) => [
		{ tag, default: false as const, resolve: (source: string) => source },
		...(["map", "seq"] as const).map((collection) => ({ tag, default: false as const, collection })),
	]);
	const schema = new yaml.Schema({ schema: "failsafe", customTags: (known) => [...known, ...tags, ...collections] });
	const composer = new yaml.Composer({ schema, uniqueKeys: false, strict: false });
	let first: YamlRefusal | null = null;
	// The library would make an error of everything that is wrong, each with a stack, and go on.
	const onError = (at: number | readonly number[] | CST.Token, code: ErrorCode, message: string, warning = false) => {
		first ??= composerRefusal(text, at, code, message, warning);
		if (first !== null) throw first;
	};
	Object.assign(composer, { onError });
	return composer;
}

/** Null for what is allowed, if odd. */
function composerRefusal(
	text: string,
	at: number | readonly number[] | CST.Token,
	code: ErrorCode,
	reason: string,
	warning: boolean,
): YamlRefusal | null {
	const offset = typeof at === "number" ? skipBlank(text, at) : "offset" in at ? at.offset : (at[0] ?? 0);
	switch (code) {
		case "TAG_RESOLVE_FAILED":
		case "BAD_COLLECTION_TYPE": {
			const tag = /^\S*/.exec(text.slice(offset, offset + 80))?.[0] ?? "";
			const message = `The tag ${quote(tag)} has no meaning in any format that is read here.`;
			return new YamlRefusal("unsupported-tag", message, text, offset);
		}
		case "RESOURCE_EXHAUSTION":
			return new YamlRefusal("too-deep", "The file is nested too deep here.", text, offset);
		case "BAD_DIRECTIVE":
			return refusalOf(text, offset, reason);
		default:
			return warning ? null : refusalOf(text, offset, reason);
	}
}

/** What is wrong often comes after an offset that the library tells without a token: behind white space and comments. */
function skipBlank(text: string, offset: number): number {
	const blank = /\s*(?:(?<=\s)#[^\r\n]*\s*)*/y;
	blank.lastIndex = offset;
	blank.test(text);
	return blank.lastIndex;
}
