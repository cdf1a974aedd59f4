import type { Path, Sbom } from "@proviso/schemas";
import { asList, asString, get } from "../convert.js";
import type { LicenseParser } from "../license-expression.js";
import type { FieldMap, Origin, Renamed, Trace } from "../trace.js";
import { at } from "../trace.js";
import type { Scopes } from "./scope.js";
import { actorOf, algorithmOf, referenceTypeOf, stated, typeOf } from "./terms.js";

/** What components are made with: parsers, and what the document says elsewhere. */
export interface Libraries {
	readonly parsePurl: (text: string) => Sbom.Purl;
	readonly licenses: LicenseParser;
	/** Licenses that the document itself gives the text of. */
	readonly extracted: ReadonlySet<string>;
	readonly scopes: Scopes;
}

const CUSTOM = /^(?:LicenseRef|AdditionRef)-/;

/** A package, or a file that the document describes, as a component. */
export function componentOf(
	element: unknown,
	path: Path,
	isFile: boolean,
	{ parsePurl, licenses, extracted, scopes }: Libraries,
	origin: Origin,
	trace: Trace,
): Sbom.Component {
	const text = (name: string) => asString(get(element, name));
	const fields: Record<string, Renamed | string | string[]> = { ...commonFields, name: isFile ? "fileName" : "name" };

	const references = referencesOf(element);
	const take = (types: readonly string[]) => {
		for (const type of types) {
			const index = references.findIndex((reference) => reference.type === type);
			if (index !== -1) return references.splice(index, 1)[0]!;
		}
		return null;
	};
	const purl = take(["purl"]);
	const cpe = take(["cpe23Type", "cpe22Type"]);
	const swid = take(["swid"]);
	for (const [name, reference] of Object.entries({ purl, cpe, swid })) {
		if (reference !== null) fields[name] = ["externalRefs", String(reference.index), "referenceLocator"];
	}

	const originator = actorOf(text("originator"));
	const description = text("description") === null ? "summary" : "description";
	fields["description"] = isFile ? "comment" : description;

	const declared = licenseOf(text("licenseDeclared"), "declared", licenses, extracted);
	const concluded = licenseOf(text("licenseConcluded"), "concluded", licenses, extracted);
	const stated_ = [declared, concluded].filter((license) => license !== null);
	for (const license of stated_) {
		const name = license === declared ? "licenseDeclared" : "licenseConcluded";
		trace.mark(license, at(origin, name), licenseFields);
	}
	fields["licenses"] = declared === null ? "licenseConcluded" : "licenseDeclared";

	const component: Sbom.Component = {
		path,
		ref: text("SPDXID"),
		type: isFile ? "file" : typeOf(text("primaryPackagePurpose")),
		group: null,
		name: text(isFile ? "fileName" : "name"),
		version: stated(text("versionInfo")),
		purl: purl === null ? null : parsePurl(purl.locator),
		cpe: cpe?.locator ?? null,
		swid: swid?.locator ?? null,
		description: stated(isFile ? null : text(description)),
		copyright: stated(text("copyrightText")),
		author: originator?.type === "Person" ? originator.name : null,
		publisher: null,
		supplier: actorOf(text("supplier"))?.name ?? null,
		manufacturer: originator?.type === "Organization" ? originator.name : null,
		scope: scopes.of(text("SPDXID") ?? ""),
		licenses: stated_,
		hashes: hashesOf(element),
		externalReferences: [
			...links(element, origin, trace),
			...references.map((reference) =>
				trace.mark(
					{ type: referenceTypeOf(reference.type), url: reference.locator, comment: reference.comment },
					at(origin, "externalRefs", reference.index),
					{ type: "referenceType", url: "referenceLocator" },
				),
			),
		],
		properties: [],
		parents: [],
	};
	return trace.mark(component, origin, fields);
}

/** A file that the document lists and is not about. */
export function fileOf(
	element: unknown,
	path: Path,
	{ licenses, extracted }: Libraries,
	origin: Origin,
	trace: Trace,
): Sbom.File {
	const concluded = licenseOf(asString(get(element, "licenseConcluded")), "concluded", licenses, extracted);
	if (concluded !== null) trace.mark(concluded, at(origin, "licenseConcluded"), licenseFields);
	const file: Sbom.File = {
		path,
		ref: asString(get(element, "SPDXID")),
		name: asString(get(element, "fileName")),
		hashes: hashesOf(element),
		licenses: concluded === null ? [] : [concluded],
		copyright: stated(asString(get(element, "copyrightText"))),
	};
	return trace.mark(file, origin, fileFields);
}

function hashesOf(element: unknown): Sbom.Hash[] {
	return asList(get(element, "checksums")).map((checksum) => ({
		algorithm: algorithmOf(asString(get(checksum, "algorithm")) ?? ""),
		value: (asString(get(checksum, "checksumValue")) ?? "").toLowerCase(),
	}));
}

const hashFields: Renamed = { at: "checksums", items: { algorithm: "algorithm", value: "checksumValue" } };

const fileFields: FieldMap = {
	path: [],
	ref: "SPDXID",
	name: "fileName",
	hashes: hashFields,
	licenses: "licenseConcluded",
	copyright: "copyrightText",
};

const commonFields: FieldMap = {
	path: [],
	ref: "SPDXID",
	type: "primaryPackagePurpose",
	group: "name",
	version: "versionInfo",
	copyright: "copyrightText",
	author: "originator",
	publisher: [],
	manufacturer: "originator",
	scope: [],
	hashes: hashFields,
	externalReferences: "externalRefs",
	purl: "externalRefs",
	cpe: "externalRefs",
	swid: "externalRefs",
	properties: [],
	parents: [],
};

/** All of a license is one text of the source. */
const licenseFields: FieldMap = {
	id: [],
	name: [],
	expression: [],
	url: [],
	acknowledgement: [],
	ids: [],
	valid: [],
};

interface Reference {
	readonly index: number;
	readonly type: string;
	readonly locator: string;
	readonly comment: string | null;
}

function referencesOf(element: unknown): Reference[] {
	return asList(get(element, "externalRefs")).map((reference, index) => ({
		index,
		type: asString(get(reference, "referenceType")) ?? "",
		locator: asString(get(reference, "referenceLocator")) ?? "",
		comment: asString(get(reference, "comment")),
	}));
}

/** Where it is downloaded from, and its web page. */
function links(element: unknown, origin: Origin, trace: Trace): Sbom.ExternalReference[] {
	const result: Sbom.ExternalReference[] = [];
	for (const [property, type] of [
		["downloadLocation", "distribution"],
		["homepage", "website"],
	] as const) {
		const url = stated(asString(get(element, property)));
		if (url === null) continue;
		const fields: FieldMap = { type: [], url: [], comment: [] };
		result.push(trace.mark({ type, url, comment: null }, at(origin, property), fields));
	}
	return result;
}

/** NONE and NOASSERTION are no license. A custom one that the document says nothing about is not valid. */
function licenseOf(
	value: string | null,
	acknowledgement: "declared" | "concluded",
	parser: LicenseParser,
	extracted: ReadonlySet<string>,
): Sbom.License | null {
	const text = stated(value)?.trim();
	if (text === undefined) return null;
	if (parser.isListed(text)) {
		const { ids } = parser.parse(text);
		return { id: text, name: null, expression: null, url: null, acknowledgement, ids: [...ids], valid: true };
	}
	const { ids, valid } = parser.parse(text);
	const known = ids.every((id) => !CUSTOM.test(id) || extracted.has(id));
	return { id: null, name: null, expression: text, url: null, acknowledgement, ids: [...ids], valid: valid && known };
}
