const ONE = [
	"additionalItems",
	"additionalProperties",
	"contains",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
];
const LIST = ["allOf", "anyOf", "items", "oneOf", "prefixItems"];
const NAMED = ["$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"];

/** A copy of a schema in which `visit` has replaced every subschema, innermost first. Values that are not schemas are kept. */
export function mapSchema(schema, visit) {
	if (schema === null || typeof schema !== "object" || Array.isArray(schema)) return schema;
	const copy = {};
	for (const [keyword, value] of Object.entries(schema)) {
		if (LIST.includes(keyword) && Array.isArray(value)) copy[keyword] = value.map((item) => mapSchema(item, visit));
		else if (ONE.includes(keyword)) copy[keyword] = mapSchema(value, visit);
		else if (NAMED.includes(keyword)) {
			copy[keyword] = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapSchema(item, visit)]));
		} else copy[keyword] = value;
	}
	return visit(copy);
}
