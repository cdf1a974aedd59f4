import { asList, asRecord, asScalarText, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** uv.lock. */
export const uvLock: Format = {
	id: "uv-lock",
	kind: "repository",
	title: "uv lockfile",
	specification: "https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile",
	names: /^(?:.*[._-])?uv\.lock$/,
	syntax: "toml",
	recognize(file) {
		const [lock] = file.values;
		const version = asScalarText(get(lock, "version"));
		const packages = [...asList(get(lock, "package")), ...asList(get(lock, "distribution"))];
		// Cargo's has texts where this has tables.
		const sourced = packages.some((entry) => asRecord(get(entry, "source")) !== null);
		const matches =
			file.syntax === "toml" && version !== null && (sourced || get(lock, "requires-python") !== undefined);
		return matches ? { matches, version } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizeUvLock } = await import("./normalize.js");
		return normalizeUvLock(file.values[0], trace);
	},
};
