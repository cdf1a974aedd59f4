import { describe, expect, it } from "vitest";
import * as convert from "./convert.js";

const hostile = [
	undefined,
	null,
	0,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	"",
	" ",
	"text",
	true,
	10n,
	[],
	["a", 1, null],
	{},
	{ a: 1 },
	JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"length":3}'),
	Object.create(null),
];

describe("accessors for unchecked values", () => {
	it("answer for every value without throwing", () => {
		for (const value of hostile) {
			for (const [name, accessor] of Object.entries(convert)) {
				if (name === "get") convert.get(value, "constructor");
				else if (name === "getIn") convert.getIn(value, ["a", 0]);
				else if (name === "asOneOf") convert.asOneOf(value, ["text"]);
				else if (name !== "setOwn") (accessor as (value: unknown) => unknown)(value);
			}
		}
	});

	it("tell objects from arrays and null", () => {
		expect(convert.asRecord([])).toBeNull();
		expect(convert.asRecord(null)).toBeNull();
		expect(convert.asRecord({ a: 1 })).toEqual({ a: 1 });
		expect(convert.asArray({})).toBeNull();
		expect(convert.asList("abc")).toEqual([]);
	});

	it("take only numbers that can be written as JSON", () => {
		expect(convert.asNumber(Number.NaN)).toBeNull();
		expect(convert.asNumber(1.5)).toBe(1.5);
		expect(convert.asInteger(1.5)).toBeNull();
		expect(convert.asInteger(2 ** 60)).toBeNull();
		expect(convert.asInteger(7)).toBe(7);
	});

	it("read own properties only", () => {
		expect(convert.get({}, "constructor")).toBeUndefined();
		expect(convert.get([], "length")).toBeUndefined();
		expect(convert.get(JSON.parse('{"constructor":1}'), "constructor")).toBe(1);
		expect(convert.getIn({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
		expect(convert.getIn({ a: [] }, ["a", "length", "x"])).toBeUndefined();
		expect(convert.getIn("text", [0])).toBeUndefined();
	});

	it("set a property named __proto__ without touching the prototype", () => {
		const record: Record<string, unknown> = {};
		convert.setOwn(record, "__proto__", { polluted: true });
		convert.setOwn(record, "a", 1);
		expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
		expect(JSON.stringify(record)).toBe('{"__proto__":{"polluted":true},"a":1}');
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});

	it("keep an empty string apart from no string", () => {
		expect(convert.asString("")).toBe("");
		expect(convert.asText(" \n")).toBeNull();
		expect(convert.asString(1)).toBeNull();
		expect(convert.asScalarText(1.5)).toBe("1.5");
		expect(convert.asScalarText(true)).toBe("true");
		expect(convert.asScalarText(null)).toBeNull();
	});
});
