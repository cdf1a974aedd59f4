import { hmac } from "@noble/hashes/hmac.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex, type CHash } from "@noble/hashes/utils.js";
import { isObject, type ObjectValue, objectGet, parseJson } from "../value/index.js";
import { type Builtin, type BuiltinContext, stringArgument } from "./builtin.js";
import { equalBytes } from "./digest.js";
import { base64urlDecode } from "./encoding.js";
import { utf8Bytes, utf8Text } from "./utf8.js";

/** RFC 7519, without verification. A token whose payload is a token is opened as well. */
export const ioJwtDecode: Builtin = (args) => {
	let token = tokenOf(stringArgument(args, 0));
	for (;;) {
		const header = headerOf(token);
		const payload = payloadText(token);
		if (objectGet(header, "cty") !== "JWT") {
			return [header, jsonObject(payload), bytesToHex(part(token.signature, "signature"))];
		}
		token = tokenOf(withoutQuotes(payload));
	}
};

export const ioJwtVerifyHs256 = keyed(sha256);
export const ioJwtVerifyHs384 = keyed(sha384);
export const ioJwtVerifyHs512 = keyed(sha512);

/** Only of the signature: neither `alg` nor any claim is looked at, as in OPA. */
function keyed(hash: CHash): Builtin {
	return (args) => {
		const text = stringArgument(args, 0);
		const secret = stringArgument(args, 1);
		const { header, payload, signature } = tokenOf(text);
		const signed = hmac(hash, utf8Bytes(secret), utf8Bytes(`${header}.${payload}`));
		return equalBytes(decodePart(signature), signed);
	};
}

interface Token {
	readonly header: string;
	readonly payload: string;
	readonly signature: string;
}

function tokenOf(text: string): Token {
	if (!text.includes(".")) throw new Error("encoded JWT had no period separators");
	const parts = text.split(".");
	if (parts.length !== 3) throw new Error(`encoded JWT must have 3 sections, found ${parts.length}`);
	const [header, payload, signature] = parts as [string, string, string];
	return { header, payload, signature };
}

function headerOf(token: Token): ObjectValue {
	const text = utf8Text(part(token.header, "header"));
	let header: ObjectValue;
	try {
		header = jsonObject(text);
	} catch (cause) {
		throw new Error(`bad JWT header: ${(cause as Error).message}`, { cause });
	}
	if (objectGet(header, "enc") !== undefined) throw new Error("JWT is a JWE object, which is not supported");
	return header;
}

function payloadText(token: Token): string {
	return utf8Text(part(token.payload, "payload"));
}

function withoutQuotes(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isQuote(text.charCodeAt(start))) start++;
	while (end > start && isQuote(text.charCodeAt(end - 1))) end--;
	return text.slice(start, end);
}

function isQuote(unit: number): boolean {
	return unit === 0x22 || unit === 0x27;
}

function part(text: string, name: string): Uint8Array {
	try {
		return decodePart(text);
	} catch (cause) {
		throw new Error(`JWT ${name} had invalid encoding: ${(cause as Error).message}`, { cause });
	}
}

function decodePart(text: string): Uint8Array {
	return utf8Bytes(base64urlDecode([text], NO_CONTEXT) as string);
}

/** Decoding depends on nothing but the text. */
const NO_CONTEXT: BuiltinContext = { now: 0n, seed: 0 };

function jsonObject(text: string): ObjectValue {
	let value: ReturnType<typeof parseJson>;
	try {
		value = parseJson(text);
	} catch (cause) {
		throw new Error(`invalid JSON: ${(cause as Error).message}`, { cause });
	}
	if (isObject(value)) return value;
	throw new Error("decoded JSON type was not an Object");
}
