import { statementVersion, statementVersions } from "../../attestation/statement.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";

/** In-toto statements that are not signed: what lies in an envelope otherwise. */
export const inToto: Format = {
	id: "in-toto",
	kind: "attestation",
	title: "in-toto Statement",
	specification: "in-toto Attestation Framework 1.0, https://github.com/in-toto/attestation/tree/main/spec",

	recognize(file) {
		const version = file.values.length === 1 ? statementVersion(file.values[0]) : null;
		if (version === null) return { matches: false };
		if (file.syntax === "json") return { matches: true, version };
		return {
			matches: false,
			hint: "It looks like an in-toto statement, which is written in JSON, but is YAML: convert it.",
		};
	},

	async normalize(file, trace) {
		const [statement] = file.values;
		const version = statementVersion(statement) ?? "";
		if (!statementVersions.includes(version)) {
			const message = `The version of the statement is ${quote(version)}; those that are read: ${statementVersions.join(", ")}.`;
			return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["_type"] }] };
		}
		const { normalizeStatement } = await import("./normalize.js");
		return normalizeStatement(statement, trace);
	},
};
