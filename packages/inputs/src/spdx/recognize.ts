import { asRecord, asString, get } from "../convert.js";
import type { ParsedFile, Recognition } from "../format.js";

/** Whether a file is an SPDX 2.x document in the form of its JSON Schema. Versions are told apart later, and named. */
export function recognizeSpdx(file: ParsedFile, syntax: "json" | "yaml"): Recognition {
	const [document] = file.values;
	const hint = syntax === "json" ? hintOf(file) : null;
	if (hint !== null) return { matches: false, hint };
	if (file.syntax !== syntax || file.values.length !== 1 || asRecord(document) === null) return { matches: false };
	const version = get(document, "spdxVersion");
	if (version !== undefined) return { matches: true, version: versionOf(asString(version)) };
	if (get(document, "SPDXID") !== undefined && get(document, "creationInfo") !== undefined) {
		return { matches: false, hint: "It looks like SPDX, but it has no spdxVersion." };
	}
	return { matches: false };
}

/** What to do about SPDX in a form that is not read. */
function hintOf(file: ParsedFile): string | null {
	const [value] = file.values;
	const isXml = file.syntax === "xml" && get(value, "name") === "Document" && get(value, "namespace") === "";
	const isRdf = file.syntax === "xml" && JSON.stringify(get(value, "attributes") ?? {}).includes("spdx.org/rdf/terms");
	if (isXml || isRdf) return `It looks like SPDX in ${isRdf ? "RDF" : "XML"}, which is not read: convert it to JSON.`;
	return null;
}

/** "2.3" of "SPDX-2.3". */
export function versionOf(text: string | null): string | null {
	return text?.replace(/^SPDX-/, "") ?? null;
}
