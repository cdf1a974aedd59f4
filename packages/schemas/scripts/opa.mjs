import { banner, KINDS, pathOf, readSchema } from "./sources.mjs";

/**
 * Variants of the schemas of documents for OPA's type checker. What it makes of a schema was read from OPA 1.22's own source
 * (schemaParser in v1/ast/compile.go) and tried:
 *
 * - It knows no null. `{type: "null"}` is anything, and a union with anything is anything, so that no typo below it is seen;
 *   `["string", "null"]` is string, and `== null` is refused. So a nullable object is written as the object (rules say
 *   `is_null(x)`, as `x == null` is then refused), and every other nullable value is open.
 * - `oneOf` and `if` are not read: anything. `anyOf` is.
 * - Values of objects without fixed properties are anything, whatever additionalProperties says.
 * - enum, const, pattern and the like are not read, so they are left out.
 */
export function generateOpaSchemas() {
	const parts = KINDS.map(
		(kind) => `\t${kind}: ${JSON.stringify(opaSchema(readSchema(kind)), null, "\t").replaceAll("\n", "\n\t")},\n`,
	);
	return new Map([
		[
			"opa-schemas.ts",
			`${banner(KINDS.map(pathOf).join(", "))}import type { Kind } from "../document.js";
import type { JsonSchema } from "../json.js";

export const opaSchemas: Readonly<Record<Kind, JsonSchema>> = {\n${parts.join("")}};\n`,
		],
	]);
}

export function opaSchema(schema) {
	const definitions = schema.$defs ?? {};
	return {
		...convert(schema, definitions),
		$defs: Object.fromEntries(Object.entries(definitions).map(([name, one]) => [name, convert(one, definitions)])),
	};
}

function convert(schema, definitions) {
	for (const keyword of ["allOf", "if", "not", "patternProperties", "prefixItems", "dependentSchemas"]) {
		if (schema[keyword] !== undefined) throw new Error(`no variant for OPA is known of ${keyword}`);
	}
	if (schema.$ref !== undefined) {
		if (!schema.$ref.startsWith("#/$defs/")) throw new Error(`${schema.$ref} is in another schema`);
		return { $ref: schema.$ref };
	}
	const union = schema.anyOf ?? schema.oneOf;
	if (union !== undefined) return convertUnion(union, definitions);
	if (Array.isArray(schema.type))
		return convertUnion(
			schema.type.map((type) => ({ ...schema, type })),
			definitions,
		);
	switch (schema.type) {
		case "object":
			return convertObject(schema, definitions);
		case "array":
			return schema.items === undefined
				? { type: "array" }
				: { type: "array", items: convert(schema.items, definitions) };
		case "string":
		case "integer":
		case "number":
		case "boolean":
			return { type: schema.type };
		case undefined:
			return {};
		default:
			throw new Error(`no variant for OPA is known of type ${schema.type}`);
	}
}

function convertObject(schema, definitions) {
	if (schema.properties === undefined) {
		if (typeof schema.additionalProperties === "object" && hasProperties(schema.additionalProperties, definitions)) {
			throw new Error("OPA does not see typos in objects that are values of an object without fixed properties");
		}
		return { type: "object" };
	}
	if (schema.additionalProperties !== false) throw new Error("OPA would refuse properties that the schema allows");
	return {
		type: "object",
		properties: Object.fromEntries(
			Object.entries(schema.properties).map(([name, property]) => [name, convert(property, definitions)]),
		),
	};
}

function convertUnion(branches, definitions) {
	const others = branches.filter((branch) => branch.type !== "null");
	const nullable = others.length < branches.length;
	if (nullable && !others.some((branch) => hasProperties(branch, definitions))) return {};
	const converted = others.map((branch) => convert(branch, definitions));
	return converted.length === 1 ? converted[0] : { anyOf: converted };
}

/** Whether a typo can be made below a value of the schema. */
function hasProperties(schema, definitions, within = new Set()) {
	if (schema.$ref !== undefined) {
		const name = schema.$ref.slice("#/$defs/".length);
		return !within.has(name) && hasProperties(definitions[name], definitions, new Set([...within, name]));
	}
	return (
		schema.properties !== undefined ||
		[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].some((one) =>
			hasProperties(one, definitions, within),
		)
	);
}
