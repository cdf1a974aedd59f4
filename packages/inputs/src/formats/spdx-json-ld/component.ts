import type { Path, Sbom } from "@proviso/schemas";
import { asList, asString, get, stringsOf } from "../../convert.js";
import { stated } from "../../spdx/terms.js";
import { at, type FieldMap, type Origin, type Renamed, type Trace } from "../../trace.js";
import { agentOf, NONE } from "./agent.js";
import { type Graph, idOf, type Node, references } from "./graph.js";
import { algorithmOf, componentTypeOf, FILE, referenceTypeOf, termOf } from "./terms.js";

export interface Context {
	readonly graph: Graph;
	readonly trace: Trace;
	readonly parsePurl: (text: string) => Sbom.Purl;
	/** Licenses of each node, declared ones first. */
	readonly licenses: ReadonlyMap<string, readonly Sbom.License[]>;
	readonly scopeOf: (ref: string) => Sbom.Component["scope"];
	/** Says that something could not be read. */
	readonly limit: (path: Path, message: string) => void;
}

/** A package, or a file, as a component. */
export function componentOf(node: Node, path: Path, context: Context): Sbom.Component {
	const { graph, trace, licenses } = context;
	const text = (name: string) => asString(get(node.value, name));
	const fields: Record<string, Renamed | string | readonly (string | number)[]> = { ...commonFields };
	const identifiers = identifiersOf(node);
	const take = (name: string, ...types: readonly string[]) => {
		const taken = types.map((type) => identifiers.find((one) => one.type === type)).find((one) => one !== undefined);
		if (taken === undefined) return null;
		identifiers.splice(identifiers.indexOf(taken), 1);
		fields[name] = ["externalIdentifier", taken.index, "identifier"];
		return taken.identifier;
	};
	const listed = take("purl", "packageUrl", "purl");
	const own = text("software_packageUrl");
	if (own !== null) fields["purl"] = "software_packageUrl";
	const purl = own ?? listed;
	const cpe = take("cpe", "cpe23", "cpe23Type", "cpe22", "cpe22Type");
	const swid = take("swid", "swid");

	const described = ["description", "summary", ...(node.type === FILE ? ["comment"] : [])];
	const description = described.find((name) => stated(text(name)) !== null) ?? "description";
	if (description !== "description") fields["description"] = description;
	const originators = agentsAt(node, "originatedBy", [...path, "manufacturer"], context);
	const suppliers = agentsAt(node, "suppliedBy", [...path, "supplier"], context);

	const component: Sbom.Component = {
		path,
		ref: node.id,
		type: componentTypeOf(node.type, termOf(get(node.value, "software_primaryPurpose"))),
		group: null,
		name: text("name"),
		version: stated(text("software_packageVersion")),
		purl: purl === null ? null : context.parsePurl(purl),
		cpe,
		swid,
		description: stated(text(description)),
		copyright: stated(text("software_copyrightText")),
		author: joined(originators.filter(({ type }) => type !== "Organization")),
		publisher: null,
		supplier: joined(suppliers),
		manufacturer: joined(originators.filter(({ type }) => type === "Organization")),
		scope: context.scopeOf(node.id ?? ""),
		licenses: [...(licenses.get(node.id ?? "") ?? [])],
		hashes: hashesOf(node, trace),
		externalReferences: [
			...linksOf(node, trace),
			...referencesOf(node, trace),
			...identifiers.map(({ index, identifier, comment }) =>
				trace.mark({ type: "other", url: identifier, comment }, at(node.origin, "externalIdentifier", index), {
					type: "externalIdentifierType",
					url: "identifier",
				}),
			),
		],
		properties: propertiesOf(node, trace),
		parents: [],
	};
	return trace.mark(component, node.origin, fields);

	function agentsAt(from: Node, property: string, place: Path, { limit }: Context) {
		return [...references(from, property)].flatMap(({ value }) => {
			const agent = agentOf(value, graph);
			if (agent === NONE) return [];
			if (agent !== null) return [agent];
			limit(place, `${property} leads to ${idOf(value) ?? "something"}, which is not in this file.`);
			return [];
		});
	}
}

/** A file that the graph holds and is not about. */
export function fileOf(node: Node, path: Path, { trace, licenses }: Context): Sbom.File {
	const file: Sbom.File = {
		path,
		ref: node.id,
		name: asString(get(node.value, "name")),
		hashes: hashesOf(node, trace),
		licenses: [...(licenses.get(node.id ?? "") ?? [])],
		copyright: stated(asString(get(node.value, "software_copyrightText"))),
	};
	return trace.mark(file, node.origin, {
		path: [],
		ref: "spdxId",
		hashes: "verifiedUsing",
		licenses: [],
		copyright: "software_copyrightText",
	});
}

function joined(agents: readonly { readonly name: string | null }[]): string | null {
	const names = agents.flatMap(({ name }) => name ?? []);
	return names.length === 0 ? null : names.join(", ");
}

const commonFields: FieldMap = {
	path: [],
	ref: "spdxId",
	type: "software_primaryPurpose",
	group: "name",
	version: "software_packageVersion",
	purl: "externalIdentifier",
	cpe: "externalIdentifier",
	swid: "externalIdentifier",
	description: "description",
	copyright: "software_copyrightText",
	author: "originatedBy",
	publisher: [],
	supplier: "suppliedBy",
	manufacturer: "originatedBy",
	scope: [],
	licenses: [],
	hashes: "verifiedUsing",
	externalReferences: "externalRef",
	properties: "extension",
	parents: [],
};

interface Identifier {
	readonly index: number;
	readonly type: string;
	readonly identifier: string;
	readonly comment: string | null;
}

function identifiersOf(node: Node): Identifier[] {
	return asList(get(node.value, "externalIdentifier")).map((value, index) => ({
		index,
		type: termOf(get(value, "externalIdentifierType")) ?? "",
		identifier: asString(get(value, "identifier")) ?? "",
		comment: asString(get(value, "comment")),
	}));
}

/** Digests of the thing itself. A package's verification code is one of names and digests of its files, so it is none. */
function hashesOf(node: Node, trace: Trace): Sbom.Hash[] {
	return asList(get(node.value, "verifiedUsing")).flatMap((value, index) => {
		if (get(value, "type") !== "Hash") return [];
		const hash = {
			algorithm: algorithmOf(termOf(get(value, "algorithm")) ?? ""),
			value: (asString(get(value, "hashValue")) ?? "").toLowerCase(),
		};
		return [trace.mark(hash, at(node.origin, "verifiedUsing", index), { value: "hashValue" })];
	});
}

/** Where it is downloaded from, and its web page. */
function linksOf(node: Node, trace: Trace): Sbom.ExternalReference[] {
	return (
		[
			["software_downloadLocation", "distribution"],
			["software_homePage", "website"],
		] as const
	).flatMap(([property, type]) => {
		const url = stated(asString(get(node.value, property)));
		const fields: FieldMap = { type: [], url: [], comment: [] };
		return url === null ? [] : [trace.mark({ type, url, comment: null }, at(node.origin, property), fields)];
	});
}

/** One for each place that a reference names. */
function referencesOf(node: Node, trace: Trace): Sbom.ExternalReference[] {
	return asList(get(node.value, "externalRef")).flatMap((value, index) => {
		const type = referenceTypeOf(termOf(get(value, "externalRefType")) ?? "other");
		const comment = asString(get(value, "comment"));
		const locator = get(value, "locator");
		const urls = typeof locator === "string" ? [locator] : stringsOf(locator);
		return urls.map((url) =>
			trace.mark({ type, url, comment }, at(node.origin, "externalRef", index), {
				type: "externalRefType",
				url: "locator",
			}),
		);
	});
}

/** Properties of CycloneDX, which SPDX 3 has an extension for. */
export function propertiesOf(node: Node, trace: Trace): Sbom.Property[] {
	return asList(get(node.value, "extension")).flatMap((extension, number) =>
		asList(get(extension, "extension_cdxProperty")).map((property, index) => {
			const place: Origin = at(node.origin, "extension", number, "extension_cdxProperty", index);
			const pair = {
				name: asString(get(property, "extension_cdxPropName")),
				value: asString(get(property, "extension_cdxPropValue")),
			};
			return trace.mark(pair, place, { name: "extension_cdxPropName", value: "extension_cdxPropValue" });
		}),
	);
}
