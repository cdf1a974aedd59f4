import { isArray, makeObject, objectEntries, RegoSet, sortStrings, type Value } from "../value/index.js";
import { type Builtin, OperandError, objectArgument, stringArgument } from "./builtin.js";
import { jsonKey } from "./json.js";
import { percentDecode } from "./percent.js";
import { utf8Bytes, utf8Text } from "./utf8.js";

export const base64Encode: Builtin = (args) => encodeBase64(utf8Bytes(stringArgument(args, 0)), "+/", "=");

export const base64Decode: Builtin = (args) => utf8Text(decodeBase64(stringArgument(args, 0), "+/"));

export const base64IsValid: Builtin = ([text]) => {
	if (typeof text !== "string") return false;
	try {
		decodeBase64(text, "+/");
		return true;
	} catch {
		return false;
	}
};

export const base64urlEncode: Builtin = (args) => encodeBase64(utf8Bytes(stringArgument(args, 0)), "-_", "=");

export const base64urlEncodeNoPad: Builtin = (args) => encodeBase64(utf8Bytes(stringArgument(args, 0)), "-_", "");

/** With or without padding. */
export const base64urlDecode: Builtin = (args) => {
	const text = stringArgument(args, 0);
	const { length } = utf8Bytes(text);
	if (!text.endsWith("=") && length % 4 === 1) throw new SyntaxError(`illegal base64url string: ${text}`);
	return utf8Text(decodeBase64(text.endsWith("=") ? text : text + "=".repeat((4 - (length % 4)) % 4), "-_"));
};

export const hexEncode: Builtin = (args) =>
	Array.from(utf8Bytes(stringArgument(args, 0)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export const hexDecode: Builtin = (args) => {
	const text = stringArgument(args, 0);
	const wrong = /[^0-9a-fA-F]/u.exec(text)?.[0];
	if (wrong !== undefined) {
		throw new SyntaxError(`encoding/hex: invalid byte: ${byteName(utf8Bytes(wrong)[0] as number)}`);
	}
	if (text.length % 2 === 1) throw new SyntaxError("encoding/hex: odd length hex string");
	const bytes = new Uint8Array(text.length / 2);
	for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
	return utf8Text(bytes);
};

export const urlqueryEncode: Builtin = (args) => encodeQuery(stringArgument(args, 0));

export const urlqueryDecode: Builtin = (args) => percentDecode(stringArgument(args, 0), true);

/** Sorted by key; a key with several values is repeated. */
export const urlqueryEncodeObject: Builtin = (args) => {
	const values = new Map<string, readonly string[]>();
	for (const [key, value] of objectEntries(objectArgument(args, 0))) {
		const items = typeof value === "string" ? [value] : value instanceof RegoSet ? value.sorted() : value;
		if (!isArray(items) || !items.every((item) => typeof item === "string")) {
			throw new OperandError("operand 1 values must be string, array[string], or set[string]");
		}
		values.set(jsonKey(key), items as readonly string[]);
	}
	return sortStrings([...values.keys()])
		.flatMap((key) => (values.get(key) ?? []).map((value) => `${encodeQuery(key)}=${encodeQuery(value)}`))
		.join("&");
};

/** Go's limit on the parameters of a query. */
const MAXIMUM_PARAMETERS = 10_000;

/** Each key with the list of its values. */
export const urlqueryDecodeObject: Builtin = (args) => {
	const query = stringArgument(args, 0);
	const parameters = query.split("&");
	if (parameters.length > MAXIMUM_PARAMETERS) throw new RangeError("number of URL query parameters exceeded limit");
	const values = new Map<string, Value[]>();
	for (const parameter of parameters) {
		if (parameter.includes(";")) throw new SyntaxError("invalid semicolon separator in query");
		if (parameter === "") continue;
		const [, key, value = ""] = /^([^=]*)=?(.*)$/s.exec(parameter) as RegExpExecArray;
		const name = percentDecode(key as string, true);
		const list = values.get(name) ?? [];
		list.push(percentDecode(value, true));
		values.set(name, list);
	}
	return makeObject(values);
};

function encodeQuery(text: string): string {
	return Array.from(utf8Bytes(text), (byte) => {
		const character = String.fromCharCode(byte);
		if (/[A-Za-z0-9\-_.~]/.test(character)) return character;
		return byte === 0x20 ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}

/** `U+0067 'g'` */
function byteName(byte: number): string {
	const character = String.fromCharCode(byte);
	const shown =
		byte >= 0x20 && byte !== 0x7f && !(byte >= 0x80 && byte <= 0xa0) && byte !== 0xad ? ` '${character}'` : "";
	return `U+${byte.toString(16).toUpperCase().padStart(4, "0")}${shown}`;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function encodeBase64(bytes: Uint8Array, last: string, padding: string): string {
	const alphabet = ALPHABET + last;
	const parts: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		const count = Math.min(bytes.length - i, 3) + 1;
		let text = "";
		for (let k = 0; k < 4; k++) text += k < count ? alphabet.charAt((group >> (18 - 6 * k)) & 63) : padding;
		parts.push(text);
	}
	return parts.join("");
}

/** As Go: line ends are skipped, padding must be right, bits left over are not looked at. */
function decodeBase64(text: string, last: string): Uint8Array {
	const source = utf8Bytes(text);
	const values = new Int8Array(256).fill(-1);
	for (const [value, character] of Array.from(ALPHABET + last).entries()) values[character.charCodeAt(0)] = value;
	const out = new Uint8Array(Math.ceil(source.length / 4) * 3);
	const fail = (at: number): never => {
		throw new SyntaxError(`illegal base64 data at input byte ${at}`);
	};
	const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;
	let length = 0;
	let at = 0;
	let group = 0;
	let count = 0;
	while (at < source.length) {
		const byte = source[at++] as number;
		const value = values[byte] as number;
		if (value >= 0) {
			group = (group << 6) | value;
			if (++count < 4) continue;
			out[length++] = group >> 16;
			out[length++] = group >> 8;
			out[length++] = group;
			group = count = 0;
			continue;
		}
		if (isLineEnd(byte)) continue;
		if (byte !== 0x3d || count < 2) fail(at - 1);
		if (count === 2) {
			while (isLineEnd(source[at])) at++;
			if (at === source.length) fail(source.length);
			if (source[at] !== 0x3d) fail(at - 1);
			at++;
		}
		while (isLineEnd(source[at])) at++;
		if (at < source.length) fail(at);
		group <<= 6 * (4 - count);
		out[length++] = group >> 16;
		if (count === 3) out[length++] = group >> 8;
		return out.subarray(0, length);
	}
	if (count > 0) fail(at - count);
	return out.subarray(0, length);
}
