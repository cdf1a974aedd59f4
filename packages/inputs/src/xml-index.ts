import type { Limits } from "./limits.js";
import type { Range, SourceIndex } from "./source-index.js";
import { indexValues, ValuePlaces } from "./value-index.js";
import { readXml, type XmlElement, type XmlPlace } from "./xml.js";

type Saxes = typeof import("saxes");

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The elements of an XML text, and where they are in it. */
export class PlacedXml {
	readonly text: string;
	readonly root: XmlElement;
	readonly #places: ReadonlyMap<XmlElement, XmlPlace>;
	/** Attributes are asked for one after the other. */
	#last: { readonly element: XmlElement; readonly attributes: ReadonlyMap<string, Range> } | null = null;

	/** Reads a text once more that `parseXml` has accepted within the same limits. */
	constructor(saxes: Saxes, text: string, limits: Limits) {
		const places = new Map<XmlElement, XmlPlace>();
		const parsed = readXml(saxes, text, limits, places);
		if (!parsed.ok) throw new TypeError("A text that was XML is no more.");
		this.text = text;
		this.root = parsed.value;
		this.#places = places;
	}

	/** All of an element, with its tags. */
	element(element: XmlElement): Range {
		const { start, end } = this.#place(element);
		return { start, end };
	}

	/** An attribute with its value, or the start tag where there is none of that name. */
	attribute(element: XmlElement, name: string): Range {
		if (this.#last?.element !== element) this.#last = { element, attributes: this.#attributesOf(element) };
		const { start, tagEnd } = this.#place(element);
		return this.#last.attributes.get(name) ?? { start, end: tagEnd };
	}

	#attributesOf(element: XmlElement): ReadonlyMap<string, Range> {
		const { nameEnd, tagEnd } = this.#place(element);
		const found = new Map<string, Range>();
		for (const match of this.text.slice(nameEnd, tagEnd).matchAll(ATTRIBUTE)) {
			const start = nameEnd + match.index;
			found.set(match[1] ?? "", { start, end: start + match[0].length });
		}
		return found;
	}

	#place(element: XmlElement): XmlPlace {
		return this.#places.get(element) ?? { start: 0, nameEnd: 0, tagEnd: 0, end: 0 };
	}
}

/** Indexes the elements as they stand in the values of a parsed file. */
export function buildXmlIndex(saxes: Saxes, text: string, limits: Limits): SourceIndex {
	const xml = new PlacedXml(saxes, text, limits);
	const values = [xml.root];
	const places = new ValuePlaces();
	places.set(values, 0, xml.element(xml.root));
	const open = [xml.root];
	for (let element = open.pop(); element !== undefined; element = open.pop()) {
		for (const name of Object.keys(element.attributes)) {
			places.set(element.attributes, name, xml.attribute(element, name));
		}
		for (const [index, child] of element.children.entries()) {
			if (typeof child === "string") continue;
			places.set(element.children, index, xml.element(child));
			open.push(child);
		}
	}
	return indexValues(text, values, places);
}
