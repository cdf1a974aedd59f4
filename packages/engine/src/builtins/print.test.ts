import { expect, test } from "vitest";
import { parseValue, type Value } from "../value/index.js";
import { DEFAULT_LIMITS } from "./builtin.js";
import { internalPrint, internalTemplateString } from "./print.js";

function printed(operands: string, maximumItems = 100): string[] {
	const lines: string[] = [];
	const limits = { ...DEFAULT_LIMITS, maximumItems };
	const result = internalPrint([parseValue(operands)], { now: 0n, seed: 0, limits, print: (line) => lines.push(line) });
	expect(result).toBe(true);
	return lines;
}

test("print writes text as it is, all else as Rego, and what is undefined as such", () => {
	expect(printed('[{"a b"},{["x",{1}]},set(),{null}]')).toEqual(['a b ["x", {1}] <undefined> null']);
	expect(printed("[]")).toEqual([""]);
});

test("print writes a line for each combination, the last argument changing first", () => {
	expect(printed('[{"a","b"},{1,2}]')).toEqual(["a 1", "a 2", "b 1", "b 2"]);
	const many: Value = parseValue("{0,1,2,3,4,5,6,7,8,9}");
	expect(() => printed(`[${Array(30).fill("{0,1,2,3,4,5,6,7,8,9}").join()}]`)).toThrow(
		expect.objectContaining({ code: "memory-exceeded" }),
	);
	expect(internalPrint([[many, many]], { now: 0n, seed: 0 })).toBe(true);
});

test("a template string that would have several texts ends the evaluation", () => {
	expect(() => internalTemplateString([parseValue('["a",{1,2}]')], { now: 0n, seed: 0 })).toThrow(
		expect.objectContaining({ code: "conflict" }),
	);
});
