import { asArray, asScalarText, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** The index of an image for several platforms, or of a folder with images, as OCI and Docker (manifest list) write it. */
export const ociImageIndex: Format = {
	id: "oci-image-index",
	kind: "image",
	title: "OCI image index or Docker manifest list",
	specification: "https://github.com/opencontainers/image-spec/blob/main/image-index.md",
	recognize({ values }) {
		const [value] = values;
		const version = get(value, "schemaVersion");
		const other = get(value, "layers") !== undefined || get(value, "config") !== undefined;
		if (values.length !== 1 || version !== 2 || other || asArray(get(value, "manifests")) === null)
			return { matches: false };
		return { matches: true, version: asScalarText(version) };
	},
	async normalize(file, trace) {
		const { normalizeIndex } = await import("./normalize.js");
		return normalizeIndex(file.values[0], trace);
	},
};
