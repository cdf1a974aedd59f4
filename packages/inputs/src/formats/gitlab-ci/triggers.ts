import type { Pipeline } from "@proviso/schemas";
import { asList, asString, get } from "../../convert.js";
import { makeTrigger } from "../../pipeline/parts.js";
import type { Origin, Trace } from "../../trace.js";
import type { Configuration, Placed } from "./configuration.js";

/**
 * What starts pipelines. The file does not list it: every kind of pipeline runs whose rules let a job through.
 * `push` stands for branches and tags; the others are named where rules or `only` ask for them.
 *
 * Merge requests from forks run in the fork, with the fork's variables and runners; in the project itself a member has to
 * start them, who is warned to read the code first, and protected variables stay out of reach. So their content is
 * untrusted, and what they get by themselves is not the project's.
 * https://docs.gitlab.com/ci/pipelines/merge_request_pipelines/#use-with-forked-projects
 */
export const MERGE_REQUEST = "merge_request_event";

/** Keywords of `only` and `except`, as the sources of pipelines are called: https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable */
const ONLY: ReadonlyMap<string, string> = new Map([
	["api", "api"],
	["branches", "push"],
	["chat", "chat"],
	["external", "external"],
	["external_pull_requests", "external_pull_request_event"],
	["merge_requests", MERGE_REQUEST],
	["pipelines", "pipeline"],
	["pushes", "push"],
	["schedules", "schedule"],
	["tags", "push"],
	["triggers", "trigger"],
	["web", "web"],
]);

const SOURCE = /\$\{?CI_PIPELINE_SOURCE\}?\s*(==|!=)\s*["']([a-z_]+)["']/g;

/** Events, each with the place that names it. */
export class Events {
	readonly #found = new Map<string, Origin>();

	add(event: string, origin: Origin): void {
		if (!this.#found.has(event)) this.#found.set(event, origin);
	}

	/** What rules let through, with what they name. Without a condition, pushes and merge requests both do. */
	addRules(rules: readonly Placed[]): void {
		let open = true;
		let mergeRequests = true;
		for (const { value, origin } of rules) {
			if (!open) return;
			const condition = asString(get(value, "if")) ?? "";
			const never = get(value, "when") === "never";
			const isUnconditional =
				condition === "" && get(value, "changes") === undefined && get(value, "exists") === undefined;
			const sources = [...condition.matchAll(SOURCE)];
			const only = sources.length === 1 && condition.replace(SOURCE, "").trim() === "" ? sources[0] : undefined;
			if (never) {
				if (isUnconditional) open = false;
				else if (only?.[1] === "==" && only[2] === MERGE_REQUEST) mergeRequests = false;
				else if (/^\s*\$\{?CI_MERGE_REQUEST_(?:I?ID)\}?\s*$/.test(condition)) mergeRequests = false;
				continue;
			}
			for (const [, operator, source = ""] of sources) if (operator === "==") this.add(source, origin);
			if (sources.length === 0 && !/\$\{?CI_MERGE_REQUEST_/.test(condition)) this.add("push", origin);
			if (mergeRequests && mayBeMergeRequest(condition, sources.length > 0)) this.add(MERGE_REQUEST, origin);
			if (isUnconditional) open = false;
		}
	}

	/** `only`: a list, or a map with one in `refs`. */
	addOnly(value: unknown, origin: Origin): void {
		const refs = get(value, "refs");
		const list = typeof value === "string" ? [value] : asList(refs ?? value);
		if (list.length === 0) this.add("push", origin);
		for (const item of list) {
			const name = asString(item);
			if (name === null) continue;
			this.add(ONLY.get(name.split("@")[0] ?? name) ?? "push", origin);
		}
	}

	triggers(trace: Trace): Pipeline.Trigger[] {
		return [...this.#found].map(([event, origin], index) =>
			trace.mark(makeTrigger(["triggers", index], event, { untrusted: event === MERGE_REQUEST }), origin, {
				event: [],
			}),
		);
	}
}

/** Whether a condition can hold in a pipeline of a merge request. Branch and tag have no value there. */
function mayBeMergeRequest(condition: string, namesSource: boolean): boolean {
	if (condition.includes(MERGE_REQUEST) || /\$\{?CI_MERGE_REQUEST_/.test(condition)) {
		return !new RegExp(`^\\s*\\$\\{?CI_PIPELINE_SOURCE\\}?\\s*!=\\s*["']${MERGE_REQUEST}["']\\s*$`).test(condition);
	}
	if (condition.includes("||")) return !namesSource || /CI_PIPELINE_SOURCE\}?\s*!=/.test(condition);
	const equals = /\$\{?CI_PIPELINE_SOURCE\}?\s*==/.test(condition);
	const needsBranch = /\$\{?CI_COMMIT_(?:BRANCH|TAG)\}?(?:\s*(?:==|=~)|\s*$|\s*&&|\s*!=\s*null)/.test(condition);
	const negated = /\$\{?CI_COMMIT_(?:BRANCH|TAG)\}?\s*==\s*null/.test(condition);
	return !equals && (!needsBranch || negated);
}

/** The rules of a job or of the workflow, references followed. */
export function rulesOf(placed: Placed | undefined, configuration: Configuration): readonly Placed[] | null {
	if (placed === undefined || placed.value === null) return null;
	return configuration.list(placed.value, placed.origin).items;
}
