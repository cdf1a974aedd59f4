import type { Repository } from "@proviso/schemas";
import { asInteger, asText, get } from "../../convert.js";
import type { Origin } from "../../trace.js";
import { actorsOf, idOf } from "../actors.js";
import type { Item } from "../item.js";
import { type Settings, silent } from "../settings.js";

type Actor = Repository.Actor;

/** https://docs.gitlab.com/api/members/#roles */
const LEVELS: ReadonlyMap<number, string> = new Map([
	[5, "minimal access"],
	[10, "guest"],
	[15, "planner"],
	[20, "reporter"],
	[30, "developer"],
	[40, "maintainer"],
	[50, "owner"],
	[60, "admin"],
]);

export function roleOf(level: unknown): string | null {
	const number = asInteger(level);
	return number === null ? null : (LEVELS.get(number) ?? `level ${number}`);
}

/** Who has access by a list of levels; "no access" is nobody. */
export function readLevels(item: Item, name: string, step: string): Actor[] | null {
	item.from(name, step);
	if (!Array.isArray(item.raw(step))) {
		item.unknown(name);
		return null;
	}
	return actorsOf(item.raw(step), item.originOf(step), [...item.path, name], item.context.trace, (value) => {
		for (const [id, type] of [
			["user_id", "user"],
			["group_id", "team"],
			["deploy_key_id", "deploy-key"],
			["member_role_id", "role"],
		] as const) {
			const found = idOf(value, id);
			if (found !== null) {
				return { type, name: asText(get(value, "access_level_description")), id: found, mode: null };
			}
		}
		const level = get(value, "access_level");
		return level === 0 ? null : { type: "role", name: roleOf(level), id: idOf(value, "access_level"), mode: null };
	});
}

/** https://docs.gitlab.com/api/protected_branches/ */
export function readProtectedBranch(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.protection(value, origin);
	const name = item.text("name", "name", "unknown");
	item.from("include", "name");
	const pushers = readLevels(item, "pushers", "push_access_levels");
	item.from("pullRequestRequired", "push_access_levels");
	settings.protect(item, {
		...silent,
		type: "protected-branch",
		name,
		level: item.flag("level", "inherited") === true ? "organization" : "repository",
		enforcement: "active",
		target: "branch",
		include: name === null ? [] : [name],
		exclude: [],
		// Whoever may not push has to propose a merge.
		pullRequestRequired: pushers === null ? null : pushers.length === 0,
		codeOwnersRequired: item.flag("codeOwnersRequired", "code_owner_approval_required"),
		forcePushesAllowed: item.flag("forcePushesAllowed", "allow_force_push", "unknown"),
		// Nobody can delete a protected branch by pushing: https://docs.gitlab.com/user/project/repository/branches/protected/
		deletionAllowed: false,
		adminsEnforced: true,
		pushers,
		mergers: readLevels(item, "mergers", "merge_access_levels"),
	});
}

/** https://docs.gitlab.com/api/protected_tags/ */
export function readProtectedTag(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.protection(value, origin);
	const name = item.text("name", "name", "unknown");
	item.from("include", "name");
	const creators = readLevels(item, "pushers", "create_access_levels");
	settings.protect(item, {
		...silent,
		type: "protected-tag",
		name,
		level: "repository",
		enforcement: "active",
		target: "tag",
		include: name === null ? [] : [name],
		exclude: [],
		// Protected tags cannot be moved, and be deleted in the browser only.
		forcePushesAllowed: false,
		updateAllowed: false,
		deletionAllowed: false,
		creationAllowed: creators === null ? null : creators.length > 0,
		pushers: creators,
	});
}

/** https://docs.gitlab.com/api/project_push_rules/ */
export function readPushRule(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.protection(value, origin);
	const patterns = [
		"commit_message_regex",
		"commit_message_negative_regex",
		"branch_name_regex",
		"author_email_regex",
		"file_name_regex",
	].filter((name) => asText(get(value, name)) !== null);
	const switches = [
		"member_check",
		"commit_committer_check",
		"commit_committer_name_check",
		"reject_non_dco_commits",
		"deny_delete_tag",
	].filter((name) => get(value, name) === true);
	settings.protect(item, {
		...silent,
		type: "push-rule",
		name: null,
		level: get(value, "group_id") === undefined ? "repository" : "organization",
		enforcement: "active",
		target: "push",
		include: ["~ALL"],
		exclude: [],
		signedCommitsRequired: item.flag("signedCommitsRequired", "reject_unsigned_commits", "unknown"),
		secretsPrevented: item.flag("secretsPrevented", "prevent_secrets", "unknown"),
		otherRules: [...patterns, ...switches],
	});
}

/** https://docs.gitlab.com/api/merge_request_approvals/#list-all-approval-rules-for-a-project */
export function readApprovalRule(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.protection(value, origin);
	const branches = get(value, "protected_branches");
	const names = (Array.isArray(branches) ? branches : []).flatMap(
		(branch: unknown) => asText(get(branch, "name")) ?? [],
	);
	item.from("include", "protected_branches");
	const sometimes = get(value, "rule_type") === "report_approver";
	const allProtected = get(value, "applies_to_all_protected_branches") === true;
	settings.protect(
		item,
		{
			...silent,
			type: "approval-rule",
			name: item.text("name"),
			level: "repository",
			enforcement: "active",
			target: "branch",
			include: names.length > 0 || allProtected ? names : ["~ALL"],
			exclude: [],
			// What only some reports demand is not demanded of every change.
			requiredApprovals: sometimes ? null : item.integer("requiredApprovals", "approvals_required", "unknown"),
			codeOwnersRequired: get(value, "rule_type") === "code_owner" ? true : null,
			otherRules: sometimes ? ["report_approver"] : [],
		},
		// Which branches are protected is not said by the rule when it names none.
		!(allProtected && names.length === 0),
	);
}

/** https://docs.gitlab.com/api/merge_request_approvals/#retrieve-approval-configuration-for-a-project */
export function readApprovals(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.protection(value, origin);
	const byAuthor = item.flag("authorApprovalPrevented", "merge_requests_author_approval", "unknown");
	settings.protect(item, {
		...silent,
		type: "merge-settings",
		name: "approvals",
		level: "repository",
		enforcement: "active",
		target: "branch",
		include: ["~ALL"],
		exclude: [],
		requiredApprovals: item.integer("requiredApprovals", "approvals_before_merge"),
		staleApprovalsDismissed: item.flag("staleApprovalsDismissed", "reset_approvals_on_push", "unknown"),
		authorApprovalPrevented: byAuthor === null ? null : !byAuthor,
		lastPushApprovalRequired: item.flag("lastPushApprovalRequired", "merge_requests_disable_committers_approval"),
		approvalRulesLocked: item.flag("approvalRulesLocked", "disable_overriding_approvers_per_merge_request", "unknown"),
	});
}

/** What a project demands of every merge: https://docs.gitlab.com/api/projects/ */
export function readMergeSettings(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.protection(value, origin);
	const method = item.word("linearHistoryRequired", "merge_method", { merge: false, rebase_merge: false, ff: true });
	settings.protect(item, {
		...silent,
		type: "merge-settings",
		name: null,
		level: "repository",
		enforcement: "active",
		target: "branch",
		include: ["~ALL"],
		exclude: [],
		pipelineMustSucceed: item.flag("pipelineMustSucceed", "only_allow_merge_if_pipeline_succeeds"),
		conversationsResolved: item.flag(
			"conversationsResolved",
			"only_allow_merge_if_all_discussions_are_resolved",
			"unknown",
		),
		linearHistoryRequired: method,
		otherRules: get(value, "only_allow_merge_if_all_status_checks_passed") === true ? ["status_checks"] : [],
	});
}
