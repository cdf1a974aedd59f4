import { asString } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const NAMES = /^pip\.(?:conf|ini)$/;

/** pip.conf, or pip.ini on Windows. */
export const pipConf: Format = {
	id: "pip-conf",
	kind: "repository",
	title: "pip.conf",
	specification: "https://pip.pypa.io/en/stable/topics/configuration/",
	names: NAMES,
	syntax: "text",
	recognize(file) {
		const matches = file.syntax === "text" && isNamedOrChosen(file, NAMES);
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		const { normalizePipConf } = await import("./normalize.js");
		return normalizePipConf(asString(file.values[0]) ?? "", trace);
	},
};
