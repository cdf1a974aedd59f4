/** Words of SPDX 3.0, and those of a document for them. */

const VOCABULARY = /^https?:\/\/spdx\.org\/rdf\/3[^/]*\/terms\/[^/]+\/[^/]+\//;

/** A word of one of SPDX's vocabularies, which JSON-LD also allows to be written in full; null for anything but text. */
export function termOf(value: unknown): string | null {
	return typeof value === "string" ? value.replace(VOCABULARY, "") : null;
}

/** Classes of nodes that are packages. */
export const packageTypes: ReadonlySet<string> = new Set([
	"software_Package",
	"ai_AIPackage",
	"dataset_DatasetPackage",
]);
export const FILE = "software_File";

/** Classes of nodes that collect others and say which of them they are about. */
export const collectionTypes: ReadonlySet<string> = new Set(["SpdxDocument", "Bundle", "Bom", "software_Sbom"]);

const purposes: Readonly<Record<string, string>> = {
	application: "application",
	executable: "application",
	container: "container",
	data: "data",
	device: "device",
	deviceDriver: "device-driver",
	file: "file",
	firmware: "firmware",
	framework: "framework",
	model: "machine-learning-model",
	operatingSystem: "operating-system",
	platform: "platform",
};

/** Type of a component, by its class where that says it. What says nothing is a library, as CycloneDX has it for the unknown. */
export function componentTypeOf(type: string, purpose: string | null): string {
	if (type === FILE) return "file";
	if (type === "ai_AIPackage") return "machine-learning-model";
	if (type === "dataset_DatasetPackage") return "data";
	return purpose !== null && Object.hasOwn(purposes, purpose) ? purposes[purpose]! : "library";
}

const algorithms: Readonly<Record<string, string>> = {
	sha1: "SHA-1",
	sha224: "SHA-224",
	sha256: "SHA-256",
	sha384: "SHA-384",
	sha512: "SHA-512",
	blake2b256: "BLAKE2b-256",
	blake2b384: "BLAKE2b-384",
	blake2b512: "BLAKE2b-512",
};

/** As CycloneDX spells it: sha3_256 → SHA3-256, md5 → MD5. */
export function algorithmOf(name: string): string {
	return Object.hasOwn(algorithms, name) ? algorithms[name]! : name.toUpperCase().replace("_", "-");
}

/** Types of CISA, "Types of Software Bill of Materials", → phases of CycloneDX. */
const phases: Readonly<Record<string, string>> = {
	design: "design",
	source: "pre-build",
	build: "build",
	analyzed: "post-build",
	deployed: "operations",
	runtime: "operations",
};

export function phaseOf(sbomType: string): string {
	return Object.hasOwn(phases, sbomType) ? phases[sbomType]! : sbomType;
}

const referenceTypes: Readonly<Record<string, string>> = {
	altDownloadLocation: "distribution",
	altWebPage: "website",
	binaryArtifact: "distribution",
	buildMeta: "build-meta",
	buildSystem: "build-system",
	certificationReport: "certification-report",
	chat: "chat",
	componentAnalysisReport: "component-analysis-report",
	documentation: "documentation",
	dynamicAnalysisReport: "dynamic-analysis-report",
	issueTracker: "issue-tracker",
	license: "license",
	mailingList: "mailing-list",
	qualityAssessmentReport: "quality-metrics",
	releaseNotes: "release-notes",
	riskAssessment: "risk-assessment",
	runtimeAnalysisReport: "runtime-analysis-report",
	secureSoftwareAttestation: "attestation",
	securityAdversaryModel: "adversary-model",
	securityAdvisory: "advisories",
	securityPenTestReport: "pentest-report",
	securityPolicy: "security-contact",
	securityThreatModel: "threat-model",
	socialMedia: "social",
	sourceArtifact: "source-distribution",
	staticAnalysisReport: "static-analysis-report",
	support: "support",
	vcs: "vcs",
	vulnerabilityDisclosureReport: "vulnerability-assertion",
	vulnerabilityExploitabilityAssessment: "exploitability-statement",
};

/** Type of an external reference, as CycloneDX names it. */
export function referenceTypeOf(type: string): string {
	return Object.hasOwn(referenceTypes, type) ? referenceTypes[type]! : "other";
}

/** Relationships by which what they come from depends on what they lead to, or is linked with it. */
export const dependencyTypes: ReadonlySet<string> = new Set([
	"dependsOn",
	"hasDynamicLink",
	"hasOptionalDependency",
	"hasPrerequisite",
	"hasProvidedDependency",
	"hasStaticLink",
]);

/** Relationships by which what they come from holds what they lead to. */
export const assemblyTypes: ReadonlySet<string> = new Set(["contains", "hasOptionalComponent"]);

const TERMS = /^(?:https?:\/\/spdx\.org\/rdf\/3[^/]*\/terms\/(?:Core|ExpandedLicensing)\/|expandedlicensing_)?/;

/** What a reference stands for that leads to no node, but to a thing that SPDX itself defines. */
export function individualOf(reference: string): "none" | "no-assertion" | null {
	if (!reference.endsWith("Element") && !reference.endsWith("License")) return null;
	switch (reference.replace(TERMS, "")) {
		case "NoneElement":
		case "NoneLicense":
			return "none";
		case "NoAssertionElement":
		case "NoAssertionLicense":
			return "no-assertion";
		default:
			return null;
	}
}
