import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { IDENTITY, ISSUER, problemOf, provenance, readAttestation, sigstore } from "../../../test/attestation.js";

const instance = await sigstore();
const good = await instance.bundle(provenance);
type Bundle = typeof good;

async function verify(bundle: unknown, trust = instance.trust) {
	return (await readAttestation(bundle, { trust })).document.verification;
}

/** The bundle with its verification material, or the one entry of its log, changed. */
function withEntry(bundle: Bundle, change: object): unknown {
	const [entry] = bundle.verificationMaterial.tlogEntries;
	return {
		...bundle,
		verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [{ ...entry, ...change }] },
	};
}

describe("a Sigstore bundle", () => {
	it("is verified by its certificate, with the trusted root and the identities that the caller gives", async () => {
		const { document, line } = await readAttestation(good, { trust: instance.trust });
		expect(document).toMatchObject({
			source: { format: "sigstore-bundle", formatVersion: "0.3" },
			category: "provenance",
			limitations: [],
			verification: {
				status: "verified",
				reason: null,
				key: null,
				identity: IDENTITY,
				issuer: ISSUER,
				trustedRoot: "root.json",
			},
			provenance: { builder: { id: "https://example.com/builder" } },
			signatures: [
				{
					certificate: {
						identity: IDENTITY,
						identityType: "uri",
						issuer: ISSUER,
						authority: "sigstore",
						claims: { sourceRepositoryUri: "https://github.com/example/shop", buildTrigger: null },
					},
					logEntries: [{ kind: "dsse 0.0.1", hasPromise: true, hasProof: true }],
					timestamps: 0,
				},
			],
		});
		const [signature] = document.signatures;
		expect(document.verification.times).toEqual([signature?.logEntries[0]?.time]);
		expect(signature?.certificate?.notAfter).toMatch(/^20\d\d-.*Z$/);
		expect(line("provenance", "builder", "id")).toMatch(/^"payload": /);
		expect(line("subjects", 0)).toMatch(/^"payload": /);
		expect(line("signatures", 0, "keyId")).toBe("{");
		expect(line("signatures", 0, "certificate", "identity")).toMatch(/^"rawBytes": /);
		expect(line("signatures", 0, "logEntries", 0, "time")).toMatch(/^"integratedTime": /);
		expect(line("payloadType")).toMatch(/^"payloadType": /);
	});

	it("is not verified, and says why, when nothing to verify it with is given", async () => {
		const { document } = await readAttestation(good);
		expect(document.verification).toMatchObject({
			status: "not-verified",
			reason: "Nothing to verify it with was given.",
			identity: null,
		});
	});

	it("is not verified by keys alone", async () => {
		const { signer } = await import("../../../test/attestation.js");
		const verification = await verify(good, { keys: [{ name: "k", key: signer().pem }] });
		expect(verification).toMatchObject({ status: "not-verified", reason: expect.stringContaining("no trusted root") });
	});

	it("whose payload was changed fails", async () => {
		const payload = Buffer.from(JSON.stringify({ ...provenance, subject: [] })).toString("base64");
		const changed = { ...good, dsseEnvelope: { ...good.dsseEnvelope, payload } };
		expect(await verify(changed)).toMatchObject({ status: "failed", identity: null, times: [] });
	});

	it("whose payload type was changed fails", async () => {
		const changed = { ...good, dsseEnvelope: { ...good.dsseEnvelope, payloadType: "text/plain" } };
		expect(await verify(changed)).toMatchObject({ status: "failed", reason: expect.stringMatching(/signature/i) });
	});

	it.each([
		["another identity", { identity: `${IDENTITY}x`, issuer: ISSUER }],
		["the beginning of an identity", { identity: IDENTITY.slice(0, -1), issuer: ISSUER }],
		["a pattern", { identity: ".*", issuer: ISSUER }],
		["another issuer", { identity: IDENTITY, issuer: "https://accounts.example.com" }],
	])("fails when the caller trusts %s", async (_, trusted) => {
		expect(await verify(good, { ...instance.trust, identities: [trusted] })).toMatchObject({
			status: "failed",
			reason: expect.stringContaining("is not among those who may sign"),
			identity: null,
		});
	});

	it("of another instance fails", async () => {
		const other = await sigstore();
		expect(await verify(await other.bundle(provenance))).toMatchObject({ status: "failed" });
	});

	it("without a time that somebody vouches for fails, since its certificate has expired for all that is known", async () => {
		const none = { ...good, verificationMaterial: { ...good.verificationMaterial, tlogEntries: [] } };
		expect(await verify(none)).toMatchObject({ status: "failed", reason: expect.stringContaining("timestamps") });
		// A proof says nothing of the time that stands beside it.
		expect(await verify(withEntry(good, { inclusionPromise: undefined }))).toMatchObject({
			status: "failed",
			reason: expect.stringContaining("timestamp"),
		});
	});

	it("whose log entry was changed fails", async () => {
		const later = Number(good.verificationMaterial.tlogEntries[0]?.integratedTime) + 60;
		for (const change of [{ integratedTime: String(later) }, { logIndex: "1" }, { canonicalizedBody: "e30=" }]) {
			expect(await verify(withEntry(good, change))).toMatchObject({ status: "failed" });
		}
	});

	it("whose certificate was not logged fails when the root has a log of certificates", async () => {
		const content = JSON.stringify({ ...instance.root, ctlogs: [instance.log] });
		expect(await verify(good, { ...instance.trust, trustedRoot: { name: "root.json", content } })).toMatchObject({
			status: "failed",
			reason: expect.stringContaining("SCT"),
		});
	});

	it("logged after its certificate has expired fails", async () => {
		const late = Number(good.verificationMaterial.tlogEntries[0]?.integratedTime) + 86_400;
		expect(await verify(withEntry(good, { integratedTime: String(late) }))).toMatchObject({
			status: "failed",
			reason: expect.stringContaining("certificate"),
		});
	});

	it("with several signatures fails: there can be one", async () => {
		const [signature] = good.dsseEnvelope.signatures;
		const twice = { ...good, dsseEnvelope: { ...good.dsseEnvelope, signatures: [signature, signature] } };
		expect(await verify(twice)).toMatchObject({ status: "failed", reason: expect.stringContaining("not valid") });
	});

	it.each([
		["log entries", { tlogEntries: Array.from({ length: 33 }, () => good.verificationMaterial.tlogEntries[0]) }],
		[
			"timestamps",
			{
				timestampVerificationData: {
					rfc3161Timestamps: Array.from({ length: 33 }, () => ({ signedTimestamp: "AA==" })),
				},
			},
		],
		[
			"of a timestamp",
			{ timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: "A".repeat(100_004) }] } },
		],
		["of a certificate", { certificate: { rawBytes: "A".repeat(100_004) } }],
	])("with more %s than anybody makes fails before it is looked at", async (_, change) => {
		const bundle = { ...good, verificationMaterial: { ...good.verificationMaterial, ...change } };
		expect(await verify(bundle)).toMatchObject({ status: "failed", reason: expect.stringContaining("brings more") });
	});

	it("over a file that lies elsewhere names its digest, and is not verified", async () => {
		const { dsseEnvelope: _, ...rest } = good;
		const digest = Buffer.from("ab".repeat(32), "hex").toString("base64");
		const message = { messageDigest: { algorithm: "SHA2_256", digest }, signature: "AAAA" };
		const { document } = await readAttestation({ ...rest, messageSignature: message }, { trust: instance.trust });
		expect(document).toMatchObject({
			category: "signature",
			statementType: null,
			subjects: [{ digests: { sha256: "ab".repeat(32) } }],
			verification: { status: "not-verified" },
		});
	});

	it.each([
		["of an unknown version", { mediaType: "application/vnd.dev.sigstore.bundle.v9+json" }, "unsupported-version"],
		["with both contents", { messageSignature: {} }, "schema-violation"],
		["with neither content", { dsseEnvelope: undefined }, "schema-violation"],
		["without verification material", { verificationMaterial: undefined }, "schema-violation"],
	])("%s is refused", async (_, change, code) => {
		expect(await problemOf({ ...good, ...change })).toMatchObject({ code });
	});

	it.each([
		["certificate", { certificate: { rawBytes: "AAAA" } }],
		["nested certificate", { certificate: { rawBytes: Buffer.from("3080".repeat(9000), "hex").toString("base64") } }],
		["certificate of another type", { certificate: [] }],
		["log", { tlogEntries: [{ integratedTime: {}, logIndex: "x" }, 1] }],
	])("with a hostile %s is read with a limitation, and fails", async (_, change) => {
		const bundle = { ...good, verificationMaterial: { ...good.verificationMaterial, ...change } };
		const { document } = await readAttestation(bundle, { trust: instance.trust });
		expect(document.limitations.length).toBeGreaterThan(0);
		expect(document.verification.status).toBe("failed");
	});
});

describe("a trusted root", () => {
	it.each([
		["that is no JSON", "{"],
		["without authorities", "{}"],
		[
			"with an authority that is none",
			JSON.stringify({ certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: "AAAA" }] } }] }),
		],
	])("%s is an error of the caller", async (_, content) => {
		const trust = { ...instance.trust, trustedRoot: { name: "root.json", content } };
		await expect(readAttestation(good, { trust })).rejects.toMatchObject({ name: "InputError", code: "invalid-trust" });
	});

	it("without identities is an error of the caller: anybody can have a certificate", async () => {
		const { trustedRoot } = instance.trust;
		const trust = trustedRoot === undefined ? {} : { trustedRoot };
		await expect(readAttestation(good, { trust })).rejects.toMatchObject({ code: "invalid-trust" });
	});
});

const publicRoot = join(CORPORA ?? "", "attestation", "trusted_root.json");

if (CORPORA !== null && !existsSync(publicRoot)) {
	console.warn("skipping bundles of the public instance: attestation/trusted_root.json is absent from the real files");
}

describe.skipIf(!existsSync(publicRoot))("bundles of the public instance", () => {
	it("are verified with its root, and fail for other identities", async () => {
		const folder = join(CORPORA ?? "", "attestation/sigstore-bundle/sigstore__sigstore-go/pkg/testing/data/bundles");
		const value = JSON.parse(readFileSync(join(folder, "sigstore.js@2.0.0-provenance.sigstore.json"), "utf8"));
		const trustedRoot = { name: "public", content: readFileSync(publicRoot, "utf8") };
		const identity = "https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main";
		const trust = { trustedRoot, identities: [{ identity, issuer: ISSUER }] };
		expect(await verify(value, trust)).toMatchObject({ status: "verified", times: ["2023-08-18T16:05:35.000Z"] });
		expect(await verify(value, { ...trust, identities: [{ identity: IDENTITY, issuer: ISSUER }] })).toMatchObject({
			status: "failed",
		});
	});
});
