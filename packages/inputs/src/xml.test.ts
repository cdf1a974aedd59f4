import { describe, expect, it } from "vitest";
import { defaultLimits } from "./limits.js";
import { type ReadResult, read } from "./read.js";
import { parseXml } from "./xml.js";

const problemOf = ({ problems: [problem] }: ReadResult) =>
	problem && { code: problem.code, line: problem.line, column: problem.column };

describe("XML", () => {
	it("becomes plain data: elements, their namespaces, attributes and text", async () => {
		const text =
			'<?xml version="1.0" encoding="utf-8"?>\n<a xmlns="urn:x" b="1 &amp; 2"><!-- c --><d>e &lt; <![CDATA[<f>]]></d><x:g xmlns:x="urn:y"/></a>';
		expect(await parseXml(text, defaultLimits)).toEqual({
			ok: true,
			value: {
				name: "a",
				namespace: "urn:x",
				attributes: { xmlns: "urn:x", b: "1 & 2" },
				children: [
					{ name: "d", namespace: "urn:x", attributes: {}, children: ["e < ", "<f>"] },
					{ name: "g", namespace: "urn:y", attributes: { "xmlns:x": "urn:y" }, children: [] },
				],
			},
		});
	});

	it("of no known format is still there as it stands, with its places", async () => {
		const result = await read({ name: "x.xml", bytes: '<a>\n  <b c="1"\n     d="2">text</b>\n</a>' });
		expect(result.problems[0]?.code).toBe("unrecognized");
		const [raw] = result.raw;
		const place = (...path: (string | number)[]) => {
			const { line, column } = raw!.locate(path);
			return [line, column];
		};
		expect(place()).toEqual([1, 1]);
		expect(place("children", 1)).toEqual([2, 3]);
		expect(place("children", 1, "attributes", "d")).toEqual([3, 6]);
	});

	it("with a document type is refused, whatever entities it defines", async () => {
		const bomb = `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]>\n<a>&y;</a>`;
		expect(problemOf(await read({ name: "x.xml", bytes: bomb }))).toEqual({
			code: "unsupported-doctype",
			line: 2,
			column: 1,
		});
		const external = `<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`;
		expect(problemOf(await read({ name: "x.xml", bytes: external }))?.code).toBe("unsupported-doctype");
		expect(problemOf(await read({ name: "x.xml", bytes: "<a>&x;</a>" }))?.code).toBe("syntax");
	});

	it("that says another encoding than UTF-8 is refused", async () => {
		const bytes = '<?xml version="1.0" encoding="ISO-8859-1"?><a/>';
		expect(problemOf(await read({ name: "x.xml", bytes }))?.code).toBe("encoding");
	});

	it.each([
		["<a>\n  <b></c>\n</a>", 2, 10],
		["<a>\n  <b c=1/>\n</a>", 2, 9],
		["<a>\n  <b>", 2, 6],
		['<a b="1" b="2"/>', 1, 17],
		["<a><x:b/></a>", 1, 10],
		["<a/><b/>", 1, 8],
		["<a>\u0001</a>", 1, 5],
	])("that is malformed is refused where it is: %j", async (bytes, line, column) => {
		const problem = problemOf(await read({ name: "x.xml", bytes }));
		expect(problem?.code).toBe("syntax");
		expect([problem?.line, problem?.column]).toEqual([line, column]);
	});

	it("is bounded in depth and in number", async () => {
		const deep = "<a>".repeat(100_000);
		expect(problemOf(await read({ name: "x.xml", bytes: deep }))).toEqual({ code: "too-deep", line: 1, column: 1501 });
		const many = `<a>${"<b/>".repeat(1000)}</a>`;
		const limits = { xmlNodes: 1000 };
		expect(problemOf(await read({ name: "x.xml", bytes: many }, { limits }))?.code).toBe("too-large");
		expect(problemOf(await read({ name: "x.xml", bytes: many }))?.code).toBe("unrecognized");
	});

	it("may have any names", async () => {
		const result = await read({
			name: "x.xml",
			bytes: '<__proto__ constructor="1" __proto__="2"><toString/></__proto__>',
		});
		expect(result.problems[0]?.code).toBe("unrecognized");
		expect(Object.entries((result.raw[0]!.value as { attributes: object }).attributes)).toEqual([
			["constructor", "1"],
			["__proto__", "2"],
		]);
		expect(({} as { constructor: unknown }).constructor).toBe(Object);
	});

	it("that is a web page is told to be one", async () => {
		const result = await read({ name: "bom.xml", bytes: "<!DOCTYPE html><html><body>404</body></html>" });
		expect(result.problems[0]?.message).toContain("web page");
	});
});
