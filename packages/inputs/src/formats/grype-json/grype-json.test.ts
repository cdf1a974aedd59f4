import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, lostWithoutWord, readFindings, sweep } from "../../../test/findings.js";

const match = {
	vulnerability: {
		id: "GHSA-xxxx",
		dataSource: "https://example.com/1",
		namespace: "github:language:go",
		severity: "Critical",
		urls: ["https://example.com/2"],
		description: "wrong",
		cvss: [{ version: "3.1", vector: "CVSS:3.1/AV:N", metrics: { baseScore: 9.1 } }],
		fix: { versions: ["1.2.4"], state: "fixed" },
		knownExploited: [{ cve: "CVE-2020-0001" }],
		cwes: [{ cve: "CVE-2020-0001", cwe: "CWE-20" }],
	},
	relatedVulnerabilities: [
		{
			id: "CVE-2020-0001",
			namespace: "nvd:cpe",
			cvss: [{ source: "nvd@nist.gov", vector: "CVSS:3.1/AV:L", metrics: { baseScore: 5 } }],
		},
	],
	artifact: {
		name: "lib",
		version: "1.2.3",
		type: "go-module",
		purl: "pkg:golang/example.com/lib@1.2.3",
		locations: [{ path: "/app" }],
	},
};
const report = {
	matches: [match],
	ignoredMatches: [{ ...match, appliedIgnoreRules: [{ vulnerability: "CVE-2020-0001", reason: "not reachable" }] }],
	source: { type: "image", target: { userInput: "app:1", manifestDigest: `sha256:${"b".repeat(64)}` } },
	descriptor: {
		name: "grype",
		version: "0.94.0",
		timestamp: "2026-01-02T00:00:00Z",
		db: { status: { schemaVersion: "v6.0.2", built: "2026-01-01T00:00:00Z" } },
	},
};

describe("a Grype report", () => {
	it("tells what was found, and with how old a database", async () => {
		const { document, line } = await readFindings(report);
		expect(document.tool).toMatchObject({ name: "grype", version: "0.94.0" });
		expect(document.run).toMatchObject({
			endedAt: "2026-01-02T00:00:00Z",
			databaseUpdatedAt: "2026-01-01T00:00:00Z",
			databaseVersion: "v6.0.2",
			categories: ["sca", "container"],
			target: { type: "image", name: "app:1", digests: [`sha256:${"b".repeat(64)}`] },
		});
		expect(finding(document)).toMatchObject({
			id: "GHSA-xxxx",
			aliases: ["CVE-2020-0001"],
			category: "sca",
			severity: "critical",
			score: 9.1,
			scoreSource: "github:language:go",
			package: { name: "lib", purl: { type: "golang" }, ecosystem: "go-module", location: "/app" },
			fix: { available: true, versions: ["1.2.4"], text: "fixed" },
			knownExploited: true,
			cwes: ["CWE-20"],
			references: ["https://example.com/1", "https://example.com/2"],
		});
		expect(finding(document).vectors).toHaveLength(2);
		expect(line(["findings", 0, "severity"])).toBe('"severity": "Critical",');
		expect(line(["findings", 0, "package", "version"])).toBe('"version": "1.2.3",');
		expect(line(["run", "databaseUpdatedAt"])).toBe('"built": "2026-01-01T00:00:00Z"');
	});

	it("keeps ignored matches, with their reason", async () => {
		const { document } = await readFindings(report);
		expect(finding(document, 1)).toMatchObject({
			status: "suppressed",
			suppression: { kind: "ignore-rule", status: "accepted", justification: "not reachable" },
		});
	});

	it.each([
		["Negligible", "info"],
		["Unknown", "unknown"],
		["Medium", "medium"],
	])("severity %s is %s", async (severity, expected) => {
		const one = { vulnerability: { id: "CVE-1", severity }, artifact: { name: "a", type: "deb" } };
		const { document } = await readFindings({ ...report, matches: [one] });
		expect(finding(document)).toMatchObject({
			severity: expected,
			category: "container",
			fix: null,
			knownExploited: null,
		});
	});

	it("without matches is an empty document of that scan", async () => {
		const { document } = await readFindings({ matches: [], descriptor: { name: "grype", version: "1" } });
		expect(document).toMatchObject({ findings: [], limitations: [], run: { categories: ["sca"], target: null } });
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "grype-json")).toEqual([]);
	});
});

describe.skipIf(CORPORA === null)("real reports of Grype", () => {
	it("are read as counted, or refused for a reason", async () => {
		expect(await sweep("grype", "grype-json")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "container": 251,
			    "sca": 137,
			  },
			  "documents": 6,
			  "findings": 388,
			  "limitations": 0,
			  "located": 388,
			  "refused": {},
			  "severity": {
			    "critical": 9,
			    "high": 57,
			    "info": 106,
			    "low": 31,
			    "medium": 175,
			    "unknown": 10,
			  },
			  "status": {
			    "open": 388,
			  },
			}
		`);
	});
});
