import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, lostWithoutWord, readFindings, sweep } from "../../../test/findings.js";

const scan = (type: string, vulnerabilities: unknown[], more: object = {}) => ({
	version: "15.0.0",
	scan: {
		scanner: { id: "s", name: "Scanner", version: "1", vendor: { name: "GitLab" } },
		type,
		start_time: "2026-01-01T00:00:00",
		end_time: "2026-01-01T00:01:00",
		status: "success",
		...more,
	},
	vulnerabilities,
});
const vulnerability = {
	id: "uuid-1",
	name: "Injection",
	description: "It is wrong.",
	severity: "Critical",
	solution: "Upgrade.",
	location: { file: "src/a.js", start_line: 3, end_line: 4 },
	identifiers: [
		{ type: "semgrep_id", name: "rule-1", value: "rule-1" },
		{ type: "cwe", name: "CWE-89", value: "89", url: "https://example.com/89" },
	],
	links: [{ url: "https://example.com/2" }],
};
const report = scan("sast", [vulnerability]);

describe("a GitLab report", () => {
	it("tells what was found, by whom and when", async () => {
		const { document, line } = await readFindings(report);
		expect(document.tool).toMatchObject({ name: "Scanner", vendor: "GitLab", version: "1" });
		expect(document.run).toMatchObject({ successful: true, categories: ["sast"], startedAt: "2026-01-01T00:00:00" });
		expect(finding(document)).toMatchObject({
			id: "rule-1",
			category: "sast",
			severity: "critical",
			location: { file: "src/a.js", startLine: 3, endLine: 4 },
			fix: { available: null, text: "Upgrade." },
			cwes: ["CWE-89"],
			fingerprint: "uuid-1",
		});
		expect(line(["findings", 0, "location", "startLine"])).toBe('"start_line": 3,');
		expect(line(["tool", "vendor"])).toBe('"name": "GitLab"');
	});

	it("has a fix where it has a patch for the vulnerability", async () => {
		const { solution: _, ...without } = vulnerability;
		const remediations = [
			{ fixes: [{ id: "uuid-1" }, { id: "__proto__" }], summary: "Upgrade a to 2.", diff: "eA==" },
			5,
		];
		const { document, line } = await readFindings({
			...scan("sast", [without, { ...without, id: "uuid-2" }, vulnerability]),
			remediations,
		});
		expect(document.findings.map(({ fix }) => fix)).toEqual([
			{ available: true, versions: [], text: "Upgrade a to 2." },
			null,
			{ available: true, versions: [], text: "Upgrade." },
		]);
		expect(line(["findings", 0, "fix", "text"])).toBe('"summary": "Upgrade a to 2.",');
	});

	it("that is empty is not one of a scan that failed", async () => {
		const clean = await readFindings(scan("dast", []));
		expect(clean.document).toMatchObject({ findings: [], run: { successful: true, categories: ["dast"] } });
		const messages = [
			{ level: "fatal", value: "no runner" },
			{ level: "info", value: "hello" },
		];
		const failed = await readFindings(scan("dast", [], { status: "failure", messages }));
		expect(failed.document.run).toMatchObject({ successful: false, errors: ["no runner"] });
	});

	it.each([
		["dependency_scanning", "sca"],
		["container_scanning", "container"],
		["secret_detection", "secret"],
		["dast", "dast"],
	])("of %s is about %s", async (type, category) => {
		const { document } = await readFindings(scan(type, [vulnerability]));
		expect(finding(document).category).toBe(category);
	});

	it("names packages and images, and prefers the CVE", async () => {
		const { document } = await readFindings(
			scan("container_scanning", [
				{
					...vulnerability,
					location: {
						dependency: { package: { name: "apt" }, version: "1.4" },
						operating_system: "debian:9",
						image: "app:1",
					},
					identifiers: [
						{ type: "trivy", name: "T-1", value: "T-1" },
						{ type: "cve", name: "CVE-2020-0001", value: "CVE-2020-0001" },
					],
				},
			]),
		);
		expect(finding(document)).toMatchObject({
			id: "CVE-2020-0001",
			aliases: ["T-1"],
			package: { name: "apt", version: "1.4", ecosystem: "debian:9" },
			location: { object: "app:1", file: null },
		});
	});

	it("keeps no secret that was found", async () => {
		const one = { ...vulnerability, description: "found hunter2", raw_source_code_extract: "hunter2" };
		const { document } = await readFindings(scan("secret_detection", [one]));
		expect(JSON.stringify(document)).not.toContain("hunter2");
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "gitlab-report")).toEqual([]);
	});
});

describe.skipIf(CORPORA === null)("real reports of GitLab", () => {
	it("are read as counted, or refused for a reason", async () => {
		expect(await sweep("gitlab-reports", "gitlab-report")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "container": 1,
			    "sast": 8,
			    "sca": 7,
			  },
			  "documents": 6,
			  "findings": 16,
			  "limitations": 0,
			  "located": 16,
			  "refused": {},
			  "severity": {
			    "high": 14,
			    "unknown": 2,
			  },
			  "status": {
			    "open": 16,
			  },
			}
		`);
	});
});
