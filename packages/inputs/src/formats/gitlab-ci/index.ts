import { asRecord, entriesOf, get } from "../../convert.js";
import type { Body, Format, ParsedFile, Recognition } from "../../format.js";
import { isInclude, JOB_KEYWORDS, looksLikeJob, RESERVED } from "./keywords.js";

/** A configuration of GitLab CI/CD, or a file that others include: jobs, templates of jobs, includes. */
export const gitlabCi: Format = {
	id: "gitlab-ci",
	kind: "pipeline",
	title: "GitLab CI/CD configuration",
	specification: "https://docs.gitlab.com/ci/yaml/",
	tags: "gitlab-ci",
	recognize,
	async normalize(file, trace) {
		const { readConfiguration } = await import("./pipeline.js");
		const pipeline = readConfiguration(file, trace);
		return "code" in pipeline ? { ok: false, problems: [pipeline] } : { ok: true, body: pipeline satisfies Body };
	},
};

/** Keys of the formats whose files have maps that could be taken for jobs. */
const OTHERS = ["apiVersion", "jobs", "pipelines", "steps", "on", "language", "script", "services", "tasks", "version"];

function recognize(file: ParsedFile): Recognition {
	// A header (`spec`) may stand before the configuration.
	const value = file.values.find((candidate) => get(candidate, "spec") === undefined);
	if (asRecord(value) === null || file.values.length > 2) return { matches: false };
	const named = /(?:^|\/|\.)\.?gitlab-ci\.ya?ml$/.test(file.name);
	const entries = entriesOf(value);
	if (named) {
		if (entries.some(([name, own]) => name === "include" || looksLikeJob(own))) return { matches: true, version: null };
		return {
			matches: false,
			hint: "it is named as GitLab CI/CD configurations are, and has neither jobs nor includes",
		};
	}
	if (OTHERS.some((name) => get(value, name) !== undefined && !looksLikeJob(get(value, name))))
		return { matches: false };
	const isOther = entries.some(
		([name, own]) =>
			!RESERVED.has(name) &&
			!name.startsWith(".") &&
			!(looksLikeJob(own) && entriesOf(own).every(([key]) => JOB_KEYWORDS.has(key))),
	);
	if (isOther) return { matches: false };
	const matches = entries.some(([, own]) => looksLikeJob(own)) || isInclude(get(value, "include"));
	return matches ? { matches: true, version: null } : { matches: false };
}
