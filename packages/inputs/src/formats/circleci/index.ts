import { asRecord, asScalarText, get } from "../../convert.js";
import type { Body, Format, ParsedFile, Recognition } from "../../format.js";

/** A configuration of CircleCI, or the source of an orb. */
export const circleci: Format = {
	id: "circleci",
	kind: "pipeline",
	title: "CircleCI configuration",
	specification: "https://circleci.com/docs/reference/configuration-reference/",
	recognize,
	async normalize(file, trace) {
		const { readConfiguration } = await import("./pipeline.js");
		return { ok: true, body: readConfiguration(file, trace) satisfies Body };
	},
};

function recognize(file: ParsedFile): Recognition {
	const [value] = file.values;
	const version = asScalarText(get(value, "version"));
	if (file.values.length !== 1 || version === null || !/^2(?:\.[01])?$/.test(version)) return { matches: false };
	const parts = ["jobs", "workflows", "commands", "executors", "orbs"];
	const matches = parts.some((name) => asRecord(get(value, name)) !== null) && get(value, "services") === undefined;
	return matches ? { matches: true, version } : { matches: false };
}
