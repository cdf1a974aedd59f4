import { describe, expect, it } from "vitest";
import { at, root, Trace, unfold } from "./trace.js";

const resolve = (trace: Trace, document: object, path: (string | number)[]) => {
	const origin = trace.resolve(document, path);
	return origin === null ? null : unfold(origin);
};

describe("the trace of a document", () => {
	it("leads from what is marked to the source, by the same names unless told", () => {
		const trace = new Trace();
		const item = trace.mark({ id: "x", deep: { a: 1 } }, at(root(2), "spec", 3), { id: ["metadata", "name"] });
		const document = { items: [item] };
		expect(resolve(trace, document, ["items", 0])).toEqual({ value: 2, path: ["spec", 3] });
		expect(resolve(trace, document, ["items", 0, "id"])).toEqual({ value: 2, path: ["spec", 3, "metadata", "name"] });
		expect(resolve(trace, document, ["items", 0, "deep", "a"])).toEqual({ value: 2, path: ["spec", 3, "deep", "a"] });
		expect(resolve(trace, document, ["items", 0, "missing"])).toEqual({ value: 2, path: ["spec", 3, "missing"] });
		expect(resolve(trace, document, ["items"])).toBeNull();
	});

	it("follows names that are told for items and for what is below", () => {
		const trace = new Trace();
		const document = trace.mark({ hashes: [{ value: "x" }], a: { b: { c: 1 } } }, root(0), {
			hashes: { at: ["meta", "h"], items: { value: "content" } },
			a: { fields: { b: { at: "B", fields: { c: "C" } } } },
		});
		expect(resolve(trace, document, ["hashes", 0, "value"])?.path).toEqual(["meta", "h", 0, "content"]);
		expect(resolve(trace, document, ["hashes", 0, "value", "value"])?.path).toEqual([
			"meta",
			"h",
			0,
			"content",
			"value",
		]);
		expect(resolve(trace, document, ["a", "b", "c"])?.path).toEqual(["a", "B", "C"]);
	});

	it("starts anew at each mark on the way", () => {
		const trace = new Trace();
		const inner = trace.mark({ x: 1 }, at(root(1), "elsewhere"));
		const document = trace.mark({ list: [inner] }, root(0), { list: { items: { x: "y" } } });
		expect(resolve(trace, document, ["list", 0, "x"])).toEqual({ value: 1, path: ["elsewhere", "x"] });
	});

	it("is the same for a copy", () => {
		const trace = new Trace();
		const original = trace.mark({}, at(root(0), "a"));
		expect(resolve(trace, trace.copy(original, { b: 1 }), ["b"])?.path).toEqual(["a", "b"]);
		expect(resolve(trace, trace.copy({}, {}), ["b"])).toBeNull();
	});

	it("takes names such as constructor and __proto__ as any other", () => {
		const trace = new Trace();
		const document = trace.mark({}, root(0), { a: "b" });
		expect(resolve(trace, document, ["constructor", "__proto__"])?.path).toEqual(["constructor", "__proto__"]);
	});
});
