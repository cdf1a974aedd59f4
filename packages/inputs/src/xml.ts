import type { Failure } from "./failure.js";
import type { Limits } from "./limits.js";
import { quote } from "./problem.js";

/** An element of an XML file: plain data. */
export interface XmlElement {
	/** Without its prefix. */
	readonly name: string;
	/** The address of its namespace; "" for none. */
	readonly namespace: string;
	/** By name as written; declarations of namespaces are among them. */
	readonly attributes: Readonly<Record<string, string>>;
	/** Elements and text in the order of the file. CDATA is text; comments and processing instructions are left out. */
	readonly children: readonly (XmlElement | string)[];
}

/** Where an element stands: offsets of its `<`, behind its name, behind its start tag, and behind all of it. */
export interface XmlPlace {
	readonly start: number;
	readonly nameEnd: number;
	readonly tagEnd: number;
	readonly end: number;
}

export type ParsedXml = { readonly ok: true; readonly value: XmlElement } | Failure;

type Saxes = typeof import("saxes");

/** Ends the reading of an XML file from within. Never leaves this module. */
class Refusal extends Error {
	readonly failure: Failure;

	constructor(code: Failure["code"], message: string, text: string, offset: number) {
		super(message);
		this.failure = { ok: false, code, message, at: { text, offset } };
	}
}

/** Parses XML 1.0 with namespaces. A document type is refused, so there are no entities but the five that XML names. */
export async function parseXml(text: string, limits: Limits): Promise<ParsedXml> {
	return readXml(await import("saxes"), text, limits);
}

/** `parseXml` for callers that have the parser already. Fills `places` where given. Linear, without recursion. */
export function readXml(
	{ SaxesParser }: Saxes,
	text: string,
	limits: Limits,
	places?: Map<XmlElement, XmlPlace>,
): ParsedXml {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const open: { readonly element: XmlElement; readonly children: (XmlElement | string)[]; readonly place: Opened }[] =
		[];
	let root: XmlElement | null = null;
	let nodes = 0;
	let start = 0;
	let nameEnd = 0;

	const refuse = (code: Failure["code"], message: string, offset: number): never => {
		throw new Refusal(code, message, text, offset);
	};
	const count = (more: number) => {
		nodes += more;
		if (nodes > limits.xmlNodes) {
			const message = `The file has more than ${limits.xmlNodes} elements, attributes and texts, which is the limit.`;
			refuse("too-large", message, parser.position);
		}
	};
	parser.on("error", (error) => {
		const reason = error.message.slice(0, 200);
		const end = text.trimEnd().length;
		if (parser.position >= end && (open.length > 0 || root === null)) {
			refuse("syntax", "The XML ends before it is complete: the file seems to be truncated.", end);
		}
		refuse("syntax", `The file is not XML: ${reason.replace(/\.$/, "")}.`, Math.min(parser.position, end));
	});
	parser.on("xmldecl", ({ encoding }) => {
		if (encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return;
		const message = `The file says that its encoding is ${quote(encoding)}; it must be UTF-8. Convert it, or correct what it says.`;
		refuse("encoding", message, 0);
	});
	parser.on("doctype", () => {
		const message =
			"The file has a document type (<!DOCTYPE>), which could define entities. No format that is read has one: remove it.";
		refuse("unsupported-doctype", message, Math.max(text.indexOf("<!DOCTYPE"), 0));
	});
	parser.on("opentagstart", ({ name }) => {
		start = text.lastIndexOf("<", parser.position - 1);
		nameEnd = start + 1 + name.length;
	});
	parser.on("opentag", (tag) => {
		if (open.length >= limits.depth) {
			refuse("too-deep", `Elements are nested more than ${limits.depth} deep here.`, start);
		}
		const names = Object.keys(tag.attributes);
		count(1 + names.length);
		const attributes = attributesOf(tag.attributes);
		const children: (XmlElement | string)[] = [];
		const element: XmlElement = { name: tag.local, namespace: tag.uri, attributes, children };
		const parent = open[open.length - 1];
		if (parent === undefined) root = element;
		else parent.children.push(element);
		open.push({ element, children, place: { start, nameEnd, tagEnd: parser.position } });
	});
	parser.on("closetag", () => {
		const closed = open.pop();
		if (closed !== undefined) places?.set(closed.element, { ...closed.place, end: parser.position });
	});
	const addText = (value: string) => {
		const children = open[open.length - 1]?.children;
		if (children === undefined || value === "") return;
		count(1);
		children.push(value);
	};
	parser.on("text", addText);
	parser.on("cdata", addText);

	try {
		parser.write(text).close();
	} catch (error) {
		if (error instanceof Refusal) return error.failure;
		throw error;
	}
	if (root !== null) return { ok: true, value: root };
	return { ok: false, code: "syntax", message: "The file is not XML: it has no element.", at: { text, offset: 0 } };
}

type Opened = Omit<XmlPlace, "end">;

/** Own properties whatever their names are, `__proto__` included. */
function attributesOf(found: Readonly<Record<string, { readonly value: string }>>): Record<string, string> {
	return Object.fromEntries(Object.entries(found).map(([name, { value }]) => [name, value]));
}

/** The text of an element, without that of the elements in it. */
export function textOf(element: XmlElement): string {
	const [only] = element.children;
	if (element.children.length === 1 && typeof only === "string") return only;
	return element.children.filter((child) => typeof child === "string").join("");
}
