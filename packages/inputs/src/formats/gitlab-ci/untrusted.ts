/**
 * Predefined variables whose text people without write access can choose: what they call a commit, a branch of their
 * fork or a merge request. Names of users and projects hold no character that could do harm.
 * https://docs.gitlab.com/ci/variables/predefined_variables/
 */
const UNTRUSTED = new Set([
	"CI_BUILD_REF_NAME",
	"CI_COMMIT_AUTHOR",
	"CI_COMMIT_BRANCH",
	"CI_COMMIT_DESCRIPTION",
	"CI_COMMIT_MESSAGE",
	"CI_COMMIT_REF_NAME",
	"CI_COMMIT_TITLE",
	"CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME",
	"CI_MERGE_REQUEST_DESCRIPTION",
	"CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
	"CI_MERGE_REQUEST_TITLE",
]);

export function isUntrusted(name: string): boolean {
	return UNTRUSTED.has(name);
}
