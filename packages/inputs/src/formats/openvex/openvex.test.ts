import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttestationDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const base = {
	"@context": "https://openvex.dev/ns/v0.2.0",
	"@id": "https://example.com/vex-1",
	author: "Ada",
	role: "maintainer",
	timestamp: "2026-01-02T03:04:05Z",
	last_updated: "2026-01-03T00:00:00Z",
	version: 2,
	tooling: "hand",
};
const sha = "a".repeat(64);

async function normalize(document: object) {
	const text = JSON.stringify({ ...base, ...document }, null, 2);
	const result = await read({ name: "a.openvex.json", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const attestation = result.documents[0] as AttestationDocument;
	const lines = text.split("\n");
	const found = (...path: (string | number)[]) => lines[(locate(attestation, path).line ?? 0) - 1]?.trim();
	return { attestation, vex: attestation.vex!, found };
}

const statement = (more: object = {}) => ({
	vulnerability: { name: "CVE-2026-1" },
	products: [{ "@id": "pkg:npm/left@1" }],
	status: "fixed",
	...more,
});

describe("OpenVEX", () => {
	it("is an attestation that nobody signed, with what is said of products", async () => {
		const { attestation, vex, found } = await normalize({
			statements: [
				{
					"@id": "s1",
					vulnerability: { "@id": "https://nvd/1", name: "CVE-2026-1", aliases: ["GHSA-1"] },
					products: [
						{
							"@id": `pkg:oci/shop@sha256%3A${sha}`,
							identifiers: { cpe23: "cpe:2.3:a:x", purl: `pkg:oci/shop@sha256%3A${sha}?tag=1` },
							hashes: { "sha-512": "ABCD" },
							subcomponents: [{ "@id": "pkg:apk/alpine/libssl3@3.0.8" }],
						},
						{ "@id": "urn:thing" },
					],
					status: "not_affected",
					justification: "vulnerable_code_not_present",
					impact_statement: "Left out.",
					status_notes: "n",
					supplier: "Acme",
					timestamp: "2026-01-05T00:00:00Z",
				},
				statement({
					status: "affected",
					action_statement: "Update.",
					action_statement_timestamp: "2026-02-01T00:00:00Z",
				}),
			],
		});
		expect(attestation).toMatchObject({
			kind: "attestation",
			source: { format: "openvex", formatVersion: "0.2.0" },
			limitations: [],
			category: "vex",
			verification: { status: "not-verified", reason: "It is not signed." },
			subjects: [],
		});
		expect(vex).toMatchObject({
			path: ["vex"],
			id: "https://example.com/vex-1",
			author: "Ada",
			authorRole: "maintainer",
			version: "2",
			timestamp: "2026-01-02T03:04:05Z",
			lastUpdated: "2026-01-03T00:00:00Z",
			tooling: "hand",
		});
		expect(vex.statements[0]).toEqual({
			path: ["vex", "statements", 0],
			id: "s1",
			vulnerability: "CVE-2026-1",
			aliases: ["GHSA-1"],
			products: [
				{
					path: ["vex", "statements", 0, "products", 0],
					id: `pkg:oci/shop@sha256%3A${sha}`,
					name: "shop",
					version: `sha256:${sha}`,
					purl: expect.objectContaining({ type: "oci", qualifiers: { tag: "1" } }),
					cpes: ["cpe:2.3:a:x"],
					digests: { sha256: sha, sha512: "abcd" },
					subcomponents: [
						{
							path: ["vex", "statements", 0, "products", 0, "subcomponents", 0],
							id: "pkg:apk/alpine/libssl3@3.0.8",
							name: "libssl3",
							version: "3.0.8",
							purl: expect.objectContaining({ type: "apk" }),
							cpes: [],
							digests: {},
						},
					],
				},
				{
					path: ["vex", "statements", 0, "products", 1],
					id: "urn:thing",
					name: null,
					version: null,
					purl: null,
					cpes: [],
					digests: {},
					subcomponents: [],
				},
			],
			status: "not-affected",
			statusText: "not_affected",
			justification: "vulnerable_code_not_present",
			impactStatement: "Left out.",
			actionStatement: null,
			actionStatementTimestamp: null,
			statusNotes: "n",
			supplier: "Acme",
			timestamp: "2026-01-05T00:00:00Z",
			lastUpdated: null,
		});
		expect(vex.statements[1]).toMatchObject({
			status: "affected",
			actionStatement: "Update.",
			actionStatementTimestamp: "2026-02-01T00:00:00Z",
			timestamp: "2026-01-02T03:04:05Z",
		});
		expect(found("vex", "author")).toBe('"author": "Ada",');
		expect(found("vex", "statements", 0, "status")).toBe('"status": "not_affected",');
		expect(found("vex", "statements", 0, "impactStatement")).toBe('"impact_statement": "Left out.",');
		expect(found("vex", "statements", 0, "products", 0, "purl")).toBe("{");
		expect(found("vex", "statements", 1, "vulnerability")).toBe('"name": "CVE-2026-1"');
	});

	it("of version 0.0.1 has texts for vulnerabilities and products, and parts of all products", async () => {
		const { attestation, vex } = await normalize({
			"@context": "https://openvex.dev/ns",
			statements: [
				{
					vulnerability: "CVE-1",
					products: ["pkg:npm/a@1", "pkg:npm/b@1"],
					subcomponents: ["pkg:npm/c@1"],
					status: "fixed",
				},
			],
		});
		expect(attestation.source.formatVersion).toBe("0.0.1");
		expect(vex.statements[0]).toMatchObject({
			vulnerability: "CVE-1",
			products: [
				{ id: "pkg:npm/a@1", subcomponents: [{ name: "c" }] },
				{ id: "pkg:npm/b@1", subcomponents: [{ name: "c" }] },
			],
			status: "fixed",
		});
	});

	it("says what of it cannot be read", async () => {
		const { attestation, vex } = await normalize({
			statements: [
				statement({ status: "fine" }),
				statement({ status: undefined, vulnerability: undefined }),
				statement({ products: [1] }),
				7,
			],
		});
		expect(vex.statements.map(({ status, statusText }) => [status, statusText])).toEqual([
			[null, "fine"],
			[null, null],
			["fixed", "fixed"],
		]);
		expect(attestation.limitations.map(({ path }) => path?.join("."))).toEqual([
			"vex.statements.0.status",
			"vex.statements.1.vulnerability",
			"vex.statements.1.status",
			"vex.statements.2",
			"vex.statements",
		]);
	});

	it("keeps no credentials", async () => {
		const token = `ghp_${"a1B2".repeat(9)}`;
		const { vex } = await normalize({ statements: [statement({ impact_statement: `see ${token}` })] });
		expect(vex.statements[0]?.impactStatement).not.toContain(token);
	});

	it.each([
		[{ "@context": "https://openvex.dev/ns/v9", statements: [] }, "unsupported-version", 2],
		[{ statements: {} }, "wrong-type", 10],
		[{}, "wrong-type", 1],
		[{ "@context": "", statements: [] }, "unrecognized", 1],
	])("that cannot be read is refused: %j", async (document, code, line) => {
		const result = await read({ name: "a.json", bytes: JSON.stringify({ ...base, ...document }, null, 2) });
		expect(result.problems).toMatchObject([{ code, line }]);
	});
});

describe.skipIf(CORPORA === null)("real OpenVEX", () => {
	it("is read, save where its context is none", async () => {
		const counts: Record<string, number> = {};
		const add = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
		for (const folder of ["attestation/vex", "scan-report/openvex-csaf"]) {
			const base = join(CORPORA ?? "", folder);
			for (const name of (readdirSync(base, { recursive: true }) as string[]).filter((path) => /vex/.test(path))) {
				if (!name.endsWith(".json")) continue;
				const result = await read({ name, bytes: readFileSync(join(base, name)) });
				if (result.problems[0]?.message.includes("OpenVEX")) add(result.problems[0].code);
				for (const document of result.documents) {
					if (document.source.format !== "openvex" || document.kind !== "attestation") continue;
					add("documents");
					expect(document.limitations).toEqual([]);
					for (const { status, products } of document.vex?.statements ?? []) {
						add(String(status));
						for (const { purl } of products) add(purl?.valid === true ? "withPurl" : "withoutPurl");
					}
				}
			}
		}
		expect(counts).toEqual({
			documents: 10,
			affected: 1,
			fixed: 6,
			"not-affected": 4,
			"under-investigation": 3,
			withPurl: 13,
			unrecognized: 1,
		});
	});
});
