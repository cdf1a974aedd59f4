import { Recorder } from "@proviso/engine";
import { describe, expect, it } from "vitest";
import type { CheckInput } from "./check.js";
import { createEngine, type EngineOptions } from "./engine.js";
import { ProvisoError } from "./error.js";

const typedRule = `# METADATA
# title: Components are named well
# schemas:
#   - input: schema.sbom
#   - data.params: schema.params
# custom:
#   severity: medium
#   remediation: Rename it.
#   controls: [{id: "ssdf-1.1:PS.3.2", bearing: direct}]
#   parameters:
#     forbidden:
#       description: Names that are refused.
#       schema: {type: object, additionalProperties: {type: boolean}}
#       default: {"bad": true}
package acme.sbom["named-well"]

deny contains finding if {
	some component in input.components
	data.params["acme:sbom/named-well"].forbidden[component.name]
	finding := {
		"message": sprintf("%s is a forbidden name", [component.name]),
		"path": array.concat(component.path, ["name"]),
		"subject": component.name,
	}
}

undecided contains {"message": "no version", "path": component.path} if {
	some component in input.components
	component.version == null
}

subjects contains component.path if some component in input.components
`;
const rawRule = `package main

deny[msg] {
	input.kind == "Deployment"
	msg := sprintf("%s is a deployment", [input.metadata.name])
}
`;
const typed = { name: "acme", sources: { "named_well.rego": typedRule } };
const raw = { name: "conftest", sources: { "main.rego": rawRule } };

function sbom(components: readonly object[]): CheckInput {
	const lines = components.map((component) => `    ${JSON.stringify({ type: "library", ...component })}`);
	const text = `{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.6",\n  "components": [\n${lines.join(",\n")}\n  ]\n}\n`;
	return { name: "bom.json", bytes: text };
}

async function check(inputs: readonly CheckInput[], options: EngineOptions = { policies: [typed] }) {
	const engine = await createEngine(options);
	try {
		return await engine.check(inputs);
	} finally {
		engine.dispose();
	}
}

const good = sbom([{ name: "good", version: "1" }]);
const bad = sbom([
	{ name: "good", version: "1" },
	{ name: "bad", version: "1" },
]);
const vague = sbom([{ name: "good" }]);

describe("check", () => {
	it("traces a finding to the line and column of the file, and names its controls", async () => {
		const report = await check([bad]);
		expect(report.outcome).toBe("fail");
		expect(report.findings).toMatchObject([
			{
				rule: "acme:sbom/named-well",
				severity: "medium",
				outcome: "fail",
				message: "bad is a forbidden name",
				path: ["components", 1, "name"],
				location: { file: "bom.json", line: 6, column: 23 },
				subject: "bad",
				remediation: "Rename it.",
				controls: ["ssdf-1.1:PS.3.2"],
			},
		]);
		expect(report.results).toMatchObject([{ outcome: "fail", findings: 1, undecided: 0, subjects: 2, error: null }]);
	});

	it.each([
		["pass", [good], {}],
		["fail", [bad], {}],
		["pass", [bad], { failOn: "high" }],
		["undecided", [vague], {}],
		["fail", [vague], { failOnUndecided: true }],
		["fail", [bad, vague], {}],
		["undecided", [bad, vague], { failOn: "critical" }],
		["error", [good, { name: "x.json", bytes: "{" }], {}],
		["error", [bad, { name: "x.json", bytes: "{}" }], {}],
		["pass", [good, { name: "x.json", bytes: "{}", found: true }], {}],
		["pass", [good, { name: "x.json", bytes: "{", found: true }], {}],
		[
			"error",
			[good, { name: "x.json", bytes: '{"bomFormat":"CycloneDX","specVersion":"1.6","components":1}', found: true }],
			{},
		],
		["error", [{ name: "x.json", bytes: "{}", found: true }], {}],
		["error", [], {}],
	] as const)("has the outcome %s for %j with %j", async (outcome, inputs, options) => {
		expect((await check(inputs, { policies: [typed], ...options })).outcome).toBe(outcome);
	});

	it("loses nothing because of an input that cannot be read", async () => {
		const report = await check([{ name: "broken.json", bytes: '{"bomFormat":' }, bad]);
		expect(report.findings).toHaveLength(1);
		expect(report.inputs).toMatchObject([
			{ file: "bom.json", status: "read", documents: [0], problems: [] },
			{
				file: "broken.json",
				status: "error",
				documents: [],
				problems: [{ code: "syntax", file: "broken.json", line: 1 }],
			},
		]);
	});

	it("gives the same bytes for the same inputs", async () => {
		const first = JSON.stringify(await check([bad, vague]));
		expect(JSON.stringify(await check([bad, vague]))).toBe(first);
	});

	it("keeps fingerprints when lines move", async () => {
		const moved = sbom([
			{ name: "new", version: "1" },
			{ name: "good", version: "1" },
			{ name: "bad", version: "1" },
		]);
		const [before] = (await check([bad])).findings;
		const [after] = (await check([moved])).findings;
		expect(after?.location.line).toBe((before?.location.line ?? 0) + 1);
		expect(after?.fingerprint).toBe(before?.fingerprint);
	});

	it("has OPA run the builtins that only OPA does faithfully, unless told who else", async () => {
		const sources = {
			"q.rego": 'package q\n\ndeny contains "no query" if not graphql.is_valid(input.query, "type Query { a: Int }")',
		};
		const inputs = [{ name: "x.json", bytes: '{"query": "{ b }"}' }];
		const policies = [{ name: "q", sources }];
		const report = await check(inputs, { policies });
		expect(report.findings.map(({ message }) => message)).toEqual(["no query"]);
		const builtinProvider = { start: async () => () => "true" };
		expect((await check(inputs, { policies, builtinProvider })).findings).toEqual([]);
	});

	it("evaluates policies without a schema on every raw document of a file, in either version of Rego", async () => {
		const manifest = "kind: Namespace\n---\nkind: Deployment\nmetadata:\n  name: web\n";
		const report = await check([{ name: "x.yaml", bytes: manifest }], { policies: [raw] });
		expect(report.outcome).toBe("fail");
		expect(report.documents.map(({ kind }) => kind)).toEqual(["raw", "raw"]);
		expect(report.findings.map(({ rule, message, document }) => [rule, message, document])).toEqual([
			["main:deny", "web is a deployment", 1],
		]);
	});

	it("stops when it is told to", async () => {
		const engine = await createEngine({ policies: [typed] });
		await expect(engine.check([good], { signal: AbortSignal.abort() })).rejects.toThrow();
		engine.dispose();
		await expect(engine.check([good])).rejects.toMatchObject({ code: "disposed" });
	});

	it("stops for the reason that the signal gives, wherever it is", async () => {
		const engine = await createEngine({ policies: [typed] });
		const reason = new Error("enough");
		for (const count of [0, 1, 2]) {
			const controller = new AbortController();
			let seen = 0;
			const onProgress = () => {
				if (seen++ === count) controller.abort(reason);
			};
			await expect(engine.check([good, bad, vague], { signal: controller.signal, onProgress })).rejects.toBe(reason);
		}
		engine.dispose();
	});

	it("says that it was disposed of where that happens meanwhile", async () => {
		const engine = await createEngine({ policies: [typed] });
		const checking = engine.check([good, bad]);
		engine.dispose();
		await expect(checking).rejects.toMatchObject({ name: "ProvisoError", code: "disposed" });
	});

	it.each([
		["no list", 7],
		["a text, which has an iterator", "bom.json"],
		["a list of null", [null]],
		["a list of texts", ["bom.json"]],
		["an input without a name", [{ bytes: "{}" }]],
		["an input without bytes", [{ name: "bom.json" }]],
		["an input whose bytes are numbers", [{ name: "bom.json", bytes: [1, 2] }]],
		["an input whose problem is null", [{ name: "bom.json", problem: null }]],
	])("refuses %s, as a mistake of the program", async (_name, inputs) => {
		const engine = await createEngine({ policies: [typed] });
		await expect(engine.check(inputs as unknown as CheckInput[])).rejects.toMatchObject({
			name: "ProvisoError",
			code: "invalid-option",
		});
		engine.dispose();
	});

	it("says which file is next", async () => {
		const seen: unknown[] = [];
		const engine = await createEngine({ policies: [typed] });
		await engine.check([good, vague], { onProgress: (progress) => seen.push(progress) });
		engine.dispose();
		expect(seen).toEqual([
			{ done: 0, total: 2, file: "bom.json" },
			{ done: 1, total: 2, file: "bom.json" },
		]);
	});
});

describe("parameters and data", () => {
	it("reach the rule, given ones in place of defaults", async () => {
		const params = { "acme:sbom/named-well": { forbidden: { good: true } } };
		const report = await check([bad], { policies: [typed], params });
		expect(report.findings.map(({ subject }) => subject)).toEqual(["good"]);
	});

	it.each([
		[{ params: { "acme:sbom/named-wel": {} } }, "invalid-parameter", "no rule"],
		[{ params: { "acme:sbom/named-well": { forbiden: {} } } }, "invalid-parameter", "it has forbidden"],
		[{ params: { "acme:sbom/named-well": { forbidden: ["bad"] } } }, "invalid-parameter", "does not fit its schema"],
		[{ data: { params: {} } }, "invalid-option", "option of its own"],
		[{ now: "yesterday" }, "invalid-option", "RFC 3339"],
		[{ now: new Date(Number.NaN) }, "invalid-option", "RFC 3339"],
		[{ now: "2026-02-30T00:00:00Z" }, "invalid-option", "RFC 3339"],
		[{ now: 7 as unknown as Date }, "invalid-option", "RFC 3339"],
		[{ failOn: "severe" as "high" }, "invalid-option", "failOn"],
		[{ failOnUndecided: "no" as unknown as boolean }, "invalid-option", "failOnUndecided"],
		[{ fialOn: "low" } as object, "invalid-option", '"fialOn"'],
		[{ packs: [{}] as never }, "invalid-option", "packs"],
		[{ policies: [{ name: "x", bundle: null }] as never }, "invalid-option", "policies"],
		[{ params: null as never }, "invalid-option", "params"],
		[{ data: "x" as never }, "invalid-option", "data"],
		[{ policies: [] }, "no-rules", "no rule"],
		[{ policies: [typed, { ...typed, name: "again" }] }, "duplicate-rule", "acme:sbom/named-well"],
		[
			{ policies: [{ name: "lib", sources: { "lib.rego": "package lib\n\nx := 1\n" } }] },
			"invalid-policy",
			"no rule named deny",
		],
	] as const)("are refused when wrong: %j", async (options, code, message) => {
		const failure = await createEngine({ policies: [typed], ...options }).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(ProvisoError);
		expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
	});
});

describe("policies of one's own", () => {
	it("are type-checked against the schema of their kind before any input is read", async () => {
		const typo = {
			name: "typo",
			sources: { "x.rego": typedRule.replace("component.version == null", "component.verison == null") },
		};
		await expect(createEngine({ policies: [typo] })).rejects.toMatchObject({
			code: "check-failed",
			diagnostics: [{ file: "x.rego", row: 29 }],
		});
	});

	it("are type-checked against their parameters too", async () => {
		const typo = { name: "typo", sources: { "x.rego": typedRule.replace('"].forbidden[', '"].forbiden[') } };
		await expect(createEngine({ policies: [typo] })).rejects.toMatchObject({ code: "check-failed" });
	});

	it("may come as a bundle of Rego and data alone, as `opa build` makes it unless told otherwise", async () => {
		const { Bundle } = await import("@proviso/compiler");
		const text = (content: string) => new TextEncoder().encode(content);
		const rego = `package main\n\ndeny contains data.text.said if input.kind == "Deployment"\n`;
		const bundle = Bundle.fromFiles([
			{ name: "/policies/main.rego", bytes: text(rego) },
			{ name: "/data.json", bytes: text('{"text": {"said": "from data"}}') },
		]);
		const report = await check([{ name: "x.yaml", bytes: "kind: Deployment\nmetadata: {name: web}\n" }], {
			policies: [{ name: "plain", bundle }],
		});
		expect(report.findings).toMatchObject([{ rule: "main:deny", message: "from data" }]);
	});

	it("are named where they cannot be loaded", async () => {
		const { Bundle } = await import("@proviso/compiler");
		const manifest = { roots: [""], wasm: [{ entrypoint: "main/deny", module: "/policy.wasm" }] };
		const bundle = Bundle.fromFiles([
			{ name: "/policy.wasm", bytes: new Uint8Array([0, 0x61, 0x73, 0x6d, 9]) },
			{ name: "/.manifest", bytes: new TextEncoder().encode(JSON.stringify(manifest)) },
		]);
		await expect(createEngine({ policies: [{ name: "broken.tar.gz", bundle }] })).rejects.toMatchObject({
			name: "EvaluationError",
			code: "invalid-bundle",
			message: expect.stringContaining("broken.tar.gz"),
		});
	});

	it("tell a recorder which lines all documents together reach, with the same report", async () => {
		const inputs = [good, bad, ...Array.from({ length: 300 }, () => good)];
		const recorder = new Recorder();
		const recorded = await check(inputs, { policies: [{ ...typed, recorder }, raw], concurrency: 2 });
		expect(recorded).toEqual(await check(inputs, { policies: [typed, raw], concurrency: 2 }));
		const [file, ...others] = recorder.coverage().files;
		expect(others).toEqual([]);
		expect(file?.file).toBe("named_well.rego");
		const reached = (text: string): boolean | undefined =>
			file?.covered.includes(typedRule.split("\n").findIndex((line) => line.includes(text)) + 1);
		expect([reached("some component"), reached("deny contains"), reached("undecided contains")]).toEqual([
			true,
			true,
			false,
		]);
		const head = file?.points.find(({ kind, count }) => kind === "head" && count > 0);
		expect(head).toMatchObject({ count: 1 });
	});

	it("cannot be recorded where that would say nothing", async () => {
		const policies = [{ ...typed, recorder: new Recorder() }];
		await expect(createEngine({ policies, backend: "wasm" })).rejects.toMatchObject({
			code: "backend-unavailable",
			message: expect.stringContaining("acme"),
		});
		await expect(createEngine({ policies, isolate: true })).rejects.toMatchObject({
			code: "invalid-option",
			message: expect.stringContaining("policies[].recorder"),
		});
	});

	it("may come as a bundle made elsewhere", async () => {
		const { compile } = await import("@proviso/compiler");
		const bundle = await compile({ "main.rego": rawRule }, { entrypoints: ["main/deny"], regoVersion: 0 });
		const report = await check([{ name: "x.yaml", bytes: "kind: Deployment\nmetadata: {name: web}\n" }], {
			policies: [{ name: "bundle", bundle }],
		});
		expect(report.findings).toHaveLength(1);
		expect(report.policies).toMatchObject([{ name: "bundle", digest: bundle.digest, builtin: false, rules: 1 }]);
	});
});
