import type { DocumentSummary, Finding, Input, Result, RuleDefinition } from "@proviso/schemas";
import type { FileObservation } from "./check.js";
import type { LocatedStatement, LocatedVerdict } from "./evaluate-document.js";
import { Fingerprints } from "./fingerprint.js";

/** What the files and the rules say, before anything is decided. */
export interface Observations {
	readonly inputs: readonly Input[];
	readonly documents: readonly DocumentSummary[];
	readonly results: readonly Result[];
	readonly findings: readonly Finding[];
}

/**
 * Joins what each file gave: numbers documents and findings over all of them. What depends on more than one file belongs
 * here; what depends on one alone belongs to FileChecker, which may run anywhere. The order of the files decides the numbers.
 */
export function join(files: readonly FileObservation[], rules: readonly RuleDefinition[]): Observations {
	const joiner = new Joiner(rules);
	for (const file of files) joiner.add(file);
	return joiner.observations;
}

class Joiner {
	readonly #rules: ReadonlyMap<string, RuleDefinition>;
	readonly #inputs: Input[] = [];
	readonly #documents: DocumentSummary[] = [];
	readonly #results: Result[] = [];
	readonly #findings: Finding[] = [];
	readonly #fingerprints = new Fingerprints();

	constructor(rules: readonly RuleDefinition[]) {
		this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
	}

	get observations(): Observations {
		return { inputs: this.#inputs, documents: this.#documents, results: this.#results, findings: this.#findings };
	}

	add({ input, documents }: FileObservation): void {
		const indexes = documents.map(({ summary, verdicts }) => this.#document(summary, verdicts));
		this.#inputs.push({ ...input, documents: indexes });
	}

	/** Returns the index of the document. */
	#document(summary: DocumentSummary, verdicts: readonly LocatedVerdict[]): number {
		const index = this.#documents.push(summary) - 1;
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
		const file = this.#documents[document]?.file ?? "";
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
