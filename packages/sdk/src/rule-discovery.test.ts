import type { Annotation } from "@proviso/compiler/bundle";
import { describe, expect, it } from "vitest";
import { discoverRules, findEntrypoints, packagesOfEntrypoints } from "./rule-discovery.js";

const at = { file: "rule.rego", row: 1, col: 1 };
const typed: Annotation = {
	scope: "package",
	path: ["acme", "workload", "owner-label"],
	...at,
	title: "Workloads name their owner",
	schemas: [{ path: ["input"], schema: ["schema", "workload"] }],
	custom: {
		severity: "medium",
		remediation: "Add a label.",
		controls: [{ id: "ssdf-1.1:PO.2.1", bearing: "direct", basis: "judgment", rationale: "ownership" }],
		parameters: { label: { description: "Name of the label.", schema: { type: "string" }, default: "owner" } },
	},
};
const typedPackage = { path: ["acme", "workload", "owner-label"], rules: ["deny", "helper", "subjects"] };

function rulesOf(annotation: Partial<Annotation>) {
	return discoverRules([typedPackage], [{ ...typed, ...annotation }]);
}

describe("findEntrypoints", () => {
	it("names rules that give findings and what belongs to them, and nothing else", () => {
		expect(findEntrypoints([typedPackage, { path: ["lib"], rules: ["helper", "subjects"] }])).toEqual([
			"acme/workload/owner-label/deny",
			"acme/workload/owner-label/subjects",
		]);
	});

	it("knows conftest's names with suffixes, and no others", () => {
		expect(
			findEntrypoints([{ path: ["main"], rules: ["deny_root", "warn", "violation_a_b", "denylist", "deny-x"] }]),
		).toEqual(["main/deny_root", "main/violation_a_b", "main/warn"]);
	});
});

describe("discoverRules", () => {
	it("takes a package with the schema of a kind as a rule over documents of that kind", () => {
		const [rule, ...others] = rulesOf({});
		expect(others).toEqual([]);
		expect(rule).toMatchObject({
			id: "acme:workload/owner-label",
			kind: "workload",
			severity: "medium",
			title: "Workloads name their owner",
			remediation: "Add a label.",
			controls: [{ id: "ssdf-1.1:PO.2.1", bearing: "direct" }],
			parameters: { label: { default: "owner" } },
			entrypoints: {
				deny: "acme/workload/owner-label/deny",
				undecided: null,
				subjects: "acme/workload/owner-label/subjects",
			},
		});
	});

	it("takes a package without metadata as rules over raw documents: deny and violation high, warn low", () => {
		const rules = discoverRules([{ path: ["main"], rules: ["deny", "warn", "violation"] }], []);
		expect(rules.map(({ id, kind, severity }) => [id, kind, severity])).toEqual([
			["main:deny", null, "high"],
			["main:violation", null, "high"],
			["main:warn", null, "low"],
		]);
	});

	it("applies what a parent package says to its subpackages, and lets the package itself win", () => {
		const parent: Annotation = {
			scope: "subpackages",
			path: ["acme"],
			...at,
			custom: { severity: "low", remediation: "Ask." },
		};
		expect(discoverRules([typedPackage], [typed, parent])[0]).toMatchObject({
			severity: "medium",
			remediation: "Add a label.",
		});
		const { custom: _, ...bare } = typed;
		expect(discoverRules([typedPackage], [bare, parent])[0]).toMatchObject({ severity: "low", remediation: "Ask." });
	});

	it.each([
		[{ custom: { severity: "severe" } }, 'rule.rego:1: severity is "severe"'],
		[{ custom: { controls: [{ id: "PO.2.1" }] } }, "a control needs an id with its framework"],
		[{ custom: { controls: [{ id: "ssdf-1.1:PO.2.1", bearing: "strong" }] } }, "bearing of ssdf-1.1:PO.2.1"],
		[{ custom: { parameters: { label: { schema: {} } } } }, "parameter label needs a schema and a default"],
		[{ schemas: [{ path: ["input"], schema: ["schema", "wokload"] }] }, "schema.wokload is no kind of document"],
	])("refuses metadata that cannot be used, with its place", (annotation, message) => {
		expect(() => rulesOf(annotation)).toThrow(message);
	});

	it("finds the packages of a bundle from its entrypoints", () => {
		expect(packagesOfEntrypoints(["a/b/deny", "a/b/subjects", "main/warn"])).toEqual([
			{ path: ["a", "b"], rules: ["deny", "subjects"] },
			{ path: ["main"], rules: ["warn"] },
		]);
	});
});
