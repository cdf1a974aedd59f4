import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttestationDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const document = {
	category: "csaf_vex",
	csaf_version: "2.0",
	publisher: { category: "vendor", name: "Acme", namespace: "https://example.com" },
	title: "t",
	tracking: {
		id: "ACME-1",
		status: "final",
		version: "3",
		initial_release_date: "2026-01-01T00:00:00Z",
		current_release_date: "2026-01-02T00:00:00Z",
		generator: { engine: { name: "maker", version: "1" } },
	},
};
const product = (product_id: string, name: string, helper?: object) => ({
	product_id,
	name,
	...(helper === undefined ? {} : { product_identification_helper: helper }),
});
const product_tree = {
	full_product_names: [product("alone", "Alone 1")],
	branches: [
		{
			category: "vendor",
			name: "Acme",
			branches: [
				{ category: "product_name", name: "Shop", product: product("shop", "Shop", { cpe: "cpe:/a:acme:shop" }) },
				{
					category: "product_version",
					name: "1.2",
					product: product("lib", "lib 1.2", {
						purl: "pkg:npm/lib@1.2",
						hashes: [{ filename: "x", file_hashes: [{ algorithm: "sha256", value: "AB" }] }],
					}),
				},
				{ category: "product_version", name: "9", product: product("nine", "Nine") },
			],
		},
	],
	relationships: [
		{
			category: "default_component_of",
			full_product_name: product("shop:lib", "lib in Shop"),
			product_reference: "lib",
			relates_to_product_reference: "shop",
		},
	],
	product_groups: [{ group_id: "g", product_ids: ["nine", "alone"] }],
};

async function normalize(vulnerabilities: object[], more: object = {}) {
	const text = JSON.stringify({ document, product_tree, vulnerabilities, ...more }, null, 2);
	const result = await read({ name: "a.json", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const attestation = result.documents[0] as AttestationDocument;
	const lines = text.split("\n");
	const found = (...path: (string | number)[]) => lines[(locate(attestation, path).line ?? 0) - 1]?.trim();
	return { attestation, vex: attestation.vex!, found };
}

describe("CSAF", () => {
	it("is an attestation that nobody signed, by its publisher", async () => {
		const { attestation, vex, found } = await normalize([]);
		expect(attestation).toMatchObject({
			source: { format: "csaf-vex", formatVersion: "2.0" },
			limitations: [],
			category: "vex",
			verification: { status: "not-verified" },
		});
		expect(vex).toEqual({
			path: ["vex"],
			id: "ACME-1",
			author: "Acme",
			authorRole: "vendor",
			version: "3",
			state: "final",
			timestamp: "2026-01-01T00:00:00Z",
			lastUpdated: "2026-01-02T00:00:00Z",
			tooling: "maker 1",
			statements: [],
		});
		expect(found("vex", "state")).toBe('"status": "final",');
	});

	it("tells when a product is said to be affected and not, and only of one vulnerability", async () => {
		const of = async (...statuses: object[]) => {
			const { attestation } = await normalize(
				statuses.map((product_status, index) => ({ cve: `CVE-2026-${index}`, product_status })),
			);
			return attestation.limitations;
		};
		expect(await of({ known_not_affected: ["lib"] }, { known_affected: ["lib"] })).toEqual([]);
		expect(await of({ first_affected: ["lib"], known_affected: ["lib"], recommended: ["lib"] })).toEqual([]);
		expect(await of({ known_not_affected: ["nine", "lib"], last_affected: ["lib"] })).toMatchObject([
			{ path: ["vex", "statements", 1], message: expect.stringMatching(/lib .* both not-affected and affected/) },
		]);
	});

	it("has a statement for each vulnerability, status, and what is said of products", async () => {
		const { attestation, vex, found } = await normalize([
			{
				cve: "CVE-2026-1",
				ids: [
					{ system_name: "GitHub", text: "GHSA-1" },
					{ system_name: "Bugs", text: "42" },
				],
				product_status: {
					known_not_affected: ["alone", "nine", "lib"],
					known_affected: ["shop:lib"],
					first_fixed: ["lib"],
					under_investigation: ["shop"],
					recommended: ["lib"],
				},
				flags: [
					{ label: "component_not_present", product_ids: ["alone"], date: "2026-01-05T00:00:00Z" },
					{ label: "vulnerable_code_not_present", group_ids: ["g"], product_ids: [] },
				],
				threats: [
					{ category: "impact", details: "Never called.", product_ids: ["lib"] },
					{ category: "exploit_status", details: "none known", product_ids: ["shop:lib"] },
				],
				remediations: [
					{ category: "vendor_fix", details: "Update.", url: "https://example.com", product_ids: ["shop:lib"] },
				],
			},
		]);
		expect(attestation.limitations.map(({ message }) => message)).toEqual([
			"Of CVE-2026-1 the product lib is said to be both not-affected and fixed.",
		]);
		expect(
			vex.statements.map((one) => [
				one.status,
				one.products.map(({ id }) => id).join(),
				one.justification,
				one.impactStatement,
			]),
		).toEqual([
			["not-affected", "alone", "component_not_present", null],
			["not-affected", "nine", "vulnerable_code_not_present", null],
			["not-affected", "lib", null, "Never called."],
			["affected", "shop:lib", null, null],
			["fixed", "lib", null, null],
			["under-investigation", "shop", null, null],
			[null, "lib", null, null],
		]);
		expect(vex.statements[0]).toMatchObject({ aliases: ["GHSA-1"], timestamp: "2026-01-05T00:00:00Z" });
		expect(vex.statements[3]).toEqual({
			path: ["vex", "statements", 3],
			id: null,
			vulnerability: "CVE-2026-1",
			aliases: ["GHSA-1"],
			products: [
				{
					path: ["vex", "statements", 3, "products", 0],
					id: "shop:lib",
					name: "lib in Shop",
					version: null,
					purl: null,
					cpes: ["cpe:/a:acme:shop"],
					digests: {},
					subcomponents: [
						{
							path: ["vex", "statements", 3, "products", 0, "subcomponents", 0],
							id: "lib",
							name: "lib 1.2",
							version: "1.2",
							purl: expect.objectContaining({ type: "npm", name: "lib" }),
							cpes: [],
							digests: { sha256: "ab" },
						},
					],
				},
			],
			status: "affected",
			statusText: "known_affected",
			justification: null,
			impactStatement: null,
			actionStatement: "vendor_fix: Update.\nhttps://example.com",
			actionStatementTimestamp: null,
			statusNotes: "exploit_status: none known",
			supplier: null,
			timestamp: "2026-01-01T00:00:00Z",
			lastUpdated: null,
		});
		expect(vex.statements[1]?.products[0]).toMatchObject({ name: "Nine", version: "9" });
		expect(found("vex", "statements", 1, "justification")).toBe('"label": "vulnerable_code_not_present",');
		expect(found("vex", "statements", 3, "status")).toBe('"known_affected": [');
		expect(found("vex", "statements", 3, "actionStatement")).toBe('"details": "Update.",');
		expect(found("vex", "statements", 4, "products", 0, "name")).toContain('"product": {');
	});

	it("of version 2.1 is read", async () => {
		const { vex } = await normalize(
			[{ ids: [{ system_name: "x", text: "7" }], product_status: { unknown: ["a"], known_affected: ["a"] } }],
			{
				document: { ...document, csaf_version: "2.1" },
				product_tree: { full_product_names: [product("a", "A", { purls: ["pkg:npm/a@1"] })] },
			},
		);
		expect(vex.statements).toMatchObject([
			{ vulnerability: "7", status: null, statusText: "unknown" },
			{ vulnerability: "7", status: "affected", products: [{ purl: { name: "a" } }] },
		]);
	});

	it("says what of it cannot be read", async () => {
		const { attestation, vex } = await normalize([
			{ cve: "CVE-1" },
			{ cve: "CVE-2", product_status: { fixed: {} } },
			{
				cve: "CVE-3",
				product_status: { fixed: ["gone", 1] },
				flags: [{ label: "x", group_ids: ["none"] }],
				threats: 1,
			},
		]);
		expect(vex.statements).toMatchObject([{ vulnerability: "CVE-3", products: [{ id: "gone", name: null }] }]);
		expect(attestation.limitations.map(({ message }) => message)).toEqual([
			expect.stringContaining("CVE-1"),
			expect.stringContaining("product_status.fixed is an object"),
			expect.stringContaining("group none"),
			expect.stringContaining("threats is a number"),
			expect.stringContaining("has a number"),
			expect.stringContaining("gone is not in the product tree"),
		]);
	});

	it.each([
		[{ document: { ...document, csaf_version: "1.2" }, vulnerabilities: [] }, "unsupported-version"],
		[{ document: { ...document, csaf_version: 2 }, vulnerabilities: [] }, "wrong-type"],
		[{ document, vulnerabilities: {} }, "wrong-type"],
		[{ document }, "schema-violation"],
		[{ document: { ...document, csaf_version: undefined }, vulnerabilities: [] }, "unrecognized"],
	])("that cannot be read is refused: %j", async (csaf, code) => {
		const result = await read({ name: "a.json", bytes: JSON.stringify(csaf) });
		expect(result.problems).toMatchObject([{ code, line: 1 }]);
	});

	it("that is large, or has groups that stand for much, takes time in proportion", async () => {
		const names = Array.from({ length: 20_000 }, (_, index) => product(`p${index}`, `P${index}`));
		const ids = names.map(({ product_id }) => product_id);
		const flags = Array.from({ length: 1000 }, () => ({ label: "component_not_present", group_ids: ["all"] }));
		const { attestation, vex } = await normalize(
			[{ cve: "CVE-1", product_status: { known_not_affected: ids }, flags }],
			{ product_tree: { full_product_names: names, product_groups: [{ group_id: "all", product_ids: ids }] } },
		);
		expect(vex.statements[0]?.products).toHaveLength(20_000);
		expect(attestation.limitations[0]?.message).toContain("Groups stand for so many");
	});

	it("may have any names", async () => {
		const { vex } = await normalize(
			[{ cve: "CVE-1", product_status: { constructor: ["__proto__"], fixed: ["__proto__"] } }],
			{
				product_tree: { full_product_names: [product("__proto__", "P")] },
			},
		);
		expect(vex.statements).toMatchObject([
			{ status: null, products: [{ name: "P" }] },
			{ status: "fixed", products: [{ name: "P" }] },
		]);
	});
});

describe.skipIf(CORPORA === null)("real CSAF", () => {
	it("is read", async () => {
		const counts: Record<string, number> = {};
		const add = (name: string, number = 1) => {
			counts[name] = (counts[name] ?? 0) + number;
		};
		for (const folder of ["attestation/vex", "scan-report/openvex-csaf"]) {
			const base = join(CORPORA ?? "", folder);
			for (const name of (readdirSync(base, { recursive: true }) as string[]).filter((path) =>
				path.endsWith(".json"),
			)) {
				if (!/csaf/i.test(name)) continue;
				const result = await read({ name, bytes: readFileSync(join(base, name)) });
				if (!result.ok) add(result.problems[0].code);
				for (const document of result.documents) {
					if (document.source.format !== "csaf-vex" || document.kind !== "attestation") continue;
					add("documents");
					add("limitations", document.limitations.length);
					for (const { status, products, path } of document.vex?.statements ?? []) {
						add(String(status));
						add("products", products.length);
						add(
							"parts",
							products.reduce((sum, { subcomponents }) => sum + subcomponents.length, 0),
						);
						expect(locate(document, [...path, "status"]).line).toBeGreaterThan(1);
					}
				}
			}
		}
		// One of the files names a product twice that its tree does not have.
		expect(counts).toEqual({
			documents: 10,
			limitations: 2,
			affected: 8,
			fixed: 7,
			"not-affected": 6,
			"under-investigation": 1,
			products: 56,
			parts: 43,
		});
	});
});
