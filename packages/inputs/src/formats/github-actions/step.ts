import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { makeStep } from "../../pipeline/parts.js";
import { at, type Origin } from "../../trace.js";
import { readCall } from "./call.js";
import { isCodeInput } from "./code-inputs.js";
import { possibleValues } from "./evaluate.js";
import { Environment, type Scope } from "./scope.js";
import { readExpressions, readVariables } from "./variables.js";

/** Shell and folder of a job's scripts, unless a step has its own. */
export interface Defaults {
	readonly shell: string | null;
	readonly workingDirectory: string | null;
}

const KNOWN = new Set(
	(
		"background cancel continue-on-error env id if name parallel run shell timeout-minutes uses wait wait-all with " +
		"working-directory"
	).split(" "),
);
/** Steps that only order others: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswait */
const ORDERING = ["wait", "wait-all", "cancel"];

/** The steps of a job, in order; those of a `parallel` group stand in its place. */
export function readSteps(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	defaults: Defaults,
	scope: Scope,
	context: Context,
): Pipeline.Step[] {
	const steps: Pipeline.Step[] = [];
	const readAll = (list: unknown, what: string, own: Origin, inGroup: boolean): void => {
		if (!Array.isArray(list)) {
			context.limit(path, `"${what}" is ${describeType(list)}, not a list; it was not read`);
			return;
		}
		list.forEach((item: unknown, index) => {
			const parallel = get(item, "parallel");
			const place = at(own, index);
			if (asRecord(item) === null) context.limit(path, `a step is ${describeType(item)}, not a map; it was left out`);
			else if (parallel !== undefined && !inGroup) readAll(parallel, "parallel", at(place, "parallel"), true);
			else steps.push(readStep(item, place, [...path, steps.length], defaults, scope, context));
		});
	};
	if (value !== undefined && value !== null) readAll(value, "steps", origin, false);
	return steps;
}

function readStep(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	defaults: Defaults,
	scope: Scope,
	context: Context,
): Pipeline.Step {
	context.limitUnknownProperties(value, KNOWN, path);
	const text = (name: string, property: string): string | null =>
		context.expect(get(value, name), [...path, property], "text", asScalarText);

	const variables = readVariables(get(value, "env"), "env", at(origin, "env"), [...path, "variables"], scope, context);
	const inner: Scope = { ...scope, environment: extend(scope.environment, variables) };
	const uses = context.expect(get(value, "uses"), [...path, "call"], "the name of an action", asString);
	const call = uses === null ? null : readCall(uses, "action", at(origin, "uses"), [...path, "call"], context);
	const inputs = readVariables(get(value, "with"), "with", at(origin, "with"), [...path, "inputs"], inner, context);
	const script = text("run", "script");
	if (script === null && call === null) {
		if (!ORDERING.some((name) => get(value, name) !== undefined))
			context.limit(path, "a step has neither uses nor run: what it does cannot be told");
	} else if (script !== null && call !== null) context.limit(path, "a step has both uses and run; GitHub refuses it");

	const expressionsPath = [...path, "expressions"];
	const expressions =
		script === null ? [] : readExpressions(script, at(origin, "run"), expressionsPath, inner, context);
	for (const input of inputs) {
		if (input.expressions.length === 0 || !isCodeInput(call?.repository ?? "", input.name)) continue;
		const place = at(origin, "with", input.name);
		for (const expression of input.expressions) {
			expressions.push(
				context.trace.mark({ ...expression, path: [...expressionsPath, expressions.length] }, place, {
					text: [],
					references: [],
					untrusted: [],
				}),
			);
		}
	}

	const unknown: string[] = [];
	return context.trace.mark(
		makeStep(path, {
			id: text("id", "id"),
			name: text("name", "name"),
			condition: text("if", "condition"),
			call,
			inputs,
			script,
			shell: text("shell", "shell") ?? (script === null ? null : defaults.shell),
			workingDirectory:
				text("working-directory", "workingDirectory") ?? (script === null ? null : defaults.workingDirectory),
			expressions,
			variables,
			failureIgnored: readFlag(get(value, "continue-on-error"), path, scope, unknown, context),
			timeoutMinutes: readMinutes(get(value, "timeout-minutes"), path, scope, unknown, context),
			unknown,
		}),
		origin,
		{
			condition: "if",
			call: "uses",
			inputs: "with",
			script: "run",
			credential: "run",
			workingDirectory: "working-directory",
			expressions: script === null ? "with" : "run",
			variables: "env",
			failureIgnored: "continue-on-error",
			timeoutMinutes: "timeout-minutes",
		},
	);
}

/** The environment inside of something that sets `variables`. */
export function extend(outer: Environment, variables: readonly Pipeline.Variable[]): Environment {
	const environment = new Environment(outer);
	for (const { name, expressions } of variables)
		environment.set(
			name,
			expressions.some(({ untrusted }) => untrusted.length > 0),
		);
	return environment;
}

/** continue-on-error: false where it is absent, null where an expression decides. */
export function readFlag(
	value: unknown,
	path: Pipeline.Path,
	scope: Scope,
	unknown: string[],
	context: Context,
): boolean | null {
	if (value === undefined || value === null) return false;
	const only = evaluated(value, scope);
	if (typeof only === "boolean") return only;
	if (only === "true" || only === "false") return only === "true";
	unknown.push("failureIgnored");
	if (typeof value !== "string" || !value.includes("${{"))
		context.limit([...path, "failureIgnored"], `"continue-on-error" is ${describeType(value)}, neither true nor false`);
	return null;
}

/** timeout-minutes: null where it is absent or an expression decides. */
export function readMinutes(
	value: unknown,
	path: Pipeline.Path,
	scope: Scope,
	unknown: string[],
	context: Context,
): number | null {
	if (value === undefined || value === null) return null;
	const only = evaluated(value, scope);
	if (typeof only === "number" && Number.isFinite(only)) return only;
	if (typeof only === "string" && /^\d{1,9}(?:\.\d{1,9})?$/.test(only)) return Number(only);
	unknown.push("timeoutMinutes");
	if (typeof value !== "string" || !value.includes("${{"))
		context.limit([...path, "timeoutMinutes"], `"timeout-minutes" is ${describeType(value)}, not a number`);
	return null;
}

function evaluated(value: unknown, scope: Scope): unknown {
	if (typeof value !== "string") return value;
	const values = possibleValues(value, scope.matrix);
	return values?.length === 1 ? values[0] : undefined;
}
