import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, lostWithoutWord, readFindings, sweep } from "../../../test/findings.js";

const vulnerability = (more: object = {}) => ({
	id: "SNYK-JS-A-1",
	title: "Pollution",
	CVSSv3: "CVSS:3.1/AV:N",
	cvssScore: 9.8,
	severity: "high",
	severityWithCritical: "critical",
	identifiers: { CVE: ["CVE-2020-0001"], CWE: ["CWE-400"], GHSA: ["GHSA-x"] },
	fixedIn: ["1.0.1"],
	from: ["app", "a@1.0.0"],
	name: "a",
	version: "1.0.0",
	packageManager: "npm",
	publicationTime: "2020-01-01T00:00:00Z",
	references: [{ title: "t", url: "https://example.com" }],
	...more,
});
const project = (more: object = {}) => ({
	ok: false,
	vulnerabilities: [vulnerability()],
	packageManager: "npm",
	path: "/src",
	displayTargetFile: "package-lock.json",
	...more,
});
const report = project({
	filtered: {
		ignore: [vulnerability({ filtered: { ignored: [{ reason: "accepted", expires: "2027-01-01" }] } })],
		patch: [vulnerability()],
	},
});

describe("a Snyk report", () => {
	it("tells what was found, what was ignored and what was patched", async () => {
		const { document, line } = await readFindings(report);
		expect(document.run).toMatchObject({
			successful: true,
			categories: ["sca"],
			target: { type: "filesystem", name: "/src" },
		});
		expect(finding(document)).toMatchObject({
			id: "SNYK-JS-A-1",
			aliases: ["CVE-2020-0001", "GHSA-x"],
			severity: "critical",
			score: 9.8,
			package: { name: "a", version: "1.0.0", ecosystem: "npm", location: "package-lock.json" },
			fix: { available: true, versions: ["1.0.1"] },
			cwes: ["CWE-400"],
		});
		expect(document.findings.map(({ status, suppression }) => [status, suppression?.expires ?? null])).toEqual([
			["open", null],
			["suppressed", "2027-01-01"],
			["fixed", null],
		]);
		expect(line(["findings", 0, "severity"])).toBe('"severityWithCritical": "critical",');
	});

	it("of several projects is a document for each", async () => {
		const { documents, line } = await readFindings([
			project({ vulnerabilities: [], ok: true }),
			project({ path: "/other" }),
		]);
		expect(documents.map(({ run, findings }) => [run.target?.name, findings.length])).toEqual([
			["/src", 0],
			["/other", 1],
		]);
		expect(line(["run", "target", "name"], 1)).toBe('"path": "/other",');
	});

	it("counts the paths to a package, as one finding", async () => {
		const { document } = await readFindings(
			project({
				vulnerabilities: [vulnerability(), vulnerability({ from: ["x"] }), vulnerability({ version: "2.0.0" })],
			}),
		);
		expect(document.findings.map(({ instances }) => instances)).toEqual([2, 1]);
	});

	it("of an image has its system's packages and its applications", async () => {
		const { document } = await readFindings(
			project({
				docker: {},
				packageManager: "deb",
				path: "app:1",
				applications: [project({ vulnerabilities: [vulnerability({ type: "license" }), vulnerability({ id: "2" })] })],
			}),
		);
		expect(document.run.target).toMatchObject({ type: "image", name: "app:1" });
		expect(document.findings.map(({ category }) => category)).toEqual(["container", "license", "sca"]);
	});

	it("that failed says so", async () => {
		const { document } = await readFindings({ ok: false, error: "Could not detect package manager", path: "/src" });
		expect(document.run).toMatchObject({ successful: false, errors: ["Could not detect package manager"] });
	});

	it("of infrastructure has the place of each issue", async () => {
		const issue = {
			id: "SNYK-CC-1",
			title: "Open",
			severity: "medium",
			lineNumber: 7,
			path: ["resource", "aws"],
			isIgnored: false,
		};
		const { document, line } = await readFindings({
			ok: false,
			targetFile: "main.tf",
			path: "/src",
			infrastructureAsCodeIssues: [issue],
		});
		expect(finding(document)).toMatchObject({
			category: "iac",
			severity: "medium",
			location: { file: "main.tf", startLine: 7, object: "resource.aws" },
		});
		expect(line(["findings", 0, "location", "startLine"])).toBe('"lineNumber": 7,');
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "snyk-json")).toEqual([]);
	});
});

describe.skipIf(CORPORA === null)("real reports of Snyk", () => {
	it("are read as counted, or refused for a reason", async () => {
		expect(await sweep("snyk", "snyk-json")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "container": 20,
			    "license": 1,
			    "sca": 115,
			  },
			  "documents": 11,
			  "findings": 136,
			  "limitations": 0,
			  "located": 136,
			  "refused": {},
			  "severity": {
			    "critical": 10,
			    "high": 28,
			    "low": 22,
			    "medium": 76,
			  },
			  "status": {
			    "open": 136,
			  },
			}
		`);
	});
});
