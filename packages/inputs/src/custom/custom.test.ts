import type { Document } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { defineFormat, defineKind, InputError, locate, type Recognition, read } from "../index.js";

interface Change {
	readonly author: string;
	readonly approvals: readonly { readonly by: string }[];
}

const changeKind = defineKind<Change>()({
	name: "acme_change",
	schema: {
		type: "object",
		properties: {
			author: { type: "string" },
			approvals: {
				type: "array",
				items: {
					type: "object",
					properties: { by: { type: "string" } },
					required: ["by"],
					additionalProperties: false,
				},
			},
		},
		required: ["author", "approvals"],
		additionalProperties: false,
	},
});

const isChange = (value: unknown) => typeof value === "object" && value !== null && "acmeChange" in value;

const change = defineFormat({
	id: "acme_change-record",
	kind: changeKind,
	title: "Acme change record",
	recognize: ({ values }) =>
		isChange(values[0]) ? { matches: true, version: "1" } : { matches: false, hint: "it is no change of Acme" },
	normalize({ values }, marks) {
		const documents = values.map((value, index) => {
			const { by, reviews } = value as { readonly by: string; readonly reviews: readonly { readonly who: string }[] };
			const approvals = reviews.map(({ who }, review) =>
				marks.mark({ by: who }, ["reviews", review], { value: index, fields: { by: "who" } }),
			);
			const fields = { author: "by", approvals: "reviews" };
			return marks.mark({ author: by, approvals }, [], { value: index, fields });
		});
		const [first, ...rest] = documents;
		if (first === undefined) return { ok: false, problems: [{ message: "There is nothing." }] };
		return { ok: true, documents: [first, ...rest] };
	},
});

/** The change format with something of it exchanged, whatever its type. */
function broken(parts: object): typeof change {
	return { ...change, ...parts } as typeof change;
}

const file = { name: "c.yaml", bytes: "acmeChange: 1\nby: ann\nreviews:\n  - who: bob\n  - who: cid\n" };
const bom = { name: "bom.json", bytes: '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": []}' };

describe("a custom format", () => {
	it("is read into documents of its kind, with their source and no limitations", async () => {
		const result = await read(file, { formats: [change] });
		expect(result).toMatchObject({ ok: true, problems: [] });
		expect(result.documents).toEqual([
			{
				kind: "acme_change",
				source: { format: "acme_change-record", formatVersion: "1", path: "c.yaml", digest: result.digest },
				limitations: [],
				author: "ann",
				approvals: [{ by: "bob" }, { by: "cid" }],
			},
		]);
	});

	it("has places: of what is marked, of what is renamed, of the deepest that is known", async () => {
		const result = await read(
			{ name: "c.yaml", bytes: `${file.bytes}---\nacmeChange: 1\nby: dee\nreviews: [{who: eve}]\n` },
			{ formats: [change] },
		);
		const place = (document: number, ...path: (string | number)[]) => {
			const { line, column } = locate(result.documents[document]!, path);
			return [line, column];
		};
		expect(place(0)).toEqual([1, 1]);
		expect(place(0, "author")).toEqual([2, 1]);
		expect(place(0, "approvals", 1, "by")).toEqual([5, 5]);
		expect(place(0, "approvals", 1, "nothing")).toEqual([5, 5]);
		expect(place(1, "author")).toEqual([8, 1]);
		expect(place(1, "approvals", 0, "by")).toEqual([9, 12]);
	});

	it("is not known to those who do not ask for it, and leaves what is built in alone", async () => {
		expect(await read(file)).toMatchObject({ ok: false, problems: [{ code: "unrecognized" }] });
		expect(await read(bom, { formats: [change] })).toMatchObject({ ok: true, documents: [{ kind: "sbom" }] });
	});

	it("can be named, and its hint is told when a file is none of it", async () => {
		const options = { formats: [change], format: "acme_change-record" };
		expect(await read(file, options)).toMatchObject({ ok: true });
		const result = await read(bom, options);
		expect(result.problems[0]?.message).toBe(
			"The file is not Acme change record, as was asked for. It is no change of Acme.",
		);
	});

	it("that also recognizes what another format does makes the file ambiguous; naming one settles it", async () => {
		const greedy = broken({ recognize: () => ({ matches: true, version: null }) });
		const result = await read(bom, { formats: [greedy] });
		expect(result.problems).toMatchObject([
			{
				code: "ambiguous",
				message:
					"The file could be CycloneDX JSON (cyclonedx-json) and Acme change record (acme_change-record). Name the format it is.",
			},
		]);
		expect(await read(bom, { formats: [greedy], format: "cyclonedx-json" })).toMatchObject({ ok: true });
	});

	it("makes documents of a built-in kind, held to that kind's schema", async () => {
		const list = defineFormat({
			id: "acme_scan",
			kind: "findings",
			title: "Acme scan",
			names: /\.scan$/,
			syntax: "text",
			recognize: ({ name }) => (name.endsWith(".scan") ? { matches: true, version: null } : { matches: false }),
			normalize: ({ values }) => ({
				ok: true,
				documents: [{ ...JSON.parse(String(values[0])), limitations: [{ path: null, message: "No times." }] }],
			}),
		});
		const found = await read(
			{
				name: "sarif.json",
				bytes: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[]}]}',
			},
			{},
		);
		const { kind: _kind, source: _source, ...content } = found.documents[0] as Document;
		const result = await read({ name: "a.scan", bytes: JSON.stringify(content) }, { formats: [list] });
		expect(result).toMatchObject({
			ok: true,
			documents: [{ kind: "findings", source: { format: "acme_scan" }, limitations: [{ message: "No times." }] }],
		});
		const wrong = await read({ name: "a.scan", bytes: '{"findings": []}' }, { formats: [list] });
		expect(wrong).toMatchObject({ ok: false, format: "acme_scan", problems: [{ code: "custom-format-failed" }] });
		expect(wrong.problems[0]?.message).toMatch(/schema of findings: .* This is a defect of the format acme_scan\.$/);
	});

	it("tells its problems at their places, and nothing else is lost", async () => {
		const problems = [
			{ message: "Bob may not review.", path: ["reviews", 0, "who"], code: "wrong-type" },
			{ message: "There is no such place.", path: ["x", 3], value: 99 },
		];
		const result = await read(file, { formats: [broken({ normalize: () => ({ ok: false, problems }) })] });
		expect(result).toMatchObject({
			ok: false,
			format: "acme_change-record",
			raw: [{ value: { by: "ann" } }],
			problems: [
				{ code: "wrong-type", message: "Bob may not review.", line: 4, column: 5 },
				{ code: "schema-violation", message: "There is no such place." },
			],
		});
	});
});

describe("a custom format that fails", () => {
	const cycle: Record<string, unknown> = { author: "a" };
	cycle["approvals"] = [cycle];
	const documents = (...made: readonly unknown[]) => ({ normalize: () => ({ ok: true, documents: made }) });
	const throws = (error: unknown) => () => {
		throw error;
	};

	it.each([
		[
			"a recognizer that throws",
			{ recognize: throws(new Error("no \u001b[31m")) },
			/recognizer .* failed: "no .u\{1b\}/,
		],
		["a recognizer that throws no error", { recognize: throws(null) }, /failed: "null"/],
		[
			"a recognizer that throws what is no text",
			{ recognize: throws(Object.create(null)) },
			/what cannot be told as text/,
		],
		["a recognizer that gives nothing", { recognize: () => undefined }, /gave something other than \{matches/],
		["a recognizer that gives a promise", { recognize: async () => ({ matches: true }) }, /gave something other/],
		[
			"a recognizer without end",
			{
				recognize: function again(): unknown {
					return again();
				},
			},
			/recognizer .* failed/,
		],
		[
			"a normalizer that throws",
			{ normalize: throws(new TypeError("x is undefined")) },
			/normalizer .*"x is undefined"/,
		],
		["a normalizer that rejects", { normalize: async () => throws(new Error("late"))() }, /"late"/],
		["a normalizer that gives nothing", { normalize: () => null }, /gave something other than \{ok/],
		["no documents", documents(), /gave something other than \{ok/],
		["no problems", { normalize: () => ({ ok: false, problems: [] }) }, /gave something other than \{ok/],
		["problems that are none", { normalize: () => ({ ok: false, problems: [{}] }) }, /gave a problem that is none/],
		[
			"a mark on a text",
			{ normalize: (_: unknown, marks: { mark(a: unknown, b: unknown): void }) => marks.mark("a", []) },
			/normalizer .* failed/,
		],
		["a document that is a list", documents([]), /document 1 of 1 .* is no object/],
		[
			"a date in a document",
			documents({ author: new Date(0), approvals: [] }),
			/no JSON: author is an object of a class/,
		],
		["a function in a document", documents({ author: () => 1, approvals: [] }), /no JSON: author is a function/],
		["nothing in a document", documents({ author: undefined, approvals: [] }), /no JSON: author is undefined/],
		["no number in a document", documents({ author: Number.NaN, approvals: [] }), /no JSON: author is NaN/],
		["a document within itself", documents(cycle), /no JSON: approvals\.0.* nested more than 500 deep/],
		["a source of its own", documents({ source: { path: "/etc/passwd" } }), /has source, which it gets/],
		[
			"a second document that is wrong",
			documents({ author: "a", approvals: [] }, { author: 1, approvals: [] }),
			/acme_change: author: .*defect of the format acme_change-record/,
		],
		["a property too many", documents({ author: "a", approvals: [], x: 1 }), /acme_change: .*x.*defect/],
		[
			"limitations that are none",
			documents({ author: "a", approvals: [], limitations: ["x"] }),
			/acme_change: limitations\/0/,
		],
	])("by %s is a problem of the file", async (_, parts, message) => {
		const result = await read(file, { formats: [broken(parts)] });
		expect(result).toMatchObject({ ok: false, documents: [], raw: [{ value: { by: "ann" } }] });
		expect(result.problems).toMatchObject([{ code: "custom-format-failed", file: "c.yaml" }]);
		expect(result.problems[0]?.message).toMatch(message);
	});

	it("to recognize does not let a file pass as something else, until its format is named", async () => {
		const formats = [broken({ recognize: throws(new Error("oops")) })];
		expect(await read(bom, { formats })).toMatchObject({ ok: false, problems: [{ code: "custom-format-failed" }] });
		expect(await read(bom, { formats, format: "cyclonedx-json" })).toMatchObject({ ok: true });
	});

	it("by a schema that cannot be applied is a problem of the file", async () => {
		const kind = {
			name: "acme_odd",
			schema: { type: "object", properties: { author: { $ref: "#/nowhere" } } },
		} as const;
		const result = await read(file, { formats: [broken({ kind })] });
		expect(result.problems[0]?.message).toMatch(/schema of acme_odd: the schema cannot be applied/);
	});
});

describe("a definition that does not hold to its type", () => {
	const noMatch = (): Recognition => ({ matches: false });
	it.each([
		["an id as built-in formats have", { id: "cyclonedx-json" }, /A format cannot be called "cyclonedx-json"/],
		["no id", { id: undefined }, /A format cannot be called undefined/],
		["no title", { title: "" }, /has no title/],
		["no functions", { normalize: 1 }, /needs the functions recognize and normalize/],
		["a kind that is not built in", { kind: "sboms" }, /has the kind "sboms"; built in are sbom, /],
		["no kind", { kind: undefined }, /A kind cannot be called undefined/],
		["names that remember", { names: /a/g }, /flag g or y/],
		["names that are no expression", { names: "*.x" }, /no regular expression/],
		["an unknown syntax", { names: /a/, syntax: "csv" }, /none of text, toml and json5/],
		["a syntax for every file", { syntax: "text" }, /no names that say for which files/],
	])("for %s is refused when defined and when used", async (_, parts, message) => {
		const format = { ...change, recognize: noMatch, ...parts } as typeof change;
		expect(() => defineFormat(format)).toThrow(message);
		const failed = read(file, { formats: [format] });
		await expect(failed).rejects.toThrow(message);
		await expect(failed).rejects.toBeInstanceOf(InputError);
	});

	it.each([
		["a name without author", { name: "change" }, /A kind cannot be called "change"/],
		["a name that Rego cannot write", { name: "acme_the-change" }, /A kind cannot be called/],
		["a schema without properties", { schema: { type: "object" } }, /has to be \{type: "object", properties/],
		["a property that every document has", { schema: { type: "object", properties: { kind: {} } } }, /has kind, which/],
	])("of a kind for %s is refused", (_, parts, message) => {
		expect(() => defineKind<Change>()({ ...changeKind, ...parts } as typeof changeKind)).toThrow(message);
	});

	it("is refused when two formats or two kinds have one name", async () => {
		await expect(read(file, { formats: [change, { ...change }] })).rejects.toThrow(/Two formats are called/);
		const other = { ...change, id: "acme_other" as const, kind: { ...changeKind } };
		await expect(read(file, { formats: [change, other] })).rejects.toThrow(/Two kinds are called "acme_change"/);
		await expect(read(file, { formats: {} as [] })).rejects.toThrow(/has to be a list/);
	});
});
