import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What a finding is told apart by: no line, column or index is part of it. */
export interface Identity {
	readonly rule: string;
	readonly file: string;
	/** What the finding is about; without one, its message stands in. */
	readonly subject: string | null;
	readonly message: string;
}

/** 32 hexadecimal digits, the same as long as rule, file and subject are. `before` counts the equal findings before it. */
export function fingerprintOf({ rule, file, subject, message }: Identity, before = 0): string {
	const identity = JSON.stringify([rule, file, subject === null ? "message" : "subject", subject ?? message]);
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify([identity, before]))).subarray(0, 16));
}

/** Tells equal findings apart by their order. */
export class Fingerprints {
	readonly #seen = new Map<string, number>();

	/** `first` is the fingerprint of the identity where no finding before it is equal. */
	next(identity: Identity, first: string = fingerprintOf(identity)): string {
		const before = this.#seen.get(first) ?? 0;
		this.#seen.set(first, before + 1);
		return before === 0 ? first : fingerprintOf(identity, before);
	}
}
