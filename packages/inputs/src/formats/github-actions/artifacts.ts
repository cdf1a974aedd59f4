import type { Pipeline } from "@proviso/schemas";
import { artifactsOfSteps, type Upload } from "../../pipeline/artifact.js";
import type { Trace } from "../../trace.js";

/**
 * Actions of GitHub that keep files, in lower case: https://github.com/actions/upload-artifact#inputs,
 * https://github.com/actions/upload-pages-artifact (which keeps them for a day unless told otherwise)
 */
const UPLOADS: ReadonlyMap<string, Upload> = new Map([
	["actions/upload-artifact", { at: ["with"], name: ["name"], files: ["path"], days: "retention-days" }],
	[
		"actions/upload-pages-artifact",
		{ at: ["with"], name: ["name"], files: ["path"], days: "retention-days", defaultDays: 1 },
	],
]);

/** What the steps of a job keep. `path` is where the list will be. */
export function readArtifacts(steps: readonly Pipeline.Step[], path: Pipeline.Path, trace: Trace): Pipeline.Artifact[] {
	return artifactsOfSteps(steps, path, ({ call }) => UPLOADS.get(call?.repository?.toLowerCase() ?? "") ?? null, trace);
}
