import { describe, expect, it } from "vitest";
import { finding, lostWithoutWord, readFindings } from "../../../test/findings.js";

const alert = (more: object = {}) => ({
	pluginid: "40018",
	alertRef: "40018-1",
	alert: "SQL Injection",
	name: "SQL Injection",
	riskcode: "3",
	confidence: "2",
	riskdesc: "High (Medium)",
	desc: "<p>It may be possible.</p><p>Really.</p>",
	instances: [
		{
			uri: "https://example.com/login?session=hunter2",
			method: "POST",
			param: "user",
			attack: "' OR 1",
			evidence: "hunter2",
		},
		{ uri: "https://example.com/b", method: "GET" },
	],
	count: "7",
	solution: "<p>Use parameters.</p>",
	reference: "<p>https://example.com/1</p><p>https://example.com/2</p>",
	cweid: "89",
	...more,
});
const zap = (site: unknown) => ({
	"@programName": "ZAP",
	"@version": "2.16.0",
	"@generated": "Thu, 1 Jan 2026 00:00:00",
	created: "2026-01-01T00:00:00Z",
	site,
});
const report = zap([{ "@name": "https://example.com", alerts: [alert()] }]);

describe("a ZAP report", () => {
	it("tells what was found, where, and how often", async () => {
		const { document, line } = await readFindings(report);
		expect(document.tool).toMatchObject({ name: "ZAP", version: "2.16.0" });
		expect(document.run).toMatchObject({
			endedAt: "2026-01-01T00:00:00Z",
			categories: ["dast"],
			target: { type: "url", name: "https://example.com" },
			scope: [{ name: "https://example.com" }],
		});
		expect(finding(document)).toMatchObject({
			id: "40018-1",
			aliases: ["40018"],
			category: "dast",
			title: "SQL Injection",
			severity: "high",
			severityText: "High",
			location: { url: "https://example.com/login", object: "POST user" },
			instances: 7,
			fix: { text: "Use parameters." },
			cwes: ["CWE-89"],
			references: ["https://example.com/1", "https://example.com/2"],
		});
		expect(finding(document).description).toMatch(/^It may be possible\.\s+Really\.$/);
		expect(line(["findings", 0, "severity"])).toBe('"riskcode": "3",');
	});

	it("keeps neither evidence nor sessions", async () => {
		const { document } = await readFindings(report);
		expect(JSON.stringify(document)).not.toContain("hunter2");
	});

	it.each([
		["0", "info"],
		["1", "low"],
		["2", "medium"],
		["3", "high"],
		["9", "unknown"],
		["", "unknown"],
		[" ", "unknown"],
		["1e0", "unknown"],
		[undefined, "unknown"],
		[null, "unknown"],
		[2, "medium"],
	])("risk %j is %s", async (riskcode, severity) => {
		const { document } = await readFindings(zap([{ "@name": "x", alerts: [alert({ riskcode })] }]));
		expect(finding(document).severity).toBe(severity);
		expect(document.limitations).toHaveLength(severity === "unknown" ? 1 : 0);
	});

	it("takes what somebody marked as a false positive for suppressed", async () => {
		const { document } = await readFindings(zap([{ "@name": "x", alerts: [alert({ confidence: "0" })] }]));
		expect(finding(document)).toMatchObject({ status: "suppressed", suppression: { kind: "false-positive" } });
	});

	it("of a single site that stands bare is read, and of none says that nothing was reached", async () => {
		const bare = await readFindings(zap({ "@name": "x", alerts: [alert()] }));
		expect(bare.document.findings).toHaveLength(1);
		const none = await readFindings(zap([]));
		expect(none.document.limitations).toHaveLength(1);
	});

	it("loses nothing without a word, whatever is in it", async () => {
		expect(await lostWithoutWord(report, "zap-json")).toEqual([]);
	});
});
