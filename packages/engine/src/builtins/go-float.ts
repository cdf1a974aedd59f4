/** How Go writes floating point numbers. Source: Go's strconv.FormatFloat. */

/** The number is 0.digits · 10^point; no zeros at either end. */
export interface Decimal {
	readonly digits: string;
	readonly point: number;
}

/**
 * The absolute value in format e, f or g. Precision -1 means the fewest digits that read back as the same double;
 * else digits are rounded half to even from the double's exact value, which JavaScript's toFixed does not do.
 */
export function goFloat(value: number, format: "e" | "f" | "g", precision: number): string {
	const magnitude = Math.abs(value);
	const shortest = precision < 0;
	const exact = shortest ? shortestDecimal(magnitude) : exactDecimal(magnitude);
	switch (format) {
		case "e": {
			const rounded = shortest ? exact : round(exact, precision + 1);
			return exponential(rounded, shortest ? Math.max(rounded.digits.length - 1, 0) : precision);
		}
		case "f": {
			const rounded = shortest ? exact : round(exact, exact.point + precision);
			return fixed(rounded, shortest ? Math.max(rounded.digits.length - rounded.point, 0) : precision);
		}
		case "g": {
			const wanted = precision === 0 ? 1 : precision;
			const rounded = shortest ? exact : round(exact, wanted);
			const count = rounded.digits.length;
			const threshold = shortest ? 6 : wanted > count && count >= rounded.point ? count : wanted;
			const exponent = rounded.point - 1;
			if (count > 0 && (exponent < -4 || exponent >= threshold)) {
				return exponential(rounded, Math.max(count - 1, 0));
			}
			return fixed(rounded, Math.max(count - rounded.point, 0));
		}
	}
}

function shortestDecimal(value: number): Decimal {
	if (value === 0) return { digits: "", point: 0 };
	const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
	return { digits: mantissa.replace(".", ""), point: Number(exponent) + 1 };
}

/** The absolute value as `6755399441055744p-52`, in decimal digits. */
export function goBinaryFloat(value: number): string {
	const { mantissa, exponent } = binaryOf(value);
	return `${mantissa}p${exponent < 0 ? "" : "+"}${exponent}`;
}

/** The absolute value as `0x1.8p+00`. Precision -1 means as many digits as there are; else it is rounded half to even. */
export function goHexadecimalFloat(value: number, precision: number): string {
	let { mantissa, exponent } = binaryOf(value);
	if (mantissa === 0n) return `0x0${precision > 0 ? `.${"0".repeat(precision)}` : ""}p+00`;
	while (mantissa < 1n << 52n) {
		mantissa <<= 1n;
		exponent--;
	}
	exponent += 52;
	if (precision >= 0 && precision < 13) {
		const shift = BigInt(52 - precision * 4);
		const rest = mantissa & ((1n << shift) - 1n);
		const half = 1n << (shift - 1n);
		mantissa >>= shift;
		if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
		mantissa <<= shift;
		if (mantissa >= 1n << 53n) {
			mantissa >>= 1n;
			exponent++;
		}
	}
	const digits = mantissa.toString(16).slice(1);
	const fraction = precision < 0 ? digits.replace(/0+$/, "") : digits.padEnd(precision, "0").slice(0, precision);
	const power = String(Math.abs(exponent)).padStart(2, "0");
	return `0x1${fraction === "" ? "" : `.${fraction}`}p${exponent < 0 ? "-" : "+"}${power}`;
}

/** The absolute value is mantissa · 2^exponent. */
function binaryOf(value: number): { readonly mantissa: bigint; readonly exponent: number } {
	const view = new DataView(new ArrayBuffer(8));
	view.setFloat64(0, value);
	const bits = view.getBigUint64(0);
	const biased = Number(bits >> 52n) & 0x7ff;
	const fraction = bits & 0xfffffffffffffn;
	return {
		mantissa: biased === 0 ? fraction : fraction | 0x10000000000000n,
		exponent: (biased === 0 ? 1 : biased) - 1075,
	};
}

function exactDecimal(value: number): Decimal {
	if (value === 0) return { digits: "", point: 0 };
	const { mantissa, exponent } = binaryOf(value);
	// m · 2^-k is m · 5^k / 10^k.
	const digits = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
	const text = digits.toString();
	return trimmed(text, text.length + Math.min(exponent, 0));
}

function round(decimal: Decimal, count: number): Decimal {
	const { digits, point } = decimal;
	if (count >= digits.length) return decimal;
	if (count < 0) return { digits: "", point: 0 };
	const kept = digits.slice(0, count);
	const rest = digits.slice(count);
	const half = rest.charCodeAt(0) - 0x35;
	const isOdd = count > 0 && (kept.charCodeAt(count - 1) & 1) === 1;
	const up = half > 0 || (half === 0 && (rest.length > 1 || isOdd));
	if (!up) return trimmed(kept, point);
	const raised = (BigInt(kept === "" ? "0" : kept) + 1n).toString().padStart(count, "0");
	return trimmed(raised, point + raised.length - count);
}

export function trimmed(digits: string, point: number): Decimal {
	const text = digits.replace(/0+$/, "");
	return text === "" ? { digits: "", point: 0 } : { digits: text, point };
}

export function exponential({ digits, point }: Decimal, decimals: number): string {
	const exponent = digits === "" ? 0 : point - 1;
	const head = digits.charAt(0) || "0";
	const tail = digits.slice(1).padEnd(decimals, "0");
	const power = String(Math.abs(exponent)).padStart(2, "0");
	return `${head}${decimals > 0 ? `.${tail}` : ""}e${exponent < 0 ? "-" : "+"}${power}`;
}

export function fixed({ digits, point }: Decimal, decimals: number): string {
	const integer = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
	if (decimals === 0) return integer;
	const fraction = point >= 0 ? digits.slice(point) : "0".repeat(-point) + digits;
	return `${integer}.${fraction.padEnd(decimals, "0").slice(0, decimals)}`;
}
