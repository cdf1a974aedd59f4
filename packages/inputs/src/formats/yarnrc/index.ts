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
		const matches = file.syntax === "yaml" && isNamedOrChosen(file, NAMES) && asRecord(file.values[0]) !== null;
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		if (file.values.length > 1) {
			const message = "A configuration of Yarn is one YAML document, and here another begins.";
			return { ok: false, problems: [{ code: "multiple-values", message, value: 1, path: [] }] };
		}
		const { normalizeYarnrc } = await import("./normalize.js");
		return normalizeYarnrc(file.values[0], trace);
	},
};
