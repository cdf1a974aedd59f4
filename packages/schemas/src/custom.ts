import type { Document, Kind } from "./document.js";

/** Name of a kind or format of somebody else: the author, an underscore, and a name. No built-in one has an underscore. */
export type CustomName = `${string}_${string}`;

/** Name of the kind of a document. */
export type KindName = Kind | CustomName;

/** A document of a custom kind: what its format made of a file, and what every document has. */
export type CustomDocument<Name extends CustomName = CustomName, Content extends object = object> = {
	readonly kind: Name;
	readonly source: Document["source"];
	readonly limitations: Document["limitations"];
} & Readonly<Content>;
