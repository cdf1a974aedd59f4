import type { Repository } from "@proviso/schemas";
import { asArray, asInteger, asList, asString, asText, entriesOf, get, setOwn } from "../../convert.js";
import { actorsOf, hostOf, idOf } from "../actors.js";
import type { Item } from "../item.js";

/** https://docs.github.com/en/rest/repos/webhooks */
export function readWebhook(item: Item, level: "repository" | "organization"): Repository.Webhook {
	const address = item.text("host", ["config", "url"], "unknown");
	item.from("https", ["config", "url"]);
	const { host, https } = hostOf(address);
	if (host === null) item.unknown("host", "https");
	const insecure = item.raw(["config", "insecure_ssl"]);
	item.from("certificateVerified", ["config", "insecure_ssl"]);
	const verified = insecure === "0" || insecure === 0 ? true : insecure === "1" || insecure === 1 ? false : null;
	if (verified === null) item.unknown("certificateVerified");
	item.from("secretSet", "config");
	return item.finish({
		level,
		name: item.text("name"),
		active: item.flag("active", "active", "unknown"),
		host,
		https,
		certificateVerified: verified,
		// A secret that is set is shown as asterisks; one that is not is left out.
		secretSet: item.has(["config", "secret"]),
		events: item.texts("events") ?? [],
	});
}

/** https://docs.github.com/en/rest/collaborators/collaborators */
export function readCollaborator(item: Item): Repository.Account {
	const admin = item.flag("admin", ["permissions", "admin"], "unknown");
	item.unknown("outside", "twoFactor");
	return item.finish({
		...account(item),
		role: item.text("role", "role_name", "unknown"),
		admin,
		outside: null,
	});
}

/** https://docs.github.com/en/rest/orgs/members: the role is what was asked for, and whoever is listed has it. */
export function readMember(
	item: Item,
	role: "admin" | "member" | null,
	outside: boolean,
	twoFactor: boolean | null,
): Repository.Account {
	if (role === null) item.unknown("role", "admin");
	if (twoFactor === null) item.unknown("twoFactor");
	return item.finish({ ...account(item), role, admin: role === null ? null : role === "admin", outside, twoFactor });
}

function account(item: Item): Omit<Repository.Account, "path" | "unknown" | "role" | "admin" | "outside"> {
	item.unknown("lastActiveAt");
	return {
		name: item.text("name", "login"),
		type: item.word("type", "type", { User: "user", Bot: "bot", Organization: "team", Mannequin: "user" }),
		active: null,
		twoFactor: null,
		lastActiveAt: null,
		expiresAt: null,
	};
}

/** https://docs.github.com/en/rest/deploy-keys/deploy-keys */
export function readDeployKey(item: Item): Repository.DeployKey {
	return item.finish({
		name: item.text("name", "title"),
		readOnly: item.flag("readOnly", "read_only", "unknown"),
		enabled: item.flag("enabled"),
		createdAt: item.text("createdAt", "created_at"),
		lastUsedAt: item.text("lastUsedAt", "last_used"),
		expiresAt: null,
	});
}

/** https://docs.github.com/en/rest/orgs/personal-access-tokens */
export function readToken(item: Item): Repository.Token {
	const permissions = item.raw("permissions");
	const scopes = entriesOf(permissions).flatMap(([kind, granted]) =>
		entriesOf(granted).map(([name, access]) => `${kind}.${name}:${asString(access) ?? "unknown"}`),
	);
	item.from("scopes", "permissions");
	const expired = item.flag("active", "token_expired");
	return item.finish({
		name: item.text("name", "token_name"),
		type: "personal-access-token",
		owner: item.text("owner", ["owner", "login"]),
		scopes,
		active: expired === null ? null : !expired,
		createdAt: item.text("createdAt", "access_granted_at"),
		lastUsedAt: item.text("lastUsedAt", "token_last_used_at"),
		expiresAt: item.text("expiresAt", "token_expires_at"),
	});
}

/** https://docs.github.com/en/rest/orgs/orgs#list-app-installations-for-an-organization */
export function readApp(item: Item): Repository.App {
	const permissions: Record<string, string> = {};
	for (const [name, access] of entriesOf(item.raw("permissions"))) {
		const text = asText(access);
		if (text !== null) setOwn(permissions, name, text);
	}
	if (!item.has("permissions")) item.unknown("permissions");
	item.from("suspended", "suspended_at");
	return item.finish({
		name: item.text("name", "app_slug"),
		permissions,
		repositories: item.word("repositories", "repository_selection", { all: "all", selected: "selected" }),
		suspended: item.has("suspended_at"),
	});
}

/** https://docs.github.com/en/rest/deployments/environments, with patterns of branches where those were asked for. */
export function readEnvironment(item: Item, patterns: readonly string[] | null): Repository.Environment {
	const list = asArray(item.raw("protection_rules"));
	if (list === null) {
		item.unknown("requiredApprovals", "reviewers", "selfApprovalPrevented", "waitMinutes");
	}
	const rules = list ?? [];
	const review = rules.findIndex((rule) => get(rule, "type") === "required_reviewers");
	const wait = rules.find((rule) => get(rule, "type") === "wait_timer");
	const policy = item.raw("deployment_branch_policy");
	const selected = get(policy, "custom_branch_policies") === true;
	const guarded = get(policy, "protected_branches") === true;
	if (policy === undefined) item.unknown("branches");
	if (selected && patterns === null) item.unknown("branchPatterns");
	const path = [...item.path, "reviewers"];
	const steps = ["protection_rules", Math.max(review, 0), "reviewers"];
	item.from("requiredApprovals", "protection_rules");
	item.from("branches", "deployment_branch_policy");
	return item.finish({
		name: item.text("name"),
		// Any one of those who are listed can approve.
		requiredApprovals: list === null ? null : review < 0 ? 0 : 1,
		reviewers:
			review < 0
				? null
				: actorsOf(item.raw(steps), item.originOf(steps), path, item.context.trace, (value) => {
						const reviewer = get(value, "reviewer");
						const name = asText(get(reviewer, "login")) ?? asText(get(reviewer, "slug"));
						const type = get(value, "type") === "Team" ? "team" : "user";
						return { type, name, id: idOf(reviewer, "id"), mode: null };
					}),
		selfApprovalPrevented:
			list === null
				? null
				: review < 0
					? false
					: item.flag("selfApprovalPrevented", ["protection_rules", review, "prevent_self_review"], "unknown"),
		adminsEnforced: negate(item.flag("adminsEnforced", "can_admins_bypass", "unknown")),
		waitMinutes: list === null ? null : (asInteger(get(wait, "wait_timer")) ?? 0),
		branches: policy === undefined ? null : selected ? "selected" : guarded ? "protected" : "all",
		branchPatterns: selected && patterns !== null ? [...patterns] : null,
		deployers: null,
	});
}

function negate(value: boolean | null): boolean | null {
	return value === null ? null : !value;
}

/** https://docs.github.com/en/enterprise-cloud@latest/rest/enterprise-admin/audit-log */
export function readStream(item: Item): Repository.AuditLogStream {
	const { path, type, enabled } = item.finish({
		type: item.text("type", "stream_type"),
		enabled: item.flag("enabled"),
	});
	const stream = { path, type, enabled, host: null };
	return item.context.trace.mark(stream, item.origin, { type: "stream_type" });
}

/** https://docs.github.com/en/rest/commits/commits */
export function readCommit(item: Item): Repository.Commit {
	return item.finish({
		id: item.text("id", "sha") ?? "",
		author: item.text("author", ["author", "login"]) ?? item.text("author", ["commit", "author", "name"]),
		committedAt: item.text("committedAt", ["commit", "committer", "date"]),
		verified: item.flag("verified", ["commit", "verification", "verified"], "unknown"),
		verificationReason: item.text("verificationReason", ["commit", "verification", "reason"]),
	});
}

/** https://docs.github.com/en/rest/pulls, with its reviews where those were asked for. */
export function readPull(item: Item, reviews: unknown): Repository.Change {
	const known = asArray(reviews);
	if (known === null) item.unknown("approvedBy");
	/** The last word of everyone; comments take nothing back. */
	const last = new Map<string, string>();
	for (const review of asList(reviews)) {
		const login = asText(get(get(review, "user"), "login"));
		const state = asText(get(review, "state"));
		if (login !== null && state !== null && state !== "COMMENTED" && state !== "PENDING") last.set(login, state);
	}
	return item.finish({
		id: item.label("id", "number") ?? "",
		author: item.text("author", ["user", "login"]),
		head: item.text("head", ["head", "sha"]),
		base: item.text("base", ["base", "ref"]),
		mergeCommit: item.text("mergeCommit", "merge_commit_sha"),
		mergedAt: item.text("mergedAt", "merged_at"),
		mergedBy: item.text("mergedBy", ["merged_by", "login"]),
		approvedBy: known === null ? null : [...last].filter(([, state]) => state === "APPROVED").map(([login]) => login),
	});
}
