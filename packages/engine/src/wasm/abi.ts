import { EvaluationError } from "../error.js";

/** What OPA's WASM modules export, as far as it is used here. Source: openpolicyagent.org/docs/wasm, ABI 1.x. */
export interface PolicyExports {
	opa_malloc(size: number): number;
	opa_free(address: number): void;
	opa_heap_ptr_get(): number;
	opa_heap_ptr_set(address: number): void;
	opa_json_parse(address: number, size: number): number;
	opa_value_parse(address: number, size: number): number;
	opa_value_dump(value: number): number;
	opa_eval_ctx_new(): number;
	opa_eval_ctx_set_input(context: number, value: number): void;
	opa_eval_ctx_set_data(context: number, value: number): void;
	opa_eval_ctx_set_entrypoint(context: number, entrypoint: number): void;
	opa_eval_ctx_get_result(context: number): number;
	eval(context: number): number;
	builtins(): number;
	entrypoints(): number;
}

const FUNCTIONS = [
	"opa_malloc",
	"opa_free",
	"opa_heap_ptr_get",
	"opa_heap_ptr_set",
	"opa_json_parse",
	"opa_json_dump",
	"opa_value_parse",
	"opa_value_dump",
	"opa_eval_ctx_new",
	"opa_eval_ctx_set_input",
	"opa_eval_ctx_set_data",
	"opa_eval_ctx_set_entrypoint",
	"opa_eval_ctx_get_result",
	"eval",
	"builtins",
	"entrypoints",
] as const;

const SUPPORTED_VERSION = 1;

/** Throws EvaluationError `invalid-bundle` for modules OPA did not compile, or compiled for another ABI. */
export function policyExports(exports: WebAssembly.Exports): PolicyExports {
	const missing = FUNCTIONS.find((name) => typeof exports[name] !== "function");
	if (missing !== undefined) {
		throw new EvaluationError("invalid-bundle", `policy.wasm was not compiled by OPA: it exports no ${missing}`);
	}
	const version = exports["opa_wasm_abi_version"];
	const major = version instanceof WebAssembly.Global ? version.value : undefined;
	if (major !== SUPPORTED_VERSION) {
		throw new EvaluationError("invalid-bundle", `policy.wasm has ABI version ${String(major)}, supported is 1`);
	}
	return exports as unknown as PolicyExports;
}
