import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, lostWithoutWord, readFindings, sweep } from "../../../test/findings.js";

const vulnerability = {
	VulnerabilityID: "CVE-2021-0001",
	VendorIDs: ["GHSA-aaaa"],
	PkgName: "left",
	PkgPath: "app/left.jar",
	PkgIdentifier: { PURL: "pkg:npm/left@1.0.0" },
	InstalledVersion: "1.0.0",
	FixedVersion: "1.0.1, 2.0.0",
	Status: "fixed",
	SeveritySource: "ghsa",
	Title: "left is wrong",
	Description: "It is.",
	Severity: "HIGH",
	CweIDs: ["CWE-79"],
	CVSS: { nvd: { V3Vector: "CVSS:3.1/AV:N", V3Score: 9.8 }, ghsa: { V40Vector: "CVSS:4.0/AV:N", V40Score: 7.1 } },
	PrimaryURL: "https://example.com/1",
	References: ["https://example.com/2"],
	PublishedDate: "2021-01-01T00:00:00Z",
};
const report = {
	SchemaVersion: 2,
	Trivy: { Version: "0.70.0" },
	CreatedAt: "2026-01-01T00:00:00Z",
	ArtifactName: "example.com/app:1",
	ArtifactType: "container_image",
	Metadata: { RepoDigests: [`example.com/app@sha256:${"a".repeat(64)}`] },
	Results: [
		{ Target: "app (debian 12)", Class: "os-pkgs", Type: "debian", Vulnerabilities: [vulnerability] },
		{
			Target: "Dockerfile",
			Class: "config",
			Type: "dockerfile",
			Misconfigurations: [
				{
					ID: "DS002",
					AVDID: "AVD-DS-0002",
					Title: "t",
					Message: "m",
					Severity: "LOW",
					Status: "FAIL",
					CauseMetadata: { StartLine: 3 },
				},
				{ ID: "DS003", Severity: "LOW", Status: "PASS" },
			],
		},
		{
			Target: "run.sh",
			Class: "secret",
			Secrets: [
				{
					RuleID: "aws",
					Category: "AWS",
					Severity: "CRITICAL",
					Title: "Key",
					StartLine: 2,
					Match: "KEY=hunter2",
					Code: { Lines: [{ Content: "hunter2" }] },
				},
			],
		},
		{
			Target: "Licenses",
			Class: "license",
			Licenses: [{ Severity: "HIGH", Category: "restricted", PkgName: "x", Name: "GPL-2.0" }],
		},
	],
};

describe("a Trivy report", () => {
	it.each([{}, { Results: null }, { Results: [] }])(
		"with %j does not pass for a scan that found nothing",
		async (more) => {
			const { document } = await readFindings({
				SchemaVersion: 2,
				ArtifactName: "a",
				ArtifactType: "filesystem",
				...more,
			});
			expect(document.run).toMatchObject({ successful: null, categories: [], scope: [] });
			expect(document.limitations).toMatchObject([{ message: expect.stringContaining("no results") }]);
		},
	);

	it("tells what was found, in what, and where it stands", async () => {
		const { document, line } = await readFindings(report);
		expect(document.tool).toEqual({ path: ["tool"], name: "Trivy", vendor: "Aqua Security", version: "0.70.0" });
		expect(document.run).toMatchObject({
			endedAt: "2026-01-01T00:00:00Z",
			successful: null,
			categories: ["container", "iac", "secret", "license"],
			target: { type: "image", name: "example.com/app:1", digests: [`sha256:${"a".repeat(64)}`] },
		});
		expect(document.run.scope.map(({ name, type }) => [name, type])).toEqual([
			["app (debian 12)", "debian"],
			["Dockerfile", "dockerfile"],
			["run.sh", null],
			["Licenses", null],
		]);
		expect(finding(document)).toMatchObject({
			id: "CVE-2021-0001",
			aliases: ["GHSA-aaaa"],
			category: "container",
			severity: "high",
			severityText: "HIGH",
			score: 7.1,
			scoreSource: "ghsa",
			status: "open",
			package: {
				name: "left",
				version: "1.0.0",
				purl: { valid: true, type: "npm" },
				ecosystem: "debian",
				location: "app/left.jar",
			},
			fix: { available: true, versions: ["1.0.1", "2.0.0"], text: "fixed" },
			cwes: ["CWE-79"],
			references: ["https://example.com/1", "https://example.com/2"],
			published: "2021-01-01T00:00:00Z",
		});
		expect(document.findings.map(({ category, status }) => [category, status])).toEqual([
			["container", "open"],
			["iac", "open"],
			["iac", "passed"],
			["secret", "open"],
			["license", "open"],
		]);
		expect(line(["findings", 0, "package", "version"])).toBe('"InstalledVersion": "1.0.0",');
		expect(line(["findings", 1, "location", "startLine"])).toBe('"StartLine": 3');
		expect(line(["findings", 3, "id"])).toBe('"RuleID": "aws",');
	});

	it("keeps no secret that was found", async () => {
		const { document } = await readFindings(report);
		expect(finding(document, 3).location).toMatchObject({ file: "run.sh", startLine: 2 });
		expect(JSON.stringify(document)).not.toContain("hunter2");
	});

	it("without anything found says what was looked for", async () => {
		const { document } = await readFindings({
			SchemaVersion: 2,
			ArtifactName: "x",
			ArtifactType: "filesystem",
			Results: [{ Target: "package-lock.json", Class: "lang-pkgs", Type: "npm" }],
		});
		expect(document).toMatchObject({ findings: [], limitations: [], run: { categories: ["sca"] } });
	});

	it("keeps what was ignored, and why", async () => {
		const modified = (Status: string) => ({
			Type: "vulnerability",
			Status,
			Statement: "not called",
			Source: ".vex",
			Finding: vulnerability,
		});
		const { document } = await readFindings({
			...report,
			Results: [
				{
					Target: "a",
					Class: "lang-pkgs",
					ExperimentalModifiedFindings: [modified("ignored"), modified("not_affected"), { Type: "?" }],
				},
			],
		});
		expect(document.findings.map(({ status, suppression }) => [status, suppression?.justification])).toEqual([
			["suppressed", "not called"],
			["not-affected", "not called"],
		]);
		expect(document.limitations).toHaveLength(1);
	});

	it.each([
		["affected", "open", false],
		["will_not_fix", "open", false],
		["under_investigation", "under-investigation", false],
		["not_affected", "not-affected", false],
		[undefined, "open", null],
	])("of status %s is %s", async (Status, status, available) => {
		const one = { VulnerabilityID: "CVE-1", Severity: "UNKNOWN", Status };
		const { document } = await readFindings({
			...report,
			Results: [{ Target: "a", Class: "lang-pkgs", Vulnerabilities: [one] }],
		});
		expect(finding(document)).toMatchObject({ status, severity: "unknown", fix: { available } });
	});

	it("of a cluster, and the list of old versions, are read too", async () => {
		const results = report.Results.slice(0, 1);
		const cluster = await readFindings({
			ClusterName: "c",
			Resources: [{ Namespace: "n", Kind: "Pod", Name: "p", Results: results }],
		});
		expect(cluster.document.findings).toHaveLength(1);
		const old = await readFindings([{ Target: "a", Vulnerabilities: [vulnerability] }]);
		expect(finding(old.document)).toMatchObject({ id: "CVE-2021-0001", category: "sca" });
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "trivy-json")).toEqual([]);
	});
});

describe.skipIf(CORPORA === null)("real reports of Trivy", () => {
	it("are read as counted, or refused for a reason", async () => {
		expect(await sweep("trivy", "trivy-json")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "container": 37,
			    "iac": 50,
			    "license": 19,
			    "sca": 17,
			    "secret": 2,
			  },
			  "documents": 22,
			  "findings": 125,
			  "limitations": 0,
			  "located": 125,
			  "refused": {
			    "legacy_no_vuln.json": "unrecognized",
			  },
			  "severity": {
			    "critical": 5,
			    "high": 16,
			    "low": 74,
			    "medium": 30,
			  },
			  "status": {
			    "open": 125,
			  },
			}
		`);
	});
});
