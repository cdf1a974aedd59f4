import { asRecord, asScalarText, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Pipfile.lock, of pipenv. */
export const pipfileLock: Format = {
	id: "pipfile-lock",
	kind: "repository",
	title: "Pipfile.lock",
	specification: "https://github.com/pypa/pipfile",
	names: /^Pipfile\.lock$/,
	recognize(file) {
		const [lock] = file.values;
		const version = asScalarText(get(get(lock, "_meta"), "pipfile-spec"));
		const matches = file.syntax === "json" && version !== null && asRecord(get(lock, "default")) !== null;
		return matches ? { matches, version } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizePipfileLock } = await import("./normalize.js");
		return normalizePipfileLock(file.values[0], trace);
	},
};
