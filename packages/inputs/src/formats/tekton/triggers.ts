import { asList, asScalarText, asString, get, stringsOf } from "../../convert.js";
import { at, type Origin } from "../../trace.js";
import { type Tainted, taintedIn } from "./expressions.js";

/** An object, and where it stands. */
export interface Placed {
	readonly value: unknown;
	readonly origin: Origin;
}

/** What an event listener starts runs for. */
export interface Event extends Placed {
	readonly name: string;
	readonly untrusted: boolean;
}

/** Events that people without write access cause, in the words of GitHub, GitLab and Bitbucket. */
const UNTRUSTED =
	/^(?:pull_request|pull_request_review|pull_request_review_comment|issues|issue_comment|discussion|discussion_comment|fork|watch|gollum|Merge Request Hook|Note Hook|Issue Hook|Wiki Page Hook|pullrequest:.*|pr:.*|issue:.*|repo:fork)$/;

/**
 * Events of a listener or a trigger: those that its interceptors let through, or any call of its address (`webhook`), which
 * is from anybody unless an interceptor checks a secret.
 * https://tekton.dev/docs/triggers/eventlisteners/, https://tekton.dev/docs/triggers/interceptors/
 */
export function eventsOf({ value, origin }: Placed): Event[] {
	const kind = get(value, "kind");
	const isListener = kind === "EventListener";
	if (!isListener && kind !== "Trigger") return [];
	const spec = at(origin, "spec");
	const triggers: Placed[] = isListener
		? asList(get(get(value, "spec"), "triggers")).map((own, index) => ({
				value: own,
				origin: at(spec, "triggers", index),
			}))
		: [{ value: get(value, "spec"), origin: spec }];
	return triggers.flatMap((trigger) => {
		// A reference leads to a Trigger, which says it itself.
		if (asString(get(trigger.value, "triggerRef")) !== null) return [];
		const names: string[] = [];
		let isChecked = false;
		for (const interceptor of asList(get(trigger.value, "interceptors"))) {
			const parameters = new Map(
				asList(get(interceptor, "params")).map((one) => [asString(get(one, "name")), get(one, "value")] as const),
			);
			// Before there were parameters, each kind had a property of its own.
			const former = ["github", "gitlab", "bitbucket"].map((kind) => get(interceptor, kind));
			names.push(
				...stringsOf(parameters.get("eventTypes")),
				...former.flatMap((own) => stringsOf(get(own, "eventTypes"))),
			);
			if (parameters.has("secretRef") || former.some((own) => get(own, "secretRef") !== undefined)) isChecked = true;
		}
		const place = { value: trigger.value, origin: trigger.origin };
		if (names.length === 0) return [{ ...place, name: "webhook", untrusted: !isChecked }];
		return names.map((name) => ({ ...place, name, untrusted: !isChecked || UNTRUSTED.test(name) }));
	});
}

/** Parameters that bindings of the file, and of its triggers, fill with what anyone can choose. */
export function boundIn(objects: readonly Placed[]): Tainted {
	const none = new Set<string>();
	const found = new Set<string>();
	const add = (list: unknown): void => {
		for (const name of taintedIn(asList(list), none)) found.add(`tt.${name}`);
	};
	for (const { value } of objects) {
		const spec = get(value, "spec");
		if (/TriggerBinding$/.test(asString(get(value, "kind")) ?? "")) add(get(spec, "params"));
		for (const trigger of [spec, ...asList(get(spec, "triggers"))]) {
			add(get(trigger, "bindings"));
			for (const binding of asList(get(trigger, "bindings"))) add(get(get(binding, "spec"), "params"));
		}
	}
	return found;
}

/** What a template, or a trigger with one of its own, makes. */
export function templatesIn({ value, origin }: Placed): Placed[] {
	const found: Placed[] = [];
	const add = (spec: unknown, place: Origin): void => {
		for (const key of ["resourcetemplates", "resourceTemplates"])
			for (const [index, template] of asList(get(spec, key)).entries())
				found.push({ value: template, origin: at(place, key, index) });
	};
	const spec = get(value, "spec");
	add(spec, at(origin, "spec"));
	add(get(get(spec, "template"), "spec"), at(origin, "spec", "template", "spec"));
	for (const [index, trigger] of asList(get(spec, "triggers")).entries())
		add(get(get(trigger, "template"), "spec"), at(origin, "spec", "triggers", index, "template", "spec"));
	return found;
}

/** Names of secrets that a run gives to its tasks as workspaces: https://tekton.dev/docs/pipelines/workspaces/ */
export function secretsOfWorkspaces(spec: unknown): string[] {
	return asList(get(spec, "workspaces")).flatMap((workspace) => {
		const projected = asList(get(get(workspace, "projected"), "sources")).map((source) => get(source, "secret"));
		const names = [get(get(workspace, "secret"), "secretName"), ...projected.map((secret) => get(secret, "name"))];
		return names.flatMap((name) => asScalarText(name) ?? []);
	});
}
