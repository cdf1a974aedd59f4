import { asList, asScalarText, get } from "../../convert.js";
import type { Format, ParsedFile, Recognition } from "../../format.js";

/** What a file is told by; a list whose first hundred items have none of it is no rules file. */
const LOOKED_AT = 100;
const OF_RULES = "append condition desc enabled exceptions output override priority".split(" ");

/** Rules of Falco, by which running software is watched: a list of rules, macros and lists. */
export const falcoRules: Format = {
	id: "falco-rules",
	kind: "process",
	title: "Falco rules",
	specification: "https://falco.org/docs/concepts/rules/",
	recognize,
	async normalize(file, trace) {
		const { normalizeRules } = await import("./normalize.js");
		return normalizeRules(file, trace);
	},
};

function recognize(file: ParsedFile): Recognition {
	const items = file.values.flatMap((value) => asList(value).slice(0, LOOKED_AT));
	if (!items.some(isOfFalco)) return { matches: false };
	const stated = items.map((item) => get(item, "required_engine_version")).find((version) => version !== undefined);
	return { matches: true, version: asScalarText(stated) };
}

function isOfFalco(item: unknown): boolean {
	if (asScalarText(get(item, "rule")) !== null) return OF_RULES.some((name) => get(item, name) !== undefined);
	if (asScalarText(get(item, "macro")) !== null) return get(item, "condition") !== undefined;
	if (asScalarText(get(item, "list")) !== null) return get(item, "items") !== undefined;
	return get(item, "required_engine_version") !== undefined || get(item, "required_plugin_versions") !== undefined;
}
