import { redact } from "../credential.js";

/**
 * What a view says of a resource, without what looks like a credential in its texts: names, descriptions, principals …
 * The object itself where there is nothing to leave out, as in most of them.
 */
export function redactFields<T extends object>(fields: T): T {
	let result: T | null = null;
	for (const name of Object.keys(fields) as (keyof T)[]) {
		const value = redactValue(fields[name]);
		if (value === fields[name]) continue;
		result ??= { ...fields };
		// Texts stay texts, and all else is as it was.
		result[name] = value as T[keyof T];
	}
	return result ?? fields;
}

/** Lists hold texts, or objects of texts. */
function redactValue(value: unknown): unknown {
	if (typeof value === "string") return redact("", value);
	if (Array.isArray(value)) return value.some((item) => redactValue(item) !== item) ? value.map(redactValue) : value;
	return typeof value === "object" && value !== null ? redactFields(value) : value;
}
