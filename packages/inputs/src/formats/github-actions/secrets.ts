import { get } from "../../convert.js";
import { parseExpression, type Reference, referencesOf, scanReferences, splitTemplate } from "./expression.js";
import { stringsIn } from "./scope.js";

/** Secrets that parts of a workflow read. */
export interface SecretNames {
	/** Names as first written, sorted. GitHub compares them without regard to case. */
	readonly names: readonly string[];
	/** An expression that reads secrets whose names it does not tell, such as toJSON(secrets), or null. */
	readonly other: string | null;
}

/** Every secret that the expressions anywhere in `values` read. */
export function readSecretNames(...values: readonly unknown[]): SecretNames {
	const names = new Map<string, string>();
	let other: string | null = null;
	const add = (expression: string): void => {
		// Most expressions are about something else, and need no parsing.
		if (!/secrets/i.test(expression)) return;
		const node = parseExpression(expression);
		for (const reference of node === null ? scanReferences(expression) : referencesOf(node)) {
			if (reference.context !== "secrets") continue;
			const name = nameIn(reference);
			if (name === null) other ??= expression;
			else if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
		}
	};
	for (const value of values) {
		for (const text of stringsIn(value)) {
			for (const part of splitTemplate(text).parts) if ("expression" in part) add(part.expression);
		}
		// Conditions are expressions with or without delimiters. GitHub refuses secrets there; what is written counts.
		const condition = get(value, "if");
		if (typeof condition === "string" && !condition.includes("${{")) add(condition);
	}
	return { names: [...names.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), other };
}

function nameIn({ keys, computed }: Reference): string | null {
	const [first] = keys;
	return first === undefined || first === "*" || computed ? null : String(first);
}
