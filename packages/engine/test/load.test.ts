import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type LoadOptions, loadPolicy, type PolicyBundle } from "../src/index.js";
import { compileFiles, defined, load } from "./support.js";

const FILES = { "p.rego": 'package p\n\na := sprintf("%d", [input])' };

describe("a bundle", () => {
	afterEach(() => vi.restoreAllMocks());

	test("without policy.wasm is refused", async () => {
		await expect(loadPolicy({ wasm: null, data: {} })).rejects.toMatchObject({ code: "backend-unavailable" });
	});

	test.each<[string, Uint8Array]>([
		["no WebAssembly", new Uint8Array([1, 2, 3])],
		["nothing", new Uint8Array()],
		["another module", new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])],
		["a module that wants other imports", moduleImporting("wasi_snapshot_preview1", "fd_write")],
	])("with %s as policy.wasm is refused", async (_name, wasm) => {
		await expect(loadPolicy({ wasm, data: {} })).rejects.toMatchObject({ code: "invalid-bundle" });
	});

	test.each<[string, unknown]>([
		["null", null],
		["a text", "bundle.tar.gz"],
		["the bytes of an archive", new Uint8Array([0x1f, 0x8b])],
		["an object without wasm", { data: {} }],
	])("that is %s is refused", async (_name, bundle) => {
		await expect(loadPolicy(bundle as PolicyBundle)).rejects.toMatchObject({ code: "invalid-bundle" });
	});

	test("cut short is refused", async () => {
		const { wasm } = (await compileFiles(FILES, "p/a")) as PolicyBundle & { wasm: Uint8Array };
		await expect(loadPolicy({ wasm: wasm.slice(0, wasm.length / 2), data: {} })).rejects.toMatchObject({
			code: "invalid-bundle",
		});
	});

	test("is compiled once, however many policies are loaded from it, and they do not share state", async () => {
		const compiled = vi.spyOn(WebAssembly, "compile");
		const bundle = await compileFiles({ "p.rego": "package p\n\na := [data.x, input]" }, "p/a");
		const policies = await Promise.all([1, 2, 3].map((x) => loadPolicy(bundle, { data: { x } })));
		expect(compiled).toHaveBeenCalledTimes(1);
		expect(policies.map((policy) => defined(policy.evaluate("p/a", "i")))).toEqual([
			[1, "i"],
			[2, "i"],
			[3, "i"],
		]);
	});

	test("of any structure with wasm and data is enough", async () => {
		const { wasm } = await compileFiles(FILES, "p/a");
		expect(defined((await loadPolicy({ wasm, data: {} })).evaluate("p/a", 1))).toBe("1");
	});

	test("with static data larger than opa-wasm's five pages loads", async () => {
		const texts = Array.from({ length: 20 }, (_, i) => `"${`text ${i} `.repeat(8000)}"`);
		const policy = await load(`texts := {${texts.join(",")}}\nn := count(texts)`, ["n"]);
		expect(defined(policy.evaluate("p/n"))).toBe(20);
	});
});

describe("an option", () => {
	test.each<[string, unknown]>([
		["backend", { backend: "reference" }],
		["backend", { backend: "__proto__" }],
		["seed", { seed: 1.5 }],
		["now", { now: 1.5 }],
		["builtins", { builtins: { sprintf: "no function" } }],
	])("%s that is wrong is refused by name", async (name, options) => {
		const bundle = await compileFiles(FILES, "p/a");
		await expect(loadPolicy(bundle, options as LoadOptions)).rejects.toMatchObject({
			code: "invalid-option",
			message: expect.stringContaining(name),
		});
	});
});

describe("the package", () => {
	const source = path.resolve(import.meta.dirname, "../src");

	/** How workers start in Node, and what runs in them: package.json leads there under Node's condition and name only. */
	const ofNode = ["thread/start-node.ts", "worker/node.ts"];

	test("imports nothing of Node, but where workers of Node start", () => {
		const files = readdirSync(source, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
		const sources = files.filter(
			(file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !ofNode.includes(file),
		);
		expect(sources.length).toBeGreaterThan(10);
		for (const file of sources)
			expect(readFileSync(path.join(source, file), "utf8")).not.toMatch(/from "node:|import\("node:/);
	});

	test("runs where there is nothing but WebAssembly and text coding", async () => {
		const built = await build({
			entryPoints: [path.join(source, "index.ts")],
			bundle: true,
			write: false,
			platform: "browser",
			format: "iife",
			globalName: "engine",
			target: "es2022",
		});
		const { wasm } = await compileFiles(FILES, "p/a");
		const context = createContext({ WebAssembly, TextEncoder, TextDecoder, console, wasm });
		new Script(built.outputFiles[0]?.text ?? "").runInContext(context);
		const value = await new Script(
			`engine.loadPolicy({ wasm, data: {} }).then((policy) => JSON.stringify([
				policy.evaluate("p/a", 7), policy.evaluate("p/a", new engine.JsonText("8")), policy.prepare([true]).evaluate("p/a")]))`,
		).runInContext(context);
		expect(JSON.parse(value as string)).toEqual([
			{ status: "defined", value: "7" },
			{ status: "defined", value: "8" },
			{ status: "defined", value: "%!d(string=[true])" },
		]);
	});
});

/** The smallest module that imports a function. */
function moduleImporting(module: string, name: string): Uint8Array {
	const text = (value: string): number[] => [value.length, ...new TextEncoder().encode(value)];
	const entry = [1, ...text(module), ...text(name), 0, 0];
	return new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, entry.length, ...entry]);
}
