import type { AttestationDocument } from "./generated/types/attestation.js";
import type { FindingsDocument } from "./generated/types/findings.js";
import type { ImageDocument } from "./generated/types/image.js";
import type { InfrastructureDocument } from "./generated/types/infrastructure.js";
import type { PipelineDocument } from "./generated/types/pipeline.js";
import type { ProcessDocument } from "./generated/types/process.js";
import type { ReleaseDocument } from "./generated/types/release.js";
import type { RepositoryDocument } from "./generated/types/repository.js";
import type { SbomDocument } from "./generated/types/sbom.js";
import type { WorkloadDocument } from "./generated/types/workload.js";

/** A normalized document; `kind` tells which. */
export type Document =
	| SbomDocument
	| InfrastructureDocument
	| PipelineDocument
	| WorkloadDocument
	| ImageDocument
	| FindingsDocument
	| ProcessDocument
	| RepositoryDocument
	| AttestationDocument
	| ReleaseDocument;

/** Kinds of normalized documents. */
export type Kind = Document["kind"];

/** The type of the documents of one kind. */
export type DocumentOf<K extends Kind> = Extract<Document, { readonly kind: K }>;

/** Every kind. */
export const kinds = [
	"sbom",
	"infrastructure",
	"pipeline",
	"workload",
	"findings",
	"process",
	"image",
	"repository",
	"attestation",
	"release",
] as const satisfies readonly Kind[];
