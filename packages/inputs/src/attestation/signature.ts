import type { Attestation, Path } from "@proviso/schemas";
import { asList, asString, get } from "../convert.js";
import { at, type Origin } from "../trace.js";
import { type CertificateParser, decodePem } from "./certificate.js";
import type { StatementReader } from "./document.js";
import { type Envelope, notVerified, type Verifier } from "./verifier.js";

/** What comes with a signature beside itself. */
export type SignatureMaterial = Pick<Attestation.Signature, "certificate" | "logEntries" | "timestamps">;

const NOTHING: SignatureMaterial = { certificate: null, logEntries: [], timestamps: 0 };

/** The signatures of an envelope, each checked by the keys that the caller trusts. */
export function envelopeSignatures(
	value: unknown,
	envelope: Envelope,
	origin: Origin,
	verifier: Verifier | null,
	parse: CertificateParser,
	reader: StatementReader,
): Attestation.Signature[] {
	const checked = verifier?.envelope(envelope) ?? [];
	return asList(get(value, "signatures")).map((signature, index) => {
		const path: Path = ["signatures", index];
		const verification = checked[index] ?? untrusting();
		const certificate = certificateBeside(signature, [...path, "certificate"], parse, reader);
		return signatureOf(
			signature,
			path,
			at(origin, "signatures", index),
			verification,
			{ ...NOTHING, certificate },
			reader,
		);
	});
}

export function signatureOf(
	value: unknown,
	path: Path,
	origin: Origin,
	verification: Attestation.Verification,
	material: SignatureMaterial,
	reader: StatementReader,
): Attestation.Signature {
	const keyId = asString(get(value, "keyid"));
	return reader.mark({ path, keyId: keyId === "" ? null : keyId, ...material, verification }, origin, {
		keyId: "keyid",
		certificate: "cert",
		verification: "sig",
	});
}

/** The status of a signature when the caller gave nothing to check it with. */
export function untrusting(): Attestation.Verification {
	return notVerified("Nothing to verify it with was given.");
}

/** Of all signatures together. */
export function verificationOf(signatures: readonly Attestation.Signature[]): Attestation.Verification {
	const all = signatures.map(({ verification }) => verification);
	return (
		all.find(({ status }) => status === "verified") ??
		all.find(({ status }) => status === "failed") ??
		all[0] ??
		notVerified("It is not signed.")
	);
}

/** A certificate in PEM, as early generators of SLSA provenance write it. */
function certificateBeside(
	signature: unknown,
	path: Path,
	parse: CertificateParser,
	reader: StatementReader,
): Attestation.Certificate | null {
	const pem = reader.text(signature, "cert", path);
	if (pem === null || pem === "") return null;
	const der = decodePem(pem);
	const certificate = der === null ? null : parse(der, path);
	if (certificate === null) reader.limit(path, "The certificate beside the signature could not be read.");
	return certificate;
}
