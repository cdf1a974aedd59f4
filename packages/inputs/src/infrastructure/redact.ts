import { redact } from "../credential.js";

/** What a view says of a resource, without what looks like a credential in its texts: names, descriptions, principals … */
export function redactFields<T extends object>(fields: T): T {
	const result: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(fields)) result[name] = redactValue(value);
	// Texts stay texts, and all else is as it was.
	return result as T;
}

/** Lists hold texts, or objects of texts. */
function redactValue(value: unknown): unknown {
	if (typeof value === "string") return redact("", value);
	if (Array.isArray(value)) return value.map(redactValue);
	return typeof value === "object" && value !== null ? redactFields(value) : value;
}
