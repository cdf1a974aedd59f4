import type { Run } from "sarif";
import { asArray, asList, asRecord, asString, describeType, get, stringsOf } from "../../convert.js";
import { FindingsBuilder, type RunDraft } from "../../findings/document.js";
import { commandText } from "../../findings/text.js";
import type { Body, Normalized } from "../../format.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";
import { categoryOfTool } from "./category.js";
import { ResultReader } from "./result.js";
import { RuleBook } from "./rules.js";

/** The names of a run's properties, checked against the published types: the file itself may hold anything. */
const property = <Name extends keyof Run>(run: unknown, name: Name): unknown => get(run, name);

export function normalizeLog(log: unknown, trace: Trace): Normalized {
	const runs = asArray(get(log, "runs"));
	const [first, ...more] = (runs ?? []).map((run, index) => normalizeRun(run, at(root(0), "runs", index), trace));
	if (first === undefined) {
		const builder = new FindingsBuilder(trace, root(0));
		const what = runs === null ? `runs is ${describeType(get(log, "runs"))}, not a list` : "The log holds no runs";
		builder.limit(null, `${what}: nothing says that anything was scanned.`);
		return { ok: true, body: builder.body({}, {}) };
	}
	const outside = asList(get(log, "inlineExternalProperties")).some((part) => asList(get(part, "results")).length > 0);
	if (!outside) return { ok: true, body: first, more };
	const message = "Results that stand in inlineExternalProperties are not read.";
	const limited = (body: Body): Body =>
		trace.copy(body, { ...body, limitations: [...(body["limitations"] as object[]), { path: null, message }] });
	return { ok: true, body: limited(first), more: more.map(limited) };
}

function normalizeRun(run: unknown, origin: Origin, trace: Trace): Body {
	const builder = new FindingsBuilder(trace, origin);
	if (asRecord(run) === null) {
		builder.limit(null, `The run is ${describeType(run)}, not an object: nothing of it could be read.`);
		return builder.body({}, {});
	}
	const driver = get(property(run, "tool"), "driver");
	const category = categoryOfTool(asString(get(driver, "name")));
	if (category !== null && category !== "other") builder.lookedFor(category);
	readResults(run, builder, category, origin);

	const version = asString(get(driver, "semanticVersion")) === null ? "version" : "semanticVersion";
	const tool = {
		name: asString(get(driver, "name")),
		vendor: asString(get(driver, "organization")),
		version: asString(get(driver, version)),
	};
	const { draft, fields } = readRun(run, driver, builder, origin);
	return builder.body(tool, draft, {
		tool: ["tool", "driver"],
		toolFields: { vendor: "organization", version },
		run: fields,
	});
}

function readResults(
	run: unknown,
	builder: FindingsBuilder,
	category: ReturnType<typeof categoryOfTool>,
	origin: Origin,
): void {
	const results = property(run, "results");
	const list = asArray(results);
	if (asList(get(property(run, "externalPropertyFileReferences"), "results")).length > 0) {
		builder.limit(null, "Some results stand in other files (externalPropertyFileReferences), which are not read.");
	} else if (results === undefined || results === null) {
		builder.limit(null, "The run has no list of results: it does not tell what was found, not even that nothing was.");
	} else if (list === null) {
		builder.limit(null, `results is ${describeType(results)}, not a list: no result could be read.`);
	}
	const reader = new ResultReader(run, builder, new RuleBook(run), category);
	for (const [index, result] of (list ?? []).entries()) reader.read(result, index, at(origin, "results", index));
}

function readRun(
	run: unknown,
	driver: unknown,
	builder: FindingsBuilder,
	origin: Origin,
): { readonly draft: RunDraft; readonly fields: FieldMap } {
	const invocations = asList(property(run, "invocations"));
	const outcomes = invocations.map((invocation) => get(invocation, "executionSuccessful"));
	for (const invocation of invocations) {
		for (const name of ["toolExecutionNotifications", "toolConfigurationNotifications"]) {
			for (const notification of asList(get(invocation, name))) {
				if (get(notification, "level") === "error") builder.failed(get(get(notification, "message"), "text"));
			}
		}
	}
	const first = invocations[0];
	const provenance = asList(property(run, "versionControlProvenance"))[0];
	const bag = property(run, "properties");
	// What Trivy says of an image.
	const image = asString(get(bag, "imageName"));
	for (const [index, artifact] of asList(property(run, "artifacts")).entries()) {
		if (!stringsOf(get(artifact, "roles")).includes("analysisTarget")) continue;
		builder.looked(
			get(get(artifact, "location"), "uri"),
			get(artifact, "sourceLanguage"),
			at(origin, "artifacts", index),
			{
				name: ["location", "uri"],
				type: "sourceLanguage",
			},
		);
	}
	return {
		draft: {
			startedAt: asString(get(first, "startTimeUtc")),
			endedAt: asString(get(invocations.at(-1), "endTimeUtc")),
			successful: outcomes.includes(false)
				? false
				: outcomes.length > 0 && outcomes.every((outcome) => outcome === true)
					? true
					: null,
			commandLine: commandText(get(first, "commandLine")),
			revision: asString(get(provenance, "revisionId")),
			branch: asString(get(provenance, "branch")),
			repository: asString(get(provenance, "repositoryUri")),
			target:
				image === null
					? null
					: builder.target(
							"image",
							image,
							[get(bag, "imageID"), ...asList(get(bag, "repoDigests"))],
							at(origin, "properties"),
							{ name: "imageName", digests: "repoDigests" },
						),
			// What govulncheck says of its database.
			databaseUpdatedAt: asString(get(get(driver, "properties"), "db_last_modified")),
		},
		fields: {
			startedAt: ["invocations", 0, "startTimeUtc"],
			endedAt: ["invocations", invocations.length - 1, "endTimeUtc"],
			successful: ["invocations", Math.max(0, outcomes.indexOf(false)), "executionSuccessful"],
			errors: ["invocations"],
			commandLine: ["invocations", 0, "commandLine"],
			categories: ["tool"],
			revision: ["versionControlProvenance", 0, "revisionId"],
			branch: ["versionControlProvenance", 0, "branch"],
			repository: ["versionControlProvenance", 0, "repositoryUri"],
			target: ["properties"],
			databaseUpdatedAt: ["tool", "driver", "properties", "db_last_modified"],
			scope: ["artifacts"],
		},
	};
}
