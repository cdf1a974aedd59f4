import { constants, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
	encode,
	envelope,
	IN_TOTO,
	problemOf,
	provenance,
	readAttestation,
	type Signer,
	signer,
} from "../../../test/attestation.js";
import type { TrustedKey } from "../../attestation/trust.js";

const alice = signer();
const bob = signer();
const good = envelope(provenance, [alice]);

const trusting = (...signers: readonly Pick<Signer, "pem">[]) => ({
	trust: { keys: signers.map(({ pem }, index) => ({ name: `key-${index}.pub`, key: pem })) },
});

async function statusOf(value: unknown, options: object) {
	return (await readAttestation(value, options)).document.verification;
}

describe("a DSSE envelope", () => {
	it("is verified by a key that the caller gives", async () => {
		const { document, line } = await readAttestation(good, trusting(bob, alice));
		expect(document).toMatchObject({
			source: { format: "dsse", formatVersion: null },
			payloadType: IN_TOTO,
			category: "provenance",
			limitations: [],
			verification: { status: "verified", reason: null, key: "key-1.pub", identity: null, times: [] },
			signatures: [{ keyId: "key-0", certificate: null, verification: { status: "verified" } }],
			provenance: { builder: { id: "https://example.com/builder" }, externalParameters: { target: "all" } },
		});
		for (const path of [["provenance", "builder", "id"], ["subjects", 0, "digests"], ["predicateType"]]) {
			expect(line(...path)).toMatch(/^"payload": /);
		}
		expect(line("signatures", 0, "keyId")).toBe('"keyid": "key-0",');
		expect(line("verification")).toBe('"signatures": [');
	});

	it("is not verified, and says why, when no key is given", async () => {
		expect(await statusOf(good, {})).toMatchObject({ status: "not-verified", reason: expect.stringMatching(/given/) });
	});

	it("without signatures is not signed", async () => {
		expect(await statusOf({ ...good, signatures: [] }, trusting(alice))).toMatchObject({
			status: "not-verified",
			reason: "It is not signed.",
		});
	});

	it("fails with another key", async () => {
		const { document } = await readAttestation(good, trusting(bob));
		expect(document.verification).toMatchObject({
			status: "failed",
			key: null,
			reason: "None of the given keys made this signature over this payload.",
		});
	});

	it("fails when its payload was changed", async () => {
		const payload = Buffer.from(JSON.stringify({ ...provenance, subject: [] })).toString("base64");
		expect(await statusOf({ ...good, payload }, trusting(alice))).toMatchObject({ status: "failed" });
	});

	it("fails when its payload type was changed: the signature is over both", async () => {
		expect(await statusOf({ ...good, payloadType: "application/json" }, trusting(alice))).toMatchObject({
			status: "failed",
		});
	});

	it("fails when the signature is over the bare payload", async () => {
		const bare = { sign: () => alice.sign(Buffer.from(JSON.stringify(provenance))) };
		expect(await statusOf(envelope(provenance, [bare]), trusting(alice))).toMatchObject({ status: "failed" });
	});

	it("with several signatures is verified when one is good, and says which are not", async () => {
		const { document } = await readAttestation(envelope(provenance, [bob, alice]), trusting(alice));
		expect(document.verification).toMatchObject({ status: "verified", key: "key-0.pub" });
		expect(document.signatures.map(({ verification }) => verification.status)).toEqual(["failed", "verified"]);
	});

	it("is verified whatever the hint at a key says", async () => {
		const sig = good.signatures[0]?.sig;
		expect(await statusOf({ ...good, signatures: [{ keyid: "evil", sig }] }, trusting(alice))).toMatchObject({
			status: "verified",
		});
		expect(await statusOf({ ...good, signatures: [{ sig }] }, trusting(alice))).toMatchObject({ status: "verified" });
	});

	it("may be in URL-safe base64", async () => {
		const payload = Buffer.from(JSON.stringify(provenance)).toString("base64url");
		const signatures = good.signatures.map(({ sig }) => ({ sig: Buffer.from(sig, "base64").toString("base64url") }));
		expect(await statusOf({ ...good, payload, signatures }, trusting(alice))).toMatchObject({ status: "verified" });
	});

	it.each(["", "!", "AAAA", Buffer.alloc(64).toString("base64"), 1, null, {}])(
		"with %j for a signature fails",
		async (sig) => {
			expect(await statusOf({ ...good, signatures: [{ sig }] }, trusting(alice))).toMatchObject({ status: "failed" });
		},
	);

	it("that holds something else is read as far as its type", async () => {
		const { document } = await readAttestation(envelope("{}", [alice], "application/vnd.example"), trusting(alice));
		expect(document).toMatchObject({
			payloadType: "application/vnd.example",
			category: "other",
			verification: { status: "verified" },
			limitations: [{ message: expect.stringContaining("application/vnd.example") }],
		});
	});

	it.each([
		["that is no JSON", envelope("not JSON", [alice]), "syntax", "payload"],
		["that is two JSON values", envelope("{} {}", [alice]), "multiple-values", "payload"],
		["with a name given twice", envelope('{"_type":1,"_type":2}', [alice]), "duplicate-key", "payload"],
		["that is no statement", envelope({ hello: 1 }, [alice]), "schema-violation", "payload"],
		[
			"that is a statement of an unknown version",
			envelope({ _type: "https://in-toto.io/Statement/v7" }, [alice]),
			"unsupported-version",
			"payload",
		],
		["that is empty", { ...good, payload: "" }, "empty", "payload"],
		["that is not base64", { ...good, payload: "a b" }, "schema-violation", "payload"],
		["that is not UTF-8", { ...good, payload: "/v/+" }, "encoding", "payload"],
		["nested too deep", envelope("[".repeat(100_000), [alice]), "too-deep", "payload"],
	])("with a payload %s is refused at the payload", async (_, value, code, name) => {
		const problem = await problemOf(value);
		expect(problem).toMatchObject({ code });
		expect(JSON.stringify(value, null, 1).split("\n")[(problem.line ?? 0) - 1]).toContain(`"${name}"`);
	});

	it("holds its payload to the limits that a file is held to", async () => {
		const nested = envelope({ ...provenance, more: JSON.parse(`${"[".repeat(20)}${"]".repeat(20)}`) }, [alice]);
		expect(await problemOf(nested, { limits: { depth: 10 } })).toMatchObject({ code: "too-deep" });
		const many = envelope({ ...provenance, more: Array.from({ length: 500 }, () => [0]) }, [alice]);
		expect(await problemOf(many, { limits: { values: 300 } })).toMatchObject({ code: "too-large" });
	});

	it("with more signatures than anybody makes is refused", async () => {
		const signatures = Array.from({ length: 101 }, () => ({ sig: "AAAA" }));
		expect(await problemOf({ ...good, signatures })).toMatchObject({ code: "too-large" });
	});

	it("has only its first signatures checked", async () => {
		const bad = Array.from({ length: 16 }, () => ({ sig: "AAAA" }));
		const { document } = await readAttestation({ ...good, signatures: [...bad, ...good.signatures] }, trusting(alice));
		expect(document.verification.status).toBe("failed");
		expect(document.signatures.at(-1)?.verification.status).toBe("not-verified");
	});

	it.each([
		["payloadType", 1],
		["signatures", {}],
	])("whose %s is %j is refused", async (name, value) => {
		expect(await problemOf({ ...good, [name]: value })).toMatchObject({ code: "schema-violation" });
	});
});

/** Each kind of key as its holders sign with it. */
const algorithms: readonly [string, KeyObject, (message: Buffer) => Buffer][] = (() => {
	const pair = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
	const p256 = pair("P-256");
	const p384 = pair("P-384");
	const ed25519 = generateKeyPairSync("ed25519");
	const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const pss = { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
	return [
		["P-256", p256.publicKey, (m) => sign("sha256", m, p256.privateKey)],
		[
			"P-256 as two numbers",
			p256.publicKey,
			(m) => sign("sha256", m, { key: p256.privateKey, dsaEncoding: "ieee-p1363" }),
		],
		["P-384", p384.publicKey, (m) => sign("sha384", m, p384.privateKey)],
		["P-384 with SHA-256", p384.publicKey, (m) => sign("sha256", m, p384.privateKey)],
		["Ed25519", ed25519.publicKey, (m) => sign(null, m, ed25519.privateKey)],
		["RSA PKCS #1", rsa.publicKey, (m) => sign("sha256", m, rsa.privateKey)],
		["RSA PSS", rsa.publicKey, (m) => sign("sha256", m, pss)],
	];
})();

describe("a public key", () => {
	it.each(algorithms)("%s verifies what it signed, given as PEM or JWK, and nothing else", async (_, key, sign) => {
		const signed = envelope(provenance, [{ sign }]);
		const pem = key.export({ format: "pem", type: "spki" }) as string;
		const jwk = JSON.stringify(key.export({ format: "jwk" }));
		for (const text of [pem, `\n${pem}\n`, jwk]) {
			const options = { trust: { keys: [{ name: "k", key: text }] } };
			expect(await statusOf(signed, options)).toMatchObject({ status: "verified", key: "k" });
			expect(await statusOf({ ...signed, payloadType: "x" }, options)).toMatchObject({ status: "failed" });
			expect(await statusOf(good, options)).toMatchObject({ status: "failed" });
		}
	});

	const small = generateKeyPairSync("rsa", { modulusLength: 1024 });
	const exported = (key: KeyObject) => key.export({ format: "pem", type: "spki" }) as string;
	it.each<[string, string]>([
		["is empty", " "],
		["is no key", "ssh-rsa AAAA"],
		["is damaged", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"],
		["is a private key", generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }) as string],
		["is a private JWK", JSON.stringify(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }))],
		["is a shared secret", '{"kty":"oct","k":"AAAA"}'],
		["is a JWK that is none", "{"],
		["is two keys", alice.pem + bob.pem],
		["is too short", exported(small.publicKey)],
		["is on another curve", exported(generateKeyPairSync("ec", { namedCurve: "secp256k1" }).publicKey)],
		["does not sign", exported(generateKeyPairSync("x25519").publicKey)],
	])("that %s is an error of the caller, and names the key", async (_, key) => {
		const trust = { keys: [{ name: "the-key.pub", key }] };
		const reading = readAttestation(good, { trust });
		await expect(reading).rejects.toMatchObject({ name: "InputError", code: "invalid-trust" });
		await expect(reading).rejects.toThrow(key.trim() === "" ? /the-key|keys/ : /the-key\.pub/);
	});

	it.each([
		["nothing", {}],
		["no key", { keys: [] }],
		["a part that is misspelt", { key: alice.pem }],
		["a list that is none", { keys: alice.pem }],
		["a key without a name", { keys: [{ key: alice.pem }] }],
		["identities without a root", { identities: [{ identity: "a", issuer: "b" }] }],
		["an empty identity", { trustedRoot: { name: "r", content: "{}" }, identities: [{ identity: "", issuer: "b" }] }],
	])("trust that holds %s is an error of the caller, whatever is read", async (_, trust) => {
		const wrong = trust as { keys: readonly TrustedKey[] };
		await expect(readAttestation(provenance, { trust: wrong })).rejects.toMatchObject({ code: "invalid-trust" });
	});
});

describe("what is signed", () => {
	it("is the type and the payload, each with its length", () => {
		expect(encode("http://example.com/HelloWorld", "hello world").toString()).toBe(
			"DSSEv1 29 http://example.com/HelloWorld 11 hello world",
		);
	});
});
