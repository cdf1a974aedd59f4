import type { Findings } from "@proviso/schemas";
import { asArray, asList, asRecord, asScalarText, asString, describeType, get } from "../../convert.js";
import { FindingsBuilder, type RunDraft } from "../../findings/document.js";
import type { Normalized } from "../../format.js";
import { loadPurl } from "../../purl.js";
import { at, type FieldMap, type Origin, root, type Trace } from "../../trace.js";
import { parts } from "./index.js";
import { ResultReader } from "./result.js";

export async function normalizeReport(report: unknown, trace: Trace): Promise<Normalized> {
	const origin = root(0);
	const builder = new FindingsBuilder(trace, origin);
	const reader = new ResultReader(builder, await loadPurl());
	const list = asArray(report);
	if (list !== null) {
		readResults(list, reader, false, null, origin, builder);
		return { ok: true, body: builder.body({ name: "Trivy", vendor: "Aqua Security" }, {}) };
	}
	if (get(report, "SchemaVersion") === undefined) {
		for (const part of parts) readResources(get(report, part), reader, at(origin, part), builder);
		const target = builder.target("other", get(report, "ClusterName"), [], origin, {
			name: "ClusterName",
			type: "ClusterName",
		});
		return { ok: true, body: builder.body({ name: "Trivy", vendor: "Aqua Security" }, { target }) };
	}
	const version = get(report, "SchemaVersion");
	if (version !== 2) {
		const message = `SchemaVersion is ${String(version)}; reports of Trivy are read in version 2, and the lists of before.`;
		return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["SchemaVersion"] }] };
	}
	const isImage = get(report, "ArtifactType") === "container_image";
	const results = get(report, "Results");
	if (results !== undefined && results !== null && asArray(results) === null) {
		builder.limit(null, `Results is ${describeType(results)}, not a list: nothing of it could be read.`);
	} else if (asList(results).length === 0) {
		// Trivy leaves out an empty list, and then says of nothing what it looked for.
		builder.limit(null, "The report has no results: it does not tell what was scanned, nor for what.");
	}
	readResults(asList(results), reader, isImage, asString(get(report, "ArtifactName")), at(origin, "Results"), builder);
	const metadata = get(report, "Metadata");
	const run: RunDraft = {
		endedAt: asString(get(report, "CreatedAt")),
		revision: asString(get(metadata, "Commit")),
		branch: asString(get(metadata, "Branch")),
		repository: asString(get(metadata, "RepoURL")),
		target: targetOf(report, metadata, builder, origin),
	};
	const tool = { name: "Trivy", vendor: "Aqua Security", version: asString(get(get(report, "Trivy"), "Version")) };
	return {
		ok: true,
		body: builder.body(tool, run, {
			tool: [],
			toolFields: { name: "Trivy", vendor: "Trivy", version: ["Trivy", "Version"] },
			run: runFields,
		}),
	};
}

const runFields: FieldMap = {
	endedAt: "CreatedAt",
	revision: ["Metadata", "Commit"],
	branch: ["Metadata", "Branch"],
	repository: ["Metadata", "RepoURL"],
	target: [],
	scope: "Results",
};

const targetTypes: Readonly<Record<string, Findings.Target["type"]>> = {
	container_image: "image",
	filesystem: "filesystem",
	repository: "repository",
	cyclonedx: "sbom",
	spdx: "sbom",
};

function targetOf(report: unknown, metadata: unknown, builder: FindingsBuilder, origin: Origin): Findings.Target {
	const type = asString(get(report, "ArtifactType")) ?? "";
	const known = Object.hasOwn(targetTypes, type) ? targetTypes[type] : undefined;
	const name = asString(get(report, "ArtifactName"));
	const reference = asString(get(metadata, "Reference")) ?? asString(asList(get(metadata, "RepoTags"))[0]);
	return builder.target(
		known ?? "other",
		name === null || name === "" ? reference : name,
		[get(metadata, "ImageID"), ...asList(get(metadata, "RepoDigests")), get(report, "ArtifactID")],
		origin,
		{ type: "ArtifactType", name: "ArtifactName", digests: ["Metadata", "RepoDigests"] },
	);
}

/** What a report of a cluster says of each of its objects. */
function readResources(value: unknown, reader: ResultReader, origin: Origin, builder: FindingsBuilder): void {
	for (const [index, resource] of asList(value).entries()) {
		const names = ["Namespace", "Kind", "Name"].map((name) => asScalarText(get(resource, name)) ?? "");
		const error = asString(get(resource, "Error"));
		if (error !== null && error !== "") builder.failed(`${names.join("/")}: ${error}`);
		const list = asList(get(resource, "Results"));
		readResults(
			list,
			reader,
			true,
			names.filter((name) => name !== "").join("/"),
			at(origin, index, "Results"),
			builder,
		);
	}
}

function readResults(
	results: readonly unknown[],
	reader: ResultReader,
	isImage: boolean,
	object: string | null,
	origin: Origin,
	builder: FindingsBuilder,
): void {
	for (const [index, result] of results.entries()) {
		if (asString(get(result, "Target")) === null) {
			const what = asRecord(result) === null ? `is ${describeType(result)}, not an object` : "has no target";
			builder.limit(null, `Result ${index} ${what}: it could not be read.`);
		} else reader.read(result, { isImage, object }, at(origin, index));
	}
}
