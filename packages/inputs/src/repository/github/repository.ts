import type { Repository } from "@proviso/schemas";
import type { Origin } from "../../trace.js";
import type { Absent, Item } from "../item.js";
import type { Settings } from "../settings.js";

const ON = { enabled: true, disabled: false } as const;

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
export function readRepository(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.repository, value, origin);
	const isPrivate = item.flag("visibility", "private");
	const visibility =
		item.word("visibility", "visibility", { public: "public", internal: "internal", private: "private" }) ??
		(isPrivate === null ? null : isPrivate ? "private" : "public");
	settings.repository.add(item, {
		name: item.text("name"),
		owner: item.text("owner", ["owner", "login"]),
		ownerType: item.word("ownerType", ["owner", "type"], { User: "user", Organization: "organization" }),
		visibility,
		defaultBranch: item.text("defaultBranch", "default_branch"),
		archived: item.flag("archived", "archived", "unknown"),
		fork: item.flag("fork", "fork", "unknown"),
		forkingAllowed: item.flag("forkingAllowed", "allow_forking"),
		lastActivityAt: item.text("lastActivityAt", "pushed_at"),
		mergeMethods: mergeMethods(item),
		signoffRequired: item.flag("signoffRequired", "web_commit_signoff_required"),
	});
	readSecurity(value, origin, settings);
}

/** Shown only to those who may push. */
function mergeMethods(item: Item): Repository.Repository["mergeMethods"] {
	const allowed = [
		["merge", item.flag("mergeMethods", "allow_merge_commit")],
		["squash", item.flag("mergeMethods", "allow_squash_merge")],
		["rebase", item.flag("mergeMethods", "allow_rebase_merge")],
	] as const;
	if (allowed.every(([, value]) => value === null)) {
		item.unknown("mergeMethods");
		return null;
	}
	return allowed.flatMap(([name, value]) => (value === true ? [name] : []));
}

/** What is left out of `security_and_analysis`, or all of it, is not shown to whoever asked. */
function readSecurity(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.security, value, origin);
	const status = (name: string, feature: string, absent: Absent = "unknown") =>
		item.word(name, ["security_and_analysis", feature, "status"], ON, absent);
	settings.security.add(item, {
		secretScanning: status("secretScanning", "secret_scanning"),
		pushProtection: status("pushProtection", "secret_scanning_push_protection"),
		dependencyUpdates: status("dependencyUpdates", "dependabot_security_updates"),
		advancedSecurity: status("advancedSecurity", "advanced_security", "nothing"),
	});
}

/** https://docs.github.com/en/rest/orgs/orgs#get-an-organization: most of it is shown to its owners only. */
export function readOrganization(value: unknown, origin: Origin, settings: Settings): void {
	const item = settings.item(settings.organization, value, origin);
	item.unknown("ssoRequired");
	settings.organization.add(item, {
		name: item.text("name", "login"),
		ssoRequired: null,
		twoFactorRequired: item.flag("twoFactorRequired", "two_factor_requirement_enabled", "unknown"),
		defaultPermission: item.word(
			"defaultPermission",
			"default_repository_permission",
			{ none: "none", read: "read", write: "write", admin: "admin" },
			"unknown",
		),
		membersCanCreateRepositories: item.flag(
			"membersCanCreateRepositories",
			"members_can_create_repositories",
			"unknown",
		),
		membersCanCreatePublicRepositories: item.flag(
			"membersCanCreatePublicRepositories",
			"members_can_create_public_repositories",
			"unknown",
		),
		membersCanForkPrivateRepositories: item.flag(
			"membersCanForkPrivateRepositories",
			"members_can_fork_private_repositories",
			"unknown",
		),
		membersCanDeleteRepositories: item.flag("membersCanDeleteRepositories", "members_can_delete_repositories"),
		membersCanChangeVisibility: item.flag("membersCanChangeVisibility", "members_can_change_repo_visibility"),
		membersCanInviteOutsideCollaborators: item.flag(
			"membersCanInviteOutsideCollaborators",
			"members_can_invite_outside_collaborators",
		),
		signoffRequired: item.flag("signoffRequired", "web_commit_signoff_required"),
		verified: item.flag("verified", "is_verified"),
	});
}
