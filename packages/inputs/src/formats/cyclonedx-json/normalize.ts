import type { SbomDocument } from "@proviso/schemas";
import { asInteger, asList, asRecord, asString, get, stringsOf } from "../../convert.js";
import type { Body, Normalized } from "../../format.js";
import { type LicenseParser, loadLicenseParser } from "../../license-expression.js";
import { loadPurl } from "../../purl.js";
import { unparsedLicenses } from "../../spdx/limitations.js";
import { at, type FieldMap, type Origin, type Trace } from "../../trace.js";
import { ComponentList, componentFields } from "./component.js";
import { type HasLeftOut, LeftOut } from "./left-out.js";
import { authorsOf, lifecyclesOf, organizationName, propertiesOf, toolsOf } from "./metadata.js";
import { findingsOf } from "./vulnerabilities.js";

type Sbom = Omit<SbomDocument, "source">;

/**
 * Normalizes a BOM that holds to the schema of its version: an sbom, and findings where it has vulnerabilities.
 * `limitations` and `hasLeftOut` are of what it was converted from.
 */
export async function normalizeBom(
	bom: unknown,
	origin: Origin,
	trace: Trace,
	limitations: Sbom["limitations"] = [],
	hasLeftOut: HasLeftOut = () => false,
): Promise<Normalized> {
	const [parsePurl, licenses] = await Promise.all([loadPurl(), loadLicenseParser() satisfies Promise<LicenseParser>]);
	const metadata = get(bom, "metadata");
	const described = get(metadata, "component");
	const leftOut = new LeftOut(hasLeftOut);
	const list = new ComponentList(trace, parsePurl, licenses, leftOut);
	const primary = asRecord(described) === null ? null : list.primary(described, at(origin, "metadata", "component"));
	if (primary !== null)
		list.addNested(described, [primary.name ?? ""], at(origin, "metadata", "component", "components"));
	list.addAll(asList(get(bom, "components")), [], at(origin, "components"));
	if (list.problem !== null) return { ok: false, problems: [list.problem] };

	const manufacturer = get(metadata, "manufacturer") === undefined ? "manufacture" : "manufacturer";
	const metadataProperties = propertiesOf(get(metadata, "properties"));
	const body: Sbom = {
		kind: "sbom",
		limitations: [...limitations, ...leftOut.limitationsOf(bom), ...unparsedLicenses(primary, list.components)],
		serialNumber: asString(get(bom, "serialNumber")),
		version: asInteger(get(bom, "version")),
		timestamp: asString(get(metadata, "timestamp")),
		lifecycles: lifecyclesOf(get(metadata, "lifecycles")),
		authors: authorsOf(get(metadata, "authors")),
		supplier: organizationName(get(metadata, "supplier")),
		manufacturer: organizationName(get(metadata, manufacturer)),
		tools: toolsOf(get(metadata, "tools"), at(origin, "metadata", "tools"), trace),
		properties: [...metadataProperties, ...propertiesOf(get(bom, "properties"))],
		primary,
		components: list.components,
		files: [],
		dependencies: asList(get(bom, "dependencies")).map((dependency, index) => ({
			path: ["dependencies", index],
			ref: asString(get(dependency, "ref")) ?? "",
			dependsOn: stringsOf(get(dependency, "dependsOn")),
			provides: stringsOf(get(dependency, "provides")),
		})),
		compositions: asList(get(bom, "compositions")).map((composition, index) => ({
			path: ["compositions", index],
			aggregate: asString(get(composition, "aggregate")) ?? "",
			assemblies: stringsOf(get(composition, "assemblies")),
			dependencies: stringsOf(get(composition, "dependencies")),
		})),
	};
	body.properties.forEach((property, index) => {
		const own = index - metadataProperties.length;
		trace.mark(property, own < 0 ? at(origin, "metadata", "properties", index) : at(origin, "properties", own));
	});
	trace.mark(body, origin, {
		...fields,
		manufacturer: ["metadata", manufacturer, "name"],
		properties: metadataProperties.length > 0 ? ["metadata", "properties"] : "properties",
	});
	const findings = findingsOf(bom, body, parsePurl, origin, trace);
	return { ok: true, body: body as unknown as Body, more: findings === null ? [] : [findings] };
}

const fields: FieldMap = {
	kind: "bomFormat",
	source: [],
	limitations: [],
	timestamp: ["metadata", "timestamp"],
	lifecycles: { at: ["metadata", "lifecycles"] },
	authors: { at: ["metadata", "authors"] },
	supplier: ["metadata", "supplier", "name"],
	tools: { at: ["metadata", "tools"] },
	primary: { at: ["metadata", "component"] },
	components: { items: componentFields },
};
