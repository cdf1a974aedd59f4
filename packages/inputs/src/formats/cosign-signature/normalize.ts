import type { Attestation } from "@proviso/schemas";
import { decodeBase64 } from "../../attestation/base64.js";
import { decodePem, loadCertificateParser } from "../../attestation/certificate.js";
import { redactNullable, StatementReader } from "../../attestation/document.js";
import { signatureOf, untrusting } from "../../attestation/signature.js";
import { failed, notVerified, type Verifier } from "../../attestation/verifier.js";
import { asArray, asString, get } from "../../convert.js";
import type { Body, NormalizeContext, Normalized, NormalizeProblem } from "../../format.js";
import { parseJson } from "../../json.js";
import { decode } from "../../text.js";
import { at, type Origin, root, type Trace, unfold } from "../../trace.js";
import { isDownloaded, isPayload } from "./index.js";

/** https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const MEDIA_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json";

/** What payloads say that they are; early versions of cosign said nothing. */
const TYPES: readonly string[] = ["cosign container image signature", "atomic container signature", ""];

/** The signatures of a value: one, or a list of them as `cosign verify` prints it. */
export async function normalizeSignatures(
	value: unknown,
	number: number,
	trace: Trace,
	context: NormalizeContext,
): Promise<Normalized> {
	const list = asArray(value);
	const items = list?.map((item, index) => [item, at(root(number), index)] as const) ?? [
		[value, root(number)] as const,
	];
	const bodies: Body[] = [];
	const problems: NormalizeProblem[] = [];
	for (const [item, origin] of items) {
		const normalized = isDownloaded(item)
			? await normalizeDownloaded(item, origin, trace, context)
			: normalizePayload(item, origin, trace);
		if (normalized.ok) bodies.push(normalized.body);
		else problems.push(...normalized.problems);
	}
	const [body, ...more] = bodies;
	return body === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, body, more };
}

/** A payload alone, whoever printed it: what was signed, without the signature. */
function normalizePayload(payload: unknown, origin: Origin, trace: Trace): Normalized {
	const reader = new StatementReader(trace);
	const subject = subjectOf(payload, reader);
	const verification = notVerified("The signature over it is not in the file.");
	const body = reader.body({ category: "signature", payloadType: MEDIA_TYPE, subjects: [subject], verification });
	const upper = !Object.hasOwn(payload as object, "critical");
	trace.mark(subject, at(origin, upper ? "Critical" : "critical"), {
		...SUBJECT,
		name: [upper ? "Identity" : "identity", "docker-reference"],
		digests: { at: [upper ? "Image" : "image", "docker-manifest-digest"], fields: { sha256: [] } },
	});
	trace.mark(body, origin);
	return { ok: true, body };
}

/** https://github.com/sigstore/cosign/blob/main/pkg/cosign/fetch.go: what `cosign download signature` prints, one on a line. */
async function normalizeDownloaded(
	value: unknown,
	origin: Origin,
	trace: Trace,
	{ limits, verifier }: NormalizeContext,
): Promise<Normalized> {
	const refuse = (code: string, message: string): Normalized => ({
		ok: false,
		problems: [{ code, message, ...unfold(at(origin, "Payload")) }],
	});
	const bytes = decodeBase64(asString(get(value, "Payload")) ?? "");
	if (bytes === null) return refuse("schema-violation", "The payload of the signature is not base64.");
	const decoded = decode(bytes, limits);
	if (!decoded.ok) return refuse(decoded.code, `In the payload of the signature: ${decoded.message}`);
	const parsed = await parseJson(decoded.text, limits);
	if (!parsed.ok) return refuse(parsed.code, `In the payload of the signature: ${parsed.message}`);
	if (!isPayload(parsed.value)) return refuse("schema-violation", "The payload of the signature names no image.");

	const reader = new StatementReader(trace);
	const parse = await loadCertificateParser();
	// A certificate in PEM, or what Go makes of one.
	const pem = asString(get(value, "Cert"));
	const der = pem === null ? decodeBase64(asString(get(get(value, "Cert"), "Raw")) ?? "") : decodePem(pem);
	const certificate = der === null || der.length === 0 ? null : parse(der, ["signatures", 0, "certificate"]);
	if (certificate === null && isGiven(get(value, "Cert"))) {
		reader.limit(["signatures", 0, "certificate"], "The certificate beside the signature could not be read.");
	}
	const verification = verify(value, bytes, isGiven(get(value, "Cert")), verifier);
	const subject = subjectOf(parsed.value, reader);
	trace.mark(subject, at(origin, "Payload"), SUBJECT);
	const material = { certificate, logEntries: [], timestamps: isGiven(get(value, "RFC3161Timestamp")) ? 1 : 0 };
	const signature = signatureOf(null, ["signatures", 0], origin, verification, material, reader);
	if (isGiven(get(value, "Bundle"))) {
		reader.limit(["signatures", 0, "logEntries"], "The entry of the log beside the signature is not looked into.");
	}
	const body = reader.body({
		category: "signature",
		payloadType: MEDIA_TYPE,
		subjects: [subject],
		signatures: [signature],
		verification,
	});
	trace.mark(body, origin, { subjects: "Payload", verification: "Base64Signature", signatures: "Base64Signature" });
	return { ok: true, body };
}

function verify(
	value: unknown,
	payload: Uint8Array,
	hasCertificate: boolean,
	verifier: Verifier | null,
): Attestation.Verification {
	if (verifier === null) return untrusting();
	if (hasCertificate)
		return notVerified("It is signed with a certificate: save it as a Sigstore bundle to have it verified.");
	const signature = decodeBase64(asString(get(value, "Base64Signature")) ?? "");
	return signature === null ? failed("The signature is not base64.") : verifier.message(payload, signature);
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== "";
}

const SUBJECT = { path: [], name: [], uri: [], digests: [], mediaType: [] };

function subjectOf(payload: unknown, reader: StatementReader): Attestation.Subject {
	const part = (holder: unknown, name: string) =>
		get(holder, name) ?? get(holder, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
	const critical = part(payload, "critical");
	const type = part(critical, "type");
	if (type !== undefined && !TYPES.includes(asString(type) ?? "?")) {
		reader.limit(["category"], "The payload says that it is no signature of a container image.");
	}
	const digest = asString(part(part(critical, "image"), "docker-manifest-digest"));
	const [, algorithm = "sha256", hex] = /^(?:([a-z0-9]+):)?([0-9A-Fa-f]{32,128})$/.exec(digest ?? "") ?? [];
	if (hex === undefined)
		reader.limit(["subjects", 0, "digests"], "The payload does not say by digest which image is signed.");
	return {
		path: ["subjects", 0],
		name: redactNullable(asString(part(part(critical, "identity"), "docker-reference")) || null),
		uri: null,
		digests: hex === undefined ? {} : { [algorithm]: hex.toLowerCase() },
		mediaType: null,
	};
}
