import { type CompleteTrust, invalid } from "../attestation/trust.js";
import type { Verifier } from "../attestation/verifier.js";

/** Signatures need Node's cryptography. */
export async function createVerifier(_: CompleteTrust): Promise<Verifier> {
	throw invalid("signatures are verified on Node only; leave it out, and documents say that they are not verified");
}
