import type { Repository } from "@proviso/schemas";
import { asRecord, asText, get } from "../../convert.js";
import { at, type Origin } from "../../trace.js";
import { actorsOf, idOf, lookup } from "../actors.js";
import type { Absent, Item } from "../item.js";
import type { Settings } from "../settings.js";

type Actor = Repository.Actor;

/**
 * Branch protection: https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection
 * What is not demanded is left out of a whole answer; `whole` is false where only parts of it were asked for.
 */
export function readProtection(
	value: unknown,
	origin: Origin,
	branch: string | null,
	whole: boolean,
	settings: Settings,
) {
	const item = settings.protection(value, origin);
	const absent: Absent = whole ? "nothing" : "unknown";
	const off = <T>(read: T | null, instead: T): T | null => read ?? (whole ? instead : null);
	const enabled = (name: string, part: string, missing: Absent = absent) => item.flag(name, [part, "enabled"], missing);

	const REVIEWS = "required_pull_request_reviews";
	const reviewed = item.has(REVIEWS);
	item.from("pullRequestRequired", REVIEWS);
	const review = (name: string, step: string): boolean | null =>
		reviewed ? item.flag(name, [REVIEWS, step], "unknown") : unlessPartial(item, name, whole);
	const checked = item.has("required_status_checks");
	if (!reviewed && !whole) item.unknown("pullRequestRequired", "requiredApprovals");
	const locked = enabled("updateAllowed", "lock_branch", "nothing");
	const blocked = enabled("creationAllowed", "block_creations", "nothing");
	settings.protect(
		item,
		{
			type: "branch-protection",
			name: branch,
			level: "repository",
			enforcement: "active",
			target: "branch",
			include: branch === null ? [] : [branch],
			exclude: [],
			pullRequestRequired: reviewed ? true : whole ? false : null,
			requiredApprovals: reviewed
				? item.integer("requiredApprovals", [REVIEWS, "required_approving_review_count"], "unknown")
				: whole
					? 0
					: null,
			staleApprovalsDismissed: review("staleApprovalsDismissed", "dismiss_stale_reviews"),
			codeOwnersRequired: review("codeOwnersRequired", "require_code_owner_reviews"),
			lastPushApprovalRequired: review("lastPushApprovalRequired", "require_last_push_approval"),
			authorApprovalPrevented: true,
			approvalRulesLocked: null,
			conversationsResolved: off(enabled("conversationsResolved", "required_conversation_resolution"), false),
			statusChecks: checked ? readChecks(item, ["required_status_checks"]) : listUnlessPartial(item, whole),
			strictStatusChecks: checked
				? item.flag("strictStatusChecks", ["required_status_checks", "strict"], "unknown")
				: unlessPartial(item, "strictStatusChecks", whole),
			pipelineMustSucceed: null,
			// Earlier versions of the API tell of signatures only under an address of their own.
			signedCommitsRequired: enabled("signedCommitsRequired", "required_signatures", "unknown"),
			linearHistoryRequired: off(enabled("linearHistoryRequired", "required_linear_history"), false),
			forcePushesAllowed: enabled("forcePushesAllowed", "allow_force_pushes", "unknown"),
			deletionAllowed: enabled("deletionAllowed", "allow_deletions", "unknown"),
			creationAllowed: blocked === null ? null : !blocked,
			updateAllowed: locked === null ? null : !locked,
			secretsPrevented: null,
			adminsEnforced: enabled("adminsEnforced", "enforce_admins", "unknown"),
			bypassActors: bypasses(item, reviewed, whole),
			pushers: item.has("restrictions")
				? people(item, ["restrictions"], [...item.path, "pushers"], null)
				: nobodyUnlessPartial(item, whole),
			mergers: null,
			otherRules: [],
		},
		branch !== null,
	);
}

function unlessPartial(item: Item, name: string, whole: boolean): boolean | null {
	if (whole) return false;
	item.unknown(name);
	return null;
}

function listUnlessPartial(item: Item, whole: boolean): [] | null {
	if (whole) return [];
	item.unknown("statusChecks");
	return null;
}

function nobodyUnlessPartial(item: Item, whole: boolean): null {
	if (!whole) item.unknown("pushers");
	return null;
}

/** Checks by name and app; older answers have names only. */
function readChecks(item: Item, steps: readonly string[]): Repository.StatusCheck[] {
	const newer = Array.isArray(item.raw([...steps, "checks"]));
	const list = [...steps, newer ? "checks" : "contexts"];
	item.from("statusChecks", list);
	const value = item.raw(list);
	if (!Array.isArray(value)) {
		item.wrong("statusChecks", "the list of required status checks is missing");
		return [];
	}
	return value.flatMap((element: unknown, index) => {
		const name = asText(newer ? get(element, "context") : element);
		if (name === null) {
			item.wrong("statusChecks", `element ${index} of the required status checks has no name`);
			return [];
		}
		const check = { path: [...item.path, "statusChecks", index], name, app: idOf(element, "app_id") };
		return [item.context.trace.mark(check, item.originOf([...list, index]), { name: newer ? "context" : [] })];
	});
}

function bypasses(item: Item, reviewed: boolean, whole: boolean): Actor[] | null {
	if (!reviewed && !whole) item.unknown("bypassActors");
	const steps = ["required_pull_request_reviews", "bypass_pull_request_allowances"];
	item.from("bypassActors", steps);
	if (!reviewed) return whole ? [] : null;
	return people(item, steps, [...item.path, "bypassActors"], "reviews");
}

/** Users, teams and apps, each in a list of its own. */
function people(item: Item, steps: readonly string[], path: Repository.Path, mode: Actor["mode"]): Actor[] {
	const found: Actor[] = [];
	for (const [list, type, name] of [
		["users", "user", "login"],
		["teams", "team", "slug"],
		["apps", "app", "slug"],
	] as const) {
		const read = (value: unknown) => ({ type, name: asText(get(value, name)), id: idOf(value, "id"), mode });
		const origin = item.originOf([...steps, list]);
		found.push(...actorsOf(item.raw([...steps, list]), origin, [], item.context.trace, read));
	}
	return found.map((actor, index) => item.context.trace.copy(actor, { ...actor, path: [...path, index] }));
}

const TARGETS = { branch: "branch", tag: "tag", push: "push" } as const;
const ENFORCEMENTS = {
	active: "active",
	evaluate: "evaluate",
	disabled: "disabled",
	enabled: "active",
} as const;
const SOURCES = {
	Repository: "repository",
	Organization: "organization",
	Enterprise: "enterprise",
} as const;
const ACTORS: Readonly<Record<string, Actor["type"]>> = {
	Integration: "app",
	OrganizationAdmin: "organization-admin",
	RepositoryRole: "role",
	Team: "team",
	User: "user",
	DeployKey: "deploy-key",
	EnterpriseOwner: "enterprise-owner",
	EnterpriseAdmin: "enterprise-owner",
};
const MODES: Readonly<Record<string, NonNullable<Actor["mode"]>>> = {
	always: "always",
	pull_request: "pull-request",
	exempt: "exempt",
};
/** Built-in roles, by the numbers that rulesets use: https://docs.github.com/en/rest/repos/rules */
const ROLES: Readonly<Record<string, string>> = { "2": "maintain", "4": "write", "5": "admin" };

/** Rules that are properties of their own in the document. */
const KNOWN = new Set([
	"pull_request",
	"required_status_checks",
	"required_signatures",
	"required_linear_history",
	"non_fast_forward",
	"deletion",
	"creation",
	"update",
]);

/**
 * A ruleset: https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
 * `reaches`: whether it is one that applies to the repository.
 */
export function readRuleset(value: unknown, origin: Origin, settings: Settings, reaches: boolean): void {
	const item = settings.protection(value, origin);
	const target = item.word("target", "target", { ...TARGETS, repository: "push" as const }) ?? "branch";
	const include = item.texts("include", ["conditions", "ref_name", "include"]);
	const exclude = item.texts("exclude", ["conditions", "ref_name", "exclude"]);
	// Summaries do not say what they are for.
	if (include === null) item.unknown("include", "exclude");
	const enforcement = item.word("enforcement", "enforcement", ENFORCEMENTS, "unknown") ?? "disabled";
	const bypassActors = item.has("bypass_actors")
		? rulesetBypasses(item)
		: hidden(item, "bypassActors", "adminsEnforced");
	settings.protect(
		item,
		{
			type: "ruleset",
			name: item.text("name"),
			level: item.word("level", "source_type", SOURCES),
			enforcement,
			target,
			include: include?.map(shortRef) ?? [],
			exclude: exclude?.map(shortRef) ?? [],
			...readRules(item, "rules", target),
			bypassActors,
			adminsEnforced: bypassActors === null ? null : !bypassActors.some(isAdministrator),
		},
		reaches && (include !== null || target === "push"),
	);
}

function isAdministrator({ type, name }: Actor): boolean {
	return type === "organization-admin" || type === "enterprise-owner" || (type === "role" && name === "admin");
}

function shortRef(pattern: string): string {
	return pattern.replace(/^refs\/(?:heads|tags)\//, "");
}

/** Who may go around a ruleset is shown only to those who may change it. */
function hidden(item: Item, ...names: readonly string[]): null {
	item.unknown(...names);
	return null;
}

function rulesetBypasses(item: Item): Actor[] {
	item.from("bypassActors", "bypass_actors");
	item.from("adminsEnforced", "bypass_actors");
	return actorsOf(
		item.raw("bypass_actors"),
		item.originOf("bypass_actors"),
		[...item.path, "bypassActors"],
		item.context.trace,
		(value) => {
			const type = lookup(ACTORS, get(value, "actor_type")) ?? "other";
			const id = idOf(value, "actor_id");
			const mode = lookup(MODES, get(value, "bypass_mode"));
			return { type, name: type === "role" ? lookup(ROLES, id) : null, id, mode };
		},
	);
}

/** What rules demand. Those of summaries, which have none, are unknown. */
function readRules(item: Item, steps: string | readonly [], target: "branch" | "tag" | "push") {
	const rules = item.raw(steps);
	const list = Array.isArray(rules) ? rules : null;
	if (list === null) item.unknown(...DEMANDS);
	const index = (type: string) => list?.findIndex((rule: unknown) => get(rule, "type") === type) ?? -1;
	const start = typeof steps === "string" ? [steps] : [];
	/** Whether there is a rule of the type. */
	const has = (name: string, type: string): boolean | null => {
		const found = index(type);
		if (found >= 0) item.from(name, [...start, found]);
		return list === null ? null : found >= 0;
	};
	const param = (type: string, name: string): readonly (string | number)[] => [
		...start,
		index(type),
		"parameters",
		name,
	];
	const not = (value: boolean | null): boolean | null => (value === null ? null : !value);
	const pull = has("pullRequestRequired", "pull_request");
	const review = (name: string, parameter: string): boolean | null =>
		pull === true ? item.flag(name, param("pull_request", parameter), "unknown") : pull;
	const checked = has("statusChecks", "required_status_checks");
	const others = (list ?? []).flatMap((rule: unknown) => {
		const type = asText(get(rule, "type"));
		return type === null || KNOWN.has(type) ? [] : [type];
	});
	return {
		pullRequestRequired: pull,
		requiredApprovals:
			pull === true
				? item.integer("requiredApprovals", param("pull_request", "required_approving_review_count"), "unknown")
				: pull === null
					? null
					: 0,
		staleApprovalsDismissed: review("staleApprovalsDismissed", "dismiss_stale_reviews_on_push"),
		codeOwnersRequired: review("codeOwnersRequired", "require_code_owner_review"),
		lastPushApprovalRequired: review("lastPushApprovalRequired", "require_last_push_approval"),
		authorApprovalPrevented: target === "branch" ? true : null,
		approvalRulesLocked: null,
		conversationsResolved: review("conversationsResolved", "required_review_thread_resolution"),
		statusChecks:
			checked === true
				? rulesetChecks(item, param("required_status_checks", "required_status_checks"))
				: checked === null
					? null
					: [],
		strictStatusChecks:
			checked === true
				? item.flag(
						"strictStatusChecks",
						param("required_status_checks", "strict_required_status_checks_policy"),
						"unknown",
					)
				: checked,
		pipelineMustSucceed: null,
		signedCommitsRequired: has("signedCommitsRequired", "required_signatures"),
		linearHistoryRequired: has("linearHistoryRequired", "required_linear_history"),
		forcePushesAllowed: not(has("forcePushesAllowed", "non_fast_forward")),
		deletionAllowed: not(has("deletionAllowed", "deletion")),
		creationAllowed: not(has("creationAllowed", "creation")),
		updateAllowed: not(has("updateAllowed", "update")),
		secretsPrevented: null,
		pushers: null,
		mergers: null,
		otherRules: [...new Set(others)],
	};
}

/** What is unknown of a ruleset whose rules are not there. */
const DEMANDS = [
	"pullRequestRequired",
	"requiredApprovals",
	"staleApprovalsDismissed",
	"codeOwnersRequired",
	"lastPushApprovalRequired",
	"conversationsResolved",
	"statusChecks",
	"strictStatusChecks",
	"signedCommitsRequired",
	"linearHistoryRequired",
	"forcePushesAllowed",
	"deletionAllowed",
	"creationAllowed",
	"updateAllowed",
	"otherRules",
];

function rulesetChecks(item: Item, steps: readonly (string | number)[]): Repository.StatusCheck[] {
	const { trace } = item.context;
	const value = item.raw(steps);
	if (!Array.isArray(value)) {
		item.wrong("statusChecks", "the list of required status checks is missing");
		return [];
	}
	return value.flatMap((element: unknown, index) => {
		const name = asText(get(element, "context"));
		if (name === null) {
			item.wrong("statusChecks", `element ${index} of the required status checks has no name`);
			return [];
		}
		const check = { path: [...item.path, "statusChecks", index], name, app: idOf(element, "integration_id") };
		return [trace.mark(check, item.originOf([...steps, index]), { name: "context", app: "integration_id" })];
	});
}

/**
 * Rules that are in force on a branch, by the rulesets they are of; `seen` are those that are known already.
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export function readRulesOfBranch(
	value: unknown,
	origin: Origin,
	branch: string | null,
	settings: Settings,
	seen: ReadonlySet<string>,
): void {
	const byRuleset = new Map<string, unknown[]>();
	const first = new Map<string, number>();
	for (const [index, rule] of (Array.isArray(value) ? value : []).entries()) {
		const id = idOf(rule, "ruleset_id") ?? "";
		if (seen.has(id) || asRecord(rule) === null) continue;
		const rules = byRuleset.get(id) ?? [];
		if (rules.push(rule) === 1) {
			byRuleset.set(id, rules);
			first.set(id, index);
		}
	}
	for (const [id, rules] of byRuleset) {
		const item = settings.protection(rules, at(origin, first.get(id) ?? 0));
		settings.protect(
			item,
			{
				type: "ruleset",
				name: null,
				level: lookup(SOURCES, get(rules[0], "ruleset_source_type")),
				enforcement: "active",
				target: "branch",
				include: branch === null ? [] : [branch],
				exclude: [],
				...readRules(item, [], "branch"),
				bypassActors: hidden(item, "bypassActors", "adminsEnforced", "name"),
				adminsEnforced: null,
			},
			branch !== null,
		);
	}
}

/** What whoever may read a branch is shown of its protection: https://docs.github.com/en/rest/branches/branches#get-a-branch */
export function protectionOfBranch(value: unknown, origin: Origin, settings: Settings): void {
	const protection = get(value, "protection");
	if (get(protection, "enabled") !== true) return;
	readProtection(
		{ required_status_checks: get(protection, "required_status_checks") },
		at(origin, "protection"),
		asText(get(value, "name")),
		false,
		settings,
	);
}
