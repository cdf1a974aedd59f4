import { numberText, numberValue, RegoNumber, RegoObject, RegoSet, type Value } from "./value.js";

interface Frame {
	readonly kind: "array" | "braces";
	readonly items: Value[];
	readonly entries: (readonly [Value, Value])[];
	key: Value | undefined;
}

const BLANK = 0x20;

/**
 * Reads what opa_value_dump writes: JSON plus sets (`{1, 2}`, `set()`) and object keys of any type.
 * Not recursive. Throws SyntaxError.
 */
export function parseValue(text: string): Value {
	const stack: Frame[] = [];
	let at = 0;

	const fail = (): never => {
		throw new SyntaxError(`not a Rego value at offset ${at}`);
	};
	const skipBlanks = (): number => {
		while (text.charCodeAt(at) === BLANK) at++;
		return text.charCodeAt(at);
	};
	const literal = <T>(word: string, value: T): T => {
		if (!text.startsWith(word, at)) fail();
		at += word.length;
		return value;
	};
	const string = (): string => {
		const start = ++at;
		let escaped = false;
		for (;;) {
			const unit = text.charCodeAt(at);
			if (unit === 0x22) break;
			if (Number.isNaN(unit)) fail();
			if (unit === 0x5c) {
				escaped = true;
				at++;
			}
			at++;
		}
		at++;
		return escaped ? (JSON.parse(text.slice(start - 1, at)) as string) : text.slice(start, at - 1);
	};
	const number = (): number | RegoNumber => {
		const start = at;
		while (isNumberUnit(text.charCodeAt(at))) at++;
		const digits = text.slice(start, at);
		if (!/^-?\d/.test(digits) || Number.isNaN(Number(digits))) fail();
		return numberValue(digits);
	};

	for (;;) {
		let value: Value;
		switch (skipBlanks()) {
			case 0x22:
				value = string();
				break;
			case 0x5b:
				at++;
				if (skipBlanks() !== 0x5d) {
					stack.push({ kind: "array", items: [], entries: [], key: undefined });
					continue;
				}
				at++;
				value = [];
				break;
			case 0x7b:
				at++;
				if (skipBlanks() !== 0x7d) {
					stack.push({ kind: "braces", items: [], entries: [], key: undefined });
					continue;
				}
				at++;
				value = new RegoObject([]);
				break;
			case 0x73:
				value = literal("set()", new RegoSet([]));
				break;
			case 0x74:
				value = literal("true", true);
				break;
			case 0x66:
				value = literal("false", false);
				break;
			case 0x6e:
				value = literal("null", null);
				break;
			default:
				value = number();
		}

		for (;;) {
			const frame = stack.at(-1);
			const next = skipBlanks();
			if (frame === undefined) {
				if (at < text.length) fail();
				return value;
			}
			at++;
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
			if (next !== (frame.kind === "array" ? 0x5d : 0x7d)) fail();
			if (frame.kind === "braces" && frame.items.length > 0 && frame.entries.length > 0) fail();
			stack.pop();
			if (frame.kind === "array") value = frame.items;
			else value = frame.items.length > 0 ? new RegoSet(frame.items) : new RegoObject(frame.entries);
		}
	}
}

/** Digits, `+`, `-`, `.`, `e`, `E`. */
function isNumberUnit(unit: number): boolean {
	return (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e || unit === 0x2b || (unit | 0x20) === 0x65;
}

/** Text that opa_value_parse reads back as the same value. */
export function formatValue(value: Value): string {
	if (typeof value === "string") return JSON.stringify(value.toWellFormed());
	if (typeof value === "number" || value instanceof RegoNumber) return numberText(value);
	if (value instanceof RegoSet) {
		return value.elements.length === 0 ? "set()" : `{${value.elements.map(formatValue).join(",")}}`;
	}
	if (value instanceof RegoObject) {
		return `{${value.entries.map(([key, item]) => `${formatValue(key)}:${formatValue(item)}`).join(",")}}`;
	}
	return Array.isArray(value) ? `[${value.map(formatValue).join(",")}]` : String(value);
}
