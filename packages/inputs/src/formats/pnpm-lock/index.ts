import { asRecord, asScalarText, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** pnpm-lock.yaml of versions 5 to 9. */
export const pnpmLock: Format = {
	id: "pnpm-lock",
	kind: "repository",
	title: "pnpm lockfile",
	specification: "https://github.com/pnpm/spec/tree/master/lockfile",
	recognize(file) {
		if (file.syntax !== "yaml") return { matches: false };
		for (const lock of file.values) {
			const version = asScalarText(get(lock, "lockfileVersion"));
			const known = ["packages", "importers", "settings", "specifiers", "dependencies", "devDependencies"];
			if (version !== null && known.some((name) => asRecord(get(lock, name)) !== null))
				return { matches: true, version };
		}
		return { matches: false };
	},
	async normalize(file, trace) {
		const { normalizePnpmLock } = await import("./normalize.js");
		return normalizePnpmLock(file.values, trace);
	},
};
