import { sha256 as portable } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Lower-case hexadecimal SHA-256. WebCrypto's is asynchronous, which a digest property cannot be. */
export function sha256(...parts: readonly Uint8Array[]): string {
	const hash = portable.create();
	for (const part of parts) hash.update(part);
	return bytesToHex(hash.digest());
}
