/** A number that a double does not carry exactly or that JavaScript prints otherwise: `1.0`, `1e3`, big integers. */
export class RegoNumber {
	/** As JSON writes numbers. */
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

/** The number that JSON text says; a RegoNumber only where a double would lose or change it. */
export function numberValue(text: string): number | RegoNumber {
	const number = Number(text);
	return String(number) === text ? number : new RegoNumber(text);
}

/** As JSON, with every digit. */
export function numberText(value: number | RegoNumber): string {
	return typeof value === "number" ? String(value) : value.text;
}

/**
 * The double that is the same number, so that `1.0` and `1` are one key; what no double equals stays a RegoNumber.
 * A double stands for the decimal that JavaScript prints for it.
 */
export function canonicalNumber(value: RegoNumber): number | RegoNumber {
	const number = Number(value.text);
	return Number.isFinite(number) && compareDecimals(String(number), value.text) === 0 ? number : value;
}

/** Text that is the same for equal numbers, `12e3` for 12000. */
export function canonicalNumberText(value: RegoNumber): string {
	const { sign, digits, magnitude } = decimalOf(value.text);
	return `${sign < 0 ? "-" : ""}${digits}e${magnitude - digits.length}`;
}

/** Exact, and bounded whatever the exponents: digits are compared, never multiplied out. */
export function compareDecimals(a: string, b: string): number {
	const x = decimalOf(a);
	const y = decimalOf(b);
	if (x.sign !== y.sign) return x.sign - y.sign;
	if (x.sign === 0) return 0;
	if (x.magnitude !== y.magnitude) return x.sign * (x.magnitude - y.magnitude);
	if (x.digits === y.digits) return 0;
	return x.sign * (x.digits < y.digits ? -1 : 1);
}

/** The number is sign · 0.digits · 10^magnitude; digits start and end with a nonzero one. */
function decimalOf(text: string): { sign: number; digits: string; magnitude: number } {
	const [mantissa, exponent = "0"] = text.toLowerCase().split("e") as [string, string?];
	const [integer, fraction = ""] = mantissa.replace("-", "").split(".") as [string, string?];
	const all = integer + fraction;
	const leading = all.length - all.replace(/^0+/, "").length;
	let end = all.length;
	while (end > leading && all.charCodeAt(end - 1) === 0x30) end--;
	if (end === leading) return { sign: 0, digits: "", magnitude: 0 };
	return {
		sign: mantissa.startsWith("-") ? -1 : 1,
		digits: all.slice(leading, end),
		magnitude: integer.length - leading + Number(exponent),
	};
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,5})?$/;
/** Arithmetic takes time in the size of the exponent and of the digits. */
const MAXIMUM_EXPONENT = 10_000;
const MAXIMUM_NUMBER_LENGTH = 10_000;

/** Whether text is a number as JSON writes it, of a size that can be computed with. */
export function isDecimal(text: string): boolean {
	if (text.length > MAXIMUM_NUMBER_LENGTH || !DECIMAL.test(text)) return false;
	const exponent = text.search(/[eE]/);
	return exponent < 0 || Math.abs(Number(text.slice(exponent + 1))) <= MAXIMUM_EXPONENT;
}
