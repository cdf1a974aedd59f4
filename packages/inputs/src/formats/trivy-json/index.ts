import { asArray, asList, asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Reports of Trivy in JSON: of an image, a folder, a repository or a BOM (schema 2), of a cluster, and the lists of before 0.20 (schema 1). */
export const trivyJson: Format = {
	id: "trivy-json",
	kind: "findings",
	title: "Trivy JSON report",
	specification: "https://trivy.dev/latest/docs/configuration/reporting/#json",

	recognize(file) {
		const [report] = file.values;
		if (file.syntax !== "json") return { matches: false };
		const version = get(report, "SchemaVersion");
		if (
			typeof version === "number" &&
			["ArtifactName", "ArtifactType", "Results", "Trivy"].some((name) => has(report, name))
		) {
			return { matches: true, version: String(version) };
		}
		if (asString(get(report, "ClusterName")) !== null && parts.some((name) => asArray(get(report, name)) !== null)) {
			return { matches: true, version: null };
		}
		const list = asList(report);
		const isLegacy =
			list.length > 0 && list.every((result) => asString(get(result, "Target")) !== null && isResult(result));
		return isLegacy ? { matches: true, version: "1" } : { matches: false };
	},

	async normalize(file, trace) {
		const { normalizeReport } = await import("./report.js");
		return normalizeReport(file.values[0], trace);
	},
};

/** What a report of a cluster has, by version of Trivy. */
export const parts = ["Resources", "Findings", "Vulnerabilities", "Misconfigurations"] as const;

function has(value: unknown, name: string): boolean {
	return asRecord(value) !== null && get(value, name) !== undefined;
}

function isResult(value: unknown): boolean {
	return has(value, "Vulnerabilities") || has(value, "Type") || has(value, "Misconfigurations");
}
