import { asRecord, asString, get } from "../../convert.js";
import type { Format } from "../../format.js";
import { quote } from "../../problem.js";
import { root } from "../../trace.js";
import type { XmlElement } from "../../xml.js";
import type { HasLeftOut } from "../cyclonedx-json/left-out.js";
import { type CycloneDxVersion, versions } from "../cyclonedx-json/versions.js";

/** What every namespace of a BOM begins with; its version follows. */
const NAMESPACE = "http://cyclonedx.org/schema/bom/";

/**
 * CycloneDX in XML, 1.2 to 1.7. A file becomes the same BOM in JSON, and is held to the JSON Schema of its version. What no
 * `sbom` document holds is left out, and not checked; the document says that it was there.
 */
export const cyclonedxXml: Format = {
	id: "cyclonedx-xml",
	kind: "sbom",
	title: "CycloneDX XML",
	specification: "ECMA-424, https://cyclonedx.org/docs/1.7/xml/",

	recognize(file) {
		const [bom] = file.values;
		if (file.syntax !== "xml" || asRecord(bom) === null) return { matches: false };
		const namespace = asString(get(bom, "namespace")) ?? "";
		const named = get(bom, "name") === "bom";
		if (named && namespace.startsWith(NAMESPACE)) return { matches: true, version: namespace.slice(NAMESPACE.length) };
		if (named) {
			const hint = `It looks like CycloneDX, but the namespace of its root is ${quote(namespace)}, not ${NAMESPACE} and a version.`;
			return { matches: false, hint };
		}
		return { matches: false };
	},

	async normalize(file, trace) {
		const element = file.values[0] as XmlElement;
		const stated = element.namespace.slice(NAMESPACE.length);
		const version = versions.find((known): known is CycloneDxVersion => known === stated);
		if (version === undefined) {
			const message = `The namespace of the BOM names version ${quote(stated)}; those that are read: ${versions.join(", ")}.`;
			return {
				ok: false,
				problems: [{ code: "unsupported-version", message, value: 0, path: ["attributes", "xmlns"] }],
			};
		}
		const { convertBom, indexBom } = await import("./convert.js");
		const index = (text: string) => indexBom(text, version);
		const { bom, problems, vulnerabilities, leftOut } = convertBom(element, version, null);
		if (problems.length > 0) return { ok: false, problems, index };
		const { violationsOf } = await import("../cyclonedx-json/validate.js");
		const violations = await violationsOf(bom, version);
		if (violations.length > 0) return { ok: false, problems: violations, index };
		const { normalizeBom } = await import("../cyclonedx-json/normalize.js");
		const message = `The BOM has ${vulnerabilities} of the vulnerability extension, which is not read: no findings document has them. Since 1.4 CycloneDX has vulnerabilities of its own.`;
		const limitations = vulnerabilities === 0 ? [] : [{ path: ["vulnerabilities"], message }];
		const hasLeftOut: HasLeftOut = (owner, property) => leftOut.get(owner)?.has(property) ?? false;
		return { ...(await normalizeBom(bom, root(0), trace, limitations, hasLeftOut)), index };
	},
};
