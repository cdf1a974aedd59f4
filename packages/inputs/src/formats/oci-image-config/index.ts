import { asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";

/** The configuration of an image, as OCI and Docker write it: what its containers start with, and how it was built. */
export const ociImageConfig: Format = {
	id: "oci-image-config",
	kind: "image",
	title: "OCI or Docker image configuration",
	specification: "https://github.com/opencontainers/image-spec/blob/main/config.md",
	recognize({ values }) {
		const [value] = values;
		const named = asString(get(value, "architecture")) !== null && asString(get(value, "os")) !== null;
		const parts = ["rootfs", "config", "container_config"].some((name) => asRecord(get(value, name)) !== null);
		if (values.length !== 1 || !named || get(value, "schemaVersion") !== undefined) return { matches: false };
		if (parts) return { matches: true, version: null };
		return {
			matches: false,
			hint: "it names an architecture and an operating system as the configuration of an image does, but has neither rootfs nor config",
		};
	},
	async normalize(file, trace) {
		const { normalizeConfig } = await import("./normalize.js");
		return normalizeConfig(file.values[0], trace);
	},
};
