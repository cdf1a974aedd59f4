// Generated from schemas/input/attestation.schema.json by "npm run generate". Do not edit.
import type { JsonValue } from "../../json.js";

/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** A statement about software by somebody who may have signed it: how it was built, what it is made of, what a scan or a test found, which vulnerabilities affect it. What verification says tells whether it may be relied on. Holds no credentials. */
export interface AttestationDocument {
	readonly kind: "attestation";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	/** Verified when one of the signatures is; failed when signatures were checked and none of them is good. */
	readonly verification: Verification;
	/** Empty when it is not signed. */
	readonly signatures: readonly Signature[];
	/** Media type of what is signed, as the envelope states it. */
	readonly payloadType: string | null;
	/** Type of the in-toto statement, such as https://in-toto.io/Statement/v1. null when it is none. */
	readonly statementType: string | null;
	/** As the in-toto statement states it. */
	readonly predicateType: string | null;
	/** What is stated. signature: nothing but that somebody signed the subject. other: a predicate of a type that is not looked into. */
	readonly category: "provenance" | "vsa" | "vex" | "sbom" | "scan" | "test" | "signature" | "other";
	/** What the statement is about. */
	readonly subjects: readonly Subject[];
	readonly provenance: Provenance | null;
	readonly vsa: Vsa | null;
	readonly vex: Vex | null;
	readonly sbom: SbomSummary | null;
	readonly scan: Scan | null;
	readonly test: TestRun | null;
}
/** The file a document was read from. */
export interface Source {
	/** Identifier of the format it was read from, such as cyclonedx-json. */
	readonly format: string;
	/** Version of the format as the file states it. */
	readonly formatVersion: string | null;
	/** Name of the file as the caller gave it, with forward slashes. */
	readonly path: string;
	/** Digest of the file's bytes. */
	readonly digest: string;
}
/** Something of a recognized file that could not be read or decided, and is therefore missing from the document. */
export interface Limitation {
	/** Where in the document it would stand, or null for the whole document. */
	readonly path: Path | null;
	/** What could not be read, and why. */
	readonly message: string;
}
/** A package URL (purl), parsed. */
export interface Purl {
	/** As written. */
	readonly text: string;
	/** Whether it parses as a package URL. When false, the parts are null. */
	readonly valid: boolean;
	readonly type: string | null;
	readonly namespace: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly qualifiers: {
		readonly [k: string]: string;
	};
	readonly subpath: string | null;
}
/** Something that the statement is about. */
export interface Subject {
	readonly path: Path;
	readonly name: string | null;
	readonly uri: string | null;
	/** By algorithm, as the statement names it: sha256, sha512, gitCommit, sha1 … in lower-case hexadecimal where it is one. */
	readonly digests: {
		readonly [k: string]: string;
	};
	readonly mediaType: string | null;
}
/** An artifact, by name, address or digest. */
export interface Resource {
	readonly path: Path;
	readonly name: string | null;
	readonly uri: string | null;
	/** By algorithm, as the statement names it: sha256, sha512, gitCommit, sha1 … in lower-case hexadecimal where it is one. */
	readonly digests: {
		readonly [k: string]: string;
	};
	readonly mediaType: string | null;
}
/** Who built, or verified. */
export interface Builder {
	readonly path: Path;
	/** Address that names it. */
	readonly id: string | null;
	/** Versions of its parts, by name. */
	readonly versions: {
		readonly [k: string]: string;
	};
}
/** How the subjects were built, by SLSA provenance 0.2 or 1.x. */
export interface Provenance {
	readonly path: Path;
	readonly builder: Builder;
	/** Address of the documentation of how to read the parameters. */
	readonly buildType: string | null;
	readonly invocationId: string | null;
	/** As stated. */
	readonly startedAt: string | null;
	/** As stated. */
	readonly finishedAt: string | null;
	/** What whoever started the build controls. Of 0.2: invocation.parameters. What looks like a credential is redacted. */
	readonly externalParameters: {
		/** Any JSON value. */
		readonly [k: string]: JsonValue;
	} | null;
	/** What the builder itself set. Of 0.2: invocation.environment. What looks like a credential is redacted. */
	readonly internalParameters: {
		/** Any JSON value. */
		readonly [k: string]: JsonValue;
	} | null;
	/** null when the statement names no source repository that could be told from other dependencies. */
	readonly source: BuildSource | null;
	/** What went into the build: resolvedDependencies, or materials of 0.2. null when not stated. */
	readonly dependencies: readonly Resource[] | null;
	/** What came out of the build beside its subjects. null when not stated. */
	readonly byproducts: readonly Resource[] | null;
	/** Stated by 0.2 only. */
	readonly completeness: Completeness | null;
	/** Whether the build is said to have had no network. null when not stated. */
	readonly hermetic: boolean | null;
	/** Whether the build is said to be reproducible. null when not stated. */
	readonly reproducible: boolean | null;
}
/** The repository and commit that were built. */
export interface BuildSource {
	readonly path: Path;
	/** As written, such as git+https://github.com/org/repo@refs/heads/main. */
	readonly uri: string | null;
	/** Address without ref, scheme prefix git+ and .git. */
	readonly repository: string | null;
	/** Branch or tag, such as refs/tags/v1. */
	readonly ref: string | null;
	/** Digest of the commit. */
	readonly commit: string | null;
	/** What in the repository says how to build: a workflow, a Dockerfile. */
	readonly entryPoint: string | null;
}
/** What the builder claims to have stated in full. */
export interface Completeness {
	readonly parameters: boolean | null;
	readonly environment: boolean | null;
	readonly materials: boolean | null;
}
/** A verification summary: what somebody else verified. */
export interface Vsa {
	readonly path: Path;
	readonly verifier: Builder;
	/** As stated. */
	readonly timeVerified: string | null;
	/** What was verified. */
	readonly resourceUri: string | null;
	/** By which policy. */
	readonly policy: Resource | null;
	/** From which attestations. null when not stated. */
	readonly inputAttestations: readonly Resource[] | null;
	/** null when it is neither. */
	readonly result: "passed" | "failed" | null;
	/** SLSA_BUILD_LEVEL_3 … */
	readonly verifiedLevels: readonly string[];
	/** How many dependencies are at each level. */
	readonly dependencyLevels: {
		readonly [k: string]: number;
	} | null;
	readonly slsaVersion: string | null;
}
/** Who says which products are affected by which vulnerabilities. */
export interface Vex {
	readonly path: Path;
	/** Identifier of the VEX document. */
	readonly id: string | null;
	/** Who says so; of CSAF the publisher. */
	readonly author: string | null;
	readonly authorRole: string | null;
	readonly version: string | null;
	/** Of CSAF: draft, interim, final. */
	readonly state: string | null;
	/** When it was first issued, as stated. */
	readonly timestamp: string | null;
	/** As stated. */
	readonly lastUpdated: string | null;
	readonly tooling: string | null;
	readonly statements: readonly VexStatement[];
}
/** What is said of one vulnerability in some products. Of CSAF: one for each vulnerability, status, and what is said beside it of the products that have it. */
export interface VexStatement {
	readonly path: Path;
	readonly id: string | null;
	/** Its main identifier, such as CVE-2024-0001. */
	readonly vulnerability: string | null;
	/** Other identifiers of the same. */
	readonly aliases: readonly string[];
	/** Empty when the statement names none. */
	readonly products: readonly VexProduct[];
	/** null when what is stated is none of these. */
	readonly status: "not-affected" | "affected" | "fixed" | "under-investigation" | null;
	/** As written. */
	readonly statusText: string | null;
	/** Why not affected, as OpenVEX and CSAF name it: component_not_present, vulnerable_code_not_present, vulnerable_code_not_in_execute_path, vulnerable_code_cannot_be_controlled_by_adversary, inline_mitigations_already_exist. */
	readonly justification: string | null;
	/** Why not affected, in words. */
	readonly impactStatement: string | null;
	/** What to do about it, in words. */
	readonly actionStatement: string | null;
	/** As stated. */
	readonly actionStatementTimestamp: string | null;
	readonly statusNotes: string | null;
	readonly supplier: string | null;
	/** When it was said: of the statement, else of the document. */
	readonly timestamp: string | null;
	/** As stated for the statement. */
	readonly lastUpdated: string | null;
}
/** A product that a statement is about. */
export interface VexProduct {
	readonly path: Path;
	/** As written: a package URL, an address, an identifier within the document. */
	readonly id: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly purl: Purl | null;
	readonly cpes: readonly string[];
	/** By algorithm, as the statement names it: sha256, sha512, gitCommit, sha1 … in lower-case hexadecimal where it is one. */
	readonly digests: {
		readonly [k: string]: string;
	};
	/** Parts of the product where the vulnerability is. Empty when the statement names none. */
	readonly subcomponents: readonly VexComponent[];
}
/** A part of a product. */
export interface VexComponent {
	readonly path: Path;
	/** As written: a package URL, an address, an identifier within the document. */
	readonly id: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly purl: Purl | null;
	readonly cpes: readonly string[];
	/** By algorithm, as the statement names it: sha256, sha512, gitCommit, sha1 … in lower-case hexadecimal where it is one. */
	readonly digests: {
		readonly [k: string]: string;
	};
}
/** An SBOM that the statement carries, in short. */
export interface SbomSummary {
	readonly path: Path;
	readonly format: "cyclonedx" | "spdx";
	readonly formatVersion: string | null;
	/** Of what it describes; of SPDX the name of the document. */
	readonly name: string | null;
	/** Of what it describes. */
	readonly version: string | null;
	/** Of CycloneDX; of SPDX the namespace of the document. */
	readonly serialNumber: string | null;
	/** As stated. */
	readonly timestamp: string | null;
	/** How many components or packages it lists. null when it is carried as text. */
	readonly components: number | null;
	/** sha256:… of the SBOM when it is carried as text. null when it is carried as JSON, whose original bytes are not kept. */
	readonly digest: string | null;
}
/** A scan for vulnerabilities, in short. */
export interface Scan {
	readonly path: Path;
	/** Address or name of the scanner. */
	readonly scanner: string | null;
	readonly scannerVersion: string | null;
	/** Address or name of its database. */
	readonly database: string | null;
	readonly databaseVersion: string | null;
	/** As stated. */
	readonly databaseUpdatedAt: string | null;
	/** As stated. */
	readonly startedAt: string | null;
	/** As stated. */
	readonly finishedAt: string | null;
	/** What was found. null when it is not stated, or in a format of the scanner, which is not looked into. */
	readonly vulnerabilities: readonly ScanVulnerability[] | null;
}
/** A vulnerability that a scan found. */
export interface ScanVulnerability {
	readonly path: Path;
	readonly id: string | null;
	readonly severities: readonly ScanSeverity[];
}
/** A rating. */
export interface ScanSeverity {
	/** Such as nvd or CVSSv31. */
	readonly method: string | null;
	/** As written. */
	readonly score: string | null;
}
/** A run of tests. */
export interface TestRun {
	readonly path: Path;
	/** null when it is none of these. */
	readonly result: "passed" | "warned" | "failed" | null;
	readonly url: string | null;
	readonly configuration: readonly Resource[];
	readonly passedTests: readonly string[];
	readonly warnedTests: readonly string[];
	readonly failedTests: readonly string[];
}
/** A signature over the statement. */
export interface Signature {
	readonly path: Path;
	/** As the envelope gives it. A hint, which nothing protects. */
	readonly keyId: string | null;
	/** The certificate that comes with the signature. What it says is not to be relied on unless the signature is verified. */
	readonly certificate: Certificate | null;
	/** Entries of a transparency log that come with the signature. Not to be relied on unless the signature is verified. */
	readonly logEntries: readonly LogEntry[];
	/** How many RFC 3161 timestamps come with the signature. */
	readonly timestamps: number;
	readonly verification: Verification;
}
/** What an X.509 certificate says of the signer; the extensions are those of Fulcio. */
export interface Certificate {
	readonly path: Path;
	/** Subject alternative name: an address of a workflow, a mail address. */
	readonly identity: string | null;
	readonly identityType: "uri" | "email" | "other" | null;
	/** Who vouched for the identity: address of the OpenID Connect provider. */
	readonly issuer: string | null;
	/** Common name of the certificate authority. */
	readonly authority: string | null;
	/** In hexadecimal. */
	readonly serialNumber: string | null;
	/** RFC 3339. */
	readonly notBefore: string | null;
	/** RFC 3339. */
	readonly notAfter: string | null;
	readonly claims: Claims;
}
/** What the identity provider said of the build that signed. */
export interface Claims {
	/** The reusable workflow that signed. */
	readonly buildSignerUri: string | null;
	readonly buildSignerDigest: string | null;
	/** github-hosted or self-hosted. */
	readonly runnerEnvironment: string | null;
	readonly sourceRepositoryUri: string | null;
	/** Commit. */
	readonly sourceRepositoryDigest: string | null;
	readonly sourceRepositoryRef: string | null;
	readonly sourceRepositoryIdentifier: string | null;
	readonly sourceRepositoryOwnerUri: string | null;
	readonly sourceRepositoryOwnerIdentifier: string | null;
	/** The top-level workflow. */
	readonly buildConfigUri: string | null;
	readonly buildConfigDigest: string | null;
	/** Event that started the build. */
	readonly buildTrigger: string | null;
	readonly runInvocationUri: string | null;
	/** public, private … */
	readonly sourceRepositoryVisibility: string | null;
}
/** An entry of a transparency log. */
export interface LogEntry {
	readonly path: Path;
	/** Within the log. */
	readonly index: number | null;
	/** SHA-256 of the key of the log, in hexadecimal. */
	readonly logId: string | null;
	/** Such as dsse 0.0.1. */
	readonly kind: string | null;
	/** When the log says it was added: RFC 3339. null when the log says none. */
	readonly time: string | null;
	/** Whether the log promised to include it. */
	readonly hasPromise: boolean;
	/** Whether it comes with a proof that the log includes it. */
	readonly hasProof: boolean;
}
/** Whether a signature was verified with the trust material that the caller gave, by whom it is then, and why not. */
export interface Verification {
	/** verified: the signature is good, and by somebody whom the caller trusts. failed: it was checked and is not. not-verified: it was not checked. */
	readonly status: "verified" | "failed" | "not-verified";
	/** Why it is not verified. null when it is. */
	readonly reason: string | null;
	/** Name that the caller gave the key by which it is verified. */
	readonly key: string | null;
	/** Identity in the certificate by which it is verified. */
	readonly identity: string | null;
	/** Who vouched for that identity. */
	readonly issuer: string | null;
	/** Name that the caller gave the trusted root by which it is verified. */
	readonly trustedRoot: string | null;
	/** Verified points in time at which the signature existed, of logs and timestamp authorities: RFC 3339, earliest first. */
	readonly times: readonly string[];
}
