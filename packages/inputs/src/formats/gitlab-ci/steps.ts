import type { Pipeline } from "@proviso/schemas";
import { asScalarText, asString, describeType, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { CALL_FIELDS, makeCall, makeStep, pinOfRef } from "../../pipeline/parts.js";
import { Taint, variablesInCode } from "../../pipeline/shell.js";
import { expression } from "../../pipeline/variable.js";
import { at, type Origin } from "../../trace.js";
import type { Configuration, Placed } from "./configuration.js";
import { type Environment, readInputs } from "./variables.js";

const HOOK = "pre_get_sources_script";
/** What runs, in its order. Each is a script of its own to the reader. */
const SECTIONS = [HOOK, "before_script", "script", "after_script"] as const;
/** Variables whose line is looked for; the others are placed at their script. */
const MAX_LOOKUPS = 20;

/** What scripts are read with. */
interface Library {
	readonly configuration: Configuration;
	/** Characters of scripts that may still be repeated from templates. */
	readonly budget: { characters: number };
}

export function readSteps(
	effective: (keyword: string) => Placed | undefined,
	keywords: ReadonlyMap<string, Placed>,
	path: Pipeline.Path,
	environment: Environment,
	library: Library,
	context: Context,
): Pipeline.Step[] {
	const steps: Pipeline.Step[] = [];
	if (keywords.has("trigger")) return steps;
	// before_script and script run in one shell, the others in one of their own.
	let taint = new Taint((name) => environment.isTainted(name));
	for (const section of SECTIONS) {
		const placed =
			section === HOOK ? hookOf(effective("hooks")) : section === "script" ? keywords.get(section) : effective(section);
		if (section !== "script") taint = new Taint((name) => environment.isTainted(name));
		if (placed === undefined || placed.value === undefined || placed.value === null) continue;
		if (Array.isArray(placed.value) && placed.value.length === 0) continue;
		const own = [...path, steps.length];
		const { items, problem } = library.configuration.list(placed.value, placed.origin);
		const lines: string[] = [];
		for (const { value } of items) {
			const line = asScalarText(value);
			if (line !== null) lines.push(line);
			else if (value !== null)
				context.limit(own, `a line of ${section} is ${describeType(value)}, not text; put quotes around it`);
		}
		let script: string | null = lines.join("\n");
		const isTold = problem === null && library.budget.characters >= script.length;
		if (problem !== null) context.limit(own, problem);
		else if (!isTold) context.limit(own, "scripts are repeated so often that this one was not read");
		library.budget.characters -= script.length;
		const expressions = isTold ? readScript(script, items, placed.origin, [...own, "expressions"], taint, context) : [];
		if (!isTold) script = null;
		steps.push(
			context.trace.mark(
				makeStep(own, { id: section, script, expressions, unknown: isTold ? [] : ["script", "expressions"] }),
				placed.origin,
				{ id: [], name: [], script: [], expressions: [] },
			),
		);
	}
	const run = keywords.get("run");
	if (run !== undefined && run.value !== null) readRun(run, path, environment, library, steps, context);
	return steps;
}

/** A script that runs before the sources are there: https://docs.gitlab.com/ci/yaml/#hookspre_get_sources_script */
function hookOf(hooks: Placed | undefined): Placed | undefined {
	return hooks === undefined ? undefined : { value: get(hooks.value, HOOK), origin: at(hooks.origin, HOOK) };
}

/** `run`: scripts, and steps that are defined elsewhere, instead of `script`: https://docs.gitlab.com/ci/steps/ */
function readRun(
	placed: Placed,
	path: Pipeline.Path,
	environment: Environment,
	{ configuration, budget }: Library,
	steps: Pipeline.Step[],
	context: Context,
): void {
	const { items, problem } = configuration.list(placed.value, placed.origin);
	if (problem !== null) context.limit(path, problem);
	for (const { value, origin } of items) {
		const own = [...path, steps.length];
		const script = asScalarText(get(value, "script"));
		budget.characters -= script?.length ?? 0;
		const isTold = budget.characters >= 0;
		if (!isTold) context.limit(own, "scripts are repeated so often that this one was not read");
		const call = readStepCall(get(value, "step"), at(origin, "step"), [...own, "call"], context);
		if (script === null && call === null) context.limit(own, "a step of run has neither script nor step");
		const taint = new Taint((name) => environment.isTainted(name));
		const place = at(origin, "script");
		const expressions =
			script === null || !isTold ? [] : readScript(script, [], place, [...own, "expressions"], taint, context);
		const step = makeStep(own, {
			name: asScalarText(get(value, "name")),
			call,
			script: isTold ? script : null,
			expressions,
			unknown: isTold ? [] : ["script", "expressions"],
		});
		steps.push(context.trace.mark(step, origin, { call: "step", expressions: "script" }));
	}
}

/** A step of the repository, or of another one at a reference: `host/path@reference`, or a map that says the same. */
function readStepCall(value: unknown, origin: Origin, path: Pipeline.Path, context: Context): Pipeline.Call | null {
	if (value === undefined || value === null) return null;
	const git = get(value, "git");
	const text = asString(value) ?? asString(get(git, "url"));
	const mark = (type: Pipeline.Call["type"], known: Partial<Pipeline.Call>): Pipeline.Call =>
		context.trace.mark(makeCall(path, text ?? "", type, known), origin, CALL_FIELDS);
	if (text === null || text.includes("$")) {
		if (text === null) context.limit(path, `a step is ${describeType(value)} that names no repository`);
		return mark("action", { unknown: ["repository", "ref", "pinned"] });
	}
	if (/^\.{0,2}\//.test(text)) return mark("local", { subpath: text });
	const separator = git === undefined ? text.lastIndexOf("@") : -1;
	const ref = git === undefined ? (separator === -1 ? null : text.slice(separator + 1)) : asString(get(git, "rev"));
	return mark("action", {
		repository: separator === -1 ? text : text.slice(0, separator),
		subpath: asString(get(git, "dir")),
		ref,
		pinned: pinOfRef(ref),
	});
}

/** What is expanded into a script: inputs, which the platform replaces, and variables that the script itself makes code. */
function readScript(
	script: string,
	lines: readonly Placed[],
	origin: Origin,
	path: Pipeline.Path,
	taint: Taint,
	context: Context,
): Pipeline.Expression[] {
	const expressions = readInputs(script, origin, path, context);
	for (const { name, text } of variablesInCode(script, taint)) {
		const reference = `$${name}`;
		const isSought = expressions.length < MAX_LOOKUPS;
		const line = isSought ? lines.findLast(({ value }) => asString(value)?.includes(name)) : undefined;
		const place = line?.origin ?? origin;
		expressions.push(expression(text, [reference], [reference], place, [...path, expressions.length], context.trace));
	}
	return expressions;
}
