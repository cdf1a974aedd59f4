import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { finding, fullReport, report, unit } from "../test/example-report.js";
import { renderSarif, SARIF_RESULT_LIMIT, toSarif } from "./sarif.js";

function run(of = fullReport()) {
	return toSarif(of).runs[0]!;
}

const SCHEMA = new URL("../../../schemas/upstream/sarif/sarif-2.1.0.SNAPSHOT.schema.json", import.meta.url);

describe("renderSarif", () => {
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
	const evil = "\u001b[2J\ud800 [a](b) {0}\n::error::";
	const nowhere = { file: "", line: null, column: null, endLine: null, endColumn: null };

	it.each([
		["with everything in it", fullReport()],
		["of a pass", report()],
		["with nothing in it", report({ documents: [], inputs: [], results: [], rules: [], policies: [], units: [] })],
		[
			"with hostile names",
			report({
				findings: [
					finding({
						message: evil,
						subject: evil,
						rule: evil,
						fingerprint: evil,
						location: { ...finding().location, file: evil },
					}),
				],
			}),
		],
		["without places", report({ findings: [finding({ message: "", location: nowhere })] })],
		[
			"of a rule that says little",
			report({
				rules: [
					{
						...report().rules[0]!,
						title: "",
						description: "",
						remediation: "",
						controls: [],
						documentation: "https://example.com/rule",
					},
				],
			}),
		],
	])("of a report %s is valid SARIF 2.1.0", (_what, of) => {
		validate(JSON.parse(renderSarif(of)));
		expect(validate.errors ?? []).toEqual([]);
	});

	it("is held to a schema that refuses what is wrong", () => {
		expect(validate({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
	});
});

describe("toSarif", () => {
	it("makes a failing finding a result with its place, level and fingerprint", () => {
		expect(run().results![0]).toEqual({
			ruleId: "sbom/component-names",
			ruleIndex: 1,
			kind: "fail",
			level: "warning",
			message: { text: "component 3 has no name" },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: "bom.json", uriBaseId: "%SRCROOT%", index: 0 },
						region: { startLine: 12, startColumn: 5, endLine: 14, endColumn: 6 },
					},
					logicalLocations: [{ fullyQualifiedName: "pkg:npm/left-pad" }],
				},
			],
			partialFingerprints: { "proviso/v1": "a1b2c3" },
			properties: {
				severity: "medium",
				document: 0,
				path: ["components", 3],
				subject: "pkg:npm/left-pad",
				reason: null,
				observed: "",
				expected: { minLength: 1 },
				remediation: "Give the component a name.",
				controls: ["ssdf-1.1:PS.3.2", "ssdf-1.1:PW.4.1"],
			},
		});
	});

	it("makes what is undecided an open result without level", () => {
		expect(run().results![1]).toMatchObject({
			kind: "open",
			level: "none",
			ruleId: "infrastructure/storage-not-public",
		});
	});

	it.each([
		["critical", "error", "9.5"],
		["high", "error", "8.0"],
		["medium", "warning", "5.5"],
		["low", "note", "2.0"],
	] as const)("gives severity %s the level %s and the security severity %s", (severity, level, number) => {
		const [rule] = report().rules;
		const only = run(report({ rules: [{ ...rule!, severity }], findings: [finding({ rule: rule!.id, severity })] }));
		expect(only.results![0]!.level).toBe(level);
		expect(only.tool.driver.rules![0]).toMatchObject({
			defaultConfiguration: { level },
			properties: { "security-severity": number },
		});
	});

	it("relates rules to the controls of their framework, and says how these were answered", () => {
		const { tool, taxonomies } = run();
		expect(tool.driver.supportedTaxonomies).toEqual([{ name: "ssdf-1.1", index: 0 }]);
		expect(tool.driver.rules![0]!.relationships).toEqual([
			{
				target: { id: "PW.9.1", index: 1, toolComponent: { name: "ssdf-1.1", index: 0 } },
				kinds: ["relevant"],
				description: { text: "an unsafe default of what is deployed" },
			},
		]);
		expect(taxonomies![0]!.taxa!.map((taxon) => [taxon.id, taxon.properties!["answer"]])).toEqual([
			["PS.3.2", "supported"],
			["PW.9.1", "no-evidence"],
		]);
	});

	it("gives the answers of every unit where there are several", () => {
		const units = [unit({ name: "cart" }), unit({ name: "pay" })];
		const { taxonomies } = run(report({ units }));
		expect(taxonomies![0]!.taxa![0]!.properties).toMatchObject({
			units: [
				{ unit: "cart", answer: "supported" },
				{ unit: "pay", answer: "supported" },
			],
		});
	});

	it("reports what could not be read and rules in error as notifications of a run that did not succeed", () => {
		const [invocation] = run().invocations!;
		expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
		expect(
			invocation!.toolExecutionNotifications!.map(({ level, descriptor, message }) => [
				level,
				descriptor!.id,
				message.text,
			]),
		).toEqual([
			["error", "syntax", "not JSON: a comma is missing"],
			["note", "binary", "not a text file"],
			["error", "rule-error", "division by zero"],
		]);
	});

	it("says that a run without errors succeeded", () => {
		expect(run(report()).invocations).toEqual([{ executionSuccessful: true, exitCode: 0 }]);
	});

	it.each([
		["a b#1%.json", "a%20b%231%25.json"],
		["(stdin)", "(stdin)"],
		["dir/ü:1.json", "dir/%C3%BC%3A1.json"],
		["../up.json", "../up.json"],
		["bad\ud800.json", "bad%EF%BF%BD.json"],
	])("makes %j the relative URI %s", (file, uri) => {
		const [only] = run(report({ findings: [finding({ location: { ...finding().location, file } })] })).results!;
		expect(only!.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri, uriBaseId: "%SRCROOT%" });
	});

	it.each([
		["/tmp/a b.json", "file:///tmp/a%20b.json"],
		["C:/a b/c.json", "file:///C:/a%20b/c.json"],
	])("makes %j the absolute URI %s", (file, uri) => {
		const [only] = run(report({ findings: [finding({ location: { ...finding().location, file } })] })).results!;
		expect(only!.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri });
	});

	it("gives no region to a file without lines", () => {
		const location = { file: "bom.json", line: null, column: null, endLine: null, endColumn: null };
		const [only] = run(report({ findings: [finding({ location })] })).results!;
		expect(only!.locations![0]!.physicalLocation).toEqual({
			artifactLocation: { uri: "bom.json", uriBaseId: "%SRCROOT%", index: 0 },
		});
	});

	it("makes no link and no line break of what a name holds, and always gives a message", () => {
		const text = (message: string) => run(report({ findings: [finding({ message })] })).results![0]!.message.text;
		expect(text("see [here](https://evil.example) a[0]\nx\u202e")).toBe(
			"see [here\\](https://evil.example) a[0]\\nx\\u{202e}",
		);
		expect(text("")).toBe("(no message)");
	});

	it("keeps the worst of too many findings, and says how many are missing", () => {
		const findings = Array.from({ length: SARIF_RESULT_LIMIT + 5 }, (_, i) =>
			finding({ severity: i % 2 === 0 ? "low" : "high", fingerprint: String(i) }),
		);
		const cut = run(report({ findings }));
		expect(cut.results).toHaveLength(SARIF_RESULT_LIMIT);
		expect(cut.results!.filter((result) => result.level === "error")).toHaveLength(SARIF_RESULT_LIMIT / 2 + 2);
		expect(cut.invocations![0]!.toolExecutionNotifications![0]!.message.text).toMatch(
			/^5 more findings are not in this file/,
		);
	});

	it("gives a rule no more tags than GitHub takes", () => {
		const [rule] = report().rules;
		const controls = Array.from({ length: 40 }, (_, i) => ({ ...rule!.controls[0]!, id: `ssdf-1.1:X.${i}` }));
		const [descriptor] = run(report({ rules: [{ ...rule!, controls }] })).tool.driver.rules!;
		expect(descriptor!.properties!.tags).toHaveLength(20);
		expect(descriptor!.properties!["controls"]).toHaveLength(40);
	});

	it("holds every fact of the report", () => {
		const text = renderSarif(fullReport());
		for (const fact of facts(fullReport())) expect(text).toContain(JSON.stringify(fact).slice(1, -1));
	});
});

/** Every string of the report that is not the name of a schema or an outcome for which SARIF has its own word. */
function facts(value: unknown, key = ""): string[] {
	if (["schema", "status", "name", "outcome"].includes(key)) return [];
	if (typeof value === "string") return [value.replace(/^sha256:/, "")];
	if (Array.isArray(value)) return value.flatMap((item) => facts(item));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) => facts(item, name));
}
