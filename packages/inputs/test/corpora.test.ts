import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../scripts/corpora.mjs";
import { locate } from "../src/locate.js";
import { type ReadResult, read } from "../src/read.js";

interface Swept {
	readonly name: string;
	readonly text: string;
	readonly result: ReadResult;
}

/** Reads every file of a folder whose name matches. */
async function sweep(folder: string, names = /./): Promise<readonly Swept[]> {
	const base = join(CORPORA ?? "", folder);
	const entries = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries
		.map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
		.filter((path) => names.test(path));
	const swept: Swept[] = [];
	for (const name of paths.sort()) {
		const bytes = readFileSync(join(base, name));
		swept.push({ name, text: bytes.toString(), result: await read({ name, bytes }) });
	}
	return swept;
}

/** How many were read, and how many were refused with which code. */
function count(swept: readonly Swept[]): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { result } of swept) {
		const key = result.ok ? result.documents[0]!.source.format : result.problems[0].code;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

const refused = (swept: readonly Swept[]) =>
	Object.fromEntries(
		swept.flatMap(({ name, result }) => (result.ok ? [] : [[name.replaceAll("\\", "/"), result.problems[0].code]])),
	);

/** The first few thousand places of a value. */
function places(value: unknown, limit = 3000): (string | number)[][] {
	const found: (string | number)[][] = [];
	const open: [unknown, (string | number)[]][] = [[value, []]];
	for (let next = open.pop(); next !== undefined && found.length < limit; next = open.pop()) {
		const [item, path] = next;
		found.push(path);
		if (typeof item !== "object" || item === null) continue;
		for (const [key, child] of Object.entries(item))
			open.push([child, [...path, Array.isArray(item) ? Number(key) : key]]);
	}
	return found;
}

/** Findings in the files that hold some beside what else they are: files, findings, and how many stand as what. */
function countFindings(swept: readonly Swept[]): Readonly<Record<string, number>> {
	const counts: Record<string, number> = { files: 0, findings: 0 };
	for (const { result } of swept) {
		const found = result.documents.flatMap((document) => (document.kind === "findings" ? [document.findings] : []));
		if (found.length > 0) counts["files"] = (counts["files"] ?? 0) + 1;
		for (const { status, package: about } of found.flat()) {
			counts["findings"] = (counts["findings"] ?? 0) + 1;
			counts[status] = (counts[status] ?? 0) + 1;
			if (about?.purl?.valid === true) counts["withPurl"] = (counts["withPurl"] ?? 0) + 1;
		}
	}
	return counts;
}

/** Every problem names the file, and every part of every document has a place within it. */
function check(swept: readonly Swept[]): void {
	for (const { name, text, result } of swept) {
		for (const problem of result.problems) {
			expect(problem.file).toBe(name.replaceAll("\\", "/"));
			expect(problem.message).toMatch(/\S{2,}.*[.?)]$/);
		}
		const lines = text.split("\n").length;
		for (const document of result.documents) {
			for (const path of places(document)) {
				const { line, column, endLine, endColumn } = locate(document, path);
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(lines);
				expect(column).toBeGreaterThan(0);
				expect(endLine! > line! || endColumn! >= column!).toBe(true);
			}
		}
	}
}

describe.skipIf(CORPORA === null)("real files", () => {
	it("in CycloneDX JSON are read, or refused for a reason", async () => {
		const swept = await sweep("sbom-cyclonedx/real", /\.json$/);
		expect(count(swept)).toEqual({ "cyclonedx-json": 45, unrecognized: 3, "schema-violation": 2 });
		expect(refused(swept)).toEqual({
			// Differences between two files, and a bomFormat that is none.
			"CycloneDX__sbom-utility/test/diff/json-array-order-2-changes-delta.json": "unrecognized",
			"CycloneDX__sbom-utility/test/diff/json-array-order-change-with-delete-delta.json": "unrecognized",
			"guacsec__guac/invalid-cyclonedx.json": "unrecognized",
			// Serial numbers with letters x.
			"CycloneDX__sbom-utility/test/normalize/cdx-1-5-components.bom.json": "schema-violation",
			"CycloneDX__sbom-utility/test/normalize/cdx-1-5-external-references.bom.json": "schema-violation",
		});
		check(swept);
		let components = 0;
		for (const { text, result } of swept) {
			const lines = text.split(/\r\n|\n/);
			for (const document of result.documents) {
				if (document.kind !== "sbom") continue;
				for (const { path, name } of document.components) {
					const { line } = locate(document, [...path, "name"]);
					expect(lines[line! - 1]).toContain(JSON.stringify(name).slice(1, -1));
					components++;
				}
			}
		}
		expect(components).toBe(1307);
		expect(countFindings(swept)).toEqual({
			files: 14,
			findings: 218,
			fixed: 5,
			"not-affected": 87,
			open: 125,
			"under-investigation": 1,
			withPurl: 115,
		});
	});

	it("that hold to the schema of CycloneDX are read", async () => {
		const swept = await sweep("sbom-cyclonedx/spec-valid", /\.json$/);
		expect(count(swept)).toEqual({ "cyclonedx-json": 95 });
		expect(countFindings(swept)).toEqual({ files: 2, findings: 2, "not-affected": 1, open: 1, withPurl: 1 });
		check(swept);
	});

	it("that break the schema of CycloneDX are refused where it says so", async () => {
		const swept = await sweep("sbom-cyclonedx/spec-invalid", /\.json$/);
		expect(count(swept)).toEqual({ "schema-violation": 72, unrecognized: 1 });
		check(swept);
	});

	it("in CycloneDX XML are read, or refused for a reason", async () => {
		const swept = await sweep("sbom-cyclonedx/real", /\.xml$/);
		expect(count(swept)).toEqual({
			"cyclonedx-xml": 3,
			syntax: 1,
			"schema-violation": 1,
			"unsupported-version": 1,
		});
		expect(refused(swept)).toEqual({
			// Nothing but an XML declaration.
			"guacsec__guac/invalid-cyclonedx.xml": "syntax",
			// An element BOMFormat.
			"guacsec__guac/laravel-cyclonedx.xml": "schema-violation",
			"CycloneDX__bom-examples/SBOM/laravel-7.12.0/bom.1.1.xml": "unsupported-version",
		});
		check(swept);
	});

	it("that hold to the schema of CycloneDX XML are read, to the same document as the same BOM in JSON", async () => {
		const swept = await sweep("sbom-cyclonedx/spec-valid", /\.xml$/);
		expect(count(swept)).toEqual({ "cyclonedx-xml": 129 });
		expect(countFindings(swept)).toEqual({ files: 3, findings: 3, "not-affected": 1, open: 2, withPurl: 1 });
		check(swept);
		const others = new Map((await sweep("sbom-cyclonedx/spec-valid", /\.json$/)).map((file) => [file.name, file]));
		const different: string[] = [];
		let same = 0;
		for (const { name, result } of swept) {
			const json = others.get(name.replace(/\.xml$/, ".json"))?.result.documents[0];
			const xml = result.documents[0];
			if (json === undefined || xml === undefined) continue;
			const equal = JSON.stringify({ ...json, source: null }) === JSON.stringify({ ...xml, source: null });
			if (equal) same++;
			else different.push(name.slice(name.lastIndexOf("valid-")));
		}
		expect(same).toBe(42);
		// What is said in these files is not what the JSON file of the same name says.
		expect(different).toEqual([
			"valid-license-id-1.2.xml",
			"valid-component-ref-1.3.xml",
			"valid-external-reference-1.3.xml",
			"valid-properties-1.3.xml",
			"valid-service-1.3.xml",
			"valid-compositions-1.4.xml",
			"valid-license-id-1.4.xml",
			"valid-service-1.4.xml",
			"valid-bom-1.5.xml",
			"valid-service-1.5.xml",
			"valid-license-declared-concluded-mix-1.7.xml",
		]);
	});

	it("that break the schema of CycloneDX XML are refused, save where no document holds what they break", async () => {
		const swept = await sweep("sbom-cyclonedx/spec-invalid", /\.xml$/);
		expect(count(swept)).toEqual({ "schema-violation": 74, "cyclonedx-xml": 2 });
		const read = swept.filter(({ result }) => result.ok).map(({ name }) => name.slice(name.lastIndexOf("invalid-")));
		// Licenses and expressions side by side, which the JSON Schema of 1.4 allows; and citations.
		expect(read).toEqual(["invalid-license-choice-1.4.xml", "invalid-citations-1.7.xml"]);
		check(swept);
	});

	it("in SPDX are read, or refused for a reason", async () => {
		const swept = await sweep("sbom-spdx");
		expect(count(swept)).toEqual({
			"spdx-json": 12,
			"spdx-json-ld": 12,
			"spdx-tag-value": 4,
			"spdx-yaml": 1,
			encoding: 1,
			"schema-violation": 1,
			unrecognized: 10,
			"unsupported-version": 1,
			"wrong-type": 2,
		});
		const known = Object.entries(refused(swept)).filter(([, code]) => code !== "unrecognized");
		expect(known.map(([name, code]) => [name.slice(name.lastIndexOf("/") + 1), code])).toEqual([
			["invalid-spdx-identifier-spdx.json", "schema-violation"],
			// Creators that are objects, and packages without names.
			["small-spdx.json", "wrong-type"],
			// A version that is empty.
			["external-references.spdx.json", "unsupported-version"],
			["BadJSON.spdx.json", "wrong-type"],
			["SPDXTagExample-UTF-16.spdx", "encoding"],
		]);
		for (const { result } of swept) {
			if (result.problems[0]?.code === "unrecognized")
				expect(result.problems[0].message).toMatch(/SPDX in (?:XML|RDF)|no format/i);
		}
		check(swept);
		const documentOf = (name: string) => {
			const found = swept.find((file) => file.name.endsWith(`spdx${sep}data${sep}${name}`));
			const document = found?.result.documents[0];
			// Their files stand in another order.
			const files = document?.kind === "sbom" ? document.files.map(({ path: _, ...file }) => file) : [];
			files.sort((a, b) => ((a.ref ?? "") < (b.ref ?? "") ? -1 : 1));
			return { ...document, files, source: null };
		};
		expect(documentOf("SPDXYAMLExample-v2.2.spdx.yaml")).toEqual(documentOf("SPDXJSONExample-v2.2.spdx.json"));
		expect(documentOf("SPDXTagExample-v2.2.spdx")).toEqual(documentOf("SPDXJSONExample-v2.2.spdx.json"));
		expect(documentOf("SPDXTagExample-v2.3.spdx")).toEqual(documentOf("SPDXJSONExample-v2.3.spdx.json"));
	});

	it("that are Terraform plans are read, or refused for a reason", async () => {
		const swept = await sweep("terraform-plan");
		expect(count(swept)).toEqual({
			"terraform-plan-json": 57,
			// What its author calls a corrupted plan is a state.
			"terraform-state-json": 1,
			"duplicate-key": 1,
			syntax: 1,
		});
		expect(refused(swept)).toEqual({
			"GoogleCloudPlatform__terraform-validator/test/read_planned_assets/tf1_0plan.applied.json": "duplicate-key",
			"cycloidio__terracost/testdata/aws/terraform-plan-noprovider.json": "syntax",
		});
		check(swept);
	});

	it("that are Kubernetes manifests are read, or refused for a reason", async () => {
		const swept = await sweep("kubernetes");
		expect(count(swept)).toEqual({ kubernetes: 84, syntax: 1, unrecognized: 1 });
		expect(refused(swept)).toEqual({
			"kubesec-fixtures/controlplaneio__kubesec/test/asset/form-prefix-file.json": "syntax",
			"kubesec-fixtures/controlplaneio__kubesec/test/asset/form-prefix-file.yml": "unrecognized",
		});
		check(swept);
	});

	it("that are CloudFormation templates are read, or refused for a reason", async () => {
		const swept = await sweep("cloudformation");
		expect(count(swept)).toMatchObject({ cloudformation: 65, "duplicate-key": 1 });
		check(swept);
	});

	it("of other kinds are refused for a reason, without a crash", async () => {
		for (const folder of ["attestation", "docker-compose", "oci", "repo-settings", "scan-report"]) {
			const swept = await sweep(folder);
			expect(swept.length).toBeGreaterThan(0);
			check(swept);
		}
	});
});
