import { describe, expect, test } from "vitest";
import { compiler } from "../test/sources.js";

const sources = {
	"a.rego":
		"package a\n\nconflict := x if some x in [1, 2]\n\nallow if input.x == 1\n\nnever if {\n\tinput.y\n\tinput.z\n}\n",
	"a_test.rego": `package a_test

import data.a

test_passes if a.allow with input as {"x": 1}

test_fails if {
	x := 1
	print("x is", x)
	x == 2
}

test_errors if data.a.conflict == 1

todo_test_later if false

test_cases[name] if {
	some name, n in {"one": 1, "two": 2}
	n == 1
}
`,
};

describe("test", () => {
	test("reports passes, failures with the expression that did not hold, skips and output", async () => {
		const { tests, coverage } = await compiler.test(sources);
		expect(coverage).toBeUndefined();
		expect(tests.map((item) => [item.name, item.outcome])).toEqual([
			["test_passes", "pass"],
			["test_fails", "fail"],
			["test_errors", "error"],
			["todo_test_later", "skip"],
			["test_cases", "fail"],
		]);
		expect(tests[1]).toMatchObject({
			package: "data.a_test",
			file: "a_test.rego",
			row: 7,
			message: "not true: x == 2",
			output: "x is 1\n",
			at: { file: "a_test.rego", row: 10, col: 2 },
		});
		expect(tests[2]).toMatchObject({
			message: expect.stringContaining("produced conflicting values"),
			at: { code: "eval_conflict_error", file: "a.rego", row: 3 },
		});
		expect(tests[4]?.cases).toEqual([
			{ name: ["one"], outcome: "pass" },
			{ name: ["two"], outcome: "fail" },
		]);
	});

	test("measures coverage by line", async () => {
		const { coverage } = await compiler.test(sources, { coverage: true, filter: "passes" });
		const covered = coverage?.files.find(({ file }) => file === "a.rego");
		expect(covered).toMatchObject({ covered: [5], notCovered: [3, 7, 8, 9], percent: 20 });
	});

	test("runs only what the filter names", async () => {
		const { tests } = await compiler.test(sources, { filter: "a_test.test_pa" });
		expect(tests.map(({ name }) => name)).toEqual(["test_passes"]);
		await expect(compiler.test(sources, { filter: "(" })).rejects.toMatchObject({ code: "invalid-options" });
	});

	test("gives tests their data, their time, and the schemas", async () => {
		const timed = {
			"t_test.rego": "package t_test\n\ntest_data if data.k == 1\n\ntest_time if time.now_ns() == 1000000000\n",
		};
		const { tests } = await compiler.test(timed, { data: { k: 1 }, now: new Date(1000) });
		expect(tests.map(({ outcome }) => outcome)).toEqual(["pass", "pass"]);
		const typo = {
			"s_test.rego": "# METADATA\n# schemas:\n# - input: schema.s\npackage s_test\n\ntest_x if input.y\n",
		};
		await expect(
			compiler.test(typo, { schemas: { s: { type: "object", properties: { x: {} }, additionalProperties: false } } }),
		).rejects.toMatchObject({ code: "check-failed", diagnostics: [{ file: "s_test.rego", row: 6 }] });
	});

	test("finds no tests without failing", async () => {
		expect(await compiler.test({ "a.rego": sources["a.rego"] })).toEqual({ tests: [] });
	});
});
