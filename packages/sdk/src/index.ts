export {
	type Backend,
	type BuiltinProvider,
	type Coverage,
	type CoveragePoint,
	type Decision,
	type EvaluateAsyncOptions,
	EvaluationError,
	type FileCoverage,
	type JsonText,
	type Limits,
	type LoadOptions,
	mergeCoverage,
	type Policy,
	type PreparedInput,
	type Profile,
	type ProfiledLine,
	Recorder,
} from "@proviso/engine";
export {
	type AnyKind,
	type Content,
	type CustomFormat,
	type CustomKind,
	type CustomProblem,
	type CustomResult,
	type DocumentOfAnyKind,
	type DocumentOfKind,
	type DocumentWith,
	defaultLimits,
	defineFormat,
	defineKind,
	formats,
	InputError,
	type InputFile,
	type Limits as InputLimits,
	locate,
	type Marks,
	type ParsedFile,
	type Problem,
	type ReadOptions,
	type ReadResult,
	type Recognition,
	read,
	type TerraformSources,
	type Trust,
	type TrustedIdentity,
	type TrustedKey,
	type TrustedRoot,
} from "@proviso/inputs";
export type * from "@proviso/schemas";
export type { CheckInput } from "./check.js";
export { type CheckOptions, createEngine, type Engine, type EngineOptions } from "./engine.js";
export { ProvisoError, type ProvisoErrorCode } from "./error.js";
export { loadPolicy } from "./load-policy.js";
export type { Parameters } from "./parameters.js";
export type { PolicySource } from "./policy.js";
export { releaseOf } from "./release/release-of.js";
export type { ReleaseOptions, UnitOptions } from "./units.js";
export { VERSION } from "./version.js";
