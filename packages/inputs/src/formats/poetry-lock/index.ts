import { asList, asScalarText, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** poetry.lock. */
export const poetryLock: Format = {
	id: "poetry-lock",
	kind: "repository",
	title: "Poetry lockfile",
	specification: "https://python-poetry.org/docs/",
	names: /^(?:.*[._-])?poetry\.lock$/,
	syntax: "toml",
	recognize(file) {
		const [lock] = file.values;
		const metadata = get(lock, "metadata");
		if (file.syntax !== "toml" || get(metadata, "content-hash") === undefined) return { matches: false };
		const matches = asList(get(lock, "package")).length > 0 || get(metadata, "python-versions") !== undefined;
		return matches ? { matches, version: asScalarText(get(metadata, "lock-version")) } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizePoetryLock } = await import("./normalize.js");
		return normalizePoetryLock(file.values[0], trace);
	},
};
