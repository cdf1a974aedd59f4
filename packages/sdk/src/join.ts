import type { DocumentSummary, Finding, Input, ReleaseIdentity, Result, RuleDefinition } from "@proviso/schemas";
import type { FileObservation } from "./check.js";
import type { LocatedStatement, LocatedVerdict } from "./evaluate-document.js";
import { Fingerprints } from "./fingerprint.js";
import { Interner } from "./intern.js";
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
	/** Of what stays of many documents, much is the same text. */
	readonly #interner = new Interner();
	/** Rule → ids of its controls, which its findings share. */
	readonly #controls: ReadonlyMap<string, readonly string[]>;

	constructor(rules: readonly RuleDefinition[]) {
		this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
		this.#controls = new Map(rules.map(({ id, controls }) => [id, controls.map((control) => control.id)]));
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
		const indexes = documents.map((document, ordinal) => {
			const summary = this.#interner.copy(document.summary);
			const extract = this.#interner.copy(document.extract);
			this.#documents.push({ summary, extract, file, ordinal });
			return this.addDocument(summary, document.verdicts);
		});
		const { digest, problems, status } = input;
		const [first] = indexes.length === 0 ? [] : this.#summaries.slice(indexes[0]);
		// Of a file and its document, the name and the digest are one text.
		const same =
			first !== undefined && first.digest === digest && first.file === input.file ? first : { ...input, digest };
		this.#inputs.push({ file: same.file, digest: same.digest, status, problems, documents: indexes });
	}

	/** Takes a document, and what rules say of it. Returns its index. */
	addDocument(summary: DocumentSummary, verdicts: readonly LocatedVerdict[]): number {
		const index = this.#summaries.push(summary) - 1;
		for (const { rule: id, outcome, failed, undecided, subjects, error } of verdicts) {
			const rule = this.#rules.get(id);
			if (rule === undefined) throw new TypeError(`no rule is called ${id}`);
			this.#results.push({
				rule: rule.id,
				document: index,
				outcome,
				findings: failed.length,
				undecided: undecided.length,
				subjects,
				error,
			});
			for (const statement of failed) this.#finding(rule, index, "fail", statement);
			for (const statement of undecided) this.#finding(rule, index, "undecided", statement);
		}
		return index;
	}

	#finding(rule: RuleDefinition, document: number, outcome: Finding["outcome"], statement: LocatedStatement): void {
		const { message, path, reason, subject, observed, expected, location, fingerprint } = statement;
		const file = this.#summaries[document]?.file ?? "";
		this.#findings.push({
			rule: rule.id,
			severity: rule.severity,
			outcome,
			message,
			reason,
			document,
			path,
			location: location.file === file ? { ...location, file } : location,
			subject,
			observed,
			expected,
			remediation: rule.remediation,
			controls: this.#controls.get(rule.id) as string[],
			fingerprint: this.#fingerprints.next({ rule: rule.id, file, subject, message }, fingerprint),
		});
	}
}
