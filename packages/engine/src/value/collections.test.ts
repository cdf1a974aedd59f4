import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	compareValues,
	equalValues,
	isObject,
	makeObject,
	numberValue,
	objectEntries,
	objectGet,
	objectKeys,
	objectSize,
	RegoNumber,
	RegoObject,
	RegoSet,
	typeName,
	type Value,
} from "./index.js";

const values = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		fc.constantFrom<Value>(null, true, false, "", "a", "__proto__", "constructor", 0, 1, 1.5, -0),
		fc.constantFrom<Value>(new RegoNumber("1.0"), new RegoNumber("1e0"), new RegoNumber("12345678901234567890")),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.array(tie("value"), { maxLength: 3 }).map((items) => RegoSet.of(items)),
		fc.array(fc.tuple(tie("value"), tie("value")), { maxLength: 3 }).map((entries) => makeObject(entries)),
		fc.dictionary(fc.constantFrom("a", "b", "__proto__", "constructor"), tie("value"), { maxKeys: 3 }),
	),
})).value;

describe("sets and objects", () => {
	test("hold as many elements as the order tells apart", () => {
		fc.assert(
			fc.property(fc.array(values, { maxLength: 20 }), (items) => {
				const set = RegoSet.of(items);
				const sorted = [...items].sort(compareValues);
				const unique = sorted.filter((item, i) => i === 0 || compareValues(sorted[i - 1] as Value, item) !== 0);
				expect(set.size).toBe(unique.length);
				expect(items.every((item) => set.has(item))).toBe(true);
				for (const [i, item] of set.sorted().entries()) expect(compareValues(item, unique[i] as Value)).toBe(0);
			}),
			{ numRuns: 2000 },
		);
	});

	test("are equal exactly when the order says so", () => {
		fc.assert(
			fc.property(values, values, (a, b) => {
				expect(equalValues(a, b)).toBe(compareValues(a, b) === 0);
			}),
			{ numRuns: 5000 },
		);
	});

	test("find keys of any type, the last value of equal keys stays with the first spelling", () => {
		const object = makeObject([
			[1, "a"],
			[new RegoNumber("1.0"), "b"],
			[["x", { y: RegoSet.of([2, 1]) }], "c"],
		]);
		expect(objectSize(object)).toBe(2);
		expect(objectGet(object, 1)).toBe("b");
		expect(objectGet(object, ["x", makeObject([["y", RegoSet.of([1, 2])]])])).toBe("c");
		expect(objectKeys(object)[0]).toBe(1);
	});

	test("take time linear in their size, also where all hashes are equal", () => {
		// Alike in everything that is hashed: only what lies past the sixteenth item differs.
		const alike = Array.from({ length: 20_000 }, (_, i) => [...new Array<number>(20).fill(0), i]);
		const set = RegoSet.of(alike);
		expect(set.size).toBe(alike.length);
		expect(alike.every((item) => set.has([...item]))).toBe(true);
		expect(set.has(new Array<number>(21).fill(-1))).toBe(false);
	});

	test("keep every value where some hashes have many keys, some few and some one", () => {
		const keyOf = (group: number, i: number): Value => [group, ...new Array<number>(20).fill(0), i];
		const object = new RegoObject();
		const sizes = Array.from({ length: 400 }, (_, group) => [1, 2, 8, 9, 40][group % 5] as number);
		for (let i = 0; i < 40; i++) {
			for (const [group, size] of sizes.entries()) if (i < size) object.set(keyOf(group, i), "first");
		}
		for (const [group, size] of sizes.entries()) object.set(keyOf(group, size - 1), `last of ${group}`);
		expect(object.size).toBe(sizes.reduce((sum, size) => sum + size, 0));
		for (const [group, size] of sizes.entries()) {
			expect(object.get(keyOf(group, size - 1))).toBe(`last of ${group}`);
			if (size > 1) expect(object.get(keyOf(group, 0))).toBe("first");
			expect(object.has(keyOf(group, size))).toBe(false);
		}
	});

	test("sort by code point, also where JavaScript would sort otherwise", () => {
		const texts = ["a", "\ud7ff", "\ue000", "\uffff", "\u{10000}"];
		expect(objectKeys(Object.fromEntries([...texts].reverse().map((text) => [text, 1])))).toEqual(texts);
	});
});

describe("plain objects from JSON.parse", () => {
	const parsed = JSON.parse('{"__proto__": {"polluted": true}, "b": 1, "a": 2}') as Value;

	test("are objects whose keys are only their own", () => {
		if (!isObject(parsed)) throw new Error("no object");
		expect(objectKeys(parsed)).toEqual(["__proto__", "a", "b"]);
		expect(objectGet(parsed, "constructor")).toBeUndefined();
		expect(objectGet(parsed, "polluted")).toBeUndefined();
		expect(objectGet(parsed, "__proto__")).toEqual({ polluted: true });
	});

	test("equal objects built by policies", () => {
		if (!isObject(parsed)) throw new Error("no object");
		const built = RegoObject.of(objectEntries(parsed));
		expect(equalValues(parsed, built)).toBe(true);
		expect(RegoSet.of([built]).has(parsed)).toBe(true);
		built.set("c", null);
		expect(equalValues(parsed, built)).toBe(false);
	});

	test("have no keys where a property is undefined", () => {
		const sparse = { a: undefined, b: 1 } as unknown as Value;
		expect(equalValues(sparse, { b: 1 })).toBe(true);
		expect(RegoSet.of([sparse]).has({ b: 1 })).toBe(true);
	});
});

test("values too deep to compare end in a typed error, not in a stack overflow", () => {
	const deep = (): Value => {
		let value: Value = [];
		for (let i = 0; i < 100_000; i++) value = [value];
		return value;
	};
	expect(() => equalValues(deep(), deep())).toThrow(expect.objectContaining({ code: "recursion-exceeded" }));
	expect(() => compareValues(deep(), deep())).toThrow(expect.objectContaining({ code: "recursion-exceeded" }));
});

test.each<[Value, string]>([
	[null, "null"],
	[true, "boolean"],
	[1.5, "number"],
	[numberValue("1.0"), "number"],
	["", "string"],
	[[], "array"],
	[{}, "object"],
	[new RegoObject(), "object"],
	[new RegoSet(), "set"],
])("the type of %o is %s", (value, name) => {
	expect(typeName(value)).toBe(name);
});
