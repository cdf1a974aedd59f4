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
import { readVariables, taintedIn } from "./variables.js";

/** Steps of the platform that run no code of anyone: https://circleci.com/docs/reference/configuration-reference/#steps */
const PLAIN = new Set(
	(
		"add_ssh_keys attach_workspace checkout deploy persist_to_workspace restore_cache save_cache setup_remote_docker " +
		"store_artifacts store_test_results"
	).split(" "),
);
/** Steps that keep files. How long is a setting of the organization: https://circleci.com/docs/guides/optimize/artifacts/ */
const UPLOADS: ReadonlyMap<string, Upload> = new Map([
	["store_artifacts", { at: [], name: ["destination"], files: ["path"] }],
	["store_test_results", { at: [], name: [], files: ["path"], reports: ["test_results"] }],
]);
/** Commands inside of each other, and all steps together: far above what a pipeline has. */
const MAX_DEPTH = 20;
const MAX_STEPS = 20_000;
const MAX_SCRIPTS = 10_000_000;

/** What the steps of a configuration can use. */
export interface Library {
	readonly commands: unknown;
	readonly origin: Origin;
	/** Orbs by the names that the file gives them; null for those that stand in the file. */
	readonly orbs: ReadonlyMap<string, string | null>;
	/** What may still be repeated by using commands. */
	readonly budget: { steps: number; characters: number };
}

export function newBudget(): Library["budget"] {
	return { steps: MAX_STEPS, characters: MAX_SCRIPTS };
}

/** The steps of a job; those of a command of the file, and of `when` and `unless`, stand in its place. */
export function readSteps(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	tainted: Tainted,
	variables: Tainted,
	library: Library,
	context: Context,
): Pipeline.Step[] {
	const steps: Pipeline.Step[] = [];
	let isCut = false;
	const readAll = (
		list: unknown,
		place: Origin,
		given: Tainted,
		condition: string | null,
		open: readonly string[],
	): void => {
		if (list === undefined || list === null || isCut) return;
		if (!Array.isArray(list)) {
			const isParameter = typeof list === "string" && hasExpression(list);
			context.limit(
				path,
				isParameter
					? "steps are a parameter, which the file does not tell here"
					: `"steps" is ${describeType(list)}, not a list; it was not read`,
			);
			return;
		}
		for (const [index, item] of list.entries()) {
			if (isCut) return;
			const own = at(place, index);
			if (typeof item === "string" && hasExpression(item)) {
				context.limit(path, "steps are a parameter, which the file does not tell here");
				continue;
			}
			const [entry] = typeof item === "string" ? [[item, null] as const] : entriesOf(item);
			if (entry === undefined) context.limit(path, `a step is ${describeType(item)}, neither a name nor a map`);
			else readOne(entry[0], entry[1], typeof item === "string" ? own : at(own, entry[0]), given, condition, open);
		}
	};
	const readOne = (
		name: string,
		body: unknown,
		place: Origin,
		given: Tainted,
		condition: string | null,
		open: readonly string[],
	): void => {
		if (library.budget.steps-- <= 0 || library.budget.characters <= 0) {
			isCut = true;
			context.limit(path, "commands repeat each other so often that not all steps were read");
			return;
		}
		const own = [...path, steps.length];
		if (name === "run") steps.push(readRun(body, place, own, condition, given, variables, library, context));
		else if (name === "when" || name === "unless") {
			const text = conditionText(get(body, "condition"));
			const all = [condition, `${name} ${text}`]
				.filter((part) => part !== null)
				.join(" and ")
				.slice(0, 2_000);
			readAll(get(body, "steps"), at(place, "steps"), given, all, open);
		} else if (PLAIN.has(name)) {
			const inputs = asRecord(body) === null ? [] : readVariables(body, place, [...own, "inputs"], given, context);
			steps.push(context.trace.mark(makeStep(own, { name, condition, inputs }), place, { name: [], inputs: [] }));
		} else if (asRecord(get(library.commands, name)) !== null) {
			const command = get(library.commands, name);
			if (open.includes(name) || open.length === MAX_DEPTH) {
				context.limit(path, `the command ${quote(name)} uses itself; it was not read again`);
				return;
			}
			const passed = readVariables(asRecord(body) ?? undefined, place, [...own, "inputs"], given, context);
			readAll(get(command, "steps"), at(library.origin, name, "steps"), taintedIn(passed), condition, [...open, name]);
		} else {
			steps.push(readOrbCommand(name, body, place, own, condition, given, library, context));
			for (const [parameter, passed] of entriesOf(body))
				if (Array.isArray(passed) && passed.some((item) => isStep(item, library)))
					readAll(passed, at(place, parameter), given, condition, open);
		}
	};
	readAll(value, origin, tainted, null, []);
	return steps;
}

/** How a step keeps files, if it does. */
export function uploadOf({ name, call, script }: Pipeline.Step): Upload | null {
	return call === null && script === null ? (UPLOADS.get(name ?? "") ?? null) : null;
}

/** Whether something that is passed to a command is a step, which the command runs where it likes. */
function isStep(item: unknown, { commands, orbs }: Library): boolean {
	const name = asString(item) ?? entriesOf(item)[0]?.[0] ?? "";
	return (
		["run", "when", "unless"].includes(name) ||
		PLAIN.has(name) ||
		get(commands, name) !== undefined ||
		orbs.has(name.slice(0, Math.max(0, name.indexOf("/"))))
	);
}

function conditionText(value: unknown): string {
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
	library.budget.characters -= script?.length ?? 0;
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
