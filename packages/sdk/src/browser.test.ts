import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const PROGRAM = `
	import { createEngine, read } from "proviso";
	import { compile, createCompiler } from "proviso/compiler";

	export { compile, createCompiler, createEngine, read };
`;

/** As an application would: one file, everything of the SDK in it. */
async function bundled(): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
		bundle: true,
		write: false,
		format: "iife",
		globalName: "sdk",
		platform: "browser",
		target: "es2022",
		logLevel: "silent",
	});
	return outputFiles[0]?.text ?? "";
}

describe("in one file for browsers, the SDK", () => {
	it("has its functions, and reads a document without anything of Node", async () => {
		const globals = {
			WebAssembly,
			TextEncoder,
			TextDecoder,
			URL,
			URLSearchParams,
			AbortController,
			crypto,
			performance,
		};
		const context = createContext(globals);
		new Script(`${await bundled()}; globalThis.sdk = sdk`).runInContext(context);
		const sdk = context["sdk"] as typeof import("./index.js") & typeof import("./compiler.js");
		expect(typeof sdk.compile).toBe("function");
		expect(typeof sdk.createCompiler).toBe("function");
		const bytes = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [] });
		expect(await sdk.read({ name: "bom.json", bytes })).toMatchObject({ ok: true, documents: [{ kind: "sbom" }] });
		// It runs nowhere but in its worker, which an application has to make: that it gets this far is the point.
		await expect(sdk.compile({ "a.rego": "package a" }, {})).rejects.toMatchObject({ name: "CompilerError" });
	}, 30_000);
});
