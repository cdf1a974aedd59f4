import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FindingsDocument, SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
const id = (name: string) => `https://example.com/doc#${name}`;
const element = (type: string, name: string, more: object = {}) => ({
	type,
	spdxId: id(name),
	creationInfo: "_:made",
	...more,
});
const pkg = (name: string, more: object = {}) => element("software_Package", name, { name, ...more });
let count = 0;
const relation = (from: string, relationshipType: string, to: readonly string[], more: object = {}) =>
	element("Relationship", `r${++count}`, {
		relationshipType,
		from: id(from),
		to: to.map((name) => (/[:_]|Element$/.test(name) ? name : id(name))),
		...more,
	});

const made = {
	"@id": "_:made",
	type: "CreationInfo",
	specVersion: "3.0.1",
	created: "2026-01-02T03:04:05Z",
	createdBy: [id("ada"), id("bot")],
	createdUsing: [id("maker")],
};
const agents = [
	element("Person", "ada", {
		name: "Ada",
		externalIdentifier: [
			{ type: "ExternalIdentifier", externalIdentifierType: "email", identifier: "ada@example.com" },
		],
	}),
	element("SoftwareAgent", "bot", { name: "bot" }),
	element("Tool", "maker", { name: "maker-1.2.3" }),
	element("Organization", "acme", { name: "Acme" }),
];
const head = element("SpdxDocument", "document", {
	name: "app",
	rootElement: [id("sbom")],
	profileConformance: ["core", "software"],
	import: [{ type: "ExternalMap", externalSpdxId: "urn:elsewhere:z" }],
});
const sbom = element("software_Sbom", "sbom", { rootElement: [id("app")], software_sbomType: ["build", "runtime"] });
const base = [made, ...agents, head, sbom];
const licenses = (name: string, text: string, more: object = {}) =>
	element("simplelicensing_LicenseExpression", name, { simplelicensing_licenseExpression: text, ...more });

const textOf = (graph: readonly object[], context: unknown = CONTEXT) =>
	JSON.stringify({ "@context": context, "@graph": graph }, null, 2);

async function normalize(...graph: readonly object[]): Promise<SbomDocument> {
	const result = await read({ name: "app.spdx.json", bytes: textOf([...base, ...graph]) });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as SbomDocument;
}

async function findings(...graph: readonly object[]): Promise<FindingsDocument> {
	const result = await read({ name: "app.spdx.json", bytes: textOf([...base, ...graph]) });
	expect(result.problems).toEqual([]);
	return result.documents[1] as FindingsDocument;
}

async function problems(text: string) {
	const result = await read({ name: "app.spdx.json", bytes: text });
	return result.problems.map(({ code, line, message }) => ({ code, line, message }));
}

const left = pkg("left", {
	software_packageVersion: "1.2.3",
	software_primaryPurpose: "operatingSystem",
	software_packageUrl: "pkg:npm/left@1.2.3",
	software_downloadLocation: "https://example.com/left.tgz",
	software_homePage: "https://example.com",
	software_copyrightText: "(c) O",
	summary: "short",
	suppliedBy: id("acme"),
	originatedBy: [id("ada"), id("acme")],
	externalIdentifier: [
		{ type: "ExternalIdentifier", externalIdentifierType: "cpe22", identifier: "cpe:/a:left:left" },
		{ type: "ExternalIdentifier", externalIdentifierType: "cpe23", identifier: "cpe:2.3:a:left:left" },
		{ type: "ExternalIdentifier", externalIdentifierType: "swhid", identifier: "swh:1:cnt:aa", comment: "c" },
	],
	externalRef: [
		{ type: "ExternalRef", externalRefType: "securityAdvisory", locator: ["https://a", "https://b"] },
		{ type: "ExternalRef", externalRefType: "purchaseOrder", locator: ["https://c"] },
	],
	verifiedUsing: [
		{ type: "Hash", algorithm: "sha256", hashValue: "ABCDEF" },
		{ type: "Hash", algorithm: "sha3_512", hashValue: "aa" },
		{ type: "PackageVerificationCode", algorithm: "sha1", hashValue: "bb" },
	],
	extension: [
		{
			type: "extension_CdxPropertiesExtension",
			extension_cdxProperty: [
				{ type: "extension_CdxPropertyEntry", extension_cdxPropName: "n", extension_cdxPropValue: "v" },
			],
		},
	],
});

describe("SPDX 3 JSON-LD", () => {
	it("has packages as components, and the root of its root SBOM as primary", async () => {
		const document = await normalize(
			pkg("app", { software_packageVersion: "2", suppliedBy: id("acme") }),
			left,
			licenses("mit", "MIT"),
			licenses("own", "MIT OR LicenseRef-own", {
				simplelicensing_customIdToUri: [{ type: "DictionaryEntry", key: "LicenseRef-own", value: id("own-text") }],
			}),
			relation("left", "hasConcludedLicense", ["own"]),
			relation("left", "hasDeclaredLicense", ["mit"]),
		);
		expect(document).toMatchObject({
			source: { format: "spdx-json-ld", formatVersion: "3.0.1" },
			limitations: [],
			serialNumber: id("document"),
			timestamp: "2026-01-02T03:04:05Z",
			lifecycles: ["build", "operations"],
			authors: [{ name: "Ada", email: "ada@example.com" }],
			tools: [
				{ vendor: null, name: "bot", version: null },
				{ vendor: null, name: "maker", version: "1.2.3" },
			],
			supplier: "Acme",
			properties: [
				{ name: "profileConformance", value: "core" },
				{ name: "profileConformance", value: "software" },
			],
			primary: { path: ["primary"], ref: id("app"), name: "app", version: "2", supplier: "Acme" },
		});
		const license = { id: null, name: null, expression: null, url: null, valid: true };
		expect(document.components).toEqual([
			{
				path: ["components", 0],
				ref: id("left"),
				type: "operating-system",
				group: null,
				name: "left",
				version: "1.2.3",
				purl: expect.objectContaining({ valid: true, type: "npm", name: "left" }),
				cpe: "cpe:2.3:a:left:left",
				swid: null,
				description: "short",
				copyright: "(c) O",
				author: "Ada",
				publisher: null,
				supplier: "Acme",
				manufacturer: "Acme",
				scope: null,
				licenses: [
					{ ...license, id: "MIT", acknowledgement: "declared", ids: ["MIT"] },
					{
						...license,
						expression: "MIT OR LicenseRef-own",
						acknowledgement: "concluded",
						ids: ["MIT", "LicenseRef-own"],
					},
				],
				hashes: [
					{ algorithm: "SHA-256", value: "abcdef" },
					{ algorithm: "SHA3-512", value: "aa" },
				],
				externalReferences: [
					{ type: "distribution", url: "https://example.com/left.tgz", comment: null },
					{ type: "website", url: "https://example.com", comment: null },
					{ type: "advisories", url: "https://a", comment: null },
					{ type: "advisories", url: "https://b", comment: null },
					{ type: "other", url: "https://c", comment: null },
					{ type: "other", url: "cpe:/a:left:left", comment: null },
					{ type: "other", url: "swh:1:cnt:aa", comment: "c" },
				],
				properties: [{ name: "n", value: "v" }],
				parents: [],
			},
		]);
	});

	it("has relationships as dependencies, with what is said of how complete they are", async () => {
		const document = await normalize(
			...["app", "a", "b", "c", "d"].map((name) => pkg(name)),
			element("software_File", "file", { name: "./x" }),
			relation("app", "dependsOn", ["a", "b", "urn:elsewhere:z"], { completeness: "complete" }),
			relation("app", "contains", ["file"], { completeness: "incomplete" }),
			relation("a", "hasStaticLink", ["c", "c"], { completeness: "noAssertion" }),
			relation("b", "dependsOn", ["NoneElement"], { completeness: "complete" }),
			relation("c", "dependsOn", ["https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement"]),
			relation("d", "hasVariant", ["app"]),
			relation("d", "dependsOn", ["gone"]),
		);
		expect(document.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
			[id("app"), [id("a"), id("b"), "urn:elsewhere:z"]],
			[id("a"), [id("c")]],
			[id("b"), []],
		]);
		expect(
			document.compositions.map(({ aggregate, assemblies, dependencies }) => [aggregate, assemblies, dependencies]),
		).toEqual([
			["complete", [], [id("app"), id("b")]],
			["not_specified", [], [id("a")]],
			["unknown", [], [id("c")]],
			["incomplete", [id("app")], []],
		]);
		expect(document.limitations).toEqual([
			{ path: ["relationships"], message: expect.stringContaining("1 other relationship (hasVariant)") },
			{ path: ["dependencies"], message: expect.stringContaining("#gone") },
		]);
	});

	it("lists files that it is not about, and says what else it has", async () => {
		const document = await normalize(
			pkg("app"),
			element("software_File", "file", {
				name: "./x",
				software_copyrightText: "(c) O",
				verifiedUsing: [{ type: "Hash", algorithm: "sha256", hashValue: "ABCD" }],
			}),
			licenses("mit", "MIT"),
			relation("file", "hasConcludedLicense", ["mit"]),
			element("software_Snippet", "snippet", { software_snippetFromFile: id("file") }),
			element("Annotation", "note", { annotationType: "other", subject: id("app"), statement: "s" }),
		);
		expect(document.files).toMatchObject([
			{
				path: ["files", 0],
				ref: id("file"),
				name: "./x",
				hashes: [{ algorithm: "SHA-256", value: "abcd" }],
				licenses: [{ id: "MIT", acknowledgement: "concluded" }],
				copyright: "(c) O",
			},
		]);
		expect(document.limitations.map(({ path }) => path)).toEqual([["snippets"], ["annotations"]]);
		expect(locate(document, ["files", 0, "hashes", 0]).line).not.toBeNull();
	});

	it("has what only builds and tests need as excluded, unless something runs with it", async () => {
		const scoped = (scope: string) => ({ type: "LifecycleScopedRelationship", scope });
		const document = await normalize(
			...["app", "a", "b", "c", "d", "e"].map((name) => pkg(name)),
			relation("app", "dependsOn", ["a", "b"], scoped("test")),
			relation("app", "dependsOn", ["b"]),
			relation("app", "hasOptionalDependency", ["c"]),
			relation("app", "dependsOn", ["d"], scoped("runtime")),
			relation("app", "dependsOn", ["e"]),
		);
		expect(document.components.map(({ name, scope }) => [name, scope])).toEqual([
			["a", "excluded"],
			["b", null],
			["c", "optional"],
			["d", "required"],
			["e", null],
		]);
	});

	it("has licenses that are put together from others as one expression", async () => {
		const set = (type: string, name: string, more: object) => element(`expandedlicensing_${type}`, name, more);
		const document = await normalize(
			pkg("app"),
			pkg("a"),
			set("ListedLicense", "unused", {}),
			{ ...set("ListedLicense", "x", {}), spdxId: "https://spdx.org/licenses/GPL-2.0-only" },
			set("ListedLicenseException", "y", { spdxId: "https://spdx.org/licenses/Classpath-exception-2.0" }),
			set("CustomLicense", "own", { name: "Ours", expandedlicensing_seeAlso: ["https://example.com/ours"] }),
			set("WithAdditionOperator", "with", {
				expandedlicensing_subjectExtendableLicense: "https://spdx.org/licenses/GPL-2.0-only",
				expandedlicensing_subjectAddition: "https://spdx.org/licenses/Classpath-exception-2.0",
			}),
			set("OrLaterOperator", "later", { expandedlicensing_subjectLicense: "https://spdx.org/licenses/LGPL-2.1" }),
			set("DisjunctiveLicenseSet", "either", {
				expandedlicensing_member: ["https://spdx.org/licenses/MIT", id("with"), id("own")],
			}),
			set("ConjunctiveLicenseSet", "both", { expandedlicensing_member: [id("either"), id("later")] }),
			licenses("choice", "MIT OR Apache-2.0"),
			set("ConjunctiveLicenseSet", "mixed", {
				expandedlicensing_member: [id("choice"), "https://spdx.org/licenses/0BSD"],
			}),
			relation("a", "hasDeclaredLicense", ["mixed"]),
			set("ConjunctiveLicenseSet", "itself", { expandedlicensing_member: [id("itself"), id("itself")] }),
			relation("a", "hasDeclaredLicense", ["both"]),
			relation("a", "hasDeclaredLicense", ["own"]),
			relation("a", "hasDeclaredLicense", ["https://spdx.org/licenses/MIT"]),
			relation("a", "hasDeclaredLicense", ["expandedlicensing_NoneLicense"]),
			relation("a", "hasConcludedLicense", ["itself"]),
			relation("a", "hasConcludedLicense", ["urn:elsewhere:license"]),
		);
		const [mixed, both, own, mit, itself, elsewhere, ...rest] = document.components[0]?.licenses ?? [];
		expect(mixed).toMatchObject({ expression: "(MIT OR Apache-2.0) AND 0BSD", valid: true });
		expect(both).toMatchObject({
			expression: "(MIT OR GPL-2.0-only WITH Classpath-exception-2.0 OR LicenseRef-own) AND LGPL-2.1+",
			valid: true,
		});
		expect(own).toMatchObject({ name: "Ours", url: "https://example.com/ours", ids: [], valid: null });
		expect(mit).toMatchObject({ id: "MIT", valid: true });
		expect(itself).toMatchObject({ valid: false });
		expect(elsewhere).toMatchObject({ valid: false });
		expect(rest).toEqual([]);
	});

	it("has what its security profile says as findings", async () => {
		const vulnerability = (name: string, more: object = {}) =>
			element("security_Vulnerability", name, {
				externalIdentifier: [
					{
						type: "ExternalIdentifier",
						externalIdentifierType: "cve",
						identifier: name,
						identifierLocator: ["https://cve.example"],
					},
				],
				...more,
			});
		const assess = (type: string, from: string, relationshipType: string, to: string[], more: object) =>
			relation(from, relationshipType, to, { type: `security_${type}VulnAssessmentRelationship`, ...more });
		const document = await findings(
			pkg("app"),
			left,
			vulnerability("CVE-2026-0001", { summary: "bad", security_publishedTime: "2026-01-01T00:00:00Z" }),
			vulnerability("CVE-2026-0002"),
			vulnerability("CVE-2026-0003"),
			relation("left", "hasAssociatedVulnerability", ["CVE-2026-0001", "CVE-2026-0002"]),
			assess("CvssV3", "CVE-2026-0001", "hasAssessmentFor", ["left"], {
				security_score: "9.8",
				security_severity: "critical",
				security_vectorString: "CVSS:3.1/AV:N",
				suppliedBy: id("acme"),
			}),
			assess("ExploitCatalog", "CVE-2026-0001", "hasAssessmentFor", ["left"], { security_exploited: true }),
			assess("VexAffected", "CVE-2026-0001", "affects", ["app"], { security_actionStatement: "update" }),
			assess("VexNotAffected", "CVE-2026-0002", "doesNotAffect", ["left"], {
				security_justificationType: "vulnerableCodeNotPresent",
				security_impactStatement: "left out",
			}),
			assess("VexFixed", "CVE-2026-0002", "fixedIn", ["app"], { security_publishedTime: "2026-01-03T00:00:00Z" }),
			assess("VexAffected", "CVE-2026-0002", "affects", ["app"], { security_publishedTime: "2026-01-02T00:00:00Z" }),
			assess("VexFixed", "CVE-2026-0009", "fixedIn", ["app"], {}),
		);
		expect(document).toMatchObject({
			kind: "findings",
			tool: { name: "bot" },
			run: { endedAt: "2026-01-02T03:04:05Z", categories: ["sca"], target: { type: "sbom", name: "app" } },
			limitations: [{ path: null, message: expect.stringContaining("CVE-2026-0009") }],
		});
		expect(
			document.findings.map(({ id, status, package: about, severity, score }) => [
				id,
				about?.name,
				status,
				severity,
				score,
			]),
		).toEqual([
			["CVE-2026-0001", "left", "open", "critical", 9.8],
			["CVE-2026-0001", "app", "open", "unknown", null],
			["CVE-2026-0002", "left", "not-affected", "unknown", null],
			["CVE-2026-0002", "app", "fixed", "unknown", null],
			["CVE-2026-0003", undefined, "open", "unknown", null],
		]);
		expect(document.findings[0]).toMatchObject({
			title: "bad",
			scoreSource: "Acme",
			knownExploited: true,
			published: "2026-01-01T00:00:00Z",
			references: ["https://cve.example"],
			package: { version: "1.2.3", purl: { type: "npm" }, ecosystem: "npm" },
		});
		expect(document.findings[1]?.fix?.text).toBe("update");
		expect(document.findings[2]?.suppression).toMatchObject({
			kind: "vex",
			status: "accepted",
			justification: "vulnerableCodeNotPresent: left out",
		});
	});

	it("leads from every part of the document to its place in the file", async () => {
		const graph = [
			...base,
			pkg("app"),
			left,
			licenses("mit", "MIT"),
			relation("left", "hasDeclaredLicense", ["mit"]),
			relation("app", "dependsOn", ["urn:elsewhere:z", "left"], { completeness: "complete" }),
		];
		const text = textOf(graph);
		const result = await read({ name: "x", bytes: text });
		const document = result.documents[0] as SbomDocument;
		const lines = text.split("\n");
		const found = (...path: (string | number)[]) => {
			const { line, column, endColumn } = locate(document, path);
			return lines[line! - 1]?.slice(column! - 1, endColumn! - 1);
		};
		expect(found("serialNumber")).toBe(`"spdxId": "${id("document")}"`);
		expect(found("timestamp")).toBe('"created": "2026-01-02T03:04:05Z"');
		expect(found("tools", 1, "version")).toBe('"name": "maker-1.2.3"');
		expect(found("lifecycles", 1)).toBe('"runtime"');
		expect(found("properties", 1, "value")).toBe('"software"');
		expect(found("components", 0, "version")).toBe('"software_packageVersion": "1.2.3"');
		expect(found("components", 0, "purl", "name")).toBe('"software_packageUrl": "pkg:npm/left@1.2.3"');
		expect(found("components", 0, "cpe")).toBe('"identifier": "cpe:2.3:a:left:left"');
		expect(found("components", 0, "supplier")).toBe(`"suppliedBy": "${id("acme")}"`);
		expect(found("components", 0, "licenses", 0, "ids", 0)).toBe('"simplelicensing_licenseExpression": "MIT"');
		expect(found("components", 0, "hashes", 1, "value")).toBe('"hashValue": "aa"');
		expect(found("components", 0, "properties", 0, "value")).toBe('"extension_cdxPropValue": "v"');
		expect(found("dependencies", 0, "ref")).toBe(`"from": "${id("app")}"`);
		expect(found("dependencies", 0, "dependsOn", 1)).toBe(`"${id("left")}"`);
		expect(found("compositions", 0, "aggregate")).toBe('"completeness": "complete"');
	});

	it("may have nodes where they are used, and itself as its only node", async () => {
		const inline = {
			"@context": "https://spdx.org/rdf/3.0.0/spdx-context.jsonld",
			...head,
			creationInfo: { ...made, "@id": undefined, createdBy: [agents[0]] },
			rootElement: [pkg("app", { suppliedBy: agents[3] })],
		};
		const result = await read({ name: "x.json", bytes: JSON.stringify(inline) });
		expect(result.problems).toEqual([]);
		expect(result.documents[0]).toMatchObject({
			source: { formatVersion: "3.0.0" },
			timestamp: "2026-01-02T03:04:05Z",
			authors: [{ name: "Ada" }],
			primary: { name: "app", supplier: "Acme" },
		});
	});

	it("may have words of vocabularies written in full", async () => {
		const full = (vocabulary: string, word: string) => `https://spdx.org/rdf/3.0.1/terms/${vocabulary}/${word}`;
		const document = await normalize(
			pkg("app", { software_primaryPurpose: full("Software/SoftwarePurpose", "container") }),
			pkg("a"),
			relation("app", full("Core/RelationshipType", "dependsOn"), ["a"], {
				completeness: full("Core/RelationshipCompleteness", "complete"),
			}),
		);
		expect(document.primary?.type).toBe("container");
		expect(document.dependencies).toMatchObject([{ dependsOn: [id("a")] }]);
		expect(document.compositions).toMatchObject([{ aggregate: "complete" }]);
	});

	it("says so when a supplier is in another document", async () => {
		const document = await normalize(pkg("app", { suppliedBy: "urn:elsewhere:z" }));
		expect(document.limitations).toEqual([
			{ path: ["primary", "supplier"], message: expect.stringContaining("urn:elsewhere:z") },
		]);
	});

	it.each<[unknown, string, RegExp]>([
		["https://spdx.org/rdf/3.1/spdx-context.jsonld", "unsupported-version", /3\.1.*3\.0\.0, 3\.0\.1/],
		[[CONTEXT, { my: "https://example.com/" }], "unsupported-context", /an array.*no other/],
		[{ spdx: "https://spdx.org/rdf/3.0.1/terms/" }, "unsupported-context", /an object/],
		["https://example.com/spdx.org/rdf/3.0.1/spdx-context.jsonld", "unsupported-context", /publishes/],
	])("with the context %j is refused", async (context, code, message) => {
		expect(await problems(textOf(base, context))).toEqual([{ code, line: 2, message: expect.stringMatching(message) }]);
	});

	it("in expanded form is told to be compacted", async () => {
		const expanded = [{ "@id": "urn:a", "@type": ["https://spdx.org/rdf/3.0.1/terms/Software/Package"] }];
		expect((await problems(JSON.stringify(expanded)))[0]).toMatchObject({
			code: "unrecognized",
			message: expect.stringContaining("compact it"),
		});
	});

	it.each<[object, string, string]>([
		[{ "@graph": {} }, "wrong-type", "@graph must be an array, not an object"],
		[{ "@graph": [1] }, "wrong-type", "@graph[0] must be an object"],
		[{ "@graph": [{ spdxId: "a" }] }, "schema-violation", '"type"'],
		[{ "@graph": [{ type: "software_Package", name: "a" }] }, "schema-violation", '"spdxId"'],
		[{ "@graph": [{ type: "software_Package", spdxId: "", name: "a" }] }, "schema-violation", "must not be empty"],
		[{ "@graph": [{ type: "software_Package", spdxId: "a" }] }, "schema-violation", '"name"'],
		[{ "@graph": [pkg("a"), pkg("a")] }, "schema-violation", "given to two elements"],
		[{ "@graph": [pkg("a", { software_packageVersion: 1 })] }, "wrong-type", "must be text, not a number"],
		[{ "@graph": [pkg("a", { verifiedUsing: {} })] }, "wrong-type", "verifiedUsing must be an array"],
		[{ "@graph": [pkg("a", { verifiedUsing: [{ type: "Hash" }] })] }, "schema-violation", '"algorithm"'],
		[{ "@graph": [relation("a", "dependsOn", [], { to: [1] })] }, "wrong-type", "to[0] must be an identifier"],
		[{ "@graph": [element("simplelicensing_LicenseExpression", "l")] }, "schema-violation", "licenseExpression"],
		[{ "@graph": [element("expandedlicensing_ConjunctiveLicenseSet", "l")] }, "schema-violation", "member"],
		[{ "@graph": [element("Relationship", "r", { from: "a", to: [] })] }, "schema-violation", '"relationshipType"'],
		[
			{ "@graph": [element("https://spdx.org/rdf/3.0.1/terms/Software/Package", "a")] },
			"unsupported-context",
			"not written as the context",
		],
	])("that cannot be read is refused: %j", async (document, code, message) => {
		const [problem] = await problems(JSON.stringify({ "@context": CONTEXT, ...document }));
		expect(problem).toEqual({ code, line: expect.any(Number), message: expect.stringContaining(message) });
	});

	it("may have any names and identifiers", async () => {
		const document = await normalize(
			...["app", "constructor", "__proto__"].map((name) => pkg(name, { spdxId: name })),
			relation("app", "dependsOn", [], { from: "constructor", to: ["__proto__"] }),
		);
		expect(document.dependencies).toMatchObject([{ ref: "constructor", dependsOn: ["__proto__"] }]);
	});

	it("that is large, deep or shares its licenses takes time in proportion", async () => {
		const names = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
		const sets = Array.from({ length: 200 }, (_, index) =>
			element("expandedlicensing_ConjunctiveLicenseSet", `s${index}`, {
				expandedlicensing_member: [id(`s${index + 1}`), id(`s${index + 1}`)],
			}),
		);
		const document = await normalize(
			...names.map((name) => pkg(name)),
			...sets,
			relation("p0", "dependsOn", names),
			relation("p0", "hasDeclaredLicense", ["s0"]),
		);
		expect(document.dependencies[0]?.dependsOn).toHaveLength(20_000);
		expect(document.components[0]?.licenses).toMatchObject([{ valid: false }]);
	});
});

describe.skipIf(CORPORA === null)("real SPDX 3", () => {
	it("is read", async () => {
		const folder = join(CORPORA ?? "", "sbom-spdx", "spdx3");
		const counts = { files: 0, components: 0, dependencies: 0, licenses: 0, primary: 0 };
		for (const name of (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
			path.endsWith(".json"),
		)) {
			const result = await read({ name, bytes: readFileSync(join(folder, name)) });
			expect(result.problems).toEqual([]);
			const document = result.documents[0] as SbomDocument;
			const all = [...document.components, ...(document.primary === null ? [] : [document.primary])];
			counts.files++;
			counts.components += all.length;
			counts.dependencies += document.dependencies.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0);
			counts.licenses += all.reduce((sum, { licenses: of }) => sum + of.length, 0);
			if (document.primary !== null) counts.primary++;
		}
		expect(counts).toEqual({ files: 12, components: 28, dependencies: 17, licenses: 26, primary: 12 });
	});
});
