import { readFileSync } from "node:fs";
import type { Path, ProcessDocument } from "@proviso/schemas";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";
import { momentOf } from "./moment.js";
import { reliance, sections } from "./sections.js";
import { type Field, type Shape, shape, text } from "./shape.js";

const EXAMPLE = `# Evidence of the payments team
proviso: process/1
title: Payments
author: Ada
approver: Grace
scope: [payments]
validFrom: 2025-01-01
validUntil: 2025-12-31
signature:
  uri: evidence.yaml.sigstore.json
  signedAt: 2025-01-02T10:00:00+02:00
threatModel:
  system: payments-api
  version: "3"
  method: STRIDE
  reviewedAt: 2025-03-01
  components: [api, ledger]
  boundaries: [internet to api]
  threats:
    - id: T1
      title: Stolen session
      status: mitigated
      mitigation: Short sessions
      components: [api]
    - {id: T2, status: accepted, owner: Ada}
secretsInventory:
  author: Linus
  validUntil: 2025-06-30
  secrets:
    - id: ci/registry
      store: vault
      class: ci
      lastRotated: 2025-02-01
      expiresAt: 2025-05-01
      scopes: [push]
      delivery: oidc
      environments: [build]
  exposures: []
training:
  - person: Ada
    account: ada
    course: Secure coding
    completedAt: 2025-02-03
metrics:
  period: {start: 2025-01-01, end: 2025-03-31}
  mttrDays: {critical: 2, high: 9.5}
  scanCoverage: 0.97
configurationSettings:
  - {product: payments, name: tls.minimum, default: "1.3", purpose: Oldest TLS that is spoken}
`;

async function document(source: string): Promise<ProcessDocument> {
	const result = await read({ name: "evidence.yaml", bytes: source });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as ProcessDocument;
}

async function problems(source: string, name = "evidence.yaml"): Promise<string[]> {
	const result = await read({ name, bytes: source });
	return result.problems.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}

const evidence = (rest: string) => `proviso: process/1\n${rest}\n`;

describe("process evidence", () => {
	it("is read with what is not declared as null, and what is declared empty as empty", async () => {
		const { threatModel, secretsInventory, training, metrics, suppliers } = await document(EXAMPLE);
		expect(threatModel).toMatchObject({
			system: "payments-api",
			version: "3",
			url: null,
			components: ["api", "ledger"],
		});
		expect(threatModel?.threats?.[1]).toEqual({
			path: ["threatModel", "threats", 1],
			id: "T2",
			title: null,
			category: null,
			components: null,
			boundaries: null,
			severity: null,
			status: "accepted",
			mitigation: null,
			owner: "Ada",
			ticket: null,
		});
		expect(secretsInventory).toMatchObject({ exposures: [], keys: null });
		expect(training).toHaveLength(1);
		expect(metrics?.mttrDays).toMatchObject({ critical: 2, high: 9.5, medium: null });
		expect(suppliers).toBeNull();
	});

	it("gives every entry the author, approver, scope, validity and signature of the file where it has none", async () => {
		const { threatModel, secretsInventory, training } = await document(EXAMPLE);
		expect(threatModel).toMatchObject({ author: "Ada", approver: "Grace", validUntil: "2025-12-31T23:59:59Z" });
		expect(secretsInventory).toMatchObject({
			author: "Linus",
			scope: ["payments"],
			validUntil: "2025-06-30T23:59:59Z",
		});
		expect(training?.[0]?.signature).toMatchObject({
			path: ["training", 0, "signature"],
			uri: "evidence.yaml.sigstore.json",
			signedAt: "2025-01-02T08:00:00Z",
		});
	});

	it("is traced to the lines that say it, those of the file where an entry inherits", async () => {
		const read = await document(EXAMPLE);
		const lines = EXAMPLE.split("\n");
		const line = (...path: Path) => lines[(locate(read, path).line ?? 0) - 1]?.trim();
		expect(line("threatModel", "threats", 0, "mitigation")).toBe("mitigation: Short sessions");
		expect(line("threatModel", "threats", 1, "owner")).toBe("- {id: T2, status: accepted, owner: Ada}");
		expect(line("secretsInventory", "secrets", 0, "lastRotated")).toBe("lastRotated: 2025-02-01");
		expect(line("secretsInventory", "author")).toBe("author: Linus");
		expect(line("threatModel", "author")).toBe("author: Ada");
		expect(line("training", 0, "validUntil")).toBe("validUntil: 2025-12-31");
		expect(line("training", 0, "signature", "uri")).toBe("uri: evidence.yaml.sigstore.json");
		expect(line("secretsInventory", "keys")).toBe("secretsInventory:");
		expect(line("kind")).toBe("proviso: process/1");
		expectPaths(read, read);
	});

	it("may be JSON, and several documents in a file of YAML", async () => {
		const json = await read({ name: "e.json", bytes: '{"proviso":"process/1","training":[]}' });
		expect(json).toMatchObject({ ok: true, documents: [{ kind: "process", training: [] }] });
		const yaml = `${evidence("training: []")}---\n${evidence("roles: [{role: release owner}]")}---\n`;
		const several = await read({ name: "e.yaml", bytes: yaml });
		expect(several.documents).toMatchObject([{ training: [], roles: null }, { training: null }]);
		const [, second] = several.documents as readonly ProcessDocument[];
		expect(locate(second!, ["roles", 0, "role"]).line).toBe(5);
		expect(await problems(`${evidence("training: []")}---\ntraining: []\n`)).toEqual([
			'missing-field 4:1 Every document of a file of evidence begins with "proviso: process/1", and this one does not.',
		]);
	});

	it("is refused for a typo, at its place", async () => {
		expect(await problems(evidence("threatModel:\n  system: a\n  reviewdAt: 2025-01-01"))).toEqual([
			expect.stringMatching(
				/^unknown-field 4:3 There is no field "reviewdAt" here. Those there are: system, version, /,
			),
		]);
		expect(await problems(evidence("threatModels: []\ntraining: []"))).toEqual([
			expect.stringMatching(/^unknown-field 2:1 There is no field "threatModels" here\./),
		]);
		expect(
			await problems(evidence("training:\n  - {person: A, course: B, __proto__: 1, constructor: 2}")),
		).toHaveLength(2);
	});

	it("tells every wrong type, date, choice and number, each at its place", async () => {
		const wrong = `threatModel: {system: a, version: 1.10, reviewedAt: 2025-02-30, components: api, threats: [null, {id: x, status: closed}]}
training: {}
metrics: {scanCoverage: 97, gatePassRate: "1", period: {start: 2025-02-01, end: 2025-01-31}, mttrDays: {high: -1}}
environments: [{name: build, mfa: "yes", owner: " "}, {purpose: build}]
validFrom: 2025-02-01
validUntil: 2025-01-31T23:59:59Z`;
		expect(await problems(evidence(wrong))).toEqual([
			'invalid-value 7:1 "validUntil" is before "validFrom".',
			"wrong-type 2:26 This is a number, and has to be text: put it in quotes.",
			'invalid-value 2:41 "reviewedAt" is no date of RFC 3339: write 2025-01-31 or 2025-01-31T09:00:00Z.',
			"wrong-type 2:65 This is a string, and has to be a list.",
			"wrong-type 2:92 This is null, and has to be an object.",
			'invalid-value 2:106 "status" has to be one of open, mitigated, accepted, tracked.',
			"wrong-type 3:1 This is an object, and has to be a list.",
			'invalid-value 4:76 "end" is before "start".',
			'invalid-value 4:105 "high" has to be a number that is not below 0.',
			'invalid-value 4:11 "scanCoverage" has to be from 0 to 1, as 0.95 for 95 percent.',
			"wrong-type 4:29 This is a string, and has to be a number.",
			"invalid-value 5:42 This is blank: leave the field out, or say what it is.",
			"wrong-type 5:30 This is a string, and has to be true or false.",
			'missing-field 5:55 The field "name" is missing.',
		]);
	});

	it("is refused when it holds a credential, which no message repeats", async () => {
		const token = `ghp_${"a1B2c3D4e5".repeat(4)}`;
		const inventory = (fields: string) => evidence(`secretsInventory:\n  secrets:\n    - {id: x, ${fields}}`);
		for (const source of [
			inventory(`purpose: ${token}`),
			inventory("password: hunter2"),
			inventory(`value: ${token}`),
			inventory(`${token}: true`),
			inventory(`class: ${token}`),
			inventory(`lastUsed: ${token}`),
			inventory("store: https://ada:hunter2@vault.example"),
			inventory(`environments: [build, ${token}]`),
			evidence("configurationSettings: [{name: db.password, default: hunter2}]"),
			evidence(`title: ${token}\ntraining: []`),
			evidence(`$schema: ${token}\ntraining: []`),
		]) {
			const told = await problems(source);
			expect(told, source).toEqual([expect.stringMatching(/^credential \d+:\d+ /)]);
			expect(told.join()).not.toMatch(/hunter2|ghp_/);
		}
		expect(await problems(inventory("value: 8f3b"))).toEqual([expect.stringMatching(/^unknown-field 4:15 /)]);
	});

	it("is refused when it declares nothing, or is of another version", async () => {
		expect(await problems(evidence("title: x"))).toEqual([
			expect.stringMatching(/^missing-field 1:1 This declares nothing/),
		]);
		expect(await problems("proviso: process/2\ntraining: []\n")).toEqual([
			'unsupported-version 1:1 The version of evidence that is read is "process/1", and this is another.',
		]);
		expect(await problems("threatModel: {}\n")).toEqual([
			expect.stringMatching(/^unrecognized 1:1 .*"proviso: process\/1"/),
		]);
		expect(await problems("proviso: 1\ntraining: []\n")).toEqual([
			expect.stringMatching(/^unrecognized 1:1 .*process\/1/),
		]);
	});

	it("is refused, and never fails, when everything has a wrong type", async () => {
		for (const wrong of ["1", '"x"', "[[]]", "{}", "true", '{"__proto__": {}}']) {
			const all = Object.keys({ ...reliance, ...sections }).map((name) => `"${name}": ${wrong}`);
			const result = await read({ name: "e.json", bytes: `{"proviso":"process/1",${all.join()}}` });
			expect(result.ok, wrong).toBe(false);
			expect(result.problems.map(({ code }) => code)).not.toContain("internal");
		}
		const many = Array.from({ length: 20_000 }, () => '{"persn":1}').join();
		const result = await read({ name: "e.json", bytes: `{"proviso":"process/1","training":[${many}]}` });
		expect(result.problems).toHaveLength(20);
		expect(result.problems.at(-1)?.message).toMatch(/and 980 more problems/);
	});
});

describe("the published schema", () => {
	const schema = JSON.parse(
		readFileSync(new URL("../../../../../schemas/process-evidence.schema.json", import.meta.url), "utf8"),
	) as JsonSchema;
	const validate = new Ajv2020({
		strict: true,
		strictRequired: false,
		allowUnionTypes: true,
		formats: fullFormats,
	}).compile(schema);

	it("has the fields that are read, of the same types", () => {
		const file = shape(["proviso"], { $schema: text, proviso: text, title: text, ...reliance, ...sections });
		expect(shapeOf(schema, schema)).toEqual(described(file));
	});

	it("and that of documents take every field there is", async () => {
		const value = { proviso: "process/1", ...sampleOf(shape([], { title: text, ...reliance, ...sections })) };
		expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
		const result = await read({ name: "e.json", bytes: JSON.stringify(value) });
		expect(result.problems).toEqual([]);
		const { kind, source, limitations, ...rest } = result.documents[0] as ProcessDocument;
		expect([kind, source.formatVersion, limitations]).toEqual(["process", "1", []]);
		expect(JSON.stringify(rest)).not.toContain("null");
	});

	it("accepts what is read, and refuses what is refused", async () => {
		const json = await read({ name: "evidence.yaml", bytes: EXAMPLE });
		expect(validate(json.raw[0]?.value)).toBe(true);
		for (const wrong of [
			{},
			{ training: [{ person: "A" }] },
			{ training: [{ person: "A", course: "B", completedAt: "2025-02-30" }] },
			{ training: [{ person: "A", course: " " }] },
			{ metrics: { scanCoverage: 2 } },
			{ metrics: { unknown: 1 } },
		]) {
			const value = { proviso: "process/1", ...wrong };
			expect(validate(value), JSON.stringify(wrong)).toBe(false);
			expect((await read({ name: "e.json", bytes: JSON.stringify(value) })).ok).toBe(false);
		}
	});
});

describe("a moment", () => {
	it.each([
		["2025-01-31", false, "2025-01-31T00:00:00Z"],
		["2025-01-31", true, "2025-01-31T23:59:59Z"],
		["2024-02-29", false, "2024-02-29T00:00:00Z"],
		["2025-01-31T09:00:00Z", true, "2025-01-31T09:00:00Z"],
		["2025-01-31t23:30:00.123-01:30", false, "2025-02-01T01:00:00Z"],
		["2016-12-31T23:59:60Z", false, "2016-12-31T23:59:59Z"],
		["9999-12-31", true, "9999-12-31T23:59:59Z"],
		["0001-01-01", false, "0001-01-01T00:00:00Z"],
	])("%s (end: %s) is %s", (written, ends, expected) => {
		expect(momentOf(written, ends)).toBe(expected);
	});

	it.each([
		"2025-02-29",
		"2025-13-01",
		"2025-1-1",
		"2025-01-31 09:00:00Z",
		"2025-01-31T09:00:00",
		"2025-01-31T24:00:00Z",
		"2025-01-31T12:00:60Z",
		"9999-12-31T23:59:59-01:00",
		"0000-01-01T00:00:00+01:00",
		"January 31",
		"",
	])("%j is none", (written) => {
		expect(momentOf(written, false)).toBeNull();
	});
});

/** An object with every field. */
function sampleOf(shape: Shape): Record<string, unknown> {
	return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, sampleOfField(field)]));
}

function sampleOfField(field: Field): unknown {
	switch (field.type) {
		case "text":
		case "setting":
			return "x";
		case "texts":
			return ["x", "y"];
		case "flag":
			return false;
		case "ratio":
			return 0.5;
		case "amount":
			return 0;
		case "moment":
			return "2025-01-31T09:00:00Z";
		case "deadline":
			return "2025-02-01";
		case "choice":
			return field.of[0];
		case "one":
			return sampleOf(field.shape);
		case "many":
			return [sampleOf(field.shape)];
	}
}

/** Every object that has a path is at that path. */
function expectPaths(root: object, node: unknown, at: Path = []): void {
	if (typeof node !== "object" || node === null) return;
	if ("path" in node && node !== (root as { source?: unknown }).source) expect(node.path).toEqual(at);
	for (const [key, value] of Object.entries(node)) {
		if (key !== "path") expectPaths(root, value, [...at, Array.isArray(node) ? Number(key) : key]);
	}
}

interface JsonSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly type?: string | readonly string[];
	readonly anyOf?: readonly JsonSchema[];
	readonly enum?: readonly unknown[];
	readonly maximum?: number;
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
}

/** A schema and a shape in the same words. */
function shapeOf(schema: JsonSchema, root: JsonSchema): unknown {
	const { properties = {}, required = [] } = schema;
	return {
		required: [...required],
		fields: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, fieldOf(one, root)])),
	};
}

function fieldOf(schema: JsonSchema, root: JsonSchema): unknown {
	const [first] = schema.anyOf ?? [schema];
	const name = first?.$ref?.slice("#/$defs/".length);
	if (name === "Moment" || name === "Deadline") return name.toLowerCase();
	if (name !== undefined) return shapeOf(root.$defs?.[name] ?? {}, root);
	if (schema.enum !== undefined) return schema.enum.filter((one) => one !== null);
	const [type] = [first?.type ?? []].flat();
	if (type === "array") return first?.items?.$ref === undefined ? "texts" : [fieldOf(first.items, root)];
	if (type === "number") return first?.maximum === 1 ? "ratio" : "amount";
	return type === "boolean" ? "flag" : "text";
}

function described(shape: Shape): unknown {
	const entries = Object.entries(shape.fields).map(([name, field]) => [name, describedField(field)]);
	return { required: [...shape.required], fields: Object.fromEntries(entries) };
}

function describedField(field: Field): unknown {
	switch (field.type) {
		case "choice":
			return [...field.of];
		case "one":
			return described(field.shape);
		case "many":
			return [described(field.shape)];
		default:
			return field.type === "setting" ? "text" : field.type;
	}
}
