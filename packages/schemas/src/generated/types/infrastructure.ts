// Generated from schemas/input/infrastructure.schema.json by "npm run generate". Do not edit.
import type { JsonValue } from "../../json.js";

/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** Planned cloud resources, with what is known, unknown until apply, and sensitive. Resources that the plan deletes are in resources only. */
export interface InfrastructureDocument {
	readonly kind: "infrastructure";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	/** What made the plan. */
	readonly tool: Tool;
	/** Whether the plan covers everything; null when the source does not say. */
	readonly complete: boolean | null;
	/** Whether planning ended in an error; null when the source does not say. */
	readonly errored: boolean | null;
	/** Providers the configuration names. */
	readonly providers: readonly Provider[];
	/** Modules the configuration calls, at every depth. */
	readonly modules: readonly Module[];
	/** Every resource and data source, with its raw attributes. */
	readonly resources: readonly Resource[];
	/** Object storage, such as S3 buckets. */
	readonly storage: readonly Storage[];
	/** Statements of access policies and attachments of managed policies. */
	readonly accessStatements: readonly AccessStatement[];
	/** Firewall and security group rules. */
	readonly networkRules: readonly NetworkRule[];
	/** What keeps data at rest: volumes, databases, file systems, queues, topics. */
	readonly dataStores: readonly DataStore[];
	/** Managed encryption keys. */
	readonly keys: readonly Key[];
	/** Logs of activity and of connections. */
	readonly auditLogs: readonly AuditLog[];
	readonly registries: readonly Registry[];
	/** Secrets in vaults, by name. */
	readonly secrets: readonly Secret[];
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
/** The tool that made the plan. */
export interface Tool {
	/** terraform, opentofu … */
	readonly name: string;
	readonly version: string | null;
}
/** A provider. */
export interface Provider {
	readonly path: Path;
	readonly name: string;
	/** Registry address, such as registry.terraform.io/hashicorp/aws. */
	readonly source: string | null;
	readonly versionConstraint: string | null;
	/** Address of the module that configures it; null for the root. */
	readonly module: string | null;
}
/** A call of a module. */
export interface Module {
	readonly path: Path;
	/** Such as module.network.module.subnets. */
	readonly address: string;
	readonly source: string | null;
	readonly versionConstraint: string | null;
}
/** A resource or data source. */
export interface Resource {
	readonly path: Path;
	readonly address: string;
	/** Its address before it was moved; null for what was not. */
	readonly previousAddress: string | null;
	/** data for something that is only read. */
	readonly mode: "managed" | "data";
	/** Such as aws_s3_bucket. */
	readonly type: string;
	readonly name: string;
	/** Key of for_each or count. */
	readonly index: string | number | null;
	/** Address of its module; null for the root. */
	readonly module: string | null;
	/** Registry address or name of its provider. */
	readonly provider: string | null;
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** What apply would do. */
	readonly action: "create" | "read" | "update" | "replace" | "delete" | "forget" | "no-op";
	/** Attributes after apply (before, when it is deleted). Unknown and sensitive values are null. */
	readonly attributes: {
		/** Any JSON value. */
		readonly [k: string]: JsonValue;
	};
	/** Names of top-level attributes that are wholly or partly unknown until apply. */
	readonly unknown: readonly string[];
	/** Paths within attributes of every unknown value. */
	readonly unknownPaths: readonly Path[];
	/** Names of top-level attributes that are wholly or partly sensitive. Sensitive values are not kept. */
	readonly sensitive: readonly string[];
}
/** A bucket or container of object storage. */
export interface Storage {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** s3, azure-blob, gcs … */
	readonly service: string;
	readonly name: string | null;
	/** Whether an ACL or a policy grants access to anyone, and nothing blocks it. */
	readonly public: boolean | null;
	/** What makes it public, one short sentence each. */
	readonly publicReasons: readonly string[];
	/** Whether every way to make it public is blocked (all four settings of an S3 public access block). */
	readonly publicAccessBlocked: boolean | null;
	/** Whether data at rest is encrypted. S3 encrypts every object by default, so a bucket without a setting is encrypted. */
	readonly encrypted: boolean | null;
	/** Customer-managed key it is encrypted with. */
	readonly keyId: string | null;
	/** Whether old versions of objects are kept. */
	readonly versioned: boolean | null;
	/** Whether access is logged. */
	readonly logged: boolean | null;
	/** Whether every request has to come over TLS: an S3 bucket policy that denies everyone where aws:SecureTransport is false, or the setting of an Azure account. */
	readonly tlsRequired: boolean | null;
	/** Lowest version of TLS that is accepted, such as 1.2; null where the provider does not let one choose. */
	readonly minTlsVersion: string | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A statement of an access policy, or the attachment of a managed policy. */
export interface AccessStatement {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** Who carries the policy: an identity, a resource, a role's trust policy; or the attachment of a managed policy. */
	readonly policyType: "identity" | "resource" | "trust" | "attachment";
	readonly sid: string | null;
	readonly effect: "allow" | "deny" | null;
	readonly actions: readonly string[];
	readonly notActions: readonly string[];
	readonly resources: readonly string[];
	readonly notResources: readonly string[];
	/** Empty in identity policies. */
	readonly principals: readonly Principal[];
	readonly notPrincipals: readonly Principal[];
	/** Condition keys it uses, such as aws:SourceIp, without those of conditions that anyone meets. */
	readonly conditions: readonly string[];
	/** Identifier of the attached managed policy. */
	readonly managedPolicy: string | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Whom a statement is about. */
export interface Principal {
	/** AWS, Service, Federated, CanonicalUser, * … */
	readonly type: string;
	readonly id: string;
}
/** A firewall rule. */
export interface NetworkRule {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	readonly direction: "ingress" | "egress" | null;
	readonly effect: "allow" | "deny" | null;
	/** tcp, udp, icmp, all, or a protocol number. */
	readonly protocol: string | null;
	/** First port; null with protocol all or where ports have no meaning: every port. */
	readonly fromPort: number | null;
	/** Last port, included. */
	readonly toPort: number | null;
	/** IPv4 and IPv6 ranges of the other side. */
	readonly cidrs: readonly string[];
	/** Other sides that are not ranges: security groups, prefix lists, service tags. */
	readonly peers: readonly string[];
	readonly description: string | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Something that keeps data at rest. */
export interface DataStore {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** ebs, rds, efs, sqs, sns, dynamodb … */
	readonly service: string;
	readonly name: string | null;
	/** Whether data at rest is encrypted, with the platform's default applied where the source says nothing. */
	readonly encrypted: boolean | null;
	/** Customer-managed key. */
	readonly keyId: string | null;
	/** Whether it is reachable from the internet; null where that has no meaning or is unknown (then it is in unknown). */
	readonly public: boolean | null;
	/** Whether connections have to be encrypted; null where the service has no such setting of its own. */
	readonly tlsRequired: boolean | null;
	/** Whether the service backs it up; null where it has no such setting of its own. */
	readonly backedUp: boolean | null;
	/** Days that backups are kept. */
	readonly backupDays: number | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A managed encryption key. */
export interface Key {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** kms, key-vault, cloud-kms. */
	readonly service: string;
	/** Whether it is rotated automatically. */
	readonly rotated: boolean | null;
	/** Period of the rotation in days. */
	readonly rotationDays: number | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A log of who did what, or of what connected to what. */
export interface AuditLog {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** kms, key-vault, cloud-kms. */
	readonly service: string;
	/** Its name. */
	readonly name: string | null;
	/** Of calls of the cloud's interface, or of connections in a network. */
	readonly type: "activity" | "flow";
	/** Whether it is being written. */
	readonly enabled: boolean | null;
	/** Whether it covers all regions; null where it is of one thing. */
	readonly multiRegion: boolean | null;
	/** Whether what was written is protected by digests; null where the service has no such setting. */
	readonly validated: boolean | null;
	/** The customer's key that it is encrypted with. */
	readonly keyId: string | null;
	/** Days that it is kept by itself; null where that is up to what stores it. */
	readonly retentionDays: number | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A repository or registry of container images and packages. */
export interface Registry {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** kms, key-vault, cloud-kms. */
	readonly service: string;
	/** Its name. */
	readonly name: string | null;
	/** Whether a tag, once pushed, stays what it is; null where it has no such setting. */
	readonly immutable: boolean | null;
	/** Whether what is pushed is scanned for vulnerabilities; null where it has no such setting. */
	readonly scanned: boolean | null;
	/** Whether anyone may pull from it. */
	readonly public: boolean | null;
	/** The customer's key that it is encrypted with. */
	readonly keyId: string | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A secret that a vault of the cloud keeps. Never its value. */
export interface Secret {
	readonly path: Path;
	/** Address of the resource it comes from. */
	readonly address: string;
	/** Index of that resource in resources; null when the source names it without describing it. */
	readonly resource: number | null;
	/** Which cloud it belongs to. */
	readonly cloud: "aws" | "azure" | "gcp" | null;
	/** kms, key-vault, cloud-kms. */
	readonly service: string;
	/** Its name. */
	readonly name: string | null;
	/** Whether it is rotated by itself; null where the service does not rotate. */
	readonly rotated: boolean | null;
	/** Days between rotations. */
	readonly rotationDays: number | null;
	/** Whether it has an end; null where the service knows none. */
	readonly expires: boolean | null;
	/** The customer's key that it is encrypted with. */
	readonly keyId: string | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until it is applied or deployed. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
