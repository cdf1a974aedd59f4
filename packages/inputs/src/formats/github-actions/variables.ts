import type { Pipeline } from "@proviso/schemas";
import { asScalarText, describeType, entriesOf } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { expression, variable } from "../../pipeline/variable.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import {
	flowOf,
	formatReference,
	parseExpression,
	type Reference,
	referencesOf,
	scanReferences,
	splitTemplate,
} from "./expression.js";
import { isUntrusted, type Scope } from "./scope.js";

/**
 * The expressions of a text. `origin` is where the text is, `path` where the list will be.
 */
export function readExpressions(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
): Pipeline.Expression[] {
	const { parts, unclosed } = splitTemplate(text);
	if (unclosed) context.limit(path, "an expression has no end; GitHub refuses such a workflow");
	const found: Pipeline.Expression[] = [];
	for (const part of parts) {
		if (!("expression" in part)) continue;
		const own = [...path, found.length];
		const node = parseExpression(part.expression);
		if (node === null && !unclosed)
			context.limit(own, "the expression cannot be parsed; all that it seems to read is taken to be in its result");
		const references = node === null ? scanReferences(part.expression) : referencesOf(node);
		const flow = node === null ? references : flowOf(node);
		const untrusted = names(flow.filter((reference) => isUntrusted(reference, scope)));
		found.push(expression(part.expression, names(references), untrusted, origin, own, context.trace));
	}
	return found;
}

function names(references: readonly Reference[]): string[] {
	return [...new Set(references.map(formatReference))];
}

/**
 * A map from names to values: env, with, secrets, credentials.
 * `origin` is where the map is, `path` where the list will be, `first` the number of the first one in it.
 */
export function readVariables(
	value: unknown,
	what: string,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
	first = 0,
): Pipeline.Variable[] {
	if (value === undefined || value === null) return [];
	if (typeof value !== "object" || Array.isArray(value)) {
		const isExpression = typeof value === "string" && value.includes("${{");
		context.limit(
			path,
			`${quote(what)} is ${isExpression ? "an expression" : describeType(value)}: what it sets cannot be told`,
		);
		return [];
	}
	const variables: Pipeline.Variable[] = [];
	for (const [name, own] of entriesOf(value)) {
		const text = own === null ? "" : asScalarText(own);
		const ownPath = [...path, first + variables.length];
		const ownOrigin = at(origin, name);
		if (text === null) {
			context.limit(
				ownPath,
				`${quote(name)} in ${quote(what)} is ${describeType(own)}: it has no value that could be read`,
			);
		}
		const expressions =
			text === null ? [] : readExpressions(text, ownOrigin, [...ownPath, "expressions"], scope, context);
		variables.push(variable(name, text, expressions, ownOrigin, ownPath, context.trace));
	}
	return variables;
}
