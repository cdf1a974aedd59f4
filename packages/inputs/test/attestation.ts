import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { AttestationDocument } from "@proviso/schemas";
import { initializeCA, initializeTLog } from "@sigstore/mock";
import type { Trust } from "../src/attestation/trust.js";
import { locate } from "../src/locate.js";
import { type ReadOptions, read } from "../src/read.js";

export const IN_TOTO = "application/vnd.in-toto+json";
export const DIGEST = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";

/** The one document of a value as JSON, and the text at the line of any path of it. */
export async function readAttestation(value: unknown, options: ReadOptions = {}) {
	const text = JSON.stringify(value, null, 2);
	const result = await read({ name: "attestation.json", bytes: text }, options);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as AttestationDocument;
	const lines = text.split("\n");
	return {
		document,
		line: (...path: (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}

/** The first problem of a value as JSON. */
export async function problemOf(value: unknown, options: ReadOptions = {}) {
	const result = await read({ name: "attestation.json", bytes: JSON.stringify(value, null, 1) }, options);
	if (result.ok) throw new Error("it was read");
	return result.problems[0];
}

export function statement(predicateType: string, predicate: unknown, more: object = {}) {
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: [{ name: "shop.tgz", digest: { sha256: DIGEST } }],
		predicateType,
		predicate,
		...more,
	};
}

export const provenance = statement("https://slsa.dev/provenance/v1", {
	buildDefinition: { buildType: "https://example.com/build", externalParameters: { target: "all" } },
	runDetails: { builder: { id: "https://example.com/builder" } },
});

/** What a signature is over: written here again, so that a mistake in the code under test is not shared. */
export function encode(payloadType: string, payload: string): Buffer {
	return Buffer.from(
		`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${Buffer.byteLength(payload)} ${payload}`,
	);
}

export interface Signer {
	readonly pem: string;
	readonly publicKey: KeyObject;
	sign(message: Buffer): Buffer;
}

/** A P-256 key that signs as DSSE does most often. */
export function signer(): Signer {
	const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	return {
		pem: publicKey.export({ format: "pem", type: "spki" }) as string,
		publicKey,
		sign: (message) => sign("sha256", message, privateKey),
	};
}

/** An envelope with one signature of each signer. */
export function envelope(content: unknown, signers: readonly Pick<Signer, "sign">[], payloadType = IN_TOTO) {
	const payload = typeof content === "string" ? content : JSON.stringify(content);
	return {
		payloadType,
		payload: Buffer.from(payload).toString("base64"),
		signatures: signers.map((one, index) => ({
			keyid: `key-${index}`,
			sig: one.sign(encode(payloadType, payload)).toString("base64"),
		})),
	};
}

export const IDENTITY = "https://github.com/example/shop/.github/workflows/release.yml@refs/tags/v1.2.0";
export const ISSUER = "https://token.actions.githubusercontent.com";

/** A Sigstore of its own: a certificate authority, a transparency log, and a root that trusts them. */
export async function sigstore() {
	const now = new Date();
	const pair = () => generateKeyPairSync("ec", { namedCurve: "prime256v1" });
	const logs = pair();
	const ca = await initializeCA(generateKeyPairSync("ec", { namedCurve: "secp384r1" }));
	const tlog = await initializeTLog("https://rekor.example.com", logs);
	const validFor = { start: new Date(now.getTime() - 86_400_000).toISOString() };
	const log = (key: Buffer) => ({
		baseUrl: "https://rekor.example.com",
		hashAlgorithm: "SHA2_256",
		publicKey: { rawBytes: key.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor },
		logId: { keyId: createHash("sha256").update(key).digest("base64") },
	});
	const root = {
		mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
		tlogs: [log(tlog.publicKey)],
		certificateAuthorities: [
			{
				subject: { organization: "example", commonName: "sigstore" },
				uri: "https://fulcio.example.com",
				certChain: { certificates: [{ rawBytes: ca.rootCertificate.toString("base64") }] },
				validFor,
			},
		],
		ctlogs: [],
		timestampAuthorities: [],
	};
	const trust: Trust = {
		trustedRoot: { name: "root.json", content: JSON.stringify(root) },
		identities: [{ identity: IDENTITY, issuer: ISSUER }],
	};

	/** A bundle of version 0.3, signed by `IDENTITY`. */
	async function bundle(content: unknown, identity = IDENTITY, issuer = ISSUER) {
		const key = signer();
		const certificate = await ca.issueCertificate({
			publicKey: key.publicKey.export({ format: "der", type: "spki" }),
			subjectAltName: identity,
			extensions: [
				{ oid: "1.3.6.1.4.1.57264.1.8", value: issuer },
				{ oid: "1.3.6.1.4.1.57264.1.12", value: "https://github.com/example/shop" },
			],
		});
		const signed = envelope(content, [key]);
		const sig = signed.signatures[0]?.sig ?? "";
		const payload = Buffer.from(signed.payload, "base64");
		const logged = await tlog.log({
			apiVersion: "0.0.1",
			kind: "dsse",
			spec: {
				envelopeHash: { algorithm: "sha256", value: createHash("sha256").update(JSON.stringify(signed)).digest("hex") },
				payloadHash: { algorithm: "sha256", value: createHash("sha256").update(payload).digest("hex") },
				signatures: [{ signature: sig, verifier: certificate.toString("base64") }],
			},
		});
		const [entry] = Object.values(logged) as [(typeof logged)[string]];
		const { inclusionProof, signedEntryTimestamp } = entry.verification ?? {};
		return {
			mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
			verificationMaterial: {
				certificate: { rawBytes: certificate.toString("base64") },
				tlogEntries: [
					{
						logIndex: String(entry.logIndex),
						logId: { keyId: Buffer.from(entry.logID, "hex").toString("base64") },
						kindVersion: { kind: "dsse", version: "0.0.1" },
						integratedTime: String(entry.integratedTime),
						inclusionPromise: { signedEntryTimestamp },
						inclusionProof: {
							logIndex: "0",
							rootHash: Buffer.from(inclusionProof?.rootHash ?? "", "hex").toString("base64"),
							treeSize: "1",
							hashes: [],
							checkpoint: { envelope: inclusionProof?.checkpoint },
						},
						canonicalizedBody: entry.body,
					},
				],
			},
			dsseEnvelope: { ...signed, signatures: [{ sig }] },
		};
	}
	return { bundle, trust, root, log: log(tlog.publicKey) };
}
