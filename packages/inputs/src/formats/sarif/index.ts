import { asArray, asRecord, asString, describeType, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";

/** SARIF 2.1.0: a log of runs of analysis tools. Each run is a document of its own. */
export const sarif: Format = {
	id: "sarif",
	kind: "findings",
	title: "SARIF",
	specification: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",

	recognize(file) {
		const [log] = file.values;
		if (asRecord(log) === null) return { matches: false };
		const version = asString(get(log, "version"));
		const schema = asString(get(log, "$schema"))?.toLowerCase() ?? "";
		const runs = get(log, "runs");
		if (schema.includes("sarif") || (asArray(runs) !== null && /^[12]\.\d/.test(version ?? ""))) {
			if (file.syntax === "json") return { matches: true, version };
			return { matches: false, hint: "It looks like SARIF, which is written in JSON, but is YAML: convert it." };
		}
		return { matches: false };
	},

	async normalize(file, trace) {
		const [log] = file.values;
		const version = get(log, "version");
		if (version !== "2.1.0") {
			const what = typeof version === "string" ? quote(version) : describeType(version);
			const message = `version is ${what}; SARIF is read in version 2.1.0. Convert it: sarif transform --sarif-output-version Current.`;
			const code = typeof version === "string" ? "unsupported-version" : "schema-violation";
			return { ok: false, problems: [{ code, message, value: 0, path: ["version"] }] };
		}
		const { normalizeLog } = await import("./log.js");
		return normalizeLog(log, trace);
	},
};
