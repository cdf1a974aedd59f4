import { normalizeEach, recognizeEach } from "../../attestation/each.js";
import { statementVersion, statementVersions } from "../../attestation/statement.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";
import { root } from "../../trace.js";

/** In-toto statements that are not signed: what lies in an envelope otherwise. */
export const inToto: Format = {
	id: "in-toto",
	kind: "attestation",
	title: "in-toto Statement",
	specification: "in-toto Attestation Framework 1.0, https://github.com/in-toto/attestation/tree/main/spec",

	lines: true,

	recognize(file) {
		return recognizeEach(file, "an in-toto statement", (value) => statementVersion(value) ?? undefined);
	},

	async normalize(file, trace) {
		const { normalizeStatement } = await import("./normalize.js");
		return normalizeEach(file, async (statement, number) => {
			const version = statementVersion(statement) ?? "";
			if (statementVersions.includes(version)) return normalizeStatement(statement, root(number), trace);
			const message = `The version of the statement is ${quote(version)}; those that are read: ${statementVersions.join(", ")}.`;
			return { ok: false, problems: [{ code: "unsupported-version", message, value: number, path: ["_type"] }] };
		});
	},
};
