import type { Pipeline } from "@proviso/schemas";
import { asBoolean, asNumber, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Upload } from "../../pipeline/artifact.js";
import type { Context } from "../../pipeline/context.js";
import { CALL_FIELDS, makeCall, makeStep, pinOfRef } from "../../pipeline/parts.js";
import { Taint, variablesInCode } from "../../pipeline/shell.js";
import { expression } from "../../pipeline/variable.js";
import { at, type Origin } from "../../trace.js";
import { type Containers, readContainer } from "./container.js";
import { type Environment, hasExpression, readExpressions } from "./expressions.js";
import { alternatives, flatten, isInsertion } from "./insertions.js";
import { passedIn } from "./passed.js";
import { literal, readMap } from "./variables.js";

/** Repositories that templates come from, by their names in `resources`: what they are, and at which reference. */
export type Repositories = ReadonlyMap<string, { readonly name: string; readonly ref: string | null }>;

const SHELLS = ["bash", "pwsh", "powershell", "script"] as const;
/** Steps of the platform that run no code of anyone. */
const PLAIN = ["checkout", "publish", "download", "downloadBuild", "getPackage", "reviewApp"];
/**
 * Inputs of tasks that are run as code, or that become part of a command line, under the task's name in lower case.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/,
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/security/inputs
 */
const CODE_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
	["azurecli", ["inlinescript", "arguments", "scriptarguments"]],
	["azurepowershell", ["inline", "scriptarguments"]],
	["bash", ["script", "arguments"]],
	["batchscript", ["arguments"]],
	["cmdline", ["script"]],
	["powershell", ["script", "arguments"]],
	["pythonscript", ["script", "arguments"]],
	["shellscript", ["script", "args"]],
	["sqlazuredacpacdeployment", ["inlinesql", "sqlinline"]],
	["ssh", ["commands", "inline", "args"]],
]);
/** Properties of a step that do not say what it does. */
const HARMLESS = new Set([
	"condition",
	"displayName",
	"enabled",
	"name",
	"retryCountOnTaskFailure",
	"timeoutInMinutes",
]);

/**
 * Tasks that keep files, in lower case. How long is a setting of the project.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/artifacts/pipeline-artifacts
 */
const UPLOADS: ReadonlyMap<string, Upload> = new Map([
	["publishpipelineartifact", { at: ["inputs"], name: ["artifact", "artifactname"], files: ["targetpath", "path"] }],
	["publishbuildartifacts", { at: ["inputs"], name: ["artifactname"], files: ["pathtopublish"] }],
]);
const PUBLISH: Upload = { at: [], name: ["artifact"], files: ["publish"] };

/** How a step keeps files, if it does. */
export function uploadOf({ call, inputs }: Pipeline.Step): Upload | null {
	if (call !== null) return UPLOADS.get(call.repository?.toLowerCase() ?? "") ?? null;
	return inputs.some(({ name }) => name === "publish") ? PUBLISH : null;
}

export interface Scope {
	readonly environment: Environment;
	readonly repositories: Repositories;
	readonly containers: Containers;
}

export function readSteps(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
	steps: Pipeline.Step[] = [],
): Pipeline.Step[] {
	if (value === undefined || value === null) return steps;
	if (!Array.isArray(value)) {
		context.limit(path, `"steps" is ${describeType(value)}, not a list; it was not read`);
		return steps;
	}
	for (const { item, origin: place, condition } of flatten(value, origin)) {
		if (asRecord(item) === null)
			context.limit(
				path,
				typeof item === "string" && item.includes("${{")
					? "steps are inserted by an expression; they were not read"
					: `a step is ${describeType(item)}, not a map; it was left out`,
			);
		else {
			steps.push(readStep(item, place, [...path, steps.length], condition, scope, context));
			if (get(item, "template") === undefined) continue;
			for (const passed of passedIn(get(item, "parameters"), at(place, "parameters"), "steps"))
				if (passed.type === "steps") readSteps(passed.list, passed.origin, path, scope, context, steps);
		}
	}
	return steps;
}

function readStep(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	inserted: string | null,
	scope: Scope,
	context: Context,
): Pipeline.Step {
	const { environment } = scope;
	const unknown = new Set<string>();
	const variables = readMap(get(value, "env"), at(origin, "env"), [...path, "variables"], environment, context);
	for (const { item, origin: place } of alternatives(value, origin).slice(1)) {
		readMap(get(item, "env"), at(place, "env"), [...path, "variables"], environment, context, variables);
		const names = entriesOf(item).map(([name]) => name);
		if (names.includes("continueOnError")) unknown.add("failureIgnored");
		if (!names.every((name) => name === "env" || name === "continueOnError" || HARMLESS.has(name) || isInsertion(name)))
			context.limit(path, "properties of the step are inserted by an expression; they were not read");
	}
	const shell = SHELLS.find((name) => get(value, name) !== undefined);
	const script =
		shell === undefined ? null : context.expect(get(value, shell), [...path, "script"], "a script", asScalarText);
	const task = asString(get(value, "task"));
	const template = asString(get(value, "template"));
	const inputsName = task !== null ? "inputs" : "parameters";
	const inputs =
		task === null && template === null
			? plainInputs(value, origin, [...path, "inputs"], environment, context)
			: readMap(get(value, inputsName), at(origin, inputsName), [...path, "inputs"], environment, context);
	const callPath = [...path, "call"];
	const call =
		task !== null
			? readTask(task, at(origin, "task"), callPath, context)
			: template !== null
				? readTemplate(template, at(origin, "template"), callPath, scope.repositories, context)
				: null;
	if (shell === undefined && call === null && !PLAIN.some((name) => get(value, name) !== undefined))
		context.limit(path, `a step has none of task, script and template: what it does cannot be told`);

	const expressions: Pipeline.Expression[] = [];
	const expressionsPath = [...path, "expressions"];
	const code: (readonly [string, Origin])[] = script === null ? [] : [[script, at(origin, shell as string)]];
	if (call?.type === "action") {
		const names = CODE_INPUTS.get((call.repository ?? "").toLowerCase()) ?? [];
		for (const [name, own] of entriesOf(get(value, "inputs"))) {
			const text = asString(own);
			if (text !== null && names.includes(name.toLowerCase())) code.push([text, at(origin, "inputs", name)]);
		}
	}
	for (const [text, place] of code) {
		for (const found of readExpressions(text, place, expressionsPath, environment, context))
			expressions.push(
				expression(
					found.text,
					found.references,
					found.untrusted,
					place,
					[...expressionsPath, expressions.length],
					context.trace,
				),
			);
		const given = new Set(
			variables.filter((own) => own.expressions.some((e) => e.untrusted.length > 0)).map(({ name }) => name),
		);
		const taint = new Taint((name) => given.has(name) || environment.isTaintedInScript(name));
		for (const found of variablesInCode(text, taint)) {
			const reference = `$${found.name}`;
			expressions.push(
				expression(
					found.text,
					[reference],
					[reference],
					place,
					[...expressionsPath, expressions.length],
					context.trace,
				),
			);
		}
	}

	const condition = asScalarText(get(value, "condition"));
	const enabled = get(value, "enabled");
	const conditions = [inserted, condition, enabled === false ? "false" : null].filter((part) => part !== null);
	const step = makeStep(path, {
		id: asScalarText(get(value, "name")),
		name: asScalarText(get(value, "displayName")),
		condition: conditions.length === 0 ? null : conditions.join(" and "),
		call,
		container: readTarget(get(value, "target"), at(origin, "target"), [...path, "container"], scope, context),
		inputs,
		script,
		shell: script === null || shell === "script" ? null : (shell ?? null),
		workingDirectory: asScalarText(get(value, "workingDirectory")),
		expressions,
		variables,
		failureIgnored: unknown.has("failureIgnored") ? null : readFlag(get(value, "continueOnError"), unknown),
		timeoutMinutes: readMinutes(get(value, "timeoutInMinutes"), unknown),
	});
	return context.trace.mark({ ...step, unknown: [...unknown] }, origin, {
		id: "name",
		name: "displayName",
		call: task !== null ? "task" : "template",
		container: "target",
		inputs: inputsName,
		script: shell ?? [],
		credential: shell ?? [],
		shell: shell ?? [],
		expressions: shell ?? "inputs",
		variables: "env",
		failureIgnored: "continueOnError",
		timeoutMinutes: "timeoutInMinutes",
	});
}

/**
 * `target`: the container that a step runs in instead of its job's, or `host`, which is none.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/target
 */
function readTarget(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
): Pipeline.Container | null {
	const isMap = asRecord(value) !== null;
	const name = asString(isMap ? get(value, "container") : value);
	if (name === null || name === "host") return null;
	return readContainer({ value: name, origin: isMap ? at(origin, "container") : origin }, null, path, scope, context);
}

/** What a checkout and the like are told, as inputs. */
function plainInputs(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	environment: Environment,
	context: Context,
): Pipeline.Variable[] {
	if (!PLAIN.some((name) => get(value, name) !== undefined)) return [];
	const inputs: Pipeline.Variable[] = [];
	for (const [name, own] of entriesOf(value)) {
		if (asScalarText(own) === null || ["name", "displayName", "condition", "env"].includes(name)) continue;
		readMap({ [name === "__proto__" ? "proto" : name]: own }, origin, path, environment, context, inputs);
	}
	return inputs;
}

/**
 * `task`: a name and a version. The platform runs the newest task of the major version that is named; with a full version
 * it runs that one. https://learn.microsoft.com/en-us/azure/devops/pipelines/process/tasks#task-versions
 */
function readTask(text: string, origin: Origin, path: Pipeline.Path, context: Context): Pipeline.Call {
	const separator = text.lastIndexOf("@");
	const name = separator === -1 ? text : text.slice(0, separator);
	const version = separator === -1 ? null : text.slice(separator + 1);
	const isKnown = !hasExpression(text);
	const known: Partial<Pipeline.Call> = isKnown
		? { repository: name, ref: version, pinned: version === null || version === "" ? "none" : "mutable" }
		: { unknown: ["repository", "ref", "pinned"] };
	return context.trace.mark(makeCall(path, text, "action", known), origin, CALL_FIELDS);
}

/**
 * `template`: a file of the same repository, or of one in `resources` (`file@name`), at the reference that is given there;
 * without one, at the default branch.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/process/templates#use-other-repositories
 */
export function readTemplate(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	repositories: Repositories,
	context: Context,
): Pipeline.Call {
	const separator = text.lastIndexOf("@");
	const name = separator === -1 ? "self" : text.slice(separator + 1);
	const file = separator === -1 ? text : text.slice(0, separator);
	const mark = (type: Pipeline.Call["type"], known: Partial<Pipeline.Call>): Pipeline.Call =>
		context.trace.mark(makeCall(path, text, type, known), origin, CALL_FIELDS);
	const subpath = hasExpression(file) ? null : file.replace(/^\//, "");
	const unknown = subpath === null ? ["subpath"] : [];
	if (name === "self") return mark("local", { subpath, unknown });
	const repository = repositories.get(name);
	if (repository === undefined || hasExpression(repository.name) || hasExpression(repository.ref ?? ""))
		return mark("workflow", { subpath, unknown: [...unknown, "repository", "ref", "pinned"] });
	const { ref } = repository;
	return mark("workflow", { repository: repository.name, subpath, ref, pinned: pinOfRef(ref), unknown });
}

/** continueOnError: null where an expression decides. */
export function readFlag(value: unknown, unknown: Set<string>): boolean | null {
	if (value === undefined || value === null) return false;
	const flag =
		asBoolean(value) ?? (/^true$/i.test(String(value)) ? true : /^false$/i.test(String(value)) ? false : null);
	if (flag === null) unknown.add("failureIgnored");
	return flag;
}

export function readMinutes(value: unknown, unknown: Set<string>): number | null {
	if (value === undefined || value === null) return null;
	const text = literal(value, "timeoutMinutes", unknown);
	const minutes = asNumber(value) ?? (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null);
	if (minutes === null) unknown.add("timeoutMinutes");
	return minutes;
}
