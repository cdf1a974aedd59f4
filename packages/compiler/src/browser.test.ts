import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GATE } from "../test/sources.js";

describe("bundled for a browser", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "proviso-browser-"));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	async function bundle(
		entry: string,
		program = (name: string) => `export * from "${name}";`,
	): Promise<{ file: string; inputs: string[]; imports: unknown[]; text: string }> {
		const file = join(folder, `${entry.replaceAll(/\W/g, "-")}.mjs`);
		const { metafile } = await build({
			stdin: { contents: program(entry), resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
			outfile: file,
			bundle: true,
			format: "esm",
			platform: "browser",
			target: "es2022",
			metafile: true,
			logLevel: "silent",
		});
		const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
		return { file, inputs: Object.keys(metafile.inputs), imports, text: await readFile(file, "utf8") };
	}

	test.each([
		"@proviso/compiler",
		"@proviso/compiler/builtins",
		"@proviso/compiler/bundle",
		"@proviso/compiler/worker",
	])("%s imports nothing of Node's", async (entry) => {
		const { inputs, imports } = await bundle(entry);
		expect(inputs.filter((path) => path.endsWith("-node.js"))).toEqual([]);
		expect(imports).toEqual([]);
	});

	test("a bare import of the worker's program is kept", async () => {
		const { text } = await bundle("@proviso/compiler/worker", (entry) => `import "${entry}";`);
		expect(text).toContain("onmessage");
	});

	test("the bundle reader is small", async () => {
		const { text } = await bundle("@proviso/compiler/bundle");
		expect(text.length).toBeLessThan(120_000);
	});

	test("it compiles with an opa.wasm that is handed in, on the calling thread", async () => {
		const { file } = await bundle("@proviso/compiler");
		const { createCompiler } = (await import(pathToFileURL(file).href)) as typeof import("@proviso/compiler");
		const wasm = brotliDecompressSync(await readFile(new URL("../wasm/opa.wasm.br", import.meta.url)));
		const compiler = createCompiler({ wasm });
		const compiled = await compiler.compile(GATE, { entrypoints: ["gate/deny"] });
		expect(await compiler.compile(GATE, { entrypoints: ["gate/deny"] })).toBe(compiled);
		const { createCompiler: inNode } = await import("@proviso/compiler");
		const node = inNode({ cacheDirectory: null });
		expect(compiled.toTarball()).toEqual((await node.compile(GATE, { entrypoints: ["gate/deny"] })).toTarball());
		await node.close();
		await expect(createCompiler().check(GATE)).rejects.toMatchObject({
			code: "invalid-compiler",
			message: expect.stringContaining("createCompiler({ wasm"),
		});
	});
});
