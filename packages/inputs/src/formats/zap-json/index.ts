import { asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** The traditional JSON report of ZAP, with or without requests and responses. */
export const zapJson: Format = {
	id: "zap-json",
	kind: "findings",
	title: "ZAP JSON report",
	specification: "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",

	recognize(file) {
		const [report] = file.values;
		if (file.syntax !== "json") return { matches: false };
		const site = get(report, "site");
		const program = asString(get(report, "@programName")) ?? "";
		const isReport =
			/\bZAP\b/.test(program) ||
			(asString(get(report, "@version")) !== null && asString(get(report, "@generated")) !== null);
		const isList = Array.isArray(site) || asRecord(site) !== null;
		return isReport && isList ? { matches: true, version: asString(get(report, "@version")) } : { matches: false };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};
