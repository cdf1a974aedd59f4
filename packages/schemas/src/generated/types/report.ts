// Generated from schemas/report.schema.json by "npm run generate". Do not edit.
import type { JsonValue } from "../../json.js";

/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** What one check found: per rule and document an outcome, per control an answer, and every finding with its place. */
export interface Report {
	readonly schema: "urn:proviso:schema:report:1";
	/** What made the report. */
	readonly tool: {
		readonly name: string;
		readonly version: string;
	};
	/** The first that applies. error: an input could not be read, a rule ended in error, or no rule met any document. fail: a finding at or above failOn, or, with failOnUndecided, something undecided. undecided: something could not be decided. pass: otherwise. */
	readonly outcome: "pass" | "fail" | "undecided" | "error";
	/** What the outcome depends on beside inputs and policies. */
	readonly options: {
		readonly failOn: "low" | "medium" | "high" | "critical";
		readonly failOnUndecided: boolean;
		/** The time that rules were given (RFC 3339); null when none was. */
		readonly now: string | null;
	};
	/** Counts. */
	readonly summary: {
		/** Documents that were read; those of kind release, which are made of them, are not counted. */
		readonly documents: number;
		/** Rules that were evaluated or could have been. */
		readonly rules: number;
		/** Outcome → number of results. */
		readonly outcomes: {
			readonly [k: string]: number;
		};
		/** Severity → number of findings that fail. */
		readonly findings: {
			readonly [k: string]: number;
		};
		/** Files that no format recognizes. */
		readonly skipped: number;
	};
	/** Every file that was named or found, sorted by name. */
	readonly inputs: readonly Input[];
	/** Every document that was evaluated. Those of kind release, one for each unit, come last; there are none when no rule reads them. */
	readonly documents: readonly DocumentSummary[];
	/** Every policy that was evaluated. */
	readonly policies: readonly Policy[];
	/** Every rule of them, sorted by id. */
	readonly rules: readonly Rule[];
	/** Outcome of every rule on every document of its kind. */
	readonly results: readonly Result[];
	/** What failed or could not be decided, sorted by file, line and rule. */
	readonly findings: readonly Finding[];
	/** What belongs together, each with its own answers. The configured ones in their order, then, with name null, the files that belong to none of them; that one alone when none is configured. */
	readonly units: readonly Unit[];
}
/** A control that a rule gives evidence for. */
export interface Control {
	/** Framework with its version, colon, identifier: ssdf-1.1:PS.3.2. */
	readonly id: string;
	/** direct: bears on the control's outcome; contextual: background only, never changes its answer. */
	readonly bearing: "direct" | "contextual";
	/** published: the named source maps them; judgment: our own mapping. */
	readonly basis: "published" | "judgment";
	/** Why the rule is evidence for the control. */
	readonly rationale: string;
}
/** Why an input, or a part of it, could not be read. */
export interface Problem {
	/** Stable identifier of the kind of problem. */
	readonly code: string;
	/** What is wrong and what to do. */
	readonly message: string;
	readonly file: string;
	/** From 1. */
	readonly line: number | null;
	/** From 1, in UTF-16 code units. */
	readonly column: number | null;
}
/** A place in a file. */
export interface Location {
	readonly file: string;
	/** From 1; null when the file has no lines. */
	readonly line: number | null;
	/** From 1, in UTF-16 code units. */
	readonly column: number | null;
	readonly endLine: number | null;
	/** From 1, the first column after it. */
	readonly endColumn: number | null;
}
/** A file. */
export interface Input {
	readonly file: string;
	/** sha256:… of its bytes; null when they could not be read. */
	readonly digest: string | null;
	/** skipped: found in a folder, and no format recognizes it. */
	readonly status: "read" | "skipped" | "error";
	/** Indexes in documents. */
	readonly documents: readonly number[];
	readonly problems: readonly Problem[];
}
/** A document. */
export interface DocumentSummary {
	readonly file: string;
	/** Kind of the document, or raw. */
	readonly kind: string;
	readonly format: string | null;
	readonly formatVersion: string | null;
	readonly digest: string;
	/** What could not be read of it. */
	readonly limitations: readonly string[];
}
/** A pack, bundle or folder of policies. */
export interface Policy {
	readonly name: string;
	/** sha256:… of the compiled bundle. */
	readonly digest: string;
	readonly revision: string | null;
	/** Whether it comes with Proviso. */
	readonly builtin: boolean;
	readonly rules: number;
	/** What evaluated it: its plan as JavaScript, or its policy.wasm. */
	readonly backend: "plan" | "wasm";
	/** Whether a builtin that fails anywhere in it makes its rule an error. Inside a policy.wasm that was not compiled for that, a failure is undefined, and nobody is told. */
	readonly strictBuiltins: boolean;
}
/** A rule. */
export interface Rule {
	readonly id: string;
	/** Name of its policy. */
	readonly policy: string;
	/** Kind of the documents it reads; null for raw documents. */
	readonly kind: string | null;
	readonly title: string;
	readonly description: string;
	readonly severity: "low" | "medium" | "high" | "critical";
	readonly controls: readonly Control[];
	/** What to do about a finding. */
	readonly remediation: string;
	/** Address of its documentation. */
	readonly documentation: string | null;
}
/** Outcome of a rule on a document. */
export interface Result {
	readonly rule: string;
	/** Index in documents. */
	readonly document: number;
	readonly outcome: "pass" | "fail" | "undecided" | "not-applicable" | "waived" | "error";
	/** Number of findings that fail. */
	readonly findings: number;
	/** Number of things it could not decide. */
	readonly undecided: number;
	/** Number of things it looked at; null when it does not say. */
	readonly subjects: number | null;
	/** Why it ended in error. */
	readonly error: string | null;
}
/** Something that failed or could not be decided. */
export interface Finding {
	readonly rule: string;
	readonly severity: "low" | "medium" | "high" | "critical";
	readonly outcome: "fail" | "undecided";
	readonly message: string;
	/** Why something could not be decided: unknown-value, missing-data, missing-parameter, unread, unverified; null where something fails, or the rule does not say. */
	readonly reason: string | null;
	/** Index in documents. */
	readonly document: number;
	/** Where it is in the normalized document. */
	readonly path: Path;
	readonly location: Location;
	/** What it is about: a component, a resource, a container. */
	readonly subject: string | null;
	/** Any JSON value. */
	readonly observed: JsonValue;
	/** Any JSON value. */
	readonly expected: JsonValue;
	readonly remediation: string;
	/** Identifiers of the controls it bears on. */
	readonly controls: readonly string[];
	/** Stable identifier: the same while rule, file and subject stay the same, wherever the lines move. */
	readonly fingerprint: string;
}
/** A framework of controls. */
export interface Framework {
	/** Such as ssdf-1.1. */
	readonly id: string;
	readonly title: string;
	readonly controls: readonly ControlAnswer[];
}
/** What the evidence says about one control. */
export interface ControlAnswer {
	/** Such as PS.3.2. */
	readonly id: string;
	readonly title: string;
	/** See the documentation on answers. */
	readonly answer:
		| "supported"
		| "partial"
		| "contradicted"
		| "undecided"
		| "declared"
		| "accepted"
		| "not-applicable"
		| "no-evidence"
		| "not-assessed";
	/** Which rules bear on it and how they ended. */
	readonly rules: readonly ControlRule[];
	/** Evidence it needs that no rule has given. */
	readonly missing: readonly string[];
}
/** A rule that bears on a control. */
export interface ControlRule {
	readonly rule: string;
	readonly bearing: "direct" | "contextual";
	/** Outcome → number of documents. */
	readonly outcomes: {
		readonly [k: string]: number;
	};
}
/** Documents that are about one piece of software. Evidence of one unit says nothing about another. */
export interface Unit {
	/** null for the unit without a name. */
	readonly name: string | null;
	/** Indexes in documents. A document can belong to several units. */
	readonly documents: readonly number[];
	readonly release: Release;
	/** Per framework, the answer for every control, by the results on the documents of this unit. */
	readonly controls: readonly Framework[];
}
/** What is known of the release that the unit is about. null where nobody says, or where documents disagree and nothing else decides. */
export interface Release {
	readonly name: Fact | null;
	readonly version: Fact | null;
	readonly commit: Fact | null;
	readonly builtAt: Fact | null;
	readonly digests: readonly Fact[];
}
/** A fact, and where it comes from. */
export interface Fact {
	readonly value: string;
	/** given: to this check, by its caller. configured: in the configuration. evidence: by a document. */
	readonly from: "given" | "configured" | "evidence";
	/** What says so, in words. */
	readonly by: string;
	/** Of the document that says so; null when none does. */
	readonly file: string | null;
}
