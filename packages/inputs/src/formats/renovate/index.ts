import { asRecord, asText, get, stringsOf } from "../../convert.js";
import { isNamedOrChosen } from "../../file-name.js";
import type { Format } from "../../format.js";

const NAMES = /^(?:renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/;

/** renovate.json, .renovaterc and the like, in JSON or JSON5. */
export const renovate: Format = {
	id: "renovate",
	kind: "repository",
	title: "Renovate configuration",
	specification: "https://docs.renovatebot.com/configuration-options/",
	names: NAMES,
	syntax: "json5",
	recognize(file) {
		const [value] = file.values;
		if ((file.syntax !== "json" && file.syntax !== "json5") || asRecord(value) === null) return { matches: false };
		const schema = asText(get(value, "$schema")) ?? "";
		const presets = stringsOf(get(value, "extends"));
		const matches =
			/^https:\/\/docs\.renovatebot\.com\/renovate-(?:global-)?schema\.json/.test(schema) ||
			presets.some((preset) =>
				/^config:(?:recommended|best-practices|base|js-app|js-lib|semverAllMonthly)$/.test(preset),
			) ||
			isNamedOrChosen(file, NAMES);
		return matches ? { matches, version: null } : { matches };
	},
	async normalize(file, trace) {
		const { normalizeRenovate } = await import("./normalize.js");
		return normalizeRenovate(file.values[0], trace);
	},
};
