import type { Format } from "../../format.js";
import { recognizeSpdx } from "../../spdx/recognize.js";

/** SPDX 2.2 and 2.3 in YAML. */
export const spdxYaml: Format = {
	id: "spdx-yaml",
	kind: "sbom",
	title: "SPDX YAML",
	specification: "SPDX 2.3, https://spdx.github.io/spdx-spec/v2.3/",
	recognize: (file) => recognizeSpdx(file, "yaml"),

	async normalize(file, trace) {
		const { normalizeSpdx } = await import("../../spdx/normalize.js");
		return normalizeSpdx(file.values[0], trace);
	},
};
