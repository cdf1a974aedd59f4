// Generated from schemas/input/sbom.schema.json by "npm run generate". Do not edit.
/** Where something is in the document: property names and array indexes from its root. Every object that a finding may be about carries its own in path, and a rule builds the path of its finding from it. */
export type Path = readonly (string | number)[];

/** The components of one piece of software and how they depend on each other. */
export interface SbomDocument {
	readonly kind: "sbom";
	readonly source: Source;
	/** What could not be read of this file. */
	readonly limitations: readonly Limitation[];
	/** Unique identifier of the SBOM. */
	readonly serialNumber: string | null;
	/** Revision of the SBOM under its serial number. */
	readonly version: number | null;
	/** When the SBOM was made, as the file states it (RFC 3339). */
	readonly timestamp: string | null;
	/** Life cycle phases in which it was made (the generation context): design, pre-build, build, post-build, operations, discovery, decommission, or a custom name. */
	readonly lifecycles: readonly string[];
	/** Who made the SBOM. */
	readonly authors: readonly Contact[];
	/** Name of who supplies the described software. */
	readonly supplier: string | null;
	/** Name of who made the described software. */
	readonly manufacturer: string | null;
	/** What made the SBOM. */
	readonly tools: readonly Tool[];
	/** Name-value pairs of the SBOM itself. */
	readonly properties: readonly Property[];
	/** The software that the SBOM describes. */
	readonly primary: Component | null;
	/** Every component, nested ones included, in the order of the source. */
	readonly components: readonly Component[];
	/** Files that the SBOM lists within its components. Files that are components of their own stand among those. */
	readonly files: readonly File[];
	/** Edges of the dependency graph, one entry per component that declares any. */
	readonly dependencies: readonly Dependency[];
	/** What the SBOM says about its own completeness. */
	readonly compositions: readonly Composition[];
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
/** A person or organization. */
export interface Contact {
	readonly name: string | null;
	readonly email: string | null;
}
/** A tool that took part in making the SBOM. */
export interface Tool {
	readonly vendor: string | null;
	readonly name: string | null;
	readonly version: string | null;
}
/** A name-value pair. */
export interface Property {
	readonly name: string | null;
	readonly value: string | null;
}
/** A digest of the component. */
export interface Hash {
	/** SHA-256, SHA-512, MD5 … as CycloneDX spells them. */
	readonly algorithm: string;
	/** Lower-case hexadecimal. */
	readonly value: string;
}
/** A reference to a resource outside the SBOM. */
export interface ExternalReference {
	readonly type: string;
	readonly url: string;
	readonly comment: string | null;
}
/** A package URL (purl), parsed. */
export interface Purl {
	/** As written. */
	readonly text: string;
	/** Whether it parses as a package URL. When false, the parts are null. */
	readonly valid: boolean;
	readonly type: string | null;
	readonly namespace: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly qualifiers: {
		readonly [k: string]: string;
	};
	readonly subpath: string | null;
}
/** One license statement. Exactly one of id, name and expression is given. */
export interface License {
	/** SPDX license identifier. */
	readonly id: string | null;
	/** Name of a license without an SPDX identifier. */
	readonly name: string | null;
	/** SPDX license expression. */
	readonly expression: string | null;
	readonly url: string | null;
	/** Whether the authors declared it or an analysis concluded it. */
	readonly acknowledgement: "declared" | "concluded" | null;
	/** Every license identifier that the id or the expression mentions, custom ones (LicenseRef-…, AdditionRef-…) included. */
	readonly ids: readonly string[];
	/** Whether the id is on the SPDX license list or the expression parses; null for a named license, and for an expression too long to be parsed. */
	readonly valid: boolean | null;
}
/** A component: a library, an application, a container, a file … */
export interface Component {
	readonly path: Path;
	/** Identifier by which dependencies refer to it. */
	readonly ref: string | null;
	/** library, application, framework, container, operating-system, file … as CycloneDX names them. */
	readonly type: string;
	readonly group: string | null;
	readonly name: string | null;
	readonly version: string | null;
	readonly purl: Purl | null;
	readonly cpe: string | null;
	/** Tag identifier of a SWID tag. */
	readonly swid: string | null;
	readonly description: string | null;
	readonly copyright: string | null;
	readonly author: string | null;
	readonly publisher: string | null;
	/** Name of the supplier. */
	readonly supplier: string | null;
	/** Name of the manufacturer. */
	readonly manufacturer: string | null;
	/** null when the source does not say; CycloneDX then means required. */
	readonly scope: "required" | "optional" | "excluded" | null;
	readonly licenses: readonly License[];
	readonly hashes: readonly Hash[];
	readonly externalReferences: readonly ExternalReference[];
	readonly properties: readonly Property[];
	/** Names of the components it is nested in, outermost first; empty at the top level. */
	readonly parents: readonly string[];
}
/** A file within a component. */
export interface File {
	readonly path: Path;
	/** Identifier by which other parts of the SBOM refer to it. */
	readonly ref: string | null;
	/** Name, mostly with folders. */
	readonly name: string | null;
	readonly hashes: readonly Hash[];
	readonly licenses: readonly License[];
	readonly copyright: string | null;
}
/** What one component depends on. */
export interface Dependency {
	readonly path: Path;
	readonly ref: string;
	readonly dependsOn: readonly string[];
	readonly provides: readonly string[];
}
/** How complete a part of the SBOM is. */
export interface Composition {
	readonly path: Path;
	/** complete, incomplete, unknown, not_specified … */
	readonly aggregate: string;
	readonly assemblies: readonly string[];
	readonly dependencies: readonly string[];
}
