import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import type { Pack } from "@proviso/schemas";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const PROGRAM = `
	import { createEngine, read } from "proviso";
	import { compile, createCompiler } from "proviso/compiler";

	export { compile, createCompiler, createEngine, read };
`;

/** As an application would: one file, everything of the SDK in it. */
async function bundled(program = PROGRAM): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
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

/** What pages have besides the language. */
const GLOBALS = { WebAssembly, TextEncoder, TextDecoder, URL, URLSearchParams, AbortController, crypto, performance };

describe("in one file for browsers, the SDK", () => {
	it("has its functions, and reads a document without anything of Node", async () => {
		const context = createContext(GLOBALS);
		new Script(`${await bundled()}; globalThis.sdk = sdk`).runInContext(context);
		const sdk = context["sdk"] as typeof import("./index.js") & typeof import("./compiler.js");
		expect(typeof sdk.compile).toBe("function");
		expect(typeof sdk.createCompiler).toBe("function");
		const bytes = JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [] });
		expect(await sdk.read({ name: "bom.json", bytes })).toMatchObject({ ok: true, documents: [{ kind: "sbom" }] });
		// It runs nowhere but in its worker, which an application has to make: that it gets this far is the point.
		await expect(sdk.compile({ "a.rego": "package a" }, {})).rejects.toMatchObject({ name: "CompilerError" });
	}, 30_000);

	it("checks with the built-in pack where no code may be made", async () => {
		const context = createContext(
			{ ...GLOBALS, WebAssembly: undefined, setTimeout, atob },
			{ codeGeneration: { strings: false, wasm: false } },
		);
		const program = `${PROGRAM}\nexport { ssdf } from "@proviso/pack-ssdf";`;
		new Script(`${await bundled(program)}; globalThis.sdk = sdk`).runInContext(context);
		const { createEngine, ssdf } = context["sdk"] as typeof import("./index.js") & { ssdf: Pack };
		const engine = await createEngine({ packs: [ssdf] });
		const bytes = JSON.stringify({
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			components: [{ type: "library", name: "a" }],
		});
		const report = await engine.check([{ name: "bom.json", bytes }]);
		expect(report.policies).toMatchObject([{ name: "ssdf", backend: "plan", strictBuiltins: true }]);
		expect(report.findings.map(({ rule }) => rule)).toContain("sbom/components-named-versioned");
		expect(report.outcome).toBe("fail");
	}, 30_000);
});
