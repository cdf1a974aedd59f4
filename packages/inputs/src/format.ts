import type { Kind, KindName } from "@proviso/schemas";
import type { Verifier } from "./attestation/verifier.js";
import type { CustomKind } from "./custom/kind.js";
import type { Limits } from "./limits.js";
import type { Syntax } from "./parse.js";
import type { PlaceIndex } from "./source-index.js";
import type { Trace } from "./trace.js";
import type { TagDialect } from "./yaml-tags.js";

export type { Kind };

/** What was parsed from a file, before any format is known. */
export interface ParsedFile {
	/** Name as the caller gave it, with forward slashes. */
	readonly name: string;
	readonly syntax: Syntax;
	/**
	 * One value, or one for each document of a multi-document YAML file or line of JSON Lines: of XML its root element, of text the text itself.
	 * Plain data: no prototypes are trusted, `__proto__` is a plain key.
	 */
	readonly values: readonly unknown[];
	/** Whether the caller said which format it is of: then its name need not tell. */
	readonly chosen?: boolean;
}

/** Whether a file is of a format. `hint` says, for a near miss, what it seems to be and what to do about it. */
export type Recognition =
	| { readonly matches: true; readonly version: string | null }
	| { readonly matches: false; readonly hint?: string };

/** What a format that is contained answers: `failure` says why it cannot tell. */
export type ContainedRecognition = Recognition | { readonly matches: false; readonly failure: string };

/** Why a recognized file cannot be normalized, with its place in the source. */
export interface NormalizeProblem {
	/** kebab-case, such as unsupported-version, schema-violation, wrong-type. */
	readonly code: string;
	readonly message: string;
	/** Number of the value in the file. */
	readonly value: number;
	/** Path within that value. */
	readonly path: readonly (string | number)[];
}

/** What a caller of `read` allows and trusts, for formats that have files within files. */
export interface NormalizeContext {
	readonly limits: Limits;
	/** Checks signatures; null when the caller gave nothing to check them with. */
	readonly verifier: Verifier | null;
}

/** A document without what `read` adds to every one: its source. */
export type Body = { readonly kind: KindName } & Readonly<Record<string, unknown>>;

export type Normalized =
	/** `more`: for a file that holds several documents, such as a log of several scans; they follow in order. */
	(
		| { readonly ok: true; readonly body: Body; readonly more?: readonly Body[] }
		| { readonly ok: false; readonly problems: readonly NormalizeProblem[] }
	) & {
		/**
		 * For a format that converts what was parsed before it normalizes it: reads the text once more and tells where the
		 * converted values are in it. Paths of marks and problems are then those of the converted values.
		 */
		readonly index?: (text: string) => PlaceIndex;
	};

/** One file format: how it is recognized by its content, and how it becomes a normalized document. */
export interface Format {
	/** Stable identifier, such as cyclonedx-json. */
	readonly id: string;
	readonly kind: KindName;
	/** Of a format that a caller brought along: its kind, where that is none of the built-in ones. */
	readonly custom?: { readonly kind: CustomKind | null };
	/** Name for people, such as "CycloneDX JSON". */
	readonly title: string;
	/** The specification followed, with its address. */
	readonly specification: string;
	/** Base names of its files, where they say more than the ending or the content does. In folders they are looked for. */
	readonly names?: RegExp;
	/** How files of these names are written; told by their content unless set. JSON5 is tried where JSON fails. */
	readonly syntax?: "text" | "toml" | "json5";
	/** Whether a file may hold several JSON values, one on a line. Formats that do not say so are not asked about such files. */
	readonly lines?: true;
	/** Whose YAML tags the format knows, written as `yaml-tags.ts` says. A file that uses others is refused. */
	readonly tags?: TagDialect;
	/** Cheap, and never throws: looks at a few keys only. */
	recognize(file: ParsedFile): ContainedRecognition;
	/**
	 * Called for recognized files only. Must not throw for anything a file contains, must be linear in its size, and
	 * marks in `trace` every object that a finding may be about.
	 */
	normalize(file: ParsedFile, trace: Trace, context: NormalizeContext): Normalized | Promise<Normalized>;
}
