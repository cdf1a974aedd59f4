import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { asRecord, asScalarText, describeType, entriesOf, get } from "../../convert.js";
import type { NormalizeProblem, ParsedFile } from "../../format.js";
import { Context } from "../../pipeline/context.js";
import { at, root, type Trace } from "../../trace.js";
import { readDefaults, readJob, type Surroundings } from "./job.js";
import { Outputs } from "./outputs.js";
import { readPermissions } from "./permissions.js";
import { Environment, Matrix, NOTHING_HANDED, untrustedDefaults } from "./scope.js";
import { extend } from "./step.js";
import { readTriggers } from "./triggers.js";
import { readVariables } from "./variables.js";

const KNOWN = new Set("concurrency defaults description env jobs name on permissions run-name".split(" "));

export type Workflow = Omit<PipelineDocument, "source">;

/**
 * The normalized document of a workflow file, or why there is none: it has several YAML documents, or no map of jobs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export function readWorkflow(file: ParsedFile, trace: Trace): Workflow | NormalizeProblem {
	const [value] = file.values;
	if (file.values.length !== 1)
		return {
			code: "multiple-values",
			message: "a workflow file holds one YAML document; put each workflow into a file of its own",
			value: 1,
			path: [],
		};
	const jobs = get(value, "jobs");
	if (asRecord(jobs) === null || entriesOf(jobs).length === 0)
		return {
			code: "wrong-type",
			message: `"jobs" has to be a map from ids to jobs, and is ${asRecord(jobs) === null ? describeType(jobs) : "empty"}`,
			value: 0,
			path: ["jobs"],
		};

	const context = new Context(trace, "the workflow syntax");
	const origin = root(0);
	context.limitUnknownProperties(value, KNOWN, []);
	const triggers = readTriggers(get(value, "on"), at(origin, "on"), context);
	const outermost = new Environment(null);
	const inputs = untrustedDefaults(get(get(get(value, "on"), "workflow_call"), "inputs"));
	const variables = readVariables(
		get(value, "env"),
		"env",
		at(origin, "env"),
		["variables"],
		{ environment: outermost, matrix: new Matrix(null), outputs: NOTHING_HANDED, inputs },
		context,
	);
	const environment = extend(outermost, variables);
	const permissions = readPermissions(get(value, "permissions"), at(origin, "permissions"), ["permissions"], context);
	const isCalled = triggers.some(({ event }) => event === "workflow_call");
	const surroundings: Surroundings = {
		permissions: { declared: permissions, origin: at(origin, "permissions"), isCallers: isCalled },
		environment,
		outputs: new Outputs(jobs, environment, inputs),
		inputs,
		defaults: readDefaults(value, { shell: null, workingDirectory: null }),
	};
	const read: Pipeline.Job[] = [];
	for (const [id, job] of entriesOf(jobs))
		read.push(readJob(id, job, at(origin, "jobs", id), ["jobs", read.length], surroundings, context));

	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: context.limitations,
			platform: "github-actions" as const,
			name: context.expect(get(value, "name"), ["name"], "text", asScalarText),
			reusable: isCalled,
			triggers,
			permissions,
			variables,
			jobs: read,
		},
		origin,
		{ triggers: "on", variables: "env", reusable: "on" },
	);
}
