import { asList, asRecord, asString, get } from "../../convert.js";
import type { Format, ParsedFile, Recognition } from "../../format.js";
import { answerOf } from "../../repository/github/shapes.js";

/**
 * One answer of GitHub's REST API by itself, a failure too: a repository or a list of them, branch protection, rulesets, an
 * organization, what actions may do, webhooks, keys, collaborators, environments, security features, commits.
 */
export const githubRest: Format = {
	id: "github-rest",
	kind: "repository",
	title: "GitHub REST API response",
	specification: "https://docs.github.com/en/rest",
	recognize,
	async normalize(file, trace) {
		const { normalizeResponse } = await import("./normalize.js");
		return normalizeResponse(file.values[0], trace);
	},
};

function recognize(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (file.syntax !== "json") return { matches: false };
	const one = Array.isArray(value) ? asList(value)[0] : value;
	if (answerOf(value) !== null || (Array.isArray(value) && answerOf(one)?.path.join("/") === "repos/-/-")) {
		return { matches: true, version: null };
	}
	if (asRecord(get(value, "repository")) !== null && asRecord(get(value, "sender")) !== null) {
		return { matches: false, hint: "this is what GitHub sends to a webhook, and no answer of its REST API" };
	}
	const alert = asString(get(one, "html_url")) !== null && get(one, "number") !== undefined;
	if (
		alert &&
		[get(one, "secret_type"), get(one, "security_advisory"), get(one, "most_recent_instance")].some(Boolean)
	) {
		return { matches: false, hint: "alerts of GitHub are not read; SARIF is, which its API gives for code scanning" };
	}
	return { matches: false };
}
