import { isNumber, isObject, numberText, objectEntries, RegoSet, type Value } from "../value/index.js";
import { arrayArgument, type Builtin, checkLength, isArray, stringArgument } from "./builtin.js";
import { goSprintf, type PrintfArgument } from "./go-printf.js";
import { goQuote } from "./go-quote.js";

export const sprintf: Builtin = (args, context) =>
	goSprintf(stringArgument(args, 0), arrayArgument(args, 1).map(printfArgument), (length) =>
		checkLength(context, "sprintf", length),
	);

function printfArgument(value: Value): PrintfArgument {
	if (typeof value === "string") return { type: "string", value };
	if (!isNumber(value)) return { type: "string", value: regoText(value) };
	const text = numberText(value);
	if (/^-?\d+$/.test(text)) return { type: "integer", value: BigInt(text) };
	const number = Number(text);
	return Number.isFinite(number) ? { type: "float64", value: number } : { type: "string", value: text };
}

/** As OPA writes values in Rego syntax. */
export function regoText(value: Value): string {
	if (typeof value === "string") return goQuote(value);
	if (isNumber(value)) return numberText(value);
	if (value instanceof RegoSet) {
		return value.size === 0 ? "set()" : `{${value.sorted().map(regoText).join(", ")}}`;
	}
	if (isObject(value)) {
		return `{${objectEntries(value)
			.map(([key, item]) => `${regoText(key)}: ${regoText(item)}`)
			.join(", ")}}`;
	}
	return isArray(value) ? `[${value.map(regoText).join(", ")}]` : String(value);
}
