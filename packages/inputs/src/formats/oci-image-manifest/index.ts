import { asArray, asRecord, asScalarText, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** The manifest of an image or artifact, as OCI and Docker write it: its configuration and its layers by digest. */
export const ociImageManifest: Format = {
	id: "oci-image-manifest",
	kind: "image",
	title: "OCI or Docker image manifest",
	specification: "https://github.com/opencontainers/image-spec/blob/main/manifest.md",
	recognize({ values }) {
		const [value] = values;
		const version = get(value, "schemaVersion");
		if (values.length !== 1 || (version !== 1 && version !== 2)) return { matches: false };
		const layers = asArray(get(value, version === 1 ? "fsLayers" : "layers")) !== null;
		const configured = asRecord(get(value, "config")) !== null;
		if (get(value, "manifests") !== undefined) {
			if (!layers && !configured) return { matches: false };
			return {
				matches: false,
				hint: "it has manifests as an index has, and layers as a manifest has: no registry takes it",
			};
		}
		return layers || configured ? { matches: true, version: asScalarText(version) } : { matches: false };
	},
	async normalize(file, trace) {
		const { normalizeManifest } = await import("./normalize.js");
		return normalizeManifest(file.values[0], trace);
	},
};
