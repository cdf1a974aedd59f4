import type { SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { read } from "../read.js";

const long = Array(1000).fill("MIT").join(" OR ");

const cyclonedx = {
	bomFormat: "CycloneDX",
	specVersion: "1.6",
	components: [
		{ type: "library", name: "a", licenses: [{ expression: "MIT" }] },
		{ type: "library", name: "b", licenses: [{ expression: long }] },
	],
};

const spdx = {
	spdxVersion: "SPDX-2.3",
	SPDXID: "SPDXRef-DOCUMENT",
	dataLicense: "CC0-1.0",
	name: "app",
	documentNamespace: "https://example.com/app",
	creationInfo: { created: "2026-01-02T03:04:05Z", creators: ["Tool: maker-1.2.3"] },
	packages: ["MIT", long].map((licenseDeclared, index) => ({
		SPDXID: `SPDXRef-${index}`,
		name: `p${index}`,
		downloadLocation: "NOASSERTION",
		licenseDeclared,
	})),
};

const node = (type: string, name: string, more: object = {}) => ({
	type,
	spdxId: `urn:app:${name}`,
	creationInfo: "_:made",
	...more,
});

const graph = {
	"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
	"@graph": [
		{
			type: "CreationInfo",
			"@id": "_:made",
			specVersion: "3.0.1",
			created: "2026-01-02T03:04:05Z",
			createdBy: ["urn:app:acme"],
		},
		node("Organization", "acme", { name: "Acme" }),
		node("SpdxDocument", "document", { rootElement: ["urn:app:p0"] }),
		...["MIT", long].flatMap((text, index) => [
			node("software_Package", `p${index}`, { name: `p${index}` }),
			node("simplelicensing_LicenseExpression", `l${index}`, { simplelicensing_licenseExpression: text }),
			node("Relationship", `r${index}`, {
				from: `urn:app:p${index}`,
				to: [`urn:app:l${index}`],
				relationshipType: "hasDeclaredLicense",
			}),
		]),
	],
};

describe("a license expression that is too long to be parsed", () => {
	it.each([
		["CycloneDX", "bom.json", cyclonedx],
		["SPDX 2.3", "app.spdx.json", spdx],
		["SPDX 3.0", "app.spdx.json", graph],
	])("is kept, with what it mentions, and said in %s", async (_, name, value) => {
		const result = await read({ name, bytes: JSON.stringify(value) });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		const { primary, components, limitations } = result.documents[0] as SbomDocument;
		const all = primary === null ? components : [primary, ...components];
		expect(all.map(({ licenses }) => licenses[0]?.valid)).toEqual([true, null]);
		expect(all[1]?.licenses[0]).toMatchObject({ expression: long, ids: ["MIT"] });
		expect(limitations).toEqual([
			{ path: [...all[1]!.path, "licenses", 0], message: "The license expression is too long to be parsed." },
		]);
	});
});
