import { numberText, type Value } from "../value/index.js";
import { floatOf } from "./arithmetic.js";
import { truncated } from "./big-float.js";
import { type Builtin, type BuiltinContext, checkItems, numberArgument, OperandError } from "./builtin.js";
import { bigIntegerArgument, integerValue } from "./exact-integer.js";

/** Both ends are in it; it counts down where the second is smaller. */
export const numbersRange: Builtin = (args, context) =>
	range("numbers.range", bigIntegerArgument(args, 0), bigIntegerArgument(args, 1), 1n, context);

export const numbersRangeStep: Builtin = (args, context) => {
	const [from, to, step] = [bigIntegerArgument(args, 0), bigIntegerArgument(args, 1), bigIntegerArgument(args, 2)];
	if (step <= 0n) throw new RangeError("numbers.range_step: step must be a positive integer");
	return range("numbers.range_step", from, to, step, context);
};

const BASES: Readonly<Record<string, number>> = { 2: 2, 8: 8, 10: 10, 16: 16 };

/** Toward zero. */
export const formatInt: Builtin = (args) => {
	const value = numberArgument(args, 0);
	const base = BASES[numberText(numberArgument(args, 1))];
	if (base === undefined) throw new OperandError("operand 2 must be one of {2, 8, 10, 16}");
	const text = numberText(value);
	return (/^-?\d+$/.test(text) ? BigInt(text) : truncated(floatOf(value))).toString(base);
};

function range(name: string, from: bigint, to: bigint, step: bigint, context: BuiltinContext): readonly Value[] {
	const up = from <= to;
	const count = (up ? to - from : from - to) / step + 1n;
	checkItems(context, name, count);
	const length = Number(count);
	const last = from + (up ? step : -step) * (count - 1n);
	if (isSafe(from) && isSafe(last)) {
		const first = Number(from);
		const difference = Number(up ? step : -step);
		// A step that goes beyond the end is never taken.
		return Array.from({ length }, (_, i) => (i === 0 ? first : first + i * difference));
	}
	return Array.from({ length }, (_, i) => integerValue(from + (up ? step : -step) * BigInt(i)));
}

function isSafe(value: bigint): boolean {
	return Number.isSafeInteger(Number(value));
}
