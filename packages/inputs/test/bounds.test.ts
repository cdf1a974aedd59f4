import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultLimits, type Limits, read } from "../src/index.js";

const bom = (rest: object) =>
	JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "library", name: "a", ...rest }] });

const DEEP = 10_000;
const MILLION = 1_000_000;

/** Levels of maps in block style, each on a line of its own, as deep as a text of this size can have them. */
function blockMaps(levels: number): string {
	return Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
}

describe("every limit", () => {
	/** Of each: a limit that is too low for a file, one that is just enough, and what the file is refused with. */
	const cases: Readonly<
		Record<keyof Limits, readonly [low: number, enough: number, name: string, text: string, code: string]>
	> = {
		bytes: [bom({}).length - 1, bom({}).length, "a.json", bom({}), "too-large"],
		yamlBytes: [7, 8, "a.yaml", "a: b\nc: ", "too-large"],
		depth: [3, 4, "a.json", "[[[[]]]]", "too-deep"],
		values: [4, 5, "a.json", "[1,[2,3]]", "too-large"],
		lines: [2, 3, "a.jsonl", "1\n2\n3\n", "too-large"],
		yamlSeparators: [4, 6, "a.yaml", "- a\n- b\n- c\n", "too-large"],
		xmlNodes: [2, 3, "a.xml", "<a><b/>text</a>", "too-large"],
		aliasExpansion: [20, 400, "a.yaml", `a: &a [${"x, ".repeat(20)}x]\nb: [*a, *a, *a]\n`, "alias-bomb"],
		problems: [1, 20, "a.jsonl", '{"_type":"https://in-toto.io/Statement/v9"}\n'.repeat(3), "unsupported-version"],
	};

	it.each(Object.entries(cases))("%s can be set, and is held to", async (name, [low, enough, file, bytes, code]) => {
		const refused = await read({ name: file, bytes }, { limits: { [name]: low } });
		expect(refused).toMatchObject({ ok: false, documents: [], problems: [{ code }] });
		const allowed = await read({ name: file, bytes }, { limits: { [name]: enough } });
		if (name === "problems") {
			expect(refused.problems).toHaveLength(1);
			expect(refused.problems[0]?.message).toMatch(/\(and \d+ more problems in this file\)/);
			expect(allowed.problems.length).toBeGreaterThan(1);
		} else {
			expect(allowed.problems.map((problem) => problem.code)).not.toContain(code);
			expect(refused.problems[0]?.message).toMatch(/limit|more than|nested|aliases/);
		}
	});

	it("has a default, which docs/limits.md tells, and there is none besides", () => {
		expect(Object.keys(cases).sort()).toEqual(Object.keys(defaultLimits).sort());
		const page = readFileSync(new URL("../../../docs/limits.md", import.meta.url), "utf8");
		const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, value]) => [name, Number(value)]);
		expect(Object.fromEntries(rows)).toEqual(defaultLimits);
	});

	it.each<[string, object]>([
		["no such limit", { lenght: 1 }],
		["zero", { depth: 0 }],
		["a fraction", { bytes: 1.5 }],
		["no bound at all", { values: Number.POSITIVE_INFINITY }],
		["a depth that no stack has", { depth: 1001 }],
	])("refuses %s", async (_, limits) => {
		await expect(read({ name: "a", bytes: "" }, { limits })).rejects.toMatchObject({ code: "invalid-option" });
	});
});

describe("within the default limits", () => {
	it.each([
		["JSON arrays", "a.json", "[".repeat(DEEP) + "]".repeat(DEEP), "too-deep"],
		["JSON objects", "a.json", `${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}`, "too-deep"],
		["JSON arrays that are not closed", "a.json", "[".repeat(DEEP), "too-deep"],
		["JSON5", "a.json5", "[".repeat(DEEP) + "]".repeat(DEEP), "too-deep"],
		["a line of JSON Lines", "a.jsonl", `1\n${"[".repeat(DEEP)}${"]".repeat(DEEP)}`, "too-deep"],
		["YAML in flow style", "a.yaml", "[".repeat(DEEP) + "]".repeat(DEEP), "too-deep"],
		["YAML in block style", "a.yaml", `${"- ".repeat(DEEP)}a`, "too-deep"],
		["YAML maps in block style", "a.yaml", blockMaps(1000), "too-deep"],
		["XML", "a.xml", "<a>".repeat(DEEP) + "</a>".repeat(DEEP), "too-deep"],
		["TOML", "uv.lock", `a = ${"[".repeat(DEEP)}${"]".repeat(DEEP)}`, "too-deep"],
		["TOML in dotted keys", "uv.lock", `[b]\n${"a.".repeat(DEEP)}a = 1`, "too-deep"],
		["TOML in headers of tables", "uv.lock", `b = 1\n[${"a.".repeat(DEEP)}a]\nc = 1`, "too-deep"],
	])("10,000 levels of %s are refused with their place", async (_, name, bytes, code) => {
		const result = await read({ name, bytes });
		expect(result).toMatchObject({ ok: false, problems: [{ code }] });
		expect(result.problems[0]?.line).toBeGreaterThan(0);
	});

	it("an array of a million entries is read, and one of eleven million refused", async () => {
		const entries = (count: number) => `[${"1,".repeat(count - 1)}1]`;
		const result = await read({ name: "a.json", bytes: entries(MILLION) });
		expect(result.raw[0]?.value).toHaveLength(MILLION);
		expect(result.raw[0]?.locate([MILLION - 1])).toMatchObject({ line: 1, column: 2 * MILLION });
		const more = await read({ name: "a.json", bytes: entries(11 * MILLION) });
		expect(more.problems).toMatchObject([{ code: "too-large" }]);
	});

	it.each([
		["YAML in flow style", "a.yaml", `[${"1, ".repeat(MILLION - 1)}1]`],
		["XML", "a.xml", `<a>${"<b/>".repeat(MILLION)}</a>`],
		["TOML", "a.toml", `a = [${"1,".repeat(MILLION)}]`],
		["lines of tag-value", "a.spdx", `SPDXVersion: SPDX-2.3\n${"PackageComment: a\n".repeat(MILLION)}`],
		["lines of a heredoc", "Dockerfile", `FROM a\nRUN <<E\n${"a\n".repeat(MILLION)}E\n`],
	])("a million entries are read: %s", async (_, name, bytes) => {
		const { problems } = await read({ name, bytes });
		expect(problems.map(({ code }) => code)).not.toContain("too-large");
	});

	it.each([
		["YAML in block style", "a.yaml", "- 1\n".repeat(MILLION)],
		["elements of XML, with as many texts and attributes", "a.xml", `<a>${'<b c="">d</b>'.repeat(MILLION)}</a>`],
		["JSON Lines", "a.jsonl", "1\n".repeat(MILLION)],
		["instructions of a Dockerfile", "Dockerfile", `FROM a\n${"RUN a\n".repeat(MILLION)}`],
		["continued lines of a Dockerfile", "Dockerfile", `FROM a\nRUN ${"a \\\n".repeat(MILLION)}a\n`],
	])("a million entries are refused, with the limit that they pass: %s", async (_, name, bytes) => {
		const { problems } = await read({ name, bytes });
		expect(problems).toMatchObject([{ code: "too-large", message: expect.stringMatching(/more than \d+/) }]);
		expect(problems[0]?.line).toBeGreaterThan(0);
	});

	it("a million properties of an object are read, each once", async () => {
		const names = Array.from({ length: MILLION / 4 }, (_, index) => `"n${index}":${index}`).join(",");
		const properties = await read({ name: "a.json", bytes: `{${names}}` });
		expect(Object.keys(properties.raw[0]?.value as object)).toHaveLength(MILLION / 4);
		const twice = await read({ name: "a.json", bytes: `{${names},"n7":0}` });
		expect(twice.problems).toMatchObject([{ code: "duplicate-key" }]);
	});

	it.each([
		["words", "lorem ipsum ".repeat(MILLION / 12)],
		["one character", "a".repeat(MILLION)],
		["escapes", '\\\\"'.repeat(MILLION / 4)],
		["what begins like credentials", "AKIA sk_live_ ghp_ -----BEGIN ".repeat(MILLION / 30)],
		["assignments", "password=a;".repeat(MILLION / 11)],
		["base64", "QUJD/+".repeat(MILLION / 6)],
	])("a text of a megabyte of %s is read wherever it stands", async (_, text) => {
		const name = JSON.stringify({
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			components: [{ type: "library", name: text, description: text }],
		});
		expect(await read({ name: "bom.json", bytes: name })).toMatchObject({ ok: true });
		const values = {
			address: "a.b",
			mode: "managed",
			type: "a",
			name: "b",
			change: { actions: ["create"], before: null, after: { text }, after_unknown: {} },
		};
		const plan = JSON.stringify({ format_version: "1.2", terraform_version: "1.9.0", resource_changes: [values] });
		expect(await read({ name: "plan.json", bytes: plan })).toMatchObject({ ok: true });
		const sarif = {
			version: "2.1.0",
			runs: [{ tool: { driver: { name: "t" } }, results: [{ ruleId: "r", message: { text } }] }],
		};
		expect(await read({ name: "a.sarif", bytes: JSON.stringify(sarif) })).toMatchObject({ ok: true });
		const secret = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  key: ${JSON.stringify(text)}\n`;
		expect(await read({ name: "a.yaml", bytes: secret })).toMatchObject({ ok: true });
	});

	it("aliases that stand for more than anyone writes are refused, and so are those within themselves", async () => {
		const levels = Array.from({ length: 30 }, (_, level) => `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`);
		const laughs = `l: &l-1 [lol, lol]\n${levels.join("\n")}\n`;
		expect((await read({ name: "a.yaml", bytes: laughs })).problems).toMatchObject([{ code: "alias-bomb" }]);
		expect((await read({ name: "a.yaml", bytes: "a: &a [*a]\n" })).problems).toMatchObject([{ code: "alias-cycle" }]);
		const merges = Array.from(
			{ length: 30 },
			(_, level) => `m${level}: &m${level}\n  <<: [*m${level - 1}, *m${level - 1}]\n  k${level}: 1`,
		);
		const merged = await read({ name: "a.yaml", bytes: `m: &m-1 {a: 1}\n${merges.join("\n")}\n` });
		expect(merged.problems.map(({ code }) => code)).toEqual([expect.stringMatching(/alias-bomb|unrecognized/)]);
	});

	it("YAML beyond the default limits is read where the caller allows it", async () => {
		const bytes = "- 1\n".repeat(1000);
		const low = { yamlBytes: 4000, yamlSeparators: 1999 };
		expect((await read({ name: "a.yaml", bytes }, { limits: low })).problems).toMatchObject([{ code: "too-large" }]);
		const { raw } = await read({ name: "a.yaml", bytes }, { limits: { ...low, yamlSeparators: 2000 } });
		expect(raw[0]?.value).toHaveLength(1000);
	});

	it.each([
		["JSON", "a.json", (text: string) => JSON.stringify([text])],
		["YAML in quotes", "a.yaml", (text: string) => `a: ${JSON.stringify(text)}\n`],
		["a block of YAML", "a.yaml", (text: string) => `a: |\n${text.replace(/^/gm, "  ")}\n`],
		["XML", "a.xml", (text: string) => `<a b="${text}">${text}</a>`],
		["TOML", "a.toml", (text: string) => `a = """${text}"""`],
		["tag-value", "a.spdx", (text: string) => `SPDXVersion: SPDX-2.3\nDocumentComment: <text>${text}</text>\n`],
		["a Dockerfile", "Dockerfile", (text: string) => `FROM a\nENV A="${text.replaceAll("\n", "")}"\n`],
	])("a single text of two megabytes is no trouble: %s", async (_, name, write) => {
		const lines = `${"a".repeat(99)}\n`.repeat(MILLION / 50);
		const { problems } = await read({ name, bytes: write(lines) });
		expect(problems.map(({ code }) => code)).not.toContain("too-large");
		expect(problems.map(({ code }) => code)).not.toContain("syntax");
	});

	it("50 MB of YAML are refused by their size before they are parsed, and smaller YAML by what it holds", async () => {
		const line = "  - some text of a list\n";
		const big = await read({ name: "a.yaml", bytes: `a:\n${line.repeat(50e6 / line.length)}` });
		expect(big.problems).toMatchObject([
			{ code: "too-large", message: "The file has 47.6 MiB; the limit for YAML is 32 MiB." },
		]);
	});

	it("more than fits into memory is refused by its size", async () => {
		const result = await read({ name: "a.json", bytes: new Uint8Array(defaultLimits.bytes + 1) });
		expect(result).toMatchObject({ ok: false, digest: null, problems: [{ code: "too-large" }] });
	});
});
