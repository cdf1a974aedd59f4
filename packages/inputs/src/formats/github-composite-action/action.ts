import type { PipelineDocument } from "@proviso/schemas";
import { asText, get } from "../../convert.js";
import type { ParsedFile } from "../../format.js";
import { Context } from "../../pipeline/context.js";
import { makeJob } from "../../pipeline/parts.js";
import { at, root, type Trace } from "../../trace.js";
import { readArtifacts } from "../github-actions/artifacts.js";
import { Environment, Matrix, NOTHING_HANDED, type Scope, untrustedDefaults } from "../github-actions/scope.js";
import { readSecretNames } from "../github-actions/secrets.js";
import { readSteps } from "../github-actions/step.js";

/**
 * The normalized document of a composite action: one job with its steps, which runs where the workflow that calls it says.
 * What callers pass as inputs is theirs to judge, as it is for reusable workflows; what inputs are without is not.
 */
export function readAction(file: ParsedFile, trace: Trace): Omit<PipelineDocument, "source"> {
	const [value] = file.values;
	const context = new Context(trace, "the syntax of composite actions");
	const origin = root(0);
	const scope: Scope = {
		environment: new Environment(null),
		matrix: new Matrix(null),
		outputs: NOTHING_HANDED,
		inputs: untrustedDefaults(get(value, "inputs")),
	};
	const defaults = { shell: null, workingDirectory: null };
	const place = at(origin, "runs");
	const path = ["jobs", 0];
	const runs = get(value, "runs");
	const steps = readSteps(get(runs, "steps"), at(place, "steps"), [...path, "steps"], defaults, scope, context);
	const artifacts = readArtifacts(steps, [...path, "artifacts"], trace);
	const secrets = readSecretNames(runs);
	const job = makeJob(path, "runs", {
		secretNames: [...secrets.names],
		artifacts,
		steps,
		unknown: ["runner", "identityTokens"],
	});
	return trace.mark(
		{
			kind: "pipeline" as const,
			limitations: context.limitations,
			platform: "github-actions" as const,
			name: asText(get(value, "name")),
			reusable: true,
			triggers: [],
			permissions: null,
			variables: [],
			jobs: [trace.mark(job, place, { id: [], secretNames: [], artifacts: "steps" })],
		},
		origin,
		{ jobs: "runs" },
	);
}
