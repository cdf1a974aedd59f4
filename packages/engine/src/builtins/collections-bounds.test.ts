import { describe, expect, test } from "vitest";
import { formatValue, isObject, objectSize, parseValue, RegoObject, type RegoSet, type Value } from "../value/index.js";
import { type Builtin, DEFAULT_LIMITS } from "./builtin.js";
import { graphReachable, graphReachablePaths } from "./graph.js";
import { jsonPatch } from "./json-patch.js";
import { jsonFilter, jsonRemove } from "./json-select.js";
import { objectSubset, objectUnion, objectUnionN } from "./objects.js";

const CONTEXT = { now: 0n, seed: 0 };
const call = (builtin: Builtin, ...args: Value[]): Value | undefined => builtin(args, CONTEXT);
const text = (value: Value | undefined): string => (value === undefined ? "undefined" : formatValue(value));
const MANY = 50_000;
const nodes = Array.from({ length: MANY }, (_, i) => `n${i}`);

describe("a patch", () => {
	test("finds elements where earlier operations moved them, as RFC 6902 has it", () => {
		const patch = (document: string, ...operations: string[]): string =>
			text(call(jsonPatch, parseValue(document), parseValue(`[${operations.join()}]`)));
		const remove = '{"op":"remove","path":"/a/0"}';
		expect(patch('{"a":[{"v":1},{"v":2},{"v":3}]}', remove, '{"op":"add","path":"/a/1/x","value":9}')).toBe(
			'{"a":[{"v":2},{"v":3,"x":9}]}',
		);
		expect(patch('{"a":[1,2,3]}', remove, '{"op":"copy","from":"/a/1","path":"/b"}')).toBe('{"a":[2,3],"b":3}');
		expect(() => patch('{"a":[1,2,3]}', remove, '{"op":"test","path":"/a/2","value":3}')).toThrow("does not exist");
	});

	test("goes on after the whole document was replaced", () => {
		const operations = '[{"op":"replace","path":"","value":{}},{"op":"add","path":"/a","value":3}]';
		expect(text(call(jsonPatch, {}, parseValue(operations)))).toBe('{"a":3}');
	});

	test("leaves the document and the values it adds as they were", () => {
		const document = { a: [1, { b: 2 }], __proto__x: 1 };
		const value = { c: [3] };
		const operations = [
			{ op: "add", path: "/a/1/n", value },
			{ op: "add", path: "/a/1/n/c/-", value: 4 },
			{ op: "copy", from: "/a/1/n", path: "/m" },
			{ op: "remove", path: "/a/0" },
		];
		expect(text(call(jsonPatch, document, operations))).toBe(
			'{"__proto__x":1,"a":[{"b":2,"n":{"c":[3,4]}}],"m":{"c":[3,4]}}',
		);
		expect(document).toEqual({ a: [1, { b: 2 }], __proto__x: 1 });
		expect(value).toEqual({ c: [3] });
	});

	test("of many operations copies nothing twice", () => {
		const operations = nodes.map((name) => ({ op: "add", path: `/list/-`, value: name }));
		const keyed = nodes.map((name) => ({ op: "add", path: `/map/${name}`, value: 1 }));
		const patched = call(jsonPatch, { list: [], map: {} }, [...operations, ...keyed]);
		expect(text(patched)).toContain(`"n${MANY - 1}"]`);
	});

	test("that nests without end is refused", () => {
		const operations = Array.from({ length: 5000 }, () => [{ op: "move", from: "", path: "/" }]).flat();
		expect(() => call(jsonPatch, {}, operations)).toThrow();
		const path: string[] = [];
		const deepening = Array.from({ length: 3000 }, () => {
			path.push("a");
			return { op: "add", path: [...path], value: {} };
		});
		expect(() => call(jsonPatch, {}, deepening)).toThrow(expect.objectContaining({ code: "recursion-exceeded" }));
	});
});

describe("graphs", () => {
	const chain = Object.fromEntries(nodes.map((name, i) => [name, i + 1 < MANY ? [`n${i + 1}`] : []]));

	test("that are long are walked without recursion", () => {
		expect((call(graphReachable, chain, ["n0"]) as RegoSet).size).toBe(MANY);
		expect((call(graphReachablePaths, chain, ["n0"]) as RegoSet).size).toBe(1);
	});

	test("in which every node leads to every node are walked in the time of their edges", () => {
		const names = nodes.slice(0, 500);
		const full = Object.fromEntries(names.map((name) => [name, names]));
		expect((call(graphReachable, full, names) as RegoSet).size).toBe(500);
	});

	test("with more paths than can be kept end the evaluation", () => {
		const ladder = Object.fromEntries(
			Array.from({ length: 60 }, (_, i) => [
				[`a${i}`, [`a${i + 1}`, `b${i + 1}`]],
				[`b${i}`, [`a${i + 1}`, `b${i + 1}`]],
			]).flat() as [string, string[]][],
		);
		const limits = { ...DEFAULT_LIMITS, maximumItems: 10_000 };
		expect(() => graphReachablePaths([ladder, ["a0"]], { ...CONTEXT, limits })).toThrow(
			expect.objectContaining({ code: "memory-exceeded" }),
		);
	});
});

describe("objects", () => {
	test("are merged in the time of what they hold", () => {
		const union = call(
			objectUnionN,
			nodes.map((name) => ({ [name]: 1, all: { [name]: 1 } })),
		);
		expect(isObject(union) && objectSize(union)).toBe(MANY + 1);
	});

	test("that are merged stay as they were", () => {
		const first = { a: { b: 1 } };
		const second = RegoObject.of([["a", RegoObject.of([["c", 2]])]]);
		expect(text(call(objectUnionN, [first, second, { a: { d: 3 } }]))).toBe('{"a":{"b":1,"c":2,"d":3}}');
		expect(first).toEqual({ a: { b: 1 } });
		expect(text(second)).toBe('{"a":{"c":2}}');
	});

	test("that are too deep end the evaluation", () => {
		const nested = (): Value => {
			let value: Value = { b: 1 };
			for (let i = 0; i < 100_000; i++) value = { a: value };
			return value;
		};
		const tooDeep = expect.objectContaining({ code: "recursion-exceeded" });
		expect(() => call(objectUnion, nested(), nested())).toThrow(tooDeep);
		expect(() => call(objectSubset, nested(), nested())).toThrow(tooDeep);
	});

	test("with a key of JavaScript's own are objects like others", () => {
		const hostile = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as Value;
		expect(text(call(objectUnion, hostile, JSON.parse('{"__proto__": {"b": 2}}')))).toBe(
			'{"__proto__":{"a":1,"b":2},"constructor":2}',
		);
		expect(text(call(jsonFilter, hostile, ["__proto__/a", "toString"]))).toBe('{"__proto__":{"a":1}}');
		expect(text(call(jsonRemove, hostile, ["__proto__/a"]))).toBe('{"__proto__":{},"constructor":2}');
		expect(Object.prototype).not.toHaveProperty("a");
	});

	test("a run of elements is searched in linear time", () => {
		const whole = Array<Value>(200_000).fill(0);
		expect(call(objectSubset, whole, [...Array<Value>(100_000).fill(0), 1])).toBe(false);
	});

	test("paths may be longer than any value is deep", () => {
		const path = Array<Value>(100_000).fill("a");
		expect(text(call(jsonFilter, { a: 1 }, [path]))).toBe('{"a":1}');
		expect(text(call(jsonRemove, { a: { a: 1 } }, [path]))).toBe('{"a":{"a":1}}');
	});
});
