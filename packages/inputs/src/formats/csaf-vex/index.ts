import { asArray, asRecord, asString, describeType, get } from "../../convert.js";
import type { Format, NormalizeProblem } from "../../format.js";
import { quote } from "../../problem.js";

const versions = ["2.0", "2.1"];

/** What CSAF says of vulnerabilities in products: its VEX profile, and advisories, which say it in the same words. */
export const csafVex: Format = {
	id: "csaf-vex",
	kind: "attestation",
	title: "CSAF",
	specification: "CSAF 2.0, https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html",

	recognize(file) {
		const document = get(file.values[0], "document");
		if (file.syntax !== "json" || asRecord(document) === null) return { matches: false };
		if (get(document, "csaf_version") !== undefined) {
			return { matches: true, version: asString(get(document, "csaf_version")) };
		}
		const isNear = get(document, "tracking") !== undefined && get(document, "publisher") !== undefined;
		return isNear ? { matches: false, hint: "It looks like CSAF, but it has no csaf_version" } : { matches: false };
	},

	async normalize(file, trace) {
		const [csaf] = file.values;
		const problem = problemOf(csaf);
		if (problem !== null) return { ok: false, problems: [problem] };
		const { normalizeCsaf } = await import("./normalize.js");
		return normalizeCsaf(csaf, trace);
	},
};

function problemOf(csaf: unknown): NormalizeProblem | null {
	const version = get(get(csaf, "document"), "csaf_version");
	if (typeof version !== "string" || !versions.includes(version)) {
		const what = typeof version === "string" ? quote(version) : describeType(version);
		const message = `csaf_version is ${what}; those that are read: ${versions.join(", ")}.`;
		const code = typeof version === "string" ? "unsupported-version" : "wrong-type";
		return { code, message, value: 0, path: ["document", "csaf_version"] };
	}
	const vulnerabilities = get(csaf, "vulnerabilities");
	if (asArray(vulnerabilities) !== null) return null;
	const message =
		vulnerabilities === undefined
			? "The document says nothing of vulnerabilities, and nothing else of CSAF is read."
			: `vulnerabilities must be a list, not ${describeType(vulnerabilities)}.`;
	const code = vulnerabilities === undefined ? "schema-violation" : "wrong-type";
	return { code, message, value: 0, path: ["vulnerabilities"] };
}
