import { asArray, asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** What `scorecard --format json` writes, and the API of scorecard.dev answers. */
export const scorecardJson: Format = {
	id: "scorecard-json",
	kind: "repository",
	title: "OpenSSF Scorecard",
	specification:
		"OpenSSF Scorecard JSON schema v2, https://github.com/ossf/scorecard/blob/main/pkg/scorecard/json.v2.schema",

	recognize(file) {
		const [value] = file.values;
		if (file.syntax !== "json" || asRecord(get(value, "scorecard")) === null) return { matches: false };
		if (asRecord(get(value, "repo")) === null || asArray(get(value, "checks")) === null) return { matches: false };
		return { matches: true, version: asString(get(get(value, "scorecard"), "version")) };
	},

	async normalize(file, trace) {
		const { normalizeScorecard } = await import("./normalize.js");
		return normalizeScorecard(file.values[0], trace);
	},
};
