import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { attributePlaces, type PlacedElement, readPlaces } from "./placed-xml.js";
import { parseXml, type XmlElement } from "./xml.js";

/** Without its places. */
function bare({ name, namespace, attributes, children }: XmlElement): XmlElement {
	return {
		name,
		namespace,
		attributes: { ...attributes },
		children: children.map((child) => (typeof child === "string" ? child : bare(child))),
	};
}

function* elementsOf(element: PlacedElement): Generator<PlacedElement> {
	yield element;
	for (const child of element.children) if (typeof child !== "string") yield* elementsOf(child as PlacedElement);
}

async function expectSameAsParsed(text: string): Promise<void> {
	const parsed = await parseXml(text, defaultLimits);
	if (!parsed.ok) throw new Error(`${parsed.message} ${text}`);
	const root = readPlaces(text);
	expect(bare(root)).toEqual(parsed.value);
	for (const element of elementsOf(root)) {
		const all = text.slice(element.start, element.end);
		const head = text.slice(element.start, element.tagEnd);
		expect(text.slice(element.start, element.nameEnd)).toMatch(/^<[^\s/>]+$/);
		expect(all.startsWith(head) && head.endsWith(">")).toBe(true);
		expect(head.endsWith("/>") ? all === head : /<\/[^<>]+>$/.test(all)).toBe(true);
		const places = attributePlaces(text, element);
		expect([...places.keys()]).toEqual(Object.keys(element.attributes));
		for (const [name, { start, end }] of places) {
			expect(text.slice(start, end)).toMatch(/^[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*')$/);
			expect(text.slice(start, start + name.length)).toBe(name);
		}
	}
}

describe("reading XML for its places", () => {
	it.each([
		"<a/>",
		"<a><b></b>\r\n<b\r\n/></a >",
		"<?xml version='1.0'?><!-- <x> --><a><!-- </a> --><?p <q>?><![CDATA[<z>]]]]><![CDATA[>]]></a><!-- end -->",
		'<a b="&lt;&#65;&#x1F600;&quot;" c=\'>"/>\' d = "1\t2\n3\r\n4&#10;5">&amp;&apos;&gt;</a>',
		'<a xmlns="urn:x"><b xmlns="" xmlns:p=" urn:p "><p:c p:d="1"/></b><e xml:lang="en"/></a>',
		'<a __proto__="x" constructor="y"><__proto__/></a>',
		"<é><日本 ü='ö'/>\u{1f600}</é>",
		"\n <a>\u0085text\u2028</a>\n",
	])("finds the same elements as parsing does: %j", expectSameAsParsed);

	it("finds the same elements as parsing does, whatever they are made of", async () => {
		const text = fc
			.array(
				// Never `]]>`, which is no text, also where one text follows another.
				fc.constantFrom("a", " ", "\r", "\n", "\t", "&lt;", "&#13;", "]]a", ">", "/", "=", "'", '"', "é", "\u{1f600}"),
				{
					maxLength: 8,
				},
			)
			.map((parts) => parts.join(""));
		const value = text.map((content) => content.replaceAll('"', "&quot;"));
		const name = fc.constantFrom("a", "b-c", "x:d", "_e.f");
		const attribute = fc.constantFrom("g", "x:h", "xmlns:y", "xmlns", "__proto__");
		const space = fc.constantFrom(" ", "\n", "\t ", "\r\n");
		const { element } = fc.letrec<{ element: string; node: string }>((tie) => ({
			node: fc.oneof(
				{ depthSize: "small", withCrossShrink: true },
				text,
				text.map((content) => `<![CDATA[${content}]]>`),
				fc.constantFrom("<!-- <a> -->", "<?p a='<'?>"),
				tie("element"),
			),
			element: fc
				.tuple(
					name,
					fc.uniqueArray(fc.tuple(space, attribute, value), { maxLength: 3, selector: ([, own]) => own }),
					fc.array(tie("node"), { maxLength: 4 }),
					fc.constantFrom("", " ", "\n"),
				)
				.map(([own, attributes, nodes, end]) => {
					const written = attributes.map(([before, key, content]) => {
						return `${before}${key}="${key.startsWith("xmlns") ? "urn:z" : content}"`;
					});
					const head = `<${own}${written.join("")}${end}`;
					return nodes.length === 0 ? `${head}/>` : `${head}>${nodes.join("")}</${own}${end}>`;
				}),
		}));
		await fc.assert(
			fc.asyncProperty(element, (inner) => expectSameAsParsed(`<r xmlns:x="urn:x">${inner}</r>`)),
			{ numRuns: 500 },
		);
	});
});
