import type { CustomName, Document, DocumentOf, Kind, Path } from "@proviso/schemas";
import type { ParsedFile, Recognition } from "../format.js";
import type { Limits } from "../limits.js";
import { adopt } from "./adopt.js";
import type { CustomKind, DocumentOfKind } from "./kind.js";

/** What a format can make: documents of a built-in kind, by its name, or of a custom one. */
export type AnyKind = Kind | CustomKind;

/** The type of the documents of a kind. */
export type DocumentOfAnyKind<K extends AnyKind> = K extends Kind
	? DocumentOf<K>
	: K extends CustomKind
		? DocumentOfKind<K>
		: never;

/** What a normalizer gives for one document: all but its kind and source. `limitations` say what could not be read. */
export type Content<K extends AnyKind> =
	DocumentOfAnyKind<K> extends infer D
		? D extends { readonly limitations: infer L }
			? Omit<D, "kind" | "source" | "limitations"> & { readonly limitations?: L }
			: never
		: never;

/** Why a file of the format cannot be normalized. */
export interface CustomProblem {
	/** What is wrong and what to do, in one or two sentences. */
	readonly message: string;
	/** Where, from the value on. */
	readonly path?: Path;
	/** Number of the value in the file, for those that hold several (YAML documents, JSON Lines); the first unless told. */
	readonly value?: number;
	/** Such as `unsupported-version`; `schema-violation` unless told. */
	readonly code?: "schema-violation" | "unsupported-version" | "wrong-type" | "missing-field" | "syntax";
}

export type CustomResult<K extends AnyKind> =
	| { readonly ok: true; readonly documents: readonly [Content<K>, ...Content<K>[]] }
	| { readonly ok: false; readonly problems: readonly [CustomProblem, ...CustomProblem[]] };

/** Remembers where the objects of a document come from, for `locate`. */
export interface Marks {
	/**
	 * Says that `object` was made of what is at `path` of the parsed value. What lies below has the same names in both, unless
	 * `fields` says where else, relative to `path`: `{ reviewer: ["approval", "by"] }`. Returns `object`.
	 */
	mark<T extends object>(
		object: T,
		path: Path,
		options?: { readonly value?: number; readonly fields?: Readonly<Record<string, string | Path>> },
	): T;
}

/** A format that a caller brings along. */
export interface CustomFormat<K extends AnyKind = AnyKind> {
	/** The author, an underscore and a name: `acme_change-record`. No built-in format has an underscore. */
	readonly id: CustomName;
	readonly kind: K;
	/** Name for people, such as "Acme change record". */
	readonly title: string;
	/** The specification followed, with its address. */
	readonly specification?: string;
	/** Base names of its files, where they say more than the ending or the content does. */
	readonly names?: RegExp;
	/** How files of these names are written; told by their content unless set. Text is given as it is, as one string. */
	readonly syntax?: "text" | "toml" | "json5";
	/** Whether a file may hold several JSON values, one on a line. It is not asked about such files otherwise. */
	readonly lines?: true;
	/** Looks at a few keys only. What it throws is a problem of the file. */
	recognize(file: ParsedFile): Recognition;
	/** Called for recognized files only. What it throws is a problem of the file. */
	normalize(
		file: ParsedFile,
		marks: Marks,
		context: { readonly limits: Limits },
	): CustomResult<K> | Promise<CustomResult<K>>;
}

/** The type of the documents that `read` gives with these formats besides. */
export type DocumentWith<F extends readonly CustomFormat[]> = Document | DocumentOfAnyKind<F[number]["kind"]>;

/**
 * Defines a format for the option `formats` of `read` and of the engine. What `normalize` gives is checked against the type of
 * the kind here, and against its schema whenever a file is read.
 *
 * @throws {InputError} invalid-option, when the definition does not hold to its type.
 */
export function defineFormat<const K extends AnyKind>(format: CustomFormat<K>): CustomFormat<K> {
	adopt(format);
	return format;
}
