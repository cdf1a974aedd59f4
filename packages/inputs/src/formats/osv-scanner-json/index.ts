import { asArray, asList, asRecord, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Reports of OSV-Scanner in JSON, and the flat list of its vulnerabilities. */
export const osvScannerJson: Format = {
	id: "osv-scanner-json",
	kind: "findings",
	title: "OSV-Scanner JSON report",
	specification: "https://google.github.io/osv-scanner/output/#json",

	recognize(file) {
		const [report] = file.values;
		if (file.syntax !== "json") return { matches: false };
		const flat = asList(report);
		if (flat.length > 0 && flat.every((item) => has(item, "Package") && has(item, "Vulnerability"))) {
			return { matches: true, version: null };
		}
		const results = asArray(get(report, "results"));
		if (results === null) return { matches: false };
		if (results.length > 0) {
			const isScan = results.every((result) => has(result, "source") && asArray(get(result, "packages")) !== null);
			return isScan ? { matches: true, version: null } : { matches: false };
		}
		if (has(report, "experimental_config")) return { matches: true, version: null };
		if (Object.keys(report as object).length > 1) return { matches: false };
		const hint =
			"It is an empty list of results, which does not say of what: if it is of OSV-Scanner, scan with its version 1.8 or later";
		return { matches: false, hint };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};

function has(value: unknown, name: string): boolean {
	return asRecord(get(value, name)) !== null;
}
