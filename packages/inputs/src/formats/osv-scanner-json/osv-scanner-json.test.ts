import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, lostWithoutWord, readFindings, sweep } from "../../../test/findings.js";
import { read } from "../../read.js";

const advisory = (id: string, more: object = {}) => ({
	id,
	summary: `about ${id}`,
	details: "long",
	published: "2020-01-01T00:00:00Z",
	...more,
});
const scan = (vulnerabilities: unknown[], groups: unknown[], more: object = {}) => ({
	results: [
		{
			source: { path: "/src/go.mod", type: "lockfile" },
			packages: [
				{ package: { name: "example.com/lib", version: "1.0.0", ecosystem: "Go" }, vulnerabilities, groups, ...more },
			],
		},
	],
});
const report = scan(
	[
		advisory("GHSA-1", {
			aliases: ["CVE-2020-0001"],
			affected: [
				{
					package: { name: "example.com/lib" },
					ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.0.1" }] }],
				},
				{ package: { name: "another" }, ranges: [{ type: "SEMVER", events: [{ fixed: "9.9.9" }] }] },
			],
			severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N" }],
			database_specific: { severity: "MODERATE", cwe_ids: ["CWE-20"] },
			references: [{ type: "WEB", url: "https://example.com" }],
		}),
		advisory("GO-1"),
		advisory("MAL-1"),
	],
	[{ ids: ["GHSA-1", "GO-1"], max_severity: "9.8" }],
);

describe("an OSV-Scanner report", () => {
	it("has one finding for vulnerabilities that are the same, and keeps those of no group", async () => {
		const { document, line } = await readFindings(report);
		expect(document.run).toMatchObject({ categories: ["sca"], successful: null, scope: [{ name: "/src/go.mod" }] });
		expect(document.findings.map(({ id, aliases }) => [id, aliases])).toEqual([
			["GHSA-1", ["CVE-2020-0001", "GO-1"]],
			["MAL-1", []],
		]);
		expect(finding(document)).toMatchObject({
			severity: "medium",
			severityText: "MODERATE",
			score: 9.8,
			vectors: [{ vector: "CVSS:3.1/AV:N", score: null }],
			package: { name: "example.com/lib", version: "1.0.0", ecosystem: "Go", location: "/src/go.mod" },
			fix: { available: true, versions: ["1.0.1"] },
			cwes: ["CWE-20"],
			references: ["https://example.com"],
		});
		expect(line(["findings", 0, "id"])).toBe('"id": "GHSA-1",');
		expect(line(["findings", 1, "package", "version"])).toBe('"version": "1.0.0",');
	});

	it("takes malicious packages for critical, and unrated ones for unknown unless a score is given", async () => {
		const { document } = await readFindings(
			scan([advisory("MAL-1"), advisory("GO-2"), advisory("GO-3")], [{ ids: ["GO-3"], max_severity: "7.5" }]),
		);
		expect(document.findings.map(({ id, severity }) => [id, severity])).toEqual([
			["GO-3", "high"],
			["MAL-1", "critical"],
			["GO-2", "unknown"],
		]);
	});

	it("takes code that is never called for not affected, and only that", async () => {
		const group = (id: string, called: boolean) => ({ ids: [id], experimentalAnalysis: { [id]: { called } } });
		const { document } = await readFindings(
			scan([advisory("A"), advisory("B")], [group("A", false), group("B", true)]),
		);
		expect(document.findings.map(({ status }) => status)).toEqual(["not-affected", "open"]);
	});

	it("keeps licenses that are not allowed", async () => {
		const { document } = await readFindings(scan([], [], { licenses: ["GPL-3.0"], license_violations: ["GPL-3.0"] }));
		expect(finding(document)).toMatchObject({
			id: "GPL-3.0",
			category: "license",
			package: { name: "example.com/lib" },
		});
	});

	it("that is an empty list says nothing of who scanned, unless its configuration does", async () => {
		const { document } = await readFindings({ results: [], experimental_config: { licenses: {} } });
		expect(document.findings).toEqual([]);
		const { problems } = await read({ name: "x.json", bytes: '{"results":[]}' });
		expect(problems).toMatchObject([{ code: "unrecognized", message: expect.stringContaining("OSV-Scanner") }]);
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "osv-scanner-json")).toEqual([]);
	});
});

describe.skipIf(CORPORA === null)("real reports of OSV-Scanner", () => {
	it("are read as counted, or refused for a reason", async () => {
		expect(await sweep("osv-scanner", "osv-scanner-json")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "sca": 11,
			  },
			  "documents": 7,
			  "findings": 11,
			  "limitations": 0,
			  "located": 11,
			  "refused": {},
			  "severity": {
			    "critical": 1,
			    "high": 4,
			    "unknown": 6,
			  },
			  "status": {
			    "open": 11,
			  },
			}
		`);
	});
});
