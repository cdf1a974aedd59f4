import type { DocumentSummary, Finding, Input, ReleaseIdentity, Result, RuleDefinition } from "@proviso/schemas";
import type { FileObservation } from "./check.js";
import type { LocatedStatement, LocatedVerdict } from "./evaluate-document.js";
import { Fingerprints } from "./fingerprint.js";
import type { Extract } from "./release/extract.js";

/** What the files and the rules say, before anything is decided. */
export interface Observations {
	readonly inputs: readonly Input[];
	readonly documents: readonly DocumentSummary[];
	readonly results: readonly Result[];
	readonly findings: readonly Finding[];
	readonly units: readonly UnitObservation[];
}

/** What belongs together. */
export interface UnitObservation {
	readonly name: string | null;
	/** Indexes in documents. */
	readonly documents: readonly number[];
	readonly release: ReleaseIdentity;
}

/** A document, and which one of which file it is. */
export interface JoinedDocument {
	readonly summary: DocumentSummary;
	readonly extract: Extract | null;
	/** Index of its file in the order of the files. */
	readonly file: number;
	/** Its number within the file. */
	readonly ordinal: number;
}

/**
 * Joins what each file gives: numbers documents and findings over all of them. What depends on more than one file belongs
 * here; what depends on one alone belongs to FileChecker, which may run anywhere. The order of the files decides the numbers.
 */
export class Joiner {
	readonly #rules: ReadonlyMap<string, RuleDefinition>;
	readonly #inputs: Input[] = [];
	readonly #summaries: DocumentSummary[] = [];
	readonly #documents: JoinedDocument[] = [];
	readonly #results: Result[] = [];
	readonly #findings: Finding[] = [];
	readonly #fingerprints = new Fingerprints();

	constructor(rules: readonly RuleDefinition[]) {
		this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
	}

	/** What the files are, and the documents that were read of them. */
	get inputs(): readonly Input[] {
		return this.#inputs;
	}

	get documents(): readonly JoinedDocument[] {
		return this.#documents;
	}

	observations(units: readonly UnitObservation[]): Observations {
		return {
			inputs: this.#inputs,
			documents: this.#summaries,
			results: this.#results,
			findings: this.#findings,
			units,
		};
	}

	/** Takes what the next file gives. */
	add({ input, documents }: FileObservation): void {
		const file = this.#inputs.length;
		const indexes = documents.map(({ summary, verdicts, extract }, ordinal) => {
			this.#documents.push({ summary, extract, file, ordinal });
			return this.addDocument(summary, verdicts);
		});
		this.#inputs.push({ ...input, documents: indexes });
	}

	/** Takes a document, and what rules say of it. Returns its index. */
	addDocument(summary: DocumentSummary, verdicts: readonly LocatedVerdict[]): number {
		const index = this.#summaries.push(summary) - 1;
		for (const { rule: id, outcome, failed, undecided, subjects, error } of verdicts) {
			this.#results.push({
				rule: id,
				document: index,
				outcome,
				findings: failed.length,
				undecided: undecided.length,
				subjects,
				error,
			});
			for (const statement of failed) this.#finding(id, index, "fail", statement);
			for (const statement of undecided) this.#finding(id, index, "undecided", statement);
		}
		return index;
	}

	#finding(id: string, document: number, outcome: Finding["outcome"], statement: LocatedStatement): void {
		const rule = this.#rules.get(id);
		if (rule === undefined) throw new TypeError(`no rule is called ${id}`);
		const { message, path, reason, subject, observed, expected, location } = statement;
		const file = this.#summaries[document]?.file ?? "";
		this.#findings.push({
			rule: id,
			severity: rule.severity,
			outcome,
			message,
			reason,
			document,
			path,
			location,
			subject,
			observed,
			expected,
			remediation: rule.remediation,
			controls: rule.controls.map((control) => control.id),
			fingerprint: this.#fingerprints.next(id, file, subject, message),
		});
	}
}
