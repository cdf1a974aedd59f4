import { compile } from "@proviso/compiler";
import { describe, expect, it } from "vitest";
import { createEngine, defineFormat, defineKind } from "./index.js";

interface Change {
	readonly author: string;
	readonly approvals: readonly { readonly by: string; readonly role: { readonly name: string } | null }[];
}

const closed = { type: "object", additionalProperties: false };
const text = { type: "string" };
const role = { anyOf: [{ ...closed, properties: { name: text } }, { type: "null" }] };
const changeKind = defineKind<Change>()({
	name: "acme_change",
	schema: {
		...closed,
		properties: { author: text, approvals: { type: "array", items: { $ref: "#/$defs/Approval" } } },
		$defs: { Approval: { ...closed, properties: { by: text, role } } },
	},
});

const change = defineFormat({
	id: "acme_change",
	kind: changeKind,
	title: "Acme change",
	names: /\.change$/,
	recognize({ name, values }) {
		if (name === "throws.json") throw new Error("no such thing");
		return Object.hasOwn(Object(values[0]), "approvals") ? { matches: true, version: null } : { matches: false };
	},
	normalize: ({ values }, marks) => ({ ok: true, documents: [marks.mark(values[0] as Change, [])] }),
});

const rego = (body: string, kind = "acme_change") => ({
	"p.rego": `# METADATA\n# schemas:\n#   - input: schema.${kind}\npackage acme.change.self\n\ndeny contains {"message": "own", "path": ["approvals"]} if {\n\t${body}\n}\n`,
});
const self = "some approval in input.approvals\n\tapproval.by == input.author";
const own = { name: "own.json", bytes: '{"author": "a",\n"approvals": [{"by": "a", "role": null}]}' };
const engineOf = (sources: Record<string, string>) =>
	createEngine({ formats: [change], policies: [{ name: "acme", sources }] });

describe("an engine with formats and kinds of a caller", () => {
	it("evaluates rules on their documents, and reports them with their kind, format and place", async () => {
		const engine = await engineOf(rego(self));
		expect(engine.rules).toMatchObject([{ id: "acme:change/self", kind: "acme_change" }]);
		const report = await engine.check([
			own,
			{ name: "bom.json", bytes: '{"bomFormat":"CycloneDX","specVersion":"1.6"}' },
		]);
		const about = report.documents.map(({ file, kind, format }) => [file, kind, format]);
		expect(about).toContainEqual(["own.json", "acme_change", "acme_change"]);
		expect(about).toContainEqual(["bom.json", "sbom", "cyclonedx-json"]);
		expect(report.findings).toMatchObject([{ rule: "acme:change/self", location: { file: "own.json", line: 2 } }]);
	});

	it("evaluates rules that were compiled elsewhere", async () => {
		const bundle = await compile(rego(self), { entrypoints: ["acme/change/self/deny"] });
		const engine = await createEngine({ formats: [change], policies: [{ name: "acme", bundle }] });
		expect((await engine.check([own])).findings).toHaveLength(1);
	});

	it.each([
		["a property", "input.autor == 1", /input\.autor/],
		["a property within a definition", "input.approvals[_].bye == 1", /bye/],
		["a property of an object that may be null", "input.approvals[_].role.nme == 1", /nme/],
		["a property that every document has", "input.source.file == 1", /source\.file/],
	])("refuses a rule that misspells %s", async (_, body, message) => {
		await expect(engineOf(rego(body))).rejects.toThrow(message);
	});

	it("refuses a rule on a kind that none of its formats makes", async () => {
		await expect(engineOf(rego(self, "acme_chnge"))).rejects.toMatchObject({
			message: expect.stringMatching(/acme_chnge/),
		});
		const elsewhere = await compile(rego(self), { entrypoints: ["acme/change/self/deny"] });
		await expect(createEngine({ policies: [{ name: "acme", bundle: elsewhere }] })).rejects.toMatchObject({
			code: "invalid-policy",
			message: expect.stringMatching(/schema\.acme_change is no kind of document; known are schema\.sbom/),
		});
	});

	it("reports a format that throws as an error of that file, also of one found in a folder, and checks the others", async () => {
		const engine = await engineOf(rego(self));
		const report = await engine.check([{ name: "throws.json", found: true, bytes: "{}" }, own]);
		expect(report.outcome).toBe("error");
		expect(report.inputs.find(({ file }) => file === "own.json")).toMatchObject({ status: "read" });
		expect(report.inputs.find(({ file }) => file === "throws.json")).toMatchObject({
			status: "error",
			problems: [{ code: "custom-format-failed" }],
		});
		expect(report.findings).toHaveLength(1);
	});

	it("reads within the limits of the caller, on this thread and in workers", async () => {
		const bom = { name: "bom.json", bytes: '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}' };
		const sources = { "p.rego": 'package acme.any\n\ndeny contains "x" if input.never\n' };
		const policies = [{ name: "acme", sources }];
		for (const isolate of [false, true]) {
			const engine = await createEngine({ policies, inputLimits: { depth: 1 }, isolate });
			const { inputs } = await engine.check([bom]);
			expect(inputs).toMatchObject([{ status: "error", problems: [{ code: "too-deep" }] }]);
			engine.dispose();
		}
		await expect(createEngine({ policies, inputLimits: { depth: 0 } })).rejects.toMatchObject({
			code: "invalid-option",
		});
	});

	it("refuses formats that are none", async () => {
		const formats = [{ id: "acme_x" }] as unknown as [typeof change];
		await expect(createEngine({ formats, policies: [{ name: "acme", sources: rego(self) }] })).rejects.toMatchObject({
			code: "invalid-option",
			message: "The format acme_x has no title.",
		});
	});
});
