import type { Format } from "../../format.js";

/** SPDX 2.2 and 2.3 as tags and values. The document is that of the same one in JSON. */
export const spdxTagValue: Format = {
	id: "spdx-tag-value",
	kind: "sbom",
	title: "SPDX tag-value",
	specification: "SPDX 2.3, https://spdx.github.io/spdx-spec/v2.3/",

	recognize(file) {
		const [text] = file.values;
		if (file.syntax !== "text" || typeof text !== "string") return { matches: false };
		const [, version] = /^SPDXVersion:[ \t]*(\S*)/m.exec(text) ?? [];
		return version === undefined
			? { matches: false }
			: { matches: true, version: version === "" ? null : version.replace(/^SPDX-/, "") };
	},

	async normalize(file, trace) {
		const [{ convertTagValue, indexTagValue }, { normalizeSpdx }] = await Promise.all([
			import("./convert.js"),
			import("../../spdx/normalize.js"),
		]);
		const { document, problems } = convertTagValue(file.values[0] as string, null);
		if (problems.length > 0) return { ok: false, problems, index: indexTagValue };
		return { ...(await normalizeSpdx(document, trace)), index: indexTagValue };
	},
};
