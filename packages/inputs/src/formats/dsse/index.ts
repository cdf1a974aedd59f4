import { normalizeEach, recognizeEach } from "../../attestation/each.js";
import { isEnvelope } from "../../attestation/envelope.js";
import type { Format } from "../../format.js";
import { root } from "../../trace.js";

/** Signed envelopes of in-toto statements: one, or one on each line of `.intoto.jsonl` files. */
export const dsse: Format = {
	id: "dsse",
	kind: "attestation",
	title: "DSSE envelope",
	specification: "DSSE 1.0, https://github.com/secure-systems-lab/dsse/blob/master/envelope.md",

	lines: true,

	recognize(file) {
		return recognizeEach(file, "a DSSE envelope", (value) => (isEnvelope(value) ? null : undefined));
	},

	async normalize(file, trace, context) {
		const { normalizeEnvelope } = await import("./normalize.js");
		return normalizeEach(file, (value, number) => normalizeEnvelope(value, root(number), trace, context));
	},
};
