import { asArray, asRecord, entriesOf, get } from "../../convert.js";
import type { Body, Format, ParsedFile, Recognition } from "../../format.js";

/** A configuration of Bitbucket Pipelines. */
export const bitbucketPipelines: Format = {
	id: "bitbucket-pipelines",
	kind: "pipeline",
	title: "Bitbucket Pipelines configuration",
	specification: "https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/",
	recognize,
	async normalize(file, trace) {
		const { readConfiguration } = await import("./pipeline.js");
		return { ok: true, body: readConfiguration(file, trace) satisfies Body };
	},
};

const STARTS = new Set("default branches tags bookmarks pull-requests custom".split(" "));

function recognize(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (file.values.length !== 1) return { matches: false };
	const isStart = ([name, own]: readonly [string, unknown]) =>
		STARTS.has(name) && (asArray(own) !== null || asRecord(own) !== null);
	const direct = entriesOf(get(value, "pipelines"));
	const shared = entriesOf(get(get(value, "definitions"), "pipelines"));
	const matches = (direct.length > 0 && direct.every(isStart)) || (shared.length > 0 && get(value, "export") === true);
	return matches ? { matches: true, version: null } : { matches: false };
}
