import type { DocumentSummary, JsonValue, Location } from "@proviso/schemas";
import { evaluateRule, type Statement, type Verdict } from "./evaluate-rule.js";
import { fingerprintOf } from "./fingerprint.js";
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
	/** That of its finding, unless an equal one comes before it. */
	readonly fingerprint: string;
}

/** What a rule says about a document, before it is located. */
export interface RuleVerdict extends Verdict {
	/** Its id. */
	readonly rule: string;
}

/** What a rule says about a document, and where. */
export interface LocatedVerdict extends RuleVerdict {
	readonly failed: readonly LocatedStatement[];
	readonly undecided: readonly LocatedStatement[];
}

/** Asks every rule of the target's kind. What comes of it is plain data and keeps nothing of the document. */
export async function evaluateDocument(policies: readonly ActivePolicy[], target: Target): Promise<LocatedVerdict[]> {
	const verdicts = await evaluateValue(policies, target.kind, target.value);
	return locateVerdicts(verdicts, target.summary.file, ({ path }) => target.locate(path));
}

/** The same verdicts on a document of `file`, with the places of their statements. */
export function locateVerdicts(
	verdicts: readonly RuleVerdict[],
	file: string,
	locate: (statement: Statement) => Location,
): LocatedVerdict[] {
	return verdicts.map((verdict) => {
		const located = (statement: Statement): LocatedStatement => {
			const { subject, message } = statement;
			const fingerprint = fingerprintOf({ rule: verdict.rule, file, subject, message });
			return { ...statement, location: locate(statement), fingerprint };
		};
		return { ...verdict, failed: verdict.failed.map(located), undecided: verdict.undecided.map(located) };
	});
}

/** What every rule of a kind says of a document, before it is located. */
export async function evaluateValue(
	policies: readonly ActivePolicy[],
	kind: string,
	value: JsonValue,
): Promise<RuleVerdict[]> {
	const verdicts: RuleVerdict[] = [];
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
