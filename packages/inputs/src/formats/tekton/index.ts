import type { Body, Format } from "../../format.js";
import { root } from "../../trace.js";
import { isTektonFile } from "./recognize.js";

/** Pipelines, tasks and runs of Tekton, one or many in a file. */
export const tekton: Format = {
	id: "tekton",
	kind: "pipeline",
	title: "Tekton pipelines and tasks",
	specification: "https://tekton.dev/docs/pipelines/",
	recognize: (file) => (isTektonFile(file) ? { matches: true, version: null } : { matches: false }),
	async normalize(file, trace) {
		const { readObjects } = await import("./objects.js");
		const objects = file.values.flatMap((value, index) => (value === null ? [] : [{ value, origin: root(index) }]));
		return { ok: true, body: readObjects(objects, trace) satisfies Body };
	},
};
