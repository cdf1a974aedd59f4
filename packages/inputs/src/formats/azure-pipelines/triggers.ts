import type { Pipeline } from "@proviso/schemas";
import { asArray, asRecord, asScalarText, asString, entriesOf, get, stringsOf } from "../../convert.js";
import { makeTrigger } from "../../pipeline/parts.js";
import { at, type Origin, type Trace } from "../../trace.js";

/**
 * What starts a pipeline. Without `trigger` every push does, and without `pr` every pull request of a repository on GitHub
 * or Bitbucket, forks included. Builds of forks get no secrets unless a setting says so. The address of a webhook takes
 * calls from anybody, unless the settings have a secret for it.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/repos/github#pr-triggers,
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/security/repos,
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/yaml-schema/resources-webhooks-webhook
 */
export function readTriggers(value: unknown, origin: Origin, trace: Trace): Pipeline.Trigger[] {
	const triggers: Pipeline.Trigger[] = [];
	const add = (event: string, place: Origin, known: Partial<Pipeline.Trigger>, fields = {}): void => {
		triggers.push(
			trace.mark(makeTrigger(["triggers", triggers.length], event, known), place, { event: [], ...fields }),
		);
	};
	const push = get(value, "trigger");
	if (push !== "none") add("push", at(origin, "trigger"), filtersOf(push));
	const pr = get(value, "pr");
	if (pr !== "none") add("pull_request", at(origin, "pr"), { ...filtersOf(pr), untrusted: true });
	for (const [index, schedule] of (asArray(get(value, "schedules")) ?? []).entries()) {
		const cron = asScalarText(get(schedule, "cron"));
		add(
			"schedule",
			at(origin, "schedules", index),
			{ ...filtersOf(schedule), schedules: cron === null ? [] : [cron] },
			{ schedules: "cron" },
		);
	}
	for (const kind of ["pipelines", "containers", "webhooks"]) {
		for (const [index, resource] of (asArray(get(get(value, "resources"), kind)) ?? []).entries()) {
			const trigger = get(resource, "trigger");
			if (kind !== "webhooks" && (trigger === undefined || trigger === "none" || trigger === false)) continue;
			const isOpen = kind === "webhooks";
			add(kind.slice(0, -1), at(origin, "resources", kind, index), { untrusted: isOpen, privileged: isOpen });
		}
	}
	return triggers;
}

/** A list of branches, or maps of what is included and excluded. */
function filtersOf(value: unknown): Partial<Pipeline.Trigger> {
	const branches = stringsOf(value);
	if (asRecord(value) === null) return { branches };
	const filter = (name: string): string[] => {
		const own = get(value, name);
		const list = (key: string): string[] => {
			const inner = get(own, key);
			return asString(inner) === null ? stringsOf(inner) : [inner as string];
		};
		const included = entriesOf(own).length === 0 ? stringsOf(own) : list("include");
		const excluded = list("exclude");
		if (excluded.length === 0) return included;
		return [...(included.length === 0 ? ["*"] : included), ...excluded.map((pattern) => `!${pattern}`)];
	};
	return { branches: filter("branches"), tags: filter("tags"), paths: filter("paths") };
}
