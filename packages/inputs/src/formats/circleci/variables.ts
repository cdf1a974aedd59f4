import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { variable } from "../../pipeline/variable.js";
import { at, type Origin } from "../../trace.js";
import { readExpressions, type Tainted } from "./expressions.js";

/** A map from names to values, or a list of such maps and of `name=value`: environment, parameters that are passed, auth. */
export function readVariables(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	tainted: Tainted,
	context: Context,
	variables: Pipeline.Variable[] = [],
): Pipeline.Variable[] {
	const add = (name: string, text: string | null, place: Origin): void => {
		const own = [...path, variables.length];
		const expressions = text === null ? [] : readExpressions(text, place, [...own, "expressions"], tainted, context);
		variables.push(variable(name, text, expressions, place, own, context.trace));
	};
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			const [, name, text] = /^([A-Za-z_]\w*)=(.*)$/s.exec(asString(item) ?? "") ?? [];
			if (name !== undefined && text !== undefined) add(name, text, at(origin, index));
			else if (!Array.isArray(item)) readVariables(item, at(origin, index), path, tainted, context, variables);
		}
		return variables;
	}
	if (value !== undefined && value !== null && asRecord(value) === null) {
		context.limit(path, `${describeType(value)} stands where a map of names and values belongs; it was not read`);
		return variables;
	}
	for (const [name, own] of entriesOf(value)) {
		// Steps and maps that are passed on have no text; a list of texts, as a matrix has them, is one a line.
		add(name, own === null ? "" : (asScalarText(own) ?? linesOf(own)), at(origin, name));
	}
	return variables;
}

function linesOf(value: unknown): string | null {
	if (!Array.isArray(value)) return null;
	const lines = value.map((item) => asScalarText(item));
	return lines.includes(null) ? null : lines.join("\n");
}

/** Names of those that hold what anyone can choose. */
export function taintedIn(variables: readonly Pipeline.Variable[]): Set<string> {
	return new Set(
		variables
			.filter(({ expressions }) => expressions.some(({ untrusted }) => untrusted.length > 0))
			.map(({ name }) => name),
	);
}
