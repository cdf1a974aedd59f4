import { numberValue } from "../value/index.js";
import { integerBigFloat, multiply, parseBigFloat, truncated } from "./big-float.js";
import { type Builtin, stringArgument } from "./builtin.js";

const DECIMAL_POWERS = ["", "k", "m", "g", "t", "p", "e"];
const MAXIMUM_EXPONENT_DIGITS = 6;

/** `10Ki` is 10240: powers of 1000, of 1024 with `i`; `m` is a thousandth and `M` a million. */
export const unitsParse: Builtin = (args) => {
	const text = stringArgument(args, 0).replaceAll('"', "");
	const { amount, unit } = split("units.parse", text, "no amount provided");
	const name = unit.charAt(0) + unit.slice(1).toLowerCase();
	const factor = name === "m" ? undefined : factorOf(name === "M" ? "m" : name.toLowerCase());
	const known = name === "m" || factor !== undefined;
	if (!known) throw new SyntaxError(`units.parse: unit ${name} not recognized`);
	const rational = parseRational(amount);
	if (rational === undefined) throw new SyntaxError("units.parse: could not parse amount to a number");
	// Go multiplies by the double next to a thousandth.
	const [numerator, denominator] =
		factor === undefined
			? [rational.numerator * THOUSANDTH.numerator, rational.denominator * THOUSANDTH.denominator]
			: [rational.numerator * factor, rational.denominator];
	return numberValue(decimalText(numerator, denominator));
};

/** Bytes, whole ones: `1kb` is 1000, `1KiB` 1024. */
export const unitsParseBytes: Builtin = (args) => {
	const text = stringArgument(args, 0).toLowerCase().replaceAll('"', "");
	const { amount, unit } = split("units.parse_bytes", text, "no byte amount provided");
	const factor = factorOf(unit.length > 1 ? unit.replace(/b$/, "") : unit === "b" ? "?" : unit);
	if (factor === undefined) throw new SyntaxError(`units.parse_bytes: byte unit ${unit} not recognized`);
	if (!AMOUNT.test(amount)) throw new SyntaxError("units.parse_bytes: could not parse byte amount to a number");
	const total = truncated(multiply(parseBigFloat(amount), integerBigFloat(factor)));
	return numberValue(total.toString());
};

const AMOUNT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Of the double 0.001. */
const THOUSANDTH = { numerator: 1152921504606847n, denominator: 1n << 60n };

function factorOf(unit: string): bigint | undefined {
	const isBinary = unit.endsWith("i");
	const power = DECIMAL_POWERS.indexOf(isBinary ? unit.slice(0, -1) : unit);
	if (power < 0 || (isBinary && power === 0)) return undefined;
	return (isBinary ? 1024n : 1000n) ** BigInt(power);
}

function split(name: string, text: string, noAmount: string): { readonly amount: string; readonly unit: string } {
	if (text.includes(" ")) throw new SyntaxError(`${name}: spaces not allowed in resource strings`);
	let at = 0;
	for (; at < text.length; at++) {
		const character = text.charAt(at);
		if (/[eE]/.test(character)) {
			if (!/[0-9+-]/.test(text.charAt(at + 1))) break;
			if (/[+-]/.test(text.charAt(at + 1))) at++;
			const digits = /^\d*/.exec(text.slice(at + 1, at + 2 + MAXIMUM_EXPONENT_DIGITS))?.[0] ?? "";
			if (digits.length > MAXIMUM_EXPONENT_DIGITS) throw new RangeError(`${name}: exponent too large`);
		} else if (!/[0-9.+-]/.test(character)) {
			break;
		}
	}
	if (at === 0) throw new SyntaxError(`${name}: ${noAmount}`);
	return { amount: text.slice(0, at), unit: text.slice(at) };
}

function parseRational(text: string): { readonly numerator: bigint; readonly denominator: bigint } | undefined {
	if (!AMOUNT.test(text)) return undefined;
	const [mantissa, exponent = "0"] = text.toLowerCase().split("e") as [string, string?];
	const [integer, fraction = ""] = mantissa.split(".") as [string, string?];
	const power = Number(exponent) - fraction.length;
	const digits = BigInt(`${integer.replace(/[+-]/, "")}${fraction}` || "0") * (mantissa.startsWith("-") ? -1n : 1n);
	if (digits === 0n) return { numerator: 0n, denominator: 1n };
	if (Math.abs(power) > MAXIMUM_POWER) throw new RangeError("units.parse: exponent too large");
	const scale = 10n ** BigInt(Math.abs(power));
	return power < 0 ? { numerator: digits, denominator: scale } : { numerator: digits * scale, denominator: 1n };
}

/** OPA computes with exponents of up to a million digits, for which it takes long. */
const MAXIMUM_POWER = 10_000;

/** An integer, or ten digits after the point, half away from zero. */
function decimalText(numerator: bigint, denominator: bigint): string {
	if (numerator % denominator === 0n) return (numerator / denominator).toString();
	const magnitude = numerator < 0n ? -numerator : numerator;
	const scaled = (magnitude * 10n ** 10n * 2n + denominator) / (denominator * 2n);
	const digits = scaled.toString().padStart(11, "0");
	return `${numerator < 0n ? "-" : ""}${digits.slice(0, -10)}.${digits.slice(-10)}`;
}
