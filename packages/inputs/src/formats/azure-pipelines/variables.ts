import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { variable } from "../../pipeline/variable.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import { Environment, hasExpression, readExpressions } from "./expressions.js";
import { flatten, isInsertion } from "./insertions.js";

/** A map from names to values: env, inputs, parameters. What is inserted conditionally is read as if it always were. */
export function readMap(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	environment: Environment,
	context: Context,
	variables: Pipeline.Variable[] = [],
	depth = 0,
): Pipeline.Variable[] {
	if (value !== undefined && value !== null && asRecord(value) === null)
		context.limit(path, `${describeType(value)} stands where a map of variables belongs; it was not read`);
	for (const [name, own] of entriesOf(value)) {
		const place = at(origin, name);
		if (isInsertion(name) && asRecord(own) !== null && depth < 10)
			readMap(own, place, path, environment, context, variables, depth + 1);
		else add(name, own, place, path, environment, context, variables);
	}
	return variables;
}

function add(
	name: string,
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	environment: Environment,
	context: Context,
	variables: Pipeline.Variable[],
): void {
	const own = [...path, variables.length];
	const text = value === null || value === undefined ? "" : asScalarText(value);
	const expressions = text === null ? [] : readExpressions(text, origin, [...own, "expressions"], environment, context);
	variables.push(variable(name, text, expressions, origin, own, context.trace));
}

/** Groups of variables: their names, and whether expressions name others. */
export interface Groups {
	readonly names: readonly string[];
	readonly others: boolean;
}

/**
 * `variables`: a map, or a list of names with values, groups and templates. Groups hold what the project's settings say.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/variables
 */
export function readVariables(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	outer: Environment,
	context: Context,
): { readonly variables: Pipeline.Variable[]; readonly environment: Environment; readonly groups: Groups } {
	const groups = { names: [] as string[], others: false };
	const environment = new Environment(outer);
	const variables: Pipeline.Variable[] = [];
	if (Array.isArray(value)) {
		// Names first: a variable may use another one that stands behind it.
		const items = flatten(value, origin);
		for (const { item } of items) {
			const name = asString(get(item, "name"));
			if (name !== null) environment.set(name, false);
		}
		for (const { item, origin: place } of items) {
			const name = asString(get(item, "name"));
			const template = asString(get(item, "template"));
			if (name !== null) {
				add(name, get(item, "value"), place, path, environment, context, variables);
				const last = variables.at(-1) as Pipeline.Variable;
				environment.set(
					name,
					last.expressions.some(({ untrusted }) => untrusted.length > 0),
				);
			} else if (template !== null) context.limit(path, `variables of the template ${quote(template)} were not read`);
			else if (get(item, "group") !== undefined) {
				const group = asScalarText(get(item, "group"));
				if (group === null || hasExpression(group)) groups.others = true;
				else groups.names.push(group);
			} else context.limit(path, `a variable is ${describeType(item)} without a name; it was left out`);
		}
	} else {
		for (const [name] of entriesOf(value)) environment.set(name, false);
		readMap(value, origin, path, environment, context, variables);
		for (const { name, expressions } of variables)
			environment.set(
				name,
				expressions.some(({ untrusted }) => untrusted.length > 0),
			);
	}
	return { variables, environment, groups };
}

/** A text that has no expressions; null, and its property's name in `unknown`, for one that has. */
export function literal(value: unknown, property: string, unknown: Set<string>): string | null {
	const text = asScalarText(value);
	if (text === null || !hasExpression(text)) return text;
	unknown.add(property);
	return null;
}
