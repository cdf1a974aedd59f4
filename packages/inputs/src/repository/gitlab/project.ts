import type { Repository } from "@proviso/schemas";
import { asText, get } from "../../convert.js";
import type { Origin } from "../../trace.js";
import { hostOf } from "../actors.js";
import type { Item } from "../item.js";
import type { Settings } from "../settings.js";
import { readLevels, readMergeSettings, roleOf } from "./protection.js";

const VISIBILITY = { public: "public", internal: "internal", private: "private" } as const;

/** https://docs.gitlab.com/api/projects/#retrieve-a-project */
export function readProject(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.repository, value, origin);
	const method = item.word("mergeMethods", "merge_method", {
		merge: "merge",
		rebase_merge: "rebase",
		ff: "fast-forward",
	});
	item.from("fork", "forked_from_project");
	const forking = item.word("forkingAllowed", "forking_access_level", {
		enabled: true,
		private: true,
		disabled: false,
	});
	settings.repository.add(item, {
		name: item.text("name", "path"),
		owner: item.text("owner", ["namespace", "full_path"]),
		ownerType: item.word("ownerType", ["namespace", "kind"], { user: "user", group: "organization" }),
		visibility: item.word("visibility", "visibility", VISIBILITY, "unknown"),
		defaultBranch: item.text("defaultBranch", "default_branch"),
		archived: item.flag("archived", "archived", "unknown"),
		fork: item.has("forked_from_project"),
		forkingAllowed: forking,
		lastActivityAt: item.text("lastActivityAt", "last_activity_at"),
		mergeMethods: method === null ? null : [method],
	});
	if (item.has("merge_method") || item.has("only_allow_merge_if_all_discussions_are_resolved")) {
		readMergeSettings(value, origin, settings);
	}
	readPipelines(value, origin, settings);
	const security = settings.item(settings.security, value, origin);
	// Before GitLab 17 it had the other name.
	const name = security.has("secret_push_protection_enabled")
		? "secret_push_protection_enabled"
		: "pre_receive_secret_detection_enabled";
	settings.security.add(security, { pushProtection: security.flag("pushProtection", name, "unknown") });
}

function readPipelines(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.actions, value, origin);
	const pushes = item.flag("defaultTokenPermission", "ci_push_repository_for_job_token_allowed", "unknown");
	const builds = item.word("enabled", "builds_access_level", {
		enabled: true,
		private: true,
		public: true,
		disabled: false,
	});
	settings.actions.add(item, {
		enabled: builds ?? item.flag("enabled", "jobs_enabled"),
		defaultTokenPermission: pushes === null ? null : pushes ? "write" : "read",
		forksRun: item.flag("forksRun", "ci_allow_fork_pipelines_to_run_in_parent_project"),
	});
}

/** https://docs.gitlab.com/api/project_job_token_scopes/ */
export function readTokenScope(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.actions, value, origin);
	settings.actions.add(item, { tokenScopeLimited: item.flag("tokenScopeLimited", "inbound_enabled", "unknown") });
}

/** https://docs.gitlab.com/api/groups/#retrieve-a-group */
export function readGroup(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.organization, value, origin);
	item.unknown("ssoRequired");
	const creation = item.word("membersCanCreateRepositories", "project_creation_level", {
		noone: false,
		owner: false,
		maintainer: true,
		developer: true,
		administrator: false,
	});
	const outward = item.flag("membersCanForkPrivateRepositories", "prevent_forking_outside_group");
	settings.organization.add(item, {
		name: item.text("name", "full_path"),
		ssoRequired: null,
		twoFactorRequired: item.flag("twoFactorRequired", "require_two_factor_authentication", "unknown"),
		membersCanCreateRepositories: creation,
		membersCanForkPrivateRepositories: outward === null ? null : !outward,
	});
}

/** https://docs.gitlab.com/api/project_webhooks/: the secret is never told, and older versions do not tell whether there is one. */
export function readHook(item: Item, level: "repository" | "organization"): Repository.Webhook {
	const address = item.text("host", "url", "unknown");
	item.from("https", "url");
	const { host, https } = hostOf(address);
	if (host === null) item.unknown("host", "https");
	const disabled = item.word("active", "alert_status", {
		executable: true,
		temporarily_disabled: true,
		disabled: false,
	});
	const events = Object.entries(item.value as object).flatMap(([name, on]) =>
		on === true && /_events$/.test(name) ? [name.replace(/_events$/, "")] : [],
	);
	return item.finish({
		level,
		name: item.text("name"),
		active: disabled,
		host,
		https,
		certificateVerified: item.flag("certificateVerified", "enable_ssl_verification", "unknown"),
		secretSet: item.flag("secretSet", "token_present", "unknown"),
		events,
	});
}

/** https://docs.gitlab.com/api/members/ */
export function readMember(item: Item): Repository.Account {
	const role = roleOf(item.raw("access_level"));
	item.from("role", "access_level");
	item.from("admin", "access_level");
	if (role === null) item.unknown("role", "admin");
	item.unknown("twoFactor", "lastActiveAt");
	return item.finish({
		name: item.text("name", "username"),
		type: /^(?:project|group)_\d+_bot/.test(asText(item.raw("username")) ?? "") ? "bot" : "user",
		role,
		admin: role === null ? null : role === "maintainer" || role === "owner" || role === "admin",
		outside: null,
		active: item.word("active", "state", { active: true, blocked: false, awaiting: false, deactivated: false }),
		twoFactor: null,
		lastActiveAt: null,
		expiresAt: item.text("expiresAt", "expires_at"),
	});
}

/** https://docs.gitlab.com/api/deploy_keys/ */
export function readKey(item: Item): Repository.DeployKey {
	const writes = item.flag("readOnly", "can_push", "unknown");
	return item.finish({
		name: item.text("name", "title"),
		readOnly: writes === null ? null : !writes,
		enabled: true,
		createdAt: item.text("createdAt", "created_at"),
		lastUsedAt: item.text("lastUsedAt", "last_used_at"),
		expiresAt: item.text("expiresAt", "expires_at"),
	});
}

/** https://docs.gitlab.com/api/project_access_tokens/, and deploy tokens. */
export function readAccessToken(item: Item, type: Repository.Token["type"]): Repository.Token {
	const revoked = item.flag("active", "revoked");
	return item.finish({
		name: item.text("name"),
		type,
		owner: item.label("owner", type === "deploy-token" ? "username" : "user_id"),
		scopes: item.texts("scopes", "scopes", "unknown") ?? [],
		active: item.flag("active") ?? (revoked === null ? null : !revoked && item.raw("expired") !== true),
		createdAt: item.text("createdAt", "created_at"),
		lastUsedAt: item.text("lastUsedAt", "last_used_at"),
		expiresAt: item.text("expiresAt", "expires_at"),
	});
}

/** https://docs.gitlab.com/api/protected_environments/ */
export function readEnvironment(item: Item): Repository.Environment {
	const rules = item.raw("approval_rules");
	const needed = (Array.isArray(rules) ? rules : []).map((rule: unknown) => get(rule, "required_approvals"));
	const most = needed.filter((count): count is number => Number.isSafeInteger(count));
	const older = item.integer("requiredApprovals", "required_approval_count");
	const sum = most.reduce((total, count) => total + count, 0);
	if (older === null && !Array.isArray(rules)) item.unknown("requiredApprovals");
	return item.finish({
		name: item.text("name"),
		requiredApprovals: sum > 0 ? sum : (older ?? (Array.isArray(rules) ? 0 : null)),
		reviewers: Array.isArray(rules) ? readLevels(item, "reviewers", "approval_rules") : null,
		selfApprovalPrevented: null,
		adminsEnforced: null,
		waitMinutes: null,
		branches: null,
		branchPatterns: null,
		deployers: readLevels(item, "deployers", "deploy_access_levels"),
	});
}

/** https://docs.gitlab.com/api/merge_requests/, with its approvals where those were asked for. */
export function readMergeRequest(item: Item, approvals: unknown): Repository.Change {
	const approved = get(approvals, "approved_by");
	if (!Array.isArray(approved)) item.unknown("approvedBy");
	return item.finish({
		id: item.label("id", "iid") ?? "",
		author: item.text("author", ["author", "username"]),
		head: item.text("head", "sha"),
		base: item.text("base", "target_branch"),
		mergeCommit: item.text("mergeCommit", "merge_commit_sha") ?? item.text("mergeCommit", "squash_commit_sha"),
		mergedAt: item.text("mergedAt", "merged_at"),
		mergedBy: item.text("mergedBy", ["merge_user", "username"]) ?? item.text("mergedBy", ["merged_by", "username"]),
		approvedBy: Array.isArray(approved)
			? approved.flatMap((one: unknown) => asText(get(get(one, "user"), "username")) ?? [])
			: null,
	});
}
