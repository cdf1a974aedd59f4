import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, lostWithoutWord, readFindings, sweep } from "../../../test/findings.js";

const report = {
	auditReportVersion: 2,
	vulnerabilities: {
		debug: {
			name: "debug",
			severity: "high",
			via: [
				{
					source: 1094222,
					name: "debug",
					title: "Slow",
					url: "https://github.com/advisories/GHSA-gxpj-cx7g-858c",
					severity: "moderate",
					cwe: ["CWE-400"],
					cvss: { score: 5.3, vectorString: "CVSS:3.0/AV:N" },
					range: "<2.6.9",
				},
			],
			nodes: ["node_modules/debug", "node_modules/x/node_modules/debug"],
			fixAvailable: { name: "express", version: "4.18.3", isSemVerMajor: false },
		},
		express: { name: "express", severity: "high", via: ["debug"], nodes: ["node_modules/express"], fixAvailable: true },
	},
	metadata: {},
};

describe("an npm audit report", () => {
	it.each([
		{ auditReportVersion: 2, vulnerabilities: {} },
		{ advisories: {}, actions: [], muted: [] },
	])("that counts vulnerabilities and lists none has a limitation: %j", async (parts) => {
		const counted = { ...parts, metadata: { vulnerabilities: { info: 0, low: 0, moderate: 3, high: 0, critical: 1 } } };
		expect((await readFindings(counted)).document.limitations).toMatchObject([
			{ message: "The report counts 4 vulnerabilities and lists none of them." },
		]);
		const none = { ...parts, metadata: { vulnerabilities: { info: 0, low: 0, total: 0 } } };
		expect((await readFindings(none)).document.limitations).toEqual([]);
	});

	it("tells each advisory of a package, and not again what depends on it", async () => {
		const { document, line } = await readFindings(report);
		expect(document.run).toMatchObject({ successful: true, categories: ["sca"] });
		expect(document.findings).toHaveLength(1);
		expect(finding(document)).toMatchObject({
			id: "GHSA-gxpj-cx7g-858c",
			aliases: ["1094222"],
			severity: "medium",
			severityText: "moderate",
			score: 5.3,
			package: { name: "debug", ecosystem: "npm", location: "node_modules/debug" },
			fix: { available: true, text: "express 4.18.3" },
			instances: 2,
			cwes: ["CWE-400"],
		});
		expect(line(["findings", 0, "severity"])).toBe('"severity": "moderate",');
		expect(line(["findings", 0, "package", "name"])).toBe('"name": "debug",');
	});

	it("of npm 6 has advisories with the versions they were found in", async () => {
		const { document, line } = await readFindings({
			advisories: {
				"146": {
					id: 146,
					findings: [
						{ version: "1.9.2", paths: ["mocha>growl", "x>growl"] },
						{ version: "1.8.0", paths: ["y>growl"] },
					],
					module_name: "growl",
					cves: ["CVE-2017-16042"],
					title: "Injection",
					severity: "critical",
					patched_versions: ">=1.10.2",
					cwe: "CWE-94",
					overview: "o",
					created: "2016-09-06T12:49:40.000Z",
					cvss: { score: 0, vectorString: null },
				},
			},
			metadata: { vulnerabilities: {} },
		});
		expect(document.findings.map((one) => [one.package?.version, one.instances, one.score])).toEqual([
			["1.9.2", 2, null],
			["1.8.0", 1, null],
		]);
		expect(finding(document)).toMatchObject({
			id: "146",
			aliases: ["CVE-2017-16042"],
			cwes: ["CWE-94"],
			fix: { available: true, versions: [">=1.10.2"] },
		});
		expect(line(["findings", 1, "package", "version"])).toBe('"version": "1.8.0",');
	});

	it("that is clean is not one that failed", async () => {
		const clean = await readFindings({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} });
		expect(clean.document).toMatchObject({ findings: [], run: { successful: true, errors: [] } });
		const failed = await readFindings({ error: { code: "ENOLOCK", summary: "This needs a lockfile.", detail: "" } });
		expect(failed.document).toMatchObject({
			findings: [],
			run: { successful: false, errors: ["ENOLOCK: This needs a lockfile."] },
		});
	});

	it("survives names that objects have by themselves", async () => {
		const bytes = JSON.stringify(report).replace('"debug":{', '"__proto__":{');
		const { document } = await readFindings(JSON.parse(bytes));
		expect(finding(document).package?.name).toBe("__proto__");
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "npm-audit-json")).toEqual([]);
	});
});

describe.skipIf(CORPORA === null)("real reports of npm audit", () => {
	it("are read as counted, or refused for a reason", async () => {
		expect(await sweep("npm-audit", "npm-audit-json")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "sca": 10,
			  },
			  "documents": 5,
			  "findings": 10,
			  "limitations": 1,
			  "located": 10,
			  "refused": {},
			  "severity": {
			    "critical": 1,
			    "high": 4,
			    "medium": 5,
			  },
			  "status": {
			    "open": 10,
			  },
			}
		`);
	});
});
