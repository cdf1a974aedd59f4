import type { NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";
import type { PlaceIndex, Range } from "../../source-index.js";
import { indexValues, ValuePlaces } from "../../value-index.js";
import { textOf, type XmlElement } from "../../xml.js";
import { PlacedXml } from "../../xml-index.js";
import { type Attribute, bom, type ObjectShape, type Scalar, type Shape } from "./shape.js";

/** What the namespaces of all versions begin with. */
const NAMESPACE = "http://cyclonedx.org/schema/bom/";
/** The extension by which BOMs before 1.4 have vulnerabilities: https://github.com/CycloneDX/specification/tree/master/schema/ext */
const VULNERABILITIES = "http://cyclonedx.org/schema/ext/vulnerability/";

/** https://www.w3.org/TR/xmldsig-core1/ */
const SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

/** A BOM in XML as the same BOM in JSON. */
export interface ConvertedBom {
	readonly bom: Readonly<Record<string, unknown>>;
	/** What the XML has that CycloneDX does not allow there, and that JSON could not express. */
	readonly problems: readonly NormalizeProblem[];
	/** How many elements of the vulnerability extension it has, which are left out. */
	readonly vulnerabilities: number;
	/** Names of what else is left out, by the object that would have it. */
	readonly leftOut: ReadonlyMap<unknown, ReadonlySet<string>>;
}

/** Where the elements are, and where to write down the places of what they become. */
export interface Placement {
	readonly source: PlacedXml;
	readonly places: ValuePlaces;
}

/**
 * Converts a BOM. What no document of ours holds is left out (evidence, formulation and the like), and so
 * are elements of other namespaces, which the schema allows anywhere.
 */
export function convertBom(root: XmlElement, version: string, placement: Placement | null): ConvertedBom {
	const result: Record<string, unknown> = { bomFormat: "CycloneDX", specVersion: version };
	const converter = new Converter(root.namespace, placement);
	converter.fill(result, root, bom);
	if (root.children.some((child) => typeof child !== "string" && child.namespace === SIGNATURES))
		converter.leaveOut(result, "signature");
	placement?.places.set(result, "specVersion", placement.source.attribute(root, "xmlns"));
	return {
		bom: result,
		problems: converter.problems,
		vulnerabilities: converter.vulnerabilities,
		leftOut: converter.leftOut,
	};
}

/** What tells the places of a converted BOM in its text. */
export function indexBom(text: string, version: string): PlaceIndex {
	const source = new PlacedXml(text);
	const places = new ValuePlaces();
	const values = [convertBom(source.root, version, { source, places }).bom];
	places.set(values, 0, source.element(source.root));
	return indexValues(text, values, places);
}

class Converter {
	readonly problems: NormalizeProblem[] = [];
	vulnerabilities = 0;
	readonly leftOut = new Map<unknown, Set<string>>();
	readonly #namespace: string;
	readonly #placement: Placement | null;
	readonly #refs = new Set<string>();
	/** Of what is being converted. */
	readonly #path: (string | number)[] = [];

	constructor(namespace: string, placement: Placement | null) {
		this.#namespace = namespace;
		this.#placement = placement;
	}

	/** Adds to `result` what is said by the attributes of an element and in it. */
	fill(result: Record<string, unknown>, element: XmlElement, shape: ObjectShape): void {
		for (const [property, attribute] of Object.entries(shape.attributes)) {
			this.#attribute(result, element, property, attribute);
		}
		if (shape.content !== null) {
			this.#refuseElements(element);
			result[shape.content] = textOf(element).trim();
			this.#place(result, shape.content, this.#placement?.source.element(element));
			return;
		}
		const fields = shape.elements();
		for (const child of this.#elementsOf(element)) {
			const field = Object.hasOwn(fields, child.name) ? fields[child.name] : undefined;
			if (field === undefined) {
				this.#refuseElement(child, element, result);
			} else if (field.shape.type === "left-out") {
				if (this.#elementsWithin(child).length > 0) this.leaveOut(result, child.name);
			} else if (field.many) {
				const list = (result[field.as] ?? []) as unknown[];
				this.#within(field.as, () => this.#push(list, child, field.shape));
				result[field.as] = list;
			} else if (Object.hasOwn(result, field.as)) {
				this.#refuse(child, result, `The element ${quote(child.name)} is given twice in ${quote(element.name)}.`);
			} else {
				this.#within(field.as, () => {
					const value = this.#convert(child, field.shape);
					if (value !== undefined) result[field.as] = value;
				});
				this.#place(result, field.as, this.#placement?.source.element(child));
			}
		}
	}

	leaveOut(owner: object, name: string): void {
		const names = this.leftOut.get(owner) ?? new Set();
		this.leftOut.set(owner, names.add(name));
	}

	#convert(element: XmlElement, shape: Shape): unknown {
		switch (shape.type) {
			case "left-out":
				return undefined;
			case "attribute":
				return attributeOf(element, shape.name);
			case "object": {
				const result: Record<string, unknown> = {};
				this.fill(result, element, shape);
				return result;
			}
			case "within": {
				const value = this.#within(shape.name, () => this.#convert(element, shape.shape));
				const result = { [shape.name]: value };
				this.#place(result, shape.name, this.#placement?.source.element(element));
				return result;
			}
			case "list":
				return this.#list(element, shape.items);
			case "tools": {
				const first = element.children.find((child) => typeof child !== "string");
				return this.#convert(element, first === undefined || first.name === "tool" ? shape.list : shape.object);
			}
			case "dependencies":
				return this.#dependencies(element);
			default:
				this.#refuseElements(element);
				return scalar(textOf(element), shape.type);
		}
	}

	#list(element: XmlElement, items: Readonly<Record<string, Shape>>): unknown[] {
		const result: unknown[] = [];
		for (const child of this.#elementsOf(element)) {
			const shape = Object.hasOwn(items, child.name) ? items[child.name] : undefined;
			if (shape !== undefined) this.#push(result, child, shape);
			else this.#refuseElement(child, element, result);
		}
		return result;
	}

	#push(list: unknown[], element: XmlElement, shape: Shape): void {
		const index = list.length;
		const value = this.#within(index, () => this.#convert(element, shape));
		if (value === undefined) return;
		list.push(value);
		this.#place(list, index, this.#placement?.source.element(element));
	}

	/**
	 * One entry for each `dependency`; those of nested ones that say more come after all others. What is said twice is
	 * kept once, since in JSON it must not be said twice.
	 */
	#dependencies(element: XmlElement): unknown[] {
		const result: unknown[] = [];
		const open: XmlElement[] = [];
		const known = new Set<string>();
		for (const child of this.#elementsOf(element)) {
			if (child.name === "dependency") open.push(child);
			else this.#refuseElement(child, element, result);
		}
		for (const dependency of open) {
			const entry: Record<string, unknown> = {};
			const lists: Readonly<Record<string, string[]>> = { dependency: [], provides: [] };
			const seen = new Set<string>();
			this.#attribute(entry, dependency, "ref", { name: "ref", type: "string" });
			for (const child of this.#elementsOf(dependency)) {
				const list = Object.hasOwn(lists, child.name) ? lists[child.name] : undefined;
				const ref = attributeOf(child, "ref");
				if (list === undefined) {
					this.#within(result.length, () => this.#refuseElement(child, dependency, entry));
				} else if (ref === undefined) {
					const message = `The element ${quote(child.name)} has no attribute "ref".`;
					this.#within(result.length, () => this.#refuse(child, entry, message));
				} else {
					if (!seen.has(`${child.name} ${ref}`)) {
						this.#place(list, list.length, this.#placement?.source.element(child));
						list.push(ref);
					}
					seen.add(`${child.name} ${ref}`);
					if (child.children.some((nested) => typeof nested !== "string")) open.push(child);
				}
			}
			for (const [name, property] of [
				["dependency", "dependsOn"],
				["provides", "provides"],
			] as const) {
				if (lists[name]!.length === 0) continue;
				entry[property] = lists[name];
				this.#place(entry, property, this.#placement?.source.element(dependency));
			}
			const text = JSON.stringify(entry);
			if (known.has(text)) continue;
			known.add(text);
			this.#place(result, result.length, this.#placement?.source.element(dependency));
			result.push(entry);
		}
		return result;
	}

	#attribute(result: Record<string, unknown>, element: XmlElement, property: string, { name, type }: Attribute): void {
		const value = attributeOf(element, name);
		if (value === undefined) return;
		result[property] = scalar(value, type);
		this.#place(result, property, this.#placement?.source.attribute(element, name));
		if (name !== "bom-ref") return;
		if (this.#refs.has(value)) {
			const message = `The bom-ref ${quote(value)} is given twice.`;
			this.problems.push({ code: "schema-violation", message, value: 0, path: [...this.#path, property] });
		}
		this.#refs.add(value);
	}

	/** The elements in one that are CycloneDX's. Text between them is not allowed, nor are elements without a namespace. */
	*#elementsOf(element: XmlElement): Generator<XmlElement> {
		for (const child of element.children) {
			if (typeof child === "string") {
				if (child.trim() !== "")
					this.#refuse(
						null,
						null,
						`The element ${quote(element.name)} holds text (${quote(child.trim(), 40)}), where CycloneDX has elements.`,
					);
			} else if (child.namespace === this.#namespace) {
				yield child;
			} else if (child.namespace.startsWith(VULNERABILITIES)) {
				const within = child.children.filter((inner) => typeof inner !== "string").length;
				this.vulnerabilities += child.name === "vulnerabilities" ? within : 1;
			} else if (child.namespace === "" || child.namespace.startsWith(NAMESPACE)) {
				this.#refuse(
					null,
					null,
					`The element ${quote(child.name)} in ${quote(element.name)} has not the namespace of the BOM, ${quote(this.#namespace)}.`,
				);
			}
		}
	}

	#refuseElements(element: XmlElement): void {
		for (const child of this.#elementsWithin(element))
			this.#refuse(
				null,
				null,
				`The element ${quote(child.name)} is in ${quote(element.name)}, where CycloneDX has text.`,
			);
	}

	#elementsWithin(element: XmlElement): XmlElement[] {
		return element.children.filter(
			(child): child is XmlElement => typeof child !== "string" && child.namespace === this.#namespace,
		);
	}

	#refuseElement(child: XmlElement, parent: XmlElement, container: object): void {
		this.#refuse(
			child,
			container,
			`The element ${quote(child.name)} is none that CycloneDX has in ${quote(parent.name)}.`,
		);
	}

	/** `child` is what is wrong, in what becomes `container` (of a list it takes a place); null when all of what is being converted is. */
	#refuse(child: XmlElement | null, container: object | null, message: string): void {
		const path = [...this.#path];
		if (child !== null && container !== null) {
			const key = Array.isArray(container) ? container.push(null) - 1 : `<${child.name}> ${this.problems.length}`;
			path.push(key);
			this.#place(container, key, this.#placement?.source.element(child));
		}
		this.problems.push({ code: "schema-violation", message, value: 0, path });
	}

	#within<T>(key: string | number, convert: () => T): T {
		this.#path.push(key);
		const result = convert();
		this.#path.pop();
		return result;
	}

	#place(container: object, key: string | number, range: Range | undefined): void {
		if (range !== undefined) this.#placement?.places.set(container, key, range);
	}
}

function attributeOf(element: XmlElement, name: string): string | undefined {
	return Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
}

/** What does not read as the type stays text, for the schema to refuse. */
function scalar(value: string, type: Scalar): string | number | boolean {
	const text = value.trim();
	if (type === "integer" && /^[+-]?\d{1,15}$/.test(text)) return Number(text);
	if (type === "number" && /^[+-]?(?:\d{1,15}\.?\d{0,15}|\.\d{1,15})$/.test(text)) return Number(text);
	if (type === "boolean" && /^(?:true|1)$/.test(text)) return true;
	if (type === "boolean" && /^(?:false|0)$/.test(text)) return false;
	return text;
}
