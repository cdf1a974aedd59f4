import { normalizeEach, recognizeEach } from "../../attestation/each.js";
import { asString, describeType, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";
import { root } from "../../trace.js";

/** `application/vnd.dev.sigstore.bundle+json;version=0.1`, and since 0.3 `application/vnd.dev.sigstore.bundle.v0.3+json`. */
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v([^+]*)\+json|\+json;\s*version=(.*))$/;

const VERSIONS: readonly string[] = ["0.1", "0.2", "0.3"];

/** Signatures with what it takes to verify them, as cosign, npm and GitHub write them. */
export const sigstoreBundle: Format = {
	id: "sigstore-bundle",
	kind: "attestation",
	title: "Sigstore bundle",
	specification: "Sigstore bundle 0.1 to 0.3, https://docs.sigstore.dev/about/bundle/",

	lines: true,

	recognize(file) {
		return recognizeEach(file, "a Sigstore bundle", (value) =>
			asString(get(value, "mediaType"))?.startsWith("application/vnd.dev.sigstore.bundle") === true
				? versionOf(value)
				: undefined,
		);
	},

	async normalize(file, trace, context) {
		const { normalizeBundle } = await import("./normalize.js");
		return normalizeEach(file, async (bundle, number) => {
			if (VERSIONS.includes(versionOf(bundle) ?? "")) return normalizeBundle(bundle, root(number), trace, context);
			const stated = get(bundle, "mediaType");
			const what = typeof stated === "string" ? quote(stated) : describeType(stated);
			const message = `The media type of the bundle is ${what}; those of these versions are read: ${VERSIONS.join(", ")}.`;
			return { ok: false, problems: [{ code: "unsupported-version", message, value: number, path: ["mediaType"] }] };
		});
	},
};

function versionOf(bundle: unknown): string | null {
	const [, current, early] = MEDIA_TYPE.exec(asString(get(bundle, "mediaType")) ?? "") ?? [];
	return current ?? early ?? null;
}
