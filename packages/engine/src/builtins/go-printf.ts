/** Go's fmt.Sprintf for the values Rego hands it. Source: the documentation and behavior of Go's fmt package. */

import { goBinaryFloat, goFloat, goHexadecimalFloat } from "./go-float.js";
import { goQuote, goQuoteCharacter, isPrintable } from "./go-quote.js";

export type PrintfArgument =
	/** `int64`; beyond its range Go has `*big.Int`, which formats a little differently. */
	| { readonly type: "integer"; readonly value: bigint }
	| { readonly type: "float64"; readonly value: number }
	| { readonly type: "string"; readonly value: string };

interface Flags {
	sharp: boolean;
	zero: boolean;
	plus: boolean;
	minus: boolean;
	space: boolean;
	/** `%#v`: Go syntax. */
	sharpV: boolean;
	/** `%+v`: only large integers show their sign. */
	plusV: boolean;
	width: number | undefined;
	precision: number | undefined;
}

const MAXIMUM_WIDTH = 1_000_000;
const INT64_LIMIT = 1n << 63n;
const REPLACEMENT = "\ufffd";

/** `checkLength` is told of the length as it grows, and throws where it is too much. */
export function goSprintf(
	format: string,
	args: readonly PrintfArgument[],
	checkLength: (length: number) => void,
): string {
	let out = "";
	let at = 0;
	let next = 0;
	let reordered = false;
	let goodIndex = true;
	let afterIndex = false;

	/** `[3]`: the next argument is the third. */
	const readIndex = (): void => {
		afterIndex = false;
		if (format[at] !== "[") return;
		reordered = true;
		const close = format.indexOf("]", at);
		if (close < 0) {
			goodIndex = false;
			at++;
			return;
		}
		const text = format.slice(at + 1, close);
		at = close + 1;
		const index = /^\d{1,7}$/.test(text) ? Number(text) : 0;
		if (index < 1 || index > args.length) {
			goodIndex = false;
			return;
		}
		next = index - 1;
		afterIndex = true;
	};
	const readDigits = (): number | undefined => {
		let value: number | undefined;
		for (; isDigit(format[at]); at++) {
			// Go gives up at the digit after a value that is too large, and on the rest of the format with it.
			if (value !== undefined && value > MAXIMUM_WIDTH) {
				at = format.length;
				return undefined;
			}
			value = (value ?? 0) * 10 + Number(format[at]);
		}
		return value;
	};
	/** `*`: the next argument is the width or the precision. */
	const readStar = (): number | undefined => {
		at++;
		const argument = args[next];
		if (argument === undefined) return undefined;
		next++;
		if (argument.type !== "integer") return undefined;
		const value = argument.value;
		return value >= -MAXIMUM_WIDTH && value <= MAXIMUM_WIDTH ? Number(value) : undefined;
	};

	while (at < format.length) {
		const percent = format.indexOf("%", at);
		if (percent < 0) {
			out += format.slice(at);
			break;
		}
		out += format.slice(at, percent);
		at = percent + 1;
		goodIndex = true;
		afterIndex = false;
		const flags = readFlags();

		readIndex();
		if (format[at] === "*") {
			flags.width = readStar();
			if (flags.width === undefined) out += "%!(BADWIDTH)";
			else if (flags.width < 0) {
				flags.width = -flags.width;
				flags.minus = true;
				flags.zero = false;
			}
			afterIndex = false;
		} else {
			flags.width = readDigits();
			if (afterIndex && flags.width !== undefined) goodIndex = false;
		}

		if (at + 1 < format.length && format[at] === ".") {
			at++;
			if (afterIndex) goodIndex = false;
			readIndex();
			if (format[at] === "*") {
				const precision = readStar();
				flags.precision = precision !== undefined && precision >= 0 ? precision : undefined;
				if (flags.precision === undefined) out += "%!(BADPREC)";
				afterIndex = false;
			} else {
				flags.precision = readDigits() ?? 0;
			}
		}

		if (!afterIndex) readIndex();
		const verb = String.fromCodePoint(format.codePointAt(at) ?? 0);
		if (at >= format.length) {
			out += "%!(NOVERB)";
			break;
		}
		at += verb.length;
		const argument = args[next];
		if (verb === "%") out += "%";
		else if (!goodIndex) out += `%!${verb}(BADINDEX)`;
		else if (argument === undefined) out += `%!${verb}(MISSING)`;
		else {
			if (verb === "v" || verb === "w") {
				flags.sharpV = flags.sharp;
				flags.sharp = false;
				flags.plusV = flags.plus;
				flags.plus = false;
			}
			out += formatArgument(argument, verb, flags);
			checkLength(out.length);
			next++;
		}
	}

	if (!reordered && next < args.length) {
		const extra = args.slice(next).map((argument) => `${typeOf(argument)}=${formatArgument(argument, "v", noFlags())}`);
		out += `%!(EXTRA ${extra.join(", ")})`;
	}
	return out;

	function readFlags(): Flags {
		const flags = noFlags();
		for (; at < format.length; at++) {
			switch (format[at]) {
				case "#":
					flags.sharp = true;
					break;
				case "0":
					flags.zero = true;
					break;
				case "+":
					flags.plus = true;
					break;
				case "-":
					flags.minus = true;
					break;
				case " ":
					flags.space = true;
					break;
				default:
					return flags;
			}
		}
		return flags;
	}
}

function noFlags(): Flags {
	return {
		sharp: false,
		zero: false,
		plus: false,
		minus: false,
		space: false,
		sharpV: false,
		plusV: false,
		width: undefined,
		precision: undefined,
	};
}

function typeOf(argument: PrintfArgument): string {
	if (argument.type !== "integer") return argument.type;
	return isBig(argument.value) ? "*big.Int" : "int64";
}

function isBig(value: bigint): boolean {
	return value >= INT64_LIMIT || value < -INT64_LIMIT;
}

function formatArgument(argument: PrintfArgument, verb: string, flags: Flags): string {
	if (verb === "T") return formatString(typeOf(argument), flags);
	let text: string | undefined;
	switch (argument.type) {
		case "string":
			text = formatText(argument.value, verb, flags);
			break;
		case "float64":
			text = formatFloat(argument.value, verb, flags);
			break;
		case "integer":
			if (isBig(argument.value)) return formatBigInteger(argument.value, verb, flags);
			text = formatInteger(argument.value, verb, flags);
			break;
	}
	return text ?? badVerb(argument, verb, flags);
}

function badVerb(argument: PrintfArgument, verb: string, flags: Flags): string {
	return `%!${verb}(${typeOf(argument)}=${formatArgument(argument, "v", flags)})`;
}

function formatText(value: string, verb: string, flags: Flags): string | undefined {
	switch (verb) {
		case "v":
			return flags.sharpV ? formatQuoted(value, flags) : formatString(value, flags);
		case "s":
			return formatString(value, flags);
		case "q":
			return formatQuoted(value, flags);
		case "x":
		case "X":
			return formatHexadecimal(value, verb, flags);
		default:
			return undefined;
	}
}

function formatString(value: string, flags: Flags): string {
	return pad(truncate(value, flags.precision), flags);
}

function formatQuoted(value: string, flags: Flags): string {
	const text = truncate(value, flags.precision);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: what Go's CanBackquote refuses
	if (flags.sharp && !/[\u0000-\u0008\u000a-\u001f\u007f`\ufeff]/.test(text)) return pad(`\`${text}\``, flags);
	return pad(goQuote(text, flags.plus), flags);
}

/** The UTF-8 bytes in hexadecimal. */
function formatHexadecimal(value: string, verb: "x" | "X", flags: Flags): string {
	const bytes = new TextEncoder().encode(value).subarray(0, flags.precision);
	const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
	const prefix = flags.sharp && digits.length > 0 ? "0x" : "";
	const text = flags.space ? digits.map((pair) => prefix + pair).join(" ") : prefix + digits.join("");
	return pad(verb === "X" ? text.toUpperCase() : text, flags);
}

function formatInteger(value: bigint, verb: string, flags: Flags): string | undefined {
	switch (verb) {
		case "v":
		case "d":
			return formatDigits(value, 10, verb, flags);
		case "b":
			return formatDigits(value, 2, verb, flags);
		case "o":
		case "O":
			return formatDigits(value, 8, verb, flags);
		case "x":
		case "X":
			return formatDigits(value, 16, verb, flags);
		case "c":
			return pad(characterOf(value), flags);
		case "q":
			return pad(goQuoteCharacter(characterOf(value), flags.plus), flags);
		case "U":
			return formatUnicode(BigInt.asUintN(64, value), flags);
		default:
			return undefined;
	}
}

function formatDigits(value: bigint, base: 2 | 8 | 10 | 16, verb: string, flags: Flags): string {
	const negative = value < 0n;
	const { width = 0, precision } = flags;
	if (precision === 0 && value === 0n) return " ".repeat(width);
	let minimum = precision ?? 0;
	if (precision === undefined && flags.zero && !flags.minus && flags.width !== undefined) {
		minimum = width - (negative || flags.plus || flags.space ? 1 : 0);
	}
	let digits = (negative ? -value : value).toString(base).padStart(minimum, "0");
	if (verb === "X") digits = digits.toUpperCase();
	if (flags.sharp) {
		if (base === 2) digits = `0b${digits}`;
		else if (base === 8 && !digits.startsWith("0")) digits = `0${digits}`;
		else if (base === 16) digits = `0${verb}${digits}`;
	}
	if (verb === "O") digits = `0o${digits}`;
	return pad(signOf(negative, flags) + digits, { ...flags, zero: false });
}

function formatBigInteger(value: bigint, verb: string, flags: Flags): string {
	const base = { b: 2, o: 8, O: 8, d: 10, s: 10, v: 10, x: 16, X: 16 }[verb];
	if (base === undefined) return `%!${verb}(big.Int=${value})`;
	const negative = value < 0n;
	const raw = (negative ? -value : value).toString(base);
	const digits = (verb === "X" ? raw.toUpperCase() : raw).padStart(flags.precision ?? 0, "0");
	const sharp = flags.sharp ? ({ b: "0b", o: "0", x: "0x", X: "0X" }[verb] ?? "") : "";
	const head = signOf(negative, { ...flags, plus: flags.plus || flags.plusV }) + (verb === "O" ? "0o" : sharp);
	const zeros = flags.zero && !flags.minus && flags.precision === undefined;
	return pad(head + (zeros ? digits.padStart((flags.width ?? 0) - head.length, "0") : digits), {
		...flags,
		zero: false,
	});
}

function signOf(negative: boolean, flags: Flags): string {
	if (negative) return "-";
	if (flags.plus) return "+";
	return flags.space ? " " : "";
}

function characterOf(value: bigint): string {
	const isCharacter = value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value <= 0xdfffn);
	return isCharacter ? String.fromCodePoint(Number(value)) : REPLACEMENT;
}

function formatUnicode(value: bigint, flags: Flags): string {
	const digits = value
		.toString(16)
		.toUpperCase()
		.padStart(Math.max(4, flags.precision ?? 0), "0");
	const character = value <= 0x10ffffn ? characterOf(value) : "";
	const shown = flags.sharp && character !== "" && isPrintable(character) ? ` '${character}'` : "";
	return pad(`U+${digits}${shown}`, { ...flags, zero: false });
}

function formatFloat(value: number, verb: string, flags: Flags): string | undefined {
	const format = ({ v: "g", g: "g", G: "g", e: "e", E: "e", f: "f", F: "f" } as const)[verb];
	const negative = value < 0 || Object.is(value, -0);
	let digits: string;
	if (format !== undefined) {
		const precision = flags.precision ?? (format === "g" ? -1 : 6);
		digits = goFloat(value, format, precision);
		if (flags.sharp) digits = withDecimalPoint(digits, format === "g" ? (precision < 0 ? 6 : precision) : 0);
	} else if (verb === "b") {
		digits = goBinaryFloat(value);
	} else if (verb === "x" || verb === "X") {
		const precision = flags.precision ?? -1;
		digits = goHexadecimalFloat(value, precision);
		if (flags.sharp) digits = withDecimalPoint(digits, verb === "x" ? (precision < 0 ? 6 : precision) : 0);
	} else {
		return undefined;
	}
	if (verb === "G" || verb === "E" || verb === "X") digits = digits.toUpperCase();
	const sign = signOf(negative, flags);
	if (flags.zero && !flags.minus) return sign + digits.padStart((flags.width ?? 0) - sign.length, "0");
	return pad(sign + digits, flags);
}

/** `#` forces a decimal point and keeps the trailing zeros that %g drops. */
function withDecimalPoint(text: string, significant: number): string {
	const at = text.startsWith("0x") ? text.indexOf("p") : text.indexOf("e");
	const mantissa = at < 0 ? text : text.slice(0, at);
	const pointed = mantissa.includes(".") ? mantissa : `${mantissa}.`;
	const counted = mantissa === "0" ? 1 : mantissa.replace(".", "").replace(/^0+/, "").length;
	return pointed + "0".repeat(Math.max(significant - counted, 0)) + (at < 0 ? "" : text.slice(at));
}

function truncate(text: string, precision: number | undefined): string {
	if (precision === undefined || text.length <= precision) return text;
	return Array.from(text).slice(0, precision).join("");
}

/** Width counts code points. Go pads with zeros on the left when asked to, also text. */
function pad(text: string, flags: Flags): string {
	const { width = 0 } = flags;
	if (width === 0) return text;
	const missing = width - Array.from(text).length;
	if (missing <= 0) return text;
	if (flags.minus) return text + " ".repeat(missing);
	return (flags.zero ? "0" : " ").repeat(missing) + text;
}

function isDigit(character: string | undefined): boolean {
	return character !== undefined && character >= "0" && character <= "9";
}
