import type { Sbom } from "@proviso/schemas";
import { get } from "../../convert.js";
import { type EdgeScope, Scopes } from "../../spdx/scope.js";
import { at, type Origin, type Trace } from "../../trace.js";
import { type Graph, idOf, type Node, references } from "./graph.js";
import { assemblyTypes, dependencyTypes, individualOf, termOf } from "./terms.js";

/** A relationship between one node and others, those of the security profile included. */
export interface Relationship {
	readonly node: Node;
	readonly type: string;
	readonly from: string;
	readonly to: readonly { readonly id: string; readonly value: unknown; readonly at: Origin }[];
	/** complete, incomplete or noAssertion; null where it says nothing. */
	readonly completeness: string | null;
	/** Phase of the life cycle in which it holds: build, test … */
	readonly scope: string | null;
}

/** Every relationship, in the order of the file. */
export function relationshipsOf(graph: Graph): readonly Relationship[] {
	return graph.nodes
		.filter(({ type }) => type.endsWith("Relationship"))
		.map((node) => ({
			node,
			type: termOf(get(node.value, "relationshipType")) ?? "",
			from: idOf(get(node.value, "from")) ?? "",
			to: [...references(node, "to")].flatMap(({ value, at }) => {
				const id = idOf(value);
				return id === null ? [] : [{ id, value, at }];
			}),
			completeness: termOf(get(node.value, "completeness")),
			scope: termOf(get(node.value, "scope")),
		}));
}

/** Phases in which a dependency is not part of what runs. */
const otherPhases: ReadonlySet<string> = new Set(["build", "design", "development", "test"]);

/** How components are needed, by what leads to them. */
export function scopesOf(relationships: readonly Relationship[]): Scopes {
	const scopes = new Scopes();
	for (const { type, to, scope } of relationships) {
		if (!dependencyTypes.has(type) && !assemblyTypes.has(type)) continue;
		const said = edgeScopeOf(type, scope);
		for (const { id } of to) scopes.tell(id, said);
	}
	return scopes;
}

function edgeScopeOf(type: string, phase: string | null): EdgeScope {
	if (phase !== null && otherPhases.has(phase)) return "excluded";
	if (type.startsWith("hasOptional")) return "optional";
	return phase === "runtime" ? "required" : "plain";
}

const otherRead: ReadonlySet<string> = new Set([
	"describes",
	"hasAssociatedVulnerability",
	"hasConcludedLicense",
	"hasDeclaredLicense",
]);

/** Types of relationships of which nothing is read, with their counts. */
export function otherTypesIn(relationships: readonly Relationship[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { node, type } of relationships) {
		const isRead = dependencyTypes.has(type) || assemblyTypes.has(type) || otherRead.has(type);
		if (!isRead && !node.type.startsWith("security_")) counts.set(type, (counts.get(type) ?? 0) + 1);
	}
	return counts;
}

interface Edges {
	readonly targets: Map<string, Origin>;
	/** The first relationship that says something. */
	readonly node: Node;
}

export interface Dependencies {
	readonly dependencies: Sbom.Dependency[];
	readonly compositions: Sbom.Composition[];
	/** References to what the document neither holds nor imports. */
	readonly dangling: readonly { readonly from: string; readonly to: string }[];
}

/** How complete what a component depends on, or holds, is said to be: the least of all that is said of it. */
const aggregates = ["complete", "not_specified", "unknown", "incomplete"] as const;
type Aggregate = (typeof aggregates)[number];

/** The dependencies among `refs` and those on `imported` elements of other documents, and how complete they are. */
export function dependenciesOf(
	relationships: readonly Relationship[],
	graph: Graph,
	refs: ReadonlySet<string>,
	imported: ReadonlySet<string>,
	trace: Trace,
): Dependencies {
	const edges = new Map<string, Edges>();
	const dangling: { from: string; to: string }[] = [];
	const completeness = new Map<string, Completeness>();
	for (const relationship of relationships) {
		const { type, from, to, node } = relationship;
		const isAssembly = assemblyTypes.has(type);
		if ((!isAssembly && !dependencyTypes.has(type)) || !refs.has(from)) continue;
		tell(completeness, relationship, isAssembly ? "assemblies" : "dependencies");
		const targets = to.filter(({ id }) => {
			if (refs.has(id) || imported.has(id)) return true;
			if (individualOf(id) === null && graph.node(id) === null) dangling.push({ from, to: id });
			return false;
		});
		const isNone = to.length === 0 || to.some(({ id }) => individualOf(id) === "none");
		if (targets.length === 0 && (isAssembly || !isNone)) continue;
		const known = edges.get(from) ?? { targets: new Map<string, Origin>(), node };
		edges.set(from, known);
		for (const target of targets) if (!known.targets.has(target.id)) known.targets.set(target.id, target.at);
	}
	const dependencies = [...edges].map(([ref, { targets, node }], index) => {
		const dependsOn = [...targets.keys()];
		const items = Object.fromEntries([...targets.values()].map((target, item) => [item, { origin: target }]));
		trace.mark(dependsOn, at(node.origin, "to"), items);
		const dependency: Sbom.Dependency = { path: ["dependencies", index], ref, dependsOn, provides: [] };
		return trace.mark(dependency, node.origin, { path: [], ref: "from", dependsOn: "to", provides: [] });
	});
	return { dependencies, compositions: compositionsOf(completeness, trace), dangling };
}

interface Completeness {
	assemblies: Aggregate | null;
	dependencies: Aggregate | null;
	readonly node: Node;
}

function tell(known: Map<string, Completeness>, relationship: Relationship, part: "assemblies" | "dependencies"): void {
	const said = aggregateOf(relationship);
	if (said === null) return;
	const entry = known.get(relationship.from) ?? { assemblies: null, dependencies: null, node: relationship.node };
	known.set(relationship.from, entry);
	const before = entry[part];
	entry[part] = before === null || aggregates.indexOf(said) > aggregates.indexOf(before) ? said : before;
}

function aggregateOf({ to, completeness }: Relationship): Aggregate | null {
	if (to.some(({ id }) => individualOf(id) === "no-assertion")) return "unknown";
	switch (completeness) {
		case "complete":
		case "incomplete":
			return completeness;
		case "noAssertion":
			return "not_specified";
		default:
			return null;
	}
}

/** One for each degree of completeness, with all components of which it is said. */
function compositionsOf(known: ReadonlyMap<string, Completeness>, trace: Trace): Sbom.Composition[] {
	const result: Sbom.Composition[] = [];
	for (const aggregate of aggregates) {
		const of = (part: "assemblies" | "dependencies") =>
			[...known].filter(([, entry]) => entry[part] === aggregate).map(([ref]) => ref);
		const [assemblies, dependencies] = [of("assemblies"), of("dependencies")];
		const first = known.get(assemblies[0] ?? dependencies[0] ?? "");
		if (first === undefined) continue;
		const composition = { path: ["compositions", result.length], aggregate, assemblies, dependencies };
		trace.mark(composition, first.node.origin, {
			path: [],
			aggregate: "completeness",
			assemblies: [],
			dependencies: [],
		});
		result.push(composition);
	}
	return result;
}

/**
 * Elements that the document is about: what its collections name as their roots, and what they describe. A collection
 * among them, such as an SBOM in a document, stands for its own.
 */
export function describedBy(graph: Graph, collections: readonly Node[], relationships: readonly Relationship[]) {
	const describes = new Map<string, string[]>();
	for (const { type, from, to } of relationships) {
		if (type !== "describes") continue;
		const known = describes.get(from) ?? [];
		describes.set(from, known);
		for (const { id } of to) known.push(id);
	}
	const byId = new Map(collections.map((node) => [node.id ?? "", node]));
	const described = new Set<string>();
	const seen = new Set<Node>();
	const documents = graph.ofType("SpdxDocument");
	const open = [...(documents.length > 0 ? documents : collections)];
	for (let index = 0; index < open.length; index++) {
		const node = open[index]!;
		if (seen.has(node)) continue;
		seen.add(node);
		const roots = [...references(node, "rootElement")].flatMap(({ value }) => idOf(value) ?? []);
		for (const id of [...roots, ...(describes.get(node.id ?? "") ?? [])]) {
			const collection = byId.get(id);
			if (collection === undefined) described.add(id);
			else open.push(collection);
		}
	}
	return described;
}
