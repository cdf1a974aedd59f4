import { attributePlaces, type PlacedElement, readPlaces } from "./placed-xml.js";
import { firstLineOf, type PlaceIndex, type Range } from "./source-index.js";
import type { XmlElement } from "./xml.js";

/** The elements of an XML text, and where they are in it. */
export class PlacedXml {
	readonly text: string;
	readonly root: XmlElement;
	/** Attributes are asked for one after the other. */
	#last: { readonly element: XmlElement; readonly attributes: ReadonlyMap<string, Range> } | null = null;

	/** Reads a text once more that `parseXml` has accepted. */
	constructor(text: string) {
		this.text = text;
		this.root = readPlaces(text);
	}

	/** All of an element of `root`, with its tags. */
	element(element: XmlElement): Range {
		const { start, end } = element as PlacedElement;
		return { start, end };
	}

	/** An attribute with its value, or the start tag where there is none of that name. */
	attribute(element: XmlElement, name: string): Range {
		const placed = element as PlacedElement;
		if (this.#last?.element !== element) this.#last = { element, attributes: attributePlaces(this.text, placed) };
		return this.#last.attributes.get(name) ?? { start: placed.start, end: placed.tagEnd };
	}
}

/** Indexes the elements as they stand in the values of a parsed file. */
export function buildXmlIndex(text: string): PlaceIndex {
	const xml = new PlacedXml(text);
	return { locate: (value, path) => (value === 0 ? locate(xml, path) : { start: 0, end: 0 }) };
}

function locate(xml: PlacedXml, path: readonly (string | number)[]): Range {
	let element = xml.root;
	for (let step = 0; step < path.length; step += 2) {
		const list = path[step];
		const key = path[step + 1];
		if (list === "name" || list === "namespace") return xml.element(element);
		if (list === "attributes" && key !== undefined && Object.hasOwn(element.attributes, key)) {
			return xml.attribute(element, String(key));
		}
		const child = list === "children" && /^\d+$/.test(String(key)) ? element.children[Number(key)] : undefined;
		if (child === undefined) break;
		if (typeof child === "string") return xml.element(element);
		element = child;
	}
	return firstLineOf(xml.text, xml.element(element));
}
