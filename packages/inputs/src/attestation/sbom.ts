import type { Attestation, Path } from "@proviso/schemas";
import { asString, get } from "../convert.js";
import { sha256 } from "../digest.js";
import type { Origin } from "../trace.js";
import { redactNullable, type StatementReader } from "./document.js";

const PATH: Path = ["sbom"];
const COMPONENTS: Path = [...PATH, "components"];

type Summary = Omit<Attestation.SbomSummary, "path" | "digest">;

/** What an SBOM is of. It is not read as an `sbom` document is, nor held against a schema. */
export async function sbomOf(
	predicate: unknown,
	format: Attestation.SbomSummary["format"],
	reader: StatementReader,
	origin: Origin,
): Promise<Attestation.SbomSummary | null> {
	// Cosign wraps what is no JSON.
	const sbom = get(predicate, "Data") ?? predicate;
	const text = asString(sbom);
	if (text !== null) return { path: PATH, ...nothing, format, digest: await sha256(text) };
	const holder = { predicate: sbom };
	const record = reader.record(holder, "predicate", PATH);
	if (record === null) {
		reader.limit(PATH, "The statement carries no SBOM.");
		return null;
	}
	const summary = format === "cyclonedx" ? cycloneDx(record, reader, origin) : spdx(record, reader, origin);
	return reader.mark({ path: PATH, ...summary, digest: null }, origin, fields[format]);
}

const nothing: Omit<Summary, "format"> = {
	formatVersion: null,
	name: null,
	version: null,
	serialNumber: null,
	timestamp: null,
	components: null,
};

function cycloneDx(bom: unknown, reader: StatementReader, origin: Origin): Summary {
	const metadata = reader.record(bom, "metadata", PATH);
	const component = reader.record(metadata, "component", PATH);
	return {
		format: "cyclonedx",
		formatVersion: reader.text(bom, "specVersion", [...PATH, "formatVersion"]),
		name: redactNullable(reader.text(component, "name", [...PATH, "name"])),
		version: reader.text(component, "version", [...PATH, "version"]),
		serialNumber: reader.text(bom, "serialNumber", [...PATH, "serialNumber"]),
		timestamp: reader.text(metadata, "timestamp", [...PATH, "timestamp"]),
		components: countComponents(bom, reader, origin),
	};
}

/** With those in components. Recurses as deep as the parsed file is. */
function countComponents(holder: unknown, reader: StatementReader, origin: Origin): number {
	const counts = reader.objects(holder, "components", COMPONENTS, origin, (component) =>
		countComponents(component, reader, origin),
	);
	return (counts ?? []).reduce((sum, count) => sum + 1 + count, 0);
}

function spdx(document: unknown, reader: StatementReader, origin: Origin): Summary {
	const graph = get(document, "@graph");
	if (Array.isArray(graph)) return spdx3(graph, reader);
	const creation = reader.record(document, "creationInfo", PATH);
	return {
		format: "spdx",
		formatVersion: reader.text(document, "spdxVersion", [...PATH, "formatVersion"])?.replace(/^SPDX-/, "") ?? null,
		name: redactNullable(reader.text(document, "name", [...PATH, "name"])),
		version: null,
		serialNumber: reader.text(document, "documentNamespace", [...PATH, "serialNumber"]),
		timestamp: reader.text(creation, "created", [...PATH, "timestamp"]),
		components: (reader.objects(document, "packages", COMPONENTS, origin, () => null) ?? []).length,
	};
}

function spdx3(graph: readonly unknown[], reader: StatementReader): Summary {
	const first = (type: string) => graph.find((element) => get(element, "type") === type);
	const document = first("SpdxDocument");
	const creation = first("CreationInfo");
	return {
		format: "spdx",
		formatVersion: reader.text(creation, "specVersion", [...PATH, "formatVersion"]),
		name: redactNullable(reader.text(document, "name", [...PATH, "name"])),
		version: null,
		serialNumber: reader.text(document, "spdxId", [...PATH, "serialNumber"]),
		timestamp: reader.text(creation, "created", [...PATH, "timestamp"]),
		components: graph.filter((element) => get(element, "type") === "software_Package").length,
	};
}

const fields = {
	cyclonedx: {
		formatVersion: "specVersion",
		name: ["metadata", "component", "name"],
		version: ["metadata", "component", "version"],
		timestamp: ["metadata", "timestamp"],
	},
	spdx: {
		formatVersion: "spdxVersion",
		serialNumber: "documentNamespace",
		timestamp: ["creationInfo", "created"],
		components: "packages",
	},
} as const;
