import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validate } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { type Document, type ReleaseDocument, read } from "../index.js";
import { buildRelease } from "./build.js";
import type { Extract } from "./extract.js";
import { evidenceAt } from "./join-units.js";
import { releaseOf } from "./release-of.js";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/inputs/", import.meta.url));

async function documentsOf(name: string, bytes: string): Promise<readonly Document[]> {
	const { documents, problems } = await read({ name, bytes });
	expect(problems).toEqual([]);
	return documents as readonly Document[];
}

async function examples(): Promise<Document[]> {
	const files = readdirSync(EXAMPLES)
		.sort()
		.flatMap((name) =>
			statSync(EXAMPLES + name).isDirectory() ? readdirSync(EXAMPLES + name).map((file) => `${name}/${file}`) : [name],
		);
	const all: Document[] = [];
	for (const name of files) all.push(...(await documentsOf(name, readFileSync(EXAMPLES + name, "utf8"))));
	return all;
}

const bom = (components: readonly object[], component: object = { type: "application", name: "app", version: "1" }) =>
	JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, metadata: { component }, components });

function extract(over: Partial<Extract>): Extract {
	return { lists: {}, claims: [], limitations: [], cut: [], ...over };
}

function built(...extracts: readonly Extract[]): ReleaseDocument {
	const summary = { file: "x.json", kind: "findings", format: "x", formatVersion: null, digest: "", limitations: [] };
	const members = extracts.map((own) => ({ summary, extract: own }));
	return buildRelease({ unit: null, given: {}, configured: {}, members, unread: [] }).document;
}

/** Every object of the document with a path of its own. */
function* pathed(value: unknown): Generator<{ readonly path: readonly (string | number)[]; readonly object: object }> {
	if (typeof value !== "object" || value === null) return;
	if ("path" in value && !("document" in value)) yield { path: value.path as string[], object: value };
	for (const item of Object.values(value)) yield* pathed(item);
}

describe("a release document", () => {
	it("follows its schema, whatever kinds of documents it is made of", async () => {
		const document = releaseOf(await examples(), {
			release: { name: "storefront", digests: [`sha256:${"AB".repeat(32)}`] },
		});
		expect(await validate("release", document)).toEqual([]);
		expect(new Set(document.documents.map(({ kind }) => kind)).size).toBe(9);
		for (const list of ["artifacts", "sboms", "scans", "findings", "attestations", "images", "pipelines"] as const) {
			expect(document[list], list).not.toEqual([]);
		}
		expect(document.processEvidence).not.toEqual([]);
	});

	it("has every entry where its path says", async () => {
		const document = releaseOf(await examples());
		for (const { path, object } of pathed({ ...document, source: null, limitations: [] })) {
			let found: unknown = document;
			for (const key of path) found = (found as Record<string | number, unknown>)[key];
			expect(found).toBe(object);
		}
	});

	it("leads from every entry to its place in the document it was taken from", async () => {
		const documents = await examples();
		const document = releaseOf(documents);
		for (const [index, { path }] of document.findings.entries()) {
			const { document: of, path: place } = evidenceAt(document, [...path, "severity"]) ?? { document: -1, path: [] };
			expect(documents[of]?.kind).toBe("findings");
			expect(place).toEqual([...(document.findings[index]?.evidence.path ?? []), "severity"]);
		}
		expect(evidenceAt(document, ["sboms", 99])).toBeNull();
		expect(evidenceAt(document, [])).toBeNull();
	});

	it("finds components by package URLs that tools write differently", async () => {
		const component = (purl: string) => ({ type: "library", name: "a", version: "1", purl });
		const [one] = await documentsOf("one.json", bom([component("pkg:npm/%40team/left@1.0.0?arch=x")]));
		const [two] = await documentsOf("two.json", bom([component("pkg:npm/@team/left@1.0.0#src")]));
		expect(releaseOf([one!, two!]).byPurl.sboms).toEqual({ "pkg:npm/%40team/left@1.0.0": [0, 1] });
	});

	it("keeps names that objects have already as keys of their own", async () => {
		const hashes = [{ alg: "SHA-256", content: "0".repeat(64) }];
		const [own] = await documentsOf(
			"own.json",
			bom([], { type: "application", name: "__proto__", version: "1", hashes }),
		);
		const document = releaseOf([own!]);
		expect(document.identity.name).toBe("__proto__");
		const scan = { at: [], id: "__proto__", aliases: ["constructor", "__proto__"] };
		const { byVulnerability } = built(extract({ lists: { findings: [scan as never] } }));
		expect(Object.entries(byVulnerability.findings)).toEqual([
			["__proto__", [0]],
			["constructor", [0]],
		]);
	});

	it("says so where it does not hold everything", () => {
		const finding = { at: ["findings", 0], id: "CVE-1", aliases: [], purl: null };
		const many = extract({ lists: { findings: Array.from({ length: 15_000 }, () => finding as never) } });
		const document = built(many, many);
		expect(document.findings).toHaveLength(20_000);
		expect(document.truncated).toEqual(["byPurl.findings", "byVulnerability.findings", "findings"]);
		expect(document.limitations.map(({ path }) => path)).toEqual([
			["byPurl", "findings"],
			["byVulnerability", "findings"],
			["findings"],
		]);
		expect(built(extract({ cut: ["byPurl.sboms"] })).truncated).toEqual(["byPurl.sboms"]);
	});

	it("bounds its indexes whatever its documents hold", () => {
		const purls = Array.from({ length: 100_000 }, (_, i) => `pkg:npm/p${i}`);
		const other = purls.map((purl) => `${purl}x`);
		const sbom = (purlsWithin: readonly string[]) =>
			extract({ lists: { sboms: [{ at: [], digests: [], purlsWithin } as never] } });
		const document = built(...Array.from({ length: 7 }, () => sbom(purls)), sbom(other));
		expect(Object.keys(document.byPurl.sboms)).toHaveLength(100_000);
		expect(document.byPurl.sboms["pkg:npm/p0"]).toEqual([0, 1, 2, 3, 4]);
		expect(document.truncated).toEqual(["byPurl.sboms"]);
	});

	it("passes on what its documents could not be read of, to the lists that miss it", async () => {
		const [document] = await documentsOf("bom.json", bom([]));
		const limited = (path: readonly (string | number)[] | null) =>
			releaseOf([{ ...(document as Document), limitations: [{ path, message: "m" }] }]).limitations;
		expect(limited(["primary", "version"])).toEqual([
			{ path: ["sboms"], message: "bom.json: m" },
			{ path: ["identity"], message: "bom.json: m" },
		]);
		expect(limited(["components", 3]).map(({ path }) => path)).toEqual([["sboms"], ["byPurl", "sboms"]]);
		expect(limited(null).map(({ path }) => path)).toEqual([["sboms"], ["byPurl", "sboms"], ["identity"]]);
	});
});
