import { normalizeEach, recognizeEach } from "../../attestation/each.js";
import type { Format } from "../../format.js";
import { root } from "../../trace.js";
import { isBundle, versionOf } from "./version.js";

/** Signatures with what it takes to verify them, as cosign, npm and GitHub write them. */
export const sigstoreBundle: Format = {
	id: "sigstore-bundle",
	kind: "attestation",
	title: "Sigstore bundle",
	specification: "Sigstore bundle 0.1 to 0.3, https://docs.sigstore.dev/about/bundle/",

	lines: true,

	recognize(file) {
		return recognizeEach(file, "a Sigstore bundle", (value) => (isBundle(value) ? versionOf(value) : undefined));
	},

	async normalize(file, trace, context) {
		const { normalizeBundle } = await import("./normalize.js");
		return normalizeEach(file, (bundle, number) => normalizeBundle(bundle, root(number), trace, context));
	},
};
