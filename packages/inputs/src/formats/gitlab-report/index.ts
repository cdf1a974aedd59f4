import { asArray, asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Reports of GitLab's security scanners: SAST, dependencies, containers, secrets, DAST and their relatives. */
export const gitlabReport: Format = {
	id: "gitlab-report",
	kind: "findings",
	title: "GitLab security report",
	specification: "https://gitlab.com/gitlab-org/security-products/security-report-schemas",

	recognize(file) {
		const [report] = file.values;
		if (file.syntax !== "json") return { matches: false };
		const version = asString(get(report, "version"));
		const list = asArray(get(report, "vulnerabilities"));
		if (version === null || list === null || get(report, "bomFormat") !== undefined) return { matches: false };
		const isScan = asString(get(get(report, "scan"), "type")) !== null;
		const isOld =
			list.length > 0 &&
			list.every((one) => asArray(get(one, "identifiers")) !== null && asRecord(get(one, "location")) !== null);
		return isScan || isOld ? { matches: true, version } : { matches: false };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};
