import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompileOptions, createCompiler } from "@proviso/compiler";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GATE } from "../test/sources.js";
import { Bundle } from "./bundle.js";
import { BundleCache } from "./cache.js";

/** Whoever needs it fails: a call that succeeds has not loaded the compiler. */
const broken = new Uint8Array(8);
const options: CompileOptions = { entrypoints: ["gate/deny"] };

describe("the cache on disk", () => {
	let directory: string;
	beforeEach(async () => {
		directory = await mkdtemp(join(tmpdir(), "proviso-cache-"));
	});
	afterEach(() => rm(directory, { recursive: true, force: true }));

	const fresh = () => createCompiler({ cacheDirectory: join(directory, "made", "when-needed") });
	const warm = () => createCompiler({ cacheDirectory: join(directory, "made", "when-needed"), wasm: broken });
	const entries = async () => {
		const folder = join(directory, "made", "when-needed");
		return (await readdir(folder)).map((name) => join(folder, name));
	};

	test("serves what was compiled before without loading the compiler", async () => {
		const cold = fresh();
		const compiled = await cold.compile(GATE, options);
		await cold.close();
		const again = await warm().compile(GATE, options);
		expect(again.toTarball()).toEqual(compiled.toTarball());
		expect(again.annotations).toEqual(compiled.annotations);
		const reordered = Object.fromEntries(Object.entries(GATE).reverse());
		expect((await warm().compile(reordered, options)).digest).toBe(compiled.digest);
		expect((await entries()).map((file) => file.endsWith(".bundle"))).toEqual([true]);
	});

	test("serves what was inspected before without loading the compiler", async () => {
		const cold = fresh();
		const inspection = await cold.inspect(GATE);
		await cold.close();
		expect(await warm().inspect(GATE)).toEqual(inspection);
		const other = { ...GATE, "gate/gate.rego": `${GATE["gate/gate.rego"]}\n` };
		await expect(warm().inspect(other)).rejects.toMatchObject({ code: "invalid-compiler" });
	});

	test("serves nothing for other sources or other options, and nothing when turned off", async () => {
		const cold = fresh();
		await cold.compile(GATE, options);
		await cold.close();
		const misses: [Record<string, string>, CompileOptions][] = [
			[{ ...GATE, "gate/gate.rego": `${GATE["gate/gate.rego"]}\n` }, options],
			[GATE, { ...options, revision: "2" }],
			[GATE, { ...options, optimize: 1 }],
			[GATE, { ...options, schemas: {} }],
			[GATE, { ...options, data: { x: 1 } }],
			[GATE, { ...options, cache: false }],
		];
		for (const [sources, other] of misses) {
			await expect(warm().compile(sources, other)).rejects.toMatchObject({ code: "invalid-compiler" });
		}
	});

	test("compiles again what is damaged or cut off, and repairs it", async () => {
		const cold = fresh();
		const { digest } = await cold.compile(GATE, options);
		const [file] = await entries();
		const intact = await readFile(file!);
		for (const damaged of [flip(intact, 3), intact.subarray(0, 900), Buffer.alloc(0), flip(intact, -600)]) {
			await writeFile(file!, damaged);
			await expect(warm().compile(GATE, options)).rejects.toMatchObject({ code: "invalid-compiler" });
		}
		await cold.close();
		const other = fresh();
		expect((await other.compile(GATE, options)).digest).toBe(digest);
		await other.close();
		expect(await readFile(file!)).toEqual(intact);
	});

	test("is no reason to fail where it cannot be written", async () => {
		const file = join(directory, "file");
		await writeFile(file, "");
		const compiler = createCompiler({ cacheDirectory: join(file, "below") });
		expect((await compiler.compile(GATE, options)).entrypoints).toContain("gate/deny");
		await compiler.close();
	});

	test("keeps no more than 256 entries", async () => {
		const cache = new BundleCache(directory);
		const bundle = Bundle.fromFiles([{ name: "a.rego", bytes: new TextEncoder().encode("package a") }]);
		for (let i = 0; i < 260; i++) await cache.set(`key-${i}`, bundle);
		expect(await readdir(directory)).toHaveLength(256);
		expect(await new BundleCache(directory).get("key-259")).toBeDefined();
	});
});

describe("the cache in memory", () => {
	test("serves what was compiled before, and only the most recently used", async () => {
		const cache = new BundleCache(null);
		const bundle = Bundle.fromFiles([{ name: "a.rego", bytes: new Uint8Array(1024 * 1024) }]);
		for (let i = 0; i < 64; i++) await cache.set(`key-${i}`, bundle);
		expect(await cache.get("key-0")).toBe(bundle);
		await cache.set("key-64", bundle);
		expect(await cache.get("key-0")).toBe(bundle);
		expect(await cache.get("key-1")).toBeUndefined();
		await cache.set("large", Bundle.fromFiles([{ name: "a.rego", bytes: new Uint8Array(40 * 1024 * 1024) }]));
		expect(await cache.get("key-0")).toBe(bundle);
		expect(await cache.get("key-2")).toBeUndefined();
	});
});

function flip(bytes: Buffer, at: number): Buffer {
	const copy = Buffer.from(bytes);
	copy[at < 0 ? copy.length + at : at]! ^= 1;
	return copy;
}
