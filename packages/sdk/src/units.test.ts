import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "@proviso/compiler";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckInput } from "./check.js";
import { type CheckOptions, createEngine, type Engine } from "./engine.js";
import { checkPaths, loadConfiguration } from "./node.js";

/** What is released has provenance; what is scanned is known. */
const RELEASE_RULE = `# METADATA
# title: Software has provenance
# schemas:
#   - input: schema.release
# custom: {severity: high, controls: [{id: "ssdf-1.1:PS.3.2", bearing: direct}]}
package acme.release["provenance"]

deny contains {"message": sprintf("%s has no provenance", [sbom.name]), "path": array.concat(sbom.path, ["name"])} if {
	some sbom in input.sboms
	not built
}

deny contains {"message": "nothing is known of it", "path": []} if count(input.documents) == 0

built if input.attestations[_].category == "provenance"

undecided contains {"message": limitation.message, "path": []} if some limitation in input.limitations

subjects contains document.path if some document in input.documents
`;
const SBOM_RULE = `# METADATA
# title: Nothing
# schemas:
#   - input: schema.sbom
package acme.sbom["nothing"]

deny contains {"message": "x", "path": []} if input.version == 99
`;
/** A bundle with a rule that nobody asks. */
const EMPTY = await compile({ "x.rego": "package x\n\ndeny contains 1 if false\n" }, { entrypoints: ["x/deny"] });
const FRAMEWORK = {
	id: "ssdf-1.1",
	title: "SSDF",
	controls: [
		{ id: "PS.3.2", title: "t", text: "t", evidence: [{ description: "d", rules: ["acme:release/provenance"] }] },
	],
};

const bom = (name: string): CheckInput => ({
	name: `${name}/bom.json`,
	bytes: `{\n  "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [],\n  "metadata": {"component": {"type": "application",\n    "name": "${name}", "version": "1"}}\n}\n`,
});
const provenance = (name: string): CheckInput => ({
	name: `${name}/provenance.json`,
	bytes: JSON.stringify({
		_type: "https://in-toto.io/Statement/v1",
		subject: [{ name, digest: { sha256: "a".repeat(64) } }],
		predicateType: "https://slsa.dev/provenance/v1",
		predicate: { buildDefinition: { buildType: "t", externalParameters: {} }, runDetails: { builder: { id: "b" } } },
	}),
});

let engine: Engine;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "proviso-units-"));
	engine = await createEngine({
		policies: [{ name: "acme", sources: { "r.rego": RELEASE_RULE, "s.rego": SBOM_RULE } }],
	});
});
afterAll(() => {
	engine.dispose();
	rmSync(folder, { recursive: true, force: true });
});

const messages = async (inputs: readonly CheckInput[], options?: CheckOptions) =>
	(await engine.check(inputs, options)).findings.map(({ outcome, message }) => `${outcome}: ${message}`);
const UNITS = [
	{ name: "cart", paths: ["cart"] },
	{ name: "pay", paths: ["pay/"] },
];

describe("units", () => {
	it("are one without a name unless told, and its release document comes last", async () => {
		const report = await engine.check([bom("cart"), provenance("cart")]);
		expect(report.units).toMatchObject([{ name: null, documents: [0, 1, 2] }]);
		expect(report.documents.map(({ kind, file }) => [kind, file])).toEqual([
			["sbom", "cart/bom.json"],
			["attestation", "cart/provenance.json"],
			["release", "(release)"],
		]);
		expect(report.summary.documents).toBe(2);
		expect(report.outcome).toBe("pass");
	});

	it("do not vouch for each other", async () => {
		const inputs = [bom("cart"), provenance("cart"), bom("pay")];
		expect(await messages(inputs)).toEqual([]);
		expect(await messages(inputs, { units: UNITS })).toEqual(["fail: pay has no provenance"]);
	});

	it("answer controls each by itself", async () => {
		const pack = {
			name: "p",
			version: "1",
			builtin: false,
			rules: [],
			frameworks: [FRAMEWORK],
			load: async () => EMPTY,
		};
		const policies = [{ name: "acme", sources: { "r.rego": RELEASE_RULE } }];
		const answering = await createEngine({ packs: [pack], policies });
		const { units } = await answering.check([bom("cart"), provenance("cart"), bom("pay")], { units: UNITS });
		answering.dispose();
		expect(units.map(({ controls }) => controls[0]?.controls[0]?.answer)).toEqual(["supported", "contradicted"]);
	});

	it("keep what belongs to none of them, by itself", async () => {
		const report = await engine.check([bom("cart"), bom("other")], { units: UNITS });
		expect(report.units.map(({ name, documents }) => [name, documents])).toEqual([
			["cart", [0, 2]],
			["pay", [3]],
			[null, [1, 4]],
		]);
		expect(report.documents.slice(2).map(({ file }) => file)).toEqual(["(release cart)", "(release pay)", "(release)"]);
	});

	it("share what belongs to several of them", async () => {
		const units = [...UNITS, { name: "all", paths: (file: string) => file.endsWith(".json") }];
		const report = await engine.check([bom("cart"), provenance("pay")], { units });
		expect(report.units.map(({ documents }) => documents)).toEqual([
			[0, 2],
			[1, 3],
			[0, 1, 4],
		]);
	});

	it("say what of their files could not be read, and of no others", async () => {
		const broken = { name: "pay/scan.json", bytes: "{" };
		const found = await messages([bom("cart"), provenance("cart"), provenance("pay"), broken], { units: UNITS });
		expect(found).toEqual(["undecided: pay/scan.json"]);
	});

	it("are asked about also where nothing belongs to them", async () => {
		expect(await messages([bom("cart"), provenance("cart")], { units: UNITS })).toEqual([
			"fail: nothing is known of it",
		]);
	});

	it("have no release document where no rule reads one", async () => {
		const plain = await createEngine({ policies: [{ name: "acme", sources: { "s.rego": SBOM_RULE } }] });
		const report = await plain.check([bom("cart")], { units: UNITS });
		plain.dispose();
		expect(report.documents.map(({ kind }) => kind)).toEqual(["sbom"]);
		expect(report.units).toMatchObject([
			{ name: "cart", documents: [0], release: { name: { value: "cart", from: "evidence", file: "cart/bom.json" } } },
			{ name: "pay", documents: [], release: { name: null } },
		]);
	});

	it.each([
		[{ units: [{ name: "a", paths: [] }] }, /^units\[0\]\.paths must/],
		[{ units: [{ name: "a", paths: ["a"], path: "b" }] }, /^units\[0\] must not have property "path"/],
		[{ units: [{ ...UNITS[0] }, { ...UNITS[0] }] }, /^units\[1\]\.name is "cart", as another/],
		[{ units: "cart" }, /units is no list/],
		[{ units: [null] }, /^units\[0\] must be object/],
		[{ units: UNITS, release: { name: "a" } }, /there are several/],
		[{ release: { commit: "main" } }, /^release\.commit must/],
		[{ release: { nmae: "a" } }, /^release must not have property "nmae"/],
		[{ release: { builtAt: "2026-02-30T00:00:00Z" } }, /^release\.builtAt must be a time that there is/],
	])("are refused when wrong: %j", async (options, message) => {
		await expect(engine.check([], options as unknown as CheckOptions)).rejects.toMatchObject({
			name: "ProvisoError",
			code: "invalid-option",
			message: expect.stringMatching(message),
		});
	});
});

describe("findings about a release", () => {
	const locationOf = async (inputs: Parameters<Engine["check"]>[0], options?: CheckOptions) =>
		(await engine.check(inputs, options)).findings[0]?.location;
	async function* stream(...inputs: readonly CheckInput[]) {
		yield* inputs;
	}
	const text = () => (bom("pay") as { bytes: string }).bytes;

	it("lead to the line of the evidence that they are about", async () => {
		expect(await locationOf([provenanceless("cart"), bom("pay")])).toMatchObject({
			file: "pay/bom.json",
			line: 4,
			column: 5,
		});
	});

	it("lead there also where inputs come one by one and can be opened again, and to the file where they cannot", async () => {
		const reopen = async () => text();
		expect(await locationOf(stream({ ...bom("pay"), reopen } as CheckInput))).toMatchObject({ line: 4 });
		expect(await locationOf(stream(bom("pay")))).toMatchObject({ file: "pay/bom.json", line: null });
	});

	it("lead to the file alone where it has changed meanwhile, or is gone", async () => {
		const changed = async () => `\n\n${text()}`;
		expect(await locationOf(stream({ ...bom("pay"), reopen: changed } as CheckInput))).toMatchObject({ line: null });
		const gone = async () => Promise.reject(new Error("gone"));
		expect(await locationOf(stream({ ...bom("pay"), reopen: gone } as CheckInput))).toMatchObject({ line: null });
	});

	it("lead to the line in files that are checked by their paths", async () => {
		writeFileSync(join(folder, "bom.json"), text());
		const { findings } = await checkPaths(engine, [join(folder, "bom.json")]);
		expect(findings[0]?.location.line).toBe(4);
	});

	it("keep their fingerprints wherever the evidence moves", async () => {
		const [one] = (await engine.check([bom("pay")])).findings;
		const [other] = (await engine.check([{ name: "pay/bom.json", bytes: `\n\n${text()}` }])).findings;
		expect(other?.location.line).toBe(6);
		expect(other?.fingerprint).toBe(one?.fingerprint);
	});
});

/** A document of another kind, so that positions of documents and SBOMs differ. */
function provenanceless(name: string): CheckInput {
	return { name: `${name}/x.yaml`, bytes: "apiVersion: v1\nkind: Namespace\nmetadata: {name: x}\n" };
}

describe("a configuration", () => {
	const load = async (content: string) => {
		const file = join(folder, "proviso.yaml");
		writeFileSync(file, content);
		return loadConfiguration(file);
	};

	it("has paths relative to its folder, whatever the names of inputs are", async () => {
		const { units } = await load("units:\n  - {name: cart, paths: [services/cart/*, '!services/cart/test']}\n");
		const has = units[0]?.paths as (file: string) => boolean;
		expect(has(join(folder, "services/cart/bom.json"))).toBe(true);
		expect(has(join(folder, "services/cart/test/bom.json"))).toBe(false);
		expect(has(join(folder, "services/pay/bom.json"))).toBe(false);
		expect(has(join(folder, "../services/cart/bom.json"))).toBe(false);
		expect(has("services/cart/bom.json")).toBe(false);
	});

	it("takes out nothing of a folder that is itself named, as a .gitignore does not", async () => {
		const { units } = await load(
			"units:\n  - {name: a, paths: [services, '!services/old']}\n  - {name: b, paths: ['services/*', '!services/old']}\n",
		);
		const file = join(folder, "services/old/bom.json");
		expect(units.map(({ paths }) => (paths as (file: string) => boolean)(file))).toEqual([true, false]);
	});

	it("may be empty of units", async () => {
		expect(await load("{}")).toEqual({ units: [] });
	});

	it.each([
		["units: [", /proviso\.yaml:1:\d+: /],
		["", /proviso\.yaml/],
		["units:\n  - name: a\n    path: [x]\n", /proviso\.yaml:2:\d+: units\.0 must/],
		["unit: []\n", /proviso\.yaml:1:1: It must not have property "unit"/],
		["units:\n  - {name: a, paths: [x], release: {commit: 1234567}}\n", /commit must be string, not/],
		[
			"units:\n  - {name: a, paths: [x]}\n  - {name: a, paths: [y]}\n",
			/proviso\.yaml:3:\d+: units\.1\.name is "a", as another/,
		],
		["units: []\n---\nunits: []\n", /holds 2 documents/],
	])("is refused with its place when wrong: %j", async (content, message) => {
		await expect(load(content)).rejects.toMatchObject({
			name: "ProvisoError",
			code: "invalid-configuration",
			message: expect.stringMatching(message),
		});
	});
});
