// Generated from schemas/input/pipeline.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** One workflow: its triggers, permissions, jobs, runners, steps, what it calls and how that is pinned. */
export interface PipelineDocument {
	readonly kind: "pipeline";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	/** What runs it. */
	readonly platform: "github-actions" | "gitlab-ci" | "circleci" | "azure-pipelines" | "bitbucket-pipelines" | "tekton";
	readonly name: string | null;
	/** Whether other pipelines can call it. */
	readonly reusable: boolean;
	readonly triggers: readonly Trigger[];
	/** What the whole pipeline declares; null when it declares nothing and the platform's default applies. */
	readonly permissions: Permissions | null;
	readonly variables: readonly Variable[];
	readonly jobs: readonly Job[];
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
/** Permissions of the pipeline's own token. */
export interface Permissions {
	readonly path: Path;
	/** Set when one word covers every scope (read-all, write-all, {}). */
	readonly all: "read" | "write" | "none" | null;
	/** Scope → read, write or none. */
	readonly scopes: {
		readonly [k: string]: string;
	};
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A token of OpenID Connect, which the platform signs and which says what runs. */
export interface IdentityToken {
	readonly path: Path;
	/** Variable that holds it; null when none does. */
	readonly name: string | null;
	/** For whom it is made (aud). */
	readonly audiences: readonly string[];
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** An expression that the platform expands before anything runs. */
export interface Expression {
	readonly path: Path;
	/** The expression without its delimiters. */
	readonly text: string;
	/** Context values it reads, such as github.event.issue.title. */
	readonly references: readonly string[];
	/** Those of them that anyone outside the project can choose and whose text reaches what the expression expands to; what is only compared or searched in is not among them. */
	readonly untrusted: readonly string[];
}
/** An environment variable. */
export interface Variable {
	readonly path: Path;
	readonly name: string;
	/** Its literal value; null when it looks like a credential or is no literal. */
	readonly value: string | null;
	readonly credential: Credential | null;
	readonly expressions: readonly Expression[];
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
/** What starts the pipeline. */
export interface Trigger {
	readonly path: Path;
	/** push, pull_request, schedule … as the platform names it. */
	readonly event: string;
	/** Whether people outside the project can start it or choose its content. */
	readonly untrusted: boolean;
	/** Whether such a run still gets secrets or a token that can write. */
	readonly privileged: boolean;
	readonly types: readonly string[];
	/** Branch filters; empty for every branch. */
	readonly branches: readonly string[];
	readonly tags: readonly string[];
	readonly paths: readonly string[];
	/** Cron expressions. */
	readonly schedules: readonly string[];
}
/** Where a job runs. */
export interface Runner {
	readonly path: Path;
	readonly labels: readonly string[];
	readonly group: string | null;
	/** Who runs the machine; null when the labels do not tell. */
	readonly hosting: "hosted" | "self-hosted" | null;
	/** Whether each job gets a machine of its own, which is thrown away after it: true of those that the platform hosts. null of all others: only who runs them can tell. */
	readonly ephemeral: boolean | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Something defined elsewhere that a step or job calls. */
export interface Call {
	readonly path: Path;
	/** As written. */
	readonly text: string;
	/** local for something in the same repository. */
	readonly type: "action" | "workflow" | "image" | "local";
	/** Such as actions/checkout. */
	readonly repository: string | null;
	readonly subpath: string | null;
	/** Tag, branch or commit as written. */
	readonly ref: string | null;
	/** commit: a full commit id, or a version that the platform guarantees never to change; digest: an image digest; mutable: a tag or branch; none: nothing is named; null for local calls, which have the caller's own version. */
	readonly pinned: "commit" | "digest" | "mutable" | "none" | null;
	readonly image: ImageReference | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** An image that a job runs in or beside. */
export interface Container {
	readonly path: Path;
	/** Name of the service; null for the job's own container. */
	readonly name: string | null;
	readonly image: ImageReference | null;
	/** User name and password for the registry. */
	readonly credentials: readonly Variable[];
	readonly variables: readonly Variable[];
	/** What the container runtime is told beside the image, as written; what looks like a credential in it is redacted. */
	readonly options: string | null;
	/** Entry point and arguments, as written; what looks like a credential in them is redacted. */
	readonly command: readonly string[];
	/** What is mounted into it, as the container runtime writes it (source:target:options), also where it stands among the options. The source is a path of the machine that runs it, or the name of a volume. */
	readonly volumes: readonly string[];
	/** Whether it has the rights of the machine that it runs on; null where settings of that machine decide. */
	readonly privileged: boolean | null;
	/** A credential among its options or its command. */
	readonly credential: Credential | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** Files that a job gives to the platform to keep. How long logs are kept is a setting of the platform, which no pipeline has. */
export interface Artifact {
	readonly path: Path;
	readonly name: string | null;
	/** Names and patterns, as written. */
	readonly files: readonly string[];
	/** What the platform reads them as: sast, cyclonedx, junit … */
	readonly reports: readonly string[];
	/** Days until they are deleted; null when they are kept for good, or when a setting of the project or organization decides. */
	readonly retentionDays: number | null;
	/** Whether they are kept until somebody deletes them. */
	readonly permanent: boolean;
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A job. */
export interface Job {
	readonly path: Path;
	readonly id: string;
	readonly name: string | null;
	/** Jobs that have to end before it begins, as far as they are of this pipeline: those that it names, and where stages run one after another, those of the stages before it. */
	readonly needs: readonly string[];
	readonly condition: string | null;
	/** What the job declares; null when the pipeline's apply. */
	readonly permissions: Permissions | null;
	/** Tokens of OpenID Connect that the job can get, with which other services know it. */
	readonly identityTokens: readonly IdentityToken[];
	readonly runner: Runner | null;
	/** Deployment environment. */
	readonly environment: string | null;
	readonly container: Container | null;
	readonly services: readonly Container[];
	/** The reusable workflow that the job is. */
	readonly call: Call | null;
	/** What it passes to that workflow. */
	readonly inputs: readonly Variable[];
	/** How secrets are passed to a called workflow. */
	readonly secrets: "inherit" | "listed" | null;
	/** Names of the secrets used anywhere in the job, sorted. */
	readonly secretNames: readonly string[];
	/** Names of sets of secrets that the job gets as a whole: contexts of CircleCI, groups of variables of Azure. What is in them is told by the platform's settings. */
	readonly secretGroups: readonly string[];
	readonly variables: readonly Variable[];
	/** Whether its failure leaves the run successful; null when an expression decides. */
	readonly failureIgnored: boolean | null;
	readonly timeoutMinutes: number | null;
	readonly artifacts: readonly Artifact[];
	readonly steps: readonly Step[];
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
/** A step. */
export interface Step {
	readonly path: Path;
	readonly id: string | null;
	readonly name: string | null;
	readonly condition: string | null;
	readonly call: Call | null;
	/** What the step alone runs in, in the place of the job's container, with how it is run. null where it runs where its job does, and for a call of an image of which no more is told. */
	readonly container: Container | null;
	/** What it passes to what it calls. */
	readonly inputs: readonly Variable[];
	/** Shell script, before expressions are expanded; what looks like a credential in it is redacted. */
	readonly script: string | null;
	/** A credential in its script. */
	readonly credential: Credential | null;
	readonly shell: string | null;
	readonly workingDirectory: string | null;
	/** Expressions expanded into the script, or into an input that what it calls runs as code. */
	readonly expressions: readonly Expression[];
	readonly variables: readonly Variable[];
	readonly failureIgnored: boolean | null;
	readonly timeoutMinutes: number | null;
	/** Names of properties of this object whose value cannot be known from the source, for example until apply. Such a property is null; a list holds what is known of it. */
	readonly unknown: readonly string[];
}
