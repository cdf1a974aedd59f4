import { asString } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const NAMES = /^\.?(?:.*\.)?npmrc$/;

/** .npmrc, as npm and pnpm read it. Its content could be of any configuration, so its name tells. */
export const npmrc: Format = {
	id: "npmrc",
	kind: "repository",
	title: ".npmrc",
	specification: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
	names: NAMES,
	syntax: "text",
	recognize(file) {
		const matches = file.syntax === "text" && isNamedOrChosen(file, NAMES);
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		const { normalizeNpmrc } = await import("./normalize.js");
		return normalizeNpmrc(asString(file.values[0]) ?? "", trace);
	},
};
