import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { CompilerError } from "../error.js";
import { OPA_MANIFEST } from "../opa-manifest.js";

/** Compiles the package's opa.wasm.br. The compressed bytes are what is verified: they are seven times fewer. */
export async function loadOwn(): Promise<WebAssembly.Module> {
	const file = fileURLToPath(new URL("../../wasm/opa.wasm.br", import.meta.url));
	const compressed = readFileSync(file);
	if (createHash("sha256").update(compressed).digest("hex") !== OPA_MANIFEST.compressed.sha256) {
		throw new CompilerError("invalid-compiler", `${file} is not the one that belongs to this version`);
	}
	return WebAssembly.compile(brotliDecompressSync(compressed, { maxOutputLength: OPA_MANIFEST.raw.bytes }));
}
