import { asRecord, asString, describeType, get } from "../../convert.js";
import type { Format, Normalized } from "../../format.js";
import { quote } from "../../problem.js";

/** Versions that are read. Others of 3.0 are meant to be compatible, but nobody can know that of one that is not there yet. */
const versions = ["3.0.0", "3.0.1"];
const CONTEXT = /^https?:\/\/spdx\.org\/rdf\/(3[^/]*)\/spdx-context\.jsonld$/;

/**
 * SPDX 3.0 in JSON-LD, as compacted with the context that SPDX publishes. Nothing is fetched and no other context is
 * applied: a file that has one is refused, since its names could mean anything.
 */
export const spdxJsonLd: Format = {
	id: "spdx-json-ld",
	kind: "sbom",
	title: "SPDX 3 JSON-LD",
	specification: "SPDX 3.0.1, https://spdx.github.io/spdx-spec/v3.0.1/",

	recognize(file) {
		const [value] = file.values;
		if (file.syntax !== "json") return { matches: false };
		if (asRecord(value) === null) {
			const first: unknown = Array.isArray(value) ? value[0] : null;
			const type = get(first, "@type");
			const isExpanded = String(Array.isArray(type) ? type[0] : type).includes("spdx.org/rdf/3");
			const hint =
				"It looks like SPDX 3 in expanded JSON-LD, which is not read: compact it with the context of SPDX, https://spdx.org/rdf/3.0.1/spdx-context.jsonld.";
			return isExpanded ? { matches: false, hint } : { matches: false };
		}
		return mentionsSpdx(get(value, "@context")) ? { matches: true, version: versionOf(value) } : { matches: false };
	},

	async normalize(file, trace) {
		const [document] = file.values;
		const refusal = refusalOf(document);
		if (refusal !== null) return refusal;
		const { normalizeGraph } = await import("./normalize.js");
		return normalizeGraph(document, trace);
	},
};

/** Whether a context is, or has among its parts, one of SPDX 3. */
function mentionsSpdx(context: unknown): boolean {
	const parts = Array.isArray(context) ? context.slice(0, 10) : [context];
	return parts.some((part) => {
		const values = asRecord(part) === null ? [part] : Object.values(part as object).slice(0, 10);
		return values.some((value) => typeof value === "string" && value.includes("spdx.org/rdf/3"));
	});
}

/** Of the published context alone, or of a list with nothing but it. */
function contextOf(document: unknown): string | null {
	const context = get(document, "@context");
	return asString(Array.isArray(context) && context.length === 1 ? context[0] : context);
}

function versionOf(document: unknown): string | null {
	return CONTEXT.exec(contextOf(document) ?? "")?.[1] ?? null;
}

function refusalOf(document: unknown): Normalized | null {
	const context = get(document, "@context");
	const version = versionOf(document);
	if (version !== null && versions.includes(version)) return null;
	const what = contextOf(document) === null ? describeType(context) : quote(contextOf(document) ?? "");
	const message =
		version === null
			? `@context is ${what}: only what is compacted with the context that SPDX publishes, and with no other beside it, is read. Set it to "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" and write names as it has them.`
			: `The file is of SPDX ${quote(version)}; those that are read: ${versions.join(", ")}.`;
	const code = version === null ? "unsupported-context" : "unsupported-version";
	return { ok: false, problems: [{ code, message, value: 0, path: ["@context"] }] };
}
