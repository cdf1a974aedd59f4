import { asRecord, asString, describeType, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";
import { root } from "../../trace.js";
import { versions } from "./versions.js";

/**
 * CycloneDX in JSON, 1.2 to 1.7. A file is validated against the JSON Schema of the version it states, and refused where
 * it does not hold to it. What has no place in an `sbom` document, as services and evidence, is left out, and it says so.
 */
export const cyclonedxJson: Format = {
	id: "cyclonedx-json",
	kind: "sbom",
	title: "CycloneDX JSON",
	specification: "ECMA-424, https://cyclonedx.org/docs/1.7/json/",

	recognize(file) {
		const [bom] = file.values;
		if (asRecord(bom) === null) return { matches: false };
		const format = asString(get(bom, "bomFormat"));
		const schema = asString(get(bom, "$schema"));
		if (format?.toLowerCase() === "cyclonedx" || schema?.includes("cyclonedx.org/schema/bom")) {
			if (file.syntax === "json") return { matches: true, version: asString(get(bom, "specVersion")) };
			return { matches: false, hint: "It looks like CycloneDX, which is written in JSON, but is YAML: convert it." };
		}
		if (get(bom, "specVersion") !== undefined && (get(bom, "components") !== undefined || format !== null)) {
			return { matches: false, hint: 'It looks like CycloneDX, but its bomFormat is not "CycloneDX".' };
		}
		return { matches: false };
	},

	async normalize(file, trace) {
		const bom = file.values[0];
		const stated = get(bom, "specVersion");
		const version = versions.find((known) => known === stated);
		if (version === undefined) {
			const what = typeof stated === "string" ? quote(stated) : describeType(stated);
			const message = `specVersion is ${what}; those that are read: ${versions.join(", ")}.`;
			const code = typeof stated === "string" ? "unsupported-version" : "schema-violation";
			return { ok: false, problems: [{ code, message, value: 0, path: ["specVersion"] }] };
		}
		const { violationsOf } = await import("./validate.js");
		const problems = await violationsOf(bom, version);
		if (problems.length > 0) return { ok: false, problems };
		const { normalizeBom } = await import("./normalize.js");
		return normalizeBom(bom, root(0), trace);
	},
};
