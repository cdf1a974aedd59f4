import type { Failure } from "./failure.js";
import { parseJson } from "./json.js";
import type { Limits } from "./limits.js";

export type ParsedJsonLines = { readonly ok: true; readonly values: readonly unknown[] } | Failure;

/**
 * Parses JSON Lines: a value on each line that is not blank. A text that is one value, over however many lines, is that value.
 * The limits hold for all lines together.
 */
export async function parseJsonLines(text: string, limits: Limits): Promise<ParsedJsonLines> {
	const whole = await parseJson(text, limits);
	if (whole.ok) return { ok: true, values: [whole.value] };
	if (whole.code !== "multiple-values" && whole.code !== "syntax") return whole;
	const values: unknown[] = [];
	let left = limits.values;
	for (let start = 0; start < text.length; ) {
		const feed = text.indexOf("\n", start);
		const end = feed === -1 ? text.length : feed;
		const line = text.slice(start, end);
		if (/\S/.test(line)) {
			const failure = (code: Failure["code"], message: string, offset: number): Failure => {
				return { ok: false, code, message, at: { text, offset: start + offset } };
			};
			if (values.length === limits.lines) {
				return failure("too-large", `The file has more than ${limits.lines} lines with values.`, 0);
			}
			if (left < 1) return failure("too-large", `The file has more than ${limits.values} values.`, 0);
			const parsed = await parseJson(line, { ...limits, values: left });
			if (!parsed.ok)
				return failure(
					parsed.code,
					`Each line of JSON Lines is a value of its own. ${parsed.message}`,
					parsed.at?.offset ?? 0,
				);
			values.push(parsed.value);
			left -= parsed.size;
		}
		start = end + 1;
	}
	return { ok: true, values };
}
