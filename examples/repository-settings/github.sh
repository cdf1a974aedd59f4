#!/usr/bin/env bash
# Writes what GitHub answers about the settings of one repository and its organization, for Proviso to read.
#
#   ./github.sh owner/name > repository.json && proviso check repository.json
#
# Needs gh (logged in) and jq. Only reads. What the token may not see is written down as refused, and Proviso then takes
# it as unknown: most settings are shown to administrators of the repository and owners of the organization only.
set -euo pipefail

repository=${1:?usage: github.sh owner/name}
owner=${repository%%/*}

# ask PATH [list]: one answer as JSON, whatever its status. With "list", all pages of it as one list.
ask() {
	local path=$1 out status body list=${2:-}
	out=$(mktemp)
	if gh api --include "$path" >"$out" 2>/dev/null; then :; fi
	status=$(sed -n '1s|^HTTP/[0-9.]* \([0-9]*\).*|\1|p' "$out")
	if [ -z "$status" ]; then
		echo "no answer to $path" >&2
		rm -f "$out"
		return
	fi
	body=$(sed '1,/^\r*$/d' "$out")
	rm -f "$out"
	[ -n "$body" ] || body=null
	if [ -n "$list" ] && [ "$status" = 200 ]; then
		# A page that fails leaves the list as it was, without the word that it is whole.
		if pages=$(gh api --paginate --slurp "$path" 2>/dev/null); then
			jq -c -n --arg request "GET /$path" --argjson status "$status" --slurpfile pages <(printf '%s' "$pages") \
				'{request: $request, status: $status, paginated: true, body: ($pages[0] | add // [])}'
			return
		fi
	fi
	jq -c -n --arg request "GET /$path" --argjson status "$status" --slurpfile body <(printf '%s' "$body") \
		'{request: $request, status: $status, body: $body[0]}'
}

answers() {
	ask "repos/$repository"
	# Names of branches may have slashes.
	local branch
	branch=$(gh api "repos/$repository" --jq '.default_branch | @uri' 2>/dev/null || true)
	if [ -n "$branch" ]; then
		ask "repos/$repository/branches/$branch"
		ask "repos/$repository/branches/$branch/protection"
		ask "repos/$repository/rules/branches/$branch?per_page=100" list
	fi
	ask "repos/$repository/rulesets?per_page=100" list
	local id
	for id in $(gh api --paginate "repos/$repository/rulesets?per_page=100" --jq '.[].id' 2>/dev/null || true); do
		case $id in *[!0-9]*) ;; *) ask "repos/$repository/rulesets/$id" ;; esac
	done
	ask "repos/$repository/actions/permissions"
	ask "repos/$repository/actions/permissions/workflow"
	ask "repos/$repository/actions/permissions/fork-pr-contributor-approval"
	ask "repos/$repository/vulnerability-alerts"
	ask "repos/$repository/automated-security-fixes"
	ask "repos/$repository/private-vulnerability-reporting"
	ask "repos/$repository/code-scanning/default-setup"
	ask "repos/$repository/immutable-releases"
	ask "repos/$repository/hooks?per_page=100" list
	ask "repos/$repository/keys?per_page=100" list
	ask "repos/$repository/collaborators?per_page=100" list
	ask "repos/$repository/environments?per_page=100"
	ask "orgs/$owner"
	ask "orgs/$owner/actions/permissions"
	ask "orgs/$owner/actions/permissions/workflow"
	ask "orgs/$owner/hooks?per_page=100" list
	ask "orgs/$owner/members?role=admin&per_page=100" list
	ask "orgs/$owner/members?role=member&per_page=100" list
	ask "orgs/$owner/outside_collaborators?per_page=100" list
	ask "orgs/$owner/installations?per_page=100"
}

answers | jq -s '{proviso: "repository/1", platform: "github", responses: .}'
