import type { Normalized } from "../../format.js";
import { imageBody } from "../../image/document.js";
import { Reader } from "../../image/reader.js";
import { root, type Trace } from "../../trace.js";

/** Normalizes the index of an image or of a folder with images. */
export function normalizeIndex(value: unknown, trace: Trace): Normalized {
	const reader = new Reader(trace);
	const origin = root(0);
	const body = imageBody("index", {
		mediaType: reader.text(value, "mediaType", ["mediaType"]) ?? "application/vnd.oci.image.index.v1+json",
		artifactType: reader.text(value, "artifactType", ["artifactType"]),
		manifests: reader.descriptors(value, "manifests", "manifests", origin),
		subject: reader.optional(value, "subject", "subject", origin),
		annotations: reader.map(value, "annotations", ["annotations"]),
		limitations: reader.limitations,
	});
	return { ok: true, body: trace.mark(body, origin) };
}
