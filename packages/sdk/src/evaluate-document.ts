import type { DocumentSummary, JsonValue, Location } from "@proviso/schemas";
import { evaluateRule, type Statement, type Verdict } from "./evaluate-rule.js";
import type { ActivePolicy } from "./policy.js";

/** Something that rules are evaluated on. */
export interface Target {
	readonly kind: string;
	readonly value: JsonValue;
	readonly summary: DocumentSummary;
	locate(path: readonly (string | number)[]): Location;
}

/** A statement about a place in a file. */
export interface LocatedStatement extends Statement {
	readonly location: Location;
}

/** What a rule says about a document, and where. */
export interface LocatedVerdict extends Verdict {
	/** Its id. */
	readonly rule: string;
	readonly failed: readonly LocatedStatement[];
	readonly undecided: readonly LocatedStatement[];
}

/** Asks every rule of the target's kind. What comes of it is plain data and keeps nothing of the document. */
export function evaluateDocument(policies: readonly ActivePolicy[], target: Target): LocatedVerdict[] {
	const located = (statement: Statement): LocatedStatement => ({
		...statement,
		location: target.locate(statement.path),
	});
	const verdicts: LocatedVerdict[] = [];
	for (const { policy, rules } of policies) {
		const own = rules.filter((rule) => (rule.kind ?? "raw") === target.kind);
		if (own.length === 0) continue;
		const prepared = policy.prepare(target.value);
		try {
			for (const rule of own) {
				const verdict = evaluateRule(rule, prepared);
				verdicts.push({
					...verdict,
					rule: rule.id,
					failed: verdict.failed.map(located),
					undecided: verdict.undecided.map(located),
				});
			}
		} finally {
			prepared.dispose();
		}
	}
	return verdicts;
}
