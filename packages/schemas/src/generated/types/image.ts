// Generated from schemas/input/image.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** How a container image is built, or what it contains: a Dockerfile, or the configuration, manifest or index of an image. */
export interface ImageDocument {
	readonly kind: "image";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	/** What the file is: how an image is built, what its containers start with, what it consists of, or which manifests there are. */
	readonly form: "recipe" | "configuration" | "manifest" | "index";
	/** Media type as the file states it, or as follows from what it is. */
	readonly mediaType: string | null;
	/** Type of what a manifest or index is for, where it is no container image. */
	readonly artifactType: string | null;
	/** Image of the BuildKit frontend that a Dockerfile names with # syntax=. */
	readonly frontend: ImageReference | null;
	/** What the image of a configuration runs on. */
	readonly platform: Platform | null;
	readonly created: string | null;
	readonly author: string | null;
	/** What a container starts with: of the last stage, or of the configuration. */
	readonly settings: Settings | null;
	/** Stages of a Dockerfile. */
	readonly stages: readonly Stage[];
	/** Instructions of a Dockerfile, in the order of the file. */
	readonly instructions: readonly Instruction[];
	/** Arguments, environment variables and labels, in the order of the file. */
	readonly variables: readonly Variable[];
	readonly history: readonly HistoryEntry[];
	/** Digests of the uncompressed layers. */
	readonly diffIds: readonly string[];
	/** The configuration that a manifest points to. */
	readonly configuration: Descriptor | null;
	/** Layers of a manifest, the lowest first. */
	readonly layers: readonly Descriptor[];
	/** Manifests of an index. */
	readonly manifests: readonly Descriptor[];
	/** The manifest that this one is about, such as the image of a signature. */
	readonly subject: Descriptor | null;
	/** Annotations of a manifest or index; a value that looks like a credential is redacted. */
	readonly annotations: {
		readonly [k: string]: string;
	};
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
/** What an image runs on. */
export interface Platform {
	/** As a Dockerfile writes it, such as linux/amd64 or $BUILDPLATFORM; null where the parts are given one by one. */
	readonly text: string | null;
	readonly os: string | null;
	readonly architecture: string | null;
	readonly variant: string | null;
	readonly osVersion: string | null;
}
/** What a container of the image starts with. */
export interface Settings {
	readonly path: Path;
	/** User as set, with its group if it has one; null when none is, which means root unless user is unknown. */
	readonly user: string | null;
	/** Number of the user where it is known: 0 for root, and when no user is set. null for the name of another user, and when it is unknown. */
	readonly userId: number | null;
	/** Number of the group, where it is set. */
	readonly groupId: number | null;
	readonly workingDirectory: string | null;
	/** Words of the entrypoint; the one line of it in shell form. */
	readonly entrypoint: readonly string[];
	/** null when there is none, or the image configuration does not tell. */
	readonly entrypointForm: "exec" | "shell" | null;
	/** Words of the command; the one line of it in shell form. */
	readonly command: readonly string[];
	/** null when there is none, or the image configuration does not tell. */
	readonly commandForm: "exec" | "shell" | null;
	/** What runs scripts in shell form, where it is set. */
	readonly shell: readonly string[];
	/** Ports that the image says it listens on. */
	readonly ports: readonly Port[];
	/** Folders that are volumes. */
	readonly volumes: readonly string[];
	readonly healthcheck: Healthcheck | null;
	readonly stopSignal: string | null;
	/** Labels; a value that looks like a credential is redacted. */
	readonly labels: {
		readonly [k: string]: string;
	};
	/** Instructions that run when another image is built on this one. */
	readonly onBuild: readonly string[];
	/** Names of properties of this object that are null, or incomplete, because the file does not say: they come from a base image or from an argument of the build. */
	readonly unknown: readonly string[];
}
/** A port, or a range of them. */
export interface Port {
	readonly path: Path;
	/** null when it depends on an argument of the build. */
	readonly port: number | null;
	/** Last port of a range. */
	readonly endPort: number | null;
	readonly protocol: string;
}
/** How the engine finds out whether a container works. */
export interface Healthcheck {
	readonly path: Path;
	/** Whether it is turned off, also the one of the base image. */
	readonly disabled: boolean;
	readonly form: "exec" | "shell" | null;
	/** Words of the command; the one line of it in shell form. */
	readonly test: readonly string[];
	readonly interval: string | null;
	readonly timeout: string | null;
	readonly startPeriod: string | null;
	readonly retries: number | null;
}
/** A stage of a Dockerfile: what begins with FROM. */
export interface Stage {
	readonly path: Path;
	/** Name that FROM gives it, in lower case. */
	readonly name: string | null;
	/** Whether it is the last one, which becomes the image unless a build asks for another. */
	readonly final: boolean;
	/** Whether the last stage is made from it, directly or through others. */
	readonly used: boolean;
	/** Image it is based on, with arguments replaced by their defaults; null when it is based on another stage or on nothing. */
	readonly image: ImageReference | null;
	/** Arguments of the build that decide the image: whoever builds may set them to something else. */
	readonly imageArguments: readonly string[];
	/** Number of the stage it is based on. */
	readonly base: number | null;
	/** Whether it is based on nothing. */
	readonly scratch: boolean;
	readonly platform: Platform | null;
	/** User at its end; null when none is set or it is unknown. */
	readonly user: string | null;
	/** Number of the user at its end, where it is known: 0 for root. */
	readonly userId: number | null;
	/** Working directory at its end. */
	readonly workingDirectory: string | null;
	/** Names of properties of this object that are null, or incomplete, because the file does not say: they come from a base image or from an argument of the build. */
	readonly unknown: readonly string[];
}
/** An instruction of a Dockerfile. One after ONBUILD is an instruction of its own, with onBuild true. */
export interface Instruction {
	readonly path: Path;
	/** Number of its stage; null before the first FROM. */
	readonly stage: number | null;
	/** In upper case. */
	readonly keyword:
		| "ADD"
		| "ARG"
		| "CMD"
		| "COPY"
		| "ENTRYPOINT"
		| "ENV"
		| "EXPOSE"
		| "FROM"
		| "HEALTHCHECK"
		| "LABEL"
		| "MAINTAINER"
		| "RUN"
		| "SHELL"
		| "STOPSIGNAL"
		| "USER"
		| "VOLUME"
		| "WORKDIR";
	/** Whether it runs when another image is built on this one, and not now. */
	readonly onBuild: boolean;
	/** Whether a command is a JSON array (exec) or a line for a shell; null for instructions without command. */
	readonly form: "exec" | "shell" | null;
	/** Words of a command in exec form; the arguments of an instruction without command, unless they stand elsewhere (variables, sources). What looks like a credential is redacted. */
	readonly words: readonly string[];
	/** What a shell runs, heredocs included; null when there is none, or when it holds a credential. */
	readonly script: string | null;
	/** What runs the script, where SHELL or a #! line of a heredoc says it. */
	readonly shell: readonly string[];
	/** User it runs as, as set by USER before it; null when none is set or it is unknown. */
	readonly user: string | null;
	/** A credential in its script, words or flags. */
	readonly credential: Credential | null;
	/** Options before the arguments, such as --platform. */
	readonly flags: readonly Flag[];
	/** Mounts of RUN. */
	readonly mounts: readonly Mount[];
	/** What COPY and ADD take. */
	readonly sources: readonly FileSource[];
	/** Where COPY and ADD put it, as written. */
	readonly destination: string | null;
	/** Names of properties of this object that are null, or incomplete, because the file does not say: they come from a base image or from an argument of the build. */
	readonly unknown: readonly string[];
}
/** An option of an instruction. */
export interface Flag {
	/** Without the dashes. */
	readonly name: string;
	/** null when it has none, or it looks like a credential. */
	readonly value: string | null;
}
/** A mount of RUN, there only while the instruction runs. */
export interface Mount {
	readonly path: Path;
	/** bind, cache, tmpfs, secret or ssh. */
	readonly type: string;
	readonly source: string | null;
	readonly target: string | null;
	/** Stage or image that it is taken from. */
	readonly from: string | null;
	/** The image it is taken from, where that is no stage. */
	readonly image: ImageReference | null;
	/** Number of the stage it is taken from. */
	readonly stage: number | null;
	readonly id: string | null;
	/** Variable that a secret is put into. */
	readonly environment: string | null;
	readonly required: boolean;
	readonly readWrite: boolean;
}
/** Something that COPY or ADD puts into the image. */
export interface FileSource {
	readonly path: Path;
	/** As written, with arguments replaced by their defaults; a password in an address is redacted. */
	readonly text: string;
	/** Where it comes from: files of the build context, another stage, another image, an address, a Git repository, or a heredoc. */
	readonly type: "context" | "stage" | "image" | "remote" | "git" | "inline";
	/** Number of the stage. */
	readonly stage: number | null;
	/** The image, where it comes from one. */
	readonly image: ImageReference | null;
	/** Whether an address is one of https, or of SSH; null when it is not an address, or unknown. */
	readonly encrypted: boolean | null;
	/** Checksum that is verified, or the commit of a Git repository. */
	readonly checksum: string | null;
	/** Names of properties of this object that are null, or incomplete, because the file does not say: they come from a base image or from an argument of the build. */
	readonly unknown: readonly string[];
}
/** An argument of the build, an environment variable or a label. */
export interface Variable {
	readonly path: Path;
	/** Number of its stage; null before the first FROM, and for an image configuration. */
	readonly stage: number | null;
	readonly type: "argument" | "environment" | "label";
	readonly name: string;
	/** Its value with arguments replaced by their defaults; of an argument its default. null when it has none, looks like a credential, or is unknown. */
	readonly value: string | null;
	readonly credential: Credential | null;
	/** Arguments of the build that decide the value. */
	readonly arguments: readonly string[];
	/** Names of properties of this object that are null, or incomplete, because the file does not say: they come from a base image or from an argument of the build. */
	readonly unknown: readonly string[];
}
/** Something that a manifest or index points to by its digest. */
export interface Descriptor {
	readonly path: Path;
	readonly mediaType: string | null;
	readonly artifactType: string | null;
	readonly digest: string | null;
	/** Whether the digest is one of a known algorithm, of its length. */
	readonly digestValid: boolean;
	/** In bytes. */
	readonly size: number | null;
	/** Other places it may be fetched from. */
	readonly urls: readonly string[];
	readonly platform: Platform | null;
	/** A value that looks like a credential is redacted. */
	readonly annotations: {
		readonly [k: string]: string;
	};
}
/** A step that an image configuration says it was built with. */
export interface HistoryEntry {
	readonly path: Path;
	readonly created: string | null;
	/** Command that made the layer; null when none is told, or when it holds a credential. */
	readonly createdBy: string | null;
	readonly author: string | null;
	readonly comment: string | null;
	readonly emptyLayer: boolean;
	readonly credential: Credential | null;
}
