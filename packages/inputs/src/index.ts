export type { Document, DocumentOf, Kind, Location, Path } from "@proviso/schemas";
export {
	checkTrust,
	type Trust,
	type TrustedIdentity,
	type TrustedKey,
	type TrustedRoot,
} from "./attestation/trust.js";
export { customKinds } from "./custom/adopt.js";
export {
	type AnyKind,
	type Content,
	type CustomFormat,
	type CustomProblem,
	type CustomResult,
	type DocumentOfAnyKind,
	type DocumentWith,
	defineFormat,
	type Marks,
} from "./custom/format.js";
export { type CustomKind, type DocumentOfKind, defineKind } from "./custom/kind.js";
export { InputError, type InputErrorCode } from "./error.js";
export type { Format, ParsedFile, Recognition } from "./format.js";
export { formats } from "./formats/index.js";
export { checkLimits, defaultLimits, type Limits } from "./limits.js";
export { locate } from "./locate.js";
export type { Problem, ProblemCode } from "./problem.js";
export { type InputFile, type RawDocument, type ReadOptions, type ReadResult, read } from "./read.js";
export type { TerraformSources } from "./terraform-sources/index.js";
