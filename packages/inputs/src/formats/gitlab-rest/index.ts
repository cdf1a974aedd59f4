import type { Format } from "../../format.js";
import { answerOf } from "../../repository/gitlab/shapes.js";

/**
 * One answer of GitLab's REST API by itself, a failure too: a project, protected branches and tags, push rules, approvals, a
 * group, members, webhooks, keys, tokens, protected environments.
 */
export const gitlabRest: Format = {
	id: "gitlab-rest",
	kind: "repository",
	title: "GitLab REST API response",
	specification: "https://docs.gitlab.com/api/rest/",
	recognize(file) {
		const matches = file.syntax === "json" && answerOf(file.values[0]) !== null;
		return matches ? { matches, version: null } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizeResponse } = await import("./normalize.js");
		return normalizeResponse(file.values[0], trace);
	},
};
