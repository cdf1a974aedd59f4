import type { FindingsDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const serial = "3e671687-395b-41f5-a30f-a58921a69b79";
const base = {
	bomFormat: "CycloneDX",
	specVersion: "1.6",
	serialNumber: `urn:uuid:${serial}`,
	version: 2,
	metadata: {
		timestamp: "2026-01-02T03:04:05Z",
		tools: { components: [{ type: "application", group: "Acme", name: "scanner", version: "3" }] },
		component: { type: "container", "bom-ref": "image", name: "shop", version: `sha256:${"a".repeat(64)}` },
	},
	components: [
		{
			type: "library",
			"bom-ref": "left",
			group: "@acme",
			name: "left",
			version: "1.2",
			purl: "pkg:npm/%40acme/left@1.2",
		},
		{ type: "library", "bom-ref": "ssl", name: "openssl", version: "3", purl: "pkg:deb/debian/openssl@3" },
	],
};

async function findings(...vulnerabilities: object[]) {
	const text = JSON.stringify({ ...base, vulnerabilities }, null, 2);
	const result = await read({ name: "bom.json", bytes: text });
	expect(result.problems).toEqual([]);
	expect(result.documents.map(({ kind }) => kind)).toEqual(["sbom", "findings"]);
	const document = result.documents[1] as FindingsDocument;
	const lines = text.split("\n");
	const found = (...path: (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim();
	return { document, found };
}

const statuses = async (...vulnerabilities: object[]) =>
	(await findings(...vulnerabilities)).document.findings.map(({ status, statusText }) => [status, statusText]);

describe("vulnerabilities of a CycloneDX BOM", () => {
	it("are findings, one for each component that one affects", async () => {
		const { document, found } = await findings({
			id: "GHSA-aaaa-bbbb-cccc",
			source: { name: "GitHub", url: "https://github.com/advisories/GHSA" },
			references: [{ id: "CVE-2026-0001", source: { name: "NVD", url: "https://nvd.nist.gov/1" } }],
			ratings: [
				{ source: { name: "NVD" }, score: 9.8, severity: "critical", method: "CVSSv31", vector: "CVSS:3.1/AV:N" },
				{ source: { name: "GitHub" }, score: 5.5, severity: "medium", method: "CVSSv31" },
				{ source: { name: "GitHub" }, score: 8, severity: "high", method: "OWASP" },
			],
			cwes: [79],
			description: "bad",
			recommendation: "Update to 1.3.",
			advisories: [{ url: "https://example.com/advisory" }],
			published: "2026-01-01T00:00:00Z",
			analysis: { state: "exploitable", response: ["update"], firstIssued: "2026-01-02T00:00:00Z" },
			affects: [
				{ ref: "left" },
				{ ref: "ssl" },
				{ ref: `urn:cdx:${serial}/2#left` },
				{ ref: "pkg:pypi/django@5" },
				{ ref: "x" },
			],
		});
		expect(document).toMatchObject({
			tool: { name: "scanner", vendor: "Acme", version: "3" },
			run: {
				endedAt: "2026-01-02T03:04:05Z",
				categories: ["sca", "container"],
				target: { type: "image", name: "shop", digests: [`sha256:${"a".repeat(64)}`] },
			},
		});
		expect(document.findings[0]).toEqual({
			path: ["findings", 0],
			id: "GHSA-aaaa-bbbb-cccc",
			aliases: ["CVE-2026-0001"],
			category: "sca",
			title: null,
			description: "bad",
			severity: "high",
			severityText: "high",
			score: null,
			scoreSource: null,
			vectors: [
				{ source: "NVD", vector: "CVSS:3.1/AV:N", score: 9.8 },
				{ source: "GitHub", vector: null, score: 5.5 },
				{ source: "GitHub", vector: null, score: null },
			],
			status: "open",
			statusText: "exploitable, update",
			baseline: null,
			package: {
				name: "@acme/left",
				version: "1.2",
				purl: expect.objectContaining({ type: "npm", namespace: "@acme", name: "left" }),
				ecosystem: "npm",
				location: null,
			},
			fix: { available: true, versions: [], text: "Update to 1.3." },
			location: null,
			instances: 1,
			suppression: null,
			firstSeen: "2026-01-02T00:00:00Z",
			published: "2026-01-01T00:00:00Z",
			knownExploited: null,
			cwes: ["CWE-79"],
			references: ["https://github.com/advisories/GHSA", "https://nvd.nist.gov/1", "https://example.com/advisory"],
			fingerprint: null,
		});
		expect(document.findings.map(({ category, package: about }) => [category, about?.name, about?.version])).toEqual([
			["sca", "@acme/left", "1.2"],
			["container", "openssl", "3"],
			["sca", "@acme/left", "1.2"],
			["sca", "django", "5"],
			["sca", "x", null],
		]);
		expect(found("findings", 0, "id")).toBe('"id": "GHSA-aaaa-bbbb-cccc",');
		expect(found("findings", 0, "status")).toBe('"state": "exploitable",');
		expect(found("findings", 0, "fix", "text")).toBe('"recommendation": "Update to 1.3.",');
		expect(found("findings", 1, "package", "name")).toBe('"ref": "ssl"');
		expect(found("findings", 0, "vectors", 0, "score")).toBe('"score": 9.8,');
		expect(found("tool", "name")).toBe('"tools": {');
		expect(found("run", "endedAt")).toBe('"timestamp": "2026-01-02T03:04:05Z",');
	});

	it("stand as their analysis says", async () => {
		const states = ["resolved", "resolved_with_pedigree", "exploitable", "in_triage", "false_positive", "not_affected"];
		expect(await statuses(...states.map((state) => ({ id: state, analysis: { state } })))).toEqual([
			["fixed", "resolved"],
			["fixed", "resolved_with_pedigree"],
			["open", "exploitable"],
			["under-investigation", "in_triage"],
			["not-affected", "false_positive"],
			["not-affected", "not_affected"],
		]);
	});

	it("without an analysis are open, unless the version that is used is said to be unaffected", async () => {
		const affects = (...versions: object[]) => ({ id: "a", affects: [{ ref: "left", versions }] });
		expect(
			await statuses(
				{ id: "a" },
				affects(),
				affects({ version: "1.2", status: "unaffected" }, { version: "1.1", status: "affected" }),
				affects({ version: "1.2", status: "unaffected" }, { version: "1.2", status: "affected" }),
				affects({ version: "1.1", status: "unaffected" }),
				affects({ range: "vers:npm/<2", status: "unaffected" }),
				{ id: "a", rejected: "2026-01-01T00:00:00Z" },
			),
		).toEqual([
			["open", null],
			["open", null],
			["not-affected", "unaffected"],
			["open", null],
			["open", null],
			["open", null],
			["not-applicable", "rejected"],
		]);
	});

	it("that do not apply say why", async () => {
		const analysis = { state: "not_affected", justification: "code_not_reachable", detail: "Never called." };
		const { document, found } = await findings({ id: "a", analysis });
		expect(document.findings[0]?.suppression).toEqual({
			kind: "vex",
			status: "accepted",
			justification: "code_not_reachable: Never called.",
			expires: null,
		});
		expect(found("findings", 0, "suppression", "justification")).toBe('"justification": "code_not_reachable",');
	});

	it("name the tool that found them where it is said", async () => {
		const { document, found } = await findings(
			{ id: "a" },
			{ id: "b", tools: [{ vendor: "V", name: "finder", version: "2" }] },
		);
		expect(document.tool).toMatchObject({ name: "finder", vendor: "V", version: "2" });
		expect(found("tool", "name")).toBe('"tools": [');
	});

	it("are no document where the list is empty, as tools write it whether they looked or not", async () => {
		const result = await read({ name: "x", bytes: JSON.stringify({ ...base, vulnerabilities: [] }) });
		expect(result.documents.map(({ kind }) => kind)).toEqual(["sbom"]);
	});

	it("in a BOM without anything else give both documents", async () => {
		const bom = { bomFormat: "CycloneDX", specVersion: "1.4", version: 1, vulnerabilities: [{ id: "CVE-2026-1" }] };
		const result = await read({ name: "vex.json", bytes: JSON.stringify(bom) });
		expect(result.documents).toMatchObject([
			{ kind: "sbom", components: [], primary: null },
			{ kind: "findings", run: { target: null }, findings: [{ id: "CVE-2026-1", package: null }] },
		]);
	});

	it("in XML are the same findings", async () => {
		const vulnerability = {
			"bom-ref": "v",
			id: "CVE-2026-1",
			source: { name: "NVD", url: "https://nvd.nist.gov/1" },
			references: [{ id: "GHSA-1", source: { name: "GitHub", url: "https://github.com/1" } }],
			ratings: [{ source: { name: "NVD" }, score: 7.5, severity: "high", method: "CVSSv31", vector: "V" }],
			cwes: [184, 502],
			description: "bad",
			recommendation: "Update.",
			advisories: [{ title: "t", url: "https://a" }],
			published: "2026-01-01T00:00:00Z",
			tools: { components: [{ type: "application", name: "finder", version: "2" }] },
			analysis: {
				state: "not_affected",
				justification: "code_not_present",
				response: ["will_not_fix", "update"],
				detail: "d",
				firstIssued: "2026-01-02T00:00:00Z",
			},
			affects: [{ ref: "left", versions: [{ range: "vers:npm/<2", status: "affected" }] }],
		};
		const component = { type: "library", "bom-ref": "left", name: "left", purl: "pkg:npm/left" };
		const json = {
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			version: 1,
			components: [component],
			vulnerabilities: [vulnerability],
		};
		const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
  <components><component type="library" bom-ref="left"><name>left</name><purl>pkg:npm/left</purl></component></components>
  <vulnerabilities>
    <vulnerability bom-ref="v">
      <id>CVE-2026-1</id>
      <source><name>NVD</name><url>https://nvd.nist.gov/1</url></source>
      <references><reference><id>GHSA-1</id><source><name>GitHub</name><url>https://github.com/1</url></source></reference></references>
      <ratings><rating><source><name>NVD</name></source>
        <score>7.5</score><severity>high</severity><method>CVSSv31</method><vector>V</vector></rating></ratings>
      <cwes><cwe>184</cwe><cwe>502</cwe></cwes>
      <description>bad</description>
      <recommendation>Update.</recommendation>
      <advisories><advisory><title>t</title><url>https://a</url></advisory></advisories>
      <published>2026-01-01T00:00:00Z</published>
      <tools><components><component type="application"><name>finder</name><version>2</version></component></components></tools>
      <analysis><state>not_affected</state><justification>code_not_present</justification>
        <responses><response>will_not_fix</response><response>update</response></responses>
        <detail>d</detail><firstIssued>2026-01-02T00:00:00Z</firstIssued></analysis>
      <affects><target><ref>left</ref><versions><version><range>vers:npm/&lt;2</range><status>affected</status></version></versions></target></affects>
    </vulnerability>
  </vulnerabilities>
</bom>`;
		const ofJson = await read({ name: "bom.json", bytes: JSON.stringify(json) });
		const ofXml = await read({ name: "bom.xml", bytes: xml });
		const documents = (result: typeof ofXml) => result.documents.map((document) => ({ ...document, source: null }));
		expect(documents(ofXml)).toEqual(documents(ofJson));
		const document = ofXml.documents[1]!;
		expect(locate(document, ["findings", 0, "vectors", 0, "score"]).line).toBe(9);
		expect(locate(document, ["findings", 0, "status"]).line).toBe(16);
	});

	it("of a score that is no number are refused in XML too", async () => {
		const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><vulnerabilities><vulnerability>\n<ratings><rating><score>NaN</score></rating></ratings></vulnerability></vulnerabilities></bom>`;
		const result = await read({ name: "bom.xml", bytes: xml });
		expect(result.problems).toMatchObject([{ code: "schema-violation", line: 2 }]);
	});
});
