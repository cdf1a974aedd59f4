import { asArray, asRecord, asString, get } from "../../convert.js";
import type { RawAnswer } from "../github/shapes.js";

const text = (value: unknown, name: string): boolean => asString(get(value, name)) !== null;
const flag = (value: unknown, name: string): boolean => typeof get(value, name) === "boolean";

/** What one object of GitLab is, by itself or as the first of a list. */
const SHAPES: readonly { readonly path: string; is(value: unknown): boolean }[] = [
	{
		path: "projects/-",
		is: (value) => text(value, "path_with_namespace") && asRecord(get(value, "namespace")) !== null,
	},
	{
		path: "projects/-/protected_branches",
		is: (value) => Array.isArray(get(value, "push_access_levels")) && Array.isArray(get(value, "merge_access_levels")),
	},
	{
		path: "projects/-/protected_tags",
		is: (value) => Array.isArray(get(value, "create_access_levels")) && text(value, "name"),
	},
	{
		path: "projects/-/push_rule",
		is: (value) => flag(value, "prevent_secrets") && flag(value, "deny_delete_tag"),
	},
	{
		path: "projects/-/approvals",
		is: (value) => flag(value, "reset_approvals_on_push") && flag(value, "merge_requests_author_approval"),
	},
	{
		path: "projects/-/approval_rules",
		is: (value) => text(value, "rule_type") && typeof get(value, "approvals_required") === "number",
	},
	{
		path: "groups/-",
		is: (value) => text(value, "full_path") && flag(value, "require_two_factor_authentication"),
	},
	{ path: "groups/-/hooks", is: (value) => hook(value) && typeof get(value, "group_id") === "number" },
	{ path: "projects/-/hooks", is: (value) => hook(value) && typeof get(value, "project_id") === "number" },
	{
		path: "projects/-/access_tokens",
		is: (value) =>
			flag(value, "revoked") && Array.isArray(get(value, "scopes")) && typeof get(value, "access_level") === "number",
	},
	{
		path: "projects/-/members/all",
		is: (value) => text(value, "username") && text(value, "state") && typeof get(value, "access_level") === "number",
	},
	{
		path: "projects/-/deploy_keys",
		is: (value) => text(value, "title") && text(value, "key") && flag(value, "can_push"),
	},
	{ path: "projects/-/protected_environments", is: (value) => Array.isArray(get(value, "deploy_access_levels")) },
];

function hook(value: unknown): boolean {
	return text(value, "url") && flag(value, "enable_ssl_verification") && flag(value, "push_events");
}

/** What one answer by itself is an answer to; null for what is none of those that can be told. */
export function answerOf(value: unknown): RawAnswer | null {
	const one = Array.isArray(value) ? asArray(value)?.[0] : value;
	const shape = SHAPES.find(({ is }) => is(one));
	if (shape !== undefined) return { path: shape.path.split("/"), status: 200, request: "this answer" };
	const failure = /^([45]\d\d)(?: |$)/.exec(asString(get(value, "message")) ?? "");
	if (failure === null || asRecord(value) === null || Object.keys(value as object).length !== 1) return null;
	return { path: ["?"], status: Number(failure[1]), request: "a request" };
}
