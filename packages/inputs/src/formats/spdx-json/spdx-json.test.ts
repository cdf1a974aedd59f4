import type { SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const base = {
	spdxVersion: "SPDX-2.3",
	SPDXID: "SPDXRef-DOCUMENT",
	dataLicense: "CC0-1.0",
	name: "app",
	documentNamespace: "https://example.com/app",
	creationInfo: { created: "2026-01-02T03:04:05Z", creators: ["Tool: maker-1.2.3"] },
};

const pkg = (name: string, more: object = {}) => ({
	SPDXID: `SPDXRef-${name}`,
	name,
	downloadLocation: "NOASSERTION",
	...more,
});

const relation = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
	spdxElementId: spdxElementId === "DOCUMENT" ? "SPDXRef-DOCUMENT" : `SPDXRef-${spdxElementId}`,
	relationshipType,
	relatedSpdxElement: /^NO/.test(relatedSpdxElement) ? relatedSpdxElement : `SPDXRef-${relatedSpdxElement}`,
});

const textOf = (document: object) => JSON.stringify({ ...base, ...document }, null, 2);

async function normalize(document: object): Promise<SbomDocument> {
	const result = await read({ name: "app.spdx.json", bytes: textOf(document) });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as SbomDocument;
}

async function problems(document: object) {
	const result = await read({ name: "app.spdx.json", bytes: textOf(document) });
	return result.problems.map(({ code, line, message }) => ({ code, line, message }));
}

const full = {
	creationInfo: {
		created: "2026-01-02T03:04:05Z",
		creators: [
			"Tool: acme/sbom-tool-v2.0.1-rc.1",
			"Tool: hand",
			"Organization: Acme, Inc (Legal) (sbom@example.com)",
			"Person: A ()",
			"NOASSERTION",
		],
	},
	documentDescribes: ["SPDXRef-app"],
	packages: [
		pkg("left", {
			versionInfo: "1.2.3",
			primaryPackagePurpose: "FRAMEWORK",
			supplier: "Organization: S (s@example.com)",
			originator: "Person: O",
			downloadLocation: "https://example.com/left.tgz",
			homepage: "https://example.com",
			licenseDeclared: "MIT",
			licenseConcluded: "MIT OR LicenseRef-own",
			copyrightText: "(c) O",
			summary: "short",
			checksums: [
				{ algorithm: "SHA256", checksumValue: "ABCDEF" },
				{ algorithm: "SHA3-512", checksumValue: "aa" },
			],
			externalRefs: [
				{ referenceCategory: "SECURITY", referenceType: "cpe22Type", referenceLocator: "cpe:/a:left:left:1.2.3" },
				{ referenceCategory: "SECURITY", referenceType: "cpe23Type", referenceLocator: "cpe:2.3:a:left:left:1.2.3" },
				{ referenceCategory: "PACKAGE_MANAGER", referenceType: "purl", referenceLocator: "pkg:npm/left@1.2.3" },
				{
					referenceCategory: "SECURITY",
					referenceType: "advisory",
					referenceLocator: "https://example.com/a",
					comment: "c",
				},
			],
		}),
		pkg("app", {
			versionInfo: "2",
			primaryPackagePurpose: "APPLICATION",
			supplier: "NOASSERTION",
			originator: "Organization: M",
		}),
		pkg("right", { licenseDeclared: "NOASSERTION", licenseConcluded: "NONE", copyrightText: "NONE" }),
	],
	hasExtractedLicensingInfos: [{ licenseId: "LicenseRef-own", extractedText: "text" }],
};

describe("SPDX JSON", () => {
	it("has packages as components, and the one it describes as primary", async () => {
		const document = await normalize(full);
		expect(document).toMatchObject({
			source: { format: "spdx-json", formatVersion: "2.3" },
			limitations: [],
			serialNumber: "https://example.com/app",
			version: null,
			timestamp: "2026-01-02T03:04:05Z",
			authors: [
				{ name: "Acme, Inc (Legal)", email: "sbom@example.com" },
				{ name: "A", email: null },
			],
			tools: [
				{ vendor: null, name: "acme/sbom-tool", version: "v2.0.1-rc.1" },
				{ vendor: null, name: "hand", version: null },
			],
			supplier: null,
			manufacturer: "M",
			primary: {
				path: ["primary"],
				ref: "SPDXRef-app",
				type: "application",
				name: "app",
				version: "2",
				supplier: null,
			},
		});
		expect(document.components).toEqual([
			{
				path: ["components", 0],
				ref: "SPDXRef-left",
				type: "framework",
				group: null,
				name: "left",
				version: "1.2.3",
				purl: expect.objectContaining({ valid: true, type: "npm", name: "left" }),
				cpe: "cpe:2.3:a:left:left:1.2.3",
				swid: null,
				description: "short",
				copyright: "(c) O",
				author: "O",
				publisher: null,
				supplier: "S",
				manufacturer: null,
				scope: null,
				licenses: [
					{
						id: "MIT",
						name: null,
						expression: null,
						url: null,
						acknowledgement: "declared",
						ids: ["MIT"],
						valid: true,
					},
					{
						id: null,
						name: null,
						expression: "MIT OR LicenseRef-own",
						url: null,
						acknowledgement: "concluded",
						ids: ["MIT", "LicenseRef-own"],
						valid: true,
					},
				],
				hashes: [
					{ algorithm: "SHA-256", value: "abcdef" },
					{ algorithm: "SHA3-512", value: "aa" },
				],
				externalReferences: [
					{ type: "distribution", url: "https://example.com/left.tgz", comment: null },
					{ type: "website", url: "https://example.com", comment: null },
					{ type: "other", url: "cpe:/a:left:left:1.2.3", comment: null },
					{ type: "advisories", url: "https://example.com/a", comment: "c" },
				],
				properties: [],
				parents: [],
			},
			expect.objectContaining({
				path: ["components", 1],
				name: "right",
				type: "library",
				licenses: [],
				copyright: null,
				externalReferences: [],
			}),
		]);
	});

	it("has a license that it gives no text of as not valid", async () => {
		const document = await normalize({
			packages: [
				pkg("a", { licenseDeclared: "LicenseRef-gone AND MIT", licenseConcluded: "MIT WITH AdditionRef-x" }),
				pkg("b"),
			],
		});
		expect(document.components[0]?.licenses).toMatchObject([
			{ ids: ["LicenseRef-gone", "MIT"], valid: false },
			{ ids: ["MIT", "AdditionRef-x"], valid: false },
		]);
	});

	it("has relationships as dependencies, whichever way round they are told", async () => {
		const document = await normalize({
			packages: ["app", "a", "b", "c", "d", "e"].map((name) => pkg(name)),
			files: [{ SPDXID: "SPDXRef-file", fileName: "./x" }],
			relationships: [
				relation("DOCUMENT", "DESCRIBES", "app"),
				relation("app", "DEPENDS_ON", "a"),
				relation("b", "DEPENDENCY_OF", "app"),
				relation("c", "DEV_DEPENDENCY_OF", "app"),
				relation("app", "DEPENDS_ON", "a"),
				relation("d", "CONTAINED_BY", "a"),
				relation("a", "CONTAINS", "file"),
				relation("b", "DEPENDS_ON", "NONE"),
				relation("c", "DEPENDS_ON", "NOASSERTION"),
				relation("e", "VARIANT_OF", "app"),
				{ spdxElementId: "SPDXRef-d", relationshipType: "DEPENDS_ON", relatedSpdxElement: "DocumentRef-x:SPDXRef-y" },
			],
		});
		expect(document.primary?.name).toBe("app");
		expect(document.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
			["SPDXRef-app", ["SPDXRef-a", "SPDXRef-b", "SPDXRef-c"]],
			["SPDXRef-a", ["SPDXRef-d"]],
			["SPDXRef-b", []],
			["SPDXRef-d", ["DocumentRef-x:SPDXRef-y"]],
		]);
		expect(document.compositions).toEqual([
			{ path: ["compositions", 0], aggregate: "unknown", assemblies: [], dependencies: ["SPDXRef-c"] },
		]);
	});

	it("has what only builds and tests need as excluded, unless something else needs it too", async () => {
		const document = await normalize({
			packages: ["app", "a", "b", "c", "d", "e"].map((name) => pkg(name)),
			relationships: [
				relation("DOCUMENT", "DESCRIBES", "app"),
				relation("a", "DEV_DEPENDENCY_OF", "app"),
				relation("b", "TEST_DEPENDENCY_OF", "app"),
				relation("e", "DEPENDS_ON", "b"),
				relation("c", "OPTIONAL_DEPENDENCY_OF", "app"),
				relation("d", "RUNTIME_DEPENDENCY_OF", "app"),
				relation("app", "DEPENDS_ON", "e"),
			],
		});
		expect(document.components.map(({ name, scope }) => [name, scope])).toEqual([
			["a", "excluded"],
			["b", null],
			["c", "optional"],
			["d", "required"],
			["e", null],
		]);
	});

	it("says so when something depends on what does not exist", async () => {
		const document = await normalize({
			packages: [pkg("a"), pkg("b")],
			files: [{ SPDXID: "SPDXRef-file", fileName: "./x" }],
			relationships: [
				relation("a", "CONTAINS", "file"),
				relation("a", "DEPENDS_ON", "gone"),
				relation("lost", "DEPENDENCY_OF", "b"),
			],
		});
		expect(document.limitations).toEqual([
			{ path: ["dependencies"], message: '"SPDXRef-a" depends on "SPDXRef-gone", which is not in the document.' },
			{ path: ["dependencies"], message: '"SPDXRef-b" depends on "SPDXRef-lost", which is not in the document.' },
		]);
	});

	it("lists the other files, with their hashes and licenses", async () => {
		const document = await normalize({
			packages: [pkg("app")],
			files: [
				{ SPDXID: "SPDXRef-one", fileName: "./one.c" },
				{
					SPDXID: "SPDXRef-two",
					fileName: "./two.c",
					checksums: [{ algorithm: "SHA256", checksumValue: "ABCD" }],
					licenseConcluded: "MIT",
					copyrightText: "(c) O",
				},
			],
			relationships: [relation("app", "CONTAINS", "two")],
		});
		expect(document.components).toEqual([]);
		expect(document.files).toMatchObject([
			{ path: ["files", 0], ref: "SPDXRef-one", name: "./one.c", hashes: [], licenses: [], copyright: null },
			{
				path: ["files", 1],
				name: "./two.c",
				hashes: [{ algorithm: "SHA-256", value: "abcd" }],
				licenses: [{ id: "MIT", acknowledgement: "concluded" }],
				copyright: "(c) O",
			},
		]);
		expect(document.limitations).toEqual([]);
		const lines = textOf({}).split("\n").length;
		expect(locate(document, ["files", 1, "hashes", 0, "value"]).line).toBeGreaterThan(lines);
		expect(locate(document, ["files", 1, "name"]).line).toBeGreaterThan(
			locate(document, ["files", 0, "name"]).line as number,
		);
	});

	it("says what it has that is not read", async () => {
		const document = await normalize({
			packages: [pkg("app", { annotations: [{}] }), pkg("left")],
			snippets: [{ SPDXID: "SPDXRef-s" }],
			annotations: [{}, {}],
			externalDocumentRefs: [{ externalDocumentId: "DocumentRef-x" }],
			relationships: [
				relation("app", "GENERATED_FROM", "left"),
				relation("app", "OTHER", "left"),
				relation("app", "OTHER", "left"),
			],
		});
		expect(document.limitations).toEqual([
			{ path: ["snippets"], message: "The document has 1 snippet, of which nothing else is read." },
			{ path: ["annotations"], message: "The document has 3 annotations, of which nothing else is read." },
			{
				path: ["externalDocuments"],
				message: "The document has 1 reference to other documents, of which nothing else is read.",
			},
			{
				path: ["relationships"],
				message: "The document has 3 other relationships (GENERATED_FROM, OTHER), of which nothing else is read.",
			},
		]);
	});

	it("has files as components only where it describes them", async () => {
		const files = [
			{
				SPDXID: "SPDXRef-one",
				fileName: "./one",
				licenseConcluded: "MIT",
				checksums: [{ algorithm: "SHA1", checksumValue: "AB" }],
			},
			{ SPDXID: "SPDXRef-two", fileName: "./two" },
		];
		const described = await normalize({
			packages: [pkg("a"), pkg("b")],
			files,
			documentDescribes: ["SPDXRef-a", "SPDXRef-one"],
		});
		expect(described.primary?.name).toBe("a");
		expect(described.components.map(({ name, type }) => [name, type])).toEqual([
			["b", "library"],
			["./one", "file"],
		]);
		const alone = await normalize({ files, documentDescribes: ["SPDXRef-one"] });
		expect(alone.primary).toMatchObject({ name: "./one", type: "file", hashes: [{ algorithm: "SHA-1", value: "ab" }] });
	});

	it("that describes several packages says that it has no primary one", async () => {
		const document = await normalize({
			packages: [pkg("a"), pkg("b")],
			documentDescribes: ["SPDXRef-a", "SPDXRef-b"],
		});
		expect(document.primary).toBeNull();
		expect(document.components).toHaveLength(2);
		expect(document.limitations).toEqual([{ path: ["primary"], message: expect.stringContaining("2 elements") }]);
	});

	it("of one package describes it, also where it does not say so", async () => {
		expect((await normalize({ packages: [pkg("a")] })).primary?.name).toBe("a");
		expect((await normalize({ packages: [pkg("a"), pkg("b")] })).primary).toBeNull();
	});

	it("leads from every part of the document to its place in the file", async () => {
		const relationships = [relation("b", "DEPENDENCY_OF", "app"), relation("left", "DEPENDENCY_OF", "app")];
		const source = { ...full, packages: [...full.packages, pkg("b")], relationships };
		const document = await normalize(source);
		const lines = textOf(source).split("\n");
		const found = (...path: (string | number)[]) => {
			const { line, column, endColumn } = locate(document, path);
			return lines[line! - 1]?.slice(column! - 1, endColumn! - 1);
		};
		expect(found("serialNumber")).toBe('"documentNamespace": "https://example.com/app"');
		expect(found("timestamp")).toBe('"created": "2026-01-02T03:04:05Z"');
		expect(found("tools", 0, "name")).toBe('"Tool: acme/sbom-tool-v2.0.1-rc.1"');
		expect(found("authors", 0, "email")).toBe('"Organization: Acme, Inc (Legal) (sbom@example.com)"');
		expect(found("manufacturer")).toBe('"originator": "Organization: M"');
		expect(found("primary", "version")).toBe('"versionInfo": "2"');
		expect(found("components", 0, "type")).toBe('"primaryPackagePurpose": "FRAMEWORK"');
		expect(found("components", 0, "purl", "version")).toBe('"referenceLocator": "pkg:npm/left@1.2.3"');
		expect(found("components", 0, "cpe")).toBe('"referenceLocator": "cpe:2.3:a:left:left:1.2.3"');
		expect(found("components", 0, "description")).toBe('"summary": "short"');
		expect(found("components", 0, "licenses", 0, "ids", 0)).toBe('"licenseDeclared": "MIT"');
		expect(found("components", 0, "licenses", 1)).toBe('"licenseConcluded": "MIT OR LicenseRef-own"');
		expect(found("components", 0, "hashes", 0, "value")).toBe('"checksumValue": "ABCDEF"');
		expect(found("components", 0, "externalReferences", 0, "url")).toBe(
			'"downloadLocation": "https://example.com/left.tgz"',
		);
		expect(found("components", 0, "externalReferences", 3, "url")).toBe('"referenceLocator": "https://example.com/a"');
		expect(found("dependencies", 0, "ref")).toBe('"relatedSpdxElement": "SPDXRef-app"');
		expect(found("dependencies", 0, "dependsOn", 1)).toBe('"spdxElementId": "SPDXRef-left"');
	});

	it("of another version is told which are read", async () => {
		expect(await problems({ spdxVersion: "SPDX-2.1" })).toEqual([
			{ code: "unsupported-version", line: 2, message: expect.stringContaining("SPDX-2.2, SPDX-2.3") },
		]);
		expect(await problems({ spdxVersion: 2.3 })).toMatchObject([{ code: "schema-violation", line: 2 }]);
	});

	it.each<[object, string, string]>([
		[{ SPDXID: "" }, "schema-violation", "SPDXID must not be empty"],
		[{ documentNamespace: undefined }, "schema-violation", '"documentNamespace"'],
		[{ creationInfo: [] }, "wrong-type", "creationInfo must be an object, not an array"],
		[{ creationInfo: undefined }, "schema-violation", '"creationInfo"'],
		[
			{ creationInfo: { created: "x", creators: [{ Person: "x" }] } },
			"wrong-type",
			"creationInfo.creators[0] must be text",
		],
		[{ creationInfo: { created: "x" } }, "schema-violation", '"creators"'],
		[{ documentDescribes: "SPDXRef-a" }, "wrong-type", "documentDescribes must be an array"],
		[{ packages: {} }, "wrong-type", "packages must be an array, not an object"],
		[{ packages: [null] }, "wrong-type", "packages[0] must be an object, not null"],
		[{ packages: [{ SPDXID: "SPDXRef-a" }] }, "schema-violation", 'packages[0] must have the property "name"'],
		[{ packages: [{ name: "a" }] }, "schema-violation", '"SPDXID"'],
		[{ packages: [pkg("a"), pkg("a")] }, "schema-violation", "given to two elements"],
		[{ packages: [pkg("a", { versionInfo: 1 })] }, "wrong-type", "packages[0].versionInfo must be text, not a number"],
		[{ packages: [pkg("a", { checksums: [{ algorithm: "MD5" }] })] }, "schema-violation", '"checksumValue"'],
		[{ packages: [pkg("a", { externalRefs: [[]] })] }, "schema-violation", "packages[0].externalRefs[0]"],
		[{ files: [{ SPDXID: "SPDXRef-a" }] }, "schema-violation", '"fileName"'],
		[{ relationships: [{ spdxElementId: "a", relationshipType: "b" }] }, "schema-violation", '"relatedSpdxElement"'],
		[{ hasExtractedLicensingInfos: [{ licenseId: 1 }] }, "wrong-type", "licenseId must be text"],
	])("that cannot be read is refused: %j", async (document, code, message) => {
		const [problem] = await problems(document);
		expect(problem).toEqual({ code, line: expect.any(Number), message: expect.stringContaining(message) });
	});

	it("may have any names and identifiers", async () => {
		const bytes = JSON.stringify({
			...base,
			packages: [pkg("constructor"), { ...pkg("x"), SPDXID: "__proto__" }],
		}).replace("{", '{"__proto__":{"name":"no"},');
		const result = await read({ name: "x.json", bytes });
		expect((result.documents[0] as SbomDocument).components.map(({ ref }) => ref)).toEqual([
			"SPDXRef-constructor",
			"__proto__",
		]);
	});

	it("that is large takes time in proportion", async () => {
		const packages = Array.from({ length: 20_000 }, (_, index) => pkg(`p${index}`));
		const relationships = packages.map((_, index) => relation("p0", "DEPENDS_ON", `p${index}`));
		const document = await normalize({ packages, relationships });
		expect(document.dependencies[0]?.dependsOn).toHaveLength(20_000);
		expect(locate(document, ["dependencies", 0, "dependsOn", 19_999]).line).toBeGreaterThan(100_000);
	});

	it("in another form than JSON is told to be converted", async () => {
		const xml = await read({ name: "a.spdx.xml", bytes: "<Document><SPDXID>SPDXRef-DOCUMENT</SPDXID></Document>" });
		expect(xml.problems[0]?.message).toContain("SPDX in XML");
		const rdf = await read({
			name: "a.rdf.xml",
			bytes:
				'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#"/>',
		});
		expect(rdf.problems[0]?.message).toContain("SPDX in RDF");
	});
});
