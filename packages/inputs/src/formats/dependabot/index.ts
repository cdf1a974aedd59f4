import { asList, asRecord, asScalarText, get } from "../../convert.js";
import { isNamed } from "../../file-name.js";
import type { Format } from "../../format.js";

/** .github/dependabot.yml. */
export const dependabot: Format = {
	id: "dependabot",
	kind: "repository",
	title: "Dependabot configuration",
	specification:
		"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference",
	names: /^dependabot\.ya?ml$/,
	recognize(file) {
		const [value] = file.values;
		if (file.syntax !== "yaml" || asRecord(value) === null) return { matches: false };
		const version = asScalarText(get(value, "version"));
		const named = file.chosen === true || isNamed(file.name, dependabot.names);
		const listed = asList(get(value, "updates")).some((update) => get(update, "package-ecosystem") !== undefined);
		if (version === "2" && (listed || (named && get(value, "updates") !== undefined)))
			return { matches: true, version };
		if (!named) return { matches: false };
		return {
			matches: false,
			hint: 'it is called as configurations of Dependabot are, but lacks "version: 2" or "updates"',
		};
	},
	async normalize(file, trace) {
		if (file.values.length > 1) {
			const message = "A configuration of Dependabot is one YAML document, and here another begins.";
			return { ok: false, problems: [{ code: "multiple-values", message, value: 1, path: [] }] };
		}
		const { normalizeDependabot } = await import("./normalize.js");
		return normalizeDependabot(file.values[0], trace);
	},
};
