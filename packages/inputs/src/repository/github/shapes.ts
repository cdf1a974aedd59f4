import { asArray, asRecord, asString, get, getIn } from "../../convert.js";

/** A shape by which one answer is told from all others, and the path that it is an answer to. */
interface Shape {
	readonly path: string;
	is(value: unknown): boolean;
}

const text = (value: unknown, name: string): boolean => asString(get(value, name)) !== null;
const flag = (value: unknown, name: string): boolean => typeof get(value, name) === "boolean";
/** The first element is looked at: an empty list could be anything. */
const first = (value: unknown, is: (element: unknown) => boolean): boolean => {
	const [element] = asArray(value) ?? [];
	return asRecord(element) !== null && is(element);
};

const ruleset = (value: unknown): boolean =>
	text(value, "enforcement") && text(value, "source_type") && text(value, "name") && get(value, "id") !== undefined;

export function isRepository(value: unknown): boolean {
	return (
		text(value, "full_name") && flag(value, "private") && text(get(value, "owner"), "login") && flag(value, "fork")
	);
}

const PROTECTION = /\/branches\/([^/]+)\/protection(?:\/(\w+))?$/;

const SHAPES: readonly Shape[] = [
	{ path: "repos/-/-", is: isRepository },
	{
		path: "orgs/-",
		is: (value) => get(value, "type") === "Organization" && text(value, "login") && text(value, "members_url"),
	},
	{
		path: "repos/-/-/branches/-",
		is: (value) => text(value, "name") && flag(value, "protected") && text(get(value, "commit"), "sha"),
	},
	{ path: "repos/-/-/rulesets/-", is: (value) => ruleset(value) && Array.isArray(get(value, "rules")) },
	{ path: "repos/-/-/rulesets", is: (value) => first(value, ruleset) },
	{
		path: "repos/-/-/rules/branches/-",
		is: (value) => first(value, (rule) => text(rule, "type") && text(rule, "ruleset_source_type")),
	},
	{
		path: "orgs/-/actions/permissions",
		is: (value) => text(value, "enabled_repositories") && text(value, "allowed_actions"),
	},
	{
		path: "repos/-/-/actions/permissions",
		is: (value) => flag(value, "enabled") && (text(value, "allowed_actions") || flag(value, "sha_pinning_required")),
	},
	{
		path: "repos/-/-/actions/permissions/workflow",
		is: (value) => text(value, "default_workflow_permissions"),
	},
	{
		path: "repos/-/-/actions/permissions/selected-actions",
		is: (value) => flag(value, "github_owned_allowed") && flag(value, "verified_allowed"),
	},
	{
		path: "repos/-/-/actions/permissions/fork-pr-contributor-approval",
		is: (value) => /_contributors/.test(asString(get(value, "approval_policy")) ?? ""),
	},
	{
		path: "repos/-/-/actions/permissions/fork-pr-workflows-private-repos",
		is: (value) => flag(value, "run_workflows_from_fork_pull_requests"),
	},
	{
		path: "repos/-/-/hooks",
		is: (value) => first(value, (hook) => hook_(hook) && get(hook, "type") !== "Organization"),
	},
	{
		path: "orgs/-/hooks",
		is: (value) => first(value, (hook) => hook_(hook) && get(hook, "type") === "Organization"),
	},
	{
		path: "repos/-/-/keys",
		is: (value) => first(value, (key) => text(key, "title") && text(key, "key") && flag(key, "read_only")),
	},
	{
		path: "repos/-/-/collaborators",
		is: (value) =>
			first(value, (one) => text(one, "login") && text(one, "role_name") && flag(get(one, "permissions"), "admin")),
	},
	{
		path: "repos/-/-/environments",
		is: (value) => first(get(value, "environments"), (one) => Array.isArray(get(one, "protection_rules"))),
	},
	{
		path: "orgs/-/installations",
		is: (value) => first(get(value, "installations"), (one) => text(one, "app_slug")),
	},
	{ path: "orgs/-/personal-access-tokens", is: (value) => first(value, (one) => flag(one, "token_expired")) },
	{
		path: "enterprises/-/audit-log/streams",
		is: (value) => first(value, (one) => text(one, "stream_type") && flag(one, "enabled")),
	},
	{ path: "repos/-/-/automated-security-fixes", is: (value) => flag(value, "enabled") && flag(value, "paused") },
	{
		path: "repos/-/-/code-scanning/default-setup",
		is: (value) =>
			["configured", "not-configured"].includes(asString(get(value, "state")) ?? "") &&
			Array.isArray(get(value, "languages")),
	},
	{
		path: "repos/-/-/commits",
		is: (value) => first(value, (one) => text(one, "sha") && flag(getIn(one, ["commit", "verification"]), "verified")),
	},
	{
		path: "repos/-/-/pulls/-",
		is: (value) => text(get(value, "head"), "sha") && text(get(value, "base"), "ref") && flag(value, "draft"),
	},
];

function hook_(value: unknown): boolean {
	return text(get(value, "config"), "url") && Array.isArray(get(value, "events")) && text(value, "ping_url");
}

/** Sections of the documentation, which errors name, and what they document. */
const DOCUMENTED: Readonly<Record<string, string>> = {
	"get-a-repository": "repos/-/-",
	"get-an-organization": "orgs/-",
	"get-a-branch": "repos/-/-/branches/-",
	"get-branch-protection": "repos/-/-/branches/-/protection",
	"get-all-repository-rulesets": "repos/-/-/rulesets",
	"get-a-repository-ruleset": "repos/-/-/rulesets/-",
	"get-rules-for-a-branch": "repos/-/-/rules/branches/-",
	"get-all-organization-repository-rulesets": "orgs/-/rulesets",
	"list-repository-webhooks": "repos/-/-/hooks",
	"list-organization-webhooks": "orgs/-/hooks",
	"list-deploy-keys": "repos/-/-/keys",
	"list-repository-collaborators": "repos/-/-/collaborators",
	"list-organization-members": "orgs/-/members",
	"list-environments": "repos/-/-/environments",
	"get-github-actions-permissions-for-a-repository": "repos/-/-/actions/permissions",
	"get-github-actions-permissions-for-an-organization": "orgs/-/actions/permissions",
	"get-default-workflow-permissions-for-a-repository": "repos/-/-/actions/permissions/workflow",
	"get-default-workflow-permissions-for-an-organization": "orgs/-/actions/permissions/workflow",
	"list-secret-scanning-alerts-for-a-repository": "repos/-/-/secret-scanning/alerts",
	"list-code-scanning-alerts-for-a-repository": "repos/-/-/code-scanning/alerts",
	"list-code-scanning-analyses-for-a-repository": "repos/-/-/code-scanning/analyses",
	"list-dependabot-alerts-for-a-repository": "repos/-/-/dependabot/alerts",
	"get-a-code-scanning-default-setup-configuration": "repos/-/-/code-scanning/default-setup",
	"check-if-vulnerability-alerts-are-enabled-for-a-repository": "repos/-/-/vulnerability-alerts",
};

export interface RawAnswer {
	readonly path: readonly string[];
	readonly status: number;
	/** What it is, for messages. */
	readonly request: string;
}

/** What one answer by itself is an answer to; null for what is none of those that can be told. */
export function answerOf(value: unknown): RawAnswer | null {
	const protection = PROTECTION.exec(asString(get(value, "url"))?.slice(0, 2000) ?? "");
	if (protection !== null && asRecord(value) !== null && !text(value, "message")) {
		const [, branch = "", part] = protection;
		const path = ["repos", "-", "-", "branches", decoded(branch), "protection", ...(part === undefined ? [] : [part])];
		return { path, status: 200, request: "branch protection" };
	}
	for (const shape of SHAPES) {
		if (shape.is(value)) return { path: pathOf(shape.path, value), status: 200, request: "this answer" };
	}
	return failureOf(value);
}

function pathOf(path: string, value: unknown): string[] {
	const steps = path.split("/");
	const name = asString(get(value, "name"));
	if (path === "repos/-/-/branches/-" && name !== null) steps[4] = name;
	else if (path.endsWith("/branches/-")) steps[steps.length - 1] = "";
	return steps;
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** A failure: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
function failureOf(value: unknown): RawAnswer | null {
	const address = asString(get(value, "documentation_url"))?.slice(0, 2000);
	const message = asString(get(value, "message"));
	if (message === null || address === undefined) return null;
	if (!/^https:\/\/(?:docs|developer)\.github\.com(?:\/|$)/.test(address)) return null;
	const section = address.slice(address.indexOf("#") + 1);
	const stated = Number(get(value, "status"));
	const guess = /not (?:found|protected)|no analysis/i.test(message) ? 404 : 403;
	return {
		path: Object.hasOwn(DOCUMENTED, section) ? (DOCUMENTED[section] ?? "").split("/") : ["?"],
		status: Number.isSafeInteger(stated) && stated >= 300 ? stated : guess,
		request: "a request",
	};
}
