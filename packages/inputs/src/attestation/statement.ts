import type { Attestation, AttestationDocument } from "@proviso/schemas";
import { asString, get } from "../convert.js";
import { at, type FieldMap, type Origin } from "../trace.js";
import type { AttestationBody, StatementReader } from "./document.js";
import { provenanceOf } from "./provenance.js";

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md and spec/v0.1.0/README.md */
const STATEMENT = /^https:\/\/in-toto\.io\/Statement\/v(.+)$/;

/** Versions of statements that are read. */
export const statementVersions: readonly string[] = ["0.1", "1"];

/** The version that a statement says it has, or null for what is no statement. */
export function statementVersion(value: unknown): string | null {
	return STATEMENT.exec(asString(get(value, "_type")) ?? "")?.[1] ?? null;
}

type Category = AttestationDocument["category"];

/** Predicate types, each read by what follows from its category; of several versions the part before the version. */
const CATEGORIES: readonly (readonly [pattern: RegExp, category: Category])[] = [
	[/^https:\/\/slsa\.dev\/provenance\/v(?:0\.[12]|1(?:\.\d+)?)$/, "provenance"],
];

export function categoryOf(predicateType: string | null): Category {
	return CATEGORIES.find(([pattern]) => pattern.test(predicateType ?? ""))?.[1] ?? "other";
}

/** What a statement says: everything of a document that does not come from its envelope. */
export function readStatement(
	statement: unknown,
	reader: StatementReader,
	origin: Origin,
): Partial<AttestationBody> & Pick<AttestationBody, "category"> {
	const predicateType = reader.text(statement, "predicateType", ["predicateType"]);
	if (predicateType === null)
		reader.limit(["predicateType"], "The statement does not say of which type its predicate is.");
	const category = categoryOf(predicateType);
	const subjects = reader.objects(
		statement,
		"subject",
		["subjects"],
		origin,
		(item, path, place): Attestation.Subject => reader.resource(item, path, place),
	);
	if (subjects === null || subjects.length === 0) reader.limit(["subjects"], "The statement names no subject.");
	const predicate = category === "other" ? null : reader.record(statement, "predicate", [category]);
	const place = at(origin, "predicate");
	return {
		statementType: asString(get(statement, "_type")),
		predicateType,
		category,
		subjects: subjects ?? [],
		...(predicate === null ? {} : sectionOf(category, predicate, predicateType ?? "", reader, place)),
	};
}

function sectionOf(
	category: Category,
	predicate: unknown,
	predicateType: string,
	reader: StatementReader,
	origin: Origin,
): Partial<AttestationBody> {
	switch (category) {
		case "provenance":
			return { provenance: provenanceOf(predicate, predicateType, reader, origin) };
		default:
			return {};
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
	category: "predicateType",
	subjects: "subject",
	provenance: "predicate",
	vsa: "predicate",
	vex: "predicate",
	sbom: "predicate",
	scan: "predicate",
	test: "predicate",
};
