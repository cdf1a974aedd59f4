import { asString, describeType, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";

/** `application/vnd.dev.sigstore.bundle+json;version=0.1`, and since 0.3 `application/vnd.dev.sigstore.bundle.v0.3+json`. */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v([^+]*)\+json|\+json;\s*version=(.*))$/;

const VERSIONS: readonly string[] = ["0.1", "0.2", "0.3"];

/** Signatures with what it takes to verify them, as cosign, npm and GitHub write them. */
export const sigstoreBundle: Format = {
	id: "sigstore-bundle",
	kind: "attestation",
	title: "Sigstore bundle",
	specification: "Sigstore bundle 0.1 to 0.3, https://docs.sigstore.dev/about/bundle/",

	recognize(file) {
		const [bundle] = file.values;
		const mediaType = asString(get(bundle, "mediaType"));
		if (file.values.length !== 1 || mediaType?.startsWith("application/vnd.dev.sigstore.bundle") !== true) {
			return { matches: false };
		}
		if (file.syntax === "json") return { matches: true, version: versionOf(bundle) };
		return {
			matches: false,
			hint: "It looks like a Sigstore bundle, which is written in JSON, but is YAML: convert it.",
		};
	},

	async normalize(file, trace, context) {
		const [bundle] = file.values;
		const version = versionOf(bundle);
		if (!VERSIONS.includes(version ?? "")) {
			const stated = get(bundle, "mediaType");
			const what = typeof stated === "string" ? quote(stated) : describeType(stated);
			const message = `The media type of the bundle is ${what}; those of these versions are read: ${VERSIONS.join(", ")}.`;
			return { ok: false, problems: [{ code: "unsupported-version", message, value: 0, path: ["mediaType"] }] };
		}
		const { normalizeBundle } = await import("./normalize.js");
		return normalizeBundle(bundle, trace, context);
	},
};

function versionOf(bundle: unknown): string | null {
	const [, current, early] = MEDIA_TYPE.exec(asString(get(bundle, "mediaType")) ?? "") ?? [];
	return current ?? early ?? null;
}
