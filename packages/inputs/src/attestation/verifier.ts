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
	/** One answer for a Sigstore bundle with an envelope, as parsed; `envelope` is what was decoded of it. */
	bundle(bundle: unknown, envelope: Envelope): Attestation.Verification;
}

/** A signature that was checked and is not good. */
export function failed(reason: string): Attestation.Verification {
	return { ...notVerified(reason), status: "failed" };
}

/** The status of a signature that nobody checked, or of a statement that has none. */
export function notVerified(reason: string): Attestation.Verification {
	return { status: "not-verified", reason, key: null, identity: null, issuer: null, trustedRoot: null, times: [] };
}
