import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";

const before = process.cwd();
let cwd: string;

beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), "proviso-trust-"));
	process.chdir(cwd);
	const [own, other] = [generateKeyPairSync("ed25519"), generateKeyPairSync("ed25519")];
	const payload =
		'{"_type":"https://in-toto.io/Statement/v1","predicateType":"https://example.com/custom","subject":[]}';
	const message = `DSSEv1 28 application/vnd.in-toto+json ${payload.length} ${payload}`;
	const envelope = {
		payloadType: "application/vnd.in-toto+json",
		payload: Buffer.from(payload).toString("base64"),
		signatures: [{ sig: sign(null, Buffer.from(message), own.privateKey).toString("base64") }],
	};
	writeFileSync("envelope.json", JSON.stringify(envelope));
	writeFileSync("own.pub", own.publicKey.export({ format: "pem", type: "spki" }));
	writeFileSync("other.pub", other.publicKey.export({ format: "pem", type: "spki" }));
	writeFileSync("private.pem", own.privateKey.export({ format: "pem", type: "pkcs8" }));
	writeFileSync("root.json", "{}");
});
afterAll(() => {
	process.chdir(before);
	rmSync(cwd, { recursive: true, force: true });
});

async function verification(...args: readonly string[]) {
	const { status, stdout, stderr } = await runHere(["normalize", "envelope.json", ...args]);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout).verification;
}

describe("--verification-key", () => {
	it("verifies signatures, and is named in the document", async () => {
		expect(await verification("--verification-key", "other.pub", "--verification-key", "own.pub")).toMatchObject({
			status: "verified",
			key: "own.pub",
		});
		expect(await verification("--verification-key", "other.pub")).toMatchObject({ status: "failed", key: null });
		expect(await verification()).toMatchObject({ status: "not-verified" });
	});

	it.each([
		[["--verification-key", "nowhere.pub"], "nowhere.pub"],
		[["--verification-key", "private.pem"], "private key"],
		[["--verification-key", "envelope.json"], "envelope.json"],
		[["--trusted-root", "root.json"], "--certificate-identity"],
		[["--certificate-identity", "a", "--certificate-oidc-issuer", "b"], "--trusted-root"],
		[["--trusted-root", "root.json", "--certificate-identity", "a"], "--certificate-oidc-issuer"],
		[["--trusted-root", "root.json", "--certificate-oidc-issuer", "b"], "--certificate-identity"],
		[["--trusted-root", "root.json", "--certificate-identity", "a", "--certificate-oidc-issuer", "b"], "root.json"],
	])("and the options beside it end the command when they cannot be used: %j", async (args, told) => {
		for (const command of ["check", "normalize"]) {
			const { status, stdout, stderr } = await runHere([command, "envelope.json", ...args]);
			expect(status).toBe(2);
			expect(stdout).toBe("");
			expect(stderr).toContain(told);
		}
	});
});
