import { heredocsIn, type Opening } from "./heredoc.js";
import { readWords, SPACE, type Word } from "./words.js";

/*
 * Takes a Dockerfile apart as BuildKit does (https://github.com/moby/buildkit, frontend/dockerfile/parser, and
 * https://docs.docker.com/reference/dockerfile/): directives, comments, lines that go on, heredocs. One pass.
 */

/** A part of a logical line and where it is in the file. */
interface Piece {
	/** Offset in the logical line. */
	readonly at: number;
	/** Offset in the file. */
	readonly source: number;
}

export interface Heredoc {
	readonly name: string;
	readonly content: string;
	readonly terminated: boolean;
}

/** An instruction with everything that belongs to it. */
export interface Line {
	/** Without line ends, continuations and the comments between them. */
	readonly text: string;
	readonly words: readonly Word[];
	readonly heredocs: readonly Heredoc[];
	/** Whether it cannot be told if the line opens heredocs, so that what is below may be of one. */
	readonly unclear: boolean;
	/** Offsets in the file: from the keyword to the end of its first line. */
	readonly start: number;
	readonly end: number;
	/** Offset in the file of an offset in `text`. */
	sourceOf(offset: number): number;
}

export interface Directives {
	readonly escape: string;
	readonly syntax: string | null;
	/** What BuildKit refuses about them. */
	readonly problem: string | null;
}

const INDENT = new RegExp(`^(?:${SPACE.source})+`);

class Cursor {
	readonly text: string;
	offset = 0;

	constructor(text: string) {
		this.text = text;
	}

	/** The next line without its end, and its offset; null at the end of the file. */
	next(): { readonly line: string; readonly start: number } | null {
		if (this.offset >= this.text.length) return null;
		const start = this.offset;
		const end = this.text.indexOf("\n", start);
		this.offset = end === -1 ? this.text.length : end + 1;
		let stop = end === -1 ? this.text.length : end;
		while (stop > start && this.text[stop - 1] === "\r") stop--;
		return { line: this.text.slice(start, stop), start };
	}
}

/** `# name=value` lines before anything else. */
export function readDirectives(text: string): Directives {
	const cursor = new Cursor(text);
	const found = new Map<string, string>();
	let problem: string | null = null;
	for (let next = cursor.next(); next !== null; next = cursor.next()) {
		const line = next.line
			.slice(0, 4096)
			.replace(/^\uFEFF/, "")
			.trim();
		const equals = line.indexOf("=");
		if (!line.startsWith("#") || equals === -1) break;
		const name = line.slice(1, equals).trim().toLowerCase();
		if (name !== "syntax" && name !== "escape" && name !== "check") break;
		if (found.has(name)) problem = `the directive ${name} is there twice`;
		found.set(name, line.slice(equals + 1).trim());
	}
	const token = found.get("escape") ?? "\\";
	if (token !== "\\" && token !== "`") problem = "the escape directive is neither a backslash nor a backtick";
	return { escape: token === "`" ? "`" : "\\", syntax: found.get("syntax") ?? null, problem };
}

/** The instructions of a Dockerfile, known and unknown ones. */
export function* readLines(text: string, escapeToken: string): Generator<Line> {
	const cursor = new Cursor(text);
	for (let next = cursor.next(); next !== null; next = cursor.next()) {
		const line = unindent(next.start === 0 ? next.line.replace(/^\uFEFF/, "") : next.line);
		if (line === "" || line.startsWith("#")) continue;
		const start = next.start + (next.line.length - line.length);
		const end = next.start + next.line.length;
		const pieces: Piece[] = [{ at: 0, source: start }];
		const parts: string[] = [];
		let length = 0;
		let { text: part, continues } = trimContinuation(line, escapeToken);
		parts.push(part);
		length += part.length;
		while (continues) {
			const more = cursor.next();
			if (more === null) break;
			const trimmed = unindent(more.line);
			if (trimmed === "" || trimmed.startsWith("#")) continue;
			({ text: part, continues } = trimContinuation(more.line, escapeToken));
			pieces.push({ at: length, source: more.start });
			parts.push(part);
			length += part.length;
		}
		const whole = parts.join("");
		if (unindent(whole) === "") continue;
		const words = readWords(whole, escapeToken);
		const openings = heredocsOf(whole, words);
		const heredocs = (openings ?? []).map(({ name, chomp }) => readHeredoc(cursor, name, chomp));
		const unclear = openings === null;
		yield { text: whole, words, heredocs, unclear, start, end, sourceOf: (offset) => sourceOf(pieces, offset) };
	}
}

function sourceOf(pieces: readonly Piece[], offset: number): number {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (pieces[middle]!.at <= offset) low = middle;
		else high = middle - 1;
	}
	return pieces[low]!.source + offset - pieces[low]!.at;
}

function unindent(line: string): string {
	return line.replace(INDENT, "");
}

/** A line goes on when it ends in the escape character, unless that is itself escaped. */
function trimContinuation(line: string, escapeToken: string): { readonly text: string; readonly continues: boolean } {
	let end = line.length;
	while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
	const continues = line[end - 1] === escapeToken && line[end - 2] !== escapeToken;
	return continues ? { text: line.slice(0, end - 1), continues } : { text: line, continues };
}

/** Only these may have heredocs, and not in exec form. */
const WITH_HEREDOCS = /^(?:RUN|COPY|ADD)$/i;

function heredocsOf(text: string, words: readonly Word[]): readonly Opening[] | null {
	const skipped = words[0]?.text.toUpperCase() === "ONBUILD" ? 1 : 0;
	if (!text.includes("<<") || !WITH_HEREDOCS.test(words[skipped]?.text ?? "")) return [];
	const first = words.slice(skipped + 1).find((word) => !word.text.startsWith("--"));
	return first !== undefined && isArray(text.slice(first.start)) ? [] : heredocsIn(text);
}

function isArray(text: string): boolean {
	if (!text.startsWith("[")) return false;
	try {
		return Array.isArray(JSON.parse(text));
	} catch {
		return false;
	}
}

function readHeredoc(cursor: Cursor, name: string, chomp: boolean): Heredoc {
	const lines: string[] = [];
	for (let next = cursor.next(); next !== null; next = cursor.next()) {
		const line = chomp ? next.line.replace(/^\t+/, "") : next.line;
		if (line === name) return { name, content: lines.join("\n"), terminated: true };
		lines.push(line);
	}
	return { name, content: lines.join("\n"), terminated: false };
}
