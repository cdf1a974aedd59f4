import { EvaluationError, mebibytes } from "./error.js";
import { ARRAY_COST, ATOM_COST, ELEMENT_COST, ENTRY_COST, numberCost, OBJECT_COST, stringCost } from "./heap-cost.js";
import { isJsonText, type Json, type JsonText } from "./json.js";
import { hasNoJsonForm, unsupportedInput } from "./json-form.js";
import { MAXIMUM_DEPTH, replaceSurrogateEscapes, scanJson } from "./json-scan.js";

/** A value ready for OPA's JSON parser: valid JSON in valid UTF-8 that it decodes rightly. */
export interface EncodedJson {
	readonly bytes: Uint8Array;
	/** Estimated bytes of the parsed value in OPA's heap. */
	readonly heapBytes: number;
}

const encoder = new TextEncoder();

/** Throws EvaluationError `invalid-input`, or `memory-exceeded` when the value cannot fit into `maximumBytes`. */
export function encodeInput(input: Json | JsonText, maximumBytes: number): EncodedJson {
	return isJsonText(input) ? encodeText(input.json, maximumBytes) : encodeValue(input, maximumBytes);
}

function encodeText(json: unknown, maximumBytes: number): EncodedJson {
	if (typeof json !== "string" && !(json instanceof Uint8Array)) {
		throw new EvaluationError("invalid-input", "the input is no JSON text: give a string or a Uint8Array");
	}
	if (json.length > maximumBytes) throw tooLarge(maximumBytes);
	const bytes = withoutByteOrderMark(typeof json === "string" ? encoder.encode(json) : json);
	const { heapBytes, hasSurrogateEscapes } = scanJson(bytes);
	return { bytes: hasSurrogateEscapes ? replaceSurrogateEscapes(bytes) : bytes, heapBytes };
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		throw new EvaluationError("invalid-input", "the input is UTF-16, JSON text must be UTF-8");
	}
	return bytes;
}

/** Throws EvaluationError `invalid-input`, or `memory-exceeded` when the value cannot fit into `maximumBytes`. */
export function encodeValue(value: unknown, maximumBytes: number): EncodedJson {
	const heapBytes = measureValue(value, maximumBytes);
	let text: string | undefined;
	try {
		text = JSON.stringify(value);
	} catch (cause) {
		throw new EvaluationError("invalid-input", `the input cannot be written as JSON: ${String(cause)}`, { cause });
	}
	if (text === undefined) throw new EvaluationError("invalid-input", "the input has no JSON form");
	const bytes = encoder.encode(text);
	// JSON.stringify escapes single surrogates; an escaped backslash before "ud" only costs the pass.
	return { bytes: text.includes("\\ud") ? replaceSurrogateEscapes(bytes) : bytes, heapBytes };
}

/**
 * The estimated bytes of a value in OPA's heap. Refuses what JSON.stringify would change silently (NaN, undefined in
 * arrays, bytes, maps), cycles and deep nesting: throws as {@link encodeValue} does.
 */
export function measureValue(value: unknown, maximumBytes: number): number {
	let heapBytes = 0;
	/** Keys from the top to where the walk is, for errors. */
	const path: (string | number)[] = [];

	const visit = (child: unknown, key: string | number, depth: number): void => {
		switch (typeof child) {
			case "string":
				heapBytes += stringCost(child.length);
				return;
			case "number":
				if (!Number.isFinite(child)) throw unsupportedInput(String(child), [...path, key].slice(1));
				heapBytes += numberCost(8);
				return;
			case "boolean":
				heapBytes += ATOM_COST;
				return;
			case "object":
				if (child === null) {
					heapBytes += ATOM_COST;
					return;
				}
				path.push(key);
				if (Array.isArray(child)) visitArray(child, depth + 1);
				else visitObject(child as Record<string, unknown>, depth + 1);
				path.pop();
				return;
			default:
				throw unsupportedInput(typeof child, [...path, key].slice(1));
		}
	};
	const visitArray = (array: readonly unknown[], depth: number): void => {
		enter(ARRAY_COST + array.length * ELEMENT_COST, depth);
		for (let i = 0; i < array.length; i++) visit(array[i], i, depth);
	};
	const visitObject = (object: Record<string, unknown>, depth: number): void => {
		if (Object.getPrototypeOf(object) !== Object.prototype && hasNoJsonForm(object)) {
			throw unsupportedInput(Object.prototype.toString.call(object).slice(8, -1), path.slice(1));
		}
		enter(OBJECT_COST, depth);
		for (const key in object) {
			const child = object[key];
			// Properties that are undefined are absent, as everywhere in JSON.
			if (child === undefined) continue;
			heapBytes += ENTRY_COST + stringCost(key.length);
			visit(child, key, depth);
		}
	};
	const enter = (cost: number, depth: number): void => {
		heapBytes += cost;
		if (heapBytes > maximumBytes) throw tooLarge(maximumBytes);
		if (depth <= MAXIMUM_DEPTH) return;
		throw new EvaluationError("invalid-input", "the input is nested deeper than 1,000 levels, or contains itself");
	};

	visit(value, "", 0);
	return heapBytes;
}

function tooLarge(maximumBytes: number): EvaluationError {
	return new EvaluationError("memory-exceeded", `the input does not fit into ${mebibytes(maximumBytes)} of memory`);
}
