import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import {
	asArray,
	asList,
	asRecord,
	asScalarText,
	asString,
	describeType,
	entriesOf,
	get,
	stringsOf,
} from "../../convert.js";
import type { NormalizeProblem, ParsedFile } from "../../format.js";
import { Context } from "../../pipeline/context.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import type { Placed } from "./container.js";
import { Environment } from "./expressions.js";
import { alternatives, flatten, type Inserted, isInsertion } from "./insertions.js";
import { readJob, readPassedSteps, type Surroundings } from "./job.js";
import { passedIn } from "./passed.js";
import { readTriggers } from "./triggers.js";
import { readVariables } from "./variables.js";

/** Jobs that wait for others, all together: far above what a pipeline has. */
const MAX_EDGES = 100_000;

export type ReadPipeline = Omit<PipelineDocument, "source">;

/**
 * The normalized document of a pipeline or a template. Jobs of stages are called `stage.job`; a template that stands for
 * stages or jobs, or that is extended, is a job that calls it.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/pipeline
 */
export function readPipeline(file: ParsedFile, trace: Trace): ReadPipeline | NormalizeProblem {
	const [value] = file.values;
	const context = new Context(trace, "Azure Pipelines");
	const origin = root(0);
	const { variables, environment, groups } = readVariables(
		get(value, "variables"),
		at(origin, "variables"),
		["variables"],
		new Environment(null),
		context,
	);
	const webhooks = asList(get(get(value, "resources"), "webhooks"));
	environment.addPayloads(webhooks.flatMap((webhook) => asString(get(webhook, "webhook")) ?? []));
	const surroundings: Surroundings = {
		environment,
		repositories: readRepositories(get(get(value, "resources"), "repositories")),
		containers: readContainers(get(get(value, "resources"), "containers"), at(origin, "resources", "containers")),
		pool: placed(value, "pool", origin),
		container: placed(value, "container", origin),
		stage: null,
		conditions: [],
		groups: [groups],
		before: [],
	};
	const jobs: Pipeline.Job[] = [];
	let edges = 0;
	/** Stages by name, each with its jobs. */
	const stages = new Map<string, readonly string[]>();
	const addJob = (job: unknown, place: Origin, inserted: string | null, around: Surroundings): void => {
		if (asRecord(job) === null) {
			context.limit(["jobs"], `a job is ${describeType(job)}, not a map; it was left out`);
			return;
		}
		const before = edges > MAX_EDGES ? null : around.before;
		const added = readJob(job, place, ["jobs", jobs.length], inserted, { ...around, before }, context);
		edges += added.needs.length;
		jobs.push(added);
		if (added.call !== null) addPassed(added.id, get(job, "parameters"), at(place, "parameters"), around);
	};
	/** What a template gets to run. On which machines its jobs do is told by the template. */
	const addPassed = (id: string, parameters: unknown, place: Origin, around: Surroundings): void => {
		for (const { type, name, list, origin: own } of passedIn(parameters, place, "jobs")) {
			if (type === "stages") addStages(list, own, false);
			else if (type === "jobs") addJobs(list, own, { ...around, pool: null, before: null });
			else
				jobs.push(
					readPassedSteps(`${id} ${name}`, list, own, ["jobs", jobs.length], { ...around, pool: null }, context),
				);
		}
	};
	const addJobs = (list: unknown, place: Origin, around: Surroundings): void => {
		if (list !== undefined && list !== null && asArray(list) === null)
			context.limit(["jobs"], `"jobs" is ${describeType(list)}, not a list; it was not read`);
		for (const { item, origin: own, condition } of flatten(asList(list), place)) addJob(item, own, condition, around);
	};
	/** Without `dependsOn`, a stage waits for the one before it; of those that a template gets, the template decides. */
	const addStages = (list: unknown, listPlace: Origin, isOrdered: boolean): void => {
		let previous: readonly string[] = [];
		const jobsBefore = (needs: unknown): readonly string[] | null => {
			if (!isOrdered) return null;
			if (needs === undefined) return previous;
			const names = typeof needs === "string" ? [needs] : stringsOf(needs);
			const found = names.filter((name) => name !== "").map((name) => stages.get(name));
			return found.includes(undefined) ? null : found.flatMap((own) => own ?? []);
		};
		for (const { item, origin: place, condition } of flatten(asList(list), listPlace)) {
			const name = asScalarText(get(item, "stage"));
			const own = asScalarText(get(item, "condition"));
			const scope = readVariables(get(item, "variables"), at(place, "variables"), ["variables"], environment, context);
			const around: Surroundings = {
				...surroundings,
				environment: scope.environment,
				pool: placed(item, "pool", place) ?? surroundings.pool,
				stage: name,
				conditions: [condition, own].filter((part) => part !== null),
				groups: [groups, scope.groups],
				before: jobsBefore(get(item, "dependsOn")),
			};
			if (entriesOf(item).some(([key]) => isInsertion(key)))
				context.limit(["jobs"], "properties of a stage are inserted by an expression; they were not read");
			const first = jobs.length;
			// Variables of a stage are listed with those of the pipeline: jobs have their own.
			for (const variable of scope.variables) {
				const path = ["variables", variables.length];
				variables.push(
					trace.copy(variable, { ...variable, path, expressions: moved(variable.expressions, path, trace) }),
				);
			}
			if (asString(get(item, "template")) !== null)
				addJob(item, place, null, { ...around, before: isOrdered ? previous : null });
			else if (asRecord(item) === null)
				context.limit(["jobs"], `a stage is ${describeType(item)}, not a map; it was left out`);
			else addJobs(get(item, "jobs"), at(place, "jobs"), around);
			// One without jobs hands on what it waits for.
			previous = jobs.length > first ? jobs.slice(first).map(({ id }) => id) : (around.before ?? []);
			if (name !== null) stages.set(name, previous);
		}
	};

	addStages(get(value, "stages"), at(origin, "stages"), true);
	addJobs(get(value, "jobs"), at(origin, "jobs"), surroundings);
	if (get(value, "steps") !== undefined) addJob(withoutVariables(value), origin, null, surroundings);
	for (const { item, origin: place, condition } of extendedIn(value, origin))
		addJob(item, place, condition, surroundings);
	if (entriesOf(value).some(([name]) => isInsertion(name)))
		context.limit(["jobs"], "properties of the pipeline are inserted by an expression; they were not read");

	const isTemplate =
		!isPipelineName(file.name) &&
		get(value, "parameters") !== undefined &&
		["trigger", "pr", "schedules", "resources", "pool", "name"].every((name) => get(value, name) === undefined);
	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: context.limitations,
			platform: "azure-pipelines" as const,
			name: context.expect(get(value, "name"), ["name"], "text", asScalarText),
			reusable: isTemplate,
			triggers: isTemplate ? [] : readTriggers(value, origin, trace),
			permissions: null,
			variables,
			jobs,
		},
		origin,
		{ triggers: "trigger", reusable: "parameters", permissions: [], jobs: [] },
	);
}

/** The templates that a pipeline extends, one of them or the other. Parameters beside them are those of the first, here. */
function extendedIn(value: unknown, origin: Origin): Inserted[] {
	const [own, ...inserted] = alternatives(get(value, "extends"), at(origin, "extends"));
	const templates = (own === undefined ? [] : [own, ...inserted]).filter(
		({ item }) => asString(get(item, "template")) !== null,
	);
	const [first, ...others] = templates;
	const parameters = get(own?.item, "parameters");
	if (first === undefined || own === undefined || first === own || parameters === undefined) return templates;
	const template = { template: get(first.item, "template"), parameters };
	return [{ item: template, origin: own.origin, condition: first.condition }, ...others];
}

/** The name that pipelines have unless told otherwise: one with parameters alone is no template then. */
function isPipelineName(name: string): boolean {
	return /(?:^|\/)\.?azure-pipelines?(?:[.-](?!.*template)[^/]*)?\.ya?ml$/i.test(name);
}

/** Steps at the top are those of one job, whose variables are the pipeline's. */
function withoutVariables(value: unknown): Record<string, unknown> {
	const record: Record<string, unknown> = { job: "Job" };
	for (const name of ["steps", "strategy", "services", "container", "pool"]) {
		const own = get(value, name);
		if (own !== undefined) record[name] = own;
	}
	return record;
}

function moved(expressions: readonly Pipeline.Expression[], path: Pipeline.Path, trace: Trace): Pipeline.Expression[] {
	return expressions.map((own, index) => trace.copy(own, { ...own, path: [...path, "expressions", index] }));
}

function placed(value: unknown, name: string, origin: Origin): Placed | null {
	const own = get(value, name);
	return own === undefined || own === null ? null : { value: own, origin: at(origin, name) };
}

function readRepositories(value: unknown): Map<string, { name: string; ref: string | null }> {
	const found = new Map<string, { name: string; ref: string | null }>();
	for (const item of asList(value)) {
		const alias = asString(get(item, "repository"));
		const name = asString(get(item, "name"));
		if (alias !== null && name !== null) found.set(alias, { name, ref: asScalarText(get(item, "ref")) });
	}
	return found;
}

function readContainers(value: unknown, origin: Origin): Map<string, Placed> {
	const found = new Map<string, Placed>();
	for (const [index, item] of asList(value).entries()) {
		const alias = asString(get(item, "container"));
		if (alias !== null) found.set(alias, { value: item, origin: at(origin, index) });
	}
	return found;
}
