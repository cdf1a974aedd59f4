import type { Position } from "./text-position.js";

/** Why a file, or a part of it, could not be read. The union of formats' own codes is open; these are the ones of every file. */
export type ProblemCode =
	/** Nothing in it, or only white space and comments. */
	| "empty"
	/** More bytes, values or files than the limits allow. */
	| "too-large"
	| "too-deep"
	/** YAML aliases that expand to more than the limits allow. */
	| "alias-bomb"
	/** A YAML alias inside of what it stands for. */
	| "alias-cycle"
	| "binary"
	/** Not UTF-8. */
	| "encoding"
	| "syntax"
	/** Several JSON values one after the other, in a file that is not called as JSON Lines are. */
	| "multiple-values"
	| "duplicate-key"
	/** A YAML tag that no format gives a meaning to. */
	| "unsupported-tag"
	/** A document type of XML, which could define entities. */
	| "unsupported-doctype"
	| "unsupported-version"
	| "schema-violation"
	| "wrong-type"
	| "unrecognized"
	/** Several formats recognize it. */
	| "ambiguous"
	| "not-found"
	| "not-readable"
	| "empty-folder"
	/** Found while walking, and left to whoever renders it. */
	| "template"
	/** A symbolic link that leads out of the folder that is walked. */
	| "outside"
	/** A format that the caller brought along threw, or gave something other than it should. */
	| "custom-format-failed"
	/** A defect of this package: what it made does not hold to its own schema. */
	| "internal"
	| (string & {});

/** Why a file, or a part of it, could not be read. */
export interface Problem {
	readonly code: ProblemCode;
	/** What is wrong and what to do, in one or two sentences. Holds no control characters of the file. */
	readonly message: string;
	/** Name of the file as the caller gave it. */
	readonly file: string;
	/** From 1; null where there is no place to point at. */
	readonly line: number | null;
	/** From 1, in UTF-16 code units. */
	readonly column: number | null;
}

/** What a terminal obeys or a reader does not see: control and format characters, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function escapeUnsafe(text: string): string {
	return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A problem, whose message may quote a file: what a terminal would obey is escaped. */
export function problem(code: ProblemCode, message: string, file: string, position: Position | null): Problem {
	return { code, message: escapeUnsafe(message), file, line: position?.line ?? null, column: position?.column ?? null };
}

/** Text of a file for use in a message: in double quotes, at most `limit` characters, without control characters. */
export function quote(text: string, limit = 80): string {
	const shortened = text.length > limit ? `${text.slice(0, limit)}…` : text;
	return `"${escapeUnsafe(shortened.replace(/["\\]/g, "\\$&"))}"`;
}
