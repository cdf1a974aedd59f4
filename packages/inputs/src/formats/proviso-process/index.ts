import { asString, get } from "../../convert.js";
import type { Format, ParsedFile, Recognition } from "../../format.js";

/**
 * Declared evidence of how software is developed, in YAML or JSON: threat model, secrets inventory, training, metrics and
 * what else no tool can see. A file may hold several documents. A file with a field that the schema does not know, or with
 * a credential, is refused.
 */
export const provisoProcess: Format = {
	id: "proviso-process",
	kind: "process",
	title: "Process evidence",
	specification: "schemas/process-evidence.schema.json, https://json-schema.org/draft/2020-12",
	recognize,
	async normalize(file, trace) {
		const { normalizeEvidence } = await import("./normalize.js");
		return normalizeEvidence(file, trace);
	},
};

/** Sections by which evidence is told that lacks its header. */
const DISTINCTIVE = ["threatModel", "incidentResponsePlan", "secretsInventory", "gateCriteria"];

function recognize(file: ParsedFile): Recognition {
	const header = file.values.map((value) => get(value, "proviso")).find((stated) => stated !== undefined);
	if (header === undefined) {
		const seems = file.values.some((value) => DISTINCTIVE.some((name) => get(value, name) !== undefined));
		return seems
			? { matches: false, hint: 'this looks like process evidence, which begins with "proviso: process/1"; add that' }
			: { matches: false };
	}
	const [, version] = /^process\/(.*)$/s.exec(asString(header) ?? "") ?? [];
	if (version !== undefined) return { matches: true, version };
	return {
		matches: false,
		hint: 'process evidence says "proviso: process/1", and the "proviso" of this file is another',
	};
}
