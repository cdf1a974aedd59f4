import { normalizeEach, recognizeEach } from "../../attestation/each.js";
import { asArray, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** Signatures of container images: their payload, alone or as `cosign download signature` gives it with its signature. */
export const cosignSignature: Format = {
	id: "cosign-signature",
	kind: "attestation",
	title: "Signature of a container image",
	specification:
		"Simple signing, https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md and https://github.com/containers/image/blob/main/docs/containers-signature.5.md",

	lines: true,

	recognize(file) {
		return recognizeEach(file, "a signature of an image", (value) => {
			const list = asArray(value);
			const all = list === null ? [value] : list;
			return all.length > 0 && all.every((item) => isPayload(item) || isDownloaded(item)) ? null : undefined;
		});
	},

	async normalize(file, trace, context) {
		const { normalizeSignatures } = await import("./normalize.js");
		return normalizeEach(file, (value, number) => normalizeSignatures(value, number, trace, context));
	},
};

/** Names are in any case: early versions of cosign wrote them as Go does. */
export function isPayload(value: unknown): boolean {
	const critical = get(value, "critical") ?? get(value, "Critical");
	return (get(critical, "image") ?? get(critical, "Image")) !== undefined;
}

export function isDownloaded(value: unknown): boolean {
	return asString(get(value, "Base64Signature")) !== null && asString(get(value, "Payload")) !== null;
}
