import type { Sbom } from "@proviso/schemas";
import { asList, asString, get } from "../../convert.js";
import type { LicenseParser } from "../../license-expression.js";
import { stated } from "../../spdx/terms.js";
import type { FieldMap, Origin, Trace } from "../../trace.js";
import { type Graph, idOf, type Node } from "./graph.js";
import { individualOf } from "./terms.js";

export type Acknowledgement = "declared" | "concluded";

/** Licenses that one is put together from. Sets may share their members, or hold themselves, so it could grow without end. */
const MOST = 1000;
const DEEP = 100;
const LISTED = /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]+?)(?:\.html|\.json)?$/;
const CUSTOM = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?(?:LicenseRef|AdditionRef)-/;

/** A license as text, and the custom identifiers in it that the document says the meaning of. */
interface Text {
	readonly text: string;
	readonly explained: ReadonlySet<string>;
}

/** Reads the licenses of a graph: expressions, single ones and sets of them. */
export class Licenses {
	readonly #graph: Graph;
	readonly #parser: LicenseParser;
	readonly #trace: Trace;
	readonly #known = new Map<Node, Text | null>();
	/** How many more licenses the one that is read may have. */
	#left = 0;

	constructor(graph: Graph, parser: LicenseParser, trace: Trace) {
		this.#graph = graph;
		this.#parser = parser;
		this.#trace = trace;
	}

	/** The license that a relationship leads to; null where it says that there is none, or says nothing. `place` is the reference. */
	of(reference: unknown, acknowledgement: Acknowledgement, place: Origin): Sbom.License | null {
		const node = this.#graph.node(reference);
		if (node !== null && isNamed(node)) return this.#named(node, acknowledgement);
		const found = node === null ? this.#elsewhere(reference) : this.#wholeOf(node);
		const text = stated(found?.text ?? null)?.trim();
		if (found === null || text === undefined) return null;
		const { ids, valid } = this.#parser.parse(text);
		const known = ids.every((id) => !CUSTOM.test(id) || found.explained.has(id));
		const isListed = this.#parser.isListed(text);
		const license: Sbom.License = {
			id: isListed ? text : null,
			name: null,
			expression: isListed ? null : text,
			url: null,
			acknowledgement,
			ids: [...ids],
			valid: isListed || (valid && known),
		};
		return this.#trace.mark(license, node?.origin ?? place, node === null ? whole : fieldsOf(node));
	}

	#wholeOf(node: Node): Text | null {
		const known = this.#known.get(node);
		if (known !== undefined) return known;
		this.#left = MOST;
		const found = this.#textOf(node, 0);
		this.#known.set(node, found);
		return found;
	}

	/** One that the document gives the text of, and no expression. */
	#named(node: Node, acknowledgement: Acknowledgement): Sbom.License {
		const name = asString(get(node.value, "name")) ?? lastPart(node.id ?? "license");
		const [url] = asList(get(node.value, "expandedlicensing_seeAlso"));
		const license: Sbom.License = {
			id: null,
			name,
			expression: null,
			url: asString(url),
			acknowledgement,
			ids: [],
			valid: null,
		};
		return this.#trace.mark(license, node.origin, { ...whole, name: "name", url: "expandedlicensing_seeAlso" });
	}

	#elsewhere(reference: unknown): Text | null {
		const id = idOf(reference) ?? "";
		const listed = LISTED.exec(id)?.[1];
		if (listed !== undefined) return { text: listed, explained: new Set() };
		if (id === "" || individualOf(id) !== null) return null;
		// Of another document: its name is all that is known, and nobody can tell what it means.
		return { text: customId(id, "LicenseRef"), explained: new Set() };
	}

	#textOf(node: Node, depth: number): Text | null {
		const value = (property: string) => get(node.value, property);
		switch (node.type) {
			case "simplelicensing_LicenseExpression": {
				const keys = asList(value("simplelicensing_customIdToUri")).map((entry) => asString(get(entry, "key")) ?? "");
				return { text: asString(value("simplelicensing_licenseExpression")) ?? "", explained: new Set(keys) };
			}
			case "expandedlicensing_ListedLicense":
			case "expandedlicensing_ListedLicenseException":
				return { text: LISTED.exec(node.id ?? "")?.[1] ?? lastPart(node.id ?? ""), explained: new Set() };
			case "expandedlicensing_CustomLicense":
			case "simplelicensing_SimpleLicensingText":
				return custom(node, "LicenseRef");
			case "expandedlicensing_CustomLicenseAddition":
				return custom(node, "AdditionRef");
			case "expandedlicensing_ConjunctiveLicenseSet":
				return this.#set(asList(value("expandedlicensing_member")), "AND", depth);
			case "expandedlicensing_DisjunctiveLicenseSet":
				return this.#set(asList(value("expandedlicensing_member")), "OR", depth);
			case "expandedlicensing_WithAdditionOperator":
				return this.#set(
					[value("expandedlicensing_subjectExtendableLicense"), value("expandedlicensing_subjectAddition")],
					"WITH",
					depth,
				);
			case "expandedlicensing_OrLaterOperator": {
				const subject = this.#member(value("expandedlicensing_subjectLicense"), depth);
				return { text: `${subject.text}+`, explained: subject.explained };
			}
			default:
				return individualOf(node.type) === null ? { text: node.type, explained: new Set() } : null;
		}
	}

	#set(members: readonly unknown[], operator: string, depth: number): Text {
		const parts: string[] = [];
		const explained = new Set<string>();
		for (const member of members) {
			const part = this.#member(member, depth);
			parts.push(part.text);
			for (const id of part.explained) explained.add(id);
			if (this.#left <= 0) break;
		}
		return { text: parts.join(` ${operator} `), explained };
	}

	/** What cannot be told, and what would go on without end, is no license, so that the expression is not valid. */
	#member(reference: unknown, depth: number): Text {
		const node = this.#graph.node(reference);
		const unknown: Text = { text: "NOASSERTION", explained: new Set() };
		if (depth > DEEP || this.#left-- <= 0) return unknown;
		const found = (node === null ? this.#elsewhere(reference) : this.#textOf(node, depth + 1)) ?? unknown;
		// As one operand, whatever it is put together from.
		return /\s(?:AND|OR)\s/i.test(found.text) ? { ...found, text: `(${found.text})` } : found;
	}
}

function isNamed(node: Node): boolean {
	return node.type === "expandedlicensing_CustomLicense" || node.type === "simplelicensing_SimpleLicensingText";
}

function custom(node: Node, prefix: string): Text {
	const text = customId(node.id ?? "", prefix);
	return { text, explained: new Set([text]) };
}

/** The identifier that stands at the end of an IRI, or one made of that end. */
function customId(iri: string, prefix: string): string {
	const last = lastPart(iri).replace(/[^A-Za-z0-9.-]/g, "-");
	return CUSTOM.test(last) ? last : `${prefix}-${last}`;
}

function lastPart(iri: string): string {
	return iri.slice(-200).replace(/^.*[#/]/s, "");
}

/** All of a license is at one place. */
const whole: FieldMap = { id: [], name: [], expression: [], url: [], acknowledgement: [], ids: [], valid: [] };

function fieldsOf(node: Node): FieldMap {
	if (node.type !== "simplelicensing_LicenseExpression") return whole;
	const text = "simplelicensing_licenseExpression";
	return { ...whole, id: text, expression: text, ids: text, valid: text };
}
