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

export type ParsedXml = { readonly ok: true; readonly value: XmlElement } | Failure;

/** Ends the reading of an XML file from within. Never leaves this module. */
class Refusal extends Error {
	readonly failure: Failure;

	constructor(code: Failure["code"], message: string, text: string, offset: number) {
		super(message);
		this.failure = { ok: false, code, message, at: { text, offset } };
	}
}

/**
 * Parses XML 1.0 with namespaces. A document type is refused, so there are no entities but the five that XML names. Linear,
 * without recursion.
 */
export async function parseXml(text: string, limits: Limits): Promise<ParsedXml> {
	const { SaxesParser } = await import("saxes");
	const parser = new SaxesParser({ xmlns: true, position: false });
	const open: (XmlElement | string)[][] = [];
	let root: XmlElement | null = null;
	let nodes = 0;
	let start = 0;

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
	parser.on("opentagstart", () => {
		start = text.lastIndexOf("<", parser.position - 1);
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
		else parent.push(element);
		open.push(children);
	});
	parser.on("closetag", () => void open.pop());
	const addText = (value: string) => {
		const children = open[open.length - 1];
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
