import { compile } from "@proviso/compiler";
import { loadPolicy, Recorder } from "@proviso/engine";
import { describe, expect, it } from "vitest";
import { completeCoverage } from "./complete-coverage.js";

const REGO = `package p

a if input.x

unused(x) := y if {
	# Not a line to cover.
	y := x
	print("left out")

	y > 1
}

default b := 1

b := 2 if {
	some x in input.xs
	x > 1
} else := 3
`;

async function covered(files: Readonly<Record<string, string>>): Promise<Recorder> {
	const recorder = new Recorder();
	const policy = await loadPolicy(await compile(files, { entrypoints: ["p/a"] }), { backend: "plan", recorder });
	policy.evaluate("p/a", { x: 1 });
	return recorder;
}

describe("a complete coverage", () => {
	it("has the lines of rules that no entrypoint reaches, as not covered", async () => {
		const files = {
			"p.rego": REGO,
			"q.rego": "package q\n\nc := 1\n",
			"p_test.rego": "package p_test\n\ntest_a if true\n",
		};
		const recorder = await covered(files);
		expect(recorder.coverage()).toMatchObject({ percent: 100, files: [{ file: "p.rego", covered: [3] }] });
		const complete = await completeCoverage(recorder.coverage(), files);
		expect(complete.files).toMatchObject([
			{ file: "p.rego", covered: [3], notCovered: [5, 7, 10, 13, 15, 17, 18] },
			{ file: "q.rego", covered: [], notCovered: [3] },
		]);
		expect(complete).toMatchObject({ coveredLines: 1, notCoveredLines: 8 });
		// Once more changes nothing.
		expect(await completeCoverage(complete, files)).toEqual(complete);
	});

	it("knows files by their names in plans, which may begin with a slash", async () => {
		const coverage = (await covered({ "p.rego": REGO })).coverage();
		const absolute = { ...coverage, files: coverage.files.map((file) => ({ ...file, file: `/${file.file}` })) };
		const complete = await completeCoverage(absolute, { "p.rego": REGO });
		expect(complete.files.map(({ file, covered: rows }) => [file, rows])).toEqual([["/p.rego", [3]]]);
	});

	it("cannot be of Rego that does not compile", async () => {
		const coverage = new Recorder().coverage();
		await expect(completeCoverage(coverage, { "p.rego": "package p\n\na if {" })).rejects.toMatchObject({
			name: "CompilerError",
		});
	});
});
