import fc from "fast-check";

interface Schema {
	readonly [keyword: string]: unknown;
}

/** Values that follow one of our own schemas, from the keywords those use. */
export function documents(root: Schema): fc.Arbitrary<unknown> {
	const definitions = (root["$defs"] ?? {}) as Record<string, Schema>;
	const { document } = fc.letrec<Record<string, unknown>>((tie) => ({
		...Object.fromEntries(
			Object.entries(definitions).map(([name, schema]) => [`#/$defs/${name}`, valuesOf(schema, tie)]),
		),
		document: valuesOf(root, tie),
	}));
	if (document === undefined) throw new Error("no document");
	return document;
}

function valuesOf(schema: Schema, tie: fc.LetrecLooselyTypedTie): fc.Arbitrary<unknown> {
	if (typeof schema["$ref"] === "string") return tie(schema["$ref"]);
	if (schema["const"] !== undefined) return fc.constant(schema["const"]);
	if (Array.isArray(schema["enum"])) return fc.constantFrom(...schema["enum"]);
	if (Array.isArray(schema["anyOf"]))
		return fc.oneof({ depthSize: "small" }, ...schema["anyOf"].map((one) => valuesOf(one, tie)));
	if (Array.isArray(schema["type"]))
		return fc.oneof(...schema["type"].map((type) => valuesOf({ ...schema, type }, tie)));
	switch (schema["type"]) {
		case "null":
			return fc.constant(null);
		case "boolean":
			return fc.boolean();
		case "integer":
			return fc.integer();
		case "number":
			return fc.double({ noNaN: true, noDefaultInfinity: true });
		case "string":
			return textOf(schema);
		case "array":
			return fc.array(valuesOf(schema["items"] as Schema, tie), {
				minLength: (schema["minItems"] as number | undefined) ?? 0,
				maxLength: 2,
				depthIdentifier: "document",
			});
		case "object":
			return objectsOf(schema, tie);
		default:
			return fc.jsonValue({ maxDepth: 2 });
	}
}

function textOf(schema: Schema): fc.Arbitrary<string> {
	if (schema["pattern"] !== undefined) return fc.stringMatching(new RegExp(schema["pattern"] as string, "u"));
	return fc.string({ unit: "binary", minLength: (schema["minLength"] as number | undefined) ?? 0, maxLength: 6 });
}

function objectsOf(schema: Schema, tie: fc.LetrecLooselyTypedTie): fc.Arbitrary<unknown> {
	const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
	if (properties.length === 0) {
		const values =
			typeof schema["additionalProperties"] === "object"
				? valuesOf(schema["additionalProperties"] as Schema, tie)
				: fc.jsonValue({ maxDepth: 1 });
		return fc.dictionary(fc.string({ maxLength: 6 }), values, { maxKeys: 2, noNullPrototype: true });
	}
	return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valuesOf(one, tie)])), {
		requiredKeys: (schema["required"] ?? []) as string[],
		noNullPrototype: true,
	});
}

/** One change to a value: at some place something is replaced, left out, repeated or added. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
	const places: (readonly (string | number)[])[] = [];
	const visit = (one: unknown, path: readonly (string | number)[]): void => {
		places.push(path);
		if (typeof one !== "object" || one === null) return;
		for (const [key, child] of Object.entries(one)) visit(child, [...path, Array.isArray(one) ? Number(key) : key]);
	};
	visit(value, []);
	return fc
		.tuple(
			fc.constantFrom(...places),
			fc.constantFrom("replace", "remove", "repeat", "add"),
			fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom("MIT", "library", "required", 0, 1, -1)),
		)
		.map(([path, action, by]) => change(value, path, action, by));
}

function change(value: unknown, path: readonly (string | number)[], action: string, by: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) {
		if (action === "add" && typeof value === "object" && value !== null)
			return Array.isArray(value) ? [...value, by] : { ...value, added: by };
		if (action === "repeat" && Array.isArray(value) && value.length > 0) return [...value, structuredClone(value[0])];
		return by;
	}
	if (Array.isArray(value)) {
		const copy = [...value];
		if (action === "remove" && rest.length === 0) copy.splice(Number(key), 1);
		else copy[Number(key)] = change(copy[Number(key)], rest, action, by);
		return copy;
	}
	const copy = { ...(value as Record<string, unknown>) };
	if (action === "remove" && rest.length === 0) delete copy[key];
	else copy[key] = change(copy[key], rest, action, by);
	return copy;
}
