import { constants, createPublicKey, type DSAEncoding, type KeyObject, verify } from "node:crypto";
import { invalid, type TrustedKey } from "../attestation/trust.js";
import type { Envelope } from "../attestation/verifier.js";

export interface LoadedKey {
	readonly name: string;
	/** Whether the key made the signature over the message. */
	readonly check: (message: Uint8Array, signature: Uint8Array) => boolean;
}

/** @throws {InputError} invalid-trust. */
export function loadKey({ name, key: text }: TrustedKey): LoadedKey {
	const key = parseKey(name, text.trim());
	return { name, check: checkOf(name, key) };
}

export function verifies({ check }: LoadedKey, message: Uint8Array, signature: Uint8Array): boolean {
	try {
		return check(message, signature);
	} catch {
		// What is no signature of this algorithm at all.
		return false;
	}
}

/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md#signature-definition */
export function preAuthenticationEncoding({ payloadType, payload }: Envelope): Uint8Array {
	const type = Buffer.from(payloadType, "utf8");
	const head = Buffer.from(`DSSEv1 ${type.length} `);
	return Buffer.concat([head, type, Buffer.from(` ${payload.length} `), payload]);
}

function parseKey(name: string, text: string): KeyObject {
	const label = JSON.stringify(name);
	if (/PRIVATE KEY-----/.test(text)) throw invalid(`${label} is a private key; give the public one`);
	try {
		if (text.startsWith("{")) return parseJwk(label, text);
		const keys = text.match(/-----BEGIN [A-Z ]+-----/g) ?? [];
		if (keys.length !== 1 || keys[0] !== "-----BEGIN PUBLIC KEY-----") {
			throw invalid(`${label} is not one public key in PEM ("-----BEGIN PUBLIC KEY-----") or a JSON Web Key`);
		}
		return createPublicKey({ key: text, format: "pem", type: "spki" });
	} catch (cause) {
		throw cause instanceof Error && cause.name === "InputError"
			? cause
			: invalid(`${label} is not a public key`, cause);
	}
}

function parseJwk(label: string, text: string): KeyObject {
	const jwk = JSON.parse(text);
	if (Object.hasOwn(jwk, "d") || jwk.kty === "oct") throw invalid(`${label} is a secret key; give the public one`);
	return createPublicKey({ key: jwk, format: "jwk" });
}

const CURVES: Readonly<Record<string, { readonly hashes: readonly string[]; readonly bytes: number }>> = {
	prime256v1: { hashes: ["sha256"], bytes: 64 },
	// Cosign hashes with SHA-256 whatever the curve; others hash with what the curve is as strong as.
	secp384r1: { hashes: ["sha384", "sha256"], bytes: 96 },
	secp521r1: { hashes: ["sha512", "sha256"], bytes: 132 },
};

const RSA_BITS = 2048;

function checkOf(name: string, key: KeyObject): LoadedKey["check"] {
	const label = JSON.stringify(name);
	const { namedCurve = "", modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
	switch (key.asymmetricKeyType) {
		case "ed25519":
			return (message, signature) => verify(null, message, key, signature);
		case "ec": {
			const curve = Object.hasOwn(CURVES, namedCurve) ? CURVES[namedCurve] : undefined;
			if (curve === undefined) throw invalid(`${label} is on the curve ${namedCurve}, not P-256, P-384 or P-521`);
			const { hashes, bytes } = curve;
			return (message, signature) => {
				// DER; or both numbers one after the other, which may look like DER.
				const encodings: readonly DSAEncoding[] = signature.length === bytes ? ["ieee-p1363", "der"] : ["der"];
				return encodings.some((dsaEncoding) =>
					hashes.some((hash) => verify(hash, message, { key, dsaEncoding }, signature)),
				);
			};
		}
		case "rsa":
		case "rsa-pss": {
			if (modulusLength < RSA_BITS) throw invalid(`${label} has ${modulusLength} bits; RSA keys need ${RSA_BITS}`);
			const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
			const isPss = key.asymmetricKeyType === "rsa-pss";
			return (message, signature) =>
				verify("sha256", message, pss, signature) ||
				(!isPss && verify("sha256", message, { key, padding: constants.RSA_PKCS1_PADDING }, signature));
		}
		default:
			throw invalid(`${label} is a key for ${key.asymmetricKeyType}, which signs no envelopes here`);
	}
}
