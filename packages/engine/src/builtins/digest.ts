import { hmac } from "@noble/hashes/hmac.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex, type CHash } from "@noble/hashes/utils.js";
import { type Builtin, stringArgument } from "./builtin.js";
import { utf8Bytes } from "./utf8.js";

export const cryptoMd5 = digest(md5);
export const cryptoSha1 = digest(sha1);
export const cryptoSha256 = digest(sha256);
export const cryptoHmacMd5 = keyedDigest(md5);
export const cryptoHmacSha1 = keyedDigest(sha1);
export const cryptoHmacSha256 = keyedDigest(sha256);
export const cryptoHmacSha512 = keyedDigest(sha512);

export const cryptoHmacEqual: Builtin = (args) =>
	equalBytes(utf8Bytes(stringArgument(args, 0)), utf8Bytes(stringArgument(args, 1)));

/** Takes the same time wherever two of the same length differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
	let difference = a.length ^ b.length;
	for (let i = 0; i < a.length && i < b.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
	return difference === 0;
}

function digest(hash: CHash): Builtin {
	return (args) => bytesToHex(hash(utf8Bytes(stringArgument(args, 0))));
}

function keyedDigest(hash: CHash): Builtin {
	return (args) => {
		const message = utf8Bytes(stringArgument(args, 0));
		return bytesToHex(hmac(hash, utf8Bytes(stringArgument(args, 1)), message));
	};
}
