import type { Sbom, SbomDocument } from "@proviso/schemas";
import { asList, asString, describeType, get } from "../convert.js";
import type { Body, Normalized } from "../format.js";
import { loadLicenseParser } from "../license-expression.js";
import { quote } from "../problem.js";
import { loadPurl } from "../purl.js";
import { at, type FieldMap, root, type Trace } from "../trace.js";
import { problemsOf } from "./check.js";
import { componentOf, fileOf, type Libraries } from "./component.js";
import { leftOutOf } from "./left-out.js";
import { Limitations, unparsedLicenses } from "./limitations.js";
import { type Described, primaryAmong, severalDescribed } from "./primary.js";
import { dependenciesOf, describedBy, scopesOf } from "./relationships.js";
import { actorOf, toolOf } from "./terms.js";

const versions = ["SPDX-2.2", "SPDX-2.3"];

/**
 * Normalizes an SPDX 2.2 or 2.3 document, as its JSON Schema names things. Packages become components, and so do files
 * that the document describes; other files are listed as such. What is left out is said.
 */
export async function normalizeSpdx(document: unknown, trace: Trace): Promise<Normalized> {
	const version = get(document, "spdxVersion");
	if (typeof version !== "string" || !versions.includes(version)) {
		const what = typeof version === "string" ? quote(version) : describeType(version);
		const message = `spdxVersion is ${what}; those that are read: ${versions.join(", ")}.`;
		const code = typeof version === "string" ? "unsupported-version" : "schema-violation";
		return { ok: false, problems: [{ code, message, value: 0, path: ["spdxVersion"] }] };
	}
	const problems = problemsOf(document, 0);
	if (problems.length > 0) return { ok: false, problems };

	const origin = root(0);
	const [parsePurl, licenses] = await Promise.all([loadPurl(), loadLicenseParser()]);
	const extracted = new Set(
		asList(get(document, "hasExtractedLicensingInfos")).map((info) => asString(get(info, "licenseId")) ?? ""),
	);
	const libraries: Libraries = { parsePurl, licenses, extracted, scopes: scopesOf(document) };

	const described = new Set(describedBy(document, asString(get(document, "SPDXID"))));
	const elements = elementsOf(document, described);
	const about = primaryAmong(elements, described);
	const make = ({ value, isFile, list, index }: Element, path: (string | number)[]) =>
		componentOf(value, path, isFile, libraries, at(origin, list, index), trace);
	const primary = about.primary === null ? null : make(about.primary, ["primary"]);
	const components = elements
		.filter((element) => element !== about.primary)
		.map((element, index) => make(element, ["components", index]));
	const refs = new Set(elements.map(({ id }) => id));
	const files: Sbom.File[] = [];
	for (const [index, file] of asList(get(document, "files")).entries())
		if (!refs.has(asString(get(file, "SPDXID")) ?? ""))
			files.push(fileOf(file, ["files", files.length], libraries, at(origin, "files", index), trace));

	const authors: Sbom.Contact[] = [];
	const tools: Sbom.Tool[] = [];
	for (const [index, creator] of asList(get(get(document, "creationInfo"), "creators")).entries()) {
		const actor = actorOf(asString(creator));
		const place = at(origin, "creationInfo", "creators", index);
		if (actor?.type === "Tool") tools.push(trace.mark(toolOf(actor.name), place, toolFields));
		else if (actor !== null) authors.push(trace.mark({ name: actor.name, email: actor.email }, place, contactFields));
	}
	const limitations = new Limitations();
	for (const { path, message } of leftOutOf(document)) limitations.add(path, message);
	if (about.several) limitations.add(["primary"], severalDescribed(described.size));
	const dependencies = dependenciesOf(document, refs, origin, trace, (from, to) =>
		limitations.add(["dependencies"], `${quote(from)} depends on ${quote(to)}, which is not in the document.`),
	);
	const body: Omit<SbomDocument, "source"> = {
		kind: "sbom",
		limitations: [...limitations.all(), ...unparsedLicenses(primary, components)],
		serialNumber: asString(get(document, "documentNamespace")),
		version: null,
		timestamp: asString(get(get(document, "creationInfo"), "created")),
		lifecycles: [],
		authors,
		supplier: primary?.supplier ?? null,
		manufacturer: primary?.manufacturer ?? null,
		tools,
		properties: [],
		primary,
		components,
		files,
		...dependencies,
	};
	const primaryPlace = about.primary === null ? [] : [about.primary.list, about.primary.index];
	trace.mark(body, origin, {
		...fields,
		supplier: [...primaryPlace, "supplier"],
		manufacturer: [...primaryPlace, "originator"],
		primary: about.primary === null ? "documentDescribes" : primaryPlace,
	});
	return { ok: true, body: body as unknown as Body };
}

const toolFields: FieldMap = { vendor: [], name: [], version: [] };
const contactFields: FieldMap = { name: [], email: [] };

const fields: FieldMap = {
	kind: "spdxVersion",
	source: [],
	limitations: [],
	serialNumber: "documentNamespace",
	version: [],
	timestamp: ["creationInfo", "created"],
	lifecycles: [],
	authors: ["creationInfo", "creators"],
	tools: ["creationInfo", "creators"],
	properties: [],
	components: "packages",
	files: "files",
	dependencies: "relationships",
	compositions: "relationships",
};

/** A package, or a file that is described. */
interface Element extends Described {
	readonly value: unknown;
	readonly list: "packages" | "files";
	readonly index: number;
}

function elementsOf(document: unknown, described: ReadonlySet<string>): readonly Element[] {
	const elements: Element[] = [];
	for (const list of ["packages", "files"] as const) {
		for (const [index, value] of asList(get(document, list)).entries()) {
			const id = asString(get(value, "SPDXID")) ?? "";
			const isFile = list === "files";
			if (!isFile || described.has(id)) elements.push({ id, isFile, value, list, index });
		}
	}
	return elements;
}
