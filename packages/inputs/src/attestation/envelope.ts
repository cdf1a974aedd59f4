import { asString, describeType, get } from "../convert.js";
import type { NormalizeContext, NormalizeProblem } from "../format.js";
import { parseJson } from "../json.js";
import { quote } from "../problem.js";
import { decode } from "../text.js";
import { at, type FieldMap, type Origin, unfold } from "../trace.js";
import { decodeBase64 } from "./base64.js";
import type { AttestationBody, StatementReader } from "./document.js";
import { readStatement, statementFields, statementVersion, statementVersions } from "./statement.js";
import type { Envelope } from "./verifier.js";

/** https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
const IN_TOTO = "application/vnd.in-toto+json";

const SIGNATURES = 100;

export type Opened =
	| { readonly ok: true; readonly envelope: Envelope; readonly statement: unknown }
	| { readonly ok: false; readonly problem: NormalizeProblem };

/** Whether a value is a DSSE envelope: https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export function isEnvelope(value: unknown): boolean {
	return typeof get(value, "payload") === "string" && get(value, "payloadType") !== undefined;
}

/**
 * Decodes an envelope and what is in it. Its payload is read within the limits of a file; `statement` is undefined when the
 * payload is of another type than in-toto's.
 */
export async function openEnvelope(value: unknown, origin: Origin, { limits }: NormalizeContext): Promise<Opened> {
	const refuse = (code: string, message: string, name: string): Opened => ({
		ok: false,
		problem: { code, message, ...unfold(at(origin, name)) },
	});
	const payloadType = asString(get(value, "payloadType"));
	if (payloadType === null) {
		return refuse("schema-violation", "The envelope does not say as text of which type its payload is.", "payloadType");
	}
	const signatures = get(value, "signatures");
	if (!Array.isArray(signatures)) {
		const what = describeType(signatures);
		return refuse("schema-violation", `The signatures of the envelope are ${what}, not a list.`, "signatures");
	}
	if (signatures.length > SIGNATURES) {
		const message = `The envelope has ${signatures.length} signatures; at most ${SIGNATURES} are read.`;
		return refuse("too-large", message, "signatures");
	}
	const text = asString(get(value, "payload"));
	const payload = text === null ? null : decodeBase64(text);
	if (payload === null) return refuse("schema-violation", "The payload of the envelope is not base64.", "payload");
	const envelope: Envelope = {
		payloadType,
		payload,
		signatures: signatures.map(decodeSignature),
	};
	if (payloadType !== IN_TOTO) return { ok: true, envelope, statement: undefined };

	const decoded = decode(payload, limits);
	if (!decoded.ok) return refuse(decoded.code, `In the payload of the envelope: ${decoded.message}`, "payload");
	const parsed = await parseJson(decoded.text, limits);
	if (!parsed.ok) return refuse(parsed.code, `In the payload of the envelope: ${parsed.message}`, "payload");
	const version = statementVersion(parsed.value);
	if (version === null) {
		const message = `The payload of the envelope is not an in-toto statement, although its type is ${IN_TOTO}.`;
		return refuse("schema-violation", message, "payload");
	}
	if (!statementVersions.includes(version)) {
		const message = `The payload is an in-toto statement of version ${quote(version)}; those that are read: ${statementVersions.join(", ")}.`;
		return refuse("unsupported-version", message, "payload");
	}
	return { ok: true, envelope, statement: parsed.value };
}

function decodeSignature(signature: unknown): Uint8Array | null {
	const text = asString(get(signature, "sig"));
	return text === null ? null : decodeBase64(text);
}

/** What the payload of an envelope says. */
export async function readPayload(
	{ envelope, statement }: Opened & { readonly ok: true },
	reader: StatementReader,
	origin: Origin,
): Promise<Partial<AttestationBody>> {
	const { payloadType } = envelope;
	if (statement !== undefined) {
		return { payloadType, ...(await readStatement(statement, reader.unplaced(), at(origin, "payload"))) };
	}
	reader.limit(null, `The payload is of type ${quote(payloadType)}, which is not looked into.`);
	return { payloadType };
}

/** Where the properties of a document are in a file whose envelope is at `steps`: what it says is all in the payload. */
export function envelopeFields(steps: readonly string[]): FieldMap {
	const payload = Object.keys(statementFields).map((name) => [name, [...steps, "payload"]] as const);
	return {
		...Object.fromEntries(payload),
		kind: [],
		source: [],
		limitations: [],
		payloadType: [...steps, "payloadType"],
		verification: [...steps, "signatures"],
		signatures: [...steps, "signatures"],
	};
}
