import { type Builtin, OperandError } from "./builtin.js";
import { assertDigits, bigIntegerArgument, integerValue } from "./exact-integer.js";

/** On integers of any size, negative ones in two's complement of infinitely many bits. */
export const bitsAnd: Builtin = (args) => integerValue(bigIntegerArgument(args, 0) & bigIntegerArgument(args, 1));

export const bitsOr: Builtin = (args) => integerValue(bigIntegerArgument(args, 0) | bigIntegerArgument(args, 1));

export const bitsXor: Builtin = (args) => integerValue(bigIntegerArgument(args, 0) ^ bigIntegerArgument(args, 1));

export const bitsNegate: Builtin = (args) => integerValue(~bigIntegerArgument(args, 0));

export const bitsLsh: Builtin = (args) => {
	const [value, count] = [bigIntegerArgument(args, 0), shiftArgument(args)];
	if (value === 0n) return 0;
	// Ten bits are about three digits.
	assertDigits(value.toString().length + Math.floor(Number(count) * 0.3));
	return integerValue(value << count);
};

export const bitsRsh: Builtin = (args) => {
	const [value, count] = [bigIntegerArgument(args, 0), shiftArgument(args)];
	// Beyond every bit there is.
	if (count > 1n << 32n) return value < 0n ? -1 : 0;
	return integerValue(value >> count);
};

function shiftArgument(args: Parameters<Builtin>[0]): bigint {
	const count = bigIntegerArgument(args, 1);
	if (count >= 0n) return BigInt.asUintN(64, count);
	throw new OperandError("operand 2 must be an unsigned integer number but got a negative integer");
}
