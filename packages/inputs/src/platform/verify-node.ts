import type { Attestation } from "@proviso/schemas";
import type { CompleteTrust } from "../attestation/trust.js";
import { type Envelope, failed, notVerified, type Verifier, verified } from "../attestation/verifier.js";
import { type LoadedKey, loadKey, preAuthenticationEncoding, verifies } from "./keys-node.js";

/** Signatures checked in one envelope: whoever needs more wants to keep the verifier busy. */
const SIGNATURES = 16;

/**
 * A verifier of DSSE envelopes, and of Sigstore bundles where there is a trusted root.
 *
 * @throws {InputError} invalid-trust.
 */
export async function createVerifier({ keys, sigstore }: CompleteTrust): Promise<Verifier> {
	const loaded = keys.map(loadKey);
	const bundles = sigstore === null ? null : (await import("./sigstore-node.js")).bundleVerifier(sigstore);
	const envelope = (envelope: Envelope) => verifyEnvelope(envelope, loaded);
	return {
		envelope,
		message: (message, signature) =>
			loaded.length === 0 ? notVerified(NO_KEY) : verifySignature(message, signature, loaded),
		bundle(bundle, envelope) {
			if (bundles !== null) return bundles(bundle, envelope);
			return notVerified("It is signed with a certificate, and no trusted root is given.");
		},
	};
}

const NO_KEY = "No public key is given.";

function verifyEnvelope(envelope: Envelope, keys: readonly LoadedKey[]): readonly Attestation.Verification[] {
	if (keys.length === 0) return envelope.signatures.map(() => notVerified(NO_KEY));
	const message = preAuthenticationEncoding(envelope);
	return envelope.signatures.map((signature, index) => {
		if (index >= SIGNATURES) return notVerified(`Of one envelope, ${SIGNATURES} signatures are checked.`);
		return signature === null ? failed("The signature is not base64.") : verifySignature(message, signature, keys);
	});
}

function verifySignature(
	message: Uint8Array,
	signature: Uint8Array,
	keys: readonly LoadedKey[],
): Attestation.Verification {
	const key = keys.find((key) => verifies(key, message, signature));
	if (key === undefined) return failed("None of the given keys made this signature over this payload.");
	return verified({ key: key.name });
}
