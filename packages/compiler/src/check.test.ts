import { type CompilerError, inspect } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { compiler, GATE, SCHEMAS } from "../test/sources.js";

const rule = (body: string) => ({
	"r.rego": `# METADATA\n# schemas:\n# - input: schema.gate\n# - data.params: schema.params\npackage r\n\ndeny if {\n\t${body}\n}\n`,
});
const schemas = {
	...SCHEMAS,
	params: { type: "object", properties: { limit: { type: "number" } }, additionalProperties: false },
};

describe("check", () => {
	test("finds nothing wrong with what is right", async () => {
		expect(await compiler.check(GATE, { strict: true })).toEqual([]);
		expect(await compiler.check(rule("some c in input.components\n\tc.name == c.url"), { schemas })).toEqual([]);
	});

	test.each([
		["of the document", "input.componets"],
		["in one branch of a union", "input.components[_].vresion"],
		["in a loop over a union", "some c in input.components\n\tc.urrl"],
		["of data", "data.params.limt"],
	])("finds a misspelled property %s", async (_, body) => {
		const diagnostics = await compiler.check(rule(body), { schemas });
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]).toMatchObject({
			code: "rego_type_error",
			file: "r.rego",
			message: expect.stringContaining("undefined ref"),
		});
		expect(diagnostics[0]?.row).toBeGreaterThanOrEqual(8);
	});

	test("says that an annotation names a schema that is not given", async () => {
		expect(await compiler.check(rule("input.x"), { schemas: {} })).toEqual([
			expect.objectContaining({ code: "rego_type_error", message: "undefined schema: schema.gate" }),
			expect.objectContaining({ code: "rego_type_error", message: "undefined schema: schema.params" }),
		]);
	});

	test("finds what strict mode adds", async () => {
		const sources = { "a.rego": "package a\n\nimport data.b\n\nx if {\n\ty := 1\n}\n" };
		expect(await compiler.check(sources)).toEqual([]);
		expect((await compiler.check(sources, { strict: true })).map(({ row }) => row)).toEqual([3, 6]);
	});

	test("never fetches a schema", async () => {
		const diagnostics = await compiler.check(rule("input.x"), {
			schemas: { ...schemas, gate: { $ref: "http://127.0.0.1:9/x.json" } },
		});
		expect(diagnostics[0]?.message).toContain("127.0.0.1:9");
	});

	test("orders diagnostics by place", async () => {
		const diagnostics = await compiler.check({ "b.rego": "package b\nx := y\nz := y", "a.rego": "package a\nx := y" });
		expect(diagnostics.map(({ file, row }) => `${file}:${row}`)).toEqual(["a.rego:2", "b.rego:2", "b.rego:3"]);
	});

	test("takes a byte order mark, as editors on Windows write it", async () => {
		expect(await compiler.check({ "a.rego": "\ufeffpackage a\n" })).toEqual([]);
	});
});

describe("hostile Rego", () => {
	const nested = (depth: number) => ({
		"deep.rego": `package deep\n\nx := ${"[".repeat(depth)}${"]".repeat(depth)}\n`,
	});

	test("nested 100,000 deep is a diagnostic", async () => {
		expect(await compiler.check(nested(100_000))).toEqual([
			expect.objectContaining({
				code: "rego_parse_error",
				message: "nested deeper than 1000 levels",
				file: "deep.rego",
				row: 3,
			}),
		]);
	});

	test("nested within the limit compiles", async () => {
		const bundle = await compiler.compile(nested(450), { entrypoints: ["deep/x"] });
		expect(bundle.entrypoints).toEqual(["deep/x"]);
	});

	test("that exhausts the stack is an error, and the next call works", async () => {
		const error: CompilerError = await compiler.check(nested(100_000), { maxDepth: 10_000_000 }).then(
			() => expect.unreachable("should crash"),
			(reason) => reason,
		);
		expect(error).toMatchObject({ name: "CompilerError", code: "crashed" });
		expect(await compiler.check(GATE)).toEqual([]);
	});

	test("with an endless metadata alias is refused", async () => {
		const bombs = Array.from(
			{ length: 12 },
			(_, i) =>
				`#   a${i}: &a${i} [${Array(9)
					.fill(i === 0 ? "x" : `*a${i - 1}`)
					.join(", ")}]`,
		);
		const sources = { "bomb.rego": `# METADATA\n# custom:\n${bombs.join("\n")}\npackage bomb\n` };
		expect((await compiler.check(sources))[0]).toMatchObject({ code: "rego_parse_error", file: "bomb.rego" });
	});

	test("with data nested 100,000 deep is refused", async () => {
		const text = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
		expect((await compiler.check({ "data.json": text }))[0]).toMatchObject({ code: "data_error", file: "data.json" });
	});
});

describe("inspect", () => {
	test("gives annotations, packages and rules, also of Rego that does not compile", async () => {
		const sources = {
			"a.rego": `package a.b

# METADATA
# title: One
# authors:
# - Ada <ada@example.com>
# organizations: [Example]
# related_resources:
# - ref: https://example.com/x
#   description: X
# schemas:
# - input: schema.sbom
# - data.params: {type: object}
x.y["z w"] := undefined_name
`,
		};
		expect(await compiler.inspect(sources)).toEqual({
			packages: [{ path: ["a", "b"], file: "a.rego", rules: ['x.y["z w"]'] }],
			annotations: [
				{
					scope: "rule",
					path: ["a", "b", "x", "y", "z w"],
					file: "a.rego",
					row: 14,
					col: 1,
					title: "One",
					authors: [{ name: "Ada", email: "ada@example.com" }],
					organizations: ["Example"],
					related_resources: [{ ref: "https://example.com/x", description: "X" }],
					schemas: [
						{ path: ["input"], schema: ["schema", "sbom"] },
						{ path: ["data", "params"], definition: { type: "object" } },
					],
				},
			],
		});
	});

	test("says where Rego does not parse", async () => {
		await expect(inspect({ "a.rego": "package" })).rejects.toMatchObject({
			code: "check-failed",
			diagnostics: [{ file: "a.rego", row: 1, code: "rego_parse_error" }],
		});
	});
});

describe("format", () => {
	test("writes Rego as opa fmt does", async () => {
		expect(await compiler.format("package   a\nallow   if   {input.x==1;  input.y}")).toBe(
			"package a\n\nallow if {\n\tinput.x == 1\n\tinput.y\n}\n",
		);
		const old = 'package a\n\ndeny[msg] {\n\tmsg := "x"\n}\n';
		expect(await compiler.format(old, { regoVersion: 0 })).toBe(old);
		expect(await compiler.format(old, { regoVersion: "detect" })).toBe(old);
	});

	test("names the file and place of what does not parse", async () => {
		await expect(compiler.format("package a\nx if {", { file: "dir/a.rego" })).rejects.toMatchObject({
			code: "check-failed",
			message: expect.stringMatching(/^dir\/a\.rego:2:/),
		});
	});
});
