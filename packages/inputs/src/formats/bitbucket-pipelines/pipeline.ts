import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import {
	asBoolean,
	asList,
	asNumber,
	asRecord,
	asScalarText,
	asString,
	describeType,
	entriesOf,
	get,
	stringsOf,
} from "../../convert.js";
import type { ParsedFile } from "../../format.js";
import { Context } from "../../pipeline/context.js";
import { pinOf, readImage } from "../../pipeline/image.js";
import {
	CALL_FIELDS,
	makeCall,
	makeContainer,
	makeJob,
	makeRunner,
	makeStep,
	makeTrigger,
	pinOfRef,
} from "../../pipeline/parts.js";
import { Taint, variablesInCode } from "../../pipeline/shell.js";
import { expression, variable } from "../../pipeline/variable.js";
import { quote } from "../../problem.js";
import { at, type Origin, root, type Trace } from "../../trace.js";
import { readArtifacts } from "./artifacts.js";

export type ReadPipeline = Omit<PipelineDocument, "source">;

/** Branches are the only text in variables that others may choose: https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
const isUntrusted = (name: string): boolean => name === "BITBUCKET_BRANCH" || name === "BITBUCKET_BOOKMARK";
/** Jobs that wait for others, all together: far above what a pipeline has. */
const MAX_EDGES = 100_000;
/** How deep stages and parallel groups stand in each other, at most. */
const MAX_DEPTH = 10;

interface Surroundings {
	readonly image: { readonly value: unknown; readonly origin: Origin } | null;
	readonly services: unknown;
	readonly minutes: number | null;
	/** What all steps get of OpenID Connect, where they run, and whether all of them get Docker. */
	readonly oidc: { readonly value: unknown; readonly origin: Origin };
	readonly runsOn: { readonly value: unknown; readonly origin: Origin };
	readonly hasDocker: boolean;
	readonly budget: { edges: number };
	readonly context: Context;
	readonly jobs: Pipeline.Job[];
	readonly ids: Map<string, number>;
}

/**
 * The normalized document of a configuration: each step is a job, called by what starts it and its own name.
 *
 * Pull requests start pipelines when they come from the repository itself, not from a fork.
 * https://support.atlassian.com/bitbucket-cloud/docs/pipeline-start-conditions/#Pull-Requests
 */
export function readConfiguration(file: ParsedFile, trace: Trace): ReadPipeline {
	const [value] = file.values;
	const context = new Context(trace, "Bitbucket Pipelines");
	const origin = root(0);
	const image = get(value, "image");
	const surroundings: Surroundings = {
		image: image === undefined || image === null ? null : { value: image, origin: at(origin, "image") },
		services: get(get(value, "definitions"), "services"),
		minutes: asNumber(get(get(value, "options"), "max-time")),
		oidc: { value: get(get(value, "options"), "oidc"), origin: at(origin, "options", "oidc") },
		runsOn: { value: get(get(value, "options"), "runs-on"), origin: at(origin, "options", "runs-on") },
		hasDocker: asBoolean(get(get(value, "options"), "docker")) === true,
		budget: { edges: MAX_EDGES },
		context,
		jobs: [],
		ids: new Map(),
	};
	const triggers: Pipeline.Trigger[] = [];
	const addTrigger = (event: string, place: Origin, known: Partial<Pipeline.Trigger>): void => {
		triggers.push(
			trace.mark(makeTrigger(["triggers", triggers.length], event, known), place, {
				event: [],
				branches: [],
				tags: [],
			}),
		);
	};
	const variables: Pipeline.Variable[] = [];
	const start = (name: string, own: unknown, place: Origin): void => {
		const imported = asString(get(own, "import"));
		if (imported !== null) addImport(name, imported, at(place, "import"), surroundings);
		else readItems(name, own, place, { environment: null, condition: null, before: [] }, 0, surroundings, variables);
	};

	for (const [name, own] of entriesOf(get(value, "pipelines"))) {
		const place = at(origin, "pipelines", name);
		if (name === "default") {
			addTrigger("push", place, {});
			start(name, own, place);
			continue;
		}
		const patterns = entriesOf(own).map(([pattern]) => pattern);
		if (name === "custom") addTrigger("manual", place, {});
		else if (name === "pull-requests") addTrigger("pull_request", place, { branches: patterns });
		else addTrigger("push", place, name === "tags" ? { tags: patterns } : { branches: patterns });
		for (const [pattern, items] of entriesOf(own)) start(`${name}: ${pattern}`, items, at(place, pattern));
	}
	for (const [name, own] of entriesOf(get(get(value, "definitions"), "pipelines")))
		start(name, own, at(origin, "definitions", "pipelines", name));

	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: context.limitations,
			platform: "bitbucket-pipelines" as const,
			name: null,
			reusable: get(value, "export") === true,
			triggers,
			permissions: null,
			variables,
			jobs: surroundings.jobs,
		},
		origin,
		{ triggers: "pipelines", jobs: "pipelines", variables: "pipelines", reusable: "export" },
	);
}

/** What a stage gives to its steps, and which jobs end before it begins. */
interface Around {
	readonly environment: string | null;
	readonly condition: string | null;
	readonly before: readonly string[];
}

/**
 * Steps, stages, parallel groups and variables: https://support.atlassian.com/bitbucket-cloud/docs/step-options/
 * One begins when the one before it has ended. Returns the jobs that have to end before what follows begins.
 */
function readItems(
	start: string,
	value: unknown,
	origin: Origin,
	around: Around,
	depth: number,
	surroundings: Surroundings,
	variables: Pipeline.Variable[],
	isParallel = false,
): readonly string[] {
	const { context } = surroundings;
	const list = Array.isArray(value) ? value : get(value, "steps");
	const place = Array.isArray(value) ? origin : at(origin, "steps");
	if (!Array.isArray(list) || depth === MAX_DEPTH) {
		context.limit(["jobs"], `${quote(start)} is ${describeType(value)}, which has no steps; nothing of it was read`);
		return around.before;
	}
	let before = around.before;
	const together: string[] = [];
	const follow = (jobs: readonly string[]): void => {
		if (isParallel) together.push(...jobs);
		else before = jobs;
	};
	for (const [index, item] of list.entries()) {
		const own = at(place, index);
		const step = get(item, "step");
		const parallel = get(item, "parallel");
		const stage = get(item, "stage");
		const inner: Around = { ...around, before };
		if (step !== undefined) follow([readJob(start, step, at(own, "step"), inner, surroundings)]);
		else if (parallel !== undefined)
			follow(readItems(start, parallel, at(own, "parallel"), inner, depth + 1, surroundings, variables, true));
		else if (stage !== undefined) {
			const place = at(own, "stage");
			const ofStage: Around = {
				before,
				environment:
					asScalarText(get(stage, "deployment")) ?? asScalarText(get(stage, "environment")) ?? around.environment,
				condition: joined([around.condition, conditionOf(stage)]),
			};
			follow(readItems(start, stage, place, ofStage, depth + 1, surroundings, variables));
		} else if (get(item, "variables") !== undefined) {
			for (const [number, given] of asList(get(item, "variables")).entries()) {
				const name = asString(get(given, "name"));
				if (name === null) continue;
				const path = ["variables", variables.length];
				variables.push(
					variable(
						name,
						asScalarText(get(given, "default")) ?? "",
						[],
						at(own, "variables", number),
						path,
						context.trace,
					),
				);
			}
		} else
			context.limit(
				["jobs"],
				`${quote(start)} holds ${describeType(item)} that is no step, stage or parallel group; it was not read`,
			);
	}
	return isParallel && together.length > 0 ? together : before;
}

/** When a step or a stage runs: when somebody starts it, and when certain files have changed. */
function conditionOf(value: unknown): string | null {
	const changed = get(value, "condition");
	return joined([
		get(value, "trigger") === "manual" ? "manual" : null,
		changed === undefined || changed === null ? null : (JSON.stringify(changed) ?? "").slice(0, 1_000),
	]);
}

function joined(parts: readonly (string | null)[]): string | null {
	const told = parts.filter((part) => part !== null);
	return told.length === 0 ? null : told.join(" and ");
}

/** `import: repository:reference:pipeline`: https://support.atlassian.com/bitbucket-cloud/docs/share-pipelines-configurations/ */
function addImport(start: string, text: string, origin: Origin, { context, jobs }: Surroundings): void {
	const path = ["jobs", jobs.length];
	const [repository = "", ref = "", subpath = null] = text.split(":");
	const known = { repository, ref: ref === "" ? null : ref, subpath, pinned: pinOfRef(ref) };
	const call = context.trace.mark(makeCall([...path, "call"], text, "workflow", known), origin, CALL_FIELDS);
	jobs.push(context.trace.mark(makeJob(path, start, { call, unknown: ["secretNames"] }), origin, { id: [], call: [] }));
}

function readJob(start: string, value: unknown, origin: Origin, around: Around, surroundings: Surroundings): string {
	const { context, jobs, ids } = surroundings;
	const path = ["jobs", jobs.length];
	const name = asScalarText(get(value, "name"));
	const count = (ids.get(start) ?? 0) + 1;
	ids.set(start, count);
	const id = `${start}/${name ?? `step ${count}`}`;
	if (asRecord(value) === null)
		context.limit(path, `the step ${quote(id)} is ${describeType(value)}, not a map; nothing of it was read`);
	const environment =
		asScalarText(get(value, "deployment")) ?? asScalarText(get(value, "environment")) ?? around.environment;
	const unknown = ["secretNames"];
	surroundings.budget.edges -= around.before.length;
	const needs = surroundings.budget.edges < 0 ? [] : [...around.before];
	if (surroundings.budget.edges < 0) unknown.push("needs");
	const oidc = get(value, "oidc");
	const tokens = oidc === undefined ? surroundings.oidc : { value: oidc, origin: at(origin, "oidc") };
	const ownRunner = get(value, "runs-on");
	const runsOn = ownRunner === undefined ? surroundings.runsOn : { value: ownRunner, origin: at(origin, "runs-on") };
	const services = readServices(
		surroundings.hasDocker ? [...new Set([...stringsOf(get(value, "services")), "docker"])] : get(value, "services"),
		[...path, "services"],
		surroundings,
	);
	const steps: Pipeline.Step[] = [];
	const taint = new Taint(isUntrusted);
	for (const section of ["script", "after-script"])
		readScript(
			section,
			get(value, section),
			at(origin, section),
			[...path, "steps"],
			section === "script" ? taint : new Taint(isUntrusted),
			steps,
			context,
		);
	const onFail = get(get(value, "on-fail"), "strategy");
	const ownImage = get(value, "image");
	const image =
		ownImage === undefined || ownImage === null ? surroundings.image : { value: ownImage, origin: at(origin, "image") };
	// A step that starts another pipeline runs nothing itself.
	const isChild = get(value, "type") === "pipeline";
	if (steps.length === 0 && !isChild) context.limit([...path, "steps"], `the step ${quote(id)} has no script`);
	if (isChild) context.limit(path, `the step ${quote(id)} starts another pipeline, which was not read with it`);
	const job = makeJob(path, id, {
		name,
		needs,
		condition: joined([around.condition, conditionOf(value)]),
		identityTokens: readIdentityTokens(tokens.value, tokens.origin, [...path, "identityTokens"], unknown, context),
		runner: isChild ? null : readRunner(runsOn.value, runsOn.origin, [...path, "runner"], context),
		environment,
		container: image === null ? null : readContainer(image.value, image.origin, null, [...path, "container"], context),
		services,
		failureIgnored: onFail === "ignore",
		timeoutMinutes: asNumber(get(value, "max-time")) ?? surroundings.minutes,
		artifacts: readArtifacts(get(value, "artifacts"), at(origin, "artifacts"), [...path, "artifacts"], context),
		steps,
		unknown,
	});
	jobs.push(
		context.trace.mark(job, origin, {
			id: "name",
			needs: [],
			condition: get(value, "trigger") === "manual" ? "trigger" : "condition",
			identityTokens: { origin: tokens.origin },
			runner: { origin: runsOn.origin },
			environment: "deployment",
			failureIgnored: "on-fail",
			timeoutMinutes: "max-time",
			steps: "script",
		}),
	);
	return id;
}

/**
 * `oidc`: true for a token with the audience of the workspace, or a map with audiences.
 * https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/
 */
function readIdentityTokens(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	unknown: string[],
	context: Context,
): Pipeline.IdentityToken[] {
	if (value === undefined || value === null || asBoolean(value) === false) return [];
	if (asBoolean(value) === null && asRecord(value) === null) {
		unknown.push("identityTokens");
		context.limit(path, `"oidc" is ${describeType(value)}, neither true nor false nor a map; it was not read`);
		return [];
	}
	const audiences = stringsOf(get(value, "audiences"));
	const token = {
		path: [...path, 0],
		name: "BITBUCKET_STEP_OIDC_TOKEN",
		audiences,
		unknown: audiences.length === 0 ? ["audiences"] : [],
	};
	return [context.trace.mark(token, origin, { name: [] })];
}

/** Lines of a script; a pipe between them is a step of its own, and the lines before and after it are one each. */
function readScript(
	section: string,
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	taint: Taint,
	steps: Pipeline.Step[],
	context: Context,
): void {
	if (value === undefined || value === null) return;
	if (!Array.isArray(value)) {
		context.limit(path, `"${section}" is ${describeType(value)}, not a list; it was not read`);
		return;
	}
	let lines: string[] = [];
	let first = origin;
	const finish = (): void => {
		if (lines.length === 0) return;
		const own = [...path, steps.length];
		const place = first;
		const script = lines.join("\n");
		const expressions = variablesInCode(script, taint).map(({ name, text }, index) =>
			expression(text, [`$${name}`], [`$${name}`], place, [...own, "expressions", index], context.trace),
		);
		steps.push(context.trace.mark(makeStep(own, { script, expressions }), place, { script: [], expressions: [] }));
		lines = [];
	};
	const visit = (item: unknown, place: Origin, depth: number): void => {
		const pipe = asString(get(item, "pipe"));
		const line = asScalarText(item);
		if (pipe !== null) {
			finish();
			steps.push(readPipe(pipe, item, place, [...path, steps.length], context));
		} else if (line !== null) {
			if (lines.length === 0) first = place;
			lines.push(line);
		} else if (Array.isArray(item) && depth < MAX_DEPTH) {
			// Anchors put lists in lists.
			for (const [index, inner] of item.entries()) visit(inner, at(place, index), depth + 1);
		} else context.limit(path, `a line of ${section} is ${describeType(item)}, not text; put quotes around it`);
	};
	visit(value, origin, 0);
	finish();
}

/** `pipe`: a repository at a version, or an image: https://support.atlassian.com/bitbucket-cloud/docs/use-pipes-in-bitbucket-pipelines/ */
function readPipe(text: string, value: unknown, origin: Origin, path: Pipeline.Path, context: Context): Pipeline.Step {
	const place = at(origin, "pipe");
	const callPath = [...path, "call"];
	const mark = (type: Pipeline.Call["type"], known: Partial<Pipeline.Call>): Pipeline.Call =>
		context.trace.mark(makeCall(callPath, text, type, known), place, CALL_FIELDS);
	let call: Pipeline.Call;
	if (text.startsWith("docker://")) {
		const image = readImage(text.slice("docker://".length), place, [...callPath, "image"], context);
		call = mark("image", { image, pinned: pinOf(image) });
	} else {
		const separator = text.indexOf(":");
		const ref = separator === -1 ? null : text.slice(separator + 1);
		call = mark("action", {
			repository: separator === -1 ? text : text.slice(0, separator),
			ref,
			pinned: pinOfRef(ref),
		});
	}
	const inputs = readVariables(get(value, "variables"), at(origin, "variables"), [...path, "inputs"], context);
	return context.trace.mark(makeStep(path, { name: asScalarText(get(value, "name")), call, inputs }), origin, {
		call: "pipe",
		inputs: "variables",
	});
}

function readVariables(value: unknown, origin: Origin, path: Pipeline.Path, context: Context): Pipeline.Variable[] {
	return entriesOf(value).map(([name, own], index) => {
		const text = own === null ? "" : asScalarText(own);
		return variable(name, text, [], at(origin, name), [...path, index], context.trace);
	});
}

function readContainer(
	value: unknown,
	origin: Origin,
	name: string | null,
	path: Pipeline.Path,
	context: Context,
): Pipeline.Container {
	const map = asRecord(value);
	const text = map === null ? asString(value) : (asString(get(map, "name")) ?? asString(get(map, "image")));
	if (text === null) context.limit(path, `an image is ${describeType(value)} and names none`);
	const key = get(map, "name") !== undefined ? "name" : "image";
	const imageOrigin = map === null ? origin : at(origin, key);
	const image = text === null || text.includes("$") ? null : readImage(text, imageOrigin, [...path, "image"], context);
	const credentials: Pipeline.Variable[] = [];
	for (const field of ["username", "password", "email"]) {
		const own = asScalarText(get(map, field));
		if (own !== null)
			credentials.push(
				variable(field, own, [], at(origin, field), [...path, "credentials", credentials.length], context.trace),
			);
	}
	const aws = get(map, "aws");
	for (const [field, own] of entriesOf(aws)) {
		const place = [...path, "credentials", credentials.length];
		credentials.push(variable(field, asScalarText(own), [], at(origin, "aws", field), place, context.trace));
	}
	return context.trace.mark(
		makeContainer(path, {
			name,
			image,
			credentials,
			variables: readVariables(get(map, "variables"), at(origin, "variables"), [...path, "variables"], context),
			unknown: image === null ? ["image"] : [],
		}),
		origin,
		map === null ? { name: [], image: [] } : { name: [], image: key, credentials: [] },
	);
}

/**
 * Services are told in `definitions`; `docker` is the platform's own unless it is told there with an image. It runs with the
 * rights of its machine: https://support.atlassian.com/bitbucket-cloud/docs/run-docker-commands-in-bitbucket-pipelines/
 */
function readServices(value: unknown, path: Pipeline.Path, { services, context }: Surroundings): Pipeline.Container[] {
	const found: Pipeline.Container[] = [];
	for (const name of stringsOf(value)) {
		const own = get(services, name);
		const given = get(own, "image");
		const place = at(root(0), "definitions", "services", name);
		const service = [...path, found.length];
		const privileged = name === "docker" || get(own, "type") === "docker";
		if (name === "docker" && given === undefined) {
			found.push(context.trace.mark(makeContainer(service, { name, privileged }), place, { privileged: [] }));
			continue;
		}
		if (asRecord(own) === null || given === undefined) {
			context.limit(service, `the service ${quote(name)} is not among the definitions`);
			continue;
		}
		const container = readContainer(
			asRecord(given) === null ? own : given,
			asRecord(given) === null ? place : at(place, "image"),
			name,
			service,
			context,
		);
		const variables = readVariables(get(own, "variables"), at(place, "variables"), [...service, "variables"], context);
		found.push(context.trace.copy(container, { ...container, variables, privileged }));
	}
	return found;
}

/** Without `runs-on` a step runs on Atlassian's machines: https://support.atlassian.com/bitbucket-cloud/docs/runners/ */
function readRunner(value: unknown, origin: Origin, path: Pipeline.Path, context: Context): Pipeline.Runner {
	const labels =
		typeof value === "string" ? [value] : stringsOf(asRecord(value) === null ? value : get(value, "labels"));
	const isOwn = labels.length > 0 || asBoolean(get(value, "self-hosted")) === true;
	return context.trace.mark(makeRunner(path, { labels, hosting: isOwn ? "self-hosted" : "hosted" }), origin, {
		labels: [],
		group: [],
		hosting: [],
		ephemeral: [],
	});
}
