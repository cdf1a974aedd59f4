// Generated from schemas/input/findings.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];
/** What kind of weakness it is, or was looked for: sast in own code, sca in packages that the software uses, dast and iast in the running software, secret for credentials that lie open, iac in configuration of infrastructure, workloads and pipelines, container in the operating system's packages and the configuration of an image, license for terms of use. What cannot be told is other. */
export type Category = "sast" | "sca" | "dast" | "iast" | "secret" | "iac" | "container" | "license" | "other";

/** What one scan saw: the tool, its run, and everything it reported. Credentials that a scanner found are not kept. */
export interface FindingsDocument {
	readonly kind: "findings";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	readonly tool: Tool;
	readonly run: Run;
	/** Everything that was reported, suppressed findings and passed checks included, in the order of the source. */
	readonly findings: readonly Finding[];
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
/** What scanned. */
export interface Tool {
	readonly path: Path;
	readonly name: string | null;
	readonly vendor: string | null;
	readonly version: string | null;
}
/** The scan, as far as the report tells. */
export interface Run {
	readonly path: Path;
	/** As the report states it. */
	readonly startedAt: string | null;
	/** As the report states it. For formats with only one time, when the report was made. */
	readonly endedAt: string | null;
	/** Whether the scan came to its end, by what the report says of it: an empty report of a scan that failed proves nothing. null where the format has no way to say. */
	readonly successful: boolean | null;
	/** What the tool reports as having gone wrong; at most 100. */
	readonly errors: readonly string[];
	/** How the tool was called, without what looks like a credential. */
	readonly commandLine: string | null;
	/** What was looked for, by the nature of the tool and by what the report says; empty when it cannot be told. */
	readonly categories: readonly Category[];
	/** Commit that was scanned. */
	readonly revision: string | null;
	readonly branch: string | null;
	/** Address of the repository that was scanned. */
	readonly repository: string | null;
	/** What was scanned. */
	readonly target: Target | null;
	/** When the tool's database of weaknesses was made or last brought up to date. */
	readonly databaseUpdatedAt: string | null;
	/** Version of that database, or of its schema. */
	readonly databaseVersion: string | null;
	/** What was looked at within the target, found wanting or not: files, packages of an ecosystem, objects. Empty when the report does not list it. */
	readonly scope: readonly ScopeEntry[];
}
/** What was scanned. */
export interface Target {
	readonly path: Path;
	readonly type: "image" | "filesystem" | "repository" | "url" | "sbom" | "other";
	readonly name: string | null;
	/** Digests that identify it, such as sha256:… */
	readonly digests: readonly string[];
}
/** A part of what was scanned. */
export interface ScopeEntry {
	readonly path: Path;
	readonly name: string | null;
	/** Ecosystem or kind, as the tool names it. */
	readonly type: string | null;
}
/** One thing that was reported. */
export interface Finding {
	readonly path: Path;
	/** Identifier of the vulnerability or of the rule. */
	readonly id: string | null;
	/** Other identifiers of the same: CVE, GHSA, OSV, the vendor's own. */
	readonly aliases: readonly string[];
	readonly category: Category;
	/** In one line. */
	readonly title: string | null;
	/** The first 2,000 characters. */
	readonly description: string | null;
	/** In one scale for all tools: the tool's own word where it has one of these, else that of the CVSS score. unknown when the tool does not say. */
	readonly severity: "critical" | "high" | "medium" | "low" | "info" | "unknown";
	/** As the tool says it. */
	readonly severityText: string | null;
	/** CVSS base score, or the tool's score on the same scale, 0 to 10. */
	readonly score: number | null;
	/** Whose score it is. */
	readonly scoreSource: string | null;
	/** CVSS vectors and scores of every source that the report has. */
	readonly vectors: readonly Vector[];
	/** open: stands as reported. fixed: is gone since an earlier scan. suppressed: somebody decided to ignore it. not-affected: it does not reach this software. under-investigation: not decided. passed: the check was made and met. not-applicable: the check does not apply. */
	readonly status: "open" | "fixed" | "suppressed" | "not-affected" | "under-investigation" | "passed" | "not-applicable";
	/** As the tool says it. */
	readonly statusText: string | null;
	/** Compared to an earlier scan, where one was given. */
	readonly baseline: "new" | "unchanged" | "updated" | "absent" | null;
	/** What is vulnerable. */
	readonly package: Package | null;
	/** null when the report says nothing of fixes. */
	readonly fix: Fix | null;
	/** Where it is; the first place when there are several. */
	readonly location: Location | null;
	/** In how many places, or on how many dependency paths, it was seen. */
	readonly instances: number;
	readonly suppression: Suppression | null;
	/** When it was first seen in this software. */
	readonly firstSeen: string | null;
	/** When the weakness was made known. */
	readonly published: string | null;
	/** Whether it is known to be exploited. null when the report does not say. */
	readonly knownExploited: boolean | null;
	/** CWE-79 … */
	readonly cwes: readonly string[];
	/** Addresses; at most 20. */
	readonly references: readonly string[];
	/** Identity of the finding from scan to scan, as the tool made it. */
	readonly fingerprint: string | null;
}
/** A CVSS vector, a score, or both. */
export interface Vector {
	/** Who rates it so. */
	readonly source: string | null;
	readonly vector: string | null;
	readonly score: number | null;
}
/** A package in which something was found. */
export interface Package {
	readonly name: string | null;
	readonly version: string | null;
	readonly purl: Purl | null;
	/** As the tool names it: npm, deb, maven, Go … */
	readonly ecosystem: string | null;
	/** File that brings it in: a lockfile, an archive, a package database. */
	readonly location: string | null;
}
/** What the report says of fixes. */
export interface Fix {
	/** Whether there is a version that fixes it. null when that is not known. */
	readonly available: boolean | null;
	readonly versions: readonly string[];
	/** As the tool says it: a state, or what to do. */
	readonly text: string | null;
}
/** Where something was found. */
export interface Location {
	/** Path as the tool wrote it, with forward slashes. */
	readonly file: string | null;
	/** For what runs. */
	readonly url: string | null;
	/** Resource, function, or another name within it. */
	readonly object: string | null;
	readonly startLine: number | null;
	readonly startColumn: number | null;
	readonly endLine: number | null;
	readonly endColumn: number | null;
}
/** Why a finding is to be ignored. */
export interface Suppression {
	/** in-source, external, ignore-rule, vex, baseline … as far as the tool tells. */
	readonly kind: string | null;
	/** A finding whose suppression is not accepted stays open. */
	readonly status: "accepted" | "under-review" | "rejected" | null;
	readonly justification: string | null;
	/** When it ends. */
	readonly expires: string | null;
}
