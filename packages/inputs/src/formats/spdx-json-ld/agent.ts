import { asList, asString, get } from "../../convert.js";
import { stated } from "../../spdx/terms.js";
import { type Graph, idOf, type Node } from "./graph.js";
import { individualOf, termOf } from "./terms.js";

/** A person, an organization, a program, or what is not said to be one of them. */
export interface Agent {
	/** Class of its node: Person, Organization, SoftwareAgent, Agent, Tool. */
	readonly type: string;
	readonly name: string | null;
	readonly email: string | null;
	readonly node: Node;
}

/** What is said not to be there, or not to be said. */
export const NONE = "none";

/** The agent that a reference leads to; null where it is in another document. */
export function agentOf(reference: unknown, graph: Graph): Agent | typeof NONE | null {
	const node = graph.node(reference);
	if (node === null) return individualOf(idOf(reference) ?? "") === null ? null : NONE;
	const name = stated(asString(get(node.value, "name")));
	const email = asList(get(node.value, "externalIdentifier"))
		.filter((identifier) => termOf(get(identifier, "externalIdentifierType")) === "email")
		.map((identifier) => asString(get(identifier, "identifier")))
		.find((text) => text !== null);
	if (name === null && email === undefined) return NONE;
	return { type: node.type, name, email: email ?? null, node };
}
