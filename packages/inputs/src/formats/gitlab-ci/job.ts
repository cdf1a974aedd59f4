import type { Pipeline } from "@proviso/schemas";
import { asList, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { makeJob, makeRunner } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import { at, type FieldMap, type Origin, type Renamed } from "../../trace.js";
import { readArtifacts } from "./artifacts.js";
import { readTrigger } from "./calls.js";
import type { Configuration, Placed } from "./configuration.js";
import { minutesOf } from "./duration.js";
import { readIdentityTokens } from "./identity.js";
import { readContainer, readServices } from "./image.js";
import { JOB_KEYWORDS } from "./keywords.js";
import type { Stages } from "./stages.js";
import { readSteps } from "./steps.js";
import { rulesOf } from "./triggers.js";
import { Environment, placedIn, readVariables, writtenIn } from "./variables.js";

/** What the configuration gives to each of its jobs. */
export interface Surroundings {
	readonly configuration: Configuration;
	readonly environment: Environment;
	/** Keywords of `default`, and those of the whole configuration that came before it. */
	readonly defaults: ReadonlyMap<string, Placed>;
	/** Whether the pipeline has parts in other files. */
	readonly isPartial: boolean;
	readonly stages: Stages;
	/** Characters of scripts that may still be repeated from templates. */
	readonly budget: { characters: number };
}

/** Properties of a job, whether `default` may have what they are read from, and what that is. */
const PROPERTIES: readonly (readonly [property: string, inheritable: boolean, ...keywords: string[]])[] = [
	["container", true, "image"],
	["services", true, "services"],
	["steps", true, "before_script", "after_script", "hooks"],
	["steps", false, "script"],
	["artifacts", true, "artifacts"],
	["timeoutMinutes", true, "timeout"],
	["identityTokens", true, "id_tokens"],
	["environment", false, "environment"],
	["needs", false, "needs"],
	["condition", false, "rules"],
];

/** https://docs.gitlab.com/ci/runners/hosted_runners/: tags of the machines that GitLab runs. */
const HOSTED = /^saas-(?:linux|macos|windows)-[a-z0-9-]+$/;

export function readJob(name: string, path: Pipeline.Path, surroundings: Surroundings, context: Context): Pipeline.Job {
	const { configuration, defaults, isPartial } = surroundings;
	const origin = at(configuration.origin, name);
	const { keywords, missing, problems } = configuration.merged(name);
	for (const problem of problems) context.limit(path, `the job ${quote(name)}: ${problem}`);
	const unknown = new Set<string>(["secretNames"]);
	if (missing.length > 0) {
		const names = missing.slice(0, 5).map((own) => quote(own));
		// What that leaves open is told property by property.
		context.limit(
			[...path, "extends"],
			`the job ${quote(name)} extends ${names.join(", ")}, which the file does not have; what it takes from there is not known`,
		);
	}
	for (const keyword of keywords.keys())
		if (!JOB_KEYWORDS.has(keyword)) context.limit(path, `a job has no keyword ${quote(keyword)}; it was not read`);

	const inherited = get(keywords.get("inherit")?.value, "default");
	const inherits = (keyword: string): boolean =>
		inherited === undefined || inherited === true || (Array.isArray(inherited) && inherited.includes(keyword));
	const effective = (keyword: string): Placed | undefined =>
		keywords.get(keyword) ?? (inherits(keyword) ? defaults.get(keyword) : undefined);
	/** Whether a template that is not in the file, or the defaults of a file that is included, may have a keyword. */
	const isElsewhere = (keyword: string, inheritable: boolean): boolean =>
		effective(keyword) === undefined && (missing.length > 0 || (isPartial && inheritable && inherits(keyword)));
	const text = (keyword: string): string | null => asScalarText(effective(keyword)?.value);

	const given = keywords.get("variables");
	const own: (readonly [string, Placed])[] =
		given === undefined
			? []
			: given.properties !== null
				? [...given.properties]
				: readMap(given, configuration, [...path, "variables"], unknown, context);
	const rules = rulesOf(keywords.get("rules"), configuration);
	for (const rule of rules ?? []) own.push(...placedIn(get(rule.value, "variables"), at(rule.origin, "variables")));
	const outer =
		get(keywords.get("inherit")?.value, "variables") === false
			? new Environment(new Map(), null)
			: surroundings.environment;
	const matrix = namesInMatrix(keywords.get("parallel")?.value);
	const environment = new Environment(writtenIn(own), outer, matrix);
	const variables = readVariables(own, [...path, "variables"], environment, configuration, context);

	const trigger = keywords.get("trigger");
	const call =
		trigger === undefined ? null : readTrigger(trigger.value, trigger.origin, [...path, "call"], environment, context);
	const inputs =
		call === null
			? []
			: readVariables(
					placedIn(get(trigger?.value, "inputs"), at(trigger?.origin ?? origin, "inputs")),
					[...path, "inputs"],
					environment,
					configuration,
					context,
				);

	const steps = readSteps(effective, keywords, [...path, "steps"], environment, surroundings, context);
	const hasOwn = ["script", "run", "trigger"].some((keyword) => keywords.has(keyword));
	if (!hasOwn && missing.length > 0) unknown.add("call");
	for (const [property, inheritable, ...others] of PROPERTIES) {
		if (trigger === undefined && others.some((keyword) => isElsewhere(keyword, inheritable))) unknown.add(property);
	}
	if (missing.length > 0) unknown.add("variables");
	if (
		steps.every(
			({ script, call: called, unknown: parts }) => script === null && called === null && parts.length === 0,
		) &&
		trigger === undefined &&
		missing.length === 0
	)
		context.limit(
			[...path, "steps"],
			`the job ${quote(name)} has no script in this file; what it does is told elsewhere`,
		);

	const image = trigger === undefined ? effective("image") : undefined;
	const services = trigger === undefined ? effective("services") : undefined;
	const known: Partial<Pipeline.Job> = {
		needs: readNeeds(name, keywords, surroundings, path, unknown, context),
		condition: conditionOf(keywords, rules),
		runner:
			trigger === undefined
				? readRunner(
						effective("tags"),
						isElsewhere("tags", true),
						origin,
						[...path, "runner"],
						environment,
						configuration,
						context,
					)
				: null,
		environment: readEnvironment(keywords.get("environment"), environment, unknown),
		container:
			image === undefined
				? null
				: readContainer(image, false, [...path, "container"], environment, configuration, context),
		services: readServices(services, [...path, "services"], unknown, environment, configuration, context),
		call,
		inputs,
		identityTokens: readIdentityTokens(
			trigger === undefined ? effective("id_tokens") : undefined,
			trigger === undefined ? effective("identity") : undefined,
			[...path, "identityTokens"],
			unknown,
			environment,
			configuration,
			context,
		),
		secretNames: [...(keywords.get("secrets")?.properties?.keys() ?? [])].sort(),
		variables,
		failureIgnored: readAllowFailure(keywords, rules, missing.length > 0, unknown),
		timeoutMinutes: readTimeout(text("timeout"), unknown),
		artifacts: readArtifacts(
			trigger === undefined ? effective("artifacts") : undefined,
			keywords.get("artifacts")?.properties ?? null,
			[...path, "artifacts"],
			environment,
			configuration,
			context,
		),
		steps,
	};
	const job = makeJob(path, name, { ...known, unknown: [...unknown] });
	const place = (keyword: string): Renamed => {
		const found = effective(keyword);
		return found === undefined ? { at: [] } : { origin: found.origin };
	};
	const fields: FieldMap = {
		id: [],
		name: [],
		needs: keywords.has("needs") ? place("needs") : place("stage"),
		condition: place(keywords.has("rules") ? "rules" : keywords.has("only") ? "only" : "when"),
		runner: place("tags"),
		environment: place("environment"),
		container: place("image"),
		services: place("services"),
		call: place("trigger"),
		inputs: place("trigger"),
		identityTokens: place("id_tokens"),
		secretNames: place("secrets"),
		variables: place("variables"),
		failureIgnored: place("allow_failure"),
		timeoutMinutes: place("timeout"),
		artifacts: place("artifacts"),
		steps: place("script"),
	};
	return context.trace.mark(job, origin, fields);
}

/** A keyword that is, or refers to, a map. */
function readMap(
	placed: Placed,
	configuration: Configuration,
	path: Pipeline.Path,
	unknown: Set<string>,
	context: Context,
): [string, Placed][] {
	if (placed.value === null) return [];
	const followed = configuration.one(placed.value, placed.origin);
	if (followed !== null && asRecord(followed.value) !== null) return placedIn(followed.value, followed.origin);
	unknown.add(String(path.at(-1)));
	context.limit(path, `${describeType(placed.value)} stands where variables belong, or leads to nothing in the file`);
	return [];
}

/** https://docs.gitlab.com/ci/yaml/#parallelmatrix: variables that differ from job to job. */
function namesInMatrix(parallel: unknown): string[] {
	return asList(get(parallel, "matrix")).flatMap((item) => entriesOf(item).map(([name]) => name));
}

/** `needs`, or else what stands in the stages before that of the job. */
function readNeeds(
	job: string,
	keywords: ReadonlyMap<string, Placed>,
	{ configuration, stages, isPartial }: Surroundings,
	path: Pipeline.Path,
	unknown: Set<string>,
	context: Context,
): string[] {
	const placed = keywords.get("needs");
	if (placed === undefined || placed.value === null) {
		const before = stages.before(job);
		// Jobs of files that are included may stand in those stages, too.
		if (before === null || isPartial) unknown.add("needs");
		if (before === null && !isPartial)
			context.limit(
				[...path, "needs"],
				`the stage of the job ${quote(job)} is not among the stages, or has too many before it`,
			);
		return before ?? [];
	}
	const { items, problem } = configuration.list(placed.value, placed.origin);
	if (problem !== null) {
		unknown.add("needs");
		context.limit([...path, "needs"], problem);
	}
	const needs: string[] = [];
	for (const { value } of items) {
		// Jobs of other pipelines and projects are none of this one's.
		if (get(value, "pipeline") !== undefined || get(value, "project") !== undefined) continue;
		const name = asScalarText(asRecord(value) === null ? value : get(value, "job"));
		if (name !== null) needs.push(name);
		else context.limit([...path, "needs"], `"needs" holds ${describeType(value)} where the name of a job belongs`);
	}
	return needs;
}

/** When the job runs, in the words of the file. */
function conditionOf(keywords: ReadonlyMap<string, Placed>, rules: readonly Placed[] | null): string | null {
	const parts: string[] = [];
	for (const { value } of (rules ?? []).slice(0, MAX_CONDITIONS)) {
		const condition = asString(get(value, "if"));
		const when = asString(get(value, "when"));
		const part = [condition === null ? null : `if ${condition}`, when === null ? null : `when ${when}`];
		const words = part.filter((word) => word !== null).join(" ");
		if (words !== "") parts.push(words);
	}
	const when = asString(keywords.get("when")?.value);
	if (when !== null) parts.push(`when ${when}`);
	for (const keyword of ["only", "except"]) {
		const value = keywords.get(keyword)?.value;
		const refs = typeof value === "string" ? [value] : asList(get(value, "refs") ?? value);
		const names = refs.slice(0, MAX_CONDITIONS).filter((ref) => typeof ref === "string");
		if (names.length > 0) parts.push(`${keyword} ${names.join(", ")}`);
	}
	return parts.length === 0 ? null : parts.join("; ");
}

const MAX_CONDITIONS = 50;

function readRunner(
	placed: Placed | undefined,
	isElsewhere: boolean,
	job: Origin,
	path: Pipeline.Path,
	environment: Environment,
	configuration: Configuration,
	context: Context,
): Pipeline.Runner {
	const labels: string[] = [];
	const unknown: string[] = isElsewhere ? ["labels"] : [];
	if (placed !== undefined && placed.value !== null) {
		const { items, problem } = configuration.list(placed.value, placed.origin);
		if (problem !== null) context.limit(path, problem);
		let isKnown = problem === null;
		for (const { value } of items) {
			const text = asScalarText(value);
			const label = text === null ? null : environment.values.expand(text);
			if (label === null) isKnown = false;
			else labels.push(label);
		}
		if (!isKnown) unknown.push("labels");
	}
	// Which runners take jobs with these tags, or with none, is a setting of the project, its groups and the instance.
	const hosting = labels.some((label) => HOSTED.test(label)) ? ("hosted" as const) : null;
	if (hosting === null) unknown.push("hosting");
	return context.trace.mark(makeRunner(path, { labels, hosting, unknown }), placed?.origin ?? job, {
		labels: [],
		group: [],
		hosting: [],
		ephemeral: [],
	});
}

function readEnvironment(placed: Placed | undefined, environment: Environment, unknown: Set<string>): string | null {
	if (placed === undefined || placed.value === null) return null;
	const text = asScalarText(asRecord(placed.value) === null ? placed.value : get(placed.value, "name"));
	const name = text === null ? null : environment.values.expand(text);
	if (name === null) unknown.add("environment");
	return name;
}

/** Jobs that are started by hand may fail unless told otherwise: https://docs.gitlab.com/ci/yaml/#allow_failure */
function readAllowFailure(
	keywords: ReadonlyMap<string, Placed>,
	rules: readonly Placed[] | null,
	isOpen: boolean,
	unknown: Set<string>,
): boolean | null {
	const value = keywords.get("allow_failure")?.value;
	const ofRules = new Set(
		(rules ?? []).map((rule) => get(rule.value, "allow_failure")).filter((own) => own !== undefined),
	);
	if (ofRules.size === 0) {
		if (typeof value === "boolean") return value;
		if ((value === undefined || value === null) && !isOpen)
			return keywords.get("when")?.value === "manual" && rules === null;
	}
	unknown.add("failureIgnored");
	return null;
}

function readTimeout(text: string | null, unknown: Set<string>): number | null {
	const minutes = text === null ? null : minutesOf(text);
	if (text !== null && minutes === null) unknown.add("timeoutMinutes");
	return minutes;
}
