import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../scripts/corpora.mjs";
import { formats } from "../src/formats/index.js";
import { locate } from "../src/locate.js";
import { type ReadResult, read } from "../src/read.js";
import { otherFiles } from "./other-files.js";
import { ownFiles, type WholeFile } from "./own-files.js";

/** The same damage in every run. What fails is told with the seed and the path that lead to it. */
const SEED = 20_260_101;
/** Bytes of a file that is damaged: each is read many times. */
const LARGEST = 20_000;
const SMALLEST = 200;

/** Of every folder of real files, two levels deep, the largest small one of each ending. */
function realFiles(): readonly WholeFile[] {
	if (CORPORA === null) return [];
	const base = CORPORA;
	const chosen = new Map<string, { readonly name: string; readonly size: number }>();
	const paths = readdirSync(base, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(base.length))
		.map((path) => path.replaceAll("\\", "/").replace(/^\//, ""));
	for (const name of paths.sort()) {
		const ending = /\.(?:json|jsonl|ya?ml|xml|spdx|sarif|tag|template)$/i.exec(name)?.[0].toLowerCase();
		if (ending === undefined) continue;
		const { size } = statSync(join(base, name));
		if (size < SMALLEST || size > LARGEST) continue;
		const key = [...name.split("/").slice(0, 2), ending].join(" ");
		if (size > (chosen.get(key)?.size ?? 0)) chosen.set(key, { name, size });
	}
	return [...chosen.values()].map(({ name }) => ({ name, text: readFileSync(join(base, name), "utf8") }));
}

const files = [...ownFiles, ...otherFiles, ...realFiles()];

/** Documents that hold to their schemas, or problems: never an exception, never a defect of ours, and always in places. */
function check(result: ReadResult): void {
	expect(result.ok).toBe(result.problems.length === 0);
	expect(result.ok).toBe(result.documents.length > 0);
	for (const { code, line, column, message } of result.problems) {
		expect(code).not.toBe("internal");
		expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(line).toBeGreaterThan(0);
		expect(column).toBeGreaterThan(0);
	}
	for (const document of result.documents) {
		for (const key of Object.keys(document)) expect(locate(document, [key, 0, "name"]).line).toBeGreaterThan(0);
	}
}

/** Whether a beginning of the text cannot be a whole file: JSON and XML say where they end. */
function saysItsEnd({ name, text }: WholeFile): boolean {
	return /\.(?:json|xml|sarif)$/i.test(name) && /^\s*[{[<]/.test(text);
}

const scraps = [
	"null",
	"[]",
	"{}",
	"1",
	'""',
	"[[1]]",
	'{"__proto__":{"a":1}}',
	'"constructor"',
	"<a>",
	"</a>",
	"]]>",
	"&#x41;",
	"&x;",
];
const yamlScraps = [
	"*e",
	"&e ",
	"!Ref ",
	"<<: ",
	"- ",
	"\n",
	": ",
	"\t",
	"<text>",
	"Relationship: a b c\n",
	"FROM x\n",
	"<<EOF\n",
];
const scrap = fc.oneof(fc.constantFrom(...scraps, ...yamlScraps), fc.string({ maxLength: 8 }));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), scrap), { minLength: 1, maxLength: 4 });

/** The text with a few parts cut out or replaced. */
function edited(text: string, changes: readonly (readonly [number, number, string])[]): string {
	return changes.reduce((result, [where, length, insert]) => {
		const start = where % (result.length + 1);
		return result.slice(0, start) + insert + result.slice(start + length);
	}, text);
}

/** The JSON with its value number `which` replaced. */
function retyped(text: string, which: number, replacement: unknown): string {
	let values = 0;
	JSON.parse(text, (_, value) => {
		values++;
		return value;
	});
	let count = 0;
	return JSON.stringify(JSON.parse(text), (_, value) => (count++ === which % values ? replacement : value)) ?? "null";
}

const isJson = (text: string) => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

describe("files that are damaged", () => {
	it("were whole before, and of the formats that they stand for", async () => {
		const own = new Set<string>();
		for (const { name, text } of ownFiles) {
			const result = await read({ name, bytes: text });
			expect(result.problems).toEqual([]);
			for (const { source } of result.documents) own.add(source.format);
		}
		expect(own.size).toBe(ownFiles.length);
		const all = new Set(own);
		for (const { name, text } of files) {
			for (const { source } of (await read({ name, bytes: text })).documents) all.add(source.format);
		}
		const missing = formats.map(({ id }) => id).filter((id) => !all.has(id));
		if (missing.length > 0)
			console.warn(`no file of these formats is damaged, add one to own-files.ts: ${missing.join(", ")}`);
	});

	it.each(files)("$name: cut short is never taken for whole", async (file) => {
		const { name, text } = file;
		const end = text.trimEnd().length;
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: Math.max(1, end - 1) }), async (length) => {
				const result = await read({ name, bytes: text.slice(0, length) });
				check(result);
				if (saysItsEnd(file)) expect(result.ok).toBe(false);
			}),
			{ seed: SEED, numRuns: 6 },
		);
	});

	it.each(files)("$name: changed in places is read or refused", async ({ name, text }) => {
		await fc.assert(
			fc.asyncProperty(edits, async (changes) => check(await read({ name, bytes: edited(text, changes) }))),
			{ seed: SEED, numRuns: 10 },
		);
	});

	it.each(files.filter(({ text }) => isJson(text)))(
		"$name: with a value of another type is read or refused",
		async ({ name, text }) => {
			await fc.assert(
				fc.asyncProperty(fc.nat(), fc.jsonValue({ maxDepth: 2 }), async (which, replacement) =>
					check(await read({ name, bytes: retyped(text, which, replacement) })),
				),
				{ seed: SEED, numRuns: 10 },
			);
		},
	);
});
