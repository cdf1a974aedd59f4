import { check, format, test as runTests } from "@proviso/compiler";
import { validate } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { stale } from "../scripts/generate-docs.mjs";
import { checkSchemas, policyFiles, readPolicyFile, readRego, readRules } from "../scripts/policies.mjs";

const { sources, tests } = readRego();
const rules = await readRules(sources);
const schemas = checkSchemas(rules);
const report = await runTests({ ...sources, ...tests }, { coverage: true, strict: true, schemas });
const folders = [
	...new Set(
		policyFiles()
			.filter((path) => path.split("/").length > 2)
			.map((path) => path.slice(0, path.lastIndexOf("/"))),
	),
];

describe("the Rego of the pack", () => {
	it("passes the type check against the schemas, strictly", async () => {
		expect(await check({ ...sources, ...tests }, { strict: true, schemas })).toEqual([]);
	});

	it.each(Object.entries({ ...sources, ...tests }))("is formatted: %s", async (file, text) => {
		expect(await format(text, { file })).toBe(text);
	});

	it("passes its tests", () => {
		expect(report.tests.length).toBeGreaterThan(300);
		expect(report.tests.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
	});

	it("is covered by its tests", () => {
		const files = report.coverage?.files.filter(({ file }) => Object.hasOwn(sources, file)) ?? [];
		expect(files.map(({ file }) => file)).toEqual(Object.keys(sources).sort());
		const total = (lines: "covered" | "notCovered") => files.reduce((sum, file) => sum + file[lines].length, 0);
		expect(total("covered") / (total("covered") + total("notCovered"))).toBeGreaterThanOrEqual(0.95);
	});
});

describe("the rules", () => {
	it("are those that have a folder, five or more of each kind", () => {
		expect(rules.map(({ definition }) => definition.id)).toEqual(folders);
		for (const kind of ["sbom", "infrastructure", "pipeline", "workload"]) {
			expect(rules.filter(({ definition }) => definition.kind === kind).length).toBeGreaterThanOrEqual(5);
		}
	});

	it("have documentation that is current", async () => {
		expect(await stale()).toEqual([]);
	});
});

describe.each(rules.map((rule) => [rule.definition.id, rule] as const))("%s", (id, { definition, metadata, file }) => {
	const folder = file.slice(0, file.lastIndexOf("/"));
	const testNames = report.tests.filter((entry) => entry.file === `${folder}/rule_test.rego`).map(({ name }) => name);

	it("has its rule, its tests and its documentation in its folder, under its own name", () => {
		const files = policyFiles().filter((path) => path.startsWith(`${folder}/`));
		expect(files).toEqual(["doc.md", "rule.rego", "rule_test.rego"].map((name) => `${folder}/${name}`));
		expect(folder).toBe(id);
	});

	it("has metadata as its schema wants it, and reads documents of its kind", async () => {
		expect(await validate("rule-metadata", metadata)).toEqual([]);
		expect(metadata.schemas?.[0]).toEqual({ path: ["input"], schema: ["schema", definition.kind] });
		for (const { ref, description } of metadata.related_resources ?? []) {
			expect(ref).toMatch(/^https:\/\//);
			expect(description).toBeTruthy();
		}
	});

	it("says what can fail, what cannot be decided and what it looks at", () => {
		const { deny, undecided, subjects } = definition.entrypoints;
		expect([deny, undecided, subjects]).toEqual(
			["deny", "undecided", "subjects"].map((name) => `proviso/${id}/${name}`),
		);
	});

	it("never presents a mapping of its own as published", () => {
		for (const control of definition.controls) expect(control.basis).toBe("judgment");
	});

	it("has defaults that follow the schemas of their parameters, and says when one is missing", () => {
		const names = Object.keys(definition.parameters);
		for (const { schema, default: value } of Object.values(definition.parameters)) {
			const { type, items, minimum } = schema as { type: string; items?: { type: string }; minimum?: number };
			if (type === "array") {
				for (const item of value as unknown[])
					expect(typeof item).toBe(items?.type === "integer" ? "number" : "string");
			} else {
				expect(type).toBe("integer");
				expect(value).toBeGreaterThanOrEqual(minimum ?? 0);
			}
		}
		expect(testNames.includes("test_without_parameters_it_is_undecided")).toBe(names.length > 0);
	});

	it("has tests that pass, that fail and that cannot be decided", () => {
		expect(testNames.filter((name) => /pass(es)?(_|$)/.test(name))).not.toEqual([]);
		expect(testNames.filter((name) => /fails?(_|$)/.test(name))).not.toEqual([]);
		expect(testNames.filter((name) => /undecided/.test(name))).not.toEqual([]);
	});

	if (definition.kind === "infrastructure") {
		it("has a test with a value that is unknown until apply", () => {
			expect(testNames.filter((name) => /unknown.*undecided/.test(name))).not.toEqual([]);
			expect(tests[`${folder}/rule_test.rego`]).toMatch(/"unknown": \[/);
		});
	}

	it("is documented: why, how to fix, an example of each outcome, limits", () => {
		const text = readPolicyFile(`${folder}/doc.md`);
		const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
		expect(headings).toEqual(["Why", "How to fix", "Example", "Limits"]);
		expect(text).toMatch(/\nFails:\n\n```[a-z]+\n[^`]+```\n\nPasses:\n\n```[a-z]+\n[^`]+```\n/);
	});
});
