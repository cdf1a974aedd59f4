// Generated from schemas/input/workload.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** What a file deploys that runs containers, and what else it declares. */
export interface WorkloadDocument {
	readonly kind: "workload";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	/** What runs it. */
	readonly platform: "kubernetes" | "compose";
	/** Every object of the file, of known and unknown kinds, by name. */
	readonly objects: readonly Object[];
	/** The objects that run containers, each with its pod. */
	readonly workloads: readonly Workload[];
	/** Configuration kept beside workloads: ConfigMaps and Secrets. */
	readonly configurations: readonly Configuration[];
	readonly namespaces: readonly Namespace[];
	/** Roles and cluster roles. */
	readonly roles: readonly Role[];
	/** Who has which role. */
	readonly roleBindings: readonly RoleBinding[];
	readonly serviceAccounts: readonly ServiceAccount[];
	readonly networkPolicies: readonly NetworkPolicy[];
	/** Webhooks of validating and mutating configurations, each by itself. */
	readonly admissionWebhooks: readonly AdmissionWebhook[];
	readonly admissionPolicies: readonly AdmissionPolicy[];
	readonly admissionBindings: readonly AdmissionBinding[];
	/** What images must be signed by; one for each rule. */
	readonly imagePolicies: readonly ImagePolicy[];
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
/** Why a literal value is taken for a credential. The value itself is not kept. */
export interface Credential {
	/** What it looks like: private-key, aws-access-key-id, github-token, password, high-entropy … */
	readonly type: string;
	/** What gave it away: the shape of the value, or the name of the variable. */
	readonly reason: string;
}
/** A container image reference, parsed as the container runtimes do: registry and repository get their defaults, the tag does not. */
export interface ImageReference {
	/** The reference as written. */
	readonly text: string;
	/** Whether it parses as an image reference. When false, the parts are null. */
	readonly valid: boolean;
	/** Host of the registry; docker.io when none is written. */
	readonly registry: string | null;
	/** Repository within the registry; official images are library/<name>. */
	readonly repository: string | null;
	/** The tag as written; null when none is. */
	readonly tag: string | null;
	/** The digest as written, such as sha256:…; null when none is. */
	readonly digest: string | null;
}
/** An object of the file. */
export interface Object {
	readonly path: Path;
	readonly apiVersion: string | null;
	readonly kind: string | null;
	readonly name: string | null;
	readonly namespace: string | null;
	readonly labels: {
		readonly [k: string]: string;
	};
	readonly annotations: {
		readonly [k: string]: string;
	};
	/** Whether another list of the document, or another document of the file, holds what it says. Of the others, such as custom kinds that are not known, only this is kept. */
	readonly read: boolean;
}
/** Something that runs containers, with the defaults that the platform applies. */
export interface Workload {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly apiVersion: string | null;
	readonly kind: string;
	readonly name: string | null;
	readonly namespace: string | null;
	readonly labels: {
		readonly [k: string]: string;
	};
	readonly annotations: {
		readonly [k: string]: string;
	};
	readonly podLabels: {
		readonly [k: string]: string;
	};
	readonly podAnnotations: {
		readonly [k: string]: string;
	};
	readonly replicas: number | null;
	readonly serviceAccount: string | null;
	readonly automountServiceAccountToken: boolean | null;
	readonly hostNetwork: boolean;
	readonly hostPID: boolean;
	readonly hostIPC: boolean;
	readonly hostUsers: boolean | null;
	/** linux or windows, where it is stated. */
	readonly os: string | null;
	/** Init, ordinary and ephemeral containers. */
	readonly containers: readonly Container[];
	readonly volumes: readonly Volume[];
}
/** A container. Settings that the pod sets for all its containers are applied. */
export interface Container {
	readonly path: Path;
	readonly name: string | null;
	readonly role: "init" | "main" | "ephemeral";
	readonly image: ImageReference | null;
	readonly imagePullPolicy: string | null;
	readonly command: readonly string[];
	readonly args: readonly string[];
	readonly environment: readonly EnvironmentVariable[];
	readonly environmentFrom: readonly EnvironmentSource[];
	readonly ports: readonly Port[];
	readonly volumeMounts: readonly VolumeMount[];
	readonly privileged: boolean;
	readonly hostProcess: boolean;
	readonly runAsUser: number | null;
	readonly runAsGroup: number | null;
	readonly runAsNonRoot: boolean | null;
	/** null when not set; the platform then allows it. */
	readonly allowPrivilegeEscalation: boolean | null;
	readonly readOnlyRootFilesystem: boolean;
	/** Linux capabilities. */
	readonly capabilities: {
		readonly add: readonly string[];
		readonly drop: readonly string[];
	};
	/** RuntimeDefault, Localhost or Unconfined. */
	readonly seccompProfile: string | null;
	/** Compute resources. */
	readonly resources: {
		readonly limits: {
			readonly [k: string]: string;
		};
		readonly requests: {
			readonly [k: string]: string;
		};
	};
	readonly livenessProbe: boolean;
	readonly readinessProbe: boolean;
}
/** An environment variable. */
export interface EnvironmentVariable {
	readonly path: Path;
	readonly name: string;
	/** Its literal value; null when it looks like a credential or comes from elsewhere. */
	readonly value: string | null;
	readonly credential: Credential | null;
	readonly from: EnvironmentSource | null;
}
/** Where environment variables come from. */
export interface EnvironmentSource {
	readonly path: Path;
	readonly type: "secret" | "config-map" | "field" | "resource" | "other";
	readonly name: string | null;
	readonly key: string | null;
	readonly optional: boolean | null;
}
/** A port. */
export interface Port {
	readonly path: Path;
	readonly port: number | null;
	readonly hostPort: number | null;
	readonly protocol: string;
}
/** A volume. */
export interface Volume {
	readonly path: Path;
	readonly name: string | null;
	/** hostPath, configMap, secret, emptyDir … as the platform names it. */
	readonly type: string;
	/** Path on the host, or the name of the object. */
	readonly source: string | null;
}
/** Where a volume is mounted. */
export interface VolumeMount {
	readonly path: Path;
	readonly name: string | null;
	readonly mountPath: string | null;
	readonly readOnly: boolean;
}
/** A ConfigMap or Secret. */
export interface Configuration {
	readonly path: Path;
	readonly object: number;
	readonly kind: string;
	readonly name: string | null;
	readonly namespace: string | null;
	readonly immutable: boolean;
	readonly entries: readonly ConfigurationEntry[];
}
/** One key of it. Values are not kept. */
export interface ConfigurationEntry {
	readonly path: Path;
	readonly name: string;
	readonly credential: Credential | null;
}
/** A namespace, and the Pod Security Standard that it holds its pods to. */
export interface Namespace {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly name: string | null;
	readonly labels: {
		readonly [k: string]: string;
	};
	/** What is refused. */
	readonly enforce: PodSecurity | null;
	/** What is logged. */
	readonly audit: PodSecurity | null;
	/** What is warned of. */
	readonly warn: PodSecurity | null;
}
/** A level of the Pod Security Standards, from a label of a namespace. */
export interface PodSecurity {
	readonly path: Path;
	/** privileged, baseline or restricted, as written. */
	readonly level: string;
	/** Version of the standard, such as v1.30; null means that of the cluster. */
	readonly version: string | null;
}
/** A Role or ClusterRole. */
export interface Role {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly kind: "Role" | "ClusterRole";
	readonly name: string | null;
	readonly namespace: string | null;
	/** Whether the cluster replaces its rules by those of the roles that it selects. */
	readonly aggregated: boolean;
	readonly rules: readonly RoleRule[];
}
/** What a role allows. A * stands for all. */
export interface RoleRule {
	readonly path: Path;
	readonly verbs: readonly string[];
	/** The empty one is the core group. */
	readonly apiGroups: readonly string[];
	/** Plural names, with a subresource after a slash. */
	readonly resources: readonly string[];
	/** Names of the only objects it applies to; none means all. */
	readonly resourceNames: readonly string[];
	readonly nonResourceUrls: readonly string[];
}
/** A RoleBinding or ClusterRoleBinding. */
export interface RoleBinding {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly kind: "RoleBinding" | "ClusterRoleBinding";
	readonly name: string | null;
	readonly namespace: string | null;
	readonly role: RoleReference | null;
	readonly subjects: readonly RoleSubject[];
}
/** The role that is granted. */
export interface RoleReference {
	readonly path: Path;
	readonly kind: string | null;
	readonly name: string | null;
	/** Index in roles, where the file has it. */
	readonly role: number | null;
}
/** Whom a role is granted to. */
export interface RoleSubject {
	readonly path: Path;
	/** User, Group or ServiceAccount. */
	readonly kind: string | null;
	readonly name: string | null;
	/** Namespace of a service account. */
	readonly namespace: string | null;
}
/** A ServiceAccount. */
export interface ServiceAccount {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly name: string | null;
	readonly namespace: string | null;
	/** null when not set; the platform then mounts it. */
	readonly automountServiceAccountToken: boolean | null;
	/** Names of secrets. */
	readonly imagePullSecrets: readonly string[];
	/** Names of secrets. */
	readonly secrets: readonly string[];
	readonly cloudIdentities: readonly CloudIdentity[];
}
/** An identity of a cloud that pods of a service account act as. */
export interface CloudIdentity {
	readonly path: Path;
	readonly provider: "aws" | "gcp" | "azure";
	/** ARN of the role, address of the Google service account, or client id. */
	readonly identity: string;
}
/** What it selects by label; everything when both are empty. */
export interface Selector {
	readonly matchLabels: {
		readonly [k: string]: string;
	};
	readonly matchExpressions: readonly SelectorExpression[];
}
/** A condition on a label. */
export interface SelectorExpression {
	readonly key: string | null;
	/** In, NotIn, Exists or DoesNotExist. */
	readonly operator: string | null;
	readonly values: readonly string[];
}
/** A NetworkPolicy. */
export interface NetworkPolicy {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly name: string | null;
	readonly namespace: string | null;
	/** The pods of its namespace that it applies to. */
	readonly pods: Selector;
	/** Directions it restricts: what is not allowed there is denied. With the default of the platform where none is written. */
	readonly policyTypes: readonly ("ingress" | "egress")[];
	/** Whether it denies all traffic of all pods of its namespace. */
	readonly defaultDeny: {
		readonly ingress: boolean;
		readonly egress: boolean;
	};
	/** What is allowed. */
	readonly rules: readonly NetworkRule[];
}
/** Traffic that is allowed: from or to any of the peers, on any of the ports. */
export interface NetworkRule {
	readonly path: Path;
	readonly direction: "ingress" | "egress";
	/** Whether peers do not restrict it. */
	readonly anyPeer: boolean;
	readonly peers: readonly NetworkPeer[];
	/** Whether ports do not restrict it. */
	readonly anyPort: boolean;
	readonly ports: readonly NetworkPort[];
}
/** Who may connect, or be connected to. */
export interface NetworkPeer {
	readonly path: Path;
	/** Block of addresses, such as 0.0.0.0/0. */
	readonly cidr: string | null;
	/** Blocks within it that are not meant. */
	readonly except: readonly string[];
	/** Pods; of the policy's namespace when namespaces is null. */
	readonly pods: Selector | null;
	readonly namespaces: Selector | null;
}
/** A port, or a range of them. */
export interface NetworkPort {
	readonly path: Path;
	readonly protocol: string;
	/** Number or name; null means all. */
	readonly port: string | null;
	/** Last of the range. */
	readonly endPort: number | null;
}
/** A webhook that the API server asks before it accepts an object. */
export interface AdmissionWebhook {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly type: "validating" | "mutating";
	/** Name of the object. */
	readonly configuration: string | null;
	/** Name of the webhook. */
	readonly name: string | null;
	/** Fail or Ignore: what happens when it cannot be asked. With the default of its version. */
	readonly failurePolicy: string | null;
	readonly url: string | null;
	/** namespace/name of the Service that answers. */
	readonly service: string | null;
	readonly timeoutSeconds: number | null;
	readonly sideEffects: string | null;
	readonly matches: readonly AdmissionMatch[];
	readonly namespaces: Selector | null;
	readonly objects: Selector | null;
}
/** Requests that are looked at. A * stands for all. */
export interface AdmissionMatch {
	readonly path: Path;
	readonly operations: readonly string[];
	readonly apiGroups: readonly string[];
	readonly apiVersions: readonly string[];
	/** Plural names; kinds where the policy's engine names kinds. Of those that are not looked at, none means all. */
	readonly resources: readonly string[];
	/** Names and patterns of namespaces; none means all. */
	readonly namespaces: readonly string[];
	/** Whether names, labels, users or conditions narrow it further. */
	readonly narrowed: boolean;
	/** Whether these are those that are not looked at. */
	readonly excluded: boolean;
}
/** A policy that objects must hold to when they are created or changed: ValidatingAdmissionPolicy, policies of Kyverno, constraints of Gatekeeper. */
export interface AdmissionPolicy {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly engine: "kubernetes" | "kyverno" | "gatekeeper";
	/** Kind of the object; of Gatekeeper, the name of the constraint's template. */
	readonly kind: string;
	readonly name: string | null;
	readonly namespace: string | null;
	/** What happens to what does not hold to it: it is refused, warned of, or only noted. The strongest of its rules and bindings; null when the file does not say. */
	readonly mode: ("enforce" | "warn" | "audit") | null;
	/** Fail or Ignore: what happens when it cannot be evaluated. */
	readonly failurePolicy: string | null;
	readonly rules: readonly AdmissionRule[];
	readonly matches: readonly AdmissionMatch[];
}
/** One rule of a policy. */
export interface AdmissionRule {
	readonly path: Path;
	readonly name: string | null;
	readonly type: "validate" | "mutate" | "generate" | "verify-images" | "other";
	readonly mode: ("enforce" | "warn" | "audit") | null;
}
/** What puts a ValidatingAdmissionPolicy or MutatingAdmissionPolicy into force. */
export interface AdmissionBinding {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly kind: string;
	readonly name: string | null;
	/** Name of the policy. */
	readonly policy: string | null;
	/** The strongest of its actions. */
	readonly mode: ("enforce" | "warn" | "audit") | null;
	readonly matches: readonly AdmissionMatch[];
	readonly namespaces: Selector | null;
	readonly objects: Selector | null;
}
/** What images must be signed or attested by to be admitted: ClusterImagePolicy of Sigstore, verifyImages and ImageValidatingPolicy of Kyverno. */
export interface ImagePolicy {
	readonly path: Path;
	/** Index of its object in objects. */
	readonly object: number;
	readonly engine: "sigstore" | "kyverno";
	readonly kind: string;
	readonly name: string | null;
	readonly namespace: string | null;
	/** Name of the rule within the object. */
	readonly rule: string | null;
	readonly mode: ("enforce" | "warn" | "audit") | null;
	/** Fail or Ignore: what happens when it cannot be evaluated. */
	readonly failurePolicy: string | null;
	/** Patterns of the images it applies to. */
	readonly images: readonly string[];
	readonly excludedImages: readonly string[];
	/** Whether images that were not verified are refused, where the engine can tell. */
	readonly required: boolean;
	/** Whether images must be referenced by digest. */
	readonly verifyDigest: boolean;
	/** Who may have signed; any of them unless the engine is told otherwise. */
	readonly authorities: readonly ImageAuthority[];
	/** Attestations that are asked for. */
	readonly attestations: readonly ImageAttestation[];
}
/** Who may have signed an image. */
export interface ImageAuthority {
	readonly path: Path;
	readonly name: string | null;
	readonly type: "key" | "keyless" | "certificate" | "static" | "other";
	/** Where a key is: address in a key management service, or name of a secret; inline when it is in the file. */
	readonly key: string | null;
	/** Of a static authority: pass admits without looking, fail refuses. */
	readonly action: string | null;
	/** Of keyless signatures: who may sign; none means anyone. */
	readonly identities: readonly ImageIdentity[];
}
/** Who signs without a key of their own. Patterns are regular expressions. */
export interface ImageIdentity {
	readonly path: Path;
	readonly issuer: string | null;
	readonly issuerPattern: string | null;
	readonly subject: string | null;
	readonly subjectPattern: string | null;
}
/** An attestation that is asked for. */
export interface ImageAttestation {
	readonly path: Path;
	readonly name: string | null;
	/** As written: an address, or a short name that the engine knows. */
	readonly predicateType: string | null;
	/** Name of the authority that must have made it; null means any of the policy's, or such as stand with it. */
	readonly authority: string | null;
	/** Whether its content must hold to something. */
	readonly conditional: boolean;
}
