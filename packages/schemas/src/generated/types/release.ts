// Generated from schemas/input/release.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** What is known about the release of one unit, for rules that join evidence: bounded extracts of its documents, each with the place it was taken from, and indexes over them. Made by check from the documents of the unit, not read from a file. */
export interface ReleaseDocument {
	readonly kind: "release";
	readonly source: Source;
	/** What is missing: what could not be read of the unit's files, and lists and indexes that were cut. The path names the list it would stand in, or is null where that cannot be told. */
	readonly limitations: readonly Limitation[];
	/** Name of the unit; null for the one that has none: that of a check without units, or of all files that belong to no unit. */
	readonly unit: string | null;
	readonly identity: Identity;
	/** Claims about the identity that contradict each other. */
	readonly disagreements: readonly Disagreement[];
	/** Every document of the unit, raw ones left out. */
	readonly documents: readonly UnitDocument[];
	/** Names of lists and indexes that are not complete, such as findings or byPurl.sboms: what is not in one of these may still be there. */
	readonly truncated: readonly string[];
	/** What is built, as far as the evidence tells. */
	readonly artifacts: readonly Artifact[];
	readonly sboms: readonly Sbom[];
	readonly scans: readonly Scan[];
	readonly findings: readonly Finding[];
	readonly attestations: readonly Attestation[];
	readonly vex: readonly VexStatement[];
	/** Images that workloads run. */
	readonly images: readonly DeployedImage[];
	readonly pipelines: readonly Pipeline[];
	readonly commits: readonly Commit[];
	readonly changes: readonly Change[];
	readonly lockfiles: readonly Lockfile[];
	readonly processEvidence: readonly ProcessEvidence[];
	readonly exceptions: readonly Exception[];
	readonly triage: readonly Triage[];
	readonly byDigest: DigestIndex;
	readonly byPurl: PurlIndex;
	readonly byCommit: CommitIndex;
	readonly byVulnerability: VulnerabilityIndex;
}
/** Where the document comes from: no file, but the files of the unit. */
export interface Source {
	/** proviso-release. */
	readonly format: string;
	/** null. */
	readonly formatVersion: string | null;
	/** (release), or (release name) for a unit with a name. */
	readonly path: string;
	/** Digest over the names and digests of the unit's documents. */
	readonly digest: string;
}
/** Something that is missing from the document: a file or a part of one could not be read, or a list was cut. */
export interface Limitation {
	/** Where in the document it would stand, or null for the whole document. */
	readonly path: Path | null;
	/** What could not be read, and why. */
	readonly message: string;
}
/** Where an entry was taken from. A finding about the entry leads to this place in the file. */
export interface Evidence {
	/** Index in documents. */
	readonly document: number;
	readonly file: string;
	/** In that document. */
	readonly path: Path;
}
/** What is released. */
export interface Identity {
	readonly path: Path;
	readonly name: string | null;
	readonly version: string | null;
	/** Digest of the commit, in lower-case hexadecimal. */
	readonly commit: string | null;
	/** RFC 3339. */
	readonly builtAt: string | null;
	/** Algorithm, colon, lower-case hexadecimal: sha256:…. Of what is released. */
	readonly digests: readonly string[];
	/** Names of properties that nobody states, or on which the evidence disagrees while nobody gave them. Such a property is null; digests is empty. */
	readonly unknown: readonly string[];
	/** Everything that says something about the identity; the one that is believed is chosen. */
	readonly claims: readonly Claim[];
}
/** That somebody says something about the identity of the release. */
export interface Claim {
	readonly path: Path;
	readonly fact: "name" | "version" | "commit" | "digest" | "builtAt";
	readonly value: string;
	/** given: to this check, by its caller. configured: in the configuration. evidence: by a document. */
	readonly from: "given" | "configured" | "evidence";
	/** What says so, in words: the primary component of the SBOM. */
	readonly by: string;
	/** null unless a document says so. */
	readonly evidence: Evidence | null;
	/** chosen: it is believed. agrees, disagrees: with the one that is. incomparable: it cannot be compared, such as a digest of another algorithm. unrelated: by a document that is about something of another name. */
	readonly status: "chosen" | "agrees" | "disagrees" | "incomparable" | "unrelated";
}
/** Two claims that cannot both be true. */
export interface Disagreement {
	readonly path: Path;
	readonly fact: "name" | "version" | "commit" | "digest" | "builtAt";
	/** Of the claim that is not believed, or of the second where neither is. */
	readonly evidence: Evidence | null;
	/** What it says. */
	readonly value: string;
	readonly by: string;
	readonly from: "given" | "configured" | "evidence";
	readonly against: Opponent;
}
/** The other claim. */
export interface Opponent {
	readonly value: string;
	readonly by: string;
	readonly from: "given" | "configured" | "evidence";
	readonly evidence: Evidence | null;
}
/** A document of the unit. */
export interface UnitDocument {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly kind: string;
	readonly format: string;
	readonly formatVersion: string | null;
	readonly digest: string;
	/** What could not be read of it. */
	readonly limitations: readonly string[];
}
/** Something that is told by its digest: given, a subject of provenance, what an SBOM describes, an image. */
export interface Artifact {
	readonly path: Path;
	/** null when it was given or configured. */
	readonly evidence: Evidence | null;
	/** subject: of provenance that did not fail verification. primary: what an SBOM describes. image: a manifest, index or configuration of an image. */
	readonly type: "given" | "configured" | "subject" | "primary" | "image";
	readonly name: string | null;
	/** Algorithm, colon, lower-case hexadecimal: sha256:…. Of one thing; of an index also those of its manifests. */
	readonly digests: readonly string[];
}
/** An SBOM. */
export interface Sbom {
	readonly path: Path;
	readonly evidence: Evidence;
	/** Of what it describes. */
	readonly name: string | null;
	/** Of what it describes. */
	readonly version: string | null;
	/** Of what it describes, without qualifiers and subpath. */
	readonly purl: string | null;
	/** Algorithm, colon, lower-case hexadecimal: sha256:…. Of what it describes. */
	readonly digests: readonly string[];
	readonly serialNumber: string | null;
	/** As stated. */
	readonly timestamp: string | null;
	/** How many it lists. */
	readonly components: number;
	/** How many of them have a package URL. */
	readonly purls: number;
}
/** A scan. */
export interface Scan {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly tool: string | null;
	readonly toolVersion: string | null;
	/** What was looked for, as in findings documents. */
	readonly categories: readonly string[];
	/** As stated. */
	readonly startedAt: string | null;
	/** As stated. */
	readonly endedAt: string | null;
	/** null where the format has no way to say. */
	readonly successful: boolean | null;
	/** Commit that was scanned, in lower case. */
	readonly revision: string | null;
	readonly repository: string | null;
	readonly targetType: string | null;
	readonly targetName: string | null;
	/** Algorithm, colon, lower-case hexadecimal: sha256:…. Of what was scanned. */
	readonly digests: readonly string[];
	/** As stated. */
	readonly databaseUpdatedAt: string | null;
	/** How many it reports. */
	readonly findings: number;
}
/** Something that a scan reports. Passed checks are left out. */
export interface Finding {
	readonly path: Path;
	readonly evidence: Evidence;
	/** Index in scans. */
	readonly scan: number;
	readonly id: string | null;
	readonly aliases: readonly string[];
	readonly category: string;
	readonly severity: string;
	/** As in findings documents: open, fixed, suppressed, not-affected, under-investigation. */
	readonly status: string;
	/** Of what is vulnerable, without qualifiers and subpath. */
	readonly purl: string | null;
	readonly package: string | null;
	readonly packageVersion: string | null;
	/** null when the report does not say. */
	readonly fixAvailable: boolean | null;
	readonly fixVersions: readonly string[];
	/** accepted, under-review, rejected. */
	readonly suppressionStatus: string | null;
	/** As stated. */
	readonly suppressionExpires: string | null;
	/** Whether the suppression gives a reason. */
	readonly justified: boolean;
	/** As stated. */
	readonly firstSeen: string | null;
	/** As stated. */
	readonly published: string | null;
	readonly knownExploited: boolean | null;
}
/** An attestation. */
export interface Attestation {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly category: "provenance" | "vsa" | "vex" | "sbom" | "scan" | "test" | "signature" | "other";
	readonly predicateType: string | null;
	readonly subjects: readonly Subject[];
	/** Of its signatures. */
	readonly verification: "verified" | "failed" | "not-verified";
	/** Name of the key, or identity in the certificate. */
	readonly verifiedBy: string | null;
	readonly builder: string | null;
	readonly buildType: string | null;
	readonly sourceRepository: string | null;
	readonly sourceRef: string | null;
	/** Of the source, in lower case. */
	readonly commit: string | null;
	/** Of the build or scan, as stated. */
	readonly startedAt: string | null;
	/** Of the build or scan, as stated; of a verification summary when it was verified. */
	readonly finishedAt: string | null;
	/** Of tests and verification summaries. */
	readonly result: "passed" | "warned" | "failed" | null;
	readonly verifiedLevels: readonly string[];
	/** Of the SBOM that it carries as text. */
	readonly sbomDigest: string | null;
}
/** What an attestation is about. */
export interface Subject {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly name: string | null;
	/** Algorithm, colon, lower-case hexadecimal: sha256:…. */
	readonly digests: readonly string[];
}
/** What is said of one vulnerability in some products. */
export interface VexStatement {
	readonly path: Path;
	readonly evidence: Evidence;
	/** Index in attestations. */
	readonly attestation: number;
	readonly vulnerability: string | null;
	readonly aliases: readonly string[];
	readonly status: "not-affected" | "affected" | "fixed" | "under-investigation" | null;
	readonly justification: string | null;
	/** Whether an impact or action statement is given. */
	readonly explained: boolean;
	/** Package URLs without qualifiers and subpath, or identifiers as written; of their parts where the statement names these. */
	readonly products: readonly string[];
	/** Algorithm, colon, lower-case hexadecimal: sha256:…. Of products. */
	readonly digests: readonly string[];
	readonly author: string | null;
	/** As stated. */
	readonly timestamp: string | null;
}
/** An image that a workload runs. */
export interface DeployedImage {
	readonly path: Path;
	readonly evidence: Evidence;
	/** Kind and name. */
	readonly workload: string | null;
	readonly container: string | null;
	/** As written. */
	readonly reference: string;
	readonly registry: string | null;
	readonly repository: string | null;
	readonly tag: string | null;
	/** As written, such as sha256:…; null when none is. */
	readonly digest: string | null;
}
/** A workflow. */
export interface Pipeline {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly platform: string;
	readonly name: string | null;
}
/** A commit, as the platform of the repository states it. */
export interface Commit {
	readonly path: Path;
	readonly evidence: Evidence;
	/** In lower case. */
	readonly id: string;
	/** Whether the platform verified its signature. */
	readonly verified: boolean | null;
	/** As stated. */
	readonly committedAt: string | null;
}
/** A pull or merge request. */
export interface Change {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly id: string;
	/** Commit that was proposed, in lower case. */
	readonly head: string | null;
	/** Commit that it became, in lower case. */
	readonly mergeCommit: string | null;
	/** As stated. */
	readonly mergedAt: string | null;
	/** How many approve of it, its author left out. null when that is not known. */
	readonly approvals: number | null;
}
/** Exact versions of what is depended on. */
export interface Lockfile {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly ecosystem: string;
	readonly manager: string;
	/** How many it lists. */
	readonly packages: number;
	/** How many of them have a package URL. */
	readonly purls: number;
}
/** A declared document: a threat model, a plan. */
export interface ProcessEvidence {
	readonly path: Path;
	readonly evidence: Evidence;
	/** threatModel, incidentResponsePlan, training … as process documents name them. */
	readonly type: string;
	readonly author: string | null;
	readonly approver: string | null;
	readonly scope: readonly string[] | null;
	/** As stated. */
	readonly validFrom: string | null;
	/** As stated. */
	readonly validUntil: string | null;
	/** Whether it names a signature. */
	readonly signed: boolean;
}
/** An exception that somebody answers for. */
export interface Exception {
	readonly path: Path;
	readonly evidence: Evidence;
	/** Of the vulnerability, rule or requirement. */
	readonly id: string;
	readonly subject: string | null;
	readonly owner: string | null;
	/** What compensates for it. */
	readonly control: string | null;
	readonly approver: string | null;
	/** As stated. */
	readonly expires: string | null;
}
/** What was decided about a vulnerability. */
export interface Triage {
	readonly path: Path;
	readonly evidence: Evidence;
	readonly id: string;
	readonly subject: string | null;
	readonly severity: string | null;
	/** open, planned, resolved, not-affected, accepted. */
	readonly status: string | null;
	readonly owner: string | null;
	/** As stated. */
	readonly detectedAt: string | null;
	/** As stated. */
	readonly dueAt: string | null;
	/** As stated. */
	readonly resolvedAt: string | null;
}
/** Digest → positions in the list of the name. */
export interface DigestIndex {
	/** In artifacts. */
	readonly artifacts: {
		readonly [k: string]: readonly number[];
	};
	/** In sboms: what they describe. */
	readonly sboms: {
		readonly [k: string]: readonly number[];
	};
	/** In scans: what they looked at. */
	readonly scans: {
		readonly [k: string]: readonly number[];
	};
	/** In attestations: their subjects. */
	readonly attestations: {
		readonly [k: string]: readonly number[];
	};
	/** In vex: their products. */
	readonly vex: {
		readonly [k: string]: readonly number[];
	};
	/** In images. */
	readonly images: {
		readonly [k: string]: readonly number[];
	};
}
/** Package URL without qualifiers and subpath → positions in the list of the name. */
export interface PurlIndex {
	/** In sboms: those with such a component. */
	readonly sboms: {
		readonly [k: string]: readonly number[];
	};
	/** In findings: what is vulnerable. */
	readonly findings: {
		readonly [k: string]: readonly number[];
	};
	/** In vex: their products. */
	readonly vex: {
		readonly [k: string]: readonly number[];
	};
	/** In lockfiles: those with such a package. */
	readonly lockfiles: {
		readonly [k: string]: readonly number[];
	};
}
/** Commit in lower-case hexadecimal → positions in the list of the name. */
export interface CommitIndex {
	/** In attestations: what was built. */
	readonly attestations: {
		readonly [k: string]: readonly number[];
	};
	/** In scans: what was scanned. */
	readonly scans: {
		readonly [k: string]: readonly number[];
	};
	/** In commits. */
	readonly commits: {
		readonly [k: string]: readonly number[];
	};
	/** In changes: the commits they became. */
	readonly changes: {
		readonly [k: string]: readonly number[];
	};
}
/** Identifier or alias of a vulnerability → positions in the list of the name. */
export interface VulnerabilityIndex {
	/** In findings. */
	readonly findings: {
		readonly [k: string]: readonly number[];
	};
	/** In vex. */
	readonly vex: {
		readonly [k: string]: readonly number[];
	};
	/** In exceptions. */
	readonly exceptions: {
		readonly [k: string]: readonly number[];
	};
	/** In triage. */
	readonly triage: {
		readonly [k: string]: readonly number[];
	};
}
