import type { CustomDocument, CustomName, JsonObject, JsonSchema } from "@proviso/schemas";
import { InputError } from "../error.js";
import { quote } from "../problem.js";

declare const content: unique symbol;

/** A kind of documents that a caller brings along: its name and the JSON Schema of what its documents hold. */
export interface CustomKind<Name extends CustomName = CustomName, Content extends object = object> {
	readonly name: Name;
	/**
	 * JSON Schema (draft 2020-12) of an object with the content of a document: all but `kind`, `source` and `limitations`,
	 * which every document has.
	 */
	readonly schema: JsonSchema;
	/** For the type checker alone; no value has it. */
	readonly [content]?: Content;
}

/** The type of the documents of a custom kind. */
export type DocumentOfKind<K extends CustomKind> =
	K extends CustomKind<infer Name, infer Content> ? CustomDocument<Name, Content> : never;

/** The author, an underscore, and a name: a Rego identifier, so that policies write `schema.acme_change`. */
const KIND = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;
/** The same, with hyphens in the name as formats have them. */
const FORMAT = /^[a-z][a-z0-9]*_[a-z0-9]+(?:[_-][a-z0-9]+)*$/;
const OURS = ["kind", "source", "limitations"];

/**
 * Defines a kind of documents: `defineKind<Change>()({ name: "acme_change", schema })`, where `Change` is the type of what
 * the schema describes. That a document holds to the schema is checked whenever one is made.
 *
 * @throws {InputError} invalid-option for a name without author, or a schema that is not that of an object with properties.
 */
export function defineKind<Content extends object>() {
	return <const Name extends CustomName>(kind: {
		readonly name: Name;
		readonly schema: JsonSchema;
	}): CustomKind<Name, Content> => {
		assertKind(kind);
		return kind;
	};
}

/** @throws {InputError} invalid-option */
export function assertKind(kind: unknown): asserts kind is CustomKind {
	const { name, schema } = recordOf(kind);
	assertName("kind", name);
	const { type, properties } = recordOf(schema);
	if (type !== "object" || typeof properties !== "object" || properties === null) {
		throw new InputError("invalid-option", `The schema of ${name} has to be {type: "object", properties: …}.`);
	}
	const taken = OURS.find((property) => Object.hasOwn(properties, property));
	if (taken !== undefined) {
		throw new InputError("invalid-option", `The schema of ${name} has ${taken}, which every document has already.`);
	}
}

/** @throws {InputError} invalid-option */
export function assertName(what: "kind" | "format", name: unknown): asserts name is CustomName {
	if (typeof name === "string" && (what === "kind" ? KIND : FORMAT).test(name)) return;
	const given = typeof name === "string" ? quote(name) : String(name);
	throw new InputError(
		"invalid-option",
		`A ${what} cannot be called ${given}: it takes the author, an underscore and a name in lower case, such as acme_change.`,
	);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null ? (value as JsonObject) : {};
}
