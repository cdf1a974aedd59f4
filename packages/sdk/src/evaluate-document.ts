import type { DocumentSummary, JsonValue, Location } from "@proviso/schemas";
import { evaluateRule, type Statement, type Verdict } from "./evaluate-rule.js";
import { type ActivePolicy, rulesFor } from "./policy.js";

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
export async function evaluateDocument(policies: readonly ActivePolicy[], target: Target): Promise<LocatedVerdict[]> {
	const located = (statement: Statement): LocatedStatement => ({
		...statement,
		location: target.locate(statement.path),
	});
	const verdicts = await evaluateValue(policies, target.kind, target.value);
	return verdicts.map((verdict) => ({
		...verdict,
		failed: verdict.failed.map(located),
		undecided: verdict.undecided.map(located),
	}));
}

/** What every rule of a kind says of a document, before it is located. */
export async function evaluateValue(
	policies: readonly ActivePolicy[],
	kind: string,
	value: JsonValue,
): Promise<(Verdict & { readonly rule: string })[]> {
	const verdicts: (Verdict & { readonly rule: string })[] = [];
	for (const active of policies) {
		const own = rulesFor(active.rules, kind);
		if (own.length === 0) continue;
		const prepared = (await active.policyFor(kind)).prepare(value);
		try {
			for (const rule of own) verdicts.push({ ...evaluateRule(rule, prepared), rule: rule.id });
		} finally {
			prepared.dispose();
		}
	}
	return verdicts;
}
