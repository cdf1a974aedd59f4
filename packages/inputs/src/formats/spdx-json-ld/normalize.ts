import type { Sbom, SbomDocument } from "@proviso/schemas";
import { asString, get } from "../../convert.js";
import type { Body, Normalized } from "../../format.js";
import { loadLicenseParser } from "../../license-expression.js";
import { quote } from "../../problem.js";
import { loadPurl } from "../../purl.js";
import { otherRelationships, said } from "../../spdx/left-out.js";
import { Limitations, unparsedLicenses } from "../../spdx/limitations.js";
import { primaryAmong, severalDescribed } from "../../spdx/primary.js";
import { toolOf } from "../../spdx/terms.js";
import { at, type FieldMap, type Origin, root, type Trace, unfold } from "../../trace.js";
import { agentOf, NONE } from "./agent.js";
import { problemsOf } from "./check.js";
import { type Context, componentOf, fileOf, propertiesOf } from "./component.js";
import { findingsOf } from "./findings.js";
import { Graph, type Node, references } from "./graph.js";
import { Licenses } from "./license.js";
import {
	dependenciesOf,
	describedBy,
	otherTypesIn,
	type Relationship,
	relationshipsOf,
	scopesOf,
} from "./relationships.js";
import { collectionTypes, FILE, packageTypes, phaseOf, termOf } from "./terms.js";

/**
 * Normalizes a graph of SPDX 3.0. Packages become components, and so do files that it describes; other files are listed as
 * such. What its security profile says of vulnerabilities becomes a document of findings. What is left out is said.
 */
export async function normalizeGraph(document: unknown, trace: Trace): Promise<Normalized> {
	const graph = new Graph(document);
	const problems = problemsOf(document, graph);
	if (problems.length > 0) return { ok: false, problems };
	const [parsePurl, parser] = await Promise.all([loadPurl(), loadLicenseParser()]);

	const limitations = new Limitations();
	const relationships = relationshipsOf(graph);
	const leftOut = [
		...said(graph.ofType("software_Snippet").length, "snippets", "snippet"),
		...said(graph.ofType("Annotation").length, "annotations", "annotation"),
		...otherRelationships(otherTypesIn(relationships)),
	];
	for (const { path, message } of leftOut) limitations.add(path, message);
	const collections = graph.nodes.filter(({ type }) => collectionTypes.has(type));
	const described = describedBy(graph, collections, relationships);
	const elements = graph.nodes
		.map((node) => ({ node, id: node.id ?? "", isFile: node.type === FILE }))
		.filter(({ node, id, isFile }) => packageTypes.has(node.type) || (isFile && described.has(id)));
	const about = primaryAmong(elements, described);
	if (about.several) limitations.add(["primary"], severalDescribed(described.size));
	const scopes = scopesOf(relationships);
	const context: Context = {
		graph,
		trace,
		parsePurl,
		licenses: licensesOf(relationships, new Licenses(graph, parser, trace)),
		scopeOf: (ref) => scopes.of(ref),
		limit: (path, message) => limitations.add(path, message),
	};
	const primary = about.primary === null ? null : componentOf(about.primary.node, ["primary"], context);
	const components = elements
		.filter((element) => element !== about.primary)
		.map(({ node }, index) => componentOf(node, ["components", index], context));

	const refs = new Set(elements.map(({ id }) => id));
	const files = graph
		.ofType(FILE)
		.filter(({ id }) => !refs.has(id ?? ""))
		.map((node, index) => fileOf(node, ["files", index], context));
	const imported = importsOf(graph);
	const { dependencies, compositions, dangling } = dependenciesOf(relationships, graph, refs, imported, trace);
	for (const { from, to } of dangling) {
		limitations.add(
			["dependencies"],
			`${quote(from)} depends on ${quote(to)}, which the file neither holds nor imports.`,
		);
	}

	const [head = null] = [...graph.ofType("SpdxDocument"), ...graph.ofType("software_Sbom"), ...collections];
	const made = creationOf(head, elements[0]?.node ?? null, graph, trace);
	const place = root(0);
	const body: Omit<SbomDocument, "source"> = {
		kind: "sbom",
		limitations: [...limitations.all(), ...unparsedLicenses(primary, components)],
		serialNumber: head?.id ?? null,
		version: null,
		timestamp: made.timestamp,
		lifecycles: lifecyclesOf(graph, trace, place),
		authors: made.authors,
		supplier: primary?.supplier ?? null,
		manufacturer: primary?.manufacturer ?? null,
		tools: made.tools,
		properties: head === null ? [] : [...conformanceOf(collections, trace), ...propertiesOf(head, trace)],
		primary,
		components,
		files,
		dependencies,
		compositions,
	};
	trace.mark(body, place, fieldsOf(head, made.node, about.primary?.node ?? null));
	const findings = findingsOf(graph, relationships, { head, created: made.timestamp, tools: made.tools }, context);
	return { ok: true, body: body as unknown as Body, more: findings === null ? [] : [findings] };
}

/** Declared licenses of each node, and then concluded ones. */
function licensesOf(relationships: readonly Relationship[], licenses: Licenses): Map<string, Sbom.License[]> {
	const result = new Map<string, Sbom.License[]>();
	for (const [type, acknowledgement] of [
		["hasDeclaredLicense", "declared"],
		["hasConcludedLicense", "concluded"],
	] as const) {
		for (const relationship of relationships) {
			if (relationship.type !== type) continue;
			const known = result.get(relationship.from) ?? [];
			result.set(relationship.from, known);
			for (const { value, at: place } of relationship.to) {
				const license = licenses.of(value, acknowledgement, place);
				if (license !== null) known.push(license);
			}
		}
	}
	return result;
}

/** Elements of other documents that this one says where to find. */
function importsOf(graph: Graph): ReadonlySet<string> {
	return new Set(graph.ofType("ExternalMap").flatMap(({ value }) => asString(get(value, "externalSpdxId")) ?? []));
}

/** Who and what made the document, and when: by its own creation info, or else by that of its first element. */
function creationOf(head: Node | null, first: Node | null, graph: Graph, trace: Trace) {
	const node =
		graph.node(get(head?.value, "creationInfo")) ??
		graph.node(get(first?.value, "creationInfo")) ??
		graph.ofType("CreationInfo")[0] ??
		null;
	const authors: Sbom.Contact[] = [];
	const tools: Sbom.Tool[] = [];
	if (node === null) return { node, timestamp: null, authors, tools };
	for (const property of ["createdBy", "createdUsing"]) {
		for (const { value } of references(node, property)) {
			const agent = agentOf(value, graph);
			if (agent === null || agent === NONE) continue;
			const isTool = property === "createdUsing" || agent.type === "Tool" || agent.type === "SoftwareAgent";
			const origin = agent.node.origin;
			if (isTool && agent.name !== null)
				tools.push(trace.mark(toolOf(agent.name), origin, { vendor: [], version: "name" }));
			else if (!isTool)
				authors.push(trace.mark({ name: agent.name, email: agent.email }, origin, { email: "externalIdentifier" }));
		}
	}
	return { node, timestamp: asString(get(node.value, "created")), authors, tools };
}

/** Phases in which the SBOMs of the file were made. */
function lifecyclesOf(graph: Graph, trace: Trace, place: Origin): string[] {
	const phases = new Map<string, Origin>();
	for (const node of graph.ofType("software_Sbom")) {
		for (const { value, at: origin } of references(node, "software_sbomType")) {
			const type = termOf(value);
			if (type !== null && !phases.has(phaseOf(type))) phases.set(phaseOf(type), origin);
		}
	}
	const items = Object.fromEntries([...phases.values()].map((origin, index) => [index, { origin }]));
	return trace.mark([...phases.keys()], place, items);
}

/** Profiles that the collections say they conform to. */
function conformanceOf(collections: readonly Node[], trace: Trace): Sbom.Property[] {
	const profiles = new Map<string, Origin>();
	for (const node of collections) {
		for (const { value, at: origin } of references(node, "profileConformance")) {
			const profile = termOf(value);
			if (profile !== null && !profiles.has(profile)) profiles.set(profile, origin);
		}
	}
	return [...profiles].map(([value, origin]) =>
		trace.mark({ name: "profileConformance", value }, origin, { name: [], value: [] }),
	);
}

function fieldsOf(head: Node | null, created: Node | null, primary: Node | null): FieldMap {
	const path = (node: Node | null, ...more: readonly string[]) =>
		node === null ? [] : [...unfold(node.origin).path, ...more];
	const graph = unfold(at(root(0), "@graph")).path;
	return {
		kind: "@context",
		source: [],
		limitations: [],
		serialNumber: path(head, "spdxId"),
		version: [],
		timestamp: path(created, "created"),
		lifecycles: [],
		authors: path(created, "createdBy"),
		tools: path(created, "createdUsing"),
		supplier: path(primary, "suppliedBy"),
		manufacturer: path(primary, "originatedBy"),
		properties: path(head, "profileConformance"),
		primary: primary === null ? path(head, "rootElement") : path(primary),
		components: graph,
		files: graph,
		dependencies: graph,
		compositions: graph,
	};
}
