import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createEngine } from "./engine.js";

const rule = `# METADATA
# title: Statements are signed by somebody we trust
# schemas:
#   - input: schema.attestation
# custom:
#   severity: critical
#   remediation: Sign it.
#   controls: [{id: "ssdf-1.1:PS.2.1", bearing: direct}]
package acme.attestation.signed

deny contains {"message": input.verification.reason, "path": ["verification"]} if {
	input.verification.status == "failed"
}

undecided contains {"message": input.verification.reason, "path": ["verification"], "reason": "unverified"} if {
	input.verification.status == "not-verified"
}
`;
const policies = [{ name: "acme", sources: { "signed.rego": rule } }];

const key = generateKeyPairSync("ed25519");
const pem = (pair: typeof key) => pair.publicKey.export({ format: "pem", type: "spki" }) as string;
const payload = JSON.stringify({
	_type: "https://in-toto.io/Statement/v1",
	subject: [{ name: "a", digest: { sha256: "0".repeat(64) } }],
	predicateType: "https://example.com/custom",
});
const message = `DSSEv1 28 application/vnd.in-toto+json ${payload.length} ${payload}`;
const envelope = {
	payloadType: "application/vnd.in-toto+json",
	payload: Buffer.from(payload).toString("base64"),
	signatures: [{ sig: sign(null, Buffer.from(message), key.privateKey).toString("base64") }],
};

async function outcomeWith(options: object) {
	const engine = await createEngine({ policies, ...options });
	const { results } = await engine.check([{ name: "a.intoto.json", bytes: JSON.stringify(envelope) }]);
	engine.dispose();
	return results.map(({ outcome }) => outcome);
}

describe("an engine", () => {
	it("verifies signatures with the trust it is given", async () => {
		expect(await outcomeWith({ trust: { keys: [{ name: "k", key: pem(key) }] } })).toEqual(["pass"]);
	});

	it("passes no signature of another key", async () => {
		const other = generateKeyPairSync("ed25519");
		expect(await outcomeWith({ trust: { keys: [{ name: "k", key: pem(other) }] } })).toEqual(["fail"]);
	});

	it("passes no signature without trust", async () => {
		expect(await outcomeWith({})).toEqual(["undecided"]);
	});

	it("is not made with trust that cannot be used", async () => {
		const made = createEngine({ policies, trust: { keys: [{ name: "k", key: "none" }] } });
		await expect(made).rejects.toMatchObject({ name: "InputError", code: "invalid-trust" });
	});
});
