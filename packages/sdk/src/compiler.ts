export type * from "@proviso/compiler";
// By name, not `export *`: esbuild leaves out what such a module initializes when `proviso` is in the same bundle.
export {
	Bundle,
	CompilerError,
	capabilities,
	check,
	compile,
	createCompiler,
	evaluateReference,
	format,
	inspect,
	test,
	version,
} from "@proviso/compiler";
export { completeCoverage } from "./complete-coverage.js";
