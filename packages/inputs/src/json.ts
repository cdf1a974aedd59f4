import type { ParseErrorCode } from "jsonc-parser";
import type { Failure } from "./failure.js";
import { scanJson } from "./json-scan.js";
import type { Limits } from "./limits.js";
import { quote } from "./problem.js";

export type ParsedJson =
	/** `size`: how much of the limit for values it takes. */
	{ readonly ok: true; readonly value: unknown; readonly size: number } | Failure;

/**
 * Parses one JSON value. `JSON.parse` does the work; a scan before it bounds nesting and memory and finds where the
 * value ends, and a count after it finds names that stand twice in an object, which `JSON.parse` drops silently.
 */
export async function parseJson(text: string, limits: Limits): Promise<ParsedJson> {
	const scan = scanJson(text, limits);
	if (scan.failure !== null) return scan.failure;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		return (await severalValues(text, scan.end)) ?? (await diagnose(text, cause));
	}
	return countNames(value) === scan.names ? { ok: true, value, size: scan.values } : duplicateName(text);
}

/** Property names of a parsed value, all together. The scan has bounded its depth. */
function countNames(value: unknown): number {
	if (typeof value !== "object" || value === null) return 0;
	let count = 0;
	if (Array.isArray(value)) {
		for (const item of value) if (typeof item === "object" && item !== null) count += countNames(item);
		return count;
	}
	for (const name in value) {
		if (!Object.hasOwn(value, name)) continue;
		count++;
		const item = (value as Record<string, unknown>)[name];
		if (typeof item === "object" && item !== null) count += countNames(item);
	}
	return count;
}

/** A name that stands twice in an object: readers differ in which value they take, so a policy could be led past one of them. */
async function duplicateName(text: string): Promise<Failure> {
	const { buildJsonIndex } = await import("./json-index.js");
	const duplicate = buildJsonIndex(text).firstDuplicate();
	return {
		ok: false,
		code: "duplicate-key",
		message: `The property ${quote(duplicate?.name ?? "")} is given twice in one object; readers differ in which value they use. Remove one.`,
		at: { text, offset: duplicate?.offset ?? 0 },
	};
}

/** The failure for a text that holds a complete first value and the beginning of another one, or null. */
async function severalValues(text: string, end: number): Promise<Failure | null> {
	const next = text.slice(end).search(/\S/);
	if (next === -1 || !/[{["\d]/.test(text.charAt(end + next))) return null;
	try {
		JSON.parse(text.slice(0, end));
	} catch {
		return null;
	}
	return {
		ok: false,
		code: "multiple-values",
		message:
			"A second JSON value begins here. Pass one file for each value, or name the file .jsonl if each line is one.",
		at: { text, offset: end + next },
	};
}

const explanations: Readonly<Partial<Record<ParseErrorCode, string>>> = {
	1: "this is no value that JSON knows",
	2: "a number is not written as JSON wants it",
	3: "a property name in double quotes was expected",
	4: "a value was expected",
	5: "a colon was expected",
	6: "a comma was expected",
	7: "a closing brace was expected",
	8: "a closing bracket was expected",
	9: "the value has ended, and something follows it",
	10: "JSON has no comments",
	11: "a comment is not closed",
	12: "a string is not closed",
	13: "a number is not complete",
	14: "a Unicode escape is not four hexadecimal digits",
	15: "an escape in a string is none that JSON knows",
	16: "a character is not allowed here; within strings, control characters must be escaped",
};

/** Finds what is wrong with a text that `JSON.parse` refused: engines word and place it differently, so a parser with stable codes is asked. */
async function diagnose(text: string, cause: unknown): Promise<Failure> {
	const { visit } = await import("jsonc-parser");
	const found: { readonly code: ParseErrorCode; readonly offset: number }[] = [];
	const stop = (code: ParseErrorCode, offset: number): never => {
		found.push({ code, offset });
		throw new Found();
	};
	const noComments = 10;
	try {
		visit(text, { onError: stop, onComment: (offset) => stop(noComments, offset) }, { disallowComments: true });
	} catch (error) {
		if (!(error instanceof Found)) throw error;
	}
	const [first] = found;
	if (first === undefined) {
		const message = `The file is not JSON: ${cause instanceof Error ? quote(cause.message, 200) : "it cannot be parsed"}.`;
		return { ok: false, code: "syntax", message, at: { text, offset: 0 } };
	}
	const end = text.trimEnd().length;
	if (first.offset >= end) {
		const message = "The JSON ends before it is complete: the file seems to be truncated.";
		return { ok: false, code: "syntax", message, at: { text, offset: end } };
	}
	const message = `The file is not JSON: ${explanations[first.code] ?? "it cannot be parsed"}.`;
	return { ok: false, code: "syntax", message, at: { text, offset: first.offset } };
}

/** Ends the search at the first error: what follows is recovery from it. */
class Found extends Error {}
