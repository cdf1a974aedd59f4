import type { PipelineDocument } from "@proviso/schemas";
import { asRecord, asScalarText, describeType, entriesOf, get } from "../../convert.js";
import type { NormalizeProblem, ParsedFile } from "../../format.js";
import { Context } from "../../pipeline/context.js";
import { makeJob } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import { at, root, type Trace } from "../../trace.js";
import { callOf, readIncludes } from "./calls.js";
import { Configuration, type Placed } from "./configuration.js";
import { readJob, type Surroundings } from "./job.js";
import { RESERVED } from "./keywords.js";
import { Stages } from "./stages.js";
import { Events, rulesOf } from "./triggers.js";
import { Environment, placedIn, readVariables, writtenIn } from "./variables.js";

/** https://docs.gitlab.com/ci/yaml/#default; those marked so in it could stand at the top before there was `default`. */
const FORMER_DEFAULTS = ["image", "services", "cache", "before_script", "after_script"];
/** Characters of scripts, with what templates repeat: as many as YAML aliases may stand for. */
const MAX_SCRIPTS = 10_000_000;

export type ReadPipeline = Omit<PipelineDocument, "source">;

/**
 * The normalized document of a configuration, or why there is none. Templates (jobs whose names begin with a dot) are
 * read as part of the jobs that extend them; in a file of nothing but templates, they are the jobs.
 * https://docs.gitlab.com/ci/yaml/
 */
export function readConfiguration(file: ParsedFile, trace: Trace): ReadPipeline | NormalizeProblem {
	const index = file.values.findIndex((value) => get(value, "spec") === undefined);
	const value = file.values[index];
	if (file.values.length > 2 || (file.values.length === 2 && index !== 1))
		return {
			code: "multiple-values",
			message: "a configuration is one YAML document, before which a header with `spec` may stand",
			value: file.values.length - 1,
			path: [],
		};
	const context = new Context(trace, "GitLab CI/CD");
	const origin = root(index);
	const configuration = new Configuration(value, origin);

	const given = get(value, "variables");
	const global: [string, Placed][] = placedIn(given, at(origin, "variables"));
	if (given !== undefined && given !== null && asRecord(given) === null)
		context.limit(["variables"], `"variables" is ${describeType(given)}, not a map; they were not read`);
	const workflow: Placed = { value: get(get(value, "workflow"), "rules"), origin: at(origin, "workflow", "rules") };
	const workflowRules = workflow.value === undefined ? null : rulesOf(workflow, configuration);
	for (const rule of workflowRules ?? [])
		global.push(...placedIn(get(rule.value, "variables"), at(rule.origin, "variables")));
	const environment = new Environment(writtenIn(global), null);
	const variables = readVariables(global, ["variables"], environment, configuration, context);

	const names = jobNames(value, context);
	const visible = names.filter((name) => !name.startsWith("."));
	const { targets, others } = readIncludes(get(value, "include"), at(origin, "include"), environment);
	const surroundings: Surroundings = {
		configuration,
		environment,
		isPartial: targets.length > 0 || others.length > 0,
		stages: new Stages(configuration, visible),
		defaults: defaultsOf(value, configuration),
		budget: { characters: MAX_SCRIPTS },
	};
	const jobs = (visible.length > 0 ? visible : names).map((name, number) =>
		readJob(name, ["jobs", number], surroundings, context),
	);

	for (const other of others) context.limit(["jobs"], `"include" holds ${describeType(other)} that names no file`);
	for (const target of targets) {
		const path = ["jobs", jobs.length];
		const job = makeJob(path, `include ${target.text}`, {
			condition: target.condition,
			call: callOf(target, [...path, "call"], context),
			inputs: readVariables(target.inputs, [...path, "inputs"], environment, configuration, context),
		});
		jobs.push(trace.mark(job, target.origin, { id: [], condition: [], call: [], inputs: [] }));
	}
	if (targets.length > 0) {
		const shown = targets.slice(0, 5).map(({ text }) => quote(text));
		const more = targets.length > shown.length ? ` and ${targets.length - shown.length} more` : "";
		// Each is a call of its own; what they may change of the jobs of this file is told there, property by property.
		context.limit(
			["include"],
			`the pipeline has parts in other files, which were not read with it: ${shown.join(", ")}${more}`,
		);
	}

	const events = new Events();
	if (workflowRules !== null) events.addRules(workflowRules);
	else if (visible.length > 0) {
		for (const name of visible) addEvents(name, configuration, events);
	}
	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: context.limitations,
			platform: "gitlab-ci" as const,
			name: context.expect(get(get(value, "workflow"), "name"), ["name"], "text", asScalarText),
			reusable: index === 1 || (visible.length === 0 && names.length > 0),
			triggers: events.triggers(trace),
			permissions: null,
			variables,
			jobs,
		},
		origin,
		{ name: ["workflow", "name"], triggers: ["workflow", "rules"], reusable: [], permissions: [], jobs: [] },
	);
}

function addEvents(name: string, configuration: Configuration, events: Events): void {
	const { keywords } = configuration.merged(name);
	const origin = at(configuration.origin, name);
	const rules = rulesOf(keywords.get("rules"), configuration);
	const only = keywords.get("only");
	if (rules !== null) events.addRules(rules);
	else if (only !== undefined) events.addOnly(only.value, only.origin);
	else events.add("push", origin);
}

function defaultsOf(value: unknown, configuration: Configuration): Map<string, Placed> {
	const defaults = new Map<string, Placed>();
	for (const keyword of FORMER_DEFAULTS) {
		const own = get(value, keyword);
		if (own !== undefined) defaults.set(keyword, { value: own, origin: at(configuration.origin, keyword) });
	}
	for (const [keyword, placed] of placedIn(get(value, "default"), at(configuration.origin, "default")))
		defaults.set(keyword, placed);
	return defaults;
}

/** Everything at the top that is no keyword is a job, or a template of jobs. */
function jobNames(value: unknown, context: Context): string[] {
	const names: string[] = [];
	for (const [name, own] of entriesOf(value)) {
		if (RESERVED.has(name)) continue;
		if (asRecord(own) !== null) {
			// Maps that only anchors and references lead to are no templates of jobs.
			if (!name.startsWith(".") || get(own, "script") !== undefined || get(own, "trigger") !== undefined)
				names.push(name);
		} else if (!name.startsWith("."))
			context.limit(["jobs"], `${quote(name)} is ${describeType(own)}, neither a keyword nor a job; it was not read`);
	}
	return names;
}
