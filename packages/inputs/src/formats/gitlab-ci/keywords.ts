import { asRecord, asString, get } from "../../convert.js";

/** Keywords of the whole configuration: https://docs.gitlab.com/ci/yaml/#global-keywords, and those that are deprecated. */
export const RESERVED: ReadonlySet<string> = new Set(
	"after_script before_script cache default image include services spec stages types variables workflow".split(" "),
);

/** Keywords of jobs: https://docs.gitlab.com/ci/yaml/#job-keywords */
export const JOB_KEYWORDS: ReadonlySet<string> = new Set(
	(
		"after_script allow_failure artifacts before_script cache coverage dast_configuration dependencies environment except " +
		"extends hooks id_tokens identity image inherit inputs interruptible manual_confirmation needs only pages parallel publish " +
		"release resource_group retry rules run script secrets services stage start_in tags timeout trigger type variables when"
	).split(" "),
);

/** What gives a map away as a job, or as a template of jobs. */
const TELLING = ["script", "trigger", "extends", "before_script", "after_script", "run"];

export function looksLikeJob(value: unknown): boolean {
	if (asRecord(value) === null) return false;
	return TELLING.some((name) => {
		const own = get(value, name);
		return (
			typeof own === "string" ||
			(Array.isArray(own) && own.length > 0) ||
			(name === "trigger" && asRecord(own) !== null)
		);
	});
}

const INCLUDE = ["local", "project", "remote", "template", "component"];

/** Whether a value is what `include` holds. */
export function isInclude(value: unknown): boolean {
	const list = Array.isArray(value) ? value : [value];
	return (
		list.length > 0 &&
		list.every((item) => asString(item) !== null || INCLUDE.some((name) => asString(get(item, name)) !== null)) &&
		list.some((item) => asRecord(item) !== null || /\.ya?ml$/.test(asString(item) ?? ""))
	);
}
