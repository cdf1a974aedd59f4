import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf, get, stringsOf } from "../../convert.js";
import { artifactsOfSteps } from "../../pipeline/artifact.js";
import type { Context } from "../../pipeline/context.js";
import { makeJob, makeRunner } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import { type Placed, readContainer } from "./container.js";
import { hasExpression } from "./expressions.js";
import { isInsertion } from "./insertions.js";
import { passedIn } from "./passed.js";
import { readFlag, readMinutes, readSteps, readTemplate, type Scope, uploadOf } from "./step.js";
import { type Groups, readMap, readVariables } from "./variables.js";

/** https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/jobs-job, …/jobs-deployment, …/jobs-template */
const KNOWN = new Set(
	(
		"cancelTimeoutInMinutes condition container continueOnError dependsOn deployment displayName environment job parameters " +
		"pool services steps strategy template templateContext timeoutInMinutes uses variables workspace"
	).split(" "),
);

/** What a pipeline and a stage give to their jobs. */
export interface Surroundings extends Scope {
	readonly pool: Placed | null;
	readonly container: Placed | null;
	/** Name of the stage, which comes before those of its jobs. */
	readonly stage: string | null;
	readonly conditions: readonly string[];
	/** Groups of variables, outermost first. */
	readonly groups: readonly Groups[];
	/** Jobs that end before the first ones of the stage begin; null where that cannot be told. */
	readonly before: readonly string[] | null;
}

export function readJob(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	inserted: string | null,
	surroundings: Surroundings,
	context: Context,
): Pipeline.Job {
	const { stage, repositories, containers } = surroundings;
	// Service connections, which say how a job shows who it is, are told by settings.
	const unknown = new Set<string>(["secretNames", "identityTokens"]);
	const template = asString(get(value, "template"));
	const own =
		asScalarText(get(value, "job")) ??
		asScalarText(get(value, "deployment")) ??
		template ??
		`job ${Number(path.at(-1)) + 1}`;
	const id = stage === null ? own : `${stage}.${own}`;
	if (entriesOf(value).some(([name]) => isInsertion(name)))
		context.limit(path, `properties of the job ${quote(id)} are inserted by an expression; they were not read`);
	const { variables, environment, groups } = readVariables(
		get(value, "variables"),
		at(origin, "variables"),
		[...path, "variables"],
		surroundings.environment,
		context,
	);
	const matrix = get(get(value, "strategy"), "matrix");
	for (const [, leg] of entriesOf(matrix))
		for (const [name] of entriesOf(leg)) if (!environment.has(name)) environment.set(name, false);
	const scope: Scope = { environment, repositories, containers };
	const pool: Placed | null =
		get(value, "pool") === undefined ? surroundings.pool : { value: get(value, "pool"), origin: at(origin, "pool") };
	const given = get(value, "container");
	const container = given === undefined ? surroundings.container : { value: given, origin: at(origin, "container") };
	const conditions = [...surroundings.conditions, inserted, asScalarText(get(value, "condition"))].filter(
		(part) => part !== null,
	);
	const call =
		template === null ? null : readTemplate(template, at(origin, "template"), [...path, "call"], repositories, context);

	const steps = readSteps(get(value, "steps"), at(origin, "steps"), [...path, "steps"], scope, context);
	readDeployment(get(value, "strategy"), at(origin, "strategy"), [...path, "steps"], scope, context, steps);
	// A template may give jobs that it gets properties of its own, with steps to run before or after those of the job.
	const others = Object.fromEntries(entriesOf(value).filter(([name]) => !KNOWN.has(name) && !isInsertion(name)));
	for (const { type, list, origin: place } of passedIn(others, origin, "steps"))
		if (type === "steps") readSteps(list, place, [...path, "steps"], scope, context, steps);
	if (call === null && steps.length === 0) context.limit([...path, "steps"], `the job ${quote(id)} has no steps`);
	const needs = get(value, "dependsOn");
	const names = typeof needs === "string" ? [needs] : stringsOf(needs);
	const isFirst = names.every((name) => name === "");
	if (isFirst && surroundings.before === null) unknown.add("needs");
	const all = [...surroundings.groups, groups];
	if (all.some(({ others }) => others)) unknown.add("secretGroups");
	if (names.some(hasExpression) || (needs !== undefined && needs !== null && asRecord(needs) !== null))
		unknown.add("needs");

	const environmentName = get(value, "environment");
	const target = asScalarText(asRecord(environmentName) === null ? environmentName : get(environmentName, "name"));
	if (target !== null && hasExpression(target)) unknown.add("environment");
	const job = makeJob(path, id, {
		name: asScalarText(get(value, "displayName")),
		needs: isFirst
			? [...(surroundings.before ?? [])]
			: names
					.filter((name) => name !== "" && !hasExpression(name))
					.map((name) => (stage === null ? name : `${stage}.${name}`)),
		condition: conditions.length === 0 ? null : conditions.join(" and "),
		runner: call === null ? readPool(pool, origin, [...path, "runner"], context) : null,
		environment: target !== null && hasExpression(target) ? null : target,
		container: readContainer(container, null, [...path, "container"], scope, context),
		services: entriesOf(get(value, "services"))
			.map(([name, service], index) =>
				readContainer(
					{ value: service, origin: at(origin, "services", name) },
					name,
					[...path, "services", index],
					scope,
					context,
				),
			)
			.filter((service) => service !== null),
		call,
		inputs:
			call === null
				? []
				: readMap(get(value, "parameters"), at(origin, "parameters"), [...path, "inputs"], environment, context),
		secretNames: secretsOf(steps),
		secretGroups: [...new Set(all.flatMap((own) => own.names))].sort(),
		variables,
		failureIgnored: readFlag(get(value, "continueOnError"), unknown),
		timeoutMinutes: readMinutes(get(value, "timeoutInMinutes"), unknown),
		artifacts: artifactsOfSteps(steps, [...path, "artifacts"], uploadOf, context.trace),
		steps,
	});
	return context.trace.mark({ ...job, unknown: [...unknown] }, origin, {
		id: "job",
		name: "displayName",
		needs: "dependsOn",
		runner: "pool",
		call: "template",
		inputs: "parameters",
		failureIgnored: "continueOnError",
		timeoutMinutes: "timeoutInMinutes",
		artifacts: "steps",
		secretNames: "steps",
		secretGroups: "variables",
	});
}

/**
 * Secrets that tasks get from a vault by name.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/azure-key-vault-v2
 */
function secretsOf(steps: readonly Pipeline.Step[]): string[] {
	const names = new Set<string>();
	for (const { call, inputs } of steps) {
		if (call?.repository?.toLowerCase() !== "azurekeyvault") continue;
		const filter = inputs.find(({ name }) => name.toLowerCase() === "secretsfilter")?.value ?? "";
		for (const name of filter.split(",")) if (/^[\w-]+$/.test(name.trim())) names.add(name.trim());
	}
	return [...names].sort();
}

/** Steps that a template gets as a parameter, as a job of which only they are known. */
export function readPassedSteps(
	id: string,
	list: readonly unknown[],
	origin: Origin,
	path: Pipeline.Path,
	surroundings: Surroundings,
	context: Context,
): Pipeline.Job {
	const steps = readSteps(list, origin, [...path, "steps"], surroundings, context);
	const artifacts = artifactsOfSteps(steps, [...path, "artifacts"], uploadOf, context.trace);
	const runner = readPool(null, origin, [...path, "runner"], context);
	const secretNames = secretsOf(steps);
	const unknown = ["secretNames", "secretGroups", "identityTokens", "needs"];
	const job = makeJob(path, id, { runner, secretNames, artifacts, steps, unknown });
	return context.trace.mark(job, origin, { id: [], runner: [], steps: [], artifacts: [], secretNames: [] });
}

/** Steps of a deployment, hook by hook: https://learn.microsoft.com/en-us/azure/devops/pipelines/process/deployment-jobs */
function readDeployment(
	strategy: unknown,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
	steps: Pipeline.Step[],
): void {
	for (const kind of ["runOnce", "rolling", "canary"]) {
		const own = get(strategy, kind);
		for (const hook of ["preDeploy", "deploy", "routeTraffic", "postRouteTraffic"])
			readSteps(get(get(own, hook), "steps"), at(origin, kind, hook, "steps"), path, scope, context, steps);
		for (const outcome of ["failure", "success"])
			readSteps(
				get(get(get(own, "on"), outcome), "steps"),
				at(origin, kind, "on", outcome, "steps"),
				path,
				scope,
				context,
				steps,
			);
	}
}

/**
 * `pool`: the name of a pool, or a map. "Azure Pipelines" has machines that Microsoft runs, and is meant by a `vmImage`
 * alone; "Default" is the pool for machines of one's own. Who runs those of other pools is a setting of the organization.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/pool
 */
function readPool(pool: Placed | null, job: Origin, path: Pipeline.Path, context: Context): Pipeline.Runner {
	const unknown = new Set<string>();
	const value = pool?.value;
	const name = asScalarText(asRecord(value) === null ? value : get(value, "name"));
	const image = asScalarText(get(value, "vmImage"));
	const demands = get(value, "demands");
	const labels: string[] = [];
	for (const label of [image, ...(typeof demands === "string" ? [demands] : stringsOf(demands))]) {
		if (label === null) continue;
		if (hasExpression(label)) unknown.add("labels");
		else labels.push(label);
	}
	const group = name === null || hasExpression(name) ? null : name;
	if (name !== null && group === null) unknown.add("group");
	const inserted = entriesOf(value).filter(([key]) => isInsertion(key));
	if (inserted.length > 0) for (const part of ["labels", "group"]) unknown.add(part);
	const hosting = hostingOf(value, inserted);
	if (hosting === null) unknown.add("hosting");
	if (value !== undefined && value !== null && name === null && image === null && asRecord(value) === null)
		context.limit(path, `"pool" is ${describeType(value)}, neither a name nor a map`);
	return context.trace.mark(makeRunner(path, { labels, group, hosting, unknown: [...unknown] }), pool?.origin ?? job, {
		labels: "vmImage",
		group: "name",
		hosting: [],
		ephemeral: [],
	});
}

/** Who runs the machines of a pool, with each of the maps that expressions may insert and, unless one of them is, with none. */
function hostingOf(pool: unknown, inserted: readonly (readonly [string, unknown])[]): Pipeline.Runner["hosting"] {
	const variants = inserted.map(([, own]) =>
		entriesOf(own).some(([key]) => isInsertion(key))
			? null
			: ownHosting({
					name: get(own, "name") ?? get(pool, "name"),
					vmImage: get(own, "vmImage") ?? get(pool, "vmImage"),
				}),
	);
	if (!inserted.some(([key]) => /^\$\{\{\s*else\b/.test(key))) variants.push(ownHosting(pool));
	const [first = null] = variants;
	if (variants.includes("self-hosted")) return "self-hosted";
	return variants.every((own) => own === first) ? first : null;
}

function ownHosting(pool: unknown): Pipeline.Runner["hosting"] {
	if (pool === "server") return "hosted";
	const name = asScalarText(asRecord(pool) === null ? pool : get(pool, "name"));
	if (name === null) return asScalarText(get(pool, "vmImage")) === null ? null : "hosted";
	if (/^(?:Azure Pipelines|Hosted .+)$/.test(name)) return "hosted";
	return name === "Default" ? "self-hosted" : null;
}
