import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { duplicateIndex, forget } from "./unique.js";

afterEach(forget);

/** What uniqueItems means, by comparing every pair. */
function naive(items: readonly unknown[]): number {
	return items.findIndex((item, index) => items.slice(0, index).some((earlier) => isDeepStrictEqual(earlier, item)));
}

/** Few distinct leaves and names, so that equal items are common. */
const item = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: "small" },
		fc.constantFrom(null, true, false, 0, 1, "", "a", "1", "null", "{", "[1"),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom("bom-ref", "url", "name", "a", "b"), tie("value"), {
			maxKeys: 3,
			noNullPrototype: true,
		}),
	),
})).value;

describe("duplicateIndex", () => {
	test("finds what comparing every pair finds", () => {
		fc.assert(
			fc.property(fc.array(item, { maxLength: 8 }), (items) => {
				expect(duplicateIndex(items)).toBe(naive(items));
				forget();
			}),
			{ numRuns: 2000 },
		);
	});

	test("takes objects for equal whatever the order of their properties", () => {
		expect(
			duplicateIndex([
				{ name: "a", b: { c: 1, d: 2 } },
				{ b: { d: 2, c: 1 }, name: "a" },
			]),
		).toBe(1);
	});

	test("tells a text from an object that only has that text", () => {
		expect(duplicateIndex(["a", { "bom-ref": "a" }, { ref: "a" }, 1, "1"])).toBe(-1);
	});

	test("tells names that hold separators", () => {
		expect(duplicateIndex([{ 'a":1,"b': 1 }, { a: 1, b: 1 }])).toBe(-1);
	});

	test("looks at no object twice in one validation, however deep the lists that hold it are nested", () => {
		let looks = 0;
		const leaf = new Proxy(
			{ name: "leaf" },
			{
				ownKeys: (target) => {
					looks++;
					return Reflect.ownKeys(target);
				},
			},
		);
		let components: unknown[] = [leaf, { name: "leaf", other: true }];
		expect(duplicateIndex(components)).toBe(-1);
		for (let level = 0; level < 500; level++) {
			components = [{ name: "same", components }, { name: "same" }];
			expect(duplicateIndex(components)).toBe(-1);
		}
		expect(looks).toBe(1);
	});
});
