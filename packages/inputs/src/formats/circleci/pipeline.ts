import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { ParsedFile } from "../../format.js";
import { artifactsOfSteps } from "../../pipeline/artifact.js";
import { Context } from "../../pipeline/context.js";
import { redactWords } from "../../pipeline/credential.js";
import { readImage } from "../../pipeline/image.js";
import { makeContainer, makeJob, makeRunner, makeTrigger } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { hasExpression } from "./expressions.js";
import { findIn, type Library, libraryOf } from "./library.js";
import { receive } from "./parameters.js";
import { conditionText, orbCall, readSteps, uploadOf } from "./steps.js";
import { readVariables, taintedIn } from "./variables.js";
import { readWorkflows, type Used } from "./workflows.js";

export type ReadPipeline = Omit<PipelineDocument, "source">;

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
	const library = libraryOf(value, origin);
	const used = readWorkflows(library, context);
	const jobs: Pipeline.Job[] = [];
	readJobs("", library, used, jobs, context);
	for (const [alias, orb] of library.inline) {
		readJobs(`${alias}/`, orb, used, jobs, context);
		if (orb.inline.size > 0)
			context.limit(["jobs"], `the orb ${quote(alias)} has orbs in it, whose jobs were not read`);
	}
	const known = new Set(jobs.map(({ id }) => id));
	const isOrb = known.size === 0 && used.size === 0;
	for (const [id, use] of used) if (!known.has(id)) jobs.push(readOtherJob(id, use, jobs.length, library, context));
	for (const [alias, orb] of library.inline) readCommands(`${alias}/`, orb, jobs, context);
	if (isOrb) readCommands("", library, jobs, context);
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

function readJobs(
	prefix: string,
	library: Library,
	used: ReadonlyMap<string, Used>,
	jobs: Pipeline.Job[],
	context: Context,
): void {
	for (const [name, job] of entriesOf(get(library.value, "jobs"))) {
		const place = at(library.origin, "jobs", name);
		const id = `${prefix}${name}`;
		jobs.push(readJob(id, job, place, ["jobs", jobs.length], used.get(id), library, context));
	}
}

/** Commands that nothing in the file uses, as jobs of their own: what others pass to them is theirs to judge. */
function readCommands(prefix: string, library: Library, jobs: Pipeline.Job[], context: Context): void {
	for (const [name, command] of entriesOf(get(library.value, "commands"))) {
		if (library.shared.used.has(command)) continue;
		const path = ["jobs", jobs.length];
		const place = at(library.origin, "commands", name);
		const given = receive(get(command, "parameters"), at(place, "parameters"), library, []);
		const list = { value: get(command, "steps"), origin: at(place, "steps"), given, library };
		const steps = readSteps([list], [...path, "steps"], new Set(), context);
		const unknown = ["runner", "secretNames", "secretGroups"];
		const job = makeJob(path, `${prefix}${name}`, {
			identityTokens: identityTokensOf(path, place, context),
			steps,
			unknown,
		});
		jobs.push(context.trace.mark(job, place, { id: [] }));
	}
}

/** A job of an orb that is not in the file, an approval, or one that is not there. */
function readOtherJob(id: string, used: Used, index: number, library: Library, context: Context): Pipeline.Job {
	const path = ["jobs", index];
	const { origin: place, isApproval } = used;
	const call = isApproval ? null : orbCall(id, place, [...path, "call"], library.orbs, context);
	if (call === null && !isApproval)
		context.limit(path, `the job ${quote(id)} is neither in the file nor of an orb in it`);
	const inputs = used.inputs.map((passed, number) => {
		const moved = [...path, "inputs", number];
		const expressions = passed.expressions.map((one, own) =>
			context.trace.copy(one, { ...one, path: [...moved, "expressions", own] }),
		);
		return context.trace.copy(passed, { ...passed, path: moved, expressions });
	});
	const lists = [...used.before, ...used.passedSteps, ...used.after];
	const steps = readSteps(lists, [...path, "steps"], new Set(), context);
	const job = makeJob(path, id, {
		needs: [...used.needs],
		condition: isApproval ? "approval" : conditionOf(used),
		identityTokens: isApproval ? [] : identityTokensOf(path, place, context),
		call,
		inputs,
		secretGroups: [...used.contexts].sort(),
		artifacts: artifactsOfSteps(steps, [...path, "artifacts"], uploadOf, context.trace),
		steps,
		unknown: ["secretNames", ...(used.hasOtherContexts ? ["secretGroups"] : [])],
	});
	return context.trace.mark(job, place, { id: [], call: [], inputs: [], secretGroups: "context" });
}

/**
 * Every job gets two tokens, made for the organization; for others, it can ask for one.
 * https://circleci.com/docs/guides/permissions-authentication/openid-connect-tokens/
 */
function identityTokensOf(path: Pipeline.Path, origin: Origin, context: Context): Pipeline.IdentityToken[] {
	return ["CIRCLE_OIDC_TOKEN", "CIRCLE_OIDC_TOKEN_V2"].map((name, index) => {
		const token = { path: [...path, "identityTokens", index], name, audiences: [], unknown: ["audiences"] };
		return context.trace.mark(token, origin, { name: [], audiences: [] });
	});
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
		// https://circleci.com/docs/guides/orchestrate/schedule-triggers/: pipelines that a setting of the project schedules.
		const isScheduled = ["when", "unless"].some((key) => /scheduled_pipeline/.test(conditionText(get(workflow, key))));
		if (isScheduled && !triggers.some(({ event }) => event === "schedule")) {
			const trigger = makeTrigger(["triggers", triggers.length], "schedule", {});
			triggers.push(trace.mark(trigger, at(origin, name, "when"), { event: [] }));
		}
	}
	return triggers;
}

/** When a job runs; null when one of its uses always does. */
function conditionOf(used: Used | undefined): string | null {
	const conditions = new Set(used?.conditions ?? []);
	return conditions.size === 0 || conditions.has(null) ? null : [...conditions].slice(0, 20).join("; ");
}

function readJob(
	id: string,
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	used: Used | undefined,
	library: Library,
	context: Context,
): Pipeline.Job {
	if (asRecord(value) === null)
		context.limit(path, `the job ${quote(id)} is ${describeType(value)}, not a map; nothing of it was read`);
	const given = receive(get(value, "parameters"), at(origin, "parameters"), library, used?.uses ?? []);
	const { tainted } = given;
	const variables = readVariables(
		get(value, "environment"),
		at(origin, "environment"),
		[...path, "variables"],
		tainted,
		context,
	);
	const executor = findExecutor(value, origin, library);
	if (executor.origin !== origin)
		readVariables(
			get(executor.value, "environment"),
			at(executor.origin, "environment"),
			[...path, "variables"],
			new Set(),
			context,
			variables,
		);
	const own = { value: get(value, "steps"), origin: at(origin, "steps"), given, library };
	const lists = [...(used?.before ?? []), own, ...(used?.after ?? [])];
	const steps = readSteps(lists, [...path, "steps"], taintedIn(variables), context);
	const runner = readRunner(executor, value, [...path, "runner"], context);
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
			runner.hosting,
			context,
		),
	);
	const [container = null, ...services] = images;
	const job = makeJob(path, id, {
		needs: [...(used?.needs ?? [])],
		condition: conditionOf(used),
		identityTokens: identityTokensOf(path, origin, context),
		runner,
		container: executor.isKnown ? container : unknownContainer([...path, "container"], executor.origin, context),
		services,
		secretGroups: [...(used?.contexts ?? [])].sort(),
		variables,
		artifacts: artifactsOfSteps(steps, [...path, "artifacts"], uploadOf, context.trace),
		steps,
		unknown: ["secretNames", ...(used?.hasOtherContexts ? ["secretGroups"] : [])],
	});
	return context.trace.mark(job, origin, {
		id: [],
		needs: { origin: used === undefined ? origin : at(used.origin, "requires") },
		condition: { origin: used?.origin ?? origin },
		secretGroups: { origin: used === undefined ? origin : at(used.origin, "context") },
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

/** Where a job runs: said by itself, or by an executor of the file or of an orb in it. */
function findExecutor(job: unknown, origin: Origin, library: Library): Executor {
	const named = get(job, "executor");
	const name = asString(asRecord(named) === null ? named : get(named, "name"));
	if (name === null) return { value: job, origin, isKnown: true };
	const found = findIn(library, "executors", name);
	return found === null ? { value: null, origin, isKnown: false } : { ...found, isKnown: true };
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
		makeContainer(path, { privileged: null, unknown: ["image", "command", "privileged"] }),
		origin,
		{ image: "executor" },
	);
}

function readContainer(
	value: unknown,
	origin: Origin,
	name: string | null,
	path: Pipeline.Path,
	hosting: Pipeline.Runner["hosting"],
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
		readVariables(get(value, key), at(origin, key), [...path, "credentials"], new Set(), context, credentials);
	const variables = readVariables(
		get(value, "environment"),
		at(origin, "environment"),
		[...path, "variables"],
		new Set(),
		context,
	);
	const { words, credential } = redactWords(["entrypoint", "command"].flatMap((key) => wordsOf(get(value, key))));
	const unknown = image === null ? ["image"] : [];
	// On machines of one's own, whoever runs them says with which rights.
	if (hosting !== "hosted") unknown.push("privileged");
	return context.trace.mark(
		makeContainer(path, {
			name,
			image,
			credentials,
			variables,
			command: words,
			privileged: hosting === "hosted" ? false : null,
			credential,
			unknown,
		}),
		origin,
		{ credentials: "auth", variables: "environment", privileged: [], credential: "command" },
	);
}

function wordsOf(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => asScalarText(item) ?? []);
}
