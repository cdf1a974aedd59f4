import type { Image } from "@proviso/schemas";
import { asArray, get } from "../../convert.js";
import type { Normalized } from "../../format.js";
import { imageBody } from "../../image/document.js";
import { Reader } from "../../image/reader.js";
import { isDigest } from "../../image-reference.js";
import { at, type Origin, root, type Trace } from "../../trace.js";

const OCI = "application/vnd.oci.image.manifest.v1+json";
/** https://distribution.github.io/distribution/spec/deprecated-schema-v1/ */
const DOCKER_1 = "application/vnd.docker.distribution.manifest.v1+json";
const DOCKER_1_SIGNED = "application/vnd.docker.distribution.manifest.v1+prettyjws";

/** Normalizes the manifest of an image or artifact. */
export function normalizeManifest(value: unknown, trace: Trace): Normalized {
	const reader = new Reader(trace);
	const origin = root(0);
	const first = get(value, "schemaVersion") === 1;
	const stated = reader.text(value, "mediaType", ["mediaType"]);
	const mediaType = stated ?? (first ? (get(value, "signatures") === undefined ? DOCKER_1 : DOCKER_1_SIGNED) : OCI);
	const body = imageBody("manifest", {
		mediaType,
		artifactType: reader.text(value, "artifactType", ["artifactType"]),
		configuration: first ? null : reader.optional(value, "config", "configuration", origin),
		layers: first ? readFirst(value, origin, reader) : reader.descriptors(value, "layers", "layers", origin),
		subject: reader.optional(value, "subject", "subject", origin),
		annotations: reader.map(value, "annotations", ["annotations"]),
		limitations: reader.limitations,
	});
	if (first) {
		reader.limit(
			["settings"],
			"a manifest of the first schema holds the configuration of the image as text, which is not read: registries have it as a file of its own when the image is pushed anew",
		);
	} else if (asArray(get(value, "layers")) === null) reader.limit(["layers"], "the manifest has no layers");
	return { ok: true, body: trace.mark(body, origin, { configuration: "config" }) };
}

/** Layers of the first schema are their digests only, and the lowest is the last. */
function readFirst(value: unknown, origin: Origin, reader: Reader): Image.Descriptor[] {
	const list = reader.list(value, "fsLayers", ["layers"]);
	const layers = list.map((_, position): Image.Descriptor => {
		const index = list.length - 1 - position;
		const path: Image.Path = ["layers", position];
		const digest = reader.string(list[index], "blobSum", path);
		return reader.trace.mark(
			{
				path,
				mediaType: null,
				artifactType: null,
				digest,
				digestValid: digest !== null && isDigest(digest),
				size: null,
				urls: [],
				platform: null,
				annotations: {},
			},
			at(origin, "fsLayers", index),
			{ digest: "blobSum", digestValid: "blobSum" },
		);
	});
	return reader.trace.mark(layers, at(origin, "fsLayers"));
}
