import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttestationDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import {
	envelope,
	problemOf,
	provenance,
	readAttestation,
	signer,
	sigstore,
	statement,
} from "../../../test/attestation.js";
import { read } from "../../read.js";

const PUBLISH = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";
const instance = await sigstore();
const built = await instance.bundle(provenance);
const registry = signer();
/** What the registry signs with a key of its own, to which the bundle only hints. */
const published = {
	mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.2",
	verificationMaterial: { publicKey: { hint: "SHA256:registry" }, tlogEntries: [] },
	dsseEnvelope: envelope(statement(PUBLISH, { name: "shop" }), [registry]),
};
const answer = {
	attestations: [
		{ predicateType: PUBLISH, bundle: published },
		{ predicateType: provenance.predicateType, bundle: built },
	],
};

const readAll = async (value: unknown, options = {}) => {
	const result = await read({ name: "a.json", bytes: JSON.stringify(value) }, options);
	return result.documents as readonly AttestationDocument[];
};

describe("a list of Sigstore bundles", () => {
	it("is a document for each bundle, each verified by what it takes", async () => {
		const trust = { ...instance.trust, keys: [{ name: "registry.pub", key: registry.pem }] };
		const [first, second, ...more] = await readAll(answer, { trust });
		expect(more).toEqual([]);
		expect(first).toMatchObject({
			source: { format: "sigstore-bundle-list" },
			predicateType: PUBLISH,
			verification: { status: "verified", key: "registry.pub" },
			limitations: [],
		});
		expect(second).toMatchObject({ category: "provenance", verification: { status: "verified" }, limitations: [] });
		const { line } = await readAttestation(answer);
		expect(line("predicateType")).toMatch(/^"payload": /);
	});

	it("fails bundle by bundle", async () => {
		const payload = Buffer.from(JSON.stringify({ ...provenance, subject: [] })).toString("base64");
		const changed = { ...built, dsseEnvelope: { ...built.dsseEnvelope, payload } };
		const documents = await readAll(
			{ attestations: [{ bundle: built }, { bundle: changed }] },
			{ trust: instance.trust },
		);
		expect(documents.map(({ verification }) => verification.status)).toEqual(["verified", "failed"]);
	});

	it("that says of a statement what it is not has a limitation", async () => {
		const [document] = await readAll({ attestations: [{ predicateType: PUBLISH, bundle: built }] });
		expect(document).toMatchObject({
			predicateType: provenance.predicateType,
			limitations: [{ path: ["predicateType"], message: expect.stringContaining(PUBLISH) }],
		});
	});

	it.each([
		["without a bundle", { bundle: null, bundle_url: "https://example.com/bundle" }, "schema-violation", /no bundle/],
		[
			"with a bundle of an unknown version",
			{ bundle: { ...built, mediaType: "application/vnd.dev.sigstore.bundle.v9+json" } },
			"unsupported-version",
			/v9/,
		],
		["with something else for a bundle", { bundle: [] }, "schema-violation", /no bundle/],
	])("%s in it is refused, and says where", async (_, item, code, message) => {
		const problem = await problemOf({ attestations: [{ bundle: built }, item] });
		expect(problem).toMatchObject({ code, message: expect.stringMatching(message) });
		expect(problem?.line).toBeGreaterThan(30);
	});

	it.each([
		[{ attestations: [] }],
		[{ attestations: {} }],
		[{ attestations: [1, null] }],
		[{ attestations: [{ a: 1 }] }],
	])("is not what %j is", async (value) => {
		expect((await problemOf(value))?.code).toBe("unrecognized");
	});
});

const real = join(
	CORPORA ?? "",
	"attestation/slsa/slsa-framework__slsa-verifier/verifiers/internal/gha/testdata/npm-stmt-mismatch-pub-predicatetype.intoto.sigstore",
);
if (!existsSync(real)) console.warn("skipping the answer of a registry: the real files are absent");

describe.skipIf(!existsSync(real))("the answer of a registry", () => {
	it("is read, and says where a statement is of another type than the list says", async () => {
		const result = await read({ name: "npm.json", bytes: readFileSync(real) });
		const documents = result.documents as readonly AttestationDocument[];
		expect(documents.map(({ predicateType, limitations }) => [predicateType, limitations.length])).toEqual([
			["https://slsa.dev/provenance/v0.2", 0],
			["https://github.com/npm/attestation/tree/main/specs/publis/v0.1", 1],
		]);
	});
});
