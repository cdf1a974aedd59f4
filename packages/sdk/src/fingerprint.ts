import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Numbers findings so that each keeps its fingerprint while its rule, file and subject stay the same: no line, column or
 * index goes into it. Findings that are equal in all of these are told apart by their order.
 */
export class Fingerprints {
	readonly #seen = new Map<string, number>();

	/** 32 hexadecimal digits. `subject` is what the finding is about; without one, its message stands in. */
	next(rule: string, file: string, subject: string | null, message: string): string {
		const identity = JSON.stringify([rule, file, subject === null ? "message" : "subject", subject ?? message]);
		const count = this.#seen.get(identity) ?? 0;
		this.#seen.set(identity, count + 1);
		return bytesToHex(sha256(utf8ToBytes(JSON.stringify([identity, count])))).slice(0, 32);
	}
}
