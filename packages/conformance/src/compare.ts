import { isLosslessNumber, type LosslessNumber, parse, stringify } from "lossless-json";

/** JSON whose numbers keep the digits they were written with. */
export type ExactJson =
	| null
	| boolean
	| string
	| LosslessNumber
	| readonly ExactJson[]
	| { readonly [key: string]: ExactJson };

export function parseExact(text: string): ExactJson {
	return parse(text) as ExactJson;
}

export function exactText(value: ExactJson): string {
	return stringify(value) as string;
}

/**
 * One text for all ways to write the same value: keys sorted, numbers as exact decimals. `sortArrays` also puts the
 * elements of the outermost arrays in order, for cases that leave their order open.
 */
export function canonical(value: ExactJson, sortArrays = false): string {
	if (isLosslessNumber(value)) return decimal(value.value);
	if (Array.isArray(value)) {
		const items = value.map((item) => canonical(item));
		return `[${(sortArrays ? items.sort() : items).join(",")}]`;
	}
	if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
	}
	return JSON.stringify(value);
}

/** The bindings of one result, whose values may be arrays in any order. */
export function canonicalBindings(bindings: ExactJson, sortArrays: boolean): string {
	const entries = Object.entries(bindings as Record<string, ExactJson>).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.map(([name, value]) => `${name}=${canonical(value, sortArrays)}`).join(";");
}

/** As sign, digits without zeros at either end, and exponent: equal exactly where the numbers are. */
function decimal(text: string): string {
	const [, sign, integer = "", fraction = "", exponent = "0"] =
		/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
	const digits = (integer + fraction).replace(/^0+/, "");
	const significant = digits.replace(/0+$/, "");
	if (significant === "") return "0";
	const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
	return `${sign}${significant}e${power}`;
}
