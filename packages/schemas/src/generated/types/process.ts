// Generated from schemas/input/process.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** Declared evidence of how software is developed, and the rules by which it is watched. What is not declared is null; a list that is declared to have nothing is empty. Points in time are in UTC with a time: a day alone became its first second, or its last where it is an end. Who wrote and approved an entry, its scope, validity and signature are those of the file where it has none of its own. Holds no credentials. */
export interface ProcessDocument {
	readonly kind: "process";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	readonly title: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
	readonly threatModel: ThreatModel | null;
	readonly incidentResponsePlan: IncidentResponsePlan | null;
	readonly secretsInventory: SecretsInventory | null;
	/** Who completed which course. */
	readonly training: readonly Training[] | null;
	/** Roles in secure development. */
	readonly roles: readonly Role[] | null;
	readonly commitment: Commitment | null;
	/** Lists of security requirements, one for each subject. */
	readonly securityRequirements: readonly SecurityRequirements[] | null;
	/** Suppliers of software. */
	readonly suppliers: readonly Supplier[] | null;
	readonly toolchain: Toolchain | null;
	readonly gateCriteria: GateCriteria | null;
	readonly metrics: Metrics | null;
	/** Environments, from development to production. */
	readonly environments: readonly Environment[] | null;
	/** Machines of developers. */
	readonly endpoints: readonly Endpoint[] | null;
	/** Reviews of designs. */
	readonly designReviews: readonly DesignReview[] | null;
	/** Standards, policies and catalogs. */
	readonly standards: readonly Standard[] | null;
	/** Settings with an effect on security. */
	readonly configurationSettings: readonly ConfigurationSetting[] | null;
	/** Known vulnerabilities. */
	readonly vulnerabilities: readonly Vulnerability[] | null;
	/** Deviations from rules. */
	readonly exceptions: readonly Exception[] | null;
	/** Root causes of vulnerabilities and incidents. */
	readonly rootCauses: readonly RootCause[] | null;
	/** Reviews of root causes over time. */
	readonly trendReviews: readonly TrendReview[] | null;
	/** Rules by which running software is watched. */
	readonly detectionRules: readonly DetectionRule[] | null;
}
/** The file a document was read from. */
export interface Source {
	/** Identifier of the format it was read from, such as cyclonedx-json. */
	readonly format: string;
	/** Version of the format as the file states it. */
	readonly formatVersion: string | null;
	/** Name of the file as the caller gave it, with forward slashes. */
	readonly path: string;
	/** Digest of the file's bytes. */
	readonly digest: string;
}
/** Something of a recognized file that could not be read or decided, and is therefore missing from the document. */
export interface Limitation {
	/** Where in the document it would stand, or null for the whole document. */
	readonly path: Path | null;
	/** What could not be read, and why. */
	readonly message: string;
}
/** Where a signature over the evidence is. It is a reference: whether the signature is good is not known from it. */
export interface Signature {
	readonly path: Path;
	/** Where the signature lies: an address or a path. */
	readonly uri: string;
	/** Digest of what is signed, such as sha256:… */
	readonly digest: string | null;
	/** Who signed. */
	readonly signedBy: string | null;
	/** When. */
	readonly signedAt: string | null;
}
/** A threat and what became of it. */
export interface Threat {
	readonly path: Path;
	/** Identifier within the threat model. */
	readonly id: string;
	/** In one line. */
	readonly title: string | null;
	/** Class of the method used, such as spoofing for STRIDE. */
	readonly category: string | null;
	/** Components it concerns, by the names in components of the threat model. */
	readonly components: readonly string[] | null;
	/** Trust boundaries it crosses, by the names in boundaries of the threat model. */
	readonly boundaries: readonly string[] | null;
	readonly severity: "critical" | "high" | "medium" | "low" | "info" | null;
	/** open: nothing is decided. mitigated: a control is in place. accepted: the owner lives with it. tracked: the ticket says what will be done. */
	readonly status: "open" | "mitigated" | "accepted" | "tracked" | null;
	/** What is done against it. */
	readonly mitigation: string | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Where it is tracked. */
	readonly ticket: string | null;
}
/** A threat model of one system. */
export interface ThreatModel {
	readonly path: Path;
	/** The system it is of. */
	readonly system: string;
	/** Version of the threat model. */
	readonly version: string | null;
	/** How it was made, such as STRIDE. */
	readonly method: string | null;
	/** Where the whole of it lies. */
	readonly url: string | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** When the system last changed in a way that matters for its threats. */
	readonly architectureChangedAt: string | null;
	/** Names of the components it covers. */
	readonly components: readonly string[] | null;
	/** Names of the trust boundaries it covers. */
	readonly boundaries: readonly string[] | null;
	/** Every threat that was found. */
	readonly threats: readonly Threat[] | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A role in the response to an incident. */
export interface PlanRole {
	readonly path: Path;
	/** Such as incident commander. */
	readonly role: string;
	/** Who holds it: a person, team or rota. */
	readonly person: string | null;
	/** What the role does. */
	readonly responsibilities: readonly string[] | null;
}
/** A level of the severity scheme. */
export interface PlanSeverity {
	readonly path: Path;
	/** Name of the level. */
	readonly name: string;
	/** When it applies. */
	readonly description: string | null;
	/** Hours until somebody responds. */
	readonly responseHours: number | null;
	/** Days until it is resolved. */
	readonly resolutionDays: number | null;
}
/** Whom to reach. */
export interface PlanContact {
	readonly path: Path;
	/** A person, team or authority. */
	readonly name: string;
	/** When to reach them. */
	readonly purpose: string | null;
	/** E-mail address, telephone number or page. */
	readonly address: string | null;
}
/** The plan for incidents and for reported vulnerabilities. */
export interface IncidentResponsePlan {
	readonly path: Path;
	readonly title: string | null;
	readonly version: string | null;
	/** Where the whole of it lies. */
	readonly url: string | null;
	/** Who does what. */
	readonly roles: readonly PlanRole[] | null;
	/** The severity scheme. */
	readonly severities: readonly PlanSeverity[] | null;
	/** Whom to reach. */
	readonly contacts: readonly PlanContact[] | null;
	/** Who approved the plan. */
	readonly approvedBy: string | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** When it was last exercised. */
	readonly testedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A credential: what it is and how it is kept. Never its value. */
export interface Secret {
	readonly path: Path;
	/** Identifier, such as its name in the store. Never the value. */
	readonly id: string;
	/** Where it is kept: the name of a vault, key management service, or anything else. */
	readonly store: string | null;
	/** privileged: gives administrative access. ci: used by pipelines. other: everything else. */
	readonly class: "privileged" | "ci" | "other" | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** What it is for. */
	readonly purpose: string | null;
	/** When it was made. */
	readonly createdAt: string | null;
	/** When its value was last changed. */
	readonly lastRotated: string | null;
	/** When it stops to work. */
	readonly expiresAt: string | null;
	/** When it was last used. */
	readonly lastUsed: string | null;
	/** Whether it has been made unusable. */
	readonly disabled: boolean | null;
	/** Whether programs use it rather than people. */
	readonly automated: boolean | null;
	/** What it allows, as the issuer names it. */
	readonly scopes: readonly string[] | null;
	/** How it reaches what uses it. */
	readonly delivery:
		"file" | "volume" | "api" | "agent" | "oidc" | "environment-variable" | "command-line" | "manual" | "other" | null;
	/** Environments in which it works. */
	readonly environments: readonly string[] | null;
}
/** A credential that became known to somebody it should not be known to. */
export interface Exposure {
	readonly path: Path;
	/** Identifier of the incident. */
	readonly id: string | null;
	/** Identifier of the secret. */
	readonly secretId: string;
	/** When it was noticed. */
	readonly detectedAt: string;
	/** When the credential was made worthless. */
	readonly revokedAt: string | null;
	/** Where it was exposed. */
	readonly place: string | null;
	/** Where it is tracked. */
	readonly ticket: string | null;
}
/** A key for signing or encryption: what it is and how it is kept. Never the key itself. */
export interface Key {
	readonly path: Path;
	/** Identifier or fingerprint. */
	readonly id: string;
	/** What it is used for: release-signing, build, container-signing, encryption … */
	readonly usage: readonly string[] | null;
	/** How it is kept. keyless: short-lived keys bound to an identity, none is kept. */
	readonly protection: "hsm" | "kms" | "hardware-token" | "tpm" | "keyless" | "software" | "file" | "other" | null;
	/** Such as ecdsa-p256. */
	readonly algorithm: string | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Who must act together to use it. */
	readonly custodians: readonly string[] | null;
	/** Identity that may use it. */
	readonly identity: string | null;
	/** When it stops to be valid. */
	readonly notAfter: string | null;
}
/** Every credential and key, without their values. */
export interface SecretsInventory {
	readonly path: Path;
	/** Credentials. */
	readonly secrets: readonly Secret[] | null;
	/** Credentials that were exposed. */
	readonly exposures: readonly Exposure[] | null;
	/** Keys for signing and encryption. */
	readonly keys: readonly Key[] | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A course that somebody completed. */
export interface Training {
	readonly path: Path;
	/** Who. */
	readonly person: string;
	/** Login name on the code host. */
	readonly account: string | null;
	/** Role it is for. */
	readonly role: string | null;
	/** What. */
	readonly course: string;
	/** When it was completed; absent while it is not. */
	readonly completedAt: string | null;
	/** When it has to be repeated. */
	readonly expiresAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A role in secure development, and who holds it. */
export interface Role {
	readonly path: Path;
	/** Such as release owner. */
	readonly role: string;
	/** Who holds it. */
	readonly person: string | null;
	/** What the holder is accountable for, such as release. */
	readonly accountableFor: readonly string[] | null;
	/** What the role does. */
	readonly responsibilities: readonly string[] | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** Management's commitment to secure development. */
export interface Commitment {
	readonly path: Path;
	/** What is committed to. */
	readonly statement: string | null;
	/** Where it lies. */
	readonly url: string | null;
	/** Who committed. */
	readonly signedBy: string | null;
	/** The signer's position. */
	readonly position: string | null;
	/** When. */
	readonly signedAt: string | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** One security requirement. */
export interface Requirement {
	readonly path: Path;
	/** Identifier within the list. */
	readonly id: string;
	/** What is required. */
	readonly text: string | null;
	/** Law, standard or contract it comes from. */
	readonly source: string | null;
	/** How it is verified. */
	readonly verification: string | null;
}
/** A list of security requirements. */
export interface SecurityRequirements {
	readonly path: Path;
	/** What the requirements are for. */
	readonly subject: "software" | "development-infrastructure" | "third-party";
	readonly title: string | null;
	readonly version: string | null;
	/** Where the whole of it lies. */
	readonly url: string | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** The requirements. */
	readonly items: readonly Requirement[] | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** Somebody whose software is used. */
export interface Supplier {
	readonly path: Path;
	readonly name: string;
	/** What comes from them: package URLs or names. */
	readonly components: readonly string[] | null;
	/** Who answers for the relation. */
	readonly owner: string | null;
	/** Whether they agreed to security requirements. */
	readonly requirementsAccepted: boolean | null;
	/** Where the agreement lies. */
	readonly requirementsUrl: string | null;
	/** Their attestation: an address or identifier. */
	readonly attestation: string | null;
	/** Where vulnerabilities are reported to. */
	readonly vdpContact: string | null;
	/** When they were last reviewed. */
	readonly reviewedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A category of tools, and the tool approved for it. */
export interface ToolCategory {
	readonly path: Path;
	/** Such as sast, sca, secret-scanning, build, signing. */
	readonly name: string;
	/** Whether a tool of the category has to be used. */
	readonly mandatory: boolean | null;
	/** The approved tool. */
	readonly tool: string | null;
	/** Its approved version or range. */
	readonly version: string | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** What it is for. */
	readonly purpose: string | null;
}
/** The toolchain specification. */
export interface Toolchain {
	readonly path: Path;
	readonly version: string | null;
	/** Where the whole of it lies. */
	readonly url: string | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** Categories of tools. */
	readonly categories: readonly ToolCategory[] | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A limit of a gate. */
export interface Threshold {
	readonly path: Path;
	/** What is counted, such as open-vulnerabilities. */
	readonly name: string;
	readonly severity: "critical" | "high" | "medium" | "low" | "info" | null;
	/** The most that passes. */
	readonly maximum: number | null;
	/** Days in which what is found has to be resolved. */
	readonly dueDays: number | null;
	/** What happens above it. */
	readonly action: "block" | "warn" | null;
}
/** An indicator of performance or of risk. */
export interface Indicator {
	readonly path: Path;
	readonly name: string;
	/** The value to reach or to keep below. */
	readonly target: number | null;
	/** What the target counts. */
	readonly unit: string | null;
}
/** When software passes a security gate. */
export interface GateCriteria {
	readonly path: Path;
	readonly version: string | null;
	/** Limits. */
	readonly thresholds: readonly Threshold[] | null;
	/** Key performance indicators. */
	readonly kpis: readonly Indicator[] | null;
	/** Key risk indicators. */
	readonly kris: readonly Indicator[] | null;
	/** Digest of the approved policy bundle, such as sha256:… */
	readonly bundleDigest: string | null;
	/** Who approved the criteria. */
	readonly approvedBy: string | null;
	/** When. */
	readonly approvedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** From when until when. */
export interface Period {
	readonly path: Path;
	/** The beginning. */
	readonly start: string;
	/** The end. */
	readonly end: string;
}
/** A number of days for each severity. */
export interface BySeverity {
	readonly path: Path;
	readonly critical: number | null;
	readonly high: number | null;
	readonly medium: number | null;
	readonly low: number | null;
}
/** What was measured in a period. */
export interface Metrics {
	readonly path: Path;
	/** When it was measured. */
	readonly period: Period | null;
	/** Mean days from detection of a vulnerability to its remediation. */
	readonly mttrDays: BySeverity | null;
	/** Share of repositories, or of what else is in scope, that is scanned: 0 to 1. */
	readonly scanCoverage: number | null;
	/** Share of dependencies that are at a supported, current version: 0 to 1. */
	readonly dependencyFreshness: number | null;
	/** Share of releases that passed the gates at first: 0 to 1. */
	readonly gatePassRate: number | null;
	/** Tool or person. */
	readonly measuredBy: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** An environment in which software is made or runs. */
export interface Environment {
	readonly path: Path;
	readonly name: string;
	/** What it is for. */
	readonly purpose: "development" | "build" | "test" | "staging" | "production" | "other" | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Network or account that separates it from others. */
	readonly network: string | null;
	/** How people get in: bastion, VPN, single sign-on … */
	readonly accessPath: string | null;
	/** Who authenticates them. */
	readonly identityProvider: string | null;
	/** Whether more than one factor is required. */
	readonly mfa: boolean | null;
	/** Whether it holds data of production. */
	readonly productionData: boolean | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A machine on which software is developed. */
export interface Endpoint {
	readonly path: Path;
	/** Inventory number or host name. */
	readonly id: string;
	/** Who uses it. */
	readonly owner: string | null;
	/** Operating system. */
	readonly os: string | null;
	/** Whether its disk is encrypted. */
	readonly diskEncrypted: boolean | null;
	/** Whether endpoint detection and response runs on it. */
	readonly edr: boolean | null;
	/** Whether signing in takes more than one factor. */
	readonly mfa: boolean | null;
	/** Days since the last security update of the operating system. */
	readonly osPatchAgeDays: number | null;
	/** When that was found out. */
	readonly checkedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** Something a review found. */
export interface ReviewFinding {
	readonly path: Path;
	/** Identifier within the review. */
	readonly id: string;
	/** In one line. */
	readonly title: string | null;
	readonly severity: "critical" | "high" | "medium" | "low" | "info" | null;
	readonly status: "open" | "closed" | "accepted" | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Where it is tracked. */
	readonly ticket: string | null;
}
/** A review of a design. */
export interface DesignReview {
	readonly path: Path;
	/** What was reviewed. */
	readonly system: string;
	/** Version of the design. */
	readonly version: string | null;
	/** When. */
	readonly reviewedAt: string | null;
	/** Who made the design. */
	readonly authors: readonly string[] | null;
	/** Who reviewed it. */
	readonly reviewers: readonly string[] | null;
	/** Whether standard services are used for security functions, where there are any. */
	readonly usesStandardServices: boolean | null;
	/** What was found. */
	readonly findings: readonly ReviewFinding[] | null;
	/** Where the record lies. */
	readonly url: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A standard, policy or catalog that developers follow. */
export interface Standard {
	readonly path: Path;
	readonly topic: "secure-coding" | "code-review" | "component-catalog" | "testing" | "hardening" | "other";
	readonly title: string | null;
	/** Where it lies. */
	readonly url: string | null;
	readonly version: string | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Repositories that link to it. */
	readonly repositories: readonly string[] | null;
	/** When it was last reviewed. */
	readonly reviewedAt: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A setting of a product. */
export interface ConfigurationSetting {
	readonly path: Path;
	/** The product. */
	readonly product: string | null;
	/** Name of the setting. */
	readonly name: string;
	/** Value it has unless changed, as text. Never a credential. */
	readonly default: string | null;
	/** Value it should have, as text. Never a credential. */
	readonly secureValue: string | null;
	/** What it does. */
	readonly purpose: string | null;
	/** What it means for security. */
	readonly securityRelevance: string | null;
	/** Where it is documented. */
	readonly documentation: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A known vulnerability of the software, and what is done about it. */
export interface Vulnerability {
	readonly path: Path;
	/** Such as CVE-2024-3094. */
	readonly id: string;
	/** What is vulnerable: a package URL, digest or name. */
	readonly subject: string | null;
	readonly severity: "critical" | "high" | "medium" | "low" | "info" | null;
	/** open: nothing is decided. planned: the plan says what will be done. resolved: it is gone. not-affected: it does not reach the software. accepted: an exception stands for it. */
	readonly status: "open" | "planned" | "resolved" | "not-affected" | "accepted" | null;
	/** When it was noticed. */
	readonly detectedAt: string | null;
	/** What it means for this software. */
	readonly risk: string | null;
	/** What will be done. */
	readonly plan: string | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Until when it has to be resolved. */
	readonly dueAt: string | null;
	/** When it was resolved. */
	readonly resolvedAt: string | null;
	/** Where it is tracked. */
	readonly ticket: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A deviation from a rule, for a time. */
export interface Exception {
	readonly path: Path;
	/** Identifier of what is excepted: a vulnerability, rule or requirement. */
	readonly id: string;
	/** What it is granted for: a package URL, digest, resource or name. */
	readonly subject: string | null;
	/** Who answers for it. */
	readonly owner: string | null;
	/** Why. */
	readonly reason: string | null;
	/** What compensates for it. */
	readonly control: string | null;
	/** Until when it stands. */
	readonly expires: string | null;
	/** Where it is tracked. */
	readonly ticket: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** Why a vulnerability or incident could happen. */
export interface RootCause {
	readonly path: Path;
	/** Identifier of the vulnerability or incident. */
	readonly vulnerabilityId: string;
	readonly severity: "critical" | "high" | "medium" | "low" | "info" | null;
	/** Why it could happen. */
	readonly cause: string | null;
	/** Class of weakness, such as CWE-79. */
	readonly cwe: string | null;
	/** When the code base was searched for the same class. */
	readonly similarSearchedAt: string | null;
	/** Whether something now finds it. */
	readonly detectionAdded: boolean | null;
	/** When the record was made. */
	readonly recordedAt: string | null;
	/** Where it is tracked. */
	readonly ticket: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A review of root causes over time. */
export interface TrendReview {
	readonly path: Path;
	/** The time looked at. */
	readonly period: Period | null;
	/** When. */
	readonly reviewedAt: string | null;
	/** What recurs. */
	readonly patterns: readonly string[] | null;
	/** What was changed in how software is developed. */
	readonly sdlcChanges: readonly string[] | null;
	/** What was decided, such as to change nothing, and why. */
	readonly decision: string | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
/** A rule by which running software is watched. */
export interface DetectionRule {
	readonly path: Path;
	readonly name: string;
	/** What it detects. */
	readonly description: string | null;
	/** When it fires, in the language of its tool. */
	readonly condition: string | null;
	/** Whether it is in force. */
	readonly enabled: boolean | null;
	readonly priority: "emergency" | "alert" | "critical" | "error" | "warning" | "notice" | "informational" | "debug" | null;
	/** Where the events come from, such as syscall. */
	readonly source: string | null;
	readonly tags: readonly string[] | null;
	/** Who wrote it. */
	readonly author: string | null;
	/** Who approved it. */
	readonly approver: string | null;
	/** What it holds for: systems, products, teams. */
	readonly scope: readonly string[] | null;
	/** From when it holds. */
	readonly validFrom: string | null;
	/** Until when it holds. */
	readonly validUntil: string | null;
	/** A signature over it. */
	readonly signature: Signature | null;
}
