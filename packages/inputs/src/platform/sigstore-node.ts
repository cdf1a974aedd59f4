import type { Attestation } from "@proviso/schemas";
import { bundleFromJSON, ValidationError } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { type CompleteTrust, invalid } from "../attestation/trust.js";
import { type Envelope, failed, verified } from "../attestation/verifier.js";
import { asList, asString, get } from "../convert.js";
import { quote } from "../problem.js";

type Sigstore = NonNullable<CompleteTrust["sigstore"]>;
type SignedEntity = ReturnType<typeof toSignedEntity>;

/**
 * Verifies bundles that are signed with a certificate, by Sigstore's own client: the certificate leads to the trusted root,
 * it was logged and valid at a time that a log or a timestamp authority vouches for, the signature is in a log of the root,
 * and the signature is good. A root without logs, as of a private instance, asks for none.
 *
 * @throws {InputError} invalid-trust.
 */
export function bundleVerifier({ trustedRoot, identities }: Sigstore) {
	const verifier = loadRoot(trustedRoot);
	return (json: unknown, envelope: Envelope): Attestation.Verification => {
		let entity: SignedEntity;
		let signer: Signer;
		if (!isBounded(get(json, "verificationMaterial"))) {
			return failed("The bundle brings more log entries, timestamps or certificates than are verified.");
		}
		try {
			const bundle = bundleFromJSON(json);
			if (bundle.content.$case !== "dsseEnvelope" || !bundle.content.dsseEnvelope.payload.equals(envelope.payload)) {
				return failed("The payload is read differently by different readers.");
			}
			for (const entry of bundle.verificationMaterial.tlogEntries) {
				// Only the promise of a log is over the time: beside a proof alone, anybody could have written it.
				if (entry.inclusionPromise === undefined) entry.integratedTime = "0";
			}
			entity = toSignedEntity(bundle);
			signer = verifier.verify(entity);
		} catch (cause) {
			return failed(`${sentence(reasonOf(cause))}.`);
		}
		const identity = signer.identity?.subjectAlternativeName ?? "";
		const issuer = signer.identity?.extensions?.issuer ?? "";
		if (!identities.some((trusted) => trusted.identity === identity && trusted.issuer === issuer)) {
			return failed(
				`The signature is good, but ${quote(identity, 500)} (by ${quote(issuer, 500)}) is not among those who may sign.`,
			);
		}
		const times = timesOf(entity);
		return verified({ identity, issuer, trustedRoot: trustedRoot.name, times });
	};
}

/** Entries of each list, and characters of each certificate or timestamp: what is verified compares all with all. */
const ENTRIES = 32;
const CHARACTERS = 100_000;

function isBounded(material: unknown): boolean {
	const timestamps = asList(get(get(material, "timestampVerificationData"), "rfc3161Timestamps"));
	const certificates = asList(get(get(material, "x509CertificateChain"), "certificates"));
	const texts = [
		...timestamps.slice(0, ENTRIES).map((timestamp) => get(timestamp, "signedTimestamp")),
		...certificates.slice(0, ENTRIES).map((certificate) => get(certificate, "rawBytes")),
		get(get(material, "certificate"), "rawBytes"),
	];
	return (
		[timestamps, certificates, asList(get(material, "tlogEntries"))].every(({ length }) => length <= ENTRIES) &&
		texts.every((text) => (asString(text) ?? "").length <= CHARACTERS)
	);
}

function loadRoot({ name, content }: Sigstore["trustedRoot"]): Verifier {
	try {
		const root = TrustedRoot.fromJSON(JSON.parse(content));
		if (root.certificateAuthorities.length === 0) throw new Error("it has no certificate authority");
		return new Verifier(toTrustMaterial(root), {
			tlogThreshold: Math.min(1, root.tlogs.length),
			ctlogThreshold: Math.min(1, root.ctlogs.length),
			timestampThreshold: 1,
		});
	} catch (cause) {
		const why = cause instanceof Error ? quote(cause.message, 200) : "it cannot be parsed";
		throw invalid(`${JSON.stringify(name)} is not a trusted root of Sigstore (${why})`, cause);
	}
}

/** The times that were verified, earliest first. */
function timesOf({ timestamps }: SignedEntity): string[] {
	const times = timestamps.map((timestamp) =>
		timestamp.$case === "timestamp-authority"
			? timestamp.timestamp.signingTime.getTime()
			: Number(timestamp.tlogEntry.integratedTime) * 1000,
	);
	return times.sort((a, b) => a - b).map((time) => new Date(time).toISOString());
}

function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return "the bundle could not be verified";
	if (cause instanceof ValidationError) {
		return `the bundle is not valid: ${quote(cause.fields.join(", "), 300).slice(1, -1)} is missing or not as it has to be`;
	}
	const inner = cause.cause instanceof Error && cause.cause.message !== "" ? ` (${cause.cause.message})` : "";
	return quote(`${cause.message}${inner}`, 300).slice(1, -1);
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
