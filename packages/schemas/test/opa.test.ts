import { check } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { readSchema } from "../scripts/sources.mjs";
import { type Kind, kinds } from "../src/document.js";
import type { JsonObject } from "../src/json.js";
import { opaSchemas, toOpaSchema } from "../src/opa.js";

interface Schema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, Schema>>;
	readonly type?: string | readonly string[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	readonly items?: Schema;
	readonly properties?: Readonly<Record<string, Schema>>;
}

/** A way to write an object of a document in Rego: `input.components[_].purl`. */
interface Place {
	readonly ref: string;
	readonly properties: Readonly<Record<string, Schema>>;
}

/** Every object of the schema as it is written in /schemas, by every way to it; a definition is entered once per way. */
function places(root: Schema): Place[] {
	const found: Place[] = [];
	const visit = (schema: Schema, ref: string, entered: readonly string[]): void => {
		if (schema.$ref !== undefined) {
			const name = schema.$ref.slice("#/$defs/".length);
			const definition = root.$defs?.[name];
			if (definition === undefined) throw new Error(`no definition is called ${name}`);
			if (!entered.includes(name)) visit(definition, ref, [...entered, name]);
			return;
		}
		for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(branch, ref, entered);
		if (schema.items !== undefined) visit(schema.items, `${ref}[_]`, entered);
		if (schema.properties === undefined) return;
		found.push({ ref, properties: schema.properties });
		for (const [name, property] of Object.entries(schema.properties)) visit(property, `${ref}.${name}`, entered);
	};
	visit(root, "input", []);
	return found;
}

function nullable(root: Schema, schema: Schema): "no" | "object" | "other" {
	const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
	const isNull =
		branches.some((branch) => branch.type === "null") || (Array.isArray(schema.type) && schema.type.includes("null"));
	if (!isNull) return "no";
	return branches.some((branch) => places({ ...branch, $defs: root.$defs ?? {} }).length > 0) ? "object" : "other";
}

/** Rules in one module: fewer than the errors that the compiler reports at most. */
const BATCH = 500;

/** Checks one rule per line and returns what OPA says, by line of the rules from 0. */
async function diagnose(kind: Kind, bodies: readonly string[]): Promise<Map<number, string>> {
	const found = new Map<number, string>();
	for (let start = 0; start < bodies.length; start += BATCH) {
		const header = `# METADATA\n# schemas:\n#   - input: schema.${kind}\npackage p\n`;
		const rules = bodies.slice(start, start + BATCH).map((body, index) => `r${start + index} if { ${body} }\n`);
		const diagnostics = await check({ "p.rego": header + rules.join("") }, { schemas: { [kind]: opaSchemas[kind] } });
		for (const { row, message } of diagnostics) found.set(start + row - 5, message);
	}
	return found;
}

describe.each(kinds)("OPA's type check against the schema of %s", (kind) => {
	const root = readSchema(kind) as Schema;
	const all = places(root);

	test("refuses a misspelt property of every object, in every branch of every union", async () => {
		const misspelt = all.flatMap(({ ref, properties }) =>
			Object.keys(properties).map((name) => `${ref}.${name}x == data.y`),
		);
		const found = await diagnose(kind, misspelt);
		const missed = misspelt.filter((_, index) => !found.get(index)?.includes("undefined ref"));
		expect(missed).toEqual([]);
		expect(misspelt.length).toBeGreaterThan(50);
	});

	test("accepts every property as it is spelt", async () => {
		const spelt = all.flatMap(({ ref, properties }) =>
			Object.keys(properties).map((name) => `${ref}.${name} == data.y`),
		);
		expect(await diagnose(kind, spelt)).toEqual(new Map());
	});

	test("accepts the comparison of every nullable value that is no object with null, and is_null and != of every nullable object", async () => {
		const comparisons = all.flatMap(({ ref, properties }) =>
			Object.entries(properties).flatMap(([name, property]) => {
				const value = `${ref}.${name}`;
				const is = nullable(root, property);
				if (is === "no") return [];
				return is === "other"
					? [`${value} == null`, `${value} != null`, `is_null(${value})`]
					: [`is_null(${value})`, `${value} != null`];
			}),
		);
		expect(comparisons.length).toBeGreaterThan(0);
		const found = await diagnose(kind, comparisons);
		expect([...found].map(([index, message]) => [comparisons[index], message])).toEqual([]);
	});

	test("refuses the comparison of a value with one of another type", async () => {
		expect((await diagnose(kind, ["input.kind == 1", 'input.limitations == "none"'])).size).toBe(2);
	});
});

test("the variants hold everything they refer to", () => {
	const references = (value: unknown): string[] =>
		typeof value !== "object" || value === null
			? []
			: Object.entries(value).flatMap(([key, one]) => (key === "$ref" ? [String(one)] : references(one)));
	for (const kind of kinds) {
		const schema: JsonObject = opaSchemas[kind];
		const names = Object.keys(schema["$defs"] as JsonObject).map((name) => `#/$defs/${name}`);
		expect(references(schema).filter((reference) => !names.includes(reference))).toEqual([]);
	}
});

describe("the variant of a schema that holds what OPA cannot be told", () => {
	const closed = { type: "object", additionalProperties: false } as const;
	const diagnoseCustom = async (schema: JsonObject, body: string) => {
		const rego = `# METADATA\n# schemas:\n#   - input: schema.custom\npackage p\nr if { ${body} }\n`;
		return check({ "p.rego": rego }, { schemas: { custom: toOpaSchema(schema) } });
	};

	test.each<[string, JsonObject]>([
		["an object that allows other properties", { type: "object", properties: { b: { type: "string" } } }],
		["allOf", { allOf: [{ type: "object", properties: { b: {} } }] }],
		["a condition", { if: {}, type: "object" }],
		["a reference to another schema", { $ref: "https://example.com/b" }],
		["a reference to nothing", { $ref: "#/$defs/constructor" }],
		["an unknown type", { type: "date" }],
		["null", { type: "null" }],
		["nothing", {}],
	])("is open for %s, and closed beside it", async (_, part) => {
		const schema = { ...closed, properties: { a: part, c: { type: "number" } } };
		expect(await diagnoseCustom(schema, "input.a.whatever.b == 1")).toEqual([]);
		expect(await diagnoseCustom(schema, "input.d == 1")).toMatchObject([
			{ message: expect.stringMatching(/undefined ref/) },
		]);
	});

	test("is open for booleans that are schemas", () => {
		const schema = { ...closed, properties: { a: true, b: { type: "array", items: false } }, $defs: { c: true } };
		expect(toOpaSchema(schema)).toEqual({
			type: "object",
			properties: { a: {}, b: { type: "array", items: {} } },
			$defs: { c: {} },
		});
	});

	test("is closed below a definition that holds itself", async () => {
		const node = {
			...closed,
			properties: { next: { anyOf: [{ $ref: "#/$defs/Node" }, { type: "null" }] }, n: { type: "number" } },
		};
		const schema = { ...closed, properties: { first: { $ref: "#/$defs/Node" } }, $defs: { Node: node } };
		expect(await diagnoseCustom(schema, "input.first.next.next.n == 1")).toEqual([]);
		expect(await diagnoseCustom(schema, "input.first.m == 1")).toHaveLength(1);
	});

	test("names what is open, and why", () => {
		const reasons: string[] = [];
		toOpaSchema({ ...closed, properties: { a: { allOf: [] }, b: { type: "object", properties: {} } } }, (reason) =>
			reasons.push(reason),
		);
		expect(reasons).toEqual([
			"no variant for OPA is known of allOf",
			"OPA would refuse properties that the schema allows",
		]);
	});
});
