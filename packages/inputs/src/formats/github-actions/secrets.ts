import { asList, get } from "../../convert.js";
import { parseExpression, type Reference, referencesOf, scanReferences, splitTemplate } from "./expression.js";
import { stringsIn } from "./scope.js";

/** Secrets that a job reads. */
export interface SecretNames {
	/** Names as first written, sorted. GitHub compares them without regard to case. */
	readonly names: readonly string[];
	/** An expression that reads secrets whose names it does not tell, such as toJSON(secrets), or null. */
	readonly other: string | null;
}

/** Every secret that a job reads anywhere in itself. */
export function readSecretNames(job: unknown): SecretNames {
	const names = new Map<string, string>();
	let other: string | null = null;
	for (const expression of expressionsIn(job)) {
		// Most expressions are about something else, and need no parsing.
		if (!/secrets/i.test(expression)) continue;
		const node = parseExpression(expression);
		for (const reference of node === null ? scanReferences(expression) : referencesOf(node)) {
			if (reference.context !== "secrets") continue;
			const name = nameIn(reference);
			if (name === null) other ??= expression;
			else if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
		}
	}
	return { names: [...names.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), other };
}

function* expressionsIn(job: unknown): Generator<string> {
	for (const text of stringsIn(job)) {
		for (const part of splitTemplate(text).parts) if ("expression" in part) yield part.expression;
	}
	// Conditions are expressions without delimiters too. GitHub refuses secrets there; what is written counts.
	const steps = asList(get(job, "steps"));
	for (const place of [job, ...steps, ...steps.flatMap((step) => asList(get(step, "parallel")))]) {
		const condition = get(place, "if");
		if (typeof condition === "string" && !condition.includes("${{")) yield condition;
	}
}

function nameIn({ keys, computed }: Reference): string | null {
	const [first] = keys;
	return first === undefined || first === "*" || computed ? null : String(first);
}
