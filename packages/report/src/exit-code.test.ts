import type { Report } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { finding, report, result } from "../test/example-report.js";
import { exitCode } from "./exit-code.js";

const unreadable: Report["inputs"][number] = { file: "x", digest: null, status: "error", documents: [], problems: [] };

/** Each reason for an exit code, as what it adds to a passing report. */
const REASONS: Readonly<Record<string, { readonly code: number; readonly part: Partial<Report> }>> = {
	"an input that cannot be read": { code: 2, part: { inputs: [unreadable] } },
	"a rule that ended in error": { code: 2, part: { results: [result({ outcome: "error", error: "x" })] } },
	"nothing to check": { code: 2, part: { documents: [], results: [] } },
	"a finding at the threshold": { code: 1, part: { findings: [finding()] } },
	"a finding above the threshold": { code: 1, part: { findings: [finding({ severity: "critical" })] } },
	"a finding below the threshold": { code: 0, part: { findings: [finding({ severity: "low" })] } },
	"something undecided": {
		code: 0,
		part: { results: [result({ outcome: "undecided", undecided: 1 })], findings: [finding({ outcome: "undecided" })] },
	},
	"something undecided that must not be": {
		code: 1,
		part: {
			options: { failOn: "medium", failOnUndecided: true, now: null },
			results: [result({ outcome: "undecided", undecided: 1 })],
		},
	},
	"a pass": { code: 0, part: {} },
};

describe("exitCode", () => {
	for (const [first, a] of Object.entries(REASONS)) {
		it(`is ${a.code} for ${first}`, () => {
			expect(exitCode(report(a.part))).toBe(a.code);
		});
		for (const [second, b] of Object.entries(REASONS)) {
			if (first === second) continue;
			it(`is the higher one for ${first} and ${second}`, () => {
				const both = report({
					...a.part,
					...b.part,
					inputs: [...(a.part.inputs ?? []), ...(b.part.inputs ?? [])],
					results: [...(a.part.results ?? []), ...(b.part.results ?? [])],
					findings: [...(a.part.findings ?? []), ...(b.part.findings ?? [])],
				});
				const undecided = first.startsWith("something") && second.startsWith("something");
				expect(exitCode(both)).toBe(undecided ? (both.options.failOnUndecided ? 1 : 0) : Math.max(a.code, b.code));
			});
		}
	}

	it.each([
		["low", "low", 1],
		["low", "medium", 0],
		["high", "critical", 0],
		["critical", "critical", 1],
		["high", "high", 1],
		["critical", "low", 1],
	] as const)("for a finding of severity %s with --fail-on %s is %d", (severity, failOn, code) => {
		const options = { failOn, failOnUndecided: false, now: null };
		expect(exitCode(report({ options, findings: [finding({ severity })] }))).toBe(code);
	});
});
