import { isEnvelope } from "../../attestation/envelope.js";
import type { Format } from "../../format.js";

/** Signed envelopes of in-toto statements, such as `.intoto.jsonl` files of one line. */
export const dsse: Format = {
	id: "dsse",
	kind: "attestation",
	title: "DSSE envelope",
	specification: "DSSE 1.0, https://github.com/secure-systems-lab/dsse/blob/master/envelope.md",

	recognize(file) {
		if (file.values.length !== 1 || !isEnvelope(file.values[0])) return { matches: false };
		if (file.syntax === "json") return { matches: true, version: null };
		return {
			matches: false,
			hint: "It looks like a DSSE envelope, which is written in JSON, but is YAML: convert it.",
		};
	},

	async normalize(file, trace, context) {
		const { normalizeEnvelope } = await import("./normalize.js");
		return normalizeEnvelope(file.values[0], trace, context);
	},
};
