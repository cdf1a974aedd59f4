import type { Control, Result, RuleDefinition } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { answerControls } from "./control-answers.js";

function rule(id: string, bearing: Control["bearing"] = "direct"): RuleDefinition {
	return {
		id,
		kind: "sbom",
		title: id,
		description: "",
		severity: "high",
		controls: [{ id: "f-1:A.1", bearing, basis: "judgment", rationale: "" }],
		remediation: "",
		documentation: null,
		parameters: {},
		entrypoints: { deny: "deny", undecided: null, subjects: null },
	};
}

function result(id: string, outcome: Result["outcome"]): Result {
	return { rule: id, document: 0, outcome, findings: 0, undecided: 0, subjects: null, error: null };
}

const evidence = [
	{ description: "names", rules: ["a", "b"] },
	{ description: "hashes", rules: ["c"] },
];

function answer(rules: readonly RuleDefinition[], results: readonly Result[], needs = evidence) {
	const framework = { id: "f-1", title: "F", controls: [{ id: "A.1", title: "A", text: "", evidence: needs }] };
	return answerControls([framework], rules, results)[0]?.controls[0];
}

describe("what a control is answered", () => {
	const rules = [rule("a"), rule("c")];

	it.each([
		["not-assessed", [], []],
		["no-evidence", rules, []],
		["no-evidence", rules, [result("a", "not-applicable")]],
		["partial", rules, [result("a", "pass")]],
		["supported", rules, [result("a", "pass"), result("c", "pass")]],
		["undecided", rules, [result("a", "pass"), result("c", "undecided")]],
		["undecided", rules, [result("a", "pass"), result("c", "error")]],
		["contradicted", rules, [result("a", "pass"), result("c", "pass"), result("c", "fail")]],
		["contradicted", rules, [result("a", "undecided"), result("c", "fail")]],
	] as const)("is %s", (expected, own, results) => {
		expect(answer(own, results)?.answer).toBe(expected);
	});

	it("names the evidence that is missing and how each rule ended", () => {
		expect(answer(rules, [result("a", "pass"), result("a", "not-applicable")])).toMatchObject({
			missing: ["hashes"],
			rules: [
				{ rule: "a", bearing: "direct", outcomes: { pass: 1, "not-applicable": 1 } },
				{ rule: "c", bearing: "direct", outcomes: {} },
			],
		});
	});

	it("does not change for rules that are only contextual", () => {
		const contextual = rule("b", "contextual");
		expect(answer([contextual], [result("b", "fail")])?.answer).toBe("not-assessed");
		expect(answer([...rules, contextual], [result("a", "pass"), result("b", "fail")])?.answer).toBe("partial");
		expect(answer([contextual, rule("c")], [result("b", "pass"), result("c", "pass")])?.answer).toBe("partial");
	});

	it("is never supported where no needs are stated", () => {
		expect(answer(rules, [result("a", "pass")], [])?.answer).toBe("partial");
	});
});
