import type { Format } from "../../format.js";
import { recognizeSpdx } from "../../spdx/recognize.js";

/** SPDX 2.2 and 2.3 in JSON. */
export const spdxJson: Format = {
	id: "spdx-json",
	kind: "sbom",
	title: "SPDX JSON",
	specification: "SPDX 2.3, https://spdx.github.io/spdx-spec/v2.3/",
	recognize: (file) => recognizeSpdx(file, "json"),

	async normalize(file, trace) {
		const { normalizeSpdx } = await import("../../spdx/normalize.js");
		return normalizeSpdx(file.values[0], trace);
	},
};
