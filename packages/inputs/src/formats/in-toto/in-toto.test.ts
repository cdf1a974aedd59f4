import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { AttestationDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { CORPORA } from "../../../../../scripts/corpora.mjs";
import { DIGEST, problemOf, provenance, readAttestation, statement } from "../../../test/attestation.js";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const current = statement("https://slsa.dev/provenance/v1", {
	buildDefinition: {
		buildType: "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
		externalParameters: {
			workflow: { ref: "refs/tags/v1", repository: "https://github.com/example/shop", path: ".github/workflows/r.yml" },
			inputs: { DEPLOY_PASSWORD: "hunter2hunter2", channel: "stable" },
		},
		internalParameters: { github: { event_name: "push" } },
		resolvedDependencies: [
			{ uri: "git+https://github.com/example/tools@refs/heads/main", digest: { gitCommit: "a".repeat(40) } },
			{ uri: "git+https://github.com/example/shop@refs/tags/v1", digest: { gitCommit: "B".repeat(40) } },
		],
	},
	runDetails: {
		builder: { id: "https://github.com/actions/runner", version: { runner: "2.3" } },
		metadata: { invocationId: "run-1", startedOn: "2026-03-02T10:00:00Z", finishedOn: "2026-03-02T10:04:30Z" },
		byproducts: [{ name: "log", digest: { sha256: DIGEST } }],
	},
});

const early = {
	...statement("https://slsa.dev/provenance/v0.2", {
		builder: { id: "https://github.com/actions/runner" },
		buildType: "https://example.com/build@v1",
		invocation: {
			configSource: {
				uri: "git+https://github.com/example/shop.git@refs/heads/main",
				digest: { sha1: "c".repeat(40) },
				entryPoint: ".github/workflows/r.yml",
			},
			parameters: { target: "all" },
			environment: { RUNNER: "x" },
		},
		metadata: {
			buildInvocationID: "run-1",
			buildStartedOn: "2026-03-02T10:00:00Z",
			completeness: { parameters: true, environment: false },
			reproducible: false,
		},
		materials: [{ uri: "git+https://github.com/example/shop@refs/heads/main", digest: { sha1: "c".repeat(40) } }],
	}),
	_type: "https://in-toto.io/Statement/v0.1",
};

const vsa = statement("https://slsa.dev/verification_summary/v1", {
	verifier: { id: "https://example.com/verifier", version: { v: "1" } },
	timeVerified: "2026-03-02T10:00:00Z",
	resourceUri: "pkg:npm/shop@1.2.0",
	policy: { uri: "https://example.com/policy", digest: { sha256: DIGEST } },
	inputAttestations: [{ uri: "https://example.com/a", digest: { sha256: DIGEST } }],
	verificationResult: "PASSED",
	verifiedLevels: ["SLSA_BUILD_LEVEL_3"],
	dependencyLevels: { SLSA_BUILD_LEVEL_1: 4, SLSA_BUILD_LEVEL_2: "7" },
	slsaVersion: "1.0",
});

const vex = statement("https://openvex.dev/ns/v0.2.0", {
	"@context": "https://openvex.dev/ns/v0.2.0",
	author: "Ada",
	timestamp: "2026-01-01T00:00:00Z",
	statements: [{ vulnerability: { name: "CVE-2026-1" }, products: [{ "@id": "pkg:npm/a@1" }], status: "fixed" }],
});

const cyclonedx = statement("https://cyclonedx.org/bom/v1.6", {
	bomFormat: "CycloneDX",
	specVersion: "1.6",
	serialNumber: "urn:uuid:1",
	metadata: { timestamp: "2026-01-01T00:00:00Z", component: { name: "shop", version: "1.2.0" } },
	components: [{ name: "a", components: [{ name: "b" }] }, { name: "c" }],
});

const spdx = statement("https://spdx.dev/Document/v2.3", {
	spdxVersion: "SPDX-2.3",
	name: "shop",
	documentNamespace: "https://example.com/shop",
	creationInfo: { created: "2026-01-01T00:00:00Z" },
	packages: [{}, {}],
});

const scan = statement("https://in-toto.io/attestation/vulns/v0.2", {
	scanner: {
		uri: "pkg:github/example/scanner",
		version: "1.2",
		db: { uri: "https://db.example.com", version: "5", lastUpdate: "2026-01-01T00:00:00Z" },
		result: [{ id: "CVE-2026-1", severity: [{ method: "nvd", score: 9.8 }] }, { id: "CVE-2026-2" }],
	},
	metadata: { scanStartedOn: "2026-01-02T00:00:00Z", scanFinishedOn: "2026-01-02T00:01:00Z" },
});

const test = statement("https://in-toto.io/attestation/test-result/v0.1", {
	result: "WARNED",
	configuration: [{ name: "unit", digest: { gitCommit: "d".repeat(40) } }],
	url: "https://ci.example.com/1",
	passedTests: ["a"],
	warnedTests: ["b"],
	failedTests: [],
});

describe("an in-toto statement", () => {
	it("that nobody signed says so", async () => {
		const { document } = await readAttestation(provenance);
		expect(document).toMatchObject({
			source: { format: "in-toto", formatVersion: "1" },
			statementType: "https://in-toto.io/Statement/v1",
			predicateType: "https://slsa.dev/provenance/v1",
			payloadType: null,
			signatures: [],
			verification: { status: "not-verified", reason: "It is not signed." },
			subjects: [{ path: ["subjects", 0], name: "shop.tgz", uri: null, digests: { sha256: DIGEST } }],
		});
	});

	it("of SLSA 1 tells how and from which commit something was built", async () => {
		const { document, line } = await readAttestation(current);
		expect(document).toMatchObject({
			category: "provenance",
			limitations: [],
			provenance: {
				builder: { id: "https://github.com/actions/runner", versions: { runner: "2.3" } },
				buildType: "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
				invocationId: "run-1",
				startedAt: "2026-03-02T10:00:00Z",
				finishedAt: "2026-03-02T10:04:30Z",
				externalParameters: { inputs: { channel: "stable" } },
				internalParameters: { github: { event_name: "push" } },
				source: {
					uri: "git+https://github.com/example/shop@refs/tags/v1",
					repository: "https://github.com/example/shop",
					ref: "refs/tags/v1",
					commit: "b".repeat(40),
					entryPoint: ".github/workflows/r.yml",
				},
				completeness: null,
				hermetic: null,
				reproducible: null,
			},
		});
		expect(document.provenance?.dependencies).toHaveLength(2);
		expect(document.provenance?.byproducts).toMatchObject([{ name: "log", digests: { sha256: DIGEST } }]);
		expect(line("provenance", "source", "ref")).toBe('"ref": "refs/tags/v1",');
		expect(line("provenance", "builder", "id")).toBe('"id": "https://github.com/actions/runner",');
		expect(line("provenance", "dependencies", 1, "digests", "gitCommit")).toBe(`"gitCommit": "${"B".repeat(40)}"`);
		expect(line("provenance", "externalParameters", "inputs", "channel")).toBe('"channel": "stable"');
		expect(line("provenance", "startedAt")).toBe('"startedOn": "2026-03-02T10:00:00Z",');
		expect(line("subjects", 0, "digests", "sha256")).toBe(`"sha256": "${DIGEST}"`);
	});

	it("keeps no credentials of its parameters", async () => {
		const { document } = await readAttestation(current);
		expect(JSON.stringify(document)).not.toContain("hunter2");
		expect(document.provenance?.externalParameters).toMatchObject({
			inputs: { DEPLOY_PASSWORD: "[redacted password]" },
		});
	});

	it("of SLSA 0.2 has the same shape", async () => {
		const { document, line } = await readAttestation(early);
		expect(document).toMatchObject({
			source: { formatVersion: "0.1" },
			limitations: [],
			provenance: {
				externalParameters: { target: "all" },
				internalParameters: { RUNNER: "x" },
				invocationId: "run-1",
				finishedAt: null,
				source: {
					repository: "https://github.com/example/shop",
					ref: "refs/heads/main",
					commit: "c".repeat(40),
					entryPoint: ".github/workflows/r.yml",
				},
				dependencies: [{ digests: { sha1: "c".repeat(40) } }],
				byproducts: null,
				completeness: { parameters: true, environment: false, materials: null },
				reproducible: false,
			},
		});
		expect(line("provenance", "completeness", "environment")).toBe('"environment": false');
		expect(line("provenance", "source", "entryPoint")).toBe('"entryPoint": ".github/workflows/r.yml"');
		expect(line("provenance", "dependencies", 0)).toBe("{");
	});

	it.each([
		["git+https://github.com/a/b@refs/heads/x", "https://github.com/a/b", "refs/heads/x"],
		["https://github.com/a/b.git#refs/heads/x:dir", "https://github.com/a/b", "refs/heads/x"],
		["git+ssh://git@github.com/a/b.git@v1", "ssh://github.com/a/b", "v1"],
		["https://github.com/a/b/?x=1", "https://github.com/a/b", null],
		["https://example.com", "https://example.com", null],
		["pkg:docker/a@sha256:1", null, null],
	])("takes %s for the repository %s at %s", async (uri, repository, ref) => {
		const predicate = { builder: { id: "b" }, invocation: { configSource: { uri } } };
		const { document } = await readAttestation(statement("https://slsa.dev/provenance/v0.2", predicate));
		expect(document.provenance?.source).toMatchObject({ uri, repository, ref });
	});

	it("names no source when there are several that it could be", async () => {
		const resolvedDependencies = ["a", "b"].map((name) => ({
			uri: `git+https://github.com/example/${name}`,
			digest: { gitCommit: "a".repeat(40) },
		}));
		const predicate = { buildDefinition: { resolvedDependencies }, runDetails: {} };
		const { document } = await readAttestation(statement("https://slsa.dev/provenance/v1.1", predicate));
		expect(document.provenance?.source).toBeNull();
	});

	it("summarizes a verification", async () => {
		const { document, line } = await readAttestation(vsa);
		expect(document).toMatchObject({
			category: "vsa",
			limitations: [],
			vsa: {
				verifier: { id: "https://example.com/verifier" },
				result: "passed",
				verifiedLevels: ["SLSA_BUILD_LEVEL_3"],
				dependencyLevels: { SLSA_BUILD_LEVEL_1: 4, SLSA_BUILD_LEVEL_2: 7 },
				policy: { uri: "https://example.com/policy" },
			},
		});
		expect(line("vsa", "result")).toBe('"verificationResult": "PASSED",');
	});

	it.each(["passed", "PASSED ", undefined, 1])(
		"takes a verification with the result %j for no passed one",
		async (result) => {
			const changed = { ...vsa, predicate: { ...(vsa.predicate as object), verificationResult: result } };
			const { document } = await readAttestation(changed);
			expect(document.vsa?.result).toBeNull();
			expect(document.limitations.length).toBeGreaterThan(0);
		},
	);

	it("reads verification summaries of before 1", async () => {
		const predicate = { verifier: {}, verification_result: "FAILED", policy_level: "SLSA_LEVEL_3", resource_uri: "r" };
		const { document } = await readAttestation(statement("https://slsa.dev/verification_summary/v0.1", predicate));
		expect(document.vsa).toMatchObject({ result: "failed", verifiedLevels: ["SLSA_LEVEL_3"], resourceUri: "r" });
	});

	it("of OpenVEX says what is affected", async () => {
		const { document, line } = await readAttestation(vex);
		expect(document).toMatchObject({
			category: "vex",
			vex: {
				author: "Ada",
				statements: [{ vulnerability: "CVE-2026-1", status: "fixed", products: [{ purl: { type: "npm" } }] }],
			},
		});
		expect(line("vex", "statements", 0, "status")).toBe('"status": "fixed"');
	});

	it("with an SBOM says which", async () => {
		const { document } = await readAttestation(cyclonedx);
		expect(document.sbom).toEqual({
			path: ["sbom"],
			format: "cyclonedx",
			formatVersion: "1.6",
			name: "shop",
			version: "1.2.0",
			serialNumber: "urn:uuid:1",
			timestamp: "2026-01-01T00:00:00Z",
			components: 3,
			digest: null,
		});
		expect((await readAttestation(spdx)).document.sbom).toMatchObject({
			format: "spdx",
			formatVersion: "2.3",
			name: "shop",
			serialNumber: "https://example.com/shop",
			components: 2,
		});
		const text = statement("https://spdx.dev/Document", { Data: "SPDXVersion: SPDX-2.3" });
		expect((await readAttestation(text)).document.sbom).toMatchObject({
			components: null,
			digest: `sha256:${createHash("sha256").update("SPDXVersion: SPDX-2.3").digest("hex")}`,
		});
	});

	it("with a scan says what was found", async () => {
		const { document, line } = await readAttestation(scan);
		expect(document).toMatchObject({
			category: "scan",
			limitations: [],
			scan: {
				scanner: "pkg:github/example/scanner",
				databaseUpdatedAt: "2026-01-01T00:00:00Z",
				finishedAt: "2026-01-02T00:01:00Z",
				vulnerabilities: [{ id: "CVE-2026-1", severities: [{ method: "nvd", score: "9.8" }] }, { severities: [] }],
			},
		});
		expect(line("scan", "vulnerabilities", 1, "id")).toBe('"id": "CVE-2026-2"');
	});

	it("with a scan in the words of the scanner does not say that nothing was found", async () => {
		const predicate = { scanner: { uri: "s", result: { Results: [] } }, metadata: {} };
		const { document } = await readAttestation(statement("https://cosign.sigstore.dev/attestation/vuln/v1", predicate));
		expect(document.scan?.vulnerabilities).toBeNull();
		expect(document.limitations).toMatchObject([{ path: ["scan", "vulnerabilities"] }]);
	});

	it("with tests says how they went", async () => {
		const { document } = await readAttestation(test);
		expect(document).toMatchObject({
			category: "test",
			test: { result: "warned", warnedTests: ["b"], configuration: [{ name: "unit" }] },
		});
	});

	it("of a type that is not looked into keeps its subjects", async () => {
		const { document } = await readAttestation(statement("https://example.com/custom", { a: 1 }));
		expect(document).toMatchObject({ category: "other", limitations: [], subjects: [{ name: "shop.tgz" }] });
	});

	it("without subjects or predicate says so", async () => {
		const { document } = await readAttestation({ ...provenance, subject: [], predicate: undefined });
		expect(document.limitations.map(({ path }) => path)).toEqual([["subjects"], ["provenance"]]);
		expect(document.provenance).toBeNull();
	});

	it("of an unknown version is refused", async () => {
		const problem = await problemOf({ ...provenance, _type: "https://in-toto.io/Statement/v2" });
		expect(problem).toMatchObject({ code: "unsupported-version", line: 2 });
	});

	it.each<[string, { predicate: unknown }]>([
		["provenance", current],
		["early provenance", early],
		["VSA", vsa],
		["VEX", vex],
		["CycloneDX", cyclonedx],
		["SPDX", spdx],
		["scan", scan],
		["test", test],
	])("of %s with anything replaced by what makes no sense is read, or refused with a reason", async (_, whole) => {
		for (const odd of [1, "x", true, null, [[]], JSON.parse('{"__proto__":{"a":1},"constructor":1}')]) {
			for (const other of replaced(whole, odd)) {
				const result = await read({ name: "a.json", bytes: JSON.stringify(other) }, { format: "in-toto" });
				expect(result.problems.filter(({ code }) => code === "internal")).toEqual([]);
			}
		}
	});

	it("says of every part of another type that it could not be read", async () => {
		const silent: string[] = [];
		for (const whole of [current, early, vsa, cyclonedx, spdx, scan, test]) {
			const { document: before } = await readAttestation(whole);
			for (const other of replaced(whole, [[]])) {
				const result = await read({ name: "a.json", bytes: JSON.stringify(other) }, { format: "in-toto" });
				const document = result.documents[0] as AttestationDocument | undefined;
				if (document === undefined || document.limitations.length > before.limitations.length) continue;
				const same = JSON.stringify({ ...document, source: null }) === JSON.stringify({ ...before, source: null });
				if (!same && !JSON.stringify(document).includes("[[]]")) silent.push(JSON.stringify(other));
			}
		}
		expect(silent).toEqual([]);
	});
});

/** Every way to replace one value within `value` by `odd`. */
function* replaced(value: unknown, odd: unknown): Generator<unknown> {
	yield odd;
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			for (const other of replaced(item, odd)) yield value.with(index, other);
		}
	} else if (typeof value === "object" && value !== null) {
		for (const [name, item] of Object.entries(value)) {
			for (const other of replaced(item, odd)) yield { ...value, [name]: other };
		}
	}
}

describe.skipIf(CORPORA === null)("real statements, envelopes and bundles", () => {
	it("are read as counted, or refused for a reason", async () => {
		const counts: Record<string, number> = {};
		const count = (name: string) => {
			counts[name] = (counts[name] ?? 0) + 1;
		};
		for (const folder of ["in-toto-dsse", "sigstore-bundle", "slsa"]) {
			const start = join(CORPORA ?? "", "attestation", folder);
			for (const name of (readdirSync(start, { recursive: true }) as string[]).sort()) {
				if (!statSync(join(start, name)).isFile()) continue;
				const result = await read({ name, bytes: readFileSync(join(start, name)) });
				if (!result.ok) count(`refused: ${result.problems[0].code}`);
				for (const document of result.documents) {
					if (document.kind !== "attestation") throw new Error(`${name} is ${document.kind}`);
					count(document.source.format);
					count(`category: ${document.category}`);
					count(document.verification.status);
					if (document.limitations.length > 0) count("with limitations");
					if (document.signatures.some(({ certificate }) => certificate?.identity != null)) count("with identity");
					if (document.provenance?.source?.commit != null) count("with commit");
					for (const { path } of document.subjects) {
						if (locate(document, path).line === null) count("subjects without place");
					}
				}
			}
		}
		expect(counts).toMatchInlineSnapshot(`
			{
			  "category: other": 2,
			  "category: provenance": 17,
			  "category: scan": 2,
			  "category: signature": 1,
			  "dsse": 8,
			  "in-toto": 4,
			  "not-verified": 22,
			  "refused: unrecognized": 7,
			  "sigstore-bundle": 8,
			  "sigstore-bundle-list": 2,
			  "with commit": 14,
			  "with identity": 16,
			  "with limitations": 1,
			}
		`);
	});
});
