import type { Decision, PreparedInput } from "@proviso/engine";
import type { JsonValue, RuleDefinition } from "@proviso/schemas";

/** What a rule says about one thing, before it is located. */
export interface Statement {
	readonly message: string;
	readonly reason: string | null;
	readonly path: readonly (string | number)[];
	readonly subject: string | null;
	readonly observed: JsonValue;
	readonly expected: JsonValue;
}

export type RuleOutcome = "pass" | "fail" | "undecided" | "not-applicable" | "error";

/** What a rule says about a document. */
export interface Verdict {
	readonly outcome: RuleOutcome;
	readonly failed: readonly Statement[];
	readonly undecided: readonly Statement[];
	readonly subjects: number | null;
	readonly error: string | null;
}

/** Asks a rule about a document. Never throws: what goes wrong is the outcome `error`. */
export function evaluateRule(rule: RuleDefinition, input: PreparedInput): Verdict {
	const failed: Statement[] = [];
	const undecided: Statement[] = [];
	const { entrypoints } = rule;
	const errors = [
		collect(rule, input.evaluate(entrypoints.deny), failed, "deny"),
		entrypoints.undecided === null
			? null
			: collect(rule, input.evaluate(entrypoints.undecided), undecided, "undecided"),
	];
	const subjects = entrypoints.subjects === null ? null : countSubjects(input.evaluate(entrypoints.subjects));
	if (typeof subjects === "string") errors.push(subjects);
	const error = errors.find((message) => message !== null) ?? null;
	const count = typeof subjects === "number" ? subjects : null;
	return { outcome: outcomeOf(error, failed, undecided, count), failed, undecided, subjects: count, error };
}

function outcomeOf(
	error: string | null,
	failed: readonly Statement[],
	undecided: readonly Statement[],
	subjects: number | null,
): RuleOutcome {
	if (error !== null) return "error";
	if (failed.length > 0) return "fail";
	if (undecided.length > 0) return "undecided";
	return subjects === 0 ? "not-applicable" : "pass";
}

function countSubjects(decision: Decision<JsonValue>): number | string {
	if (decision.status === "error") return decision.error.message;
	if (decision.status === "defined" && Array.isArray(decision.value)) return decision.value.length;
	return "subjects is not a set";
}

/** Adds what `decision` states to `statements`. Returns what is wrong with it, or null. */
function collect(
	rule: RuleDefinition,
	decision: Decision<JsonValue>,
	statements: Statement[],
	name: string,
): string | null {
	if (decision.status === "error") return decision.error.message;
	if (decision.status === "undefined") {
		// A set is never undefined. A complete rule (`deny := true if …`), which policies for plain OPA may have, is.
		return rule.kind === null ? null : `${name} is undefined, expected a set`;
	}
	const { value } = decision;
	if (value === false && rule.kind === null) return null;
	const items = Array.isArray(value) ? value : rule.kind === null ? [value] : null;
	if (items === null) return `${name} is ${typeName(value)}, expected a set`;
	for (const item of items) {
		const statement = readStatement(rule, item as JsonValue);
		if (typeof statement === "string") return `${name} holds ${statement}`;
		statements.push(statement);
	}
	return null;
}

function typeName(value: JsonValue): string {
	return value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
}

function readStatement(rule: RuleDefinition, item: JsonValue): Statement | string {
	const nothing = { path: [], reason: null, subject: null, observed: null, expected: null };
	if (typeof item === "string") return { ...nothing, message: item };
	if (item === true && rule.kind === null) return { ...nothing, message: rule.title };
	if (typeof item !== "object" || item === null || Array.isArray(item))
		return `${typeName(item)}, expected an object with a message`;
	const object = item as Readonly<Record<string, JsonValue>>;
	const message = own(object, "message") ?? own(object, "msg");
	const path = own(object, "path") ?? [];
	const subject = own(object, "subject") ?? null;
	const reason = own(object, "reason") ?? null;
	if (typeof message !== "string") {
		return rule.kind === null ? { ...nothing, message: JSON.stringify(item) } : "a finding without a message";
	}
	const isPath = isPathLike(path);
	if (!isPath && rule.kind !== null)
		return `a finding whose path is not a list of names and indexes: ${JSON.stringify(path)}`;
	return {
		message,
		path: isPath ? path : [],
		reason: typeof reason === "string" ? reason : null,
		subject: typeof subject === "string" ? subject : subject === null ? null : JSON.stringify(subject),
		observed: own(object, "observed") ?? null,
		expected: own(object, "expected") ?? null,
	};
}

function own(object: Readonly<Record<string, JsonValue>>, key: string): JsonValue | undefined {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isPathLike(value: JsonValue): value is readonly (string | number)[] {
	return Array.isArray(value) && value.every((key) => typeof key === "string" || Number.isInteger(key));
}
