import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import * as everything from "@proviso/compiler";
import { expect, test } from "vitest";
import { OPA_MANIFEST } from "./opa-manifest.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the manifest describes the artifact that is here", () => {
	const manifest = JSON.parse(read("../wasm/manifest.json").toString());
	const compressed = read("../wasm/opa.wasm.br");
	const raw = brotliDecompressSync(compressed);
	expect(manifest).toMatchObject(OPA_MANIFEST);
	expect({ bytes: compressed.length, sha256: sha256(compressed) }).toEqual(manifest.compressed);
	expect({ bytes: raw.length, sha256: sha256(raw) }).toEqual(manifest.raw);
	expect(manifest.exports.map(({ name }: { name: string }) => name).sort()).toEqual([
		"_initialize",
		"memory",
		"proviso_allocate",
		"proviso_run",
	]);
	expect(manifest.imports.every((name: string) => name.startsWith("wasi_snapshot_preview1."))).toBe(true);
});

test("the artifact is built from the OPA that go.mod names", () => {
	const goMod = read("../go/go.mod").toString();
	expect(goMod).toContain(`github.com/open-policy-agent/opa v${OPA_MANIFEST.opa}\n`);
	expect(goMod).toContain(`toolchain ${OPA_MANIFEST.go}\n`);
});

test("the version is told without loading the compiler", async () => {
	const compiler = everything.createCompiler({ wasm: new Uint8Array() });
	expect(await compiler.version()).toEqual({
		opa: OPA_MANIFEST.opa,
		go: OPA_MANIFEST.go,
		sha256: OPA_MANIFEST.raw.sha256,
	});
});

test("these names are exported", () => {
	expect(Object.keys(everything).sort()).toEqual([
		"Bundle",
		"CompilerError",
		"capabilities",
		"check",
		"compile",
		"createCompiler",
		"evaluateReference",
		"format",
		"inspect",
		"test",
		"version",
	]);
});
