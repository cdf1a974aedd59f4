import type { Sbom } from "@proviso/schemas";
import { asList, asString, get } from "../convert.js";
import { at, type FieldMap, type Origin, type Trace } from "../trace.js";
import { Scopes } from "./scope.js";
import { backward, edgeScopeOf, forward } from "./terms.js";

/** Elements that the document is about, in the order in which it says so. */
export function describedBy(document: unknown, id: string | null): readonly string[] {
	const described = new Set<string>();
	for (const item of asList(get(document, "documentDescribes"))) if (typeof item === "string") described.add(item);
	for (const { from, type, to } of relationshipsOf(document)) {
		if (type === "DESCRIBES" && from === id) described.add(to);
		if (type === "DESCRIBED_BY" && to === id) described.add(from);
	}
	return [...described];
}

/** How components are needed, by what leads to them. */
export function scopesOf(document: unknown): Scopes {
	const scopes = new Scopes();
	for (const { from, type, to } of relationshipsOf(document)) {
		if (forward.has(type)) scopes.tell(to, edgeScopeOf(type));
		else if (backward.has(type)) scopes.tell(from, edgeScopeOf(type));
	}
	return scopes;
}

/** Types of relationships that tell neither what the document is about nor what depends on what, with their counts. */
export function otherTypesIn(document: unknown): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { type } of relationshipsOf(document)) {
		if (forward.has(type) || backward.has(type) || type === "DESCRIBES" || type === "DESCRIBED_BY") continue;
		counts.set(type, (counts.get(type) ?? 0) + 1);
	}
	return counts;
}

export interface Dependencies {
	readonly dependencies: Sbom.Dependency[];
	readonly compositions: Sbom.Composition[];
}

/**
 * The dependencies among `refs`, and which of them are said to be unknown. What lies in other documents is kept, what
 * exists and is no component is not; of what does not exist `dangling` is told.
 */
export function dependenciesOf(
	document: unknown,
	refs: ReadonlySet<string>,
	origin: Origin,
	trace: Trace,
	dangling: (from: string, to: string) => void,
): Dependencies {
	const others = new Set(
		["files", "snippets"].flatMap((list) => asList(get(document, list)).map((item) => asString(get(item, "SPDXID")))),
	);
	const graph = new Map<
		string,
		{ readonly targets: Map<string, Origin>; readonly origin: Origin; readonly property: string }
	>();
	const unknown = new Map<string, Origin>();
	for (const { index, from, type, to } of relationshipsOf(document)) {
		const isForward = forward.has(type);
		if (!isForward && !backward.has(type)) continue;
		const [source, target] = isForward ? [from, to] : [to, from];
		if (!refs.has(source)) continue;
		const place = at(origin, "relationships", index);
		if (target === "NOASSERTION") unknown.set(source, place);
		else if (target === "NONE" || refs.has(target) || target.startsWith("DocumentRef-")) {
			const known = graph.get(source);
			const property = isForward ? "spdxElementId" : "relatedSpdxElement";
			const entry = known ?? { targets: new Map<string, Origin>(), origin: place, property };
			if (known === undefined) graph.set(source, entry);
			const other = isForward ? "relatedSpdxElement" : "spdxElementId";
			if (target !== "NONE" && !entry.targets.has(target)) entry.targets.set(target, at(place, other));
		} else if (!others.has(target)) dangling(source, target);
	}
	const dependencies = [...graph].map(([ref, { targets, origin: place, property }], index) => {
		const dependsOn = [...targets.keys()];
		const items: FieldMap = Object.fromEntries([...targets.values()].map((target, item) => [item, { origin: target }]));
		trace.mark(dependsOn, place, items);
		const dependency: Sbom.Dependency = { path: ["dependencies", index], ref, dependsOn, provides: [] };
		return trace.mark(dependency, place, { path: [], ref: property, dependsOn: [], provides: [] });
	});
	const [first] = unknown.values();
	if (first === undefined) return { dependencies, compositions: [] };
	const composition: Sbom.Composition = {
		path: ["compositions", 0],
		aggregate: "unknown",
		assemblies: [],
		dependencies: [...unknown.keys()],
	};
	trace.mark(composition, first, { path: [], aggregate: "relatedSpdxElement", assemblies: [], dependencies: [] });
	return { dependencies, compositions: [composition] };
}

function* relationshipsOf(document: unknown) {
	for (const [index, relationship] of asList(get(document, "relationships")).entries()) {
		yield {
			index,
			from: asString(get(relationship, "spdxElementId")) ?? "",
			type: (asString(get(relationship, "relationshipType")) ?? "").toUpperCase().replaceAll("-", "_"),
			to: asString(get(relationship, "relatedSpdxElement")) ?? "",
		};
	}
}
