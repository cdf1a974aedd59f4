import {
	amount,
	choice,
	deadline,
	type Field,
	flag,
	many,
	moment,
	one,
	ratio,
	setting,
	shape,
	text,
	texts,
} from "./shape.js";

/**
 * What evidence consists of: the fields of schemas/process-evidence.schema.json, which describes them and which a test
 * holds against this table. The fields that are named first identify an item: it cannot do without them.
 */

const severity = choice("critical", "high", "medium", "low", "info");

const signature = shape(["uri"], {
	uri: text,
	digest: text,
	signedBy: text,
	signedAt: moment,
});

/** What says how far an entry, or a whole file, can be relied on. */
export const reliance: Readonly<Record<string, Field>> = {
	author: text,
	approver: text,
	scope: texts,
	validFrom: moment,
	validUntil: deadline,
	signature: one(signature),
};

const threat = shape(["id"], {
	id: text,
	title: text,
	category: text,
	components: texts,
	boundaries: texts,
	severity,
	status: choice("open", "mitigated", "accepted", "tracked"),
	mitigation: text,
	owner: text,
	ticket: text,
});

const threatModel = shape(["system"], {
	system: text,
	version: text,
	method: text,
	url: text,
	reviewedAt: moment,
	architectureChangedAt: moment,
	components: texts,
	boundaries: texts,
	threats: many(threat),
	...reliance,
});

const planRole = shape(["role"], {
	role: text,
	person: text,
	responsibilities: texts,
});

const planSeverity = shape(["name"], {
	name: text,
	description: text,
	responseHours: amount,
	resolutionDays: amount,
});

const planContact = shape(["name"], {
	name: text,
	purpose: text,
	address: text,
});

const incidentResponsePlan = shape([], {
	title: text,
	version: text,
	url: text,
	roles: many(planRole),
	severities: many(planSeverity),
	contacts: many(planContact),
	approvedBy: text,
	reviewedAt: moment,
	testedAt: moment,
	...reliance,
});

const secret = shape(["id"], {
	id: text,
	store: text,
	class: choice("privileged", "ci", "other"),
	owner: text,
	purpose: text,
	createdAt: moment,
	lastRotated: moment,
	expiresAt: deadline,
	lastUsed: moment,
	disabled: flag,
	automated: flag,
	scopes: texts,
	delivery: choice("file", "volume", "api", "agent", "oidc", "environment-variable", "command-line", "manual", "other"),
	environments: texts,
});

const exposure = shape(["secretId", "detectedAt"], {
	id: text,
	secretId: text,
	detectedAt: moment,
	revokedAt: moment,
	place: text,
	ticket: text,
});

const key = shape(["id"], {
	id: text,
	usage: texts,
	protection: choice("hsm", "kms", "hardware-token", "tpm", "keyless", "software", "file", "other"),
	algorithm: text,
	owner: text,
	custodians: texts,
	identity: text,
	notAfter: deadline,
});

const secretsInventory = shape([], {
	secrets: many(secret),
	exposures: many(exposure),
	keys: many(key),
	...reliance,
});

const training = shape(["person", "course"], {
	person: text,
	account: text,
	role: text,
	course: text,
	completedAt: moment,
	expiresAt: deadline,
	...reliance,
});

const role = shape(["role"], {
	role: text,
	person: text,
	accountableFor: texts,
	responsibilities: texts,
	reviewedAt: moment,
	...reliance,
});

const commitment = shape([], {
	statement: text,
	url: text,
	signedBy: text,
	position: text,
	signedAt: moment,
	reviewedAt: moment,
	...reliance,
});

const requirement = shape(["id"], {
	id: text,
	text: text,
	source: text,
	verification: text,
});

const securityRequirements = shape(["subject"], {
	subject: choice("software", "development-infrastructure", "third-party"),
	title: text,
	version: text,
	url: text,
	reviewedAt: moment,
	items: many(requirement),
	...reliance,
});

const supplier = shape(["name"], {
	name: text,
	components: texts,
	owner: text,
	requirementsAccepted: flag,
	requirementsUrl: text,
	attestation: text,
	vdpContact: text,
	reviewedAt: moment,
	...reliance,
});

const toolCategory = shape(["name"], {
	name: text,
	mandatory: flag,
	tool: text,
	version: text,
	owner: text,
	purpose: text,
});

const toolchain = shape([], {
	version: text,
	url: text,
	reviewedAt: moment,
	categories: many(toolCategory),
	...reliance,
});

const threshold = shape(["name"], {
	name: text,
	severity,
	maximum: amount,
	dueDays: amount,
	action: choice("block", "warn"),
});

const indicator = shape(["name"], {
	name: text,
	target: amount,
	unit: text,
});

const gateCriteria = shape([], {
	version: text,
	thresholds: many(threshold),
	kpis: many(indicator),
	kris: many(indicator),
	bundleDigest: text,
	approvedBy: text,
	approvedAt: moment,
	...reliance,
});

const period = shape(["start", "end"], {
	start: moment,
	end: deadline,
});

const bySeverity = shape([], {
	critical: amount,
	high: amount,
	medium: amount,
	low: amount,
});

const metrics = shape([], {
	period: one(period),
	mttrDays: one(bySeverity),
	scanCoverage: ratio,
	dependencyFreshness: ratio,
	gatePassRate: ratio,
	measuredBy: text,
	...reliance,
});

const environment = shape(["name"], {
	name: text,
	purpose: choice("development", "build", "test", "staging", "production", "other"),
	owner: text,
	network: text,
	accessPath: text,
	identityProvider: text,
	mfa: flag,
	productionData: flag,
	...reliance,
});

const endpoint = shape(["id"], {
	id: text,
	owner: text,
	os: text,
	diskEncrypted: flag,
	edr: flag,
	mfa: flag,
	osPatchAgeDays: amount,
	checkedAt: moment,
	...reliance,
});

const reviewFinding = shape(["id"], {
	id: text,
	title: text,
	severity,
	status: choice("open", "closed", "accepted"),
	owner: text,
	ticket: text,
});

const designReview = shape(["system"], {
	system: text,
	version: text,
	reviewedAt: moment,
	authors: texts,
	reviewers: texts,
	usesStandardServices: flag,
	findings: many(reviewFinding),
	url: text,
	...reliance,
});

const standard = shape(["topic"], {
	topic: choice("secure-coding", "code-review", "component-catalog", "testing", "hardening", "other"),
	title: text,
	url: text,
	version: text,
	owner: text,
	repositories: texts,
	reviewedAt: moment,
	...reliance,
});

const configurationSetting = shape(["name"], {
	product: text,
	name: text,
	default: setting,
	secureValue: setting,
	purpose: text,
	securityRelevance: text,
	documentation: text,
	...reliance,
});

const vulnerability = shape(["id"], {
	id: text,
	subject: text,
	severity,
	status: choice("open", "planned", "resolved", "not-affected", "accepted"),
	detectedAt: moment,
	risk: text,
	plan: text,
	owner: text,
	dueAt: deadline,
	resolvedAt: moment,
	ticket: text,
	...reliance,
});

const exception = shape(["id"], {
	id: text,
	subject: text,
	owner: text,
	reason: text,
	control: text,
	expires: deadline,
	ticket: text,
	...reliance,
});

const rootCause = shape(["vulnerabilityId"], {
	vulnerabilityId: text,
	severity,
	cause: text,
	cwe: text,
	similarSearchedAt: moment,
	detectionAdded: flag,
	recordedAt: moment,
	ticket: text,
	...reliance,
});

const trendReview = shape([], {
	period: one(period),
	reviewedAt: moment,
	patterns: texts,
	sdlcChanges: texts,
	decision: text,
	...reliance,
});

const detectionRule = shape(["name"], {
	name: text,
	description: text,
	condition: text,
	enabled: flag,
	priority: choice("emergency", "alert", "critical", "error", "warning", "notice", "informational", "debug"),
	source: text,
	tags: texts,
	...reliance,
});

/** Name of a section → what it holds. */
export const sections: Readonly<Record<string, Field>> = {
	threatModel: one(threatModel),
	incidentResponsePlan: one(incidentResponsePlan),
	secretsInventory: one(secretsInventory),
	training: many(training),
	roles: many(role),
	commitment: one(commitment),
	securityRequirements: many(securityRequirements),
	suppliers: many(supplier),
	toolchain: one(toolchain),
	gateCriteria: one(gateCriteria),
	metrics: one(metrics),
	environments: many(environment),
	endpoints: many(endpoint),
	designReviews: many(designReview),
	standards: many(standard),
	configurationSettings: many(configurationSetting),
	vulnerabilities: many(vulnerability),
	exceptions: many(exception),
	rootCauses: many(rootCause),
	trendReviews: many(trendReview),
	detectionRules: many(detectionRule),
};
