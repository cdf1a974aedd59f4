import { asRecord } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const NAMES = /^\.yarnrc\.ya?ml$/;

/** .yarnrc.yml, of Yarn 2 and later. */
export const yarnrc: Format = {
	id: "yarnrc",
	kind: "repository",
	title: ".yarnrc.yml",
	specification: "https://yarnpkg.com/configuration/yarnrc",
	names: NAMES,
	recognize(file) {
		const [value, ...others] = file.values;
		const isOne = file.syntax === "yaml" && others.length === 0 && asRecord(value) !== null;
		const matches = isOne && isNamedOrChosen(file, NAMES);
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		const { normalizeYarnrc } = await import("./normalize.js");
		return normalizeYarnrc(file.values[0], trace);
	},
};
