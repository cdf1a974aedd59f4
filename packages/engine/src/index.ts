/** Evaluates compiled Rego bundles. */

export type { BuiltinCall } from "./builtins/builtin.js";
export { builtinNames, needsOpa } from "./builtins/registry.js";
export { EvaluationError, type EvaluationErrorCode } from "./error.js";
export { type Json, type JsonObject, JsonText } from "./json.js";
export { loadPolicy } from "./load-policy.js";
export { type EmitOptions, type EmittedModule, emitModule } from "./module/emit.js";
export type {
	Backend,
	BackendName,
	BuiltinProvider,
	CustomBuiltin,
	Decision,
	EvaluateAsyncOptions,
	Limits,
	LoadOptions,
	Policy,
	PolicyBundle,
	PolicyModule,
	PreparedInput,
	Settings,
	StrictCall,
	SyncPolicy,
} from "./policy.js";
export {
	type Coverage,
	type CoveragePoint,
	type FileCoverage,
	mergeCoverage,
	type Profile,
	type ProfiledLine,
	Recorder,
} from "./profile/index.js";
export { parseTime } from "./rfc3339.js";
