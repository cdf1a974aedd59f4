import { expect, it } from "vitest";
import { report } from "../test/example-report.js";
import { exitCode } from "./exit-code.js";

it.each([
	["pass", 0],
	["undecided", 0],
	["fail", 1],
	["error", 2],
] as const)("a report that says %s ends the process with %d", (outcome, code) => {
	expect(exitCode(report({ outcome }))).toBe(code);
});
