import type { Sbom, SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { read } from "../src/read.js";

const SERIAL = "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79";
const DIGEST = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";

const cyclonedxJson = `{
  "bomFormat": "CycloneDX", "specVersion": "1.7", "serialNumber": "${SERIAL}", "version": 2,
  "metadata": {
    "timestamp": "2026-01-02T03:04:05Z",
    "lifecycles": [{"phase": "build"}],
    "tools": [{"vendor": "Tools", "name": "maker", "version": "1.2.3"}],
    "authors": [{"name": "Ada", "email": "ada@example.com"}],
    "supplier": {"name": "Acme"},
    "component": {"type": "application", "bom-ref": "app", "name": "app", "version": "2", "supplier": {"name": "Acme"}}
  },
  "components": [
    {
      "type": "framework", "bom-ref": "left", "group": "@acme", "name": "left", "version": "1.2.3", "scope": "optional",
      "purl": "pkg:npm/%40acme/left@1.2.3", "cpe": "cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*", "swid": {"tagId": "tag", "name": "left"},
      "description": "short", "copyright": "(c) Ada", "author": "Ada", "publisher": "Press", "supplier": {"name": "Supply"},
      "licenses": [
        {"license": {"id": "MIT", "acknowledgement": "declared"}},
        {"expression": "MIT OR LicenseRef-own", "acknowledgement": "concluded"}
      ],
      "hashes": [{"alg": "SHA-256", "content": "${DIGEST}"}],
      "externalReferences": [
        {"type": "distribution", "url": "https://example.com/left.tgz"},
        {"type": "website", "url": "https://example.com"},
        {"type": "advisories", "url": "https://example.com/advisory", "comment": "old"},
        {"type": "vcs", "url": "https://example.com/left.git"}
      ],
      "properties": [{"name": "n", "value": "v"}],
      "components": [{"type": "library", "bom-ref": "inner", "name": "inner", "version": "3", "manufacturer": {"name": "Makers"}}]
    },
    {"type": "library", "bom-ref": "right", "name": "right", "version": "0.1", "scope": "excluded"}
  ],
  "dependencies": [{"ref": "app", "dependsOn": ["left", "right"]}, {"ref": "left", "dependsOn": ["inner"]}, {"ref": "inner", "dependsOn": []}],
  "compositions": [{"aggregate": "unknown", "dependencies": ["right"]}]
}`;

const cyclonedxXml = `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.7" serialNumber="${SERIAL}" version="2">
  <metadata>
    <timestamp>2026-01-02T03:04:05Z</timestamp>
    <lifecycles><lifecycle><phase>build</phase></lifecycle></lifecycles>
    <tools><tool><vendor>Tools</vendor><name>maker</name><version>1.2.3</version></tool></tools>
    <authors><author><name>Ada</name><email>ada@example.com</email></author></authors>
    <component type="application" bom-ref="app"><supplier><name>Acme</name></supplier><name>app</name><version>2</version></component>
    <supplier><name>Acme</name></supplier>
  </metadata>
  <components>
    <component type="framework" bom-ref="left">
      <supplier><name>Supply</name></supplier><author>Ada</author><publisher>Press</publisher>
      <group>@acme</group><name>left</name><version>1.2.3</version><description>short</description><scope>optional</scope>
      <hashes><hash alg="SHA-256">${DIGEST}</hash></hashes>
      <licenses>
        <license acknowledgement="declared"><id>MIT</id></license>
        <expression acknowledgement="concluded">MIT OR LicenseRef-own</expression>
      </licenses>
      <copyright>(c) Ada</copyright>
      <cpe>cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*</cpe>
      <purl>pkg:npm/%40acme/left@1.2.3</purl>
      <swid tagId="tag" name="left"/>
      <externalReferences>
        <reference type="distribution"><url>https://example.com/left.tgz</url></reference>
        <reference type="website"><url>https://example.com</url></reference>
        <reference type="advisories"><url>https://example.com/advisory</url><comment>old</comment></reference>
        <reference type="vcs"><url>https://example.com/left.git</url></reference>
      </externalReferences>
      <properties><property name="n">v</property></properties>
      <components>
        <component type="library" bom-ref="inner"><manufacturer><name>Makers</name></manufacturer><name>inner</name><version>3</version></component>
      </components>
    </component>
    <component type="library" bom-ref="right"><name>right</name><version>0.1</version><scope>excluded</scope></component>
  </components>
  <dependencies>
    <dependency ref="app"><dependency ref="left"/><dependency ref="right"/></dependency>
    <dependency ref="left"><dependency ref="inner"/></dependency>
    <dependency ref="inner"/>
  </dependencies>
  <compositions>
    <composition><aggregate>unknown</aggregate><dependencies><dependency ref="right"/></dependencies></composition>
  </compositions>
</bom>`;

const spdxJson = `{
  "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "app", "documentNamespace": "${SERIAL}",
  "creationInfo": {"created": "2026-01-02T03:04:05Z", "creators": ["Tool: maker-1.2.3", "Person: Ada (ada@example.com)"]},
  "packages": [
    {
      "SPDXID": "SPDXRef-app", "name": "app", "versionInfo": "2", "downloadLocation": "NOASSERTION",
      "primaryPackagePurpose": "APPLICATION", "supplier": "Organization: Acme"
    },
    {
      "SPDXID": "SPDXRef-left", "name": "left", "versionInfo": "1.2.3", "downloadLocation": "https://example.com/left.tgz",
      "homepage": "https://example.com", "primaryPackagePurpose": "FRAMEWORK", "supplier": "Organization: Supply", "originator": "Person: Ada",
      "description": "short", "copyrightText": "(c) Ada", "licenseDeclared": "MIT", "licenseConcluded": "MIT OR LicenseRef-own",
      "checksums": [{"algorithm": "SHA256", "checksumValue": "${DIGEST}"}],
      "externalRefs": [
        {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:npm/%40acme/left@1.2.3"},
        {"referenceCategory": "SECURITY", "referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*"},
        {"referenceCategory": "SECURITY", "referenceType": "swid", "referenceLocator": "tag"},
        {"referenceCategory": "SECURITY", "referenceType": "advisory", "referenceLocator": "https://example.com/advisory", "comment": "old"},
        {"referenceCategory": "OTHER", "referenceType": "vcs", "referenceLocator": "https://example.com/left.git"}
      ]
    },
    {
      "SPDXID": "SPDXRef-inner", "name": "inner", "versionInfo": "3", "downloadLocation": "NOASSERTION", "originator": "Organization: Makers"
    },
    {"SPDXID": "SPDXRef-right", "name": "right", "versionInfo": "0.1", "downloadLocation": "NOASSERTION"}
  ],
  "hasExtractedLicensingInfos": [{"licenseId": "LicenseRef-own", "extractedText": "Ours."}],
  "relationships": [
    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-app"},
    {"spdxElementId": "SPDXRef-left", "relationshipType": "OPTIONAL_DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-app"},
    {"spdxElementId": "SPDXRef-right", "relationshipType": "TEST_DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-app"},
    {"spdxElementId": "SPDXRef-left", "relationshipType": "CONTAINS", "relatedSpdxElement": "SPDXRef-inner"},
    {"spdxElementId": "SPDXRef-inner", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "NONE"},
    {"spdxElementId": "SPDXRef-right", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "NOASSERTION"}
  ]
}`;

const spdxYaml = `spdxVersion: SPDX-2.3
dataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
name: app
documentNamespace: ${SERIAL}
creationInfo:
  created: "2026-01-02T03:04:05Z"
  creators: ["Tool: maker-1.2.3", "Person: Ada (ada@example.com)"]
packages:
  - SPDXID: SPDXRef-app
    name: app
    versionInfo: "2"
    downloadLocation: NOASSERTION
    primaryPackagePurpose: APPLICATION
    supplier: "Organization: Acme"
  - SPDXID: SPDXRef-left
    name: left
    versionInfo: 1.2.3
    downloadLocation: https://example.com/left.tgz
    homepage: https://example.com
    primaryPackagePurpose: FRAMEWORK
    supplier: "Organization: Supply"
    originator: "Person: Ada"
    description: short
    copyrightText: (c) Ada
    licenseDeclared: MIT
    licenseConcluded: MIT OR LicenseRef-own
    checksums:
      - {algorithm: SHA256, checksumValue: ${DIGEST}}
    externalRefs:
      - {referenceCategory: PACKAGE-MANAGER, referenceType: purl, referenceLocator: "pkg:npm/%40acme/left@1.2.3"}
      - {referenceCategory: SECURITY, referenceType: cpe23Type, referenceLocator: "cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*"}
      - {referenceCategory: SECURITY, referenceType: swid, referenceLocator: tag}
      - {referenceCategory: SECURITY, referenceType: advisory, referenceLocator: "https://example.com/advisory", comment: old}
      - {referenceCategory: OTHER, referenceType: vcs, referenceLocator: "https://example.com/left.git"}
  - SPDXID: SPDXRef-inner
    name: inner
    versionInfo: "3"
    downloadLocation: NOASSERTION
    originator: "Organization: Makers"
  - {SPDXID: SPDXRef-right, name: right, versionInfo: "0.1", downloadLocation: NOASSERTION}
hasExtractedLicensingInfos:
  - {licenseId: LicenseRef-own, extractedText: Ours.}
relationships:
  - {spdxElementId: SPDXRef-DOCUMENT, relationshipType: DESCRIBES, relatedSpdxElement: SPDXRef-app}
  - {spdxElementId: SPDXRef-left, relationshipType: OPTIONAL_DEPENDENCY_OF, relatedSpdxElement: SPDXRef-app}
  - {spdxElementId: SPDXRef-right, relationshipType: TEST_DEPENDENCY_OF, relatedSpdxElement: SPDXRef-app}
  - {spdxElementId: SPDXRef-left, relationshipType: CONTAINS, relatedSpdxElement: SPDXRef-inner}
  - {spdxElementId: SPDXRef-inner, relationshipType: DEPENDS_ON, relatedSpdxElement: NONE}
  - {spdxElementId: SPDXRef-right, relationshipType: DEPENDS_ON, relatedSpdxElement: NOASSERTION}
`;

const spdxTagValue = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: app
DocumentNamespace: ${SERIAL}
Creator: Tool: maker-1.2.3
Creator: Person: Ada (ada@example.com)
Created: 2026-01-02T03:04:05Z

PackageName: app
SPDXID: SPDXRef-app
PackageVersion: 2
PackageDownloadLocation: NOASSERTION
PrimaryPackagePurpose: APPLICATION
PackageSupplier: Organization: Acme

PackageName: left
SPDXID: SPDXRef-left
PackageVersion: 1.2.3
PackageDownloadLocation: https://example.com/left.tgz
PackageHomePage: https://example.com
PrimaryPackagePurpose: FRAMEWORK
PackageSupplier: Organization: Supply
PackageOriginator: Person: Ada
PackageDescription: <text>short</text>
PackageCopyrightText: <text>(c) Ada</text>
PackageLicenseDeclared: MIT
PackageLicenseConcluded: MIT OR LicenseRef-own
PackageChecksum: SHA256: ${DIGEST}
ExternalRef: PACKAGE-MANAGER purl pkg:npm/%40acme/left@1.2.3
ExternalRef: SECURITY cpe23Type cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*
ExternalRef: SECURITY swid tag
ExternalRef: SECURITY advisory https://example.com/advisory
ExternalRefComment: old
ExternalRef: OTHER vcs https://example.com/left.git

PackageName: inner
SPDXID: SPDXRef-inner
PackageVersion: 3
PackageDownloadLocation: NOASSERTION
PackageOriginator: Organization: Makers

PackageName: right
SPDXID: SPDXRef-right
PackageVersion: 0.1
PackageDownloadLocation: NOASSERTION

LicenseID: LicenseRef-own
ExtractedText: <text>Ours.</text>

Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app
Relationship: SPDXRef-left OPTIONAL_DEPENDENCY_OF SPDXRef-app
Relationship: SPDXRef-right TEST_DEPENDENCY_OF SPDXRef-app
Relationship: SPDXRef-left CONTAINS SPDXRef-inner
Relationship: SPDXRef-inner DEPENDS_ON NONE
Relationship: SPDXRef-right DEPENDS_ON NOASSERTION
`;

const spdxJsonLd = `{
  "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
  "@graph": [
    {"type": "CreationInfo", "@id": "_:made", "specVersion": "3.0.1", "created": "2026-01-02T03:04:05Z", "createdBy": ["urn:ada"], "createdUsing": ["urn:maker"]},
    {
      "type": "Person", "spdxId": "urn:ada", "creationInfo": "_:made", "name": "Ada",
      "externalIdentifier": [{"type": "ExternalIdentifier", "externalIdentifierType": "email", "identifier": "ada@example.com"}]
    },
    {"type": "Tool", "spdxId": "urn:maker", "creationInfo": "_:made", "name": "maker-1.2.3"},
    {"type": "Organization", "spdxId": "urn:acme", "creationInfo": "_:made", "name": "Acme"},
    {"type": "Organization", "spdxId": "urn:supply", "creationInfo": "_:made", "name": "Supply"},
    {"type": "Organization", "spdxId": "urn:makers", "creationInfo": "_:made", "name": "Makers"},
    {"type": "SpdxDocument", "spdxId": "${SERIAL}", "creationInfo": "_:made", "name": "app", "rootElement": ["urn:sbom"]},
    {"type": "software_Sbom", "spdxId": "urn:sbom", "creationInfo": "_:made", "rootElement": ["urn:app"], "software_sbomType": ["build"]},
    {
      "type": "software_Package", "spdxId": "urn:app", "creationInfo": "_:made", "name": "app", "software_packageVersion": "2",
      "software_primaryPurpose": "application", "suppliedBy": "urn:acme"
    },
    {
      "type": "software_Package", "spdxId": "urn:left", "creationInfo": "_:made", "name": "left", "software_packageVersion": "1.2.3",
      "software_primaryPurpose": "framework", "software_packageUrl": "pkg:npm/%40acme/left@1.2.3", "suppliedBy": "urn:supply", "originatedBy": ["urn:ada"],
      "software_downloadLocation": "https://example.com/left.tgz", "software_homePage": "https://example.com",
      "description": "short", "software_copyrightText": "(c) Ada",
      "verifiedUsing": [{"type": "Hash", "algorithm": "sha256", "hashValue": "${DIGEST}"}],
      "externalIdentifier": [
        {"type": "ExternalIdentifier", "externalIdentifierType": "cpe23", "identifier": "cpe:2.3:a:acme:left:1.2.3:*:*:*:*:*:*:*"},
        {"type": "ExternalIdentifier", "externalIdentifierType": "swid", "identifier": "tag"}
      ],
      "externalRef": [
        {"type": "ExternalRef", "externalRefType": "securityAdvisory", "locator": ["https://example.com/advisory"], "comment": "old"},
        {"type": "ExternalRef", "externalRefType": "vcs", "locator": ["https://example.com/left.git"]}
      ],
      "extension": [{
        "type": "extension_CdxPropertiesExtension",
        "extension_cdxProperty": [{"type": "extension_CdxPropertyEntry", "extension_cdxPropName": "n", "extension_cdxPropValue": "v"}]
      }]
    },
    {
      "type": "software_Package", "spdxId": "urn:inner", "creationInfo": "_:made", "name": "inner", "software_packageVersion": "3",
      "originatedBy": ["urn:makers"]
    },
    {"type": "software_Package", "spdxId": "urn:right", "creationInfo": "_:made", "name": "right", "software_packageVersion": "0.1"},
    {"type": "simplelicensing_LicenseExpression", "spdxId": "urn:mit", "creationInfo": "_:made", "simplelicensing_licenseExpression": "MIT"},
    {
      "type": "simplelicensing_LicenseExpression", "spdxId": "urn:own", "creationInfo": "_:made",
      "simplelicensing_licenseExpression": "MIT OR LicenseRef-own",
      "simplelicensing_customIdToUri": [{"type": "DictionaryEntry", "key": "LicenseRef-own", "value": "urn:text"}]
    },
    {"type": "simplelicensing_SimpleLicensingText", "spdxId": "urn:text", "creationInfo": "_:made", "simplelicensing_licenseText": "Ours."},
    {"type": "Relationship", "spdxId": "urn:1", "creationInfo": "_:made", "relationshipType": "hasDeclaredLicense", "from": "urn:left", "to": ["urn:mit"]},
    {"type": "Relationship", "spdxId": "urn:2", "creationInfo": "_:made", "relationshipType": "hasConcludedLicense", "from": "urn:left", "to": ["urn:own"]},
    {"type": "Relationship", "spdxId": "urn:3", "creationInfo": "_:made", "relationshipType": "hasOptionalDependency", "from": "urn:app", "to": ["urn:left"]},
    {
      "type": "LifecycleScopedRelationship", "spdxId": "urn:4", "creationInfo": "_:made", "relationshipType": "dependsOn", "scope": "test",
      "from": "urn:app", "to": ["urn:right"]
    },
    {"type": "Relationship", "spdxId": "urn:5", "creationInfo": "_:made", "relationshipType": "contains", "from": "urn:left", "to": ["urn:inner"]},
    {"type": "Relationship", "spdxId": "urn:6", "creationInfo": "_:made", "relationshipType": "dependsOn", "from": "urn:inner", "to": ["NoneElement"]},
    {"type": "Relationship", "spdxId": "urn:7", "creationInfo": "_:made", "relationshipType": "dependsOn", "from": "urn:right", "to": ["NoAssertionElement"]}
  ]
}`;

/** What a BOM says, apart from how its format refers to things: one line for each fact. */
function factsOf(document: SbomDocument): Readonly<Record<string, unknown>> {
	const all = [...(document.primary === null ? [] : [document.primary]), ...document.components];
	const names = new Map(all.map(({ ref, name }) => [ref, name]));
	const of = <T>(read: (component: Sbom.Component) => T) => Object.fromEntries(all.map((one) => [one.name, read(one)]));
	const text = (value: unknown) => JSON.stringify(value);
	return {
		"serial number": document.serialNumber,
		revision: document.version,
		timestamp: document.timestamp,
		"life cycle": document.lifecycles,
		authors: document.authors,
		supplier: document.supplier,
		tools: document.tools.map(({ name, version }) => [name, version]),
		"vendors of tools": document.tools.map(({ vendor }) => vendor),
		primary: document.primary?.name,
		components: document.components.map(({ name }) => name),
		version: of(({ version }) => version),
		type: of(({ type }) => type),
		group: of(({ group }) => group),
		purl: of(({ purl }) => purl),
		cpe: of(({ cpe }) => cpe),
		swid: of(({ swid }) => swid),
		description: of(({ description }) => description),
		copyright: of(({ copyright }) => copyright),
		author: of(({ author }) => author),
		publisher: of(({ publisher }) => publisher),
		"supplier of components": of(({ supplier }) => supplier),
		manufacturer: of(({ manufacturer }) => manufacturer),
		scope: of(({ scope }) => scope),
		licenses: of(({ licenses }) => licenses),
		hashes: of(({ hashes }) => hashes),
		"external references": of(({ externalReferences }) => externalReferences.map(text).sort()),
		properties: of(({ properties }) => properties),
		nesting: of(({ parents }) => parents),
		dependencies: Object.fromEntries(
			document.dependencies.map(({ ref, dependsOn }) => [names.get(ref), dependsOn.map((to) => names.get(to))]),
		),
		"what is incomplete": document.compositions.map(({ aggregate, dependencies }) => [
			aggregate,
			dependencies.map((ref) => names.get(ref)),
		]),
	};
}

/** What SPDX has no place for in any version. */
const ofNoSpdx = ["revision", "vendors of tools", "group", "publisher", "nesting"];

/** The same BOM in every format, and what the format cannot carry. */
const formats: readonly { readonly format: string; readonly text: string; readonly cannot: readonly string[] }[] = [
	{ format: "cyclonedx-json", text: cyclonedxJson, cannot: [] },
	{ format: "cyclonedx-xml", text: cyclonedxXml, cannot: [] },
	{ format: "spdx-json", text: spdxJson, cannot: [...ofNoSpdx, "life cycle", "properties"] },
	{ format: "spdx-yaml", text: spdxYaml, cannot: [...ofNoSpdx, "life cycle", "properties"] },
	{ format: "spdx-tag-value", text: spdxTagValue, cannot: [...ofNoSpdx, "life cycle", "properties"] },
	{ format: "spdx-json-ld", text: spdxJsonLd, cannot: ofNoSpdx },
];

async function sbomOf(format: string, text: string): Promise<SbomDocument> {
	const result = await read({ name: "bom", bytes: text });
	expect(result.problems).toEqual([]);
	expect(result.documents.map(({ source }) => source.format)).toEqual([format]);
	expect(result.documents[0]?.limitations).toEqual([]);
	return result.documents[0] as SbomDocument;
}

describe("the same BOM", () => {
	it.each(formats)("in $format says the same, save what that cannot carry", async ({ format, text, cannot }) => {
		const expected = factsOf(await sbomOf("cyclonedx-json", cyclonedxJson));
		const facts = factsOf(await sbomOf(format, text));
		const different = Object.keys(expected).filter(
			(name) => JSON.stringify(facts[name]) !== JSON.stringify(expected[name]),
		);
		const carried = (from: typeof facts) =>
			Object.fromEntries(Object.entries(from).filter(([name]) => !cannot.includes(name)));
		expect(carried(facts)).toEqual(carried(expected));
		expect(different.sort()).toEqual([...cannot].sort());
	});

	it("says something of everything that is compared", async () => {
		const says = (value: unknown): boolean =>
			typeof value === "object" && value !== null ? Object.values(value).some(says) : value !== null;
		const facts = factsOf(await sbomOf("cyclonedx-json", cyclonedxJson));
		expect(Object.keys(facts).filter((name) => !says(facts[name]))).toEqual([]);
	});
});
