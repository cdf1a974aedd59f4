import { asRecord, get } from "../../convert.js";
import type { Body, Format, ParsedFile, Recognition } from "../../format.js";

/** A workflow of GitHub Actions: a map with `on` and `jobs`. */
export const githubActions: Format = {
	id: "github-actions",
	kind: "pipeline",
	title: "GitHub Actions workflow",
	specification: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax",
	recognize,
	async normalize(file, trace) {
		const { readWorkflow } = await import("./workflow.js");
		const workflow = readWorkflow(file, trace);
		return "code" in workflow ? { ok: false, problems: [workflow] } : { ok: true, body: workflow satisfies Body };
	},
};

function recognize(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (asRecord(value) === null) return { matches: false };
	const on = get(value, "on");
	const jobs = get(value, "jobs");
	if (on !== undefined && jobs !== undefined) return { matches: true, version: null };

	const runs = get(value, "runs");
	if (typeof get(runs, "using") === "string")
		return {
			matches: false,
			hint: "it seems to be the metadata of an action (action.yml); give the workflows that use it, since actions are not read on their own",
		};
	if (/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(file.name))
		return {
			matches: false,
			hint: `it lies where workflows do, and has no ${on === undefined ? '"on"' : '"jobs"'}; every workflow has both`,
		};
	return { matches: false };
}
