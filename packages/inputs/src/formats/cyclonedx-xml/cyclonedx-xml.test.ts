import type { SbomDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const xml = (body: string, version = "1.6", attributes = "") =>
	`<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1"${attributes}>\n${body}\n</bom>`;

async function normalize(text: string): Promise<SbomDocument> {
	const result = await read({ name: "bom.xml", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as SbomDocument;
}

async function refusal(text: string) {
	const [problem] = (await read({ name: "bom.xml", bytes: text })).problems;
	return problem;
}

const full = xml(
	`<metadata>
  <timestamp>2026-01-02T03:04:05Z</timestamp>
  <lifecycles><lifecycle><phase>build</phase></lifecycle><lifecycle><name>custom</name></lifecycle></lifecycles>
  <tools>
    <components><component type="application"><group>@acme</group><name>maker</name></component></components>
    <services><service><provider><name>Acme</name></provider><name>scan</name></service></services>
  </tools>
  <authors><author><name>A</name><email>a@example.com</email></author></authors>
  <component type="application" bom-ref="app"><name>app</name></component>
  <supplier><name>S</name><url>https://example.com</url><contact><name>x</name></contact></supplier>
  <properties><property name="first">1</property></properties>
</metadata>
<components>
  <component type="library" bom-ref="left">
    <supplier><name>T</name></supplier>
    <authors><author><name>B</name></author></authors>
    <group>@acme</group>
    <name>left</name>
    <version>1.2.3</version>
    <description> two
      lines </description>
    <scope>optional</scope>
    <hashes><hash alg="MD5">D41D8CD98F00B204E9800998ECF8427E</hash></hashes>
    <licenses>
      <license acknowledgement="declared"><id>MIT</id></license>
      <license><name>Acme License</name><text content-type="text/plain">long</text></license>
    </licenses>
    <purl>pkg:npm/%40acme/left@1.2.3?a=1&amp;b=2</purl>
    <swid tagId="tag" name="left" tagVersion="2" patch="false"/>
    <externalReferences><reference type="vcs"><url>https://example.com/x.git</url><comment>c</comment></reference></externalReferences>
    <properties><property name="k">v</property><property name="empty"/></properties>
    <components><component type="file"><name>inner</name></component></components>
    <x:extra xmlns:x="urn:example">ignored</x:extra>
  </component>
  <component type="library" bom-ref="right">
    <name>right</name>
    <licenses><expression acknowledgement="concluded">MIT OR Apache-2.0</expression></licenses>
  </component>
</components>
<dependencies>
  <dependency ref="app">
    <dependency ref="left"><dependency ref="right"/></dependency>
    <provides ref="right"/>
  </dependency>
</dependencies>
<compositions>
  <composition><aggregate>incomplete</aggregate><assemblies><assembly ref="app"/></assemblies><dependencies><dependency ref="left"/></dependencies></composition>
</compositions>
<properties><property name="second">2</property></properties>`,
	"1.6",
	' serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"',
);

const same = {
	bomFormat: "CycloneDX",
	specVersion: "1.6",
	version: 1,
	serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
	metadata: {
		timestamp: "2026-01-02T03:04:05Z",
		lifecycles: [{ phase: "build" }, { name: "custom" }],
		tools: {
			components: [{ type: "application", group: "@acme", name: "maker" }],
			services: [{ provider: { name: "Acme" }, name: "scan" }],
		},
		authors: [{ name: "A", email: "a@example.com" }],
		component: { type: "application", "bom-ref": "app", name: "app" },
		supplier: { name: "S", url: ["https://example.com"], contact: [{ name: "x" }] },
		properties: [{ name: "first", value: "1" }],
	},
	components: [
		{
			type: "library",
			"bom-ref": "left",
			supplier: { name: "T" },
			authors: [{ name: "B" }],
			group: "@acme",
			name: "left",
			version: "1.2.3",
			description: "two\n      lines",
			scope: "optional",
			hashes: [{ alg: "MD5", content: "D41D8CD98F00B204E9800998ECF8427E" }],
			licenses: [
				{ license: { acknowledgement: "declared", id: "MIT" } },
				{ license: { name: "Acme License", text: { contentType: "text/plain", content: "long" } } },
			],
			purl: "pkg:npm/%40acme/left@1.2.3?a=1&b=2",
			swid: { tagId: "tag", name: "left", tagVersion: 2, patch: false },
			externalReferences: [{ type: "vcs", url: "https://example.com/x.git", comment: "c" }],
			properties: [
				{ name: "k", value: "v" },
				{ name: "empty", value: "" },
			],
			components: [{ type: "file", name: "inner" }],
		},
		{
			type: "library",
			"bom-ref": "right",
			name: "right",
			licenses: [{ expression: "MIT OR Apache-2.0", acknowledgement: "concluded" }],
		},
	],
	dependencies: [
		{ ref: "app", dependsOn: ["left"], provides: ["right"] },
		{ ref: "left", dependsOn: ["right"] },
	],
	compositions: [{ aggregate: "incomplete", assemblies: ["app"], dependencies: ["left"] }],
	properties: [{ name: "second", value: "2" }],
};

describe("CycloneDX XML", () => {
	it("gives the document that the same BOM gives in JSON", async () => {
		const json = await read({ name: "bom.json", bytes: JSON.stringify(same) });
		if (!json.ok) throw new Error(JSON.stringify(json.problems));
		const document = await normalize(full);
		expect(document.source).toMatchObject({ format: "cyclonedx-xml", formatVersion: "1.6", path: "bom.xml" });
		expect({ ...document, source: null }).toEqual({ ...json.documents[0], source: null });
	});

	it("leads from every part of the document to its element or attribute", async () => {
		const document = await normalize(full);
		const lines = full.split("\n");
		const found = (...path: (string | number)[]) => {
			const { line, column, endLine, endColumn } = locate(document, path);
			return lines[line! - 1]?.slice(column! - 1, endLine === line ? endColumn! - 1 : undefined);
		};
		expect(found()).toMatch(/^<bom xmlns/);
		expect(found("serialNumber")).toBe('serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"');
		expect(found("timestamp")).toBe("<timestamp>2026-01-02T03:04:05Z</timestamp>");
		expect(found("supplier")).toBe("<name>S</name>");
		expect(found("tools", 1, "name")).toBe("<name>scan</name>");
		expect(found("primary")).toBe('<component type="application" bom-ref="app"><name>app</name></component>');
		expect(found("primary", "ref")).toBe('bom-ref="app"');
		expect(found("components", 0)).toBe('<component type="library" bom-ref="left">');
		expect(found("components", 0, "type")).toBe('type="library"');
		expect(found("components", 0, "version")).toBe("<version>1.2.3</version>");
		expect(found("components", 0, "licenses", 0, "id")).toBe("<id>MIT</id>");
		expect(found("components", 0, "hashes", 0, "algorithm")).toBe('alg="MD5"');
		expect(found("components", 0, "purl", "name")).toMatch(/^<purl>/);
		expect(found("components", 0, "swid")).toBe('tagId="tag"');
		expect(found("components", 1, "name")).toBe("<name>inner</name>");
		expect(found("components", 2, "licenses", 0, "expression")).toMatch(/^<expression /);
		expect(found("dependencies", 0, "dependsOn", 0)).toMatch(/^<dependency ref="left">/);
		expect(found("dependencies", 1, "dependsOn", 0)).toBe('<dependency ref="right"/>');
		expect(found("compositions", 0, "assemblies", 0)).toBe('<assembly ref="app"/>');
		expect(found("properties", 1, "name")).toBe('name="second"');
	});

	it("may say a dependency twice", async () => {
		const document = await normalize(
			xml(
				'<dependencies><dependency ref="a"><dependency ref="b"><dependency ref="c"/></dependency><dependency ref="b"/></dependency><dependency ref="b"><dependency ref="c"/></dependency></dependencies>',
			),
		);
		expect(document.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn])).toEqual([
			["a", ["b"]],
			["b", ["c"]],
		]);
	});

	it("of before 1.5 has tools as a list", async () => {
		const document = await normalize(
			xml(
				"<metadata><tools><tool><vendor>V</vendor><name>t</name><version>3</version></tool></tools></metadata>",
				"1.4",
			),
		);
		expect(document.tools).toEqual([{ vendor: "V", name: "t", version: "3" }]);
	});

	it("of 1.7 may give expressions in detail", async () => {
		const document = await normalize(
			xml(
				`<components><component type="library"><name>a</name><licenses><expression-detailed expression="MIT AND LicenseRef-x" acknowledgement="declared"><details license-identifier="MIT"><url>https://example.com</url></details></expression-detailed></licenses></component></components>`,
				"1.7",
			),
		);
		expect(document.components[0]?.licenses).toMatchObject([
			{ expression: "MIT AND LicenseRef-x", acknowledgement: "declared", ids: ["MIT", "LicenseRef-x"] },
		]);
	});

	it.each([
		[
			'<components><component type="nope"><name>a</name></component></components>',
			"components[0].type must be one of",
			3,
			24,
		],
		["<components><component><name>a</name></component></components>", 'must have property "type"', 3, 13],
		[
			"<components>\n<component type='file'><name>a</name><name>b</name></component></components>",
			"given twice",
			4,
			38,
		],
		["<components>\n<component type='file'><nom>a</nom></component></components>", '"nom" is none', 4, 24],
		["<components>\n<library/></components>", '"library" is none', 4, 1],
		["<components>\nlost</components>", "holds text", 3, 1],
		["<components>\n<component type='file' xmlns=''><name>a</name></component></components>", "namespace", 3, 1],
		[
			"<components><component type='file'>\n<name>a<b/></name></component></components>",
			"where CycloneDX has text",
			4,
			1,
		],
		["<dependencies>\n<dependency ref='a'><dependency/></dependency></dependencies>", 'no attribute "ref"', 4, 21],
		[
			"<components><component type='file' bom-ref='a'><name>a</name></component>\n<component type='file' bom-ref='a'><name>b</name></component></components>",
			"given twice",
			4,
			24,
		],
	])("is refused where it breaks the schema: %s", async (body, message, line, column) => {
		const problem = await refusal(xml(body));
		expect(problem?.code).toBe("schema-violation");
		expect(problem?.message).toContain(message);
		expect([problem?.line, problem?.column]).toEqual([line, column]);
	});

	it("says how many services and vulnerabilities of the extension it does not read", async () => {
		const result = await read({
			name: "bom.xml",
			bytes: xml(
				`<components><component type="library"><name>a</name><version>1</version>
					<v:vulnerabilities xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0">
						<v:vulnerability ref="a"><v:id>CVE-2018-7489</v:id></v:vulnerability>
						<v:vulnerability ref="a"><v:id>CVE-2018-7490</v:id></v:vulnerability>
					</v:vulnerabilities></component></components>
				<services><service><name>api</name></service></services>`,
				"1.3",
			),
		});
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		expect(result.documents[0]?.limitations).toEqual([
			{ path: ["vulnerabilities"], message: expect.stringContaining("has 2 of the vulnerability extension") },
			{ path: ["services"], message: "The BOM has 1 service; services are not read." },
		]);
	});

	it("says what it leaves out as the same BOM in JSON does", async () => {
		const inXml = xml(
			`<metadata><licenses><license><id>MIT</id></license></licenses></metadata>
			<components>
				<component type="library"><name>a</name><pedigree><notes>n</notes></pedigree>
					<components><component type="file"><name>b</name><evidence><copyright><text>c</text></copyright></evidence></component></components>
					<evidence><copyright><text>c</text></copyright></evidence></component>
				<component type="machine-learning-model"><name>m</name><evidence/>
					<modelCard><modelParameters><task>t</task></modelParameters></modelCard></component>
			</components>
			<services><service><name>s</name></service></services>
			<externalReferences><reference type="website"><url>https://example.com</url></reference></externalReferences>
			<compositions><composition><aggregate>complete</aggregate><vulnerabilities><vulnerability ref="v"/></vulnerabilities></composition></compositions>
			<annotations><annotation><text>t</text></annotation></annotations>
			<formulation><formula><properties/></formula></formulation>
			<declarations><assessors><assessor/></assessors></declarations>
			<definitions><standards/></definitions>
			<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"/>`,
		);
		const evidence = { copyright: [{ text: "c" }] };
		const inJson = JSON.stringify({
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			metadata: { licenses: [{ license: { id: "MIT" } }] },
			components: [
				{
					type: "library",
					name: "a",
					pedigree: { notes: "n" },
					components: [{ type: "file", name: "b", evidence }],
					evidence,
				},
				{
					type: "machine-learning-model",
					name: "m",
					evidence: {},
					modelCard: { modelParameters: { task: "t" } },
				},
			],
			services: [{ name: "s" }],
			externalReferences: [{ type: "website", url: "https://example.com" }],
			compositions: [{ aggregate: "complete", vulnerabilities: ["v"] }],
			annotations: [
				{ subjects: ["a"], annotator: { individual: { name: "i" } }, timestamp: "2026-01-01T00:00:00Z", text: "t" },
			],
			formulation: [{ "bom-ref": "f" }],
			declarations: { assessors: [{ thirdParty: true }] },
			definitions: { standards: [{ name: "s" }] },
			signature: { algorithm: "ES256", value: "AA==" },
		});
		const limitations = [];
		for (const [name, bytes] of [
			["bom.xml", inXml],
			["bom.json", inJson],
		] as const) {
			const result = await read({ name, bytes });
			if (!result.ok) throw new Error(JSON.stringify(result.problems));
			limitations.push(result.documents[0]?.limitations);
		}
		expect(limitations[0]).toEqual(limitations[1]);
		expect(limitations[0]?.map(({ path, message }) => `${path?.join("/")}: ${message}`)).toEqual([
			"services: The BOM has 1 service; services are not read.",
			'annotations: The BOM has "annotations", of which nothing is read.',
			'declarations: The BOM has "declarations", of which nothing is read.',
			'definitions: The BOM has "definitions", of which nothing is read.',
			'externalReferences: The BOM has "externalReferences", of which nothing is read.',
			'formulation: The BOM has "formulation", of which nothing is read.',
			"signature: The BOM has a signature, which is not verified.",
			'metadata: The BOM has "licenses" of its own, of which nothing is read.',
			"vulnerabilities: The BOM has 1 composition of vulnerabilities, which are not read.",
			'evidence: The BOM has 2 components with "evidence", of which nothing is read.',
			'modelCard: The BOM has 1 component with "modelCard", of which nothing is read.',
			'pedigree: The BOM has 1 component with "pedigree", of which nothing is read.',
		]);
	});

	it("of another version or namespace is told which are read", async () => {
		expect(await refusal(xml("", "1.1"))).toMatchObject({ code: "unsupported-version", line: 2, column: 6 });
		expect(await refusal("<bom/>")).toMatchObject({
			code: "unrecognized",
			message: expect.stringContaining("namespace"),
		});
	});
});
