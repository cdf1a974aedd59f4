import type { Pipeline } from "@proviso/schemas";
import { asArray, asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { makeJob } from "../../pipeline/parts.js";
import { quote } from "../../problem.js";
import { at, type Origin } from "../../trace.js";
import { readArtifacts } from "./artifacts.js";
import { readCall } from "./call.js";
import { readContainer } from "./container.js";
import { possibleValues } from "./evaluate.js";
import { type Placed, readIdentityTokens, readPermissions } from "./permissions.js";
import { readRunner } from "./runner.js";
import { type Environment, type Handed, Matrix, type Scope } from "./scope.js";
import { readSecretNames } from "./secrets.js";
import { type Defaults, extend, readFlag, readMinutes, readSteps } from "./step.js";
import { readVariables } from "./variables.js";

const KNOWN = new Set(
	(
		"concurrency container continue-on-error defaults env environment if name needs outputs permissions runs-on " +
		"secrets services snapshot steps strategy timeout-minutes uses with"
	).split(" "),
);

/** What a workflow gives to each of its jobs. */
export interface Surroundings {
	readonly permissions: Placed;
	readonly environment: Environment;
	readonly outputs: Handed;
	readonly inputs: Scope["inputs"];
	readonly defaults: Defaults;
}

/** A job: steps on a runner, or a call of a reusable workflow. */
export function readJob(
	id: string,
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	surroundings: Surroundings,
	context: Context,
): Pipeline.Job {
	if (asRecord(value) === null)
		context.limit(path, `the job ${quote(id)} is ${describeType(value)}, not a map; nothing of it was read`);
	context.limitUnknownProperties(value, KNOWN, path);
	const text = (name: string, property: string): string | null =>
		context.expect(get(value, name), [...path, property], "text", asScalarText);
	const unknown: string[] = [];

	const { outputs, inputs: given } = surroundings;
	const matrix = new Matrix(get(get(value, "strategy"), "matrix"), outputs);
	const outer: Scope = { environment: surroundings.environment, matrix, outputs, inputs: given };
	const variables = readVariables(get(value, "env"), "env", at(origin, "env"), [...path, "variables"], outer, context);
	const scope: Scope = { environment: extend(surroundings.environment, variables), matrix, outputs, inputs: given };

	const uses = context.expect(get(value, "uses"), [...path, "call"], "the name of a workflow", asString);
	const steps = readSteps(
		get(value, "steps"),
		at(origin, "steps"),
		[...path, "steps"],
		readDefaults(value, surroundings.defaults),
		scope,
		context,
	);
	const runner = readRunner(get(value, "runs-on"), at(origin, "runs-on"), [...path, "runner"], matrix, context);
	if (uses === null && asRecord(value) !== null) {
		if ((asArray(get(value, "steps")) ?? []).length === 0)
			context.limit([...path, "steps"], `the job ${quote(id)} has neither steps nor uses`);
		if (runner === null)
			context.limit([...path, "runner"], `the job ${quote(id)} does not say where it runs (runs-on)`);
	}

	// Secrets are passed like inputs, under names of the called workflow.
	const inputs = readVariables(get(value, "with"), "with", at(origin, "with"), [...path, "inputs"], outer, context);
	const passed = get(value, "secrets");
	if (asRecord(passed) !== null)
		inputs.push(
			...readVariables(passed, "secrets", at(origin, "secrets"), [...path, "inputs"], outer, context, inputs.length),
		);
	const secrets = readSecretNames(value);
	const permissions: Placed = {
		declared: readPermissions(get(value, "permissions"), at(origin, "permissions"), [...path, "permissions"], context),
		origin: at(origin, "permissions"),
		isCallers: false,
	};
	const effective = permissions.declared === null ? surroundings.permissions : permissions;
	if (secrets.other !== null) {
		unknown.push("secretNames");
		context.limit([...path, "secretNames"], `${quote(secrets.other)} reads secrets without naming them`);
	}

	return context.trace.mark(
		makeJob(path, id, {
			name: text("name", "name"),
			needs: readNeeds(get(value, "needs"), path, context),
			condition: text("if", "condition"),
			permissions: permissions.declared,
			identityTokens: readIdentityTokens(effective, [...path, "identityTokens"], unknown, context.trace),
			runner,
			environment: readEnvironment(get(value, "environment"), path, matrix, unknown, context),
			container: readContainer(
				get(value, "container"),
				null,
				at(origin, "container"),
				[...path, "container"],
				scope,
				context,
			),
			services: readServices(get(value, "services"), at(origin, "services"), [...path, "services"], scope, context),
			call: uses === null ? null : readCall(uses, "workflow", at(origin, "uses"), [...path, "call"], context),
			inputs,
			secrets: readSecrets(passed, path, context),
			secretNames: secrets.names,
			variables,
			failureIgnored: readFlag(get(value, "continue-on-error"), path, scope, unknown, context),
			timeoutMinutes: readMinutes(get(value, "timeout-minutes"), path, scope, unknown, context),
			artifacts: readArtifacts(steps, [...path, "artifacts"], context.trace),
			steps,
			unknown,
		}),
		origin,
		{
			id: [],
			condition: "if",
			identityTokens: { origin: effective.origin },
			runner: "runs-on",
			call: "uses",
			inputs: "with",
			secretNames: [],
			variables: "env",
			failureIgnored: "continue-on-error",
			timeoutMinutes: "timeout-minutes",
			artifacts: "steps",
		},
	);
}

/** defaults.run of a workflow or job, inside of those around it. */
export function readDefaults(value: unknown, outer: Defaults): Defaults {
	const run = get(get(value, "defaults"), "run");
	return {
		shell: asString(get(run, "shell")) ?? outer.shell,
		workingDirectory: asString(get(run, "working-directory")) ?? outer.workingDirectory,
	};
}

function readNeeds(value: unknown, path: Pipeline.Path, context: Context): string[] {
	if (value === undefined || value === null) return [];
	const found: string[] = [];
	for (const item of asArray(value) ?? [value]) {
		const text = asString(item);
		if (text !== null) found.push(text);
		else
			context.limit(
				[...path, "needs"],
				`"needs" holds ${describeType(item)} where the id of a job belongs; it was left out`,
			);
	}
	return found;
}

/** environment: a name, or a map with one. */
function readEnvironment(
	value: unknown,
	path: Pipeline.Path,
	matrix: Matrix,
	unknown: string[],
	context: Context,
): string | null {
	if (value === undefined || value === null) return null;
	const name = asRecord(value) === null ? value : get(value, "name");
	const text = asScalarText(name);
	const values = text === null ? null : possibleValues(text, matrix);
	const only = values?.length === 1 ? asScalarText(values[0]) : null;
	if (only === null) {
		unknown.push("environment");
		if (text === null) context.limit([...path, "environment"], `the name of an environment is ${describeType(name)}`);
	}
	return only;
}

function readServices(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	scope: Scope,
	context: Context,
): Pipeline.Container[] {
	if (value === undefined || value === null) return [];
	if (asRecord(value) === null)
		context.limit(path, `"services" is ${describeType(value)}, not a map; they cannot be told`);
	const services: Pipeline.Container[] = [];
	for (const [name, own] of entriesOf(value)) {
		const service = readContainer(own, name, at(origin, name), [...path, services.length], scope, context);
		if (service !== null) services.push(service);
	}
	return services;
}

function readSecrets(value: unknown, path: Pipeline.Path, context: Context): Pipeline.Job["secrets"] {
	if (value === undefined || value === null) return null;
	if (value === "inherit") return "inherit";
	if (asRecord(value) === null)
		context.limit([...path, "secrets"], `"secrets" is ${describeType(value)}, neither a map nor inherit`);
	return "listed";
}
