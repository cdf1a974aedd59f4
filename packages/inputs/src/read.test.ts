import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { InputError } from "./error.js";
import { formats } from "./formats/index.js";
import { locate } from "./locate.js";
import { read } from "./read.js";

const bom =
	'{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.6",\n  "components": [{"type": "library", "name": "a"}]\n}\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const deep = 100_000;

describe("reading a file", () => {
	it("gives its document, the digest of its bytes and what was parsed", async () => {
		const result = await read({ name: "dir\\bom.json", bytes: utf8(bom) });
		expect(result.ok).toBe(true);
		expect(result.file).toBe("dir/bom.json");
		expect(result.digest).toBe(`sha256:${createHash("sha256").update(bom).digest("hex")}`);
		expect(result.documents).toHaveLength(1);
		expect(result.documents[0]).toMatchObject({
			kind: "sbom",
			source: { format: "cyclonedx-json", formatVersion: "1.6", path: "dir/bom.json", digest: result.digest },
			limitations: [],
		});
		expect(result.raw).toHaveLength(1);
		expect(result.raw[0]?.value).toEqual(JSON.parse(bom));
		expect(result.raw[0]?.locate(["components", 0, "name"])).toEqual({
			file: "dir/bom.json",
			line: 4,
			column: 38,
			endLine: 4,
			endColumn: 49,
		});
	});

	it("gives the same for text as for bytes, with or without a byte order mark", async () => {
		const plain = await read({ name: "bom.json", bytes: bom });
		const marked = await read({ name: "bom.json", bytes: utf8(`\ufeff${bom}`) });
		const [one, other] = [plain.documents[0]!, marked.documents[0]!];
		expect({ ...other, source: one.source }).toEqual(one);
		expect(other.source.digest).not.toBe(one.source.digest);
		expect(locate(other, ["components", 0])).toEqual(locate(one, ["components", 0]));
	});

	it("recognizes the content whatever the name", async () => {
		for (const name of ["bom.json", "bom", "bom.yaml", "bom.txt", "(stdin)"]) {
			expect((await read({ name, bytes: bom })).ok).toBe(true);
		}
	});

	it("asks only the format that was named", async () => {
		expect((await read({ name: "bom.json", bytes: bom }, { format: "cyclonedx-json" })).ok).toBe(true);
		const result = await read({ name: "x.json", bytes: '{"a":1}' }, { format: "cyclonedx-json" });
		expect(result.problems[0]).toMatchObject({
			code: "unrecognized",
			message: "The file is not CycloneDX JSON, as was asked for.",
		});
	});

	it("keeps what was parsed when no format recognizes it", async () => {
		const result = await read({ name: "values.yaml", bytes: "a: 1\n---\nb:\n  - 2\n" });
		expect(result.ok).toBe(false);
		expect(result.problems).toMatchObject([{ code: "unrecognized", file: "values.yaml", line: 1, column: 1 }]);
		expect(result.raw.map(({ value }) => value)).toEqual([{ a: 1 }, { b: [2] }]);
		expect(result.raw[1]?.locate(["b", 0])).toMatchObject({ line: 4, column: 5 });
	});

	it("says of plain text which formats are told by their names", async () => {
		for (const bytes of ["version = 4\n", "example.com/b v1.2.3 h1:aa=\n", "words\n"]) {
			const [problem] = (await read({ name: "renamed", bytes })).problems;
			expect(problem).toMatchObject({ code: "unrecognized" });
			expect(problem?.message).toMatch(/plain text.*Cargo\.lock, .*go\.sum, .*name the format/);
		}
		const [problem] = (await read({ name: "x.yaml", bytes: "words\n---\n1\n" })).problems;
		expect(problem?.message).toMatch(/holds a string/);
	});

	it.each([
		[".yarnrc.yml", "enableScripts: false\n", 3],
		["dependabot.yml", "version: 2\nupdates: []\n", 4],
	])("does not lose what comes after the one document of a %s", async (name, text, line) => {
		const { problems } = await read({ name, bytes: `${text}---\nmore: 1\n` });
		expect(problems).toMatchObject([{ code: "multiple-values", line }]);
		expect((await read({ name, bytes: text })).ok).toBe(true);
	});

	it.each([
		["circle.yaml", "version: 2.1\njobs: {a: {docker: [{image: a}], steps: [checkout]}}\n", "circleci"],
		["a.yaml", "Resources: {A: {Type: AWS::S3::Bucket}}\n", "cloudformation"],
	])("does not lose what is beside the one document of a %s", async (name, text, format) => {
		for (const bytes of [`${text}---\nmore: 1\n`, `more: 1\n---\n${text}`]) {
			for (const options of [{}, { format }]) {
				const [problem] = (await read({ name, bytes }, options)).problems;
				expect(problem).toMatchObject({ code: "unrecognized" });
				expect(problem?.message).toMatch(/holds 2 YAML documents, of which number \d by itself is .*a file of each/);
			}
		}
		expect((await read({ name, bytes: text })).ok).toBe(true);
	});

	it("says of a file that is not of the format asked for which one it is of", async () => {
		const wrong = async (bytes: string) => (await read({ name: "x", bytes }, { format: "cyclonedx-xml" })).problems;
		expect(await wrong(bom)).toMatchObject([
			{
				code: "unrecognized",
				message:
					"The file is not CycloneDX XML, as was asked for. By its content it is CycloneDX JSON (cyclonedx-json).",
			},
		]);
		expect(await wrong('{"a": 1}')).toMatchObject([{ message: "The file is not CycloneDX XML, as was asked for." }]);
	});

	it("throws for wrong options only", async () => {
		await expect(read({ name: "x", bytes: bom }, { format: "nope" })).rejects.toMatchObject({ code: "unknown-format" });
		for (const limits of [{ bytes: 0 }, { depth: 1001 }, { values: 1.5 }, { nope: 1 }]) {
			await expect(read({ name: "x", bytes: bom }, { limits })).rejects.toMatchObject({ code: "invalid-option" });
		}
		const aborted = read({ name: "x", bytes: bom }, { signal: AbortSignal.abort(new Error("enough")) });
		await expect(aborted).rejects.toBeInstanceOf(InputError);
		await expect(aborted).rejects.toMatchObject({ code: "aborted", cause: new Error("enough") });
	});
});

describe("a bad file", () => {
	it.each<[string, string, Uint8Array | string, string, number | null, number | null]>([
		["empty", "bom.json", "", "empty", 1, 1],
		["blank", "bom.json", utf8("\n\n"), "empty", 1, 1],
		["comments only", "x.yaml", "# nothing\n", "empty", 1, 1],
		["truncated", "bom.json", bom.slice(0, 60), "syntax", 4, 3],
		["truncated in the middle of a name", "bom.json", bom.slice(0, 40), "syntax", 3, 3],
		["zip", "plan.out", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "binary", null, null],
		["NUL characters", "x.yaml", new Uint8Array([0x61, 0x62, 0x63, 0x64, 0, 0, 1]), "binary", null, null],
		["UTF-16", "bom.json", new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), "encoding", null, null],
		["no UTF-8", "bom.json", new Uint8Array([0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d]), "encoding", 2, 2],
		["a number", "x.json", "42", "unrecognized", 1, 1],
		["a string", "x.json", '"text"', "unrecognized", 1, 1],
		["null", "x.json", "null", "unrecognized", 1, 1],
		["prose", "README.md", "Just some words.\n", "unrecognized", 1, 1],
		["another text format", "Makefile", "all:\n\techo x\n", "unrecognized", 2, 1],
		["an array", "x.json", "[1]", "unrecognized", 1, 1],
		["unknown", "x.json", '{"a":1}', "unrecognized", 1, 1],
		[
			"XML of no format",
			"pom.xml",
			'<?xml version="1.0"?><project xmlns="http://maven.apache.org/POM/4.0.0"/>',
			"unrecognized",
			1,
			1,
		],
		["a web page", "bom.json.html", "<!DOCTYPE html><html></html>", "unrecognized", null, null],
		["JSON nested deep", "x.json", "[".repeat(deep) + "]".repeat(deep), "too-deep", 1, 501],
		["JSON objects nested deep", "x.json", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`, "too-deep", 1, 2501],
		["YAML nested deep", "x.yaml", "- ".repeat(deep), "too-deep", 1, 1001],
		["YAML flow nested deep", "x.yaml", "[".repeat(deep) + "]".repeat(deep), "too-deep", 1, 501],
		["NDJSON", "x.json", '{"a":1}\n{"a":2}\n', "multiple-values", 2, 1],
		["a duplicate name", "bom.json", bom.replace('"name"', '"type"'), "duplicate-key", 4, 38],
		["an unsupported version", "bom.json", bom.replace("1.6", "2.0"), "unsupported-version", 3, 3],
		["a version that is no text", "bom.json", bom.replace('"1.6"', "1.6"), "schema-violation", 3, 3],
		["a violation of the schema", "bom.json", bom.replace('"a"', "7"), "schema-violation", 4, 38],
		["a wrong type", "bom.json", bom.replace(/\[.*\]/, "{}"), "schema-violation", 4, 3],
		["a missing property", "bom.json", bom.replace(', "name": "a"', ""), "schema-violation", 4, 18],
		["a bom of another format", "bom.json", bom.replace("CycloneDX", "Other"), "unrecognized", 1, 1],
	])("%s gives one error that names it and the place", async (_, name, bytes, code, line, column) => {
		const result = await read({ name, bytes });
		expect(result.problems).toMatchObject([{ code, file: name, line, column }]);
		expect(result.ok).toBe(false);
		expect(result.documents).toEqual([]);
		expect(result.problems[0]?.message).toMatch(/^.{20,400}[.?)]$/);
	});

	it("of YAML aliases gives one error that names it and the place", async () => {
		const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
		for (const [index, name] of [..."bcdefghijk"].entries()) {
			lines.push(`${name}: &${name} [${Array(10).fill(`*${"abcdefghij"[index]}`).join(", ")}]`);
		}
		const result = await read({ name: "bomb.yaml", bytes: lines.join("\n") });
		expect(result.problems).toMatchObject([{ code: "alias-bomb", file: "bomb.yaml", line: expect.any(Number) }]);
		expect(result.raw).toEqual([]);
	});

	it("too large gives one error and no digest", async () => {
		const result = await read({ name: "x.json", bytes: bom }, { limits: { bytes: 10 } });
		expect(result).toMatchObject({
			ok: false,
			digest: null,
			problems: [{ code: "too-large", line: null, column: null }],
		});
	});

	it("never brings a control character into a message", async () => {
		const hostile = "\u001b[31m\u009b\u202e\u0007::error::x\n";
		const name = JSON.stringify(hostile);
		const files = [
			bom.replace('"1.6"', name),
			bom.replace('"library"', name),
			`{${name}:1,${name}:2}`,
			bom.replace('"type"', name),
			`${hostile.replace("\n", "")}: [`,
			"a: !<\u202e> x",
		];
		for (const bytes of files) {
			const result = await read({ name: "x.json", bytes });
			expect(result.ok).toBe(false);
			for (const { message } of result.problems) expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
		}
	});

	it("with __proto__ keys changes no prototype", async () => {
		const result = await read({ name: "x.json", bytes: '{"__proto__":{"bomFormat":"CycloneDX","specVersion":"1.6"}}' });
		expect(result.problems).toMatchObject([{ code: "unrecognized" }]);
		expect(Object.keys(result.raw[0]?.value as object)).toEqual(["__proto__"]);
	});
});

describe("the list of formats", () => {
	it("has one of each identifier, and a specification for each", () => {
		expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
		for (const format of formats) expect(format.specification).toMatch(/https:\/\//);
	});

	it("recognizes nothing in values of any type", () => {
		for (const value of [null, 1, "x", [], [[]], {}, { a: null }, JSON.parse('{"__proto__":{}}')]) {
			for (const format of formats) {
				for (const syntax of ["json", "yaml"] as const) {
					expect(format.recognize({ name: "x", syntax, values: [value] }).matches).toBe(false);
					expect(format.recognize({ name: "x", syntax, values: [] }).matches).toBe(false);
				}
			}
		}
	});
});
