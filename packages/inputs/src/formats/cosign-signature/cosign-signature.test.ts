import type { AttestationDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { DIGEST, problemOf, readAttestation, signer } from "../../../test/attestation.js";
import { read } from "../../read.js";

const IMAGE = "registry.example.com/shop/web";
const payload = {
	critical: {
		identity: { "docker-reference": IMAGE },
		image: { "docker-manifest-digest": `sha256:${DIGEST}` },
		type: "cosign container image signature",
	},
	optional: { ref: "main" },
};
const alice = signer();
const trust = { keys: [{ name: "alice.pub", key: alice.pem }] };
const downloaded = (content: unknown, by = alice, more = {}) => {
	const text = JSON.stringify(content);
	return {
		Base64Signature: by.sign(Buffer.from(text)).toString("base64"),
		Payload: Buffer.from(text).toString("base64"),
		Cert: null,
		Chain: null,
		Bundle: null,
		RFC3161Timestamp: null,
		...more,
	};
};
const statusOf = async (value: unknown) => (await readAttestation(value, { trust })).document.verification;

describe("the payload of a signature of an image", () => {
	it("names the image by digest, and is not verified: the signature is elsewhere", async () => {
		const { document, line } = await readAttestation(payload, { trust });
		expect(document).toMatchObject({
			source: { format: "cosign-signature" },
			category: "signature",
			payloadType: "application/vnd.dev.cosign.simplesigning.v1+json",
			predicateType: null,
			subjects: [{ name: IMAGE, digests: { sha256: DIGEST } }],
			signatures: [],
			verification: { status: "not-verified", reason: "The signature over it is not in the file." },
			limitations: [],
		});
		expect(line("subjects", 0, "digests")).toMatch(/^"docker-manifest-digest": "sha256:/);
	});

	it("is one of several where cosign prints them", async () => {
		const result = await read({ name: "verified.json", bytes: JSON.stringify([payload, payload]) });
		expect(result.documents).toHaveLength(2);
	});

	it("may be written as early versions of cosign did", async () => {
		const early = {
			Critical: { Identity: { "docker-reference": "" }, Image: { "Docker-manifest-digest": DIGEST }, Type: "" },
			Optional: null,
		};
		const { document } = await readAttestation(early);
		expect(document).toMatchObject({ subjects: [{ name: null, digests: { sha256: DIGEST } }], limitations: [] });
	});

	it.each([
		["no digest", { ...payload, critical: { ...payload.critical, image: {} } }],
		[
			"a digest that is none",
			{ ...payload, critical: { ...payload.critical, image: { "docker-manifest-digest": "sha256:x" } } },
		],
		[
			"a digest that is no text",
			{ ...payload, critical: { ...payload.critical, image: { "docker-manifest-digest": [] } } },
		],
		["another type", { ...payload, critical: { ...payload.critical, type: "something else" } }],
		["a type that is no text", { ...payload, critical: { ...payload.critical, type: {} } }],
	])("with %s has a limitation", async (_, value) => {
		expect((await readAttestation(value)).document.limitations).toHaveLength(1);
	});
});

describe("a downloaded signature of an image", () => {
	it("is verified by a key over its payload", async () => {
		const { document, line } = await readAttestation(downloaded(payload), { trust });
		expect(document).toMatchObject({
			category: "signature",
			subjects: [{ name: IMAGE, digests: { sha256: DIGEST } }],
			verification: { status: "verified", key: "alice.pub" },
			signatures: [{ certificate: null, verification: { status: "verified" } }],
			limitations: [],
		});
		expect(line("subjects", 0, "name")).toMatch(/^"Payload": /);
		expect(line("verification")).toMatch(/^"Base64Signature": /);
	});

	it("is not verified, and says why, when no key is given", async () => {
		const { document } = await readAttestation(downloaded(payload));
		expect(document.verification).toMatchObject({ status: "not-verified", reason: expect.stringMatching(/given/) });
	});

	it("fails by another key, for another payload, and for what is no signature", async () => {
		expect(await statusOf(downloaded(payload, signer()))).toMatchObject({ status: "failed", key: null });
		const other = Buffer.from(JSON.stringify({ ...payload, optional: null })).toString("base64");
		expect(await statusOf({ ...downloaded(payload), Payload: other })).toMatchObject({ status: "failed" });
		for (const sig of ["", "!", "AAAA"])
			expect(await statusOf({ ...downloaded(payload), Base64Signature: sig })).toMatchObject({ status: "failed" });
	});

	it("with a certificate is not verified by keys", async () => {
		const { bundle } = await (await import("../../../test/attestation.js")).sigstore();
		const raw = (await bundle({})).verificationMaterial.certificate.rawBytes;
		const Cert = `-----BEGIN CERTIFICATE-----\n${raw}\n-----END CERTIFICATE-----\n`;
		for (const cert of [Cert, { Raw: raw }]) {
			const { document } = await readAttestation(downloaded(payload, alice, { Cert: cert, Bundle: {} }), { trust });
			expect(document.signatures[0]?.certificate?.authority).toBe("sigstore");
			expect(document.verification).toMatchObject({
				status: "not-verified",
				reason: expect.stringContaining("bundle"),
			});
			expect(document.limitations).toMatchObject([{ path: ["signatures", 0, "logEntries"] }]);
		}
	});

	it("with a certificate that cannot be read is not verified either", async () => {
		const { document } = await readAttestation(downloaded(payload, alice, { Cert: "PEM" }), { trust });
		expect(document.verification.status).toBe("not-verified");
		expect(document.limitations).toHaveLength(1);
	});

	it.each([
		["that is no base64", "a b", "schema-violation"],
		["that is no JSON", Buffer.from("{").toString("base64"), "syntax"],
		["that names no image", Buffer.from("{}").toString("base64"), "schema-violation"],
		["that is empty", "", "empty"],
		["nested too deep", Buffer.from("[".repeat(100_000)).toString("base64"), "too-deep"],
	])("with a payload %s is refused", async (_, Payload, code) => {
		expect(await problemOf({ ...downloaded(payload), Payload })).toMatchObject({ code });
	});

	it("is read line by line", async () => {
		const bytes = [payload, { ...payload, optional: null }]
			.map((content) => JSON.stringify(downloaded(content)))
			.join("\n");
		const result = await read({ name: "signatures.jsonl", bytes }, { trust });
		const documents = result.documents as readonly AttestationDocument[];
		expect(documents.map(({ verification }) => verification.status)).toEqual(["verified", "verified"]);
	});
});
