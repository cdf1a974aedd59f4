import type { Pipeline } from "@proviso/schemas";
import { asRecord, asScalarText, describeType, get } from "../../convert.js";
import { makeArtifact } from "../../pipeline/artifact.js";
import type { Context } from "../../pipeline/context.js";
import { at, type Origin } from "../../trace.js";

/** https://support.atlassian.com/bitbucket-cloud/docs/use-artifacts-in-steps/: artifacts are deleted after 14 days. */
const DAYS = 14;

/** `artifacts`: patterns, or maps with a name and patterns, in a list or below `paths` or `upload`. */
export function readArtifacts(
	value: unknown,
	origin: Origin,
	path: Pipeline.Path,
	context: Context,
): Pipeline.Artifact[] {
	const artifacts: Pipeline.Artifact[] = [];
	const add = (name: string | null, type: unknown, items: unknown, place: Origin, files: string): void => {
		const own = [...path, artifacts.length];
		const patterns = (Array.isArray(items) ? items : [items]).map((item) => asScalarText(item));
		if (patterns.includes(null)) context.limit([...own, "files"], `${files} holds something that is no pattern`);
		const artifact = makeArtifact(own, {
			name,
			files: patterns.filter((pattern) => pattern !== null),
			reports: type === "test-reports" ? ["test-reports"] : [],
			retentionDays: DAYS,
			unknown: patterns.includes(null) ? ["files"] : [],
		});
		const isList = Array.isArray(items);
		artifacts.push(
			context.trace.mark(artifact, place, {
				files: isList && files === "" ? [] : files,
				reports: "type",
				retentionDays: [],
				permanent: [],
			}),
		);
	};
	const addMap = (map: unknown, place: Origin): void => {
		if (get(map, "paths") === undefined) context.limit(path, "an artifact has no paths; it was not read");
		else add(asScalarText(get(map, "name")), get(map, "type"), get(map, "paths"), place, "paths");
	};
	const addList = (list: readonly unknown[], place: Origin): void => {
		const maps = list.filter((item) => asRecord(item) !== null);
		if (maps.length < list.length)
			add(
				null,
				null,
				list.filter((item) => asRecord(item) === null),
				place,
				"",
			);
		for (const [index, item] of list.entries()) if (asRecord(item) !== null) addMap(item, at(place, index));
	};

	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) addList(value, origin);
	else if (asRecord(value) === null) context.limit(path, `"artifacts" is ${describeType(value)}; it was not read`);
	else {
		const upload = get(value, "upload");
		if (get(value, "paths") !== undefined) addMap(value, origin);
		if (Array.isArray(upload)) addList(upload, at(origin, "upload"));
		else if (upload !== undefined && upload !== null)
			context.limit(path, `"upload" is ${describeType(upload)}, not a list; it was not read`);
	}
	return artifacts;
}
