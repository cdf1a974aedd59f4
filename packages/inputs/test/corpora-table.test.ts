import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadUpstreamValidator, type UpstreamSchemaName } from "@proviso/schemas";
import { beforeAll, describe, expect, it } from "vitest";
import { CORPORA } from "../../../scripts/corpora.mjs";
import { type ReadResult, read } from "../src/index.js";

interface Swept {
	/** From the folder of the corpora on, with forward slashes. */
	readonly name: string;
	readonly text: string;
	readonly result: ReadResult;
}

/** Of a folder: how many files were read as which kinds, refused with which codes, and recognized by no format. */
interface Row {
	readonly files: number;
	readonly read: Readonly<Record<string, number>>;
	readonly refused: Readonly<Record<string, number>>;
	readonly unrecognized: number;
}

const pinned: Readonly<Record<string, Row>> = {
	// No format's: predicates without their statement, answers of Google's and npm's services, what a webhook is sent.
	attestation: {
		files: 51,
		read: { attestation: 38, "findings and sbom": 4 },
		refused: { "schema-violation": 1 },
		unrecognized: 8,
	},
	// No format's: what tests say of templates.
	cloudformation: { files: 75, read: { infrastructure: 65 }, refused: { "duplicate-key": 1 }, unrecognized: 9 },
	"docker-compose": { files: 37, read: { workload: 37 }, refused: {}, unrecognized: 0 },
	kubernetes: { files: 86, read: { workload: 84 }, refused: { syntax: 1 }, unrecognized: 1 },
	oci: { files: 45, read: { image: 44 }, refused: { binary: 1 }, unrecognized: 0 },
	// No format's: settings of bots, recorded traffic, what webhooks are sent, and answers of GitHub that tell of no settings.
	"repo-settings": { files: 71, read: { repository: 28 }, refused: {}, unrecognized: 43 },
	"sbom-cyclonedx": {
		files: 429,
		read: { "findings and sbom": 20, sbom: 254 },
		refused: { "schema-violation": 149, syntax: 1, "unsupported-version": 1 },
		unrecognized: 4,
	},
	// No format's: SPDX in XML and RDF.
	"sbom-spdx": {
		files: 44,
		read: { sbom: 29 },
		refused: { encoding: 1, "schema-violation": 1, "unsupported-version": 1, "wrong-type": 2 },
		unrecognized: 10,
	},
	// No format's: reports of tools whose SARIF is read instead, such as Checkov and Semgrep.
	"scan-report": {
		files: 135,
		read: { attestation: 3, findings: 110, workload: 2 },
		refused: { "unsupported-version": 4 },
		unrecognized: 16,
	},
	"terraform-plan": {
		files: 60,
		read: { infrastructure: 58 },
		refused: { "duplicate-key": 1, syntax: 1 },
		unrecognized: 0,
	},
};

function rowOf(swept: readonly Swept[]): Row {
	const read: Record<string, number> = {};
	const refused: Record<string, number> = {};
	let unrecognized = 0;
	for (const { result } of swept) {
		if (result.ok) {
			const kinds = [...new Set(result.documents.map(({ kind }) => kind))].sort().join(" and ");
			read[kinds] = (read[kinds] ?? 0) + 1;
		} else {
			const [{ code }] = result.problems;
			if (code === "unrecognized") unrecognized++;
			else refused[code] = (refused[code] ?? 0) + 1;
		}
	}
	return { files: swept.length, read, refused, unrecognized };
}

function print(table: Readonly<Record<string, Row>>): string {
	const counts = (of: Readonly<Record<string, number>>) =>
		Object.entries(of)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([what, count]) => `${count} ${what}`)
			.join(", ") || "-";
	const rows = Object.entries(table).map(([folder, { files, read, refused, unrecognized }]) => [
		folder,
		String(files),
		counts(read),
		counts(refused),
		String(unrecognized),
	]);
	const all = [["folder", "files", "read", "refused", "unrecognized"], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	return all
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

describe.skipIf(CORPORA === null)("every file of the corpora", () => {
	const swept: Swept[] = [];

	beforeAll(async () => {
		const base = CORPORA ?? "";
		const entries = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(base.length).replaceAll("\\", "/"));
		for (const name of names.filter((file) => file.includes("/")).sort()) {
			const bytes = readFileSync(join(base, name));
			swept.push({ name, text: bytes.toString(), result: await read({ name, bytes }) });
		}
	}, 300_000);

	const of = (folder: string) => swept.filter(({ name }) => name.startsWith(`${folder}/`));

	it("is read, refused for a reason, or recognized by no format, as this table says", () => {
		const folders = [...new Set(swept.map(({ name }) => name.split("/")[0] ?? ""))];
		const table = Object.fromEntries(folders.map((folder) => [folder, rowOf(of(folder))]));
		console.log(print(table));
		expect(table).toEqual(pinned);
	});

	it("that is not read says in a sentence why, and where if anything of it was looked at", () => {
		for (const { name, text, result } of swept) {
			for (const { file, code, message, line } of result.problems) {
				expect(file).toBe(name);
				expect(message).toMatch(/^\S.*[.?)]$/s);
				expect([name, code, line === null || line <= text.split("\n").length]).toEqual([name, code, true]);
			}
		}
	});

	it("in CycloneDX that holds to the specification is read", () => {
		const valid = of("sbom-cyclonedx/spec-valid");
		expect(valid.length).toBe(224);
		expect(valid.filter(({ result }) => !result.ok).map(({ name }) => name)).toEqual([]);
	});

	it("in CycloneDX JSON that breaks the specification is refused with what its JSON Schema says, in those words", async () => {
		const reasons: Record<string, string> = {};
		for (const { name, text, result } of of("sbom-cyclonedx/spec-invalid").filter((file) =>
			file.name.endsWith(".json"),
		)) {
			const value = JSON.parse(text) as { readonly specVersion?: string };
			const validate = await loadUpstreamValidator(`cyclonedx-${value.specVersion}` as UpstreamSchemaName);
			const [violation] = validate(value);
			const problem = result.problems[0];
			expect([name, violation === undefined]).toEqual([name, false]);
			if (
				problem?.code === "schema-violation" &&
				violation !== undefined &&
				problem.message.includes(violation.message)
			)
				continue;
			reasons[name.slice(name.lastIndexOf("/") + 1)] = `${problem?.code}: ${problem?.message}`;
		}
		// What bomFormat says is what makes a file CycloneDX at all.
		expect(reasons).toEqual({
			"invalid-bomformat-1.2.json":
				'unrecognized: No format recognizes the file. It looks like CycloneDX, but its bomFormat is not "CycloneDX".',
		});
	});
});
