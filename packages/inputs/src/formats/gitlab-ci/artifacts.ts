import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, asString, describeType, entriesOf, get } from "../../convert.js";
import { makeArtifact } from "../../pipeline/artifact.js";
import type { Context } from "../../pipeline/context.js";
import { at, type FieldMap } from "../../trace.js";
import type { Configuration, Placed, Tree } from "./configuration.js";
import { minutesOf } from "./duration.js";
import type { Environment } from "./variables.js";

/**
 * `artifacts`: what a job keeps. Without `expire_in` a setting of the instance decides.
 * https://docs.gitlab.com/ci/yaml/#artifacts
 */
export function readArtifacts(
	placed: Placed | undefined,
	properties: ReadonlyMap<string, Tree> | null,
	path: Pipeline.Path,
	environment: Environment,
	configuration: Configuration,
	context: Context,
): Pipeline.Artifact[] {
	if (placed === undefined || placed.value === null) return [];
	const own = [...path, 0];
	const followed = configuration.one(placed.value, placed.origin);
	if (followed === null || asRecord(followed.value) === null) {
		context.limit(
			path,
			`${describeType(followed?.value)} stands where artifacts belong, or leads to nothing in the file`,
		);
		return [];
	}
	const part = (name: string): Placed => {
		const merged = followed.value === placed.value ? properties?.get(name) : undefined;
		return merged ?? { value: get(followed.value, name), origin: at(followed.origin, name) };
	};
	const unknown = new Set<string>();
	const textOf = (name: string, property: string): string | null => {
		const { value, origin } = part(name);
		if (value === undefined || value === null) return null;
		const text = asScalarText(configuration.one(value, origin)?.value);
		const expanded = text === null ? null : environment.values.expand(text);
		if (expanded === null) unknown.add(property);
		return expanded;
	};

	const files: string[] = [];
	const addFiles = ({ value, origin }: Placed): void => {
		if (value === undefined || value === null) return;
		const { items, problem } = configuration.list(value, origin);
		if (problem !== null) unknown.add("files");
		for (const item of items) {
			const text = asScalarText(item.value) ?? asString(get(item.value, "path"));
			if (text === null) unknown.add("files");
			else files.push(text);
		}
	};
	const paths = part("paths");
	addFiles(paths);
	const reports = part("reports");
	const types: string[] = [];
	const told = reports.value === undefined ? null : configuration.one(reports.value, reports.origin);
	if (reports.value !== undefined && reports.value !== null && (told === null || asRecord(told.value) === null)) {
		unknown.add("reports");
		context.limit([...own, "reports"], `${describeType(reports.value)} stands where reports belong`);
	}
	const ofReports = properties?.get("reports")?.properties;
	for (const [type, value] of entriesOf(told?.value)) {
		types.push(type);
		addFiles(ofReports?.get(type) ?? { value, origin: at(told?.origin ?? reports.origin, type) });
	}
	// All that Git does not know: which files that are cannot be told.
	if (part("untracked").value === true) unknown.add("files");

	// Those of `default` may say how long things are kept, and name none.
	if (files.length === 0 && types.length === 0 && !unknown.has("files")) return [];

	const period = textOf("expire_in", "retentionDays");
	const permanent = period === "never";
	const minutes = period === null || permanent ? null : minutesOf(period);
	if (period !== null && !permanent && minutes === null) unknown.add("retentionDays");
	const artifact = makeArtifact(own, {
		name: textOf("name", "name"),
		files,
		reports: types,
		retentionDays: minutes === null ? null : minutes / (24 * 60),
		permanent,
		unknown: [...unknown],
	});
	const expiry = { origin: part("expire_in").origin };
	const fields: FieldMap = {
		name: { origin: part("name").origin },
		files: { origin: paths.origin },
		reports: { origin: reports.origin, items: {} },
		retentionDays: expiry,
		permanent: expiry,
	};
	return [context.trace.mark(artifact, followed.origin, fields)];
}
