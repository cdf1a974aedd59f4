import { EvaluationError } from "../error.js";
import { isNumber, numberText, numberValue, type RegoNumber, type Value } from "../value/index.js";
import { OperandError, operandTypeError } from "./builtin.js";

/** Beyond it, arithmetic on integers would take long. */
const MAXIMUM_DIGITS = 1_000_000;
const DECIMAL = /^[+-]?(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** The integer a number is, however it is written: `1.0` and `1e2` are integers; undefined for others. */
export function exactInteger(value: number | RegoNumber): bigint | undefined {
	if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
	const text = numberText(value);
	if (/^-?\d+$/.test(text)) return BigInt(text);
	const match = DECIMAL.exec(text);
	if (match === null) return undefined;
	const [, integer, fraction = "", exponent = "0"] = match as unknown as [string, string, string?, string?];
	let digits = integer + fraction;
	let power = Number(exponent) - fraction.length;
	if (/^0*$/.test(digits)) return 0n;
	const end = lastNonZero(digits) + 1;
	power += digits.length - end;
	digits = digits.slice(0, end);
	if (power < 0) return undefined;
	assertDigits(digits.length + power);
	const magnitude = BigInt(digits) * 10n ** BigInt(power);
	return text.startsWith("-") ? -magnitude : magnitude;
}

export function integerValue(value: bigint): number | RegoNumber {
	return numberValue(value.toString());
}

/** As OPA's BigIntOperand. */
export function bigIntegerArgument(args: readonly Value[], index: number): bigint {
	const value = args[index];
	if (!isNumber(value)) throw operandTypeError(index, value, "integer");
	const integer = exactInteger(value);
	if (integer !== undefined) return integer;
	throw new OperandError(`operand ${index + 1} must be integer number but got floating-point number`);
}

/** Throws EvaluationError `memory-exceeded`. */
export function assertDigits(count: number): void {
	if (count <= MAXIMUM_DIGITS) return;
	throw new EvaluationError("memory-exceeded", `a number would have ${count} digits, the limit is ${MAXIMUM_DIGITS}`);
}

function lastNonZero(digits: string): number {
	let at = digits.length - 1;
	while (at >= 0 && digits.charCodeAt(at) === 0x30) at--;
	return at;
}
