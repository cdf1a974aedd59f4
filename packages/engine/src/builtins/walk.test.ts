import { expect, test } from "vitest";
import { reference } from "../../test/support.js";
import { parseValue, toJson, type Value } from "../value/index.js";
import { DEFAULT_LIMITS } from "./builtin.js";
import { walk } from "./walk.js";

const CONTEXT = { now: 0n, seed: 0 };

test.each([
	"1",
	"[]",
	"{}",
	'{"b":[1,{"c":null}],"a":{"x":{"y":2}}}',
	'{{1},[2],{"a":{3}}}',
	'{"__proto__":{"constructor":1},"\u{10000}":1,"\uffff":2}',
	"{[1]:{2:3}}",
])("walk(%s) gives what OPA gives, in its order", async (text) => {
	const expected = await reference({ "p.rego": `package p\n\na := [x | walk(${text}, x)]` }, "p/a");
	expect(toJson(walk([parseValue(text)], CONTEXT) as Value)).toEqual(expected);
});

test("walk ends where paths would take more room than they may, and where a value is too deep", () => {
	const wide = Array.from({ length: 100 }, () => [1, 2]);
	const limits = { ...DEFAULT_LIMITS, maximumItems: 500 };
	expect(() => walk([wide], { ...CONTEXT, limits })).toThrow(expect.objectContaining({ code: "memory-exceeded" }));
	let deep: Value = [];
	for (let i = 0; i < 100_000; i++) deep = [deep];
	expect(() => walk([deep], CONTEXT)).toThrow(expect.objectContaining({ code: "recursion-exceeded" }));
});
