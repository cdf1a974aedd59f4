import { asArray, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** What registries and forges answer to who asks for the attestations of an artifact: bundles, each a document. */
export const sigstoreBundleList: Format = {
	id: "sigstore-bundle-list",
	kind: "attestation",
	title: "List of Sigstore bundles",
	specification:
		"Attestations of the npm registry, https://github.com/npm/attestation, and of GitHub, https://docs.github.com/rest/users/attestations",

	recognize({ syntax, values }) {
		const [value] = values;
		const list = asArray(get(value, "attestations"));
		if (values.length !== 1 || list === null || !list.some((item) => get(item, "bundle") !== undefined)) {
			return { matches: false };
		}
		if (syntax === "json") return { matches: true, version: null };
		return { matches: false, hint: `it looks like a list of attestations, but is ${syntax.toUpperCase()}, not JSON` };
	},

	async normalize(file, trace, context) {
		const { normalizeList } = await import("./normalize.js");
		return normalizeList(file.values[0], trace, context);
	},
};
