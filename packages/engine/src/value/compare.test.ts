import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RegoObject } from "./collections.js";
import { compareValues, sortValues } from "./compare.js";
import type { Value } from "./value.js";

describe("sorting objects", () => {
	const member = fc.oneof(fc.constantFrom<Value>(null, true, 1, 2, "a", "b"), fc.array(fc.nat(2), { maxLength: 2 }));
	const keys = ["a", "b", "__proto__", "constructor"];
	const object = fc
		.tuple(fc.subarray(keys), fc.array(member, { minLength: 4, maxLength: 4 }))
		.map(([own, members]): Value => {
			const entries = own.map((key, index) => [key, members[index] as Value] as const);
			return Object.assign(Object.create(null), Object.fromEntries(entries)) as Value;
		});
	const alike = fc
		.array(fc.tuple(member, member), { maxLength: 20 })
		.map((rows) => rows.map(([b, a]): Value => ({ b, a })));
	const withNumbers = fc
		.array(member, { maxLength: 20 })
		.map((rows) => rows.map((row): Value => RegoObject.of([[1, row]])));

	it("gives the order of comparing them two by two, whether or not they have the same keys", () => {
		fc.assert(
			fc.property(fc.oneof(fc.array(object, { maxLength: 20 }), alike, withNumbers), (values) => {
				expect(sortValues([...values])).toEqual([...values].sort(compareValues));
			}),
		);
	});
});
