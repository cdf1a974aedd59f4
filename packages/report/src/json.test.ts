import { readFileSync } from "node:fs";
import type { Report } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { fullReport, report } from "../test/example-report.js";
import { renderJson, stringifyJson } from "./json.js";

interface Schema {
	readonly $ref?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly $defs?: Readonly<Record<string, Schema>>;
}

const SCHEMA: Schema = JSON.parse(
	readFileSync(new URL("../../../schemas/report.schema.json", import.meta.url), "utf8"),
);

/** Fails where an object's properties are in another order than in its schema. */
function expectSchemaOrder(value: unknown, schema: Schema | undefined): void {
	const name = schema?.$ref?.split("/").at(-1);
	const resolved = name === undefined ? schema : SCHEMA.$defs?.[name];
	if (Array.isArray(value)) for (const item of value) expectSchemaOrder(item, resolved?.items);
	else if (typeof value === "object" && value !== null && resolved?.properties !== undefined) {
		expect(Object.keys(value)).toEqual(Object.keys(resolved.properties));
		for (const [key, item] of Object.entries(value)) expectSchemaOrder(item, resolved.properties[key]);
	}
}

describe("renderJson", () => {
	it("says exactly what the report says", () => {
		expect(JSON.parse(renderJson(fullReport()))).toEqual(fullReport());
	});

	it("orders properties as the schema does, however the report was made", () => {
		const shuffled = reversed(fullReport()) as Report;
		expectSchemaOrder(JSON.parse(renderJson(shuffled)), SCHEMA);
		expect(renderJson(shuffled).replace(/"expected": \{[^}]*\}/, "")).toBe(
			renderJson(fullReport()).replace(/"expected": \{[^}]*\}/, ""),
		);
	});

	it("ends with one newline", () => {
		expect(renderJson(report())).toMatch(/[^\n]\n$/);
	});
});

describe("stringifyJson", () => {
	it("writes what acts on a terminal as JSON escapes", () => {
		expect(stringifyJson({ name: "\u009b2J\u202e##[error]x\u{e0041}" })).toBe(
			'{\n  "name": "\\u009b2J\\u202e\\u0023#[error]x\\udb40\\udc41"\n}\n',
		);
	});
});

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, item]) => [key, reversed(item)]),
	);
}
