import type { Value } from "../value/index.js";
import { arrayArgument, type Builtin, checkItems, integerArgument, isArray } from "./builtin.js";

export const arrayConcat: Builtin = (args, context) => {
	const first = arrayArgument(args, 0);
	const second = arrayArgument(args, 1);
	checkItems(context, "array.concat", first.length + second.length);
	return first.concat(second);
};

/** By one level. */
export const arrayFlatten: Builtin = (args, context) => {
	const array = arrayArgument(args, 0);
	checkItems(
		context,
		"array.flatten",
		array.reduce((sum: number, item) => sum + (isArray(item) ? item.length : 1), 0),
	);
	return array.flat() as Value[];
};

export const arrayReverse: Builtin = (args) => arrayArgument(args, 0).toReversed();

/** Indexes beyond the array mean its ends, unlike those of JavaScript's slice. */
export const arraySlice: Builtin = (args) => {
	const array = arrayArgument(args, 0);
	const start = Math.max(0, integerArgument(args, 1));
	const stop = Math.max(0, integerArgument(args, 2));
	return array.slice(start, stop);
};
