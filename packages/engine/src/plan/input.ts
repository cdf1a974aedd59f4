import { EvaluationError, messageOf } from "../error.js";
import { isJsonText, type Json, type JsonText, setProperty } from "../json.js";
import { hasNoJsonForm, unsupportedInput } from "../json-form.js";
import { MAXIMUM_DEPTH, scanJson } from "../json-scan.js";
import { parseValue, RegoNumber, type Value } from "../value/index.js";
import { parseExactly, scanText } from "./input-text.js";

/**
 * An input as policies read it. A JavaScript value is checked and used in place; JSON text is parsed, with every digit of
 * its numbers. Throws EvaluationError `invalid-input` and `memory-exceeded`.
 */
export function readInput(input: Json | JsonText): Value {
	return isJsonText(input) ? readText(input.json) : checkValue(input);
}

/** Arrays and objects of one input. Values that share parts again and again have few, and are endless to walk. */
const MAXIMUM_CONTAINERS = 20_000_000;

/** Containers seen in the check at hand, which is synchronous. */
let containers = 0;

function countContainer(): void {
	if (++containers <= MAXIMUM_CONTAINERS) return;
	throw new EvaluationError("memory-exceeded", `the input has more than ${MAXIMUM_CONTAINERS} arrays and objects`);
}

/**
 * Refuses what JSON cannot express, cycles and deep nesting. Returns the value itself; a copy where text in it is no
 * Unicode (single surrogates become U+FFFD, as in OPA) or where something has a JSON form of its own, such as a Date.
 */
function checkValue(value: unknown): Value {
	containers = 0;
	return isPlain(value, 0) ? (value as Value) : copyInput(value);
}

/** A value that shares nothing with what was given. Throws EvaluationError `invalid-input`. */
export function copyInput(value: unknown): Value {
	containers = 0;
	return copyValue(value, [], 0);
}

/** The common case, fast: whether the value is JSON as it is. */
function isPlain(value: unknown, depth: number): boolean {
	switch (typeof value) {
		case "string":
			return value.isWellFormed();
		case "number":
			return Number.isFinite(value);
		case "boolean":
			return true;
		case "object":
			if (value === null) return true;
			if (depth >= MAXIMUM_DEPTH) return false;
			countContainer();
			if (Array.isArray(value)) {
				for (let i = 0; i < value.length; i++) if (!isPlain(value[i], depth + 1)) return false;
				return true;
			}
			return isPlainObject(value, depth);
		default:
			return false;
	}
}

function isPlainObject(value: object, depth: number): boolean {
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return value instanceof RegoNumber;
	for (const key in value) {
		if (!key.isWellFormed() || !isPlain((value as Record<string, unknown>)[key], depth + 1)) return false;
	}
	return true;
}

/** Keys from the input to the value at hand, for errors. */
type Path = (string | number)[];

/** What JSON.stringify and JSON.parse would give, but nothing is changed silently. */
function copyValue(value: unknown, path: Path, depth: number): Value {
	if (depth > MAXIMUM_DEPTH) {
		throw new EvaluationError("invalid-input", "the input is nested deeper than 1,000 levels, or contains itself");
	}
	switch (typeof value) {
		case "string":
			return value.toWellFormed();
		case "boolean":
			return value;
		case "number":
			if (Number.isFinite(value)) return value;
			throw unsupportedInput(String(value), path);
		case "object":
			if (value === null || value instanceof RegoNumber) return value;
			countContainer();
			if (typeof (value as { toJSON?: unknown }).toJSON === "function") return copyOwnForm(value, path, depth);
			if (Array.isArray(value)) {
				return Array.from(value, (item, index) => copyItem(item, index, path, depth));
			}
			if (hasNoJsonForm(value)) throw unsupportedInput(Object.prototype.toString.call(value).slice(8, -1), path);
			return copyObject(value, path, depth);
		default:
			throw unsupportedInput(typeof value, path);
	}
}

function copyObject(value: object, path: Path, depth: number): Value {
	const copy: Record<string, Value> = {};
	for (const [key, item] of Object.entries(value)) {
		// Properties that are undefined are absent, as everywhere in JSON.
		if (item !== undefined) setProperty(copy, key.toWellFormed(), copyItem(item, key, path, depth));
	}
	return copy;
}

function copyItem(item: unknown, key: string | number, path: Path, depth: number): Value {
	path.push(key);
	const copy = copyValue(item, path, depth + 1);
	path.pop();
	return copy;
}

function copyOwnForm(value: object, path: Path, depth: number): Value {
	let form: unknown;
	try {
		form = (value as { toJSON(key: string): unknown }).toJSON(String(path.at(-1) ?? ""));
	} catch (cause) {
		throw new EvaluationError("invalid-input", `the input cannot be written as JSON: ${messageOf(cause)}`, { cause });
	}
	return copyValue(form, path, depth + 1);
}

function readText(json: unknown): Value {
	if (typeof json !== "string" && !(json instanceof Uint8Array)) {
		throw new EvaluationError("invalid-input", "the input is no JSON text: give a string or a Uint8Array");
	}
	const text = typeof json === "string" ? json.replace(/^\ufeff/, "") : decode(json);
	const { depth, containers, exact } = scanText(text);
	// What is nested deeper is refused below, without recursion.
	const value = exact.length > 0 && depth <= MAXIMUM_DEPTH ? parseExact(text, exact) : parse(text);
	const isChecked =
		depth <= MAXIMUM_DEPTH &&
		containers <= MAXIMUM_CONTAINERS &&
		(typeof json !== "string" || text.isWellFormed()) &&
		!/\\u[dD]/.test(text);
	return isChecked ? value : checkValue(value);
}

function parse(text: string): Value {
	try {
		return JSON.parse(text) as Value;
	} catch (cause) {
		// Says where; JSON.parse does so only for some.
		scanJson(new TextEncoder().encode(text));
		throw new EvaluationError("invalid-input", `the input is not JSON: ${messageOf(cause)}`, { cause });
	}
}

/** With every digit of the numbers named. */
function parseExact(text: string, exact: readonly number[]): Value {
	try {
		const value = parseExactly(text, exact);
		if (value !== undefined) return value;
	} catch (cause) {
		if (!(cause instanceof SyntaxError)) throw cause;
	}
	// The scan tells what is no JSON, and bounds the digits and exponents of numbers.
	scanJson(new TextEncoder().encode(text));
	return parseValue(text);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		throw new EvaluationError("invalid-input", "the input is UTF-16, JSON text must be UTF-8");
	}
	try {
		return decoder.decode(bytes);
	} catch (cause) {
		scanJson(bytes);
		throw new EvaluationError("invalid-input", "the input is not UTF-8", { cause });
	}
}
