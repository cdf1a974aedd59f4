import { get } from "../convert.js";
import type { NormalizeProblem } from "../format.js";
import { Checker, type Path } from "./checker.js";

/**
 * What of an SPDX 2.x document, as its JSON Schema names things, keeps it from being read: parts that have another type,
 * elements without an identifier or a name, and identifiers that two elements have. Properties that are not read, and
 * ones that the specification wants but nothing depends on, are not looked at.
 */
export function problemsOf(document: unknown, value: number): readonly NormalizeProblem[] {
	const checker = new Checker(value);
	checker.texts(document, [], ["SPDXID", "name", "documentNamespace"], ["dataLicense", "comment"]);
	const info = checker.record(get(document, "creationInfo"), ["creationInfo"]);
	if (info !== null) {
		checker.texts(info, ["creationInfo"], ["created"], ["comment", "licenseListVersion"]);
		checker.strings(get(info, "creators"), ["creationInfo", "creators"]);
		if (get(info, "creators") === undefined) checker.missing(["creationInfo"], "creators");
	}
	checker.strings(get(document, "documentDescribes"), ["documentDescribes"]);
	checker.list(document, "packages", (item, path) => {
		element(checker, item, path, "name", packageTexts);
		references(checker, item, path);
	});
	checker.list(document, "files", (item, path) => element(checker, item, path, "fileName", fileTexts));
	checker.list(document, "relationships", (item, path) =>
		checker.texts(item, path, ["spdxElementId", "relationshipType", "relatedSpdxElement"], ["comment"]),
	);
	checker.list(document, "hasExtractedLicensingInfos", (item, path) =>
		checker.texts(item, path, ["licenseId"], ["name", "extractedText"]),
	);
	return checker.problems;
}

const packageTexts = [
	"versionInfo",
	"supplier",
	"originator",
	"downloadLocation",
	"homepage",
	"licenseConcluded",
	"licenseDeclared",
	"copyrightText",
	"summary",
	"description",
	"primaryPackagePurpose",
];
const fileTexts = ["licenseConcluded", "copyrightText", "comment"];

/** A package or a file. */
function element(checker: Checker, item: unknown, path: Path, name: string, texts: readonly string[]): void {
	checker.texts(item, path, ["SPDXID", name], texts);
	checker.once(get(item, "SPDXID"), [...path, "SPDXID"]);
	checker.items(get(item, "checksums"), [...path, "checksums"], (checksum, place) =>
		checker.texts(checksum, place, ["algorithm", "checksumValue"], []),
	);
}

function references(checker: Checker, item: unknown, path: Path): void {
	checker.items(get(item, "externalRefs"), [...path, "externalRefs"], (reference, place) =>
		checker.texts(reference, place, ["referenceCategory", "referenceType", "referenceLocator"], ["comment"]),
	);
}
