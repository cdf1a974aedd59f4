import type { Key, Reference } from "./expression.js";

/**
 * Values of the github context that anyone can choose by opening an issue or a pull request, commenting, forking,
 * editing a wiki or getting a commit merged, and whose characters are not restricted.
 *
 * Sources: GitHub, "Script injections" (https://docs.github.com/en/actions/concepts/security/script-injections) and the
 * list in GitHub Security Lab, "Untrusted input" (https://securitylab.github.com/resources/github-actions-untrusted-input/);
 * fields of the payloads: https://docs.github.com/en/webhooks/webhook-events-and-payloads.
 * Names of users and repositories, numbers and commit ids hold no character that could do harm. Labels, milestones,
 * releases and inputs of workflow_dispatch take write access.
 */
const COMMIT = ["message", "author.email", "author.name", "committer.email", "committer.name"];
const PATTERNS = [
	"head_ref",
	"event.issue.title",
	"event.issue.body",
	"event.pull_request.title",
	"event.pull_request.body",
	"event.pull_request.head.ref",
	"event.pull_request.head.label",
	"event.pull_request.head.repo.default_branch",
	"event.pull_request.head.repo.description",
	"event.pull_request.head.repo.homepage",
	"event.comment.body",
	"event.comment.path",
	"event.comment.diff_hunk",
	"event.review.body",
	"event.review_comment.body",
	"event.discussion.title",
	"event.discussion.body",
	"event.answer.body",
	// The text before an edit.
	"event.changes.title.from",
	"event.changes.body.from",
	"event.pages.*.page_name",
	"event.pages.*.title",
	"event.pages.*.summary",
	"event.forkee.default_branch",
	"event.forkee.description",
	"event.forkee.homepage",
	...COMMIT.flatMap((field) => [
		`event.commits.*.${field}`,
		`event.head_commit.${field}`,
		`event.merge_group.head_commit.${field}`,
		`event.workflow_run.head_commit.${field}`,
	]),
	"event.workflow_run.head_branch",
	"event.workflow_run.display_title",
	"event.workflow_run.head_repository.description",
	"event.workflow_run.pull_requests.*.head.ref",
].map((pattern) => pattern.split("."));

/**
 * Whether the value is such a one, or holds one: `github.event.issue.title`, and also `github.event.issue` or
 * `github.event`, whose JSON has it in it.
 */
export function isUntrustedGithubValue({ context, keys }: Reference): boolean {
	return context === "github" && PATTERNS.some((pattern) => pattern.every((part, index) => matches(keys[index], part)));
}

function matches(key: Key | undefined, part: string): boolean {
	return key === undefined || key === "*" || part === "*" || String(key).toLowerCase() === part;
}
