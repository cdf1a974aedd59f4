import { sha256 } from "#sha256";
import { CompilerError } from "./error.js";
import { OPA_MANIFEST } from "./opa-manifest.js";

/** What is used of fetch's Response. */
export interface WasmResponse {
	readonly ok: boolean;
	readonly status: number;
	arrayBuffer(): Promise<ArrayBuffer>;
}

/** opa.wasm: its bytes (not compressed), a Response that delivers them, or a WebAssembly.Module compiled from them. */
export type WasmSource = Uint8Array | ArrayBuffer | WasmResponse | object;

/**
 * Compiles opa.wasm. Throws CompilerError `invalid-compiler` unless the bytes are those the manifest describes; a module
 * that is compiled already is taken at its owner's word.
 */
export async function loadModule(source: WasmSource): Promise<WebAssembly.Module> {
	if (source instanceof WebAssembly.Module) return source;
	const bytes = await bytesOf(source);
	if ((await digest(bytes)) !== OPA_MANIFEST.raw.sha256) {
		throw new CompilerError("invalid-compiler", "the bytes given are not the opa.wasm that belongs to this version");
	}
	return WebAssembly.compile(bytes);
}

async function bytesOf(source: WasmSource): Promise<Uint8Array<ArrayBuffer>> {
	if (source instanceof ArrayBuffer) return new Uint8Array(source);
	if (source instanceof Uint8Array) return source as Uint8Array<ArrayBuffer>;
	if (!isResponse(source)) {
		throw new CompilerError("invalid-options", "wasm is neither bytes nor a Response nor a WebAssembly.Module");
	}
	if (!source.ok) throw new CompilerError("invalid-compiler", `opa.wasm could not be fetched: HTTP ${source.status}`);
	return new Uint8Array(await source.arrayBuffer());
}

function isResponse(source: object): source is WasmResponse {
	return "arrayBuffer" in source && typeof source.arrayBuffer === "function" && "ok" in source && "status" in source;
}

/** WebCrypto where there is one (it needs a secure context), since 40 MB take a second in JavaScript. */
async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	if (globalThis.crypto?.subtle === undefined) return sha256(bytes);
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
