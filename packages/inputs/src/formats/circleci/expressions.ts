import type { Pipeline } from "@proviso/schemas";
import type { Context } from "../../pipeline/context.js";
import { expression } from "../../pipeline/variable.js";
import type { Origin } from "../../trace.js";

/** `<< parameters.name >>` and `<< pipeline.… >>`, which are replaced before anything runs; `\<<` is text. */
const EXPRESSION = /(?<!\\)<<\s{0,50}([A-Za-z][\w.-]{0,300})\s{0,50}>>/g;

/**
 * Pipeline values whose text people outside the project can choose: branches, and what a commit or a pull request says.
 * https://circleci.com/docs/reference/variables/#pipeline-values
 */
const UNTRUSTED =
	/^pipeline\.(?:git\.(?:branch|commit\.(?:subject|body|message|author_name|author_email))|trigger_parameters\.(?:\w+\.)?(?:branch|ref|commit_title|commit_message|commit_author_name|commit_author_email|body)|event\.(?:\w+\.)*(?:title|body|message|ref|head_branch|name|email))$/;

/** Variables of scripts, likewise: https://circleci.com/docs/reference/variables/#built-in-environment-variables */
export function isUntrustedVariable(name: string): boolean {
	return name === "CIRCLE_BRANCH";
}

/** Names of the parameters around a place that hold what anyone can choose. */
export type Tainted = ReadonlySet<string>;

export function hasExpression(text: string): boolean {
	return text.includes("<<");
}

/** Whether a text holds what anyone can choose. */
export function holdsUntrusted(text: string, tainted: Tainted): boolean {
	return [...text.matchAll(EXPRESSION)].some(([, name = ""]) => isUntrusted(name, tainted));
}

function isUntrusted(name: string, tainted: Tainted): boolean {
	return UNTRUSTED.test(name) || (name.startsWith("parameters.") && tainted.has(name.slice("parameters.".length)));
}

export function readExpressions(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	tainted: Tainted,
	context: Context,
): Pipeline.Expression[] {
	const found: Pipeline.Expression[] = [];
	for (const [, name = ""] of text.matchAll(EXPRESSION)) {
		const untrusted = isUntrusted(name, tainted) ? [name] : [];
		found.push(expression(name, [name], untrusted, origin, [...path, found.length], context.trace));
	}
	return found;
}
