import { asArray, get } from "../../convert.js";
import type { Body, Format } from "../../format.js";

/** The metadata of a composite action of GitHub Actions (action.yml): steps that workflows run by calling it. */
export const githubCompositeAction: Format = {
	id: "github-composite-action",
	kind: "pipeline",
	title: "GitHub composite action",
	specification: "https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax",
	recognize({ values }) {
		const runs = get(values[0], "runs");
		const matches = values.length === 1 && get(runs, "using") === "composite" && asArray(get(runs, "steps")) !== null;
		return matches ? { matches: true, version: null } : { matches: false };
	},
	async normalize(file, trace) {
		const { readAction } = await import("./action.js");
		return { ok: true, body: readAction(file, trace) satisfies Body };
	},
};
