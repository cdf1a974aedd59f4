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
	/** Every object of the file, of known and unknown kinds. */
	readonly objects: readonly Object[];
	/** The objects that run containers, each with its pod. */
	readonly workloads: readonly Workload[];
	/** Configuration kept beside workloads: ConfigMaps and Secrets. */
	readonly configurations: readonly Configuration[];
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
