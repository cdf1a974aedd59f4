import type { Repository } from "@proviso/schemas";
import { asString, get } from "../../convert.js";
import type { Answer } from "../answer.js";
import type { Endpoint } from "../endpoint.js";
import type { Group, Settings } from "../settings.js";

/** What pipelines may do: https://docs.github.com/en/rest/actions/permissions */
const ANSWERS: readonly {
	readonly path: string;
	readonly tells: readonly string[];
	read(answer: Answer, settings: Settings, group: Group<Repository.Actions>): void;
}[] = [
	{
		path: "",
		tells: ["enabled", "allowed", "pinningRequired"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			// An organization tells in which repositories, a repository whether.
			const ofOrganization = asString(get(answer.body, "enabled_repositories")) !== null;
			group.add(item, {
				enabled: ofOrganization
					? item.word("enabled", "enabled_repositories", { all: true, selected: true, none: false })
					: item.flag("enabled", "enabled", "unknown"),
				allowed: item.word("allowed", "allowed_actions", { all: "all", local_only: "local", selected: "selected" }),
				pinningRequired: item.flag("pinningRequired", "sha_pinning_required", "unknown"),
			});
		},
	},
	{
		path: "/selected-actions",
		tells: ["ownedByPlatformAllowed", "verifiedAllowed", "allowedPatterns"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			group.add(item, {
				ownedByPlatformAllowed: item.flag("ownedByPlatformAllowed", "github_owned_allowed", "unknown"),
				verifiedAllowed: item.flag("verifiedAllowed", "verified_allowed", "unknown"),
				allowedPatterns: item.texts("allowedPatterns", "patterns_allowed", "unknown"),
			});
		},
	},
	{
		path: "/workflow",
		tells: ["defaultTokenPermission", "canApprovePullRequests"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			group.add(item, {
				defaultTokenPermission: item.word(
					"defaultTokenPermission",
					"default_workflow_permissions",
					{ read: "read", write: "write" },
					"unknown",
				),
				canApprovePullRequests: item.flag("canApprovePullRequests", "can_approve_pull_request_reviews", "unknown"),
			});
		},
	},
	{
		path: "/fork-pr-contributor-approval",
		tells: ["forkApproval"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			const words = {
				first_time_contributors_new_to_github: "first-time-new",
				first_time_contributors: "first-time",
				all_external_contributors: "all-external",
			} as const;
			group.add(item, { forkApproval: item.word("forkApproval", "approval_policy", words, "unknown") });
		},
	},
	{
		path: "/fork-pr-workflows-private-repos",
		tells: ["forksRun", "forksGetWriteTokens", "forksGetSecrets", "forksNeedApproval"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			group.add(item, {
				forksRun: item.flag("forksRun", "run_workflows_from_fork_pull_requests", "unknown"),
				forksGetWriteTokens: item.flag("forksGetWriteTokens", "send_write_tokens_to_workflows", "unknown"),
				forksGetSecrets: item.flag("forksGetSecrets", "send_secrets_and_variables", "unknown"),
				forksNeedApproval: item.flag("forksNeedApproval", "require_approval_for_fork_pr_workflows", "unknown"),
			});
		},
	},
	{
		path: "/access",
		tells: ["sharedWith"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			const words = { none: "none", user: "user", organization: "organization", enterprise: "enterprise" } as const;
			group.add(item, { sharedWith: item.word("sharedWith", "access_level", words, "unknown") });
		},
	},
	{
		path: "/artifact-and-log-retention",
		tells: ["retentionDays"],
		read(answer, settings, group) {
			const item = settings.item(group, answer.body, answer.origin);
			group.add(item, { retentionDays: item.integer("retentionDays", "days", "unknown") });
		},
	},
];

/** Of repositories, and of organizations under both names that the API has for them. */
export const actionsEndpoints: readonly Endpoint[] = ANSWERS.flatMap(({ path, tells, read }) =>
	(["repos/*/*", "orgs/*", "organizations/*"] as const).map((owner) => {
		const ofRepository = owner === "repos/*/*";
		return {
			path: `${owner}/actions/permissions${path}`,
			tells: tells.map((name) => `${ofRepository ? "actions" : "organization.actions"}.${name}`),
			read: (answer: Answer, settings: Settings) =>
				read(answer, settings, ofRepository ? settings.actions : settings.organizationActions),
		};
	}),
);
