import type { AttestationDocument } from "@proviso/schemas";
import { asString, get } from "../convert.js";
import { loadPurl } from "../purl.js";
import { at, type FieldMap, type Origin } from "../trace.js";
import type { AttestationBody, StatementReader } from "./document.js";
import { openVexOf } from "./openvex.js";
import { provenanceOf } from "./provenance.js";
import { sbomOf } from "./sbom.js";
import { scanOf } from "./scan.js";
import { testRunOf } from "./test-run.js";
import { vsaOf } from "./vsa.js";

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md and spec/v0.1.0/README.md */
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(.+)$/;

const CYCLONEDX = /^https:\/\/cyclonedx\.org\/(?:bom|schema)(?:\/.+)?$/;

/** Versions of statements that are read. */
export const statementVersions: readonly string[] = ["0.1", "1"];

/** The version that a statement says it has, or null for what is no statement. */
export function statementVersion(value: unknown): string | null {
	return STATEMENT.exec(asString(get(value, "_type")) ?? "")?.[1] ?? null;
}

type Category = AttestationDocument["category"];

/** Predicate types that are looked into. */
const CATEGORIES: readonly (readonly [pattern: RegExp, category: Category])[] = [
	[/^https:\/\/slsa\.dev\/provenance\/v(?:0\.[12]|1(?:\.\d+)?)$/, "provenance"],
	[/^https:\/\/slsa\.dev\/verification_summary\/v(?:0\.[12]|1(?:\.\d+)?)$/, "vsa"],
	[/^https:\/\/openvex\.dev\/ns(?:\/v0\.\d+(?:\.\d+)?)?\/?$/, "vex"],
	[CYCLONEDX, "sbom"],
	[/^https:\/\/spdx\.(?:dev|org)\/[Dd]ocument(?:\/v.+)?$/, "sbom"],
	[/^https:\/\/in-toto\.io\/attestation\/vulns?(?:\/v0\.\d+)?$/, "scan"],
	[/^https:\/\/cosign\.sigstore\.dev\/attestation\/vuln\/v1$/, "scan"],
	[/^https:\/\/in-toto\.io\/attestation\/test-result\/v0\.\d+$/, "test"],
];

function categoryOf(predicateType: string | null): Category {
	return CATEGORIES.find(([pattern]) => pattern.test(predicateType ?? ""))?.[1] ?? "other";
}

/** What a statement says: everything of a document that does not come from its envelope. */
export async function readStatement(
	statement: unknown,
	reader: StatementReader,
	origin: Origin,
): Promise<Partial<AttestationBody>> {
	const predicateType = reader.text(statement, "predicateType", ["predicateType"]);
	if (predicateType === null) {
		reader.limit(["predicateType"], "The statement does not say of which type its predicate is.");
	}
	const category = categoryOf(predicateType);
	const subjects = reader.resources(statement, "subject", ["subjects"], origin);
	if (subjects === null || subjects.length === 0) reader.limit(["subjects"], "The statement names no subject.");
	return {
		statementType: asString(get(statement, "_type")),
		predicateType,
		category,
		subjects: subjects ?? [],
		...(await sectionOf(category, statement, predicateType ?? "", reader, at(origin, "predicate"))),
	};
}

async function sectionOf(
	category: Category,
	statement: unknown,
	predicateType: string,
	reader: StatementReader,
	origin: Origin,
): Promise<Partial<AttestationBody>> {
	if (category === "other" || category === "signature") return {};
	if (category === "sbom") {
		const format = CYCLONEDX.test(predicateType) ? "cyclonedx" : "spdx";
		return { sbom: await sbomOf(get(statement, "predicate"), format, reader, origin) };
	}
	const predicate = reader.record(statement, "predicate", [category]);
	if (predicate === null) {
		reader.limit([category], "The statement has no predicate.");
		return {};
	}
	switch (category) {
		case "provenance":
			return { provenance: provenanceOf(predicate, predicateType, reader, origin) };
		case "vsa":
			return { vsa: vsaOf(predicate, reader, origin) };
		case "vex":
			return { vex: openVexOf(predicate, reader, ["vex"], origin, await loadPurl()) };
		case "scan":
			return { scan: scanOf(predicate, predicateType, reader, origin) };
		case "test":
			return { test: testRunOf(predicate, reader, origin) };
	}
}

/** Where the properties of a document are in a statement. */
export const statementFields: FieldMap = {
	kind: [],
	source: [],
	limitations: [],
	verification: [],
	signatures: [],
	payloadType: [],
	statementType: "_type",
	predicateType: "predicateType",
	category: "predicateType",
	subjects: "subject",
	provenance: "predicate",
	vsa: "predicate",
	vex: "predicate",
	sbom: "predicate",
	scan: "predicate",
	test: "predicate",
};
