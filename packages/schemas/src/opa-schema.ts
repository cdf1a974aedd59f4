import type { JsonObject, JsonSchema, JsonValue } from "./json.js";

/** Told of each part of a schema that OPA's type checker cannot be shown, and which it therefore takes for anything. */
type OnOpen = (reason: string) => void;

/**
 * A JSON Schema (draft 2020-12) as OPA's type checker can read it. What it makes of a schema was read from OPA 1.22's own
 * source (schemaParser in v1/ast/compile.go) and tried:
 *
 * - It knows no null. `{type: "null"}` is anything, and a union with anything is anything, so that no typo below it is seen;
 *   `["string", "null"]` is string, and `== null` is refused. So a nullable object is written as the object (rules say
 *   `is_null(x)`, as `x == null` is then refused), and every other nullable value is open.
 * - `oneOf` and `if` are not read: anything. `anyOf` is.
 * - Values of objects without fixed properties are anything, whatever additionalProperties says.
 * - enum, const, pattern and the like are not read, so they are left out.
 *
 * What cannot be told so is open: a rule is never refused for what the schema allows. Only objects that say
 * `additionalProperties: false` are held to their names. `onOpen` hears why a part is open; what it throws passes through.
 */
export function toOpaSchema(schema: JsonSchema, onOpen: OnOpen = () => {}): JsonSchema {
	const conversion = new Conversion(recordOf(schema["$defs"]), onOpen);
	return { ...recordOf(conversion.convert(schema)), $defs: conversion.definitions() };
}

const UNTOLD = ["allOf", "if", "not", "patternProperties", "prefixItems", "dependentSchemas"];
const DEFINITIONS = "#/$defs/";

class Conversion {
	readonly #definitions: JsonObject;
	readonly #onOpen: OnOpen;

	constructor(definitions: JsonObject, onOpen: OnOpen) {
		this.#definitions = definitions;
		this.#onOpen = onOpen;
	}

	definitions(): JsonObject {
		return Object.fromEntries(Object.entries(this.#definitions).map(([name, one]) => [name, this.convert(one)]));
	}

	convert(value: JsonValue): JsonObject {
		const schema = recordOf(value);
		for (const keyword of UNTOLD) {
			if (schema[keyword] !== undefined) return this.#open(`no variant for OPA is known of ${keyword}`);
		}
		const { $ref, anyOf, oneOf, type, items } = schema;
		if ($ref !== undefined) {
			return this.#definition($ref) === null ? this.#open(`${$ref} is no definition of the schema`) : { $ref };
		}
		const union = anyOf ?? oneOf;
		if (Array.isArray(union)) return this.#union(union);
		if (Array.isArray(type)) return this.#union(type.map((one: JsonValue) => ({ ...schema, type: one })));
		switch (type) {
			case "object":
				return this.#object(schema);
			case "array":
				return items === undefined ? { type } : { type, items: this.convert(items) };
			case "string":
			case "integer":
			case "number":
			case "boolean":
				return { type };
			case undefined:
				return {};
			default:
				return this.#open(`no variant for OPA is known of type ${JSON.stringify(type)}`);
		}
	}

	#object({ properties, additionalProperties }: JsonObject): JsonObject {
		if (properties === undefined) {
			if (this.#hasProperties(additionalProperties ?? {})) {
				this.#onOpen("OPA does not see typos in objects that are values of an object without fixed properties");
			}
			return { type: "object" };
		}
		if (additionalProperties !== false) {
			this.#onOpen("OPA would refuse properties that the schema allows");
			return { type: "object" };
		}
		const converted = Object.entries(recordOf(properties)).map(([name, property]) => [name, this.convert(property)]);
		return { type: "object", properties: Object.fromEntries(converted) };
	}

	#union(branches: readonly JsonValue[]): JsonObject {
		const others = branches.filter((branch) => recordOf(branch)["type"] !== "null");
		const nullable = others.length < branches.length;
		if (nullable && !others.some((branch) => this.#hasProperties(branch))) return {};
		const [only, ...more] = others.map((branch) => this.convert(branch));
		return only !== undefined && more.length === 0 ? only : { anyOf: only === undefined ? [] : [only, ...more] };
	}

	/** Whether a typo can be made below a value of the schema. */
	#hasProperties(value: JsonValue, within: ReadonlySet<string> = new Set()): boolean {
		const { $ref, properties, anyOf = [], oneOf = [], items = [] } = recordOf(value);
		if ($ref !== undefined) {
			const name = this.#definition($ref);
			if (name === null || within.has(name)) return false;
			return this.#hasProperties(this.#definitions[name] ?? {}, new Set([...within, name]));
		}
		return properties !== undefined || [anyOf, oneOf, items].flat().some((one) => this.#hasProperties(one, within));
	}

	/** Name of the definition that a reference is to, or null. */
	#definition(reference: JsonValue): string | null {
		if (typeof reference !== "string" || !reference.startsWith(DEFINITIONS)) return null;
		const name = reference.slice(DEFINITIONS.length);
		return Object.hasOwn(this.#definitions, name) ? name : null;
	}

	#open(reason: string): JsonObject {
		this.#onOpen(reason);
		return {};
	}
}

/** `true` and `false` are schemas too: both are told as anything. */
function recordOf(value: JsonValue | undefined): JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
