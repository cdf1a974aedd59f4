import type { FuzzPolicy } from "./fuzz-policy.js";

/** A policy on which backends once differed from OPA's evaluator, or from each other. */
interface PastDifference extends FuzzPolicy {
	readonly name: string;
	/** What strict backends say of the first rule, on {@link PAST_INPUT}: JSON, `undefined` or the code of an error. */
	readonly says: unknown;
}

export const PAST_INPUT = { n: 7, s: "a", l: [[], "x"], o: { a: 1 } };

/** Ten calls, so that one more is the eleventh. */
const CALLS = Array.from({ length: 10 }, (_, i) => `x${i} := upper("a")`).join("\n");

export const PAST_DIFFERENCES: readonly PastDifference[] = [
	{
		name: "calls in a set are evaluated in the order of their names, also under their strict aliases",
		rego: `${CALLS}\nr contains {trim_space(input.n), replace(input.none, "a", "b")} if true\n`,
		rules: ["r"],
		says: [],
	},
	{
		name: "a builtin that failed is told, and not the conflict that is met thereafter",
		rego: "r := {0 | lower(input.n)} if true\nr := 1 if true\n",
		rules: ["r"],
		says: "builtin-failed",
	},
	{
		name: "an error in a comprehension that nobody asks for",
		rego: "r := 1 if { [0 | lower(input.n)] }\n",
		rules: ["r"],
		says: "builtin-failed",
	},
	{
		name: "an error in a comprehension that is negated",
		rego: "r := 1 if { not {0: 1 | lower(input.n)} }\n",
		rules: ["r"],
		says: "builtin-failed",
	},
	{
		name: "a comprehension that nobody asks for, with another input",
		rego: 'r := 1 if { [0 | lower(input.n)] with input.n as "N" }\n',
		rules: ["r"],
		says: 1,
	},
	{
		name: "a number in a rule's name",
		rego: "r[2].x := input.none\nr[-1].x contains 1 if input.none\n",
		rules: ["r"],
		says: { "2": {}, "-1": { x: [] } },
	},
	{
		name: "else of a rule with a number in its name",
		rego: "r[1].x := 2 if input.n else := 3 if input.s\n",
		rules: ["r"],
		says: { "1": { x: 2 } },
	},
	{
		name: "else of a rule beside one with a variable in its name",
		rego: "r.a := 2 if input.n else := 3 if input.s\nr[k] := 1 if some k in [5]\n",
		rules: ["r"],
		says: { "5": 1, a: 2 },
	},
	{
		name: "a negated body in a loop",
		rego: "r := [x | some x in [2, 7, 3]; not x == input.n]\n",
		rules: ["r"],
		says: [2, 3],
	},
	{
		name: "a negated lookup of a rule by a key",
		rego: 'a.x := 1\na.y := false\nr := [k | some k in ["x", "y", "z"]; not a[k]]\n',
		rules: ["r", "a"],
		says: ["y", "z"],
	},
	{
		name: "walk, negated",
		rego: 'r := [p | some p in [["o"], ["none"]]; not walk(input, [p, {"a": 1}])]\n',
		rules: ["r"],
		says: [["none"]],
	},
	{
		name: "membership of sets, with elements that are false",
		rego: "s contains x if some x in [1, false]\nr := [x | some x in [0, 1, false]; not x in s]\n",
		rules: ["r", "s"],
		says: [0],
	},
	{
		name: "keys that JavaScript knows",
		rego: '__proto__["constructor"].y := input.n\nr := [__proto__, input.o.constructor, input.l["0"]]\n',
		rules: ["r", "__proto__"],
		says: "undefined",
	},
];
