import { asRecord, get } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const SHRINKWRAP = /^npm-shrinkwrap\.json$/;

/** package-lock.json and npm-shrinkwrap.json, of versions 1 to 3. */
export const npmLock: Format = {
	id: "npm-lock",
	kind: "repository",
	title: "npm lockfile",
	specification: "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
	recognize(file) {
		const [lock] = file.values;
		if (file.syntax !== "json" || asRecord(lock) === null) return { matches: false };
		const listed = (name: string) => asRecord(get(lock, name)) !== null;
		const version = get(lock, "lockfileVersion");
		if (typeof version === "number") {
			// Lockfiles of Bun name workspaces at their top.
			const matches =
				(listed("packages") || listed("dependencies") || "name" in (lock as object)) && !listed("workspaces");
			return matches ? { matches, version: String(version) } : { matches };
		}
		// npm 4 and older wrote no version.
		const old = version === undefined && listed("dependencies") && isNamedOrChosen(file, SHRINKWRAP);
		return old ? { matches: true, version: null } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizeNpmLock } = await import("./normalize.js");
		return normalizeNpmLock(file.values[0], trace);
	},
};
