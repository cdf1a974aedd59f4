import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { ParsedFile } from "../../format.js";
import { artifactsOfSteps } from "../../pipeline/artifact.js";
import { Context } from "../../pipeline/context.js";
import { readImage } from "../../pipeline/image.js";
import { makeJob, makeRunner, makeTrigger } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { hasExpression } from "./expressions.js";
import { type Library, newBudget, orbCall, readSteps, uploadOf } from "./steps.js";
import { readVariables, taintedIn } from "./variables.js";

export type ReadPipeline = Omit<PipelineDocument, "source">;

const NONE: ReadonlySet<string> = new Set();

/** How workflows use a job. */
interface Use {
	readonly needs: Set<string>;
	readonly conditions: Set<string>;
	readonly passed: Pipeline.Variable[];
}

/**
 * The normalized document of a configuration, or of an orb's source, whose commands stand for jobs where it has none.
 *
 * Every push starts it. Pull requests from forks do not, unless a setting of the project says so, and then they get no
 * secrets unless another one does: https://circleci.com/docs/guides/integration/oss/#build-pull-requests-from-forked-repositories
 */
export function readConfiguration(file: ParsedFile, trace: Trace): ReadPipeline {
	const [value] = file.values;
	const context = new Context(trace, "the configuration of CircleCI");
	const origin = root(0);
	const configuration: Configuration = { value, origin, library: libraryOf(value, origin, newBudget()) };
	const { orbs, budget } = configuration.library;

	const uses = readWorkflows(get(value, "workflows"), at(origin, "workflows"), context);
	const jobs: Pipeline.Job[] = [];
	readJobs("", configuration, uses, jobs, context);
	for (const [alias, orb] of entriesOf(get(value, "orbs")).filter(([, orb]) => asRecord(orb) !== null)) {
		const place = at(origin, "orbs", alias);
		const inline = { value: orb, origin: place, library: libraryOf(orb, place, budget) };
		readJobs(`${alias}/`, inline, uses, jobs, context);
		readCommands(`${alias}/`, inline, jobs, context);
		if ([...inline.library.orbs.values()].includes(null))
			context.limit(["jobs"], `the orb ${quote(alias)} has orbs in it, which were not read`);
	}
	const known = new Set(jobs.map(({ id }) => id));
	const isOrb = known.size === 0 && uses.size === 0;
	if (isOrb) readCommands("", configuration, jobs, context);
	for (const [id, { use, origin: place, isApproval }] of uses) {
		if (known.has(id)) continue;
		const path = ["jobs", jobs.length];
		const call = isApproval ? null : orbCall(id, place, [...path, "call"], orbs, context);
		if (call === null && !isApproval)
			context.limit(path, `the job ${quote(id)} is neither in the file nor of an orb in it`);
		const inputs = use.passed.map((passed, index) => {
			const moved = [...path, "inputs", index];
			const expressions = passed.expressions.map((one, number) =>
				trace.copy(one, { ...one, path: [...moved, "expressions", number] }),
			);
			return trace.copy(passed, { ...passed, path: moved, expressions });
		});
		const job = makeJob(path, id, {
			needs: [...use.needs],
			condition: isApproval ? "approval" : conditionOf(use),
			call,
			inputs,
			unknown: ["secretNames"],
		});
		jobs.push(trace.mark(job, place, { id: [], call: [], inputs: [] }));
	}
	if (get(value, "setup") === true)
		context.limit(
			["jobs"],
			"the pipeline goes on with a configuration that is made when it runs (setup); its jobs are not known",
		);
	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: context.limitations,
			platform: "circleci" as const,
			name: null,
			reusable: isOrb,
			triggers: isOrb ? [] : readTriggers(get(value, "workflows"), at(origin, "workflows"), trace),
			permissions: null,
			variables: [],
			jobs,
		},
		origin,
		{ triggers: "workflows" },
	);
}

/** What jobs are read from: the file, or an orb that stands in it. */
interface Configuration {
	readonly value: unknown;
	readonly origin: Origin;
	readonly library: Library;
}

function libraryOf(value: unknown, origin: Origin, budget: Library["budget"]): Library {
	const orbs = new Map(entriesOf(get(value, "orbs")).map(([alias, orb]) => [alias, asString(orb)]));
	return { commands: get(value, "commands"), origin: at(origin, "commands"), orbs, budget };
}

function readJobs(
	prefix: string,
	configuration: Configuration,
	uses: ReadonlyMap<string, Used>,
	jobs: Pipeline.Job[],
	context: Context,
): void {
	for (const [name, job] of entriesOf(get(configuration.value, "jobs"))) {
		const place = at(configuration.origin, "jobs", name);
		const id = `${prefix}${name}`;
		jobs.push(readJob(id, job, place, ["jobs", jobs.length], uses.get(id)?.use, configuration, context));
	}
}

/** The commands of an orb, as jobs of their own: what its users pass to them is theirs to judge. */
function readCommands(
	prefix: string,
	{ value, origin, library }: Configuration,
	jobs: Pipeline.Job[],
	context: Context,
): void {
	for (const [name, command] of entriesOf(get(value, "commands"))) {
		const path = ["jobs", jobs.length];
		const place = at(origin, "commands", name);
		const own = [...path, "steps"];
		const steps = readSteps(get(command, "steps"), at(place, "steps"), own, NONE, NONE, library, context);
		const job = makeJob(path, `${prefix}${name}`, { steps, unknown: ["runner", "secretNames"] });
		jobs.push(context.trace.mark(job, place, { id: [] }));
	}
}

function readTriggers(workflows: unknown, origin: Origin, trace: Trace): Pipeline.Trigger[] {
	const triggers = [trace.mark(makeTrigger(["triggers", 0], "push", {}), origin, { event: [] })];
	for (const [name, workflow] of entriesOf(workflows)) {
		for (const [index, trigger] of asList(get(workflow, "triggers")).entries()) {
			const cron = asScalarText(get(get(trigger, "schedule"), "cron"));
			if (cron === null) continue;
			const place = at(origin, name, "triggers", index, "schedule");
			triggers.push(
				trace.mark(makeTrigger(["triggers", triggers.length], "schedule", { schedules: [cron] }), place, {
					event: [],
					schedules: "cron",
				}),
			);
		}
	}
	return triggers;
}

interface Used {
	readonly use: Use;
	readonly origin: Origin;
	isApproval: boolean;
}

/** https://circleci.com/docs/reference/configuration-reference/#workflows */
function readWorkflows(value: unknown, origin: Origin, context: Context): Map<string, Used> {
	const uses = new Map<string, Used>();
	for (const [workflow, body] of entriesOf(value)) {
		const names = new Map<string, string>();
		const entries = asList(get(body, "jobs")).map((item, index) => {
			const place = at(origin, workflow, "jobs", index);
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
			let used = uses.get(name);
			if (used === undefined) {
				used = { use: { needs: new Set(), conditions: new Set(), passed: [] }, origin: place, isApproval: false };
				uses.set(name, used);
			}
			for (const need of asList(get(given, "requires"))) {
				const text = asString(need) ?? entriesOf(need)[0]?.[0];
				if (text !== undefined) used.use.needs.add(names.get(text) ?? text);
			}
			if (get(given, "type") === "approval") used.isApproval = true;
			const filters = get(given, "filters");
			if (filters !== undefined) used.use.conditions.add(`filters ${JSON.stringify(filters)}`.slice(0, 500));
			const parameters = Object.fromEntries(
				entriesOf(given).filter(
					([key]) =>
						![
							"requires",
							"filters",
							"context",
							"type",
							"matrix",
							"name",
							"pre-steps",
							"post-steps",
							"__proto__",
						].includes(key),
				),
			);
			readVariables(parameters, place, [], NONE, context, used.use.passed);
			for (const [parameter, passed] of entriesOf(given))
				if (/^(?:pre|post)-steps$/.test(parameter) || isListOfMaps(parameter, passed))
					context.limit(["jobs"], `${parameter} of ${quote(name)} in the workflow ${quote(workflow)} were not read`);
		}
	}
	return uses;
}

/** Steps that a job takes as a parameter are maps. Those that it requires can be, too, and are read. */
function isListOfMaps(parameter: string, value: unknown): boolean {
	return parameter !== "requires" && Array.isArray(value) && value.some((item) => asRecord(item) !== null);
}

function conditionOf(use: Use | undefined): string | null {
	return use === undefined || use.conditions.size === 0 ? null : [...use.conditions].slice(0, 20).join("; ");
}

function readJob(
	id: string,
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	use: Use | undefined,
	configuration: Configuration,
	context: Context,
): Pipeline.Job {
	if (asRecord(value) === null)
		context.limit(path, `the job ${quote(id)} is ${describeType(value)}, not a map; nothing of it was read`);
	const tainted = taintedIn(use?.passed ?? []);
	const variables = readVariables(
		get(value, "environment"),
		at(origin, "environment"),
		[...path, "variables"],
		tainted,
		context,
	);
	const executor = findExecutor(value, origin, configuration);
	if (executor.origin !== origin)
		readVariables(
			get(executor.value, "environment"),
			at(executor.origin, "environment"),
			[...path, "variables"],
			NONE,
			context,
			variables,
		);
	const steps = readSteps(
		get(value, "steps"),
		at(origin, "steps"),
		[...path, "steps"],
		tainted,
		taintedIn(variables),
		configuration.library,
		context,
	);
	const isCalled = get(value, "type") !== undefined && get(value, "type") !== "build";
	if (steps.length === 0 && !isCalled)
		context.limit([...path, "steps"], `the job ${quote(id)} has no steps that could be read`);
	const images = asList(get(executor.value, "docker")).map((item, index) =>
		readContainer(
			item,
			at(executor.origin, "docker", index),
			index === 0
				? null
				: (asScalarText(get(item, "name")) ?? asScalarText(get(item, "image")) ?? `image ${index + 1}`),
			index === 0 ? [...path, "container"] : [...path, "services", index - 1],
			context,
		),
	);
	const [container = null, ...services] = images;
	const job = makeJob(path, id, {
		needs: [...(use?.needs ?? [])],
		condition: conditionOf(use),
		runner: readRunner(executor, value, [...path, "runner"], context),
		container: executor.isKnown ? container : unknownContainer([...path, "container"], executor.origin, context),
		services,
		variables,
		artifacts: artifactsOfSteps(steps, [...path, "artifacts"], uploadOf, context.trace),
		steps,
		unknown: ["secretNames"],
	});
	return context.trace.mark(job, origin, {
		id: [],
		runner: ["executor"],
		container: { origin: at(executor.origin, "docker") },
		services: { origin: at(executor.origin, "docker") },
		variables: "environment",
		artifacts: "steps",
	});
}

interface Executor {
	readonly value: unknown;
	readonly origin: Origin;
	/** False for one of an orb, or one that a parameter names. */
	readonly isKnown: boolean;
}

/** Where a job runs: said by itself, or by one of the file's executors. */
function findExecutor(job: unknown, origin: Origin, configuration: Configuration): Executor {
	const named = get(job, "executor");
	const name = asString(asRecord(named) === null ? named : get(named, "name"));
	if (name === null) return { value: job, origin, isKnown: true };
	const found = get(get(configuration.value, "executors"), name);
	if (asRecord(found) === null) return { value: null, origin, isKnown: false };
	return { value: found, origin: at(configuration.origin, "executors", name), isKnown: true };
}

/** Machines of one's own have resource classes of a namespace: https://circleci.com/docs/guides/execution-runner/runner-overview/ */
function readRunner(executor: Executor, job: unknown, path: Pipeline.Path, context: Context): Pipeline.Runner {
	const unknown = new Set<string>();
	const labels: string[] = [];
	const add = (label: unknown): void => {
		const text = asScalarText(label);
		if (text === null) return;
		if (hasExpression(text)) unknown.add("labels");
		else labels.push(text);
	};
	const resource = get(job, "resource_class") ?? get(executor.value, "resource_class");
	add(resource);
	const machine = get(executor.value, "machine");
	if (asRecord(machine) !== null) add(get(machine, "image"));
	const platform = ["docker", "machine", "macos"].find((name) => get(executor.value, name) !== undefined);
	const ownMachine =
		asScalarText(resource)?.includes("/") === true ||
		asScalarText(get(machine, "resource_class"))?.includes("/") === true;
	let hosting: Pipeline.Runner["hosting"] = null;
	if (ownMachine) hosting = "self-hosted";
	else if (executor.isKnown && platform !== undefined && !unknown.has("labels")) hosting = "hosted";
	else unknown.add("hosting");
	return context.trace.mark(makeRunner(path, { labels, hosting, unknown: [...unknown] }), executor.origin, {
		labels: "resource_class",
		group: [],
		hosting: [],
		ephemeral: [],
	});
}

function unknownContainer(path: Pipeline.Path, origin: Origin, context: Context): Pipeline.Container {
	return context.trace.mark(
		{ path, name: null, image: null, credentials: [], variables: [], unknown: ["image"] },
		origin,
		{
			image: "executor",
		},
	);
}

function readContainer(
	value: unknown,
	origin: Origin,
	name: string | null,
	path: Pipeline.Path,
	context: Context,
): Pipeline.Container {
	const text = asString(get(value, "image"));
	if (text === null) context.limit(path, `an image is ${describeType(get(value, "image"))}, not text`);
	const image =
		text === null || hasExpression(text) || text.includes("$")
			? null
			: readImage(text, at(origin, "image"), [...path, "image"], context);
	const credentials: Pipeline.Variable[] = [];
	for (const key of ["auth", "aws_auth"])
		readVariables(get(value, key), at(origin, key), [...path, "credentials"], NONE, context, credentials);
	const variables = readVariables(
		get(value, "environment"),
		at(origin, "environment"),
		[...path, "variables"],
		NONE,
		context,
	);
	return context.trace.mark(
		{ path, name, image, credentials, variables, unknown: image === null ? ["image"] : [] },
		origin,
		{
			credentials: "auth",
			variables: "environment",
		},
	);
}
