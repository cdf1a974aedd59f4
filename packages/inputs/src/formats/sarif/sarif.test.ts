import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { finding, readFindings, sweep } from "../../../test/findings.js";
import { read } from "../../read.js";

const log = (...runs: unknown[]) => ({ version: "2.1.0", runs });
const run = (results: unknown, more: object = {}) => ({ tool: { driver: { name: "CodeQL" } }, results, ...more });
const rules = (...list: object[]) => ({ tool: { driver: { name: "CodeQL", rules: list } } });
const result = (more: object = {}) => ({ ruleId: "r/1", message: { text: "It is wrong." }, ...more });

describe("SARIF", () => {
	it("is one document for each run, each with its own tool and places", async () => {
		const { documents, line } = await readFindings(
			log(run([result()]), run([result({ ruleId: "two" })], { tool: { driver: { name: "Grype", version: "1" } } })),
		);
		expect(documents.map(({ tool, run, findings }) => [tool.name, run.categories, findings[0]?.id])).toEqual([
			["CodeQL", ["sast"], "r/1"],
			["Grype", ["sca"], "two"],
		]);
		expect(line(["findings", 0, "id"], 0)).toBe('"ruleId": "r/1",');
		expect(line(["findings", 0, "id"], 1)).toBe('"ruleId": "two",');
		expect(line(["tool", "name"], 1)).toBe('"name": "Grype",');
	});

	it("tells a scan that found nothing from one that failed and from a run without results", async () => {
		const { documents } = await readFindings(
			log(
				run([], { invocations: [{ executionSuccessful: true }] }),
				run([], {
					invocations: [
						{
							executionSuccessful: false,
							toolExecutionNotifications: [{ level: "error", message: { text: "out of memory" } }, { level: "note" }],
						},
					],
				}),
				run(undefined),
				run([]),
			),
		);
		expect(documents.map(({ run, limitations }) => [run.successful, run.errors, limitations.length])).toEqual([
			[true, [], 0],
			[false, ["out of memory"], 0],
			[null, [], 1],
			[null, [], 0],
		]);
	});

	it("without runs says that nothing was scanned", async () => {
		const { document } = await readFindings(log());
		expect(document.limitations).toEqual([
			{ path: null, message: "The log holds no runs: nothing says that anything was scanned." },
		]);
	});

	it("keeps where and when it was made", async () => {
		const { document, line } = await readFindings(
			log(
				run([], {
					invocations: [
						{
							executionSuccessful: true,
							startTimeUtc: "2026-01-01T00:00:00Z",
							endTimeUtc: "2026-01-01T00:01:00Z",
							commandLine: "scan --token abcdef src",
						},
					],
					versionControlProvenance: [
						{ repositoryUri: "https://example.com/x.git", revisionId: "0123abc", branch: "main" },
					],
					artifacts: [{ location: { uri: "src/a.c" }, roles: ["analysisTarget"] }, { location: { uri: "b" } }],
				}),
			),
		);
		expect(document.run).toMatchObject({
			startedAt: "2026-01-01T00:00:00Z",
			endedAt: "2026-01-01T00:01:00Z",
			commandLine: "scan --token [redacted] src",
			revision: "0123abc",
			branch: "main",
			repository: "https://example.com/x.git",
			scope: [{ path: ["run", "scope", 0], name: "src/a.c", type: null }],
		});
		expect(line(["run", "revision"])).toBe('"revisionId": "0123abc",');
	});

	it.each([
		["9.8", undefined, "critical", 9.8],
		["7", "note", "high", 7],
		["0.0", "error", "info", 0],
		["11", "error", "high", null],
		[undefined, "note", "low", null],
		[undefined, "none", "info", null],
		[undefined, undefined, "medium", null],
	])("security severity %s at level %s is %s", async (security, level, severity, score) => {
		const rule = { id: "r/1", properties: security === undefined ? {} : { "security-severity": security } };
		const { document } = await readFindings(log(run([result(level === undefined ? {} : { level })], rules(rule))));
		expect(finding(document)).toMatchObject({ severity, score });
	});

	it.each([
		["by index", { ruleIndex: 1 }],
		["by identifier", { ruleId: "b" }],
		["by the identifier above it", { ruleId: "b/sub" }],
		["by reference", { rule: { id: "b" } }],
		["in an extension, by index", { rule: { index: 0, toolComponent: { index: 0 } } }],
		["in an extension, by name", { rule: { id: "c", toolComponent: { name: "more" } } }],
		["in an extension, by identifier alone", { ruleId: "c" }],
		["by index, where identifiers contradict it", { ruleId: "zzz", ruleIndex: 1 }],
	])("finds the rule %s, and takes its level", async (_, reference) => {
		const error = { defaultConfiguration: { level: "error" }, shortDescription: { text: "Named" } };
		const { document } = await readFindings(
			log({
				tool: {
					driver: { name: "x", rules: [{ id: "a" }, { id: "b", ...error }] },
					extensions: [{ name: "more", rules: [{ id: "c", ...error }] }],
				},
				results: [{ message: { text: "m" }, ...reference }],
			}),
		);
		expect(finding(document)).toMatchObject({ title: "Named", severity: "high", severityText: "error" });
	});

	it("takes levels that a run configures", async () => {
		const overrides = [{ descriptor: { id: "r/1" }, configuration: { level: "error" } }];
		const { document } = await readFindings(
			log(run([result()], { ...rules({ id: "r/1" }), invocations: [{ ruleConfigurationOverrides: overrides }] })),
		);
		expect(finding(document).severity).toBe("high");
	});

	it("takes for suppressed only what nobody still looks at or has rejected", async () => {
		const status = (...list: (string | undefined)[]) =>
			result({ suppressions: list.map((status) => ({ kind: "external", status, justification: "why" })) });
		const { document } = await readFindings(
			log(run([result(), status(undefined), status("accepted", "rejected"), status("underReview"), status("huh")])),
		);
		expect(document.findings.map(({ status, suppression }) => [status, suppression?.status ?? null])).toEqual([
			["open", null],
			["suppressed", "accepted"],
			["open", "rejected"],
			["open", "under-review"],
			["open", "under-review"],
		]);
		expect(finding(document, 1).suppression).toMatchObject({ kind: "external", justification: "why" });
	});

	it("keeps passed checks, undecided ones and results that are gone apart from open ones", async () => {
		const kinds = ["pass", "notApplicable", "review", "open", "informational", "fail"];
		const { document } = await readFindings(
			log(
				run([...kinds.map((kind) => result({ kind })), result({ baselineState: "absent" }), result({ kind: "odd" })]),
			),
		);
		expect(document.findings.map(({ status }) => status)).toEqual([
			"passed",
			"not-applicable",
			"under-investigation",
			"under-investigation",
			"open",
			"open",
			"fixed",
			"open",
		]);
		expect(document.limitations).toMatchObject([{ path: ["findings", 7] }]);
		// Neither is how bad something is that is not decided yet, nor is an unknown kind a reason to make it less.
		expect(document.findings.map(({ severity }) => severity)).toEqual([
			"info",
			"info",
			"unknown",
			"unknown",
			"info",
			"medium",
			"medium",
			"medium",
		]);
	});

	it("finds weaknesses in taxonomies by name, index and guid", async () => {
		const taxonomies = [{ name: "OWASP" }, { name: "CWE", guid: "g", taxa: [{ id: "20" }, { id: "22" }] }];
		const relationships = [{ target: { id: "787", toolComponent: { index: 1 } } }, { target: { id: "1" } }];
		const taxa = [
			{ index: 1, toolComponent: { index: 1 } },
			{ index: 0, toolComponent: { name: "CWE" } },
			{ id: "79", toolComponent: { name: "CWE" } },
			{ id: "89", toolComponent: { guid: "g" } },
			{ id: "A1", toolComponent: { index: 0 } },
			{ index: 9, toolComponent: { index: 1 } },
			{ index: -1, toolComponent: { index: -1, guid: "huh" } },
		];
		const { document } = await readFindings(
			log(run([result({ taxa })], { ...rules({ id: "r/1", relationships }), taxonomies })),
		);
		expect(finding(document).cwes).toEqual(["CWE-22", "CWE-20", "CWE-79", "CWE-89", "CWE-787"]);
	});

	it("leads from places to artifacts, bases and addresses", async () => {
		const at = (artifactLocation: object, more: object = {}) =>
			result({ locations: [{ physicalLocation: { artifactLocation, region: { startLine: 3 } }, ...more }] });
		const { document, line } = await readFindings(
			log(
				run(
					[
						at({ uri: "a%20b.c", uriBaseId: "SRC" }),
						at({ index: 0 }),
						at({ uri: "https://example.com/x?y" }),
						result({ locations: [{ logicalLocations: [{ fullyQualifiedName: "ns.f" }] }] }),
					],
					{
						originalUriBaseIds: { SRC: { uri: "src/", uriBaseId: "ROOT" }, ROOT: { uri: "file:///work/" } },
						artifacts: [{ location: { uri: "lib/z.c" } }],
					},
				),
			),
		);
		expect(document.findings.map(({ location }) => [location?.file, location?.url, location?.object])).toEqual([
			["src/a b.c", null, null],
			["lib/z.c", null, null],
			[null, "https://example.com/x?y", null],
			[null, null, "ns.f"],
		]);
		expect(line(["findings", 0, "location", "startLine"])).toBe('"startLine": 3');
	});

	it("fills in messages, and finds CVE and CWE", async () => {
		const { document } = await readFindings(
			log(
				run(
					[
						{
							ruleId: "CVE-2020-1234-lib",
							message: { id: "m", arguments: ["one", "two"] },
							taxa: [{ id: "79", toolComponent: { name: "CWE" } }],
							partialFingerprints: { primaryLocationLineHash: "abc:1" },
						},
					],
					{
						tool: {
							driver: {
								name: "unheard-of",
								rules: [
									{
										id: "CVE-2020-1234-lib",
										messageStrings: { m: { text: "{1} and {0}, {{braces}} {9}" } },
										properties: { tags: ["external/cwe/cwe-022"] },
									},
								],
							},
						},
					},
				),
			),
		);
		expect(finding(document)).toMatchObject({
			aliases: ["CVE-2020-1234"],
			category: "sca",
			description: "two and one, {braces} {9}",
			cwes: ["CWE-22", "CWE-79"],
			fingerprint: "abc:1",
		});
	});

	it("of a tool that nobody knows is no evidence of a security scan, even when it is empty", async () => {
		const { document } = await readFindings(log(run([result()], { tool: { driver: { name: "ESLint" } } })));
		expect(document.run.categories).toEqual([]);
		expect(finding(document).category).toBe("other");
	});

	it("keeps no credential that a scanner quotes", async () => {
		const token = `ghp_${"a1B2".repeat(9)}`;
		const quoting = { text: `found ${token}`, arguments: [token] };
		const { document } = await readFindings(
			log(
				run(
					[
						{
							ruleId: "generic-api-key",
							message: { text: "hunter2-swordfish is a secret" },
							locations: [
								{
									physicalLocation: {
										artifactLocation: { uri: "a" },
										region: { startLine: 1, snippet: { text: token } },
									},
								},
							],
						},
					],
					{ tool: { driver: { name: "gitleaks" } } },
				),
				run([result({ message: quoting })]),
			),
		);
		expect(JSON.stringify(document)).not.toMatch(/hunter2|ghp_/);
		const { documents } = await readFindings(log(run([result({ message: quoting })])));
		expect(JSON.stringify(documents)).not.toContain("ghp_");
		expect(documents[0]?.findings[0]?.description).toBe("found [redacted github-token]");
	});

	it.each([null, 1, "x", [], {}, { version: "2.1.0" }, { version: "2.1.0", runs: {} }])(
		"reads a run that is %j, and says what is missing",
		async (odd) => {
			const { document } = await readFindings(log(odd));
			expect(document.limitations.length).toBeGreaterThan(0);
		},
	);

	it("survives wrong types everywhere, and no result vanishes", async () => {
		for (const odd of [null, 1, "x", true, [], [[]], {}, { constructor: 1, ["__proto__"]: 2 }]) {
			const names =
				"rule ruleIndex ruleId message level kind locations suppressions fingerprints partialFingerprints taxa properties provenance baselineState".split(
					" ",
				);
			const results = [odd, ...names.map((name) => ({ ruleId: "a", [name]: odd }))];
			const { document } = await readFindings(
				log({ tool: { driver: { name: "t", rules: odd } }, results, invocations: odd, originalUriBaseIds: odd }),
			);
			const isObject = typeof odd === "object" && odd !== null && !Array.isArray(odd);
			expect(document.findings.length).toBe(isObject ? results.length : results.length - 1);
			if (!isObject) expect(document.limitations.length).toBeGreaterThan(0);
		}
	});

	it("does not repeat the long text of a rule without end", async () => {
		const rule = { id: "a", fullDescription: { text: "x".repeat(5000) }, properties: { tags: ["security"] } };
		const { document } = await readFindings(
			log(run(Array(20_000).fill({ ruleId: "a" }), { tool: { driver: { name: "t", rules: [rule] } } })),
		);
		expect(document.findings.length).toBe(20_000);
		expect(finding(document).description?.length).toBe(2000);
		expect(finding(document, 19_999).description).toBeNull();
		expect(document.limitations).toHaveLength(1);
	});

	it("of another version is refused with what to do", async () => {
		const bytes = JSON.stringify({ $schema: "http://json.schemastore.org/sarif-1.0.0", version: "1.0.0", runs: [] });
		const { problems } = await read({ name: "x.sarif", bytes });
		expect(problems).toMatchObject([
			{ code: "unsupported-version", message: expect.stringContaining("sarif transform") },
		]);
	});
});

describe.skipIf(CORPORA === null)("real SARIF", () => {
	it("is read as counted, or refused for a reason", async () => {
		expect(await sweep("sarif", "sarif")).toMatchInlineSnapshot(`
			{
			  "category": {
			    "container": 69,
			    "other": 95,
			    "sast": 788,
			    "sca": 134,
			  },
			  "documents": 58,
			  "findings": 1086,
			  "limitations": 3,
			  "located": 1086,
			  "refused": {
			    "C6200Example.cpp.xml.sarif": "unsupported-version",
			    "Native_x86_VS2015_AtlProxyStubPS.dll.sarif": "unsupported-version",
			    "OneRunWithAllReportingDescriptors.sarif": "unsupported-version",
			    "OneRunWithLogicalLocations.sarif": "unsupported-version",
			  },
			  "severity": {
			    "critical": 5,
			    "high": 166,
			    "info": 4,
			    "low": 616,
			    "medium": 295,
			  },
			  "status": {
			    "open": 1080,
			    "passed": 2,
			    "suppressed": 4,
			  },
			}
		`);
	});
});
