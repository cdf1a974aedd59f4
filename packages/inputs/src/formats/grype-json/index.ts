import { asArray, asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Reports of Grype in JSON: its matches, and those that its ignore rules or VEX documents took out. */
export const grypeJson: Format = {
	id: "grype-json",
	kind: "findings",
	title: "Grype JSON report",
	specification: "https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go",

	recognize(file) {
		const [report] = file.values;
		const matches = asArray(get(report, "matches"));
		if (file.syntax !== "json" || matches === null) return { matches: false };
		const descriptor = get(report, "descriptor");
		const [first] = matches;
		const isMatch = asRecord(get(first, "vulnerability")) !== null && asRecord(get(first, "artifact")) !== null;
		if (get(descriptor, "name") !== "grype" && !isMatch) return { matches: false };
		return { matches: true, version: asString(get(descriptor, "version")) };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};
