import fc from "fast-check";
import { test } from "vitest";
import { expectSame } from "../../test/differential.js";
import { RegoNumber, RegoObject, RegoSet, type Value } from "../value/index.js";

/** Few different leaves, so that keys, elements and paths meet. */
const leaf: fc.Arbitrary<Value> = fc.constantFrom<Value>(
	0,
	1,
	"a",
	"b",
	"0",
	"",
	"__proto__",
	null,
	true,
	new RegoNumber("1.0"),
);

function values(leaves: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
	return fc.letrec<{ value: Value }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 3, depthSize: "small" },
			leaves,
			fc.array(tie("value"), { maxLength: 4 }),
			fc.array(tie("value"), { maxLength: 4 }).map((items) => RegoSet.of(items)),
			fc
				.array(fc.tuple(fc.oneof(leaves, tie("value")), tie("value")), { maxLength: 4 })
				.map((items) => RegoObject.of(items)),
		),
	})).value;
}

const value = values(leaf);

const objectOf = (key: fc.Arbitrary<Value>, item: fc.Arbitrary<Value>) =>
	fc.array(fc.tuple(key, item), { maxLength: 5 }).map((items): Value => RegoObject.of(items));
const object = objectOf(leaf, value);
/** Of keys spelled differently, OPA's object.union_n keeps the last, unlike its other builtins. */
const spelledAlike = leaf.filter((item) => !(item instanceof RegoNumber));
const array = fc.array(value, { maxLength: 5 }).map((items): Value => items);
const set = fc.array(value, { maxLength: 5 }).map((items): Value => RegoSet.of(items));
const sets = fc.array(set, { maxLength: 4 }).map((items): Value => RegoSet.of(items));
const path = fc.oneof(
	fc.array(fc.constantFrom("a", "b", "0", "1", "__proto__"), { maxLength: 3 }).map((keys): Value => keys.join("/")),
	fc.array(fc.oneof(leaf, value), { maxLength: 3 }).map((keys): Value => keys),
);
const paths = fc.array(path, { maxLength: 4 }).map((items): Value => items);
const graph = fc
	.array(fc.tuple(leaf, fc.oneof(fc.array(leaf, { maxLength: 4 }), leaf)), { maxLength: 7 })
	.map((items): Value => RegoObject.of(items));
const any = fc.oneof(value, object, array, set);
/** One operation only: after it OPA may look at the wrong element. */
const patch = fc.tuple(fc.constantFrom("add", "remove", "replace", "test", "move", "copy"), path, path, value).map(
	([op, from, to, item]): Value => [
		RegoObject.of([
			["op", op],
			["path", to],
			["from", from],
			["value", item],
		]),
	],
);

const CALLS: Readonly<Record<string, readonly fc.Arbitrary<Value>[]>> = {
	"array.concat": [array, array],
	"array.flatten": [array],
	and: [set, set],
	or: [set, set],
	set_diff: [set, set],
	intersection: [sets],
	union: [sets],
	"graph.reachable": [graph, array],
	"graph.reachable_paths": [graph, fc.array(leaf, { maxLength: 3 })],
	"internal.member_2": [value, any],
	"internal.member_3": [leaf, value, any],
	"json.filter": [object, paths],
	"json.patch": [any, patch],
	"json.remove": [object, paths],
	"object.filter": [object, any],
	"object.get": [object, fc.oneof(leaf, path), leaf],
	"object.keys": [object],
	"object.remove": [object, any],
	"object.subset": [any, any],
	"object.union": [object, object],
	"object.union_n": [fc.array(objectOf(spelledAlike, values(spelledAlike)), { maxLength: 4 })],
};

for (const [name, args] of Object.entries(CALLS)) {
	test(`${name} says what OPA says of values at random`, () => {
		const calls = fc.sample(fc.tuple(...args), { numRuns: 150, seed: 20 }) as Value[][];
		return expectSame(name, calls, { messages: name !== "json.patch" });
	});
}
