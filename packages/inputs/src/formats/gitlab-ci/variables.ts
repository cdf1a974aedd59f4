import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { expression, variable } from "../../pipeline/variable.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import type { Configuration, Placed } from "./configuration.js";
import { inputsIn, Values, variablesIn } from "./text.js";
import { isUntrusted } from "./untrusted.js";

/** Variables around a place of the configuration: what they hold, and which hold what anyone can choose. */
export class Environment {
	readonly values: Values;
	readonly #tainted = new Set<string>();
	readonly #own: ReadonlySet<string>;
	readonly #outer: Environment | null;

	constructor(written: ReadonlyMap<string, string>, outer: Environment | null, hidden: readonly string[] = []) {
		const known = new Map(written);
		for (const name of hidden) known.delete(name);
		this.values = new Values(known, outer?.values ?? null);
		this.#own = new Set(written.keys());
		this.#outer = outer;
		// Each pass follows one more step from variable to variable; more steps than these are no pipeline.
		for (let pass = 0; pass < 4; pass++) {
			const before = this.#tainted.size;
			for (const [name, text] of written)
				if (variablesIn(text).some((used) => this.isTainted(used))) this.#tainted.add(name);
			if (this.#tainted.size === before) break;
		}
	}

	/** Whether anyone can choose what the variable holds. */
	isTainted(name: string): boolean {
		if (this.#own.has(name)) return this.#tainted.has(name);
		return this.#outer === null ? isUntrusted(name) : this.#outer.isTainted(name);
	}
}

/** What a variable is given: text, or a map with it. https://docs.gitlab.com/ci/yaml/#variables */
function textOf(value: unknown): { readonly text: string | null; readonly expanded: boolean } {
	if (asRecord(value) === null) return { text: value === null ? "" : asScalarText(value), expanded: true };
	const inner = get(value, "value");
	return {
		text: inner === undefined || inner === null ? "" : asScalarText(inner),
		expanded: get(value, "expand") !== false,
	};
}

/** Names and texts of variables, for those that are expanded. */
export function writtenIn(properties: Iterable<readonly [string, Placed]>): Map<string, string> {
	const written = new Map<string, string>();
	for (const [name, { value }] of properties) {
		const { text, expanded } = textOf(value);
		if (text !== null) written.set(name, expanded ? text : text.replaceAll("$", "$$$$"));
	}
	return written;
}

/** The properties of a map, each with its place. */
export function placedIn(value: unknown, origin: Origin): [string, Placed][] {
	return entriesOf(value).map(([name, inner]) => [name, { value: inner, origin: at(origin, name) }]);
}

/** The variables of a map. `path` is where the list will be, `first` the number of the first one in it. */
export function readVariables(
	properties: Iterable<readonly [string, Placed]>,
	path: Pipeline.Path,
	environment: Environment,
	configuration: Configuration,
	context: Context,
	first = 0,
): Pipeline.Variable[] {
	const variables: Pipeline.Variable[] = [];
	for (const [name, placed] of properties) {
		const own = [...path, first + variables.length];
		const followed = configuration.one(placed.value, placed.origin);
		const { text, expanded } = textOf(followed?.value);
		if (text === null || followed === null)
			context.limit(
				own,
				`the variable ${quote(name)} is ${describeType(followed?.value)}: its value could not be read`,
			);
		const origin = followed?.origin ?? placed.origin;
		const expressions =
			text === null || !expanded ? [] : readExpressions(text, origin, [...own, "expressions"], environment, context);
		variables.push(variable(name, followed === null ? null : text, expressions, origin, own, context.trace));
	}
	return variables;
}

/** What the platform replaces in a text: variables and inputs. */
export function readExpressions(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	environment: Environment,
	context: Context,
): Pipeline.Expression[] {
	const inputs = readInputs(text, origin, path, context);
	for (const name of variablesIn(text)) {
		const reference = `$${name}`;
		const untrusted = environment.isTainted(name) ? [reference] : [];
		inputs.push(expression(reference, [reference], untrusted, origin, [...path, inputs.length], context.trace));
	}
	return inputs;
}

/** Inputs of a configuration, which whoever includes it or starts it gives: https://docs.gitlab.com/ci/inputs/ */
export function readInputs(text: string, origin: Origin, path: Pipeline.Path, context: Context): Pipeline.Expression[] {
	return inputsIn(text).map((inside, index) => {
		const name = /^[\w.-]+/.exec(inside)?.[0] ?? inside;
		return expression(inside, [name], [], origin, [...path, index], context.trace);
	});
}
