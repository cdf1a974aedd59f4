import { loadCertificateParser } from "../../attestation/certificate.js";
import { StatementReader } from "../../attestation/document.js";
import { envelopeFields, openEnvelope, readPayload } from "../../attestation/envelope.js";
import { envelopeSignatures, verificationOf } from "../../attestation/signature.js";
import type { NormalizeContext, Normalized } from "../../format.js";
import type { Origin, Trace } from "../../trace.js";

export async function normalizeEnvelope(
	value: unknown,
	origin: Origin,
	trace: Trace,
	context: NormalizeContext,
): Promise<Normalized> {
	const opened = await openEnvelope(value, origin, context);
	if (!opened.ok) return { ok: false, problems: [opened.problem] };
	const reader = new StatementReader(trace);
	const parse = await loadCertificateParser();
	const signatures = envelopeSignatures(value, opened.envelope, origin, context.verifier, parse, reader);
	const parts = await readPayload(opened, reader, origin);
	const body = reader.body({ ...parts, signatures, verification: verificationOf(signatures) });
	trace.mark(body, origin, envelopeFields([]));
	return { ok: true, body };
}
