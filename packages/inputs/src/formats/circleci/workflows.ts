import type { Pipeline } from "@proviso/schemas";
import { asList, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import { hasExpression } from "./expressions.js";
import type { Library } from "./library.js";
import { isStep, NOTHING_GIVEN, type StepList, type Use } from "./parameters.js";
import { conditionText } from "./steps.js";
import { readVariables } from "./variables.js";

/** How workflows use a job, all of them together. */
export interface Used {
	readonly origin: Origin;
	readonly uses: Use[];
	readonly needs: Set<string>;
	/** One for each use; null for one that always runs. */
	readonly conditions: (string | null)[];
	readonly contexts: Set<string>;
	/** Whether an expression names a context. */
	hasOtherContexts: boolean;
	/** What is passed, for jobs that are not in the file. */
	readonly inputs: Pipeline.Variable[];
	/** Steps that workflows add before and after those of the job. */
	readonly before: StepList[];
	readonly after: StepList[];
	/** Steps that are passed: a job that is not in the file runs them where it likes. */
	readonly passedSteps: StepList[];
	isApproval: boolean;
}

/** What a use of a job has that is no parameter of it. */
const RESERVED = new Set("__proto__ context filters matrix name post-steps pre-steps requires type".split(" "));

/** https://circleci.com/docs/reference/configuration-reference/#workflows */
export function readWorkflows(library: Library, context: Context): Map<string, Used> {
	const jobs = new Map<string, Used>();
	for (const [workflow, body] of entriesOf(get(library.value, "workflows"))) {
		const names = new Map<string, string>();
		const entries = asList(get(body, "jobs")).map((item, index) => {
			const place = at(library.origin, "workflows", workflow, "jobs", index);
			const [entry] = typeof item === "string" ? [[item, null] as const] : entriesOf(item);
			return {
				name: entry?.[0],
				given: entry?.[1],
				place: typeof item === "string" || entry === undefined ? place : at(place, entry[0]),
				item,
			};
		});
		for (const { name, given } of entries) names.set(asScalarText(get(given, "name")) ?? name ?? "", name ?? "");
		for (const { name, given, place, item } of entries) {
			if (name === undefined) {
				context.limit(
					["jobs"],
					`a job of the workflow ${quote(workflow)} is ${describeType(item)}, neither a name nor a map`,
				);
				continue;
			}
			let used = jobs.get(name);
			if (used === undefined) {
				used = unused(place);
				jobs.set(name, used);
			}
			for (const need of asList(get(given, "requires"))) {
				const text = asString(need) ?? entriesOf(need)[0]?.[0];
				if (text !== undefined) used.needs.add(names.get(text) ?? text);
			}
			if (get(given, "type") === "approval") used.isApproval = true;
			used.conditions.push(conditionOf(body, given));
			readContexts(get(given, "context"), used);
			readPassed(given, place, library, used, context);
		}
	}
	return jobs;
}

function unused(origin: Origin): Used {
	return {
		origin,
		uses: [],
		needs: new Set(),
		conditions: [],
		contexts: new Set(),
		hasOtherContexts: false,
		inputs: [],
		before: [],
		after: [],
		passedSteps: [],
		isApproval: false,
	};
}

/** When one use of a job runs: by what its workflow says, and by filters of its own. */
function conditionOf(workflow: unknown, given: unknown): string | null {
	const parts = ["when", "unless"].flatMap((name) => {
		const own = get(workflow, name);
		return own === undefined ? [] : [`${name} ${conditionText(own)}`];
	});
	const filters = get(given, "filters");
	if (filters !== undefined) parts.push(`filters ${conditionText(filters)}`);
	return parts.length === 0 ? null : parts.join(" and ");
}

/** https://circleci.com/docs/guides/security/contexts/ */
function readContexts(value: unknown, used: Used): void {
	for (const item of Array.isArray(value) ? value : [value]) {
		const name = asScalarText(item);
		if (name === null) continue;
		if (hasExpression(name)) used.hasOtherContexts = true;
		else used.contexts.add(name);
	}
}

function readPassed(given: unknown, place: Origin, library: Library, used: Used, context: Context): void {
	const matrix = get(get(given, "matrix"), "parameters");
	const passed = [
		...entriesOf(given)
			.filter(([name]) => !RESERVED.has(name))
			.map(([name, value]) => [name, value, at(place, name)] as const),
		...entriesOf(matrix).map(([name, value]) => [name, value, at(place, "matrix", "parameters", name)] as const),
	];
	used.uses.push({ passed, given: NOTHING_GIVEN, library });
	const map = Object.fromEntries(entriesOf(given).filter(([name]) => !RESERVED.has(name)));
	readVariables(map, place, [], NOTHING_GIVEN.tainted, context, used.inputs);
	readVariables(matrix, at(place, "matrix", "parameters"), [], NOTHING_GIVEN.tainted, context, used.inputs);
	const listAt = (value: unknown, origin: Origin): StepList => ({ value, origin, given: NOTHING_GIVEN, library });
	const before = get(given, "pre-steps");
	const after = get(given, "post-steps");
	if (before !== undefined) used.before.push(listAt(before, at(place, "pre-steps")));
	if (after !== undefined) used.after.push(listAt(after, at(place, "post-steps")));
	for (const [, value, origin] of passed)
		if (Array.isArray(value) && value.some((item) => isStep(item, library)))
			used.passedSteps.push(listAt(value, origin));
}
