import type { Attestation, Path } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf, get } from "../convert.js";
import { at, type FieldMap, type Origin } from "../trace.js";
import type { StatementReader } from "./document.js";
import { componentAt, type Identity, identityOf, productAt, sentence } from "./vex.js";

type ParsePurl = (text: string) => Attestation.Purl;
type Status = NonNullable<Attestation.VexStatement["status"]>;

/** https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md#status-labels */
const statuses: Readonly<Record<string, Status>> = {
	not_affected: "not-affected",
	affected: "affected",
	fixed: "fixed",
	under_investigation: "under-investigation",
};

/**
 * What an OpenVEX document of version 0.0.1 or 0.2.0 says, in a file of its own or as the predicate of a statement. What
 * of it could not be read, `reader` remembers.
 */
export function openVexOf(
	document: unknown,
	reader: StatementReader,
	path: Path,
	origin: Origin,
	parsePurl: ParsePurl,
): Attestation.Vex {
	const text = (name: string) => reader.text(document, name, path);
	const timestamp = text("timestamp");
	const vex: Attestation.Vex = {
		path,
		id: text("@id"),
		author: text("author"),
		authorRole: text("role"),
		version: asScalarText(get(document, "version")),
		state: null,
		timestamp,
		lastUpdated: text("last_updated"),
		tooling: text("tooling"),
		statements:
			reader.objects(document, "statements", [...path, "statements"], origin, (item, place, where) =>
				statementOf(item, timestamp, reader, place, where, parsePurl),
			) ?? [],
	};
	return reader.mark(vex, origin, { path: [], id: "@id", authorRole: "role", state: [], lastUpdated: "last_updated" });
}

function statementOf(
	statement: unknown,
	issued: string | null,
	reader: StatementReader,
	path: Path,
	origin: Origin,
	parsePurl: ParsePurl,
): Attestation.VexStatement {
	const text = (name: string) => reader.text(statement, name, path);
	const vulnerability = get(statement, "vulnerability");
	const isRecord = asRecord(vulnerability) !== null;
	const name = isRecord ? reader.text(vulnerability, "name", path) : asString(vulnerability);
	const id = isRecord ? reader.text(vulnerability, "@id", path) : null;
	if (name === null && id === null) {
		reader.limit(
			[...path, "vulnerability"],
			`The statement names no vulnerability: it is ${describeType(vulnerability)}.`,
		);
	}
	const statusText = text("status");
	const status = statusText !== null && Object.hasOwn(statuses, statusText) ? (statuses[statusText] ?? null) : null;
	if (status === null) {
		const said = statusText === null ? "The statement has no status" : "The status of the statement is none of OpenVEX";
		reader.limit([...path, "status"], `${said}: what it says of the products is not known.`);
	}
	// Since 0.2.0 each product has its own; before, a statement had some for all of its products.
	const shared = listOf(statement, "subcomponents", reader, path);
	const result: Attestation.VexStatement = {
		path,
		id: text("@id"),
		vulnerability: name ?? id,
		aliases: isRecord ? reader.texts(vulnerability, "aliases", path) : [],
		products: listOf(statement, "products", reader, path).map(({ value, index }, number) => {
			const place = at(origin, "products", index);
			const own = listOf(value, "subcomponents", reader, path);
			return productAt(identify(value, reader, path, parsePurl), [...path, "products", number], place, reader, (list) =>
				[...own.map((part) => ({ part, holder: place })), ...shared.map((part) => ({ part, holder: origin }))].map(
					({ part, holder }, item) => {
						const where = at(holder, "subcomponents", part.index);
						return componentAt(identify(part.value, reader, path, parsePurl), [...list, item], where, reader);
					},
				),
			);
		}),
		status,
		statusText,
		justification: text("justification"),
		impactStatement: sentence(text("impact_statement")),
		actionStatement: sentence(text("action_statement")),
		actionStatementTimestamp: text("action_statement_timestamp"),
		statusNotes: sentence(text("status_notes")),
		supplier: text("supplier"),
		timestamp: text("timestamp") ?? issued,
		lastUpdated: text("last_updated"),
	};
	return reader.mark(result, origin, isRecord ? recordFields : statementFields);
}

/** Products and their parts: texts before 0.2.0, objects since. */
function listOf(holder: unknown, name: string, reader: StatementReader, path: Path) {
	const items: { readonly value: unknown; readonly index: number }[] = [];
	if (typeof holder === "string") return items;
	for (const [index, value] of (reader.list(holder, name, path) ?? []).entries()) {
		if (typeof value === "string" || asRecord(value) !== null) items.push({ value, index });
		else reader.limit(path, `Number ${index} of ${name} is ${describeType(value)}: it could not be read.`);
	}
	return items;
}

function identify(value: unknown, reader: StatementReader, path: Path, parsePurl: ParsePurl): Identity {
	if (typeof value === "string") return identityOf({ id: value, purl: purlOf(value, parsePurl) });
	const id = reader.text(value, "@id", path);
	const identifiers = reader.record(value, "identifiers", path);
	const purl = asString(get(identifiers, "purl"));
	const cpes = ["cpe23", "cpe22"].map((name) => asString(get(identifiers, name))).filter((cpe) => cpe !== null);
	const hashes = entriesOf(reader.map(value, "hashes", path));
	return identityOf({
		id,
		purl: purlOf(purl ?? id, parsePurl),
		cpes,
		digests: Object.fromEntries(hashes) as Record<string, string>,
	});
}

function purlOf(text: string | null, parsePurl: ParsePurl): Attestation.Purl | null {
	return text?.startsWith("pkg:") ? parsePurl(text) : null;
}

const statementFields: FieldMap = {
	path: [],
	id: "@id",
	statusText: "status",
	impactStatement: "impact_statement",
	actionStatement: "action_statement",
	actionStatementTimestamp: "action_statement_timestamp",
	statusNotes: "status_notes",
	lastUpdated: "last_updated",
};
const recordFields: FieldMap = {
	...statementFields,
	vulnerability: ["vulnerability", "name"],
	aliases: ["vulnerability", "aliases"],
};
