import type { SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const head = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: app
DocumentNamespace: https://example.com/app
Creator: Tool: maker-1.2.3
Creator: Person: A (a@example.com)
Created: 2026-01-02T03:04:05Z
`;

const full = `# A comment
${head}
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app

## Package
PackageName: app
SPDXID: SPDXRef-app
PackageVersion: 2
PrimaryPackagePurpose: OPERATING-SYSTEM
PackageDownloadLocation: git+https://example.com/app.git@abc
FilesAnalyzed: false
PackageDescription: <text>two
lines: here
# no comment</text>
Relationship: SPDXRef-app DEPENDS_ON SPDXRef-left
RelationshipComment: <text>why</text>

PackageName: left
SPDXID: SPDXRef-left
PackageSupplier: Organization: S
PackageLicenseDeclared: <text>MIT</text>
PackageLicenseConcluded: LicenseRef-own
PackageChecksum: SHA1:ABCD
ExternalRef: PACKAGE-MANAGER purl pkg:npm/left@1
ExternalRef: SECURITY advisory https://example.com/a
ExternalRefComment: c

FileName: ./left.js
SPDXID: SPDXRef-file
FileChecksum: SHA1: 00
LicenseConcluded: MIT

SnippetSPDXID: SPDXRef-snippet
SnippetFromFileSPDXID: SPDXRef-file
Annotator: Person: A
AnnotationDate: 2026-01-02T03:04:05Z
AnnotationType: REVIEW
AnnotationComment: <text>fine</text>
SPDXREF: SPDXRef-left
Relationship: SPDXRef-left GENERATED_FROM SPDXRef-file

LicenseID: LicenseRef-own
ExtractedText: <text></text>
LicenseName: Own
`;

const same = {
	spdxVersion: "SPDX-2.3",
	SPDXID: "SPDXRef-DOCUMENT",
	name: "app",
	documentNamespace: "https://example.com/app",
	creationInfo: { created: "2026-01-02T03:04:05Z", creators: ["Tool: maker-1.2.3", "Person: A (a@example.com)"] },
	documentDescribes: ["SPDXRef-app"],
	packages: [
		{
			SPDXID: "SPDXRef-app",
			name: "app",
			versionInfo: "2",
			primaryPackagePurpose: "OPERATING_SYSTEM",
			downloadLocation: "git+https://example.com/app.git@abc",
			description: "two\nlines: here\n# no comment",
		},
		{
			SPDXID: "SPDXRef-left",
			name: "left",
			supplier: "Organization: S",
			licenseDeclared: "MIT",
			licenseConcluded: "LicenseRef-own",
			annotations: [{ annotator: "Person: A", annotationType: "REVIEW", comment: "fine" }],
			checksums: [{ algorithm: "SHA1", checksumValue: "abcd" }],
			externalRefs: [
				{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: "pkg:npm/left@1" },
				{
					referenceCategory: "SECURITY",
					referenceType: "advisory",
					referenceLocator: "https://example.com/a",
					comment: "c",
				},
			],
		},
	],
	files: [
		{
			SPDXID: "SPDXRef-file",
			fileName: "./left.js",
			checksums: [{ algorithm: "SHA1", checksumValue: "00" }],
			licenseConcluded: "MIT",
		},
	],
	snippets: [{ SPDXID: "SPDXRef-snippet", snippetFromFile: "SPDXRef-file" }],
	relationships: [
		{ spdxElementId: "SPDXRef-app", relationshipType: "DEPENDS_ON", relatedSpdxElement: "SPDXRef-left" },
		{ spdxElementId: "SPDXRef-left", relationshipType: "GENERATED_FROM", relatedSpdxElement: "SPDXRef-file" },
	],
	hasExtractedLicensingInfos: [{ licenseId: "LicenseRef-own", extractedText: "", name: "Own" }],
};

async function normalize(bytes: string): Promise<SbomDocument> {
	const result = await read({ name: "app.spdx", bytes });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as SbomDocument;
}

describe("SPDX tag-value", () => {
	it("gives the document that the same one gives in JSON", async () => {
		const json = await read({ name: "app.json", bytes: JSON.stringify(same) });
		if (!json.ok) throw new Error(JSON.stringify(json.problems));
		for (const text of [full, full.replaceAll("\n", "\r\n")]) {
			const document = await normalize(text);
			expect(document.source).toMatchObject({ format: "spdx-tag-value", formatVersion: "2.3" });
			const { description } = document.primary!;
			const primary = { ...document.primary, description: description?.replaceAll("\r\n", "\n") };
			expect({ ...document, primary, source: null }).toEqual({ ...json.documents[0], source: null });
		}
	});

	it("leads from every part of the document to its line", async () => {
		const document = await normalize(full);
		const lines = full.split("\n");
		const found = (...path: (string | number)[]) => {
			const { line, column, endLine, endColumn } = locate(document, path);
			return lines[line! - 1]?.slice(column! - 1, line === endLine ? endColumn! - 1 : undefined);
		};
		expect(found("serialNumber")).toBe("DocumentNamespace: https://example.com/app");
		expect(found("tools", 0)).toBe("Creator: Tool: maker-1.2.3");
		expect(found("primary")).toBe("PackageName: app");
		expect(found("primary", "version")).toBe("PackageVersion: 2");
		expect(found("primary", "description")).toBe("PackageDescription: <text>two");
		expect(
			locate(document, ["primary", "description"]).endLine! - locate(document, ["primary", "description"]).line!,
		).toBe(2);
		expect(found("components", 0, "ref")).toBe("SPDXID: SPDXRef-left");
		expect(found("components", 0, "purl")).toBe("ExternalRef: PACKAGE-MANAGER purl pkg:npm/left@1");
		expect(found("components", 0, "hashes", 0)).toBe("PackageChecksum: SHA1:ABCD");
		expect(found("components", 0, "licenses", 1, "id")).toBe("PackageLicenseConcluded: LicenseRef-own");
		expect(found("dependencies", 0, "dependsOn", 0)).toBe("Relationship: SPDXRef-app DEPENDS_ON SPDXRef-left");
	});

	it.each([
		["PackageName: a\nSPDXID: SPDXRef-a\nPackageVersion 1", "is no tag with a value", 11],
		["PackageName: a\nSPDXID: SPDXRef-a\nPackageLicense: MIT", '"PackageLicense" is none', 11],
		["PackageName: a\nSPDXID: SPDXRef-a\nPackageVersion: 1\nPackageVersion: 2", "given twice", 12],
		["FileName: a\nPackageVersion: 2", "does not belong", 10],
		["PackageVersion: 2", "does not belong", 9],
		["PackageName: a\nPackageChecksum: abc", "has not the parts", 10],
		["Relationship: SPDXRef-a DEPENDS_ON", "has not the parts", 9],
		["PackageName: a\nExternalRef: purl pkg:npm/a", "has not the parts", 10],
		["DocumentComment: <text>never\nends", "not closed", 9],
		["DocumentComment: <text>a</text> b", "follows", 9],
		["PackageName: a", '"SPDXID"', 9],
		["SPDXVersion: SPDX-2.2", "given twice", 9],
	])("that is written wrongly is refused at the line: %j", async (body, message, line) => {
		const result = await read({ name: "app.spdx", bytes: `${head}${body}\n` });
		expect(result.problems[0]).toMatchObject({
			code: "schema-violation",
			message: expect.stringContaining(message),
			line,
		});
	});

	it("of another version is told which are read", async () => {
		const result = await read({ name: "app.spdx", bytes: head.replace("SPDX-2.3", "SPDX-2.0") });
		expect(result.problems).toMatchObject([{ code: "unsupported-version", line: 1 }]);
	});

	it("takes hostile text as what it is", async () => {
		const document = await normalize(
			`${head}PackageName: __proto__\nSPDXID: constructor\nPackageVersion: ${"x".repeat(1_000_000)}\n${"\n".repeat(100_000)}`,
		);
		expect(document.primary).toMatchObject({ name: "__proto__", ref: "constructor" });
		const many = `${head}${"DocumentComment: <text>\n".repeat(50_000)}`;
		expect((await read({ name: "x.spdx", bytes: many })).problems[0]?.message).toContain("not closed");
	});
});
