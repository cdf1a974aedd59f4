// Generated from schemas/configuration.schema.json by "npm run generate". Do not edit.
/** What proviso.yaml holds. */
export interface Configuration {
	/** What is checked apart from each other: services, artifacts. Files that belong to none are a unit of their own. */
	readonly units?: readonly Unit[];
}
/** Files that are about one piece of software. */
export interface Unit {
	/** Unique among the units. */
	readonly name: string;
	/**
	 * Patterns as in a .gitignore, relative to the folder of this file. A file that several units name belongs to each of them.
	 *
	 * @minItems 1
	 */
	readonly paths: readonly string[];
	readonly release?: Release;
}
/** What is released. What is not said is taken from the evidence. */
export interface Release {
	readonly name?: string;
	readonly version?: string;
	/** Digest of the commit, or at least 7 digits of it. Quote it: YAML takes some for numbers. */
	readonly commit?: string;
	/** Of what is released: sha256:…. */
	readonly digests?: readonly string[];
	/** RFC 3339. */
	readonly builtAt?: string;
}
