const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

export type YamlScalar = string | number | boolean | null;

/** Tags of scalars, besides `!`, that have a meaning. Binary data and dates stay the text that stands in the file. */
export const scalarTags = ["null", "bool", "int", "float", "binary", "timestamp"] as const;

/**
 * What a scalar without quotes and tag means in the core schema of YAML 1.2 (section 10.3.2), as far as JSON can express
 * it: numbers that are not finite stay text.
 */
export function resolvePlain(text: string): YamlScalar {
	switch (text.charAt(0)) {
		case "":
			return null;
		case "~":
			return text === "~" ? null : text;
		case "n":
		case "N":
			return text === "null" || text === "Null" || text === "NULL" ? null : text;
		case "t":
		case "T":
			return text === "true" || text === "True" || text === "TRUE" ? true : text;
		case "f":
		case "F":
			return text === "false" || text === "False" || text === "FALSE" ? false : text;
		default:
			return startsNumber(text.charCodeAt(0)) ? resolveNumber(text) : text;
	}
}

/** What a scalar means by its tag, written out in full; undefined where it cannot be what the tag says. */
export function resolveTagged(text: string, tag: string): YamlScalar | undefined {
	const plain = resolvePlain(text);
	switch (tag) {
		case "tag:yaml.org,2002:null":
			return plain === null ? plain : undefined;
		case "tag:yaml.org,2002:bool":
			return typeof plain === "boolean" ? plain : undefined;
		case "tag:yaml.org,2002:int":
			return INTEGER.test(text) ? plain : undefined;
		case "tag:yaml.org,2002:float":
			return typeof plain === "number" || NOT_FINITE.test(text) ? plain : undefined;
		default:
			return text;
	}
}

/** Digits, and `+`, `-`, `.` before them. */
function startsNumber(character: number): boolean {
	return (character >= 48 && character <= 57) || character === 43 || character === 45 || character === 46;
}

function resolveNumber(text: string): number | string {
	if (!INTEGER.test(text) && !FLOAT.test(text)) return text;
	const value = Number(text);
	return Number.isFinite(value) ? value : text;
}
