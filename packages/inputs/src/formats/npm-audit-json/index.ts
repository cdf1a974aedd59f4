import { asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** `npm audit --json`, of npm 6 (advisories; pnpm writes the same) and of npm 7 and later (vulnerabilities). */
export const npmAuditJson: Format = {
	id: "npm-audit-json",
	kind: "findings",
	title: "npm audit report",
	specification: "https://docs.npmjs.com/cli/commands/npm-audit",

	recognize(file) {
		const [report] = file.values;
		if (file.syntax !== "json" || asRecord(report) === null) return { matches: false };
		const version = get(report, "auditReportVersion");
		if (typeof version === "number") return { matches: true, version: String(version) };
		if (asRecord(get(report, "advisories")) !== null && asRecord(get(report, "metadata")) !== null) {
			return { matches: true, version: "1" };
		}
		// What npm prints instead when it fails.
		const error = get(report, "error");
		const isFailure = asString(get(error, "code")) !== null && asString(get(error, "summary")) !== null;
		return isFailure ? { matches: true, version: null } : { matches: false };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};
