import { goFloat } from "./go-float.js";
import { goQuote } from "./go-quote.js";
import { quote } from "./go-time.js";

const UNITS: Readonly<Record<string, bigint>> = {
	ns: 1n,
	us: 1_000n,
	"\u00b5s": 1_000n,
	"\u03bcs": 1_000n,
	ms: 1_000_000n,
	s: 1_000_000_000n,
	m: 60_000_000_000n,
	h: 3_600_000_000_000n,
};
const LIMIT = 1n << 63n;
/** Hours. */
const LONG_UNITS: Readonly<Record<string, number>> = { d: 24, w: 7 * 24, y: 365 * 24 };

/** Nanoseconds of `1h30m`, also with days, weeks and years of 365 days. Source: OPA's time.parse_duration_ns. */
export function parseDuration(text: string): bigint {
	if (text === "") throw new SyntaxError('time: invalid duration ""');
	if (!/[dwy]/.test(text)) return parseGoDuration(text, text);
	const invalid = (): SyntaxError => new SyntaxError(`time: invalid duration ${goQuote(text)}`);
	if (!/^[-+]?(?:[0-9.]+(?:ms|us|\u00b5s|ns|[a-z]))+$/.test(text)) throw invalid();
	const rewritten = text.replace(/([0-9.]+)([dwy])/g, (_, digits: string, unit: string) => {
		if (!/^(?:\d+\.?\d*|\.\d+)$/.test(digits) || !Number.isFinite(Number(digits))) throw invalid();
		return `${goFloat(Number(digits) * (LONG_UNITS[unit] as number), "f", -1)}h`;
	});
	return parseGoDuration(rewritten, text);
}

function parseGoDuration(text: string, shown: string): bigint {
	const fail = (problem: string): never => {
		throw new SyntaxError(`time: ${problem} ${shown === text ? quote(shown) : goQuote(shown)}`);
	};
	const invalid = (): never => fail("invalid duration");
	const negative = text.startsWith("-");
	let rest = text.replace(/^[-+]/, "");
	if (rest === "0") return 0n;
	if (rest === "") return invalid();
	let total = 0n;
	while (rest !== "") {
		const [whole, integer = "", fraction = "", unitName = ""] = /^(\d*)(?:\.(\d*))?([^\d.]*)/.exec(
			rest,
		) as RegExpExecArray;
		if (integer === "" && fraction === "") return invalid();
		const value = BigInt(integer || "0");
		if (value > LIMIT) return invalid();
		if (unitName === "") return fail("missing unit in duration");
		const unit = Object.hasOwn(UNITS, unitName) ? UNITS[unitName] : undefined;
		if (unit === undefined) return fail(`unknown unit ${quote(unitName)} in duration`);
		if (value > LIMIT / unit) return invalid();
		total += value * unit + fractionOf(fraction, unit);
		if (total > LIMIT) return invalid();
		rest = rest.slice(whole.length);
	}
	if (negative) return -total;
	return total === LIMIT ? invalid() : total;
}

/** In doubles, as Go computes it. */
function fractionOf(digits: string, unit: bigint): bigint {
	let value = 0n;
	let scale = 1;
	for (const digit of digits) {
		if (value > (LIMIT - 1n) / 10n) break;
		const next = value * 10n + BigInt(digit);
		if (next > LIMIT) break;
		value = next;
		scale *= 10;
	}
	return value === 0n ? 0n : BigInt(Math.trunc(Number(value) * (Number(unit) / scale)));
}
