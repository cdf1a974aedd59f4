import { RegoSet } from "../value/index.js";
import { type Builtin, checkItems, operandTypeError, setArgument } from "./builtin.js";

/** Of a set of sets. */
export const intersection: Builtin = (args) => {
	const sets = setsOf(setArgument(args, 0));
	let common = sets[0] ?? new RegoSet();
	for (const set of sets) {
		const [smaller, larger] = set.size < common.size ? [set, common] : [common, set];
		common = RegoSet.of(smaller.unordered().filter((item) => larger.has(item)));
	}
	return common;
};

/** Of a set of sets. */
export const union: Builtin = (args, context) => {
	const all = new RegoSet();
	for (const set of setsOf(setArgument(args, 0))) {
		for (const item of set.unordered()) all.add(item);
		checkItems(context, "union", all.size);
	}
	return all;
};

function setsOf(set: RegoSet): readonly RegoSet[] {
	return set.sorted().map((item) => {
		if (item instanceof RegoSet) return item;
		throw operandTypeError(0, item, "set");
	});
}
