import { type Decision, EvaluationError, type PreparedInput } from "@proviso/engine";
import type { JsonValue, RuleDefinition } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { evaluateRule } from "./evaluate-rule.js";

function rule(kind: RuleDefinition["kind"]): RuleDefinition {
	return {
		id: "acme:workload/x",
		kind,
		title: "Title",
		description: "",
		severity: "high",
		controls: [],
		remediation: "",
		documentation: null,
		parameters: {},
		entrypoints: { deny: "deny", undecided: "undecided", subjects: "subjects" },
	};
}

type Answers = Readonly<Record<"deny" | "undecided" | "subjects", JsonValue | undefined | Error>>;

function ask(answers: Partial<Answers>, kind: RuleDefinition["kind"] = "workload") {
	const all: Answers = { deny: [], undecided: [], subjects: [["workloads", 0]], ...answers };
	const input = {
		evaluate(entrypoint: keyof Answers): Decision<JsonValue> {
			const value = all[entrypoint];
			if (value instanceof EvaluationError) return { status: "error", error: value };
			return value === undefined ? { status: "undefined" } : { status: "defined", value: value as JsonValue };
		},
		dispose() {},
	} as PreparedInput;
	return evaluateRule(rule(kind), input);
}

const finding = { message: "is bad", path: ["workloads", 0] };
const failure = new EvaluationError("builtin-failed", "regex.match failed");

describe("the outcome of a rule", () => {
	it.each([
		["pass", {}],
		["not-applicable", { subjects: [] }],
		["undecided", { undecided: [finding] }],
		["undecided", { undecided: [finding], subjects: [] }],
		["fail", { deny: [finding] }],
		["fail", { deny: [finding], undecided: [finding] }],
		["fail", { deny: [finding], subjects: [] }],
		["error", { deny: failure }],
		["error", { deny: [finding], undecided: failure }],
		["error", { deny: [finding], subjects: failure }],
		["error", { deny: undefined }],
		["error", { undecided: undefined }],
		["error", { subjects: undefined }],
		["error", { deny: true }],
		["error", { deny: [1] }],
		["error", { deny: [{ path: [] }] }],
		["error", { deny: [{ message: "x", path: "workloads" }] }],
		["error", { deny: [{ message: "x", path: [{}] }] }],
	] as const)("is %s for %j", (outcome, answers) => {
		expect(ask(answers).outcome).toBe(outcome);
	});

	it("keeps what failed beside what is undecided", () => {
		expect(ask({ deny: [finding], undecided: [finding, { ...finding, message: "?" }] })).toMatchObject({
			outcome: "fail",
			failed: [finding],
			undecided: [{ message: "is bad" }, { message: "?" }],
		});
	});
});

describe("policies written for conftest and plain OPA", () => {
	it.each([
		[["bad"], "fail", ["bad"]],
		[[{ msg: "bad", details: {} }], "fail", ["bad"]],
		[[{ reason: "x" }], "fail", ['{"reason":"x"}']],
		[true, "fail", ["Title"]],
		["bad", "fail", ["bad"]],
		[false, "pass", []],
		[undefined, "pass", []],
		[[], "pass", []],
		[[1], "error", []],
		[null, "error", []],
	] as const)("give %j the outcome %s", (deny, outcome, messages) => {
		const verdict = ask({ deny: deny as unknown as JsonValue }, null);
		expect(verdict.outcome).toBe(outcome);
		expect(verdict.failed.map(({ message }) => message)).toEqual(messages);
	});

	it("ignore a path that leads nowhere instead of failing", () => {
		expect(ask({ deny: [{ msg: "bad", path: "spec.x" }] }, null).failed[0]?.path).toEqual([]);
	});
});
