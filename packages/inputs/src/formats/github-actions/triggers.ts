import type { Pipeline } from "@proviso/schemas";
import { asArray, asScalarText, describeType, entriesOf, get } from "../../convert.js";
import type { Context } from "../../pipeline/context.js";
import { quote } from "../../problem.js";
import { at, type FieldMap, type Origin } from "../../trace.js";

/**
 * Events that people without write access cause, or whose payload they write.
 *
 * Pull requests from forks: pull_request, pull_request_review and pull_request_review_comment run without secrets and
 * with a token that can only read
 * (https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target); all others run in the
 * context of the default branch, with secrets and a token that can write, whoever causes them
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const UNTRUSTED = new Map<string, { readonly privileged: boolean }>([
	["pull_request", { privileged: false }],
	["pull_request_review", { privileged: false }],
	["pull_request_review_comment", { privileged: false }],
	["pull_request_target", { privileged: true }],
	["workflow_run", { privileged: true }],
	["issues", { privileged: true }],
	["issue_comment", { privileged: true }],
	["pull_request_comment", { privileged: true }],
	["discussion", { privileged: true }],
	["discussion_comment", { privileged: true }],
	["fork", { privileged: true }],
	["watch", { privileged: true }],
	["gollum", { privileged: true }],
]);

/** Events that take write access to the repository, a token with such access, or an installed app. */
const TRUSTED = new Set(
	(
		"branch_protection_rule check_run check_suite create delete deployment deployment_status image_version label " +
		"merge_group milestone page_build project project_card project_column public push registry_package release " +
		"repository_dispatch schedule status workflow_call workflow_dispatch"
	).split(" "),
);

/** `on`, in each of its three forms: one event, a list of events, or a map from event to filters. */
export function readTriggers(value: unknown, origin: Origin, context: Context): Pipeline.Trigger[] {
	const found: { readonly event: unknown; readonly filters: unknown; readonly origin: Origin }[] = [];
	if (typeof value === "string") found.push({ event: value, filters: null, origin });
	else if (Array.isArray(value)) {
		value.forEach((event, index) => {
			found.push({ event, filters: null, origin: at(origin, index) });
		});
	} else {
		for (const [event, filters] of entriesOf(value)) found.push({ event, filters, origin: at(origin, event) });
	}
	if (found.length === 0) context.limit(["triggers"], `"on" is ${describeType(value)} and names no event`);

	const triggers: Pipeline.Trigger[] = [];
	for (const { event, filters, origin: own } of found) {
		if (typeof event !== "string") {
			context.limit(["triggers"], `an event of "on" is ${describeType(event)}, not a name; it was left out`);
		} else {
			triggers.push(readTrigger(event, filters, own, ["triggers", triggers.length], context));
		}
	}
	return triggers;
}

function readTrigger(
	event: string,
	filters: unknown,
	origin: Origin,
	path: Pipeline.Path,
	context: Context,
): Pipeline.Trigger {
	const untrusted = UNTRUSTED.get(event);
	if (untrusted === undefined && !TRUSTED.has(event))
		context.limit(
			[...path, "event"],
			`the event ${quote(event)} is not known; it is taken for one that anyone can cause`,
		);
	const isUnknown = untrusted === undefined && !TRUSTED.has(event);

	const strings = (name: string): string[] => readStrings(get(filters, name), name, path, context);
	const fields: Record<string, string | readonly string[]> = { event: [] };
	const filtered = (name: "branches" | "tags" | "paths"): string[] => {
		const ignored = strings(`${name}-ignore`);
		if (get(filters, name) === undefined && ignored.length > 0) fields[name] = `${name}-ignore`;
		const included = strings(name);
		// Patterns that are ignored are the same as all patterns with those taken back.
		return ignored.length === 0
			? included
			: [...(included.length === 0 ? ["**"] : included), ...ignored.map((pattern) => `!${pattern}`)];
	};

	const schedules: string[] = [];
	if (event === "schedule") {
		fields["schedules"] = [];
		for (const item of asArray(filters) ?? []) {
			const cron = asScalarText(get(item, "cron"));
			if (cron !== null) schedules.push(cron);
			else context.limit([...path, "schedules"], "a schedule has no cron expression");
		}
		if (asArray(filters) === null)
			context.limit([...path, "schedules"], `"schedule" is ${describeType(filters)}, not a list`);
	} else if (filters !== null && (typeof filters !== "object" || Array.isArray(filters))) {
		context.limit(path, `the filters of ${quote(event)} are ${describeType(filters)}, not a map; they were not read`);
	}

	return context.trace.mark(
		{
			path,
			event,
			untrusted: untrusted !== undefined || isUnknown,
			privileged: untrusted?.privileged ?? isUnknown,
			types: strings("types"),
			branches: filtered("branches"),
			tags: filtered("tags"),
			paths: filtered("paths"),
			schedules,
		},
		origin,
		fields satisfies FieldMap,
	);
}

/** A string, or a list of strings. */
function readStrings(value: unknown, name: string, path: Pipeline.Path, context: Context): string[] {
	if (value === undefined || value === null) return [];
	const found: string[] = [];
	for (const item of asArray(value) ?? [value]) {
		const text = asScalarText(item);
		if (text !== null) found.push(text);
		else context.limit(path, `${quote(name)} holds ${describeType(item)} where text belongs; it was left out`);
	}
	return found;
}
