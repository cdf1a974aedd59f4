import { readFileSync } from "node:fs";
import { CompilerError } from "@proviso/compiler/bundle";
import { EvaluationError } from "@proviso/engine";
import { describe, expect, it } from "vitest";
import { CliError } from "./error.js";
import { describeFailure } from "./failure.js";

describe("describeFailure", () => {
	it("shows the lines of the command's own errors", () => {
		expect(describeFailure(new CliError("usage", ["a", "b"]), false)).toEqual(["a", "b"]);
	});

	it("shows each diagnostic of the compiler with its place, on as many lines as it has", () => {
		const diagnostics = [
			{ code: "rego_type_error", message: "undefined ref\n\tinput.workload", file: "a.rego", row: 3, col: 7 },
			{ code: "rego_unsafe_var_error", message: "var x is unsafe", file: "", row: 0, col: 0 },
		];
		expect(describeFailure(new CompilerError("check-failed", "2 errors", { diagnostics }), false)).toEqual([
			"a.rego:3:7: undefined ref [rego_type_error]",
			"  \tinput.workload",
			"var x is unsafe [rego_unsafe_var_error]",
		]);
	});

	it("names the place an evaluation failed at", () => {
		const error = new EvaluationError("conflict", "rules disagree", { file: "a.rego", row: 2, col: 1 });
		expect(describeFailure(error, false)).toEqual(["a.rego:2:1: rules disagree"]);
		const named = new EvaluationError("conflict", "rules disagree (a.rego:2:1)", { file: "a.rego", row: 2, col: 1 });
		expect(describeFailure(named, false)).toEqual(["rules disagree (a.rego:2:1)"]);
	});

	it("says in plain words what the file system refused", () => {
		let error: unknown;
		try {
			readFileSync("no/such/file");
		} catch (caught) {
			error = caught;
		}
		expect(describeFailure(error, false)).toEqual(["no/such/file: no such file or folder"]);
	});

	it("says when a result is too long to be one text", () => {
		expect(describeFailure(new RangeError("Invalid string length"), false)).toEqual([
			expect.stringContaining("check fewer files"),
		]);
	});

	it("calls what is not expected a defect, without a stack unless asked", () => {
		const lines = describeFailure(new TypeError("x is not a function"), false);
		expect(lines[0]).toBe("internal error: TypeError: x is not a function");
		expect(lines[1]).toMatch(/defect of proviso.*PROVISO_DEBUG=1/);
		expect(lines).toHaveLength(2);
		expect(describeFailure(new TypeError("x"), true).some((line) => /^\s+at /.test(line))).toBe(true);
		expect(describeFailure("thrown text", false)[0]).toBe("internal error: thrown text");
	});
});
