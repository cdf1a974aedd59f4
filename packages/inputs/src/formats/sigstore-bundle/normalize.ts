import type { Attestation, Path } from "@proviso/schemas";
import { decodeBase64, toHex } from "../../attestation/base64.js";
import { type CertificateParser, loadCertificateParser } from "../../attestation/certificate.js";
import { StatementReader } from "../../attestation/document.js";
import { envelopeFields, openEnvelope, readPayload } from "../../attestation/envelope.js";
import { type SignatureMaterial, signatureOf, untrusting, verificationOf } from "../../attestation/signature.js";
import { type Envelope, notVerified, type Verifier } from "../../attestation/verifier.js";
import { asList, asRecord, asString, get } from "../../convert.js";
import type { NormalizeContext, Normalized, NormalizeProblem } from "../../format.js";
import { at, type Origin, type Trace, unfold } from "../../trace.js";
import { versionProblem } from "./version.js";

/** What decodes to nothing. */
const NO_BASE64 = "!";
/** More than any client asks for. */
const LOG_ENTRIES = 100;

export async function normalizeBundle(
	bundle: unknown,
	origin: Origin,
	trace: Trace,
	context: NormalizeContext,
	reader = new StatementReader(trace),
): Promise<Normalized> {
	const unsupported = versionProblem(bundle, origin);
	if (unsupported !== null) return refuse(unsupported);
	const hasEnvelope = asRecord(get(bundle, "dsseEnvelope")) !== null;
	const hasMessage = asRecord(get(bundle, "messageSignature")) !== null;
	if (hasEnvelope === hasMessage) {
		const message = `The bundle holds ${hasEnvelope ? "both" : "neither"} an envelope ${hasEnvelope ? "and" : "nor"} a signature of something else; it has to be one of them.`;
		return refuse({ code: "schema-violation", message, ...unfold(origin) });
	}
	if (asRecord(get(bundle, "verificationMaterial")) === null) {
		const message = "The bundle has no verificationMaterial.";
		return refuse({ code: "schema-violation", message, ...unfold(at(origin, "verificationMaterial")) });
	}
	const parse = await loadCertificateParser();
	return hasEnvelope
		? normalizeEnvelope(bundle, origin, reader, parse, trace, context)
		: normalizeMessage(bundle, origin, reader, parse, trace);
}

async function normalizeEnvelope(
	bundle: unknown,
	origin: Origin,
	reader: StatementReader,
	parse: CertificateParser,
	trace: Trace,
	context: NormalizeContext,
): Promise<Normalized> {
	const value = get(bundle, "dsseEnvelope");
	const place = at(origin, "dsseEnvelope");
	const opened = await openEnvelope(value, place, context);
	if (!opened.ok) return refuse(opened.problem);
	const checked = check(bundle, opened.envelope, context.verifier);
	const signatures = asList(get(value, "signatures")).map((signature, index) => {
		const path: Path = ["signatures", index];
		const material = materialOf(bundle, path, origin, parse, reader);
		return signatureOf(signature, path, at(place, "signatures", index), checked(index), material, reader);
	});
	const parts = await readPayload(opened, reader, place);
	const body = reader.body({ ...parts, signatures, verification: verificationOf(signatures) });
	trace.mark(body, origin, envelopeFields(["dsseEnvelope"]));
	return { ok: true, body };
}

/** A bundle is verified as a whole, save that a public key it hints at is looked for among those given. */
function check(
	bundle: unknown,
	envelope: Envelope,
	verifier: Verifier | null,
): (index: number) => Attestation.Verification {
	if (verifier === null) return untrusting;
	if (asRecord(get(get(bundle, "verificationMaterial"), "publicKey")) === null) {
		const whole = verifier.bundle(bundle, envelope);
		return () => whole;
	}
	const each = verifier.envelope(envelope);
	return (index) => each[index] ?? untrusting();
}

/** A signature of a file that lies elsewhere. */
function normalizeMessage(
	bundle: unknown,
	origin: Origin,
	reader: StatementReader,
	parse: CertificateParser,
	trace: Trace,
): Normalized {
	const digest = get(get(bundle, "messageSignature"), "messageDigest");
	const place = at(origin, "messageSignature");
	const path: Path = ["signatures", 0];
	const verification = notVerified("It takes the file that is signed to verify it.");
	const material = materialOf(bundle, path, origin, parse, reader);
	const signature = signatureOf(null, path, place, verification, material, reader);
	const bytes = decodeBase64(reader.text(digest, "digest", ["subjects", 0, "digests"]) ?? NO_BASE64);
	const algorithm = DIGESTS.get(reader.text(digest, "algorithm", ["subjects", 0, "digests"]) ?? "");
	if (bytes === null || algorithm === undefined) {
		reader.limit(["subjects"], "The bundle does not say by digest what is signed.");
	}
	const subject: Attestation.Subject = {
		path: ["subjects", 0],
		name: null,
		uri: null,
		digests: bytes === null || algorithm === undefined ? {} : { [algorithm]: toHex(bytes) },
		mediaType: null,
	};
	const body = reader.body({ category: "signature", subjects: [subject], signatures: [signature], verification });
	trace.mark(body, origin, {
		...envelopeFields([]),
		subjects: ["messageSignature", "messageDigest"],
		signatures: ["messageSignature"],
		verification: ["messageSignature"],
	});
	return { ok: true, body };
}

/** Names of digests in bundles → those of in-toto. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
	["SHA2_256", "sha256"],
	["SHA2_384", "sha384"],
	["SHA2_512", "sha512"],
	["SHA3_256", "sha3_256"],
	["SHA3_384", "sha3_384"],
]);

function materialOf(
	bundle: unknown,
	path: Path,
	origin: Origin,
	parse: CertificateParser,
	reader: StatementReader,
): SignatureMaterial {
	const material = get(bundle, "verificationMaterial");
	const place = at(origin, "verificationMaterial");
	const timestamps = get(get(material, "timestampVerificationData"), "rfc3161Timestamps");
	return {
		certificate: certificateOf(material, [...path, "certificate"], place, parse, reader),
		logEntries: logEntriesOf(material, [...path, "logEntries"], place, reader),
		timestamps: asList(timestamps).length,
	};
}

function certificateOf(
	material: unknown,
	path: Path,
	origin: Origin,
	parse: CertificateParser,
	reader: StatementReader,
): Attestation.Certificate | null {
	const chain = reader.record(material, "x509CertificateChain", path);
	const [first] = asList(get(chain, "certificates"));
	const single = reader.record(material, "certificate", path);
	if (chain === null && single === null) return null;
	const der = decodeBase64(asString(get(single ?? first, "rawBytes")) ?? NO_BASE64);
	const certificate = der === null ? null : parse(der, path);
	if (certificate === null) {
		reader.limit(path, "The certificate of the bundle could not be read.");
		return null;
	}
	const place = single === null ? at(origin, "x509CertificateChain", "certificates", 0) : at(origin, "certificate");
	return reader.mark(certificate, at(place, "rawBytes"));
}

function logEntriesOf(material: unknown, path: Path, origin: Origin, reader: StatementReader): Attestation.LogEntry[] {
	const list = asList(get(material, "tlogEntries"));
	if (list.length > LOG_ENTRIES) {
		reader.limit(path, `Of ${list.length} entries of logs the first ${LOG_ENTRIES} are kept.`);
	}
	const kept = { tlogEntries: list.length > LOG_ENTRIES ? list.slice(0, LOG_ENTRIES) : get(material, "tlogEntries") };
	return (
		reader.objects(kept, "tlogEntries", path, origin, (entry, path, place) => logEntryOf(entry, path, place, reader)) ??
		[]
	);
}

/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_rekor.proto, in JSON. */
function logEntryOf(entry: unknown, path: Path, origin: Origin, reader: StatementReader): Attestation.LogEntry {
	const kind = get(entry, "kindVersion");
	const logId = decodeBase64(asString(get(get(entry, "logId"), "keyId")) ?? NO_BASE64);
	const seconds = integerOf(get(entry, "integratedTime"));
	const time = seconds === null || seconds === 0 ? null : new Date(seconds * 1000);
	const index = integerOf(get(entry, "logIndex"));
	if (index === null) reader.limit([...path, "index"], "The index of the entry is no number.");
	return reader.mark(
		{
			path,
			index,
			logId: logId === null ? null : toHex(logId),
			kind: [get(kind, "kind"), get(kind, "version")].filter((part) => typeof part === "string").join(" ") || null,
			time: time === null || Number.isNaN(time.getTime()) ? null : time.toISOString(),
			hasPromise: asRecord(get(entry, "inclusionPromise")) !== null,
			hasProof: asRecord(get(entry, "inclusionProof")) !== null,
		},
		origin,
		{
			index: "logIndex",
			kind: "kindVersion",
			time: "integratedTime",
			hasPromise: "inclusionPromise",
			hasProof: "inclusionProof",
		},
	);
}

/** 64-bit integers are texts in the JSON of protocol buffers, and may be numbers. Zero stands for none. */
function integerOf(value: unknown): number | null {
	const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
	return Number.isSafeInteger(number) ? (number as number) : null;
}

function refuse(problem: NormalizeProblem): Normalized {
	return { ok: false, problems: [problem] };
}
