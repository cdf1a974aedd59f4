import { asArray, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** `snyk test --json`, `snyk container test --json` and `snyk iac test --json`, of one project or a list of them. Each is a document of its own. */
export const snykJson: Format = {
	id: "snyk-json",
	kind: "findings",
	title: "Snyk JSON report",
	specification: "https://docs.snyk.io/developer-tools/snyk-cli/commands/test",

	recognize(file) {
		const [report] = file.values;
		if (file.syntax !== "json") return { matches: false };
		const projects = asArray(report) ?? [report];
		return projects.length > 0 && projects.every(isProject) ? { matches: true, version: null } : { matches: false };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};

function isProject(value: unknown): boolean {
	if (typeof get(value, "ok") !== "boolean") return false;
	if (asArray(get(value, "vulnerabilities")) !== null || asArray(get(value, "infrastructureAsCodeIssues")) !== null)
		return true;
	return get(value, "ok") === false && asString(get(value, "error")) !== null && asString(get(value, "path")) !== null;
}
