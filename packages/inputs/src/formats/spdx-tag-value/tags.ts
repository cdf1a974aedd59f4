/** What a tag of SPDX 2.3 becomes in the form of SPDX's JSON. */
export type Tag =
	/** Begins an element of a list. */
	| {
			readonly type: "begin";
			readonly list: "packages" | "files" | "snippets" | "hasExtractedLicensingInfos";
			readonly as: string;
	  }
	/** A property of the element that has begun. */
	| { readonly type: "property"; readonly as: string; readonly in: Section }
	/** An item of a list of it: an object of the parts of the value, or the value. */
	| { readonly type: "item"; readonly as: string; readonly in: Section; readonly parts: Parts | null }
	/** Known, and not part of any document; or read with the tag before it. */
	| { readonly type: "left-out" };

export type Section =
	| "document"
	| "creationInfo"
	| "packages"
	| "files"
	| "hasExtractedLicensingInfos"
	| "relationships";

/** How the parts of a value are told apart, what they become, and how they look. */
export interface Parts {
	readonly pattern: RegExp;
	readonly names: readonly string[];
	readonly example: string;
}

const checksum: Parts = {
	pattern: /^([^\s:]+):\s*(\S+)$/,
	names: ["algorithm", "checksumValue"],
	example: "SHA256: 11b6d3ee…",
};
const reference: Parts = {
	pattern: /^(\S+)\s+(\S+)\s+(\S.*)$/s,
	names: ["referenceCategory", "referenceType", "referenceLocator"],
	example: "PACKAGE-MANAGER purl pkg:npm/left@1",
};
const relationship: Parts = {
	pattern: /^(\S+)\s+(\S+)\s+(\S+)$/,
	names: ["spdxElementId", "relationshipType", "relatedSpdxElement"],
	example: "SPDXRef-A DEPENDS_ON SPDXRef-B",
};

const begin = (list: (Tag & { type: "begin" })["list"], as: string): Tag => ({ type: "begin", list, as });
const property = (section: Section, as: string): Tag => ({ type: "property", as, in: section });
const item = (section: Section, as: string, parts: Parts | null): Tag => ({ type: "item", as, in: section, parts });

const leftOut = [
	"PackageFileName",
	"FilesAnalyzed",
	"PackageVerificationCode",
	"PackageSourceInfo",
	"PackageLicenseInfoFromFiles",
	"PackageLicenseComments",
	"PackageComment",
	"PackageAttributionText",
	"ReleaseDate",
	"BuiltDate",
	"ValidUntilDate",
	"FileType",
	"LicenseInfoInFile",
	"LicenseComments",
	"ArtifactOfProjectName",
	"ArtifactOfProjectHomePage",
	"ArtifactOfProjectURI",
	"FileNotice",
	"FileContributor",
	"FileAttributionText",
	"FileDependency",
	"SnippetFromFileSPDXID",
	"SnippetByteRange",
	"SnippetLineRange",
	"SnippetLicenseConcluded",
	"LicenseInfoInSnippet",
	"SnippetLicenseComments",
	"SnippetCopyrightText",
	"SnippetComment",
	"SnippetName",
	"SnippetAttributionText",
	"LicenseCrossReference",
	"LicenseComment",
	"RelationshipComment",
	"AnnotationDate",
	"AnnotationType",
	"AnnotationComment",
	"SPDXREF",
	"ReviewDate",
	"ReviewComment",
];

/** Every tag of SPDX 2.2 and 2.3, save SPDXID and ExternalRefComment, which belong to what stands before them. */
export const tags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
	["SPDXVersion", property("document", "spdxVersion")],
	["DataLicense", property("document", "dataLicense")],
	["DocumentName", property("document", "name")],
	["DocumentNamespace", property("document", "documentNamespace")],
	["DocumentComment", property("document", "comment")],
	["Created", property("creationInfo", "created")],
	["CreatorComment", property("creationInfo", "comment")],
	["LicenseListVersion", property("creationInfo", "licenseListVersion")],
	["Creator", item("creationInfo", "creators", null)],
	["PackageName", begin("packages", "name")],
	["PackageVersion", property("packages", "versionInfo")],
	["PackageSupplier", property("packages", "supplier")],
	["PackageOriginator", property("packages", "originator")],
	["PackageDownloadLocation", property("packages", "downloadLocation")],
	["PackageHomePage", property("packages", "homepage")],
	["PackageLicenseConcluded", property("packages", "licenseConcluded")],
	["PackageLicenseDeclared", property("packages", "licenseDeclared")],
	["PackageCopyrightText", property("packages", "copyrightText")],
	["PackageSummary", property("packages", "summary")],
	["PackageDescription", property("packages", "description")],
	["PrimaryPackagePurpose", property("packages", "primaryPackagePurpose")],
	["PackageChecksum", item("packages", "checksums", checksum)],
	["ExternalRef", item("packages", "externalRefs", reference)],
	["FileName", begin("files", "fileName")],
	["LicenseConcluded", property("files", "licenseConcluded")],
	["FileCopyrightText", property("files", "copyrightText")],
	["FileComment", property("files", "comment")],
	["FileChecksum", item("files", "checksums", checksum)],
	["SnippetSPDXID", begin("snippets", "SPDXID")],
	["LicenseID", begin("hasExtractedLicensingInfos", "licenseId")],
	["LicenseName", property("hasExtractedLicensingInfos", "name")],
	["ExtractedText", property("hasExtractedLicensingInfos", "extractedText")],
	// Of these only how many there are is told.
	["ExternalDocumentRef", item("document", "externalDocumentRefs", null)],
	["Annotator", item("document", "annotations", null)],
	["Reviewer", item("document", "revieweds", null)],
	["Relationship", item("relationships", "relationships", relationship)],
	...leftOut.map((name): [string, Tag] => [name, { type: "left-out" }]),
]);
