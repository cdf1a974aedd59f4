import { asRecord, asString, get, type JsonRecord } from "../../convert.js";
import { at, type Origin, root } from "../../trace.js";

/** An object of the graph that says of which class it is. */
export interface Node {
	/** Its spdxId, or the identifier of a blank node; null for one that stands where it is used and has none. */
	readonly id: string | null;
	readonly type: string;
	readonly value: JsonRecord;
	readonly origin: Origin;
}

/**
 * The nodes of a document, by identifier. SPDX has them in a list and refers to them; a node that stands inside of the one
 * that refers to it, as JSON-LD allows, is found too.
 */
export class Graph {
	/** In the order of the file. */
	readonly nodes: readonly Node[];
	readonly #byId = new Map<string, Node>();
	readonly #byValue = new Map<object, Node>();
	readonly #byType = new Map<string, Node[]>();

	constructor(document: unknown) {
		this.nodes = nodesIn(document);
		for (const node of this.nodes) {
			if (node.id !== null && !this.#byId.has(node.id)) this.#byId.set(node.id, node);
			this.#byValue.set(node.value, node);
			const others = this.#byType.get(node.type);
			if (others === undefined) this.#byType.set(node.type, [node]);
			else others.push(node);
		}
	}

	/** All nodes of a class. */
	ofType(type: string): readonly Node[] {
		return this.#byType.get(type) ?? [];
	}

	/** The node that a reference leads to, or that stands in its place; null when it is elsewhere. */
	node(reference: unknown): Node | null {
		if (typeof reference === "string") return this.#byId.get(reference) ?? null;
		const record = asRecord(reference);
		if (record === null) return null;
		return this.#byValue.get(record) ?? this.#byId.get(idOf(record) ?? "") ?? null;
	}
}

/** Identifiers that a property refers to, one or a list, with the place of each. */
export function* references(node: Node, property: string): Generator<{ readonly value: unknown; readonly at: Origin }> {
	const value = get(node.value, property);
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield { value: item, at: at(node.origin, property, index) };
	} else if (value !== undefined) yield { value, at: at(node.origin, property) };
}

/** The identifier that a reference names, or that stands in its place. */
export function idOf(reference: unknown): string | null {
	return asString(reference) ?? asString(get(reference, "spdxId")) ?? asString(get(reference, "@id"));
}

/** The list of nodes, or the document itself where it is the only one. */
export function listOf(document: unknown): {
	readonly values: readonly unknown[];
	readonly path: readonly (string | number)[];
} {
	const graph = get(document, "@graph");
	if (graph === undefined) return { values: [document], path: [] };
	return Array.isArray(graph) ? { values: graph, path: ["@graph"] } : { values: [], path: ["@graph"] };
}

/** Parts of nodes that nothing refers to. */
const parts: ReadonlySet<string> = new Set([
	"DictionaryEntry",
	"ExternalIdentifier",
	"ExternalRef",
	"Hash",
	"NamespaceMap",
	"PackageVerificationCode",
]);

/** Without recursion, since the depth is the file's. */
function nodesIn(document: unknown): readonly Node[] {
	const { values, path } = listOf(document);
	const nodes: Node[] = [];
	const start = at(root(0), ...path);
	const open: { readonly value: object; readonly origin: Origin }[] = [];
	const add = (value: unknown, holder: Origin, key: string | number) => {
		if (typeof value === "object" && value !== null) open.push({ value, origin: at(holder, key) });
	};
	// Last in, first out: what comes first in a list goes in last.
	if (path.length === 0) open.push({ value: document as object, origin: start });
	else for (let index = values.length - 1; index >= 0; index--) add(values[index], start, index);
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { value, origin } = next;
		if (Array.isArray(value)) {
			for (let index = value.length - 1; index >= 0; index--) add(value[index], origin, index);
			continue;
		}
		const record = value as JsonRecord;
		const type = asString(get(record, "type")) ?? asString(get(record, "@type"));
		const id = asString(get(record, "spdxId")) ?? asString(get(record, "@id"));
		if (type !== null && (id !== null || !parts.has(type))) nodes.push({ id, type, value: record, origin });
		for (const key of Object.keys(record)) add(record[key], origin, key);
	}
	return nodes;
}
