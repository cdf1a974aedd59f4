import type { Attestation } from "@proviso/schemas";

/** A DSSE envelope, decoded. */
export interface Envelope {
	readonly payloadType: string;
	readonly payload: Uint8Array;
	/** Null where a signature is no base64. */
	readonly signatures: readonly (Uint8Array | null)[];
}

/** Checks signatures with what the caller trusts. Never throws for what a file contains. */
export interface Verifier {
	/** One answer for each signature of the envelope. */
	envelope(envelope: Envelope): readonly Attestation.Verification[];
	/** The answer for a signature over nothing but a message. */
	message(message: Uint8Array, signature: Uint8Array): Attestation.Verification;
	/** One answer for a Sigstore bundle with an envelope, as parsed; `envelope` is what was decoded of it. */
	bundle(bundle: unknown, envelope: Envelope): Attestation.Verification;
}

const NOBODY = { reason: null, key: null, identity: null, issuer: null, trustedRoot: null, times: [] };

/** A good signature by somebody whom the caller trusts. */
export function verified(by: Partial<Omit<Attestation.Verification, "status" | "reason">>): Attestation.Verification {
	return { status: "verified", ...NOBODY, ...by };
}

/** A signature that was checked and is not good. */
export function failed(reason: string): Attestation.Verification {
	return { status: "failed", ...NOBODY, reason };
}

/** The status of a signature that nobody checked, or of a statement that has none. */
export function notVerified(reason: string): Attestation.Verification {
	return { status: "not-verified", ...NOBODY, reason };
}
