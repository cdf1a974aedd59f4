import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineFormat, locate, read } from "./index.js";
import { parseJsonLines } from "./json-lines.js";
import { defaultLimits } from "./limits.js";
import { positionAt } from "./text-position.js";

const statement = (name: string, type = "https://in-toto.io/Statement/v1") =>
	JSON.stringify({
		_type: type,
		subject: [{ name, digest: { sha256: "a".repeat(64) } }],
		predicateType: "https://example.com/p",
		predicate: {},
	});
const envelope = (name: string) =>
	JSON.stringify({
		payloadType: "application/vnd.in-toto+json",
		payload: Buffer.from(statement(name)).toString("base64"),
		signatures: [],
	});

async function failure(text: string, limits = {}) {
	const parsed = await parseJsonLines(text, { ...defaultLimits, ...limits });
	if (parsed.ok) return null;
	const { code, at } = parsed;
	const { line, column } = at === null ? { line: 0, column: 0 } : positionAt(at.text, at.offset);
	return [code, line, column];
}

describe("JSON Lines", () => {
	it("are a value on each line that is not blank, whatever ends the lines", async () => {
		expect(await parseJsonLines('{"a":1}\r\n\n [2] \n"c"\n\t\n4', defaultLimits)).toEqual({
			ok: true,
			values: [{ a: 1 }, [2], "c", 4],
		});
	});

	it("of one value are that value, over however many lines", async () => {
		expect(await parseJsonLines('{\n"a":\n1}\n', defaultLimits)).toEqual({ ok: true, values: [{ a: 1 }] });
	});

	it("are what JSON.parse makes of each line", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 20 }), async (values) => {
				const text = values.map((value) => JSON.stringify(value)).join("\n");
				const parsed = await parseJsonLines(text, defaultLimits);
				expect(parsed).toEqual({ ok: true, values: text.split("\n").map((line) => JSON.parse(line)) });
			}),
		);
	});

	it.each([
		["a broken line", '{"a":1}\n{"b":}\n{"c":3}', {}, ["syntax", 2, 6]],
		["a line that is cut off", '{"a":1}\n{"b":[1', {}, ["syntax", 2, 8]],
		["a broken first line", '{"a" 1}\n{"b":1}', {}, ["syntax", 1, 6]],
		["two values on a line", "[1]\n[2] [3]\n", {}, ["multiple-values", 2, 5]],
		["a name that is given twice", '{}\n  {"a":1,"a":2}', {}, ["duplicate-key", 2, 10]],
		["nesting in a later line", `1\n${"[".repeat(501)}`, {}, ["too-deep", 2, 501]],
		["too many lines", "1\n2\n3\n4\n", { lines: 3 }, ["too-large", 4, 1]],
		["too many values in all lines together", "[1,2]\n[3,4]\n[5,6]", { values: 5 }, ["too-large", 2, 3]],
	])("are refused for %s, where it is", async (_, text, limits, expected) => {
		const [code, line] = (await failure(text, limits)) ?? [];
		expect([code, line]).toEqual(expected.slice(0, 2));
		if (code !== "too-large") expect(await failure(text, limits)).toEqual(expected);
	});
});

describe("a file in JSON Lines", () => {
	const file = (name: string, ...lines: string[]) => ({ name, bytes: `${lines.join("\n")}\n` });

	it.each([
		["in-toto", statement],
		["dsse", envelope],
	])("of %s is as many documents, each with places on its line", async (format, make) => {
		const result = await read(file("a.intoto.jsonl", make("one"), "", make("two"), make("three")));
		expect(result).toMatchObject({ ok: true, problems: [] });
		const documents = result.documents.flatMap((document) => (document.kind === "attestation" ? [document] : []));
		expect(documents.map(({ source, subjects }) => [source.format, subjects[0]?.name])).toEqual([
			[format, "one"],
			[format, "two"],
			[format, "three"],
		]);
		expect(documents.map((document) => locate(document, ["subjects", 0, "name"]).line)).toEqual([1, 3, 4]);
		expect(result.raw.map((raw) => raw.locate([]).line)).toEqual([1, 3, 4]);
	});

	it("whose statements are of several versions has none as a whole", async () => {
		const lines = [statement("a"), statement("b", "https://in-toto.io/Statement/v0.1")];
		const result = await read(file("a.jsonl", ...lines));
		expect(result.documents.map(({ source }) => source.formatVersion)).toEqual([null, null]);
	});

	it("is refused with the places of all that is wrong on its lines", async () => {
		const odd = statement("b", "https://in-toto.io/Statement/v9");
		const result = await read(file("a.jsonl", statement("a"), odd, odd));
		expect(result).toMatchObject({
			ok: false,
			documents: [],
			problems: [
				{ code: "unsupported-version", line: 2, column: 2 },
				{ code: "unsupported-version", line: 3, column: 2 },
			],
		});
	});

	it("is refused when one line is of another format, which is named", async () => {
		const result = await read(file("a.jsonl", envelope("a"), '{"other": true}'));
		expect(result.problems).toMatchObject([{ code: "unrecognized" }]);
		expect(result.problems[0]?.message).toMatch(/not every value of it is a DSSE envelope: number 2 of 2 is not/i);
	});

	it("is never read by a format of single values, which would lose the others", async () => {
		const bom = '{"bomFormat":"CycloneDX","specVersion":"1.6"}';
		const result = await read(file("a.jsonl", bom, bom));
		expect(result).toMatchObject({ ok: false, problems: [{ code: "unrecognized" }] });
		expect(result.problems[0]?.message).toMatch(
			/It holds 2 JSON values, as only files of these formats do: DSSE envelope/,
		);
		const chosen = await read(file("a.jsonl", bom, bom), { format: "cyclonedx-json" });
		expect(chosen.problems[0]?.message).toMatch(
			/^The file is not CycloneDX JSON, as was asked for\. It holds 2 JSON values/,
		);
		expect(await read(file("a.jsonl", bom))).toMatchObject({ ok: true, documents: [{ kind: "sbom" }] });
	});

	it("is read by a custom format that takes several values", async () => {
		const format = defineFormat({
			id: "acme_log",
			kind: "attestation",
			title: "Acme log",
			lines: true,
			recognize: ({ values }) => ({ matches: values.every((value) => value === 1), version: null }),
			normalize: ({ values }) => ({ ok: false, problems: [{ message: `There are ${values.length}.`, value: 1 }] }),
		});
		const { lines: _, ...single } = format;
		const ones = file("a.ndjson", "1", "1", "1");
		expect((await read(ones, { formats: [format] })).problems).toMatchObject([{ message: "There are 3.", line: 2 }]);
		expect((await read(ones, { formats: [single] })).problems).toMatchObject([{ code: "unrecognized" }]);
	});
});
