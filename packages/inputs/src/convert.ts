/**
 * Accessors for parsed values that nobody has checked. Each is total: it never throws, never looks at a prototype, and
 * answers null (or an empty list) where the value is not what was asked for.
 */

/** An object of a parsed file. Read it with `get`: a name such as `constructor` may be absent and still answer. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The object, or null for anything else (arrays included). */
export function asRecord(value: unknown): JsonRecord | null {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

/** The array, or null for anything else. */
export function asArray(value: unknown): readonly unknown[] | null {
	return Array.isArray(value) ? value : null;
}

/** The array, or an empty one for anything else. */
export function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : NOTHING;
}

/** One for all: large files lack most of what they might list. */
const NOTHING: readonly unknown[] = Object.freeze([]);

/** The string (an empty one included), or null for anything else. */
export function asString(value: unknown): string | null {
	return typeof value === "string" ? value : null;
}

/** The string unless it is empty or only white space; null for anything else. */
export function asText(value: unknown): string | null {
	return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The finite number, or null for anything else. */
export function asNumber(value: unknown): number | null {
	return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The integer that a number can hold exactly, or null for anything else. */
export function asInteger(value: unknown): number | null {
	return Number.isSafeInteger(value) ? (value as number) : null;
}

/** The boolean, or null for anything else. */
export function asBoolean(value: unknown): boolean | null {
	return typeof value === "boolean" ? value : null;
}

/** A string, number or boolean as text (as YAML authors mean `version: 1.10` or `on: true`); null for anything else. */
export function asScalarText(value: unknown): string | null {
	switch (typeof value) {
		case "string":
			return value;
		case "number":
		case "boolean":
		case "bigint":
			return String(value);
		default:
			return null;
	}
}

/** The strings of an array, in order; what is not a string is left out. Empty for anything else. */
export function stringsOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The value if it is one of `allowed`, or null. */
export function asOneOf<const T extends string>(value: unknown, allowed: readonly T[]): T | null {
	return typeof value === "string" && (allowed as readonly string[]).includes(value) ? (value as T) : null;
}

/** The own property `name` of `value`; undefined when `value` is not an object or has none. */
export function get(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
		? (value as JsonRecord)[name]
		: undefined;
}

/** What is at `path` below `value`, following own properties and array indexes only; undefined where there is nothing. */
export function getIn(value: unknown, path: readonly (string | number)[]): unknown {
	let current = value;
	for (const key of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
		current = (current as Record<string | number, unknown>)[key];
	}
	return current;
}

/** Own names and values of an object, in the order of the source as far as the language keeps it; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
	const record = asRecord(value);
	return record === null ? [] : Object.entries(record);
}

/**
 * Sets an own property, whatever its name: assigning to `__proto__` would change the prototype instead.
 * Use it for every name that comes out of a file.
 */
export function setOwn<T>(record: Record<string, T>, name: string, value: T): void {
	if (name === "__proto__") {
		Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
	} else {
		record[name] = value;
	}
}

/** "an object", "an array", "a string" …: the type of a parsed value, for messages. */
export function describeType(value: unknown): string {
	if (value === null) return "null";
	if (value === undefined) return "nothing";
	if (Array.isArray(value)) return "an array";
	if (typeof value === "object") return "an object";
	return `a ${typeof value}`;
}
