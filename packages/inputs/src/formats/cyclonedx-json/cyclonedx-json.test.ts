import type { SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

type Version = "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7";

async function normalize(bom: object, specVersion: Version = "1.6"): Promise<{ document: SbomDocument; text: string }> {
	const text = JSON.stringify({ bomFormat: "CycloneDX", specVersion, version: 1, ...bom }, null, 2);
	const result = await read({ name: "bom.json", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return { document: result.documents[0] as SbomDocument, text };
}

const library = (name: string, more: object = {}) => ({ type: "library", name, version: "1", ...more });

describe("CycloneDX JSON", () => {
	it("that says nothing is an sbom with everything present", async () => {
		const { document } = await normalize({});
		expect(document).toEqual({
			kind: "sbom",
			source: {
				format: "cyclonedx-json",
				formatVersion: "1.6",
				path: "bom.json",
				digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
			},
			limitations: [],
			serialNumber: null,
			version: 1,
			timestamp: null,
			lifecycles: [],
			authors: [],
			supplier: null,
			manufacturer: null,
			tools: [],
			properties: [],
			primary: null,
			components: [],
			files: [],
			dependencies: [],
			compositions: [],
		});
	});

	it("keeps what is said of a component", async () => {
		const { document } = await normalize({
			components: [
				{
					type: "library",
					"bom-ref": "ref-1",
					group: "@acme",
					name: "left",
					version: "1.2.3",
					purl: "pkg:npm/%40acme/left@1.2.3?arch=x",
					cpe: "cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*",
					swid: { tagId: "tag", name: "left" },
					description: "d",
					copyright: "c",
					publisher: "p",
					authors: [{ name: "A" }, { email: "b@example.com" }],
					supplier: { name: "S", contact: [{ name: "x" }] },
					manufacturer: { name: "M" },
					scope: "optional",
					licenses: [
						{ license: { id: "MIT", url: "https://example.com/mit", acknowledgement: "declared" } },
						{ license: { name: "Acme License" } },
					],
					hashes: [{ alg: "MD5", content: "D41D8CD98F00B204E9800998ECF8427E" }],
					externalReferences: [{ type: "vcs", url: "https://example.com/x.git", comment: "source" }],
					properties: [{ name: "k", value: "v" }, { name: "only" }],
				},
			],
		});
		expect(document.components).toEqual([
			{
				path: ["components", 0],
				ref: "ref-1",
				type: "library",
				group: "@acme",
				name: "left",
				version: "1.2.3",
				purl: {
					text: "pkg:npm/%40acme/left@1.2.3?arch=x",
					valid: true,
					type: "npm",
					namespace: "@acme",
					name: "left",
					version: "1.2.3",
					qualifiers: { arch: "x" },
					subpath: null,
				},
				cpe: "cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*",
				swid: "tag",
				description: "d",
				copyright: "c",
				author: "A, b@example.com",
				publisher: "p",
				supplier: "S",
				manufacturer: "M",
				scope: "optional",
				licenses: [
					{
						id: "MIT",
						name: null,
						expression: null,
						url: "https://example.com/mit",
						acknowledgement: "declared",
						ids: ["MIT"],
						valid: true,
					},
					{ id: null, name: "Acme License", expression: null, url: null, acknowledgement: null, ids: [], valid: null },
				],
				hashes: [{ algorithm: "MD5", value: "d41d8cd98f00b204e9800998ecf8427e" }],
				externalReferences: [{ type: "vcs", url: "https://example.com/x.git", comment: "source" }],
				properties: [
					{ name: "k", value: "v" },
					{ name: "only", value: null },
				],
				parents: [],
			},
		]);
	});

	it("keeps what is said of the whole", async () => {
		const { document } = await normalize({
			serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
			version: 7,
			metadata: {
				timestamp: "2026-01-02T03:04:05Z",
				lifecycles: [{ phase: "build" }, { name: "custom" }],
				authors: [{ name: "A", email: "a@example.com" }],
				component: library("app", { type: "application", "bom-ref": "app" }),
				supplier: { name: "S" },
				manufacturer: { name: "M" },
				tools: {
					components: [library("cyclonedx-npm", { group: "@cyclonedx", manufacturer: { name: "OWASP" } })],
					services: [{ name: "scan", provider: { name: "Acme" }, version: "2" }],
				},
				properties: [{ name: "a", value: "1" }],
			},
			properties: [{ name: "b", value: "2" }],
			dependencies: [{ ref: "app", dependsOn: ["x"], provides: ["y"] }, { ref: "x" }],
			compositions: [{ aggregate: "incomplete", assemblies: ["app"], dependencies: ["x"] }],
		});
		expect(document).toMatchObject({
			serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
			version: 7,
			timestamp: "2026-01-02T03:04:05Z",
			lifecycles: ["build", "custom"],
			authors: [{ name: "A", email: "a@example.com" }],
			supplier: "S",
			manufacturer: "M",
			tools: [
				{ vendor: "OWASP", name: "cyclonedx-npm", version: "1" },
				{ vendor: "Acme", name: "scan", version: "2" },
			],
			properties: [
				{ name: "a", value: "1" },
				{ name: "b", value: "2" },
			],
			primary: { path: ["primary"], name: "app", type: "application", ref: "app" },
			components: [],
			dependencies: [
				{ path: ["dependencies", 0], ref: "app", dependsOn: ["x"], provides: ["y"] },
				{ path: ["dependencies", 1], ref: "x", dependsOn: [], provides: [] },
			],
			compositions: [{ path: ["compositions", 0], aggregate: "incomplete", assemblies: ["app"], dependencies: ["x"] }],
		});
	});

	it("of before 1.5 has tools as a list, and of before 1.6 one manufacture and one author", async () => {
		const { document, text } = await normalize(
			{
				metadata: { tools: [{ vendor: "V", name: "t", version: "3" }], manufacture: { name: "M" } },
				components: [library("a", { author: "A" })],
			},
			"1.4",
		);
		expect(document).toMatchObject({
			tools: [{ vendor: "V", name: "t", version: "3" }],
			manufacturer: "M",
			components: [{ author: "A" }],
		});
		const line = (path: (string | number)[]) => text.split("\n")[locate(document, path).line! - 1]?.trim();
		expect(line(["tools", 0, "name"])).toBe('"name": "t",');
		expect(line(["manufacturer"])).toBe('"name": "M"');
		expect(line(["components", 0, "author"])).toBe('"author": "A"');
	});

	it("has nested components after the one they are nested in, with the names of their parents", async () => {
		const { document, text } = await normalize({
			metadata: { component: library("app", { components: [library("vendored")] }) },
			components: [
				library("a", { components: [library("b", { components: [library("c")] }), library("d")] }),
				library("e"),
			],
		});
		expect(document.components.map(({ path, name, parents }) => [path[1], name, parents])).toEqual([
			[0, "vendored", ["app"]],
			[1, "a", []],
			[2, "b", ["a"]],
			[3, "c", ["a", "b"]],
			[4, "d", ["a"]],
			[5, "e", []],
		]);
		for (const component of document.components) {
			const { line } = locate(document, [...component.path, "name"]);
			expect(text.split("\n")[line! - 1]?.trim()).toBe(`"name": "${component.name}",`);
		}
	});

	it("leads from every part of the document to its place in the file", async () => {
		const { document, text } = await normalize({
			metadata: {
				timestamp: "2026-01-02T03:04:05Z",
				supplier: { name: "S" },
				component: library("app", { "bom-ref": "app", purl: "pkg:npm/app@1" }),
				tools: { services: [{ name: "scan", provider: { name: "Acme" } }] },
				properties: [{ name: "first" }],
			},
			components: [
				library("a", {
					"bom-ref": "a-ref",
					hashes: [{ alg: "MD5", content: "D41D8CD98F00B204E9800998ECF8427E" }],
					licenses: [{ license: { id: "MIT" } }],
					supplier: { name: "T" },
				}),
				library("b", { licenses: [{ expression: "MIT OR Apache-2.0" }] }),
			],
			dependencies: [{ ref: "app", dependsOn: ["a-ref"] }],
			properties: [{ name: "second" }],
		});
		const found = (...path: (string | number)[]) => {
			const { line, column, endLine, endColumn } = locate(document, path);
			const lines = text.split("\n");
			return line === endLine
				? lines[line! - 1]?.slice(column! - 1, endColumn! - 1)
				: lines[line! - 1]?.slice(column! - 1);
		};
		expect(found("timestamp")).toBe('"timestamp": "2026-01-02T03:04:05Z"');
		expect(found("supplier")).toBe('"name": "S"');
		expect(found("primary")).toBe('"component"');
		expect(found("primary", "purl", "version")).toBe('"purl": "pkg:npm/app@1"');
		expect(found("tools", 0, "name")).toBe('"name": "scan"');
		expect(found("properties", 0, "name")).toBe('"name": "first"');
		expect(found("properties", 1, "name")).toBe('"name": "second"');
		expect(found("components", 0)).toBe("{");
		expect(found("components", 0, "ref")).toBe('"bom-ref": "a-ref"');
		expect(found("components", 0, "supplier")).toBe('"name": "T"');
		expect(found("components", 0, "hashes", 0, "algorithm")).toBe('"alg": "MD5"');
		expect(found("components", 0, "hashes", 0, "value")).toBe('"content": "D41D8CD98F00B204E9800998ECF8427E"');
		expect(found("components", 0, "licenses", 0, "id")).toBe('"id": "MIT"');
		expect(found("components", 0, "licenses", 0, "name")).toBe('"license"');
		expect(found("components", 1, "licenses", 0, "expression")).toBe('"expression": "MIT OR Apache-2.0"');
		expect(found("components", 1, "hashes")).toBe("{");
		expect(found("dependencies", 0, "dependsOn", 0)).toBe('"a-ref"');
		expect(found("serialNumber")).toBe("{");
	});

	it("tells what license expressions mention, and which do not parse", async () => {
		const { document } = await normalize({
			components: ["MIT OR (Apache-2.0 AND LicenseRef-x)", "MIT OR"].map((expression, index) =>
				library(`c${index}`, { licenses: [{ expression }] }),
			),
		});
		expect(document.components.map(({ licenses }) => [licenses[0]?.ids, licenses[0]?.valid])).toEqual([
			[["MIT", "Apache-2.0", "LicenseRef-x"], true],
			[["MIT"], false],
		]);
	});

	it("with a purl that does not parse keeps its text", async () => {
		const { document } = await normalize({ components: [library("a", { purl: "left-pad" })] });
		expect(document.components[0]?.purl).toMatchObject({ text: "left-pad", valid: false, name: null });
	});

	it("that holds only vulnerabilities is an sbom without components", async () => {
		const { document } = await normalize({ vulnerabilities: [{ id: "CVE-2020-0001" }] }, "1.4");
		expect(document).toMatchObject({ components: [], primary: null });
	});

	it.each(["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"] as const)("is read in version %s", async (version) => {
		const { document } = await normalize({ components: [library("a")] }, version);
		expect(document).toMatchObject({ source: { formatVersion: version }, components: [{ name: "a" }] });
	});

	it("whose nesting would repeat names without end is refused", async () => {
		let nested: object[] = Array.from({ length: 2000 }, (_, index) => library(`leaf${index}`));
		for (let depth = 0; depth < 20; depth++) nested = [library("x".repeat(1000), { components: nested })];
		const result = await read({
			name: "bom.json",
			bytes: JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: nested }),
		});
		expect(result.problems).toMatchObject([{ code: "too-large", message: expect.stringContaining("nested") }]);
	});

	it("is refused where its schema says so, at the place that is wrong", async () => {
		const bytes = JSON.stringify(
			{ bomFormat: "CycloneDX", specVersion: "1.6", components: [library("a"), library("b", { type: "nope" })] },
			null,
			1,
		);
		const result = await read({ name: "bom.json", bytes });
		expect(result.problems).toMatchObject([{ code: "schema-violation", line: 11, column: 4 }]);
		expect(result.problems[0]?.message).toContain("components[1].type must be one of");
	});
});
