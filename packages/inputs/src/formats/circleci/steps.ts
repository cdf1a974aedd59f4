import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Upload } from "../../pipeline/artifact.js";
import type { Context } from "../../pipeline/context.js";
import { CALL_FIELDS, makeCall, makeStep } from "../../pipeline/parts.js";
import { Taint, variablesInCode } from "../../pipeline/shell.js";
import { expression } from "../../pipeline/variable.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import { hasExpression, isUntrustedVariable, readExpressions, type Tainted } from "./expressions.js";
import { findIn, type Library } from "./library.js";
import { type Given, isStep, PLAIN, parameterIn, receive, type StepList } from "./parameters.js";
import { readVariables, taintedIn } from "./variables.js";

/** Steps that keep files. How long is a setting of the organization: https://circleci.com/docs/guides/optimize/artifacts/ */
const UPLOADS: ReadonlyMap<string, Upload> = new Map([
	["store_artifacts", { at: [], name: ["destination"], files: ["path"] }],
	["store_test_results", { at: [], name: [], files: ["path"], reports: ["test_results"] }],
]);
/** Commands inside of each other: far above what a pipeline has. */
const MAX_DEPTH = 20;

/** Steps of lists, one after another; those of a command of the file, and of `when` and `unless`, stand in its place. */
export function readSteps(
	lists: readonly StepList[],
	path: Pipeline.Path,
	variables: Tainted,
	context: Context,
): Pipeline.Step[] {
	const steps: Pipeline.Step[] = [];
	let isCut = false;
	const readAll = (list: StepList, condition: string | null, open: readonly unknown[]): void => {
		const { value, origin, given, library } = list;
		if (value === undefined || value === null || isCut) return;
		if (!Array.isArray(value)) {
			if (!readPassed(value, given, condition, open))
				context.limit(path, `"steps" is ${describeType(value)}, not a list; it was not read`);
			return;
		}
		for (const [index, item] of value.entries()) {
			if (isCut) return;
			const own = at(origin, index);
			if (readPassed(item, given, condition, open)) continue;
			const [entry] = typeof item === "string" ? [[item, null] as const] : entriesOf(item);
			if (entry === undefined) context.limit(path, `a step is ${describeType(item)}, neither a name nor a map`);
			else {
				const place = typeof item === "string" ? own : at(own, entry[0]);
				readOne(entry[0], entry[1], place, given, condition, open, library);
			}
		}
	};
	/** A parameter that stands for steps. */
	const readPassed = (item: unknown, given: Given, condition: string | null, open: readonly unknown[]): boolean => {
		if (typeof item !== "string" || !hasExpression(item)) return false;
		const lists = given.steps.get(parameterIn(item) ?? "");
		if (lists === undefined) context.limit(path, "steps are a parameter, which the file does not tell here");
		for (const list of lists ?? []) readAll(list, condition, open);
		return true;
	};
	const readOne = (
		name: string,
		body: unknown,
		place: Origin,
		given: Given,
		condition: string | null,
		open: readonly unknown[],
		library: Library,
	): void => {
		if (library.shared.steps-- <= 0 || library.shared.characters <= 0) {
			isCut = true;
			context.limit(path, "commands repeat each other so often that not all steps were read");
			return;
		}
		const own = [...path, steps.length];
		if (name === "run") {
			steps.push(readRun(body, place, own, condition, given.tainted, variables, library, context));
			return;
		}
		const command = findIn(library, "commands", name);
		const passOn = (list: unknown, listPlace: Origin, all: string | null): void =>
			readAll({ value: list, origin: listPlace, given, library }, all, open);
		if (name === "when" || name === "unless") {
			const text = conditionText(get(body, "condition"));
			const all = [condition, `${name} ${text}`]
				.filter((part) => part !== null)
				.join(" and ")
				.slice(0, 2_000);
			passOn(get(body, "steps"), at(place, "steps"), all);
		} else if (name === "steps") passOn(body, place, condition);
		else if (PLAIN.has(name)) {
			const inputs =
				asRecord(body) === null ? [] : readVariables(body, place, [...own, "inputs"], given.tainted, context);
			steps.push(context.trace.mark(makeStep(own, { name, condition, inputs }), place, { name: [], inputs: [] }));
		} else if (command !== null) {
			library.shared.used.add(command.value);
			if (open.includes(command.value) || open.length === MAX_DEPTH) {
				context.limit(path, `the command ${quote(name)} uses itself; it was not read again`);
				return;
			}
			const passed = entriesOf(body).map(([key, value]) => [key, value, at(place, key)] as const);
			const received = receive(get(command.value, "parameters"), at(command.origin, "parameters"), command.library, [
				{ passed, given, library },
			]);
			const inner = { value: get(command.value, "steps"), origin: at(command.origin, "steps") };
			readAll({ ...inner, given: received, library: command.library }, condition, [...open, command.value]);
		} else {
			steps.push(readOrbCommand(name, body, place, own, condition, given.tainted, library, context));
			for (const [parameter, passed] of entriesOf(body))
				if (Array.isArray(passed) && passed.some((item) => isStep(item, library)))
					passOn(passed, at(place, parameter), condition);
		}
	};
	for (const list of lists) readAll(list, null, []);
	return steps;
}

/** How a step keeps files, if it does. */
export function uploadOf({ name, call, script }: Pipeline.Step): Upload | null {
	return call === null && script === null ? (UPLOADS.get(name ?? "") ?? null) : null;
}

/** A condition in the words of the file. */
export function conditionText(value: unknown): string {
	return asScalarText(value) ?? (JSON.stringify(value) ?? "").slice(0, 500);
}

function readRun(
	body: unknown,
	origin: Origin,
	path: Pipeline.Path,
	condition: string | null,
	tainted: Tainted,
	outer: Tainted,
	library: Library,
	context: Context,
): Pipeline.Step {
	const map = asRecord(body);
	const script = context.expect(
		map === null ? body : get(map, "command"),
		[...path, "script"],
		"a command",
		asScalarText,
	);
	if (script === null) context.limit([...path, "script"], "a run step has no command");
	library.shared.characters -= script?.length ?? 0;
	const place = map === null ? origin : at(origin, "command");
	const variables = readVariables(
		get(map, "environment"),
		at(origin, "environment"),
		[...path, "variables"],
		tainted,
		context,
	);
	const own = taintedIn(variables);
	const expressionsPath = [...path, "expressions"];
	const expressions = script === null ? [] : readExpressions(script, place, expressionsPath, tainted, context);
	const taint = new Taint((name) => isUntrustedVariable(name) || own.has(name) || outer.has(name));
	for (const { name, text } of script === null ? [] : variablesInCode(script, taint)) {
		const reference = `$${name}`;
		expressions.push(
			expression(text, [reference], [reference], place, [...expressionsPath, expressions.length], context.trace),
		);
	}
	const when = asString(get(map, "when"));
	const conditions = [condition, when === null ? null : `when ${when}`].filter((part) => part !== null);
	const step = makeStep(path, {
		name: asScalarText(get(map, "name")),
		condition: conditions.length === 0 ? null : conditions.join(" and "),
		script,
		shell: asScalarText(get(map, "shell")),
		workingDirectory: asScalarText(get(map, "working_directory")),
		expressions,
		variables,
		unknown: script === null ? ["script", "expressions"] : [],
	});
	return context.trace.mark(step, origin, {
		condition: "when",
		script: map === null ? [] : "command",
		expressions: map === null ? [] : "command",
		credential: map === null ? [] : "command",
		workingDirectory: "working_directory",
		variables: "environment",
	});
}

/** A command of an orb, with what it is passed. */
function readOrbCommand(
	name: string,
	body: unknown,
	origin: Origin,
	path: Pipeline.Path,
	condition: string | null,
	tainted: Tainted,
	library: Library,
	context: Context,
): Pipeline.Step {
	const call = orbCall(name, origin, [...path, "call"], library.orbs, context);
	if (call === null)
		context.limit(path, `${quote(name)} is no step of the platform, no command of the file and of no orb in it`);
	const inputs = readVariables(asRecord(body) ?? undefined, origin, [...path, "inputs"], tainted, context);
	return context.trace.mark(makeStep(path, { name: call === null ? name : null, condition, call, inputs }), origin, {
		name: [],
		call: [],
		inputs: [],
	});
}

/**
 * A command, job or executor of an orb: `alias/name`. Null where the file names no such orb.
 *
 * A version of three numbers cannot be published again, so it pins as a commit does. Fewer numbers, `volatile`, `dev:…`
 * and an address stand for whatever is newest.
 * https://circleci.com/docs/orbs/use/orb-concepts/#semantic-versioning
 */
export function orbCall(
	text: string,
	origin: Origin,
	path: Pipeline.Path,
	orbs: Library["orbs"],
	context: Context,
): Pipeline.Call | null {
	const separator = text.indexOf("/");
	const alias = text.slice(0, separator === -1 ? 0 : separator);
	const orb = orbs.get(alias);
	if (orb === undefined) return null;
	const subpath = text.slice(separator + 1);
	const mark = (type: Pipeline.Call["type"], known: Partial<Pipeline.Call>): Pipeline.Call =>
		context.trace.mark(
			makeCall(path, orb === null ? text : `${orb} ${subpath}`, type, { subpath, ...known }),
			origin,
			CALL_FIELDS,
		);
	if (orb === null) return mark("local", {});
	if (hasExpression(orb)) return mark("action", { unknown: ["repository", "ref", "pinned"] });
	const at_ = orb.lastIndexOf("@");
	const ref = at_ === -1 ? null : orb.slice(at_ + 1);
	const pinned = ref === null ? "none" : /^\d+\.\d+\.\d+$/.test(ref) ? "commit" : "mutable";
	return mark("action", { repository: at_ === -1 ? orb : orb.slice(0, at_), ref, pinned });
}
