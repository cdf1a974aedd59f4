import { createCompiler } from "./compiler.js";
import type { Compiler } from "./types.js";

export {
	type Annotation,
	Bundle,
	type BundleLimits,
	type BundleManifest,
	CompilerError,
	type CompilerErrorCode,
	type Diagnostic,
	type Json,
	type JsonObject,
	type PackageInfo,
	type Sources,
	type StrictCall,
} from "./bundle.js";
export { type CompilerOptions, createCompiler } from "./compiler.js";
export type { WebWorker } from "./host.js";
export type { WasmResponse, WasmSource } from "./load.js";
export type * from "./types.js";

let shared: Compiler | undefined;

/** The compiler behind the functions below: one for the process, with the default cache. */
function standard(): Compiler {
	shared ??= createCompiler();
	return shared;
}

export const compile: Compiler["compile"] = (sources, options) => standard().compile(sources, options);
export const check: Compiler["check"] = (sources, options) => standard().check(sources, options);
export const format: Compiler["format"] = (text, options) => standard().format(text, options);
export const inspect: Compiler["inspect"] = (sources, options) => standard().inspect(sources, options);
export const test: Compiler["test"] = (sources, options) => standard().test(sources, options);
export const evaluateReference: Compiler["evaluateReference"] = (sources, options) =>
	standard().evaluateReference(sources, options);
export const version: Compiler["version"] = () => standard().version();
export const capabilities: Compiler["capabilities"] = (options) => standard().capabilities(options);
