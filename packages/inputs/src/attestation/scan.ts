import type { Attestation, Path } from "@proviso/schemas";
import { asRecord, asScalarText, get } from "../convert.js";
import { at, type Origin } from "../trace.js";
import { redactNullable, type StatementReader } from "./document.js";

const PATH: Path = ["scan"];

/**
 * Scans for vulnerabilities, of in-toto (https://github.com/in-toto/attestation/blob/main/spec/predicates/vuln.md) and of
 * cosign (https://github.com/sigstore/cosign/blob/main/specs/COSIGN_VULN_ATTESTATION_SPEC.md), whose result is whatever the
 * scanner prints.
 */
export function scanOf(
	predicate: unknown,
	predicateType: string,
	reader: StatementReader,
	origin: Origin,
): Attestation.Scan {
	const scanner = reader.record(predicate, "scanner", PATH);
	const database = reader.record(scanner, "db", PATH);
	const metadata = reader.record(predicate, "metadata", PATH);
	const scan: Attestation.Scan = {
		path: PATH,
		scanner: redactNullable(reader.text(scanner, "uri", [...PATH, "scanner"])),
		scannerVersion: reader.text(scanner, "version", [...PATH, "scannerVersion"]),
		database: redactNullable(reader.text(database, "uri", [...PATH, "database"])),
		databaseVersion: reader.text(database, "version", [...PATH, "databaseVersion"]),
		databaseUpdatedAt: reader.text(database, "lastUpdate", [...PATH, "databaseUpdatedAt"]),
		startedAt: reader.text(metadata, "scanStartedOn", [...PATH, "startedAt"]),
		finishedAt: reader.text(metadata, "scanFinishedOn", [...PATH, "finishedAt"]),
		vulnerabilities: vulnerabilitiesOf(scanner, predicateType, reader, at(origin, "scanner")),
	};
	return reader.mark(scan, origin, {
		scanner: ["scanner", "uri"],
		scannerVersion: ["scanner", "version"],
		database: ["scanner", "db", "uri"],
		databaseVersion: ["scanner", "db", "version"],
		databaseUpdatedAt: ["scanner", "db", "lastUpdate"],
		startedAt: ["metadata", "scanStartedOn"],
		finishedAt: ["metadata", "scanFinishedOn"],
		vulnerabilities: ["scanner", "result"],
	});
}

function vulnerabilitiesOf(
	scanner: unknown,
	predicateType: string,
	reader: StatementReader,
	origin: Origin,
): Attestation.ScanVulnerability[] | null {
	const path = [...PATH, "vulnerabilities"];
	if (predicateType.startsWith("https://cosign.sigstore.dev/") || asRecord(get(scanner, "result")) !== null) {
		if (get(scanner, "result") !== undefined) {
			reader.limit(path, "The result is in a format of the scanner, which is not looked into.");
		}
		return null;
	}
	return reader.objects(scanner, "result", path, origin, (item, path, place) =>
		reader.mark(
			{
				path,
				id: reader.text(item, "id", [...path, "id"]),
				severities:
					reader.objects(item, "severity", [...path, "severities"], place, (severity) => ({
						method: reader.text(severity, "method", path),
						score:
							typeof get(severity, "score") === "number"
								? asScalarText(get(severity, "score"))
								: reader.text(severity, "score", path),
					})) ?? [],
			},
			place,
			{ severities: "severity" },
		),
	);
}
