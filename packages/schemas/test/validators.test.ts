import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CORPORA } from "../../../scripts/corpora.mjs";
import { NAMES, readSchema } from "../scripts/sources.mjs";
import { readUpstream } from "../scripts/upstream.mjs";
import { formats } from "../src/runtime/formats.js";
import { loadUpstreamValidator, loadValidator, type SchemaName, upstreamSchemas } from "../src/validation.js";
import { documents, mutated } from "./arbitrary.js";

const settings = { strict: false, formats: { ...formats, "iri-reference": true, "idn-email": true } } as const;

describe.each(NAMES as readonly SchemaName[])("the validator of %s", (name) => {
	const reference = new Ajv2020(settings).compile(readSchema(name));
	const valid = documents(readSchema(name));

	test("accepts documents that follow the schema", async () => {
		const validator = await loadValidator(name);
		fc.assert(
			fc.property(valid, (document) => {
				expect(validator(document)).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	test("refuses what ajv refuses, and says where", async () => {
		const validator = await loadValidator(name);
		let refused = 0;
		fc.assert(
			fc.property(valid.chain(mutated), (document) => {
				const violations = validator(document);
				expect(violations.length === 0).toBe(reference(document));
				if (violations.length > 0) refused++;
				for (const { path, message } of violations) {
					expect(message).not.toMatch(/undefined|does not follow the schema/);
					expect(exists(document, path)).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
		expect(refused).toBeGreaterThan(50);
	});

	test("passes ajv's strict mode", () => {
		const strict = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ["tsType"] });
		expect(() => strict.compile(readSchema(name))).not.toThrow();
	});
});

/** A document that uses much of what every version knows. */
function example(version: string): Record<string, unknown> {
	return {
		bomFormat: "CycloneDX",
		specVersion: version,
		serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
		version: 1,
		metadata: {
			timestamp: "2024-02-29T10:00:00+01:00",
			tools: [{ vendor: "v", name: "t", version: "1" }],
			authors: [{ name: "A", email: "a@example.com" }],
			component: { type: "application", name: "app", version: "1", "bom-ref": "app" },
			supplier: { name: "S", url: ["https://example.com"], contact: [{ phone: "1" }] },
		},
		components: [
			{
				type: "library",
				"bom-ref": "a",
				name: "a",
				version: "1",
				purl: "pkg:npm/a@1",
				scope: "required",
				hashes: [{ alg: "SHA-256", content: "0".repeat(64) }],
				licenses: [{ license: { id: "MIT" } }, { license: { name: "own", url: "https://example.com" } }],
				externalReferences: [{ type: "vcs", url: "git@example.com:a/b.git" }],
				swid: { tagId: "x", name: "y" },
				pedigree: { patches: [{ type: "backport", resolves: [{ type: "security", id: "CVE-2024-1" }] }] },
				components: [{ type: "file", name: "f", version: "" }],
			},
			{ type: "framework", "bom-ref": "b", name: "b", version: "2", licenses: [{ expression: "MIT OR Apache-2.0" }] },
		],
		services: [{ "bom-ref": "s", name: "s", endpoints: ["https://example.com"], authenticated: true }],
		externalReferences: [{ type: "website", url: "https://example.com", comment: "c" }],
		dependencies: [{ ref: "app", dependsOn: ["a", "b"] }, { ref: "a" }],
	};
}

describe.each(upstreamSchemas)("the validator of %s", (name) => {
	const version = name.slice("cyclonedx-".length);
	const { schema, others } = readUpstream(name);
	const reference = new Ajv(settings).addSchema([...others]).compile(schema);
	const real = folder("spec-valid", version);

	test("refuses what ajv refuses, and says where", async () => {
		const validator = await loadUpstreamValidator(name);
		const sources = [example(version), ...real.map(({ value }) => value)];
		expect(validator(example(version))).toEqual([]);
		fc.assert(
			fc.property(fc.constantFrom(...sources).chain(mutated), (document) => {
				const violations = validator(document);
				expect(violations.length === 0).toBe(reference(document));
				for (const { path, message } of violations) {
					expect(message).not.toMatch(/undefined|does not follow the schema/);
					expect(exists(document, path)).toBe(true);
				}
			}),
			{ numRuns: 500 },
		);
	});

	test.skipIf(CORPORA === null)("accepts every valid document of the specification's own tests", async () => {
		const validator = await loadUpstreamValidator(name);
		expect(real.length).toBeGreaterThan(0);
		expect(real.map(({ file, value }) => [file, validator(value)])).toEqual(real.map(({ file }) => [file, []]));
	});

	test.skipIf(CORPORA === null)("refuses every invalid document of the specification's own tests", async () => {
		const validator = await loadUpstreamValidator(name);
		const invalid = folder("spec-invalid", version);
		expect(invalid.length).toBeGreaterThan(0);
		expect(invalid.filter(({ value }) => validator(value).length === 0).map(({ file }) => file)).toEqual([]);
	});
});

describe("an upstream validator", () => {
	const base = { bomFormat: "CycloneDX", specVersion: "1.6" };
	const component = { type: "library", name: "a" };

	test("says nothing about a union that is not wrong in itself, but about what is wrong in its closest branch", async () => {
		const validator = await loadUpstreamValidator("cyclonedx-1.6");
		expect(validator({ ...base, components: [{ ...component, licenses: [{ license: { id: "MTI" } }] }] })).toEqual([
			{
				path: ["components", 0, "licenses", 0, "license", "id"],
				keyword: "enum",
				message: expect.stringMatching(/^must be one of \d+ allowed values, and "MTI" is not$/),
			},
		]);
	});

	test("gives the alternatives where branches of a union ask for different things of one object", async () => {
		const validator = await loadUpstreamValidator("cyclonedx-1.6");
		expect(validator({ ...base, components: [{ ...component, licenses: [{ license: { url: "x" } }] }] })).toEqual([
			{
				path: ["components", 0, "licenses", 0, "license"],
				keyword: "required",
				message: 'must have property "id"; or must have property "name"',
			},
		]);
	});

	test("points at the item that repeats an earlier one", async () => {
		const validator = await loadUpstreamValidator("cyclonedx-1.6");
		expect(
			validator({ ...base, components: [component, { ...component, name: "b" }, { name: "a", type: "library" }] }),
		).toEqual([{ path: ["components", 2], keyword: "uniqueItems", message: "must not equal an earlier item" }]);
	});

	test("says so of a document that is nested too deeply to be checked", async () => {
		const validator = await loadUpstreamValidator("cyclonedx-1.6");
		let nested: Record<string, unknown> = component;
		for (let depth = 0; depth < 100_000; depth++) nested = { ...component, components: [nested] };
		expect(validator({ ...base, components: [nested] })).toEqual([
			{ path: [], keyword: "depth", message: "is nested too deeply to be checked" },
		]);
		expect(validator({ ...base, components: [component] })).toEqual([]);
	});

	test("takes the names of object members for nothing but names", async () => {
		const validator = await loadUpstreamValidator("cyclonedx-1.6");
		for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
			const hostile = JSON.parse(`{"bomFormat":"CycloneDX","specVersion":"1.6","${name}":{"components":[]}}`);
			expect(validator(hostile)).toEqual([
				{ path: [], keyword: "additionalProperties", message: `must not have property "${name}"` },
			]);
		}
	});

	test("quotes no more than a piece of a long value", async () => {
		const validator = await loadUpstreamValidator("cyclonedx-1.6");
		const [violation] = validator({ ...base, serialNumber: "x".repeat(1e6) });
		expect(violation?.message.length).toBeLessThan(300);
		const [other] = validator({ ...base, ["y".repeat(1e6)]: 1 });
		expect(other?.message.length).toBeLessThan(300);
	});
});

test.skipIf(CORPORA === null)(
	"of the real CycloneDX documents, those are refused that break the schema of their version",
	async () => {
		const refused: string[] = [];
		let read = 0;
		for (const { file, value } of jsonFiles(path.join(CORPORA as string, "sbom-cyclonedx", "real"))) {
			const name = upstreamSchemas.find(
				(one) => one === `cyclonedx-${(value as { specVersion?: unknown }).specVersion}`,
			);
			if (name === undefined) continue;
			read++;
			for (const violation of (await loadUpstreamValidator(name))(value))
				refused.push(`${path.basename(file)} /${violation.path.join("/")}`);
		}
		expect(read).toBeGreaterThan(30);
		// Two test files of another project whose serial number is no UUID.
		expect(refused).toEqual([
			"cdx-1-5-components.bom.json /serialNumber",
			"cdx-1-5-external-references.bom.json /serialNumber",
		]);
	},
);

test("the SARIF schema that tests of reports use compiles, and is one", () => {
	const file = new URL("../../../schemas/upstream/sarif/sarif-2.1.0.SNAPSHOT.schema.json", import.meta.url);
	const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(file, "utf8")));
	expect(
		validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "t" } }, language: "en-US", results: [] }] }),
	).toBe(true);
	expect(validate({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

function exists(value: unknown, path: readonly (string | number)[]): boolean {
	let place = value;
	for (const key of path) {
		if (typeof place !== "object" || place === null || !Object.hasOwn(place, key)) return false;
		if (Array.isArray(place) !== (typeof key === "number")) return false;
		place = (place as Record<string | number, unknown>)[key];
	}
	return true;
}

function folder(group: string, version: string): { readonly file: string; readonly value: unknown }[] {
	return CORPORA === null
		? []
		: jsonFiles(path.join(CORPORA, "sbom-cyclonedx", group, "CycloneDX__specification", version));
}

function jsonFiles(directory: string): { readonly file: string; readonly value: unknown }[] {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort()
		.map((file) => ({ file, value: JSON.parse(readFileSync(file, "utf8")) }));
}
