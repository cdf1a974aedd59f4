import { setProperty } from "../json.js";
import { assertDepth, objectEntries, RegoObject, RegoSet } from "./collections.js";
import { numberText, numberValue, RegoNumber } from "./number.js";
import { isArray, type Value } from "./value.js";

interface Frame {
	readonly kind: "array" | "braces";
	readonly items: Value[];
	readonly entries: (readonly [Value, Value])[];
	key: Value | undefined;
}

/**
 * Reads JSON, and what opa_value_dump writes: also sets (`{1, 2}`, `set()`) and object keys of any type.
 * Not recursive. Throws SyntaxError.
 */
export function parseValue(text: string): Value {
	return new Reader(text).read();
}

class Reader {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	read(): Value {
		const stack: Frame[] = [];
		for (;;) {
			const kind = this.#opening();
			if (kind !== undefined) {
				stack.push({ kind, items: [], entries: [], key: undefined });
				continue;
			}
			let value = this.#complete();
			for (;;) {
				const frame = stack.at(-1);
				const next = this.#skipBlanks();
				if (frame === undefined) {
					if (this.#at < this.#text.length) this.#fail();
					return value;
				}
				this.#at++;
				if (next === 0x3a && frame.kind === "braces" && frame.key === undefined) {
					frame.key = value;
					break;
				}
				if (frame.key === undefined) {
					frame.items.push(value);
				} else {
					frame.entries.push([frame.key, value]);
					frame.key = undefined;
				}
				if (next === 0x2c) break;
				if (next !== (frame.kind === "array" ? 0x5d : 0x7d)) this.#fail();
				value = this.#closed(frame);
				stack.pop();
			}
		}
	}

	/** Enters an array, object or set that is not empty. */
	#opening(): Frame["kind"] | undefined {
		const unit = this.#skipBlanks();
		if (unit !== 0x5b && unit !== 0x7b) return undefined;
		const start = this.#at++;
		if (this.#skipBlanks() !== unit + 2) return unit === 0x5b ? "array" : "braces";
		this.#at = start;
		return undefined;
	}

	#closed(frame: Frame): Value {
		if (frame.kind === "array") return frame.items;
		if (frame.items.length === 0) return objectOf(frame.entries);
		return frame.entries.length === 0 ? RegoSet.of(frame.items) : this.#fail();
	}

	/** A value that is no container, or an empty one. */
	#complete(): Value {
		switch (this.#text.charCodeAt(this.#at)) {
			case 0x22:
				return this.#string();
			case 0x5b:
				this.#at = this.#text.indexOf("]", this.#at) + 1;
				return [];
			case 0x7b:
				this.#at = this.#text.indexOf("}", this.#at) + 1;
				return new RegoObject();
			case 0x73:
				return this.#literal("set()", new RegoSet());
			case 0x74:
				return this.#literal("true", true);
			case 0x66:
				return this.#literal("false", false);
			case 0x6e:
				return this.#literal("null", null);
			default:
				return this.#number();
		}
	}

	#string(): string {
		const text = this.#text;
		const start = this.#at;
		let at = start + 1;
		let escaped = false;
		for (let unit = text.charCodeAt(at); unit !== 0x22; unit = text.charCodeAt(++at)) {
			if (at >= text.length) this.#fail();
			if (unit === 0x5c) {
				escaped = true;
				at++;
			}
		}
		this.#at = at + 1;
		return escaped ? (JSON.parse(text.slice(start, at + 1)) as string) : text.slice(start + 1, at);
	}

	#number(): number | RegoNumber {
		const start = this.#at;
		while (isNumberUnit(this.#text.charCodeAt(this.#at))) this.#at++;
		// policy.wasm writes numbers as the Rego has them, `.5` among them.
		const digits = this.#text.slice(start, this.#at).replace(/^(-?)\./, "$10.");
		if (!/^-?\d/.test(digits) || Number.isNaN(Number(digits))) this.#fail();
		return numberValue(digits);
	}

	#literal<T extends Value>(word: string, value: T): T {
		if (!this.#text.startsWith(word, this.#at)) this.#fail();
		this.#at += word.length;
		return value;
	}

	#skipBlanks(): number {
		let unit = this.#text.charCodeAt(this.#at);
		while (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) unit = this.#text.charCodeAt(++this.#at);
		return unit;
	}

	#fail(): never {
		throw new SyntaxError(`not a Rego value at offset ${this.#at}`);
	}
}

/** A plain object where all keys are text: such are read in place. */
function objectOf(entries: readonly (readonly [Value, Value])[]): Value {
	if (!entries.every(([key]) => typeof key === "string")) return RegoObject.of(entries);
	const object: Record<string, Value> = {};
	for (const [key, value] of entries) setProperty(object, key as string, value);
	return object;
}

/** Digits, `+`, `-`, `.`, `e`, `E`. */
function isNumberUnit(unit: number): boolean {
	return (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e || unit === 0x2b || (unit | 0x20) === 0x65;
}

/** Text that opa_value_parse reads back as the same value. Throws EvaluationError `recursion-exceeded`. */
export function formatValue(value: Value): string {
	return format(value, 0);
}

function format(value: Value, depth: number): string {
	if (typeof value === "string") return JSON.stringify(value.toWellFormed());
	if (typeof value === "number") return numberText(value);
	if (typeof value !== "object" || value === null) return String(value);
	assertDepth(depth);
	if (value instanceof RegoNumber) return numberText(value);
	const list = (items: readonly Value[]): string => items.map((item) => format(item, depth + 1)).join(",");
	if (isArray(value)) return `[${list(value)}]`;
	if (value instanceof RegoSet) return value.size === 0 ? "set()" : `{${list(value.sorted())}}`;
	const entries = objectEntries(value).map(([key, item]) => `${format(key, depth + 1)}:${format(item, depth + 1)}`);
	return `{${entries.join(",")}}`;
}
