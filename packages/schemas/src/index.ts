export type { CustomDocument, CustomName, KindName } from "./custom.js";
export { type Document, type DocumentOf, type Kind, kinds } from "./document.js";
export type * as Attestation from "./generated/types/attestation.js";
export type { AttestationDocument } from "./generated/types/attestation.js";
export type { Configuration } from "./generated/types/configuration.js";
export type * as Findings from "./generated/types/findings.js";
export type { FindingsDocument } from "./generated/types/findings.js";
export type * as Image from "./generated/types/image.js";
export type { ImageDocument } from "./generated/types/image.js";
export type * as Infrastructure from "./generated/types/infrastructure.js";
export type { InfrastructureDocument } from "./generated/types/infrastructure.js";
export type * as Pipeline from "./generated/types/pipeline.js";
export type { PipelineDocument } from "./generated/types/pipeline.js";
export type * as Process from "./generated/types/process.js";
export type { ProcessDocument } from "./generated/types/process.js";
export type * as Release from "./generated/types/release.js";
export type { ReleaseDocument } from "./generated/types/release.js";
export type {
	Control,
	ControlAnswer,
	ControlRule,
	DocumentSummary,
	Fact,
	Finding,
	Framework,
	Input,
	Location,
	Path,
	Policy,
	Problem,
	Release as ReleaseIdentity,
	Report,
	Result,
	Rule,
	Unit as ReportUnit,
} from "./generated/types/report.js";
export type * as Repository from "./generated/types/repository.js";
export type { RepositoryDocument } from "./generated/types/repository.js";
export type { Parameter, RuleMetadata } from "./generated/types/rule-metadata.js";
export type * as Sbom from "./generated/types/sbom.js";
export type { SbomDocument } from "./generated/types/sbom.js";
export type * as Workload from "./generated/types/workload.js";
export type { WorkloadDocument } from "./generated/types/workload.js";
export type { JsonObject, JsonSchema, JsonValue } from "./json.js";
export type {
	ControlDefinition,
	EvidenceDefinition,
	FrameworkDefinition,
	Pack,
	ParameterDefinition,
	PolicyBundle,
	PolicyModule,
	RuleDefinition,
	RuleEntrypoints,
	Severity,
} from "./pack.js";
export {
	loadUpstreamValidator,
	loadValidator,
	type SchemaName,
	type UpstreamSchemaName,
	upstreamSchemas,
	type Validator,
	validate,
} from "./validation.js";
export type { Violation } from "./violations.js";
