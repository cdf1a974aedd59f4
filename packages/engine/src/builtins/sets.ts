import { RegoSet } from "../value/index.js";
import { type Builtin, type BuiltinContext, checkItems, operandTypeError, setArgument } from "./builtin.js";

/** `a & b` */
export const and: Builtin = (args) => common(setArgument(args, 0), setArgument(args, 1));

/** `a | b` */
export const or: Builtin = (args, context) => all([setArgument(args, 0), setArgument(args, 1)], "or", context);

/** `a - b` */
export const setDiff: Builtin = (args) => {
	const set = setArgument(args, 0);
	const removed = setArgument(args, 1);
	return RegoSet.of(set.unordered().filter((item) => !removed.has(item)));
};

/** Of a set of sets. */
export const intersection: Builtin = (args) => {
	const [first = new RegoSet(), ...others] = setsOf(setArgument(args, 0));
	return others.reduce(common, first);
};

/** Of a set of sets. */
export const union: Builtin = (args, context) => all(setsOf(setArgument(args, 0)), "union", context);

function common(a: RegoSet, b: RegoSet): RegoSet {
	const [smaller, larger] = b.size < a.size ? [b, a] : [a, b];
	return RegoSet.of(smaller.unordered().filter((item) => larger.has(item)));
}

function all(sets: readonly RegoSet[], name: string, context: BuiltinContext): RegoSet {
	const united = new RegoSet();
	for (const set of sets) {
		for (const item of set.unordered()) united.add(item);
		checkItems(context, name, united.size);
	}
	return united;
}

function setsOf(set: RegoSet): readonly RegoSet[] {
	return set.sorted().map((item) => {
		if (item instanceof RegoSet) return item;
		throw operandTypeError(0, item, "set");
	});
}
