import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitModule, loadPolicy } from "../src/index.js";
import { compileFiles, defined } from "./support.js";

const run = promisify(execFile);
/** Inside of the package, so that its own name resolves; needs `tsc -b` before. */
const here = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
let directory: string;

beforeAll(async () => {
	directory = await mkdtemp(path.join(here, "dist", "emitted-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const REGO = `package p

deny contains message if {
	some component in input.components
	startswith(component.name, data.prefix)
	message := sprintf("%s of %s", [upper(component.name), concat(",", sort(component.tags))])
}

other := base64.encode(input.x)
custom := http.send(input)
`;

async function emitted(file: string, entrypoints: readonly string[]): Promise<string> {
	const bundle = await compileFiles(
		{ "p.rego": REGO, "data.json": '{"prefix": "x", "</script>": 1}' },
		"p/deny",
		"p/other",
		"p/custom",
	);
	const { source, declarations } = emitModule(bundle, { entrypoints });
	expect(emitModule(bundle, { entrypoints })).toEqual({ source, declarations });
	const target = path.join(directory, file);
	await writeFile(target, source);
	await writeFile(target.replace(/mjs$/, "d.mts"), declarations);
	return target;
}

const INPUT = {
	components: [
		{ name: "xa", tags: ["b", "a"] },
		{ name: "b", tags: [] },
	],
};

describe("a bundle with emitted modules", () => {
	test("runs those that have the entrypoints asked for, and imports no others", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/deny", "p/other");
		const imported: string[] = [];
		const module = (name: string) => ({
			entrypoints: [name],
			load: async (): Promise<object> => {
				imported.push(name);
				return import(pathToFileURL(await emitted(`${name.replace("/", "-")}.mjs`, [name])).href);
			},
		});
		const whole = { ...bundle, data: {}, plan: null, wasm: null, emitted: [module("p/deny"), module("p/other")] };
		const engine = await import("@proviso/engine");
		const some = await engine.loadPolicy(whole, { backend: "plan", entrypoints: ["p/deny"], data: { prefix: "x" } });
		expect(imported).toEqual(["p/deny"]);
		expect(some.entrypoints).toEqual(["p/deny"]);
		expect(defined(some.evaluate("p/deny", INPUT))).toEqual(["XA of a,b"]);
		const all = await engine.loadPolicy(whole, { backend: "plan", data: { prefix: "b" } });
		expect(all.entrypoints).toEqual(["p/deny", "p/other"]);
		const prepared = all.prepare({ ...INPUT, x: "a" });
		expect(defined(prepared.evaluate("p/deny"))).toEqual(["B of "]);
		expect(defined(prepared.evaluate("p/other"))).toBe("YQ==");
	});

	test("runs its plan where its modules import another copy of the engine", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/deny");
		const load = async () => import(pathToFileURL(await emitted("other-copy.mjs", ["p/deny"])).href);
		const whole = { ...bundle, data: {}, plan: bundle.plan, wasm: null, emitted: [{ entrypoints: ["p/deny"], load }] };
		const options = { backend: "plan", data: { prefix: "x" } } as const;
		expect(defined((await loadPolicy(whole, options)).evaluate("p/deny", INPUT))).toEqual(["XA of a,b"]);
		await expect(loadPolicy({ ...whole, plan: null }, options)).rejects.toMatchObject({ code: "backend-unavailable" });
	});

	test("refuses what was not emitted, and needs its plan where builtins are replaced", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/other");
		const broken = { ...bundle, data: {}, plan: null, emitted: [{ entrypoints: ["p/other"], load: async () => ({}) }] };
		await expect(loadPolicy(broken, { backend: "plan" })).rejects.toMatchObject({ code: "invalid-bundle" });
		const builtins = { "base64.encode": () => "mine" };
		await expect(loadPolicy(broken, { backend: "plan", builtins })).rejects.toMatchObject({
			code: "backend-unavailable",
		});
		const planned = await loadPolicy({ ...broken, plan: bundle.plan }, { backend: "plan", builtins });
		expect(defined(planned.evaluate("p/other", { x: "a" }))).toBe("mine");
	});
});

test.each(["wasm", "plan"] as const)("a policy of some entrypoints knows no others, on %s", async (backend) => {
	const bundle = await compileFiles({ "p.rego": REGO }, "p/deny", "p/other");
	const policy = await loadPolicy(bundle, { backend, entrypoints: ["p/other"] });
	expect(policy.entrypoints).toEqual(["p/other"]);
	expect(defined(policy.evaluate("p/other", { x: "a" }))).toBe("YQ==");
	expect(() => policy.evaluate("p/deny", INPUT)).toThrow(/no entrypoint "p\/deny"/);
	expect(() => policy.prepare(INPUT).evaluate("p/deny")).toThrow(/no entrypoint "p\/deny"/);
	await expect(loadPolicy(bundle, { backend, entrypoints: ["p/none"] })).rejects.toMatchObject({
		code: "unknown-entrypoint",
	});
});

describe("an emitted module", () => {
	test("runs where code generation is forbidden, with the result of the bundle", async () => {
		const module = await emitted("strict.mjs", ["p/deny"]);
		const script = path.join(directory, "strict-use.mjs");
		await writeFile(
			script,
			`import { entrypoints, loadPolicy } from ${JSON.stringify(pathToFileURL(module).href)};
const input = ${JSON.stringify(INPUT)};
console.log(JSON.stringify([entrypoints, loadPolicy().evaluate("p/deny", input)]));`,
		);
		const { stdout } = await run(process.execPath, ["--disallow-code-generation-from-strings", script]);
		expect(JSON.parse(stdout)).toEqual([["p/deny"], { status: "defined", value: ["XA of a,b"] }]);
	});

	test("carries the builtins it calls and no others, no compiler, no WebAssembly", async () => {
		const module = await emitted("small.mjs", ["p/deny"]);
		const result = await build({
			entryPoints: [module],
			bundle: true,
			write: false,
			format: "esm",
			platform: "browser",
			metafile: true,
			logLevel: "silent",
		});
		const [output] = Object.values(result.metafile.outputs);
		const carried = Object.entries(output?.inputs ?? {})
			.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
			.map(([file]) => path.basename(file));
		expect(carried).toContain("sprintf.js");
		for (const absent of [
			"base64.js",
			"regex.js",
			"yaml.js",
			"registry.js",
			"read-plan.js",
			"translate.js",
			"machine.js",
		]) {
			expect(carried).not.toContain(absent);
		}
		expect(result.outputFiles[0]?.text).not.toMatch(/new Function|\beval\(/);
	});

	test("takes data, custom builtins and limits, and refuses to be loaded without a builtin", async () => {
		const { loadPolicy: loadModule } = await import(
			pathToFileURL(await emitted("options.mjs", ["p/custom", "p/deny"])).href
		);
		expect(() => loadModule()).toThrow(expect.objectContaining({ code: "unsupported-builtin", builtin: "http.send" }));
		const builtins = { "http.send": (request: unknown) => ({ request }) };
		const policy = loadModule({ builtins });
		expect(defined(policy.evaluate("p/custom", 5))).toEqual({ request: 5 });
		expect(() => loadModule({ builtins, data: { prefix: "y" } })).toThrow(
			expect.objectContaining({ code: "data-conflict" }),
		);
		expect(() => loadModule({ builtins: { ...builtins, startswith: () => true } })).toThrow(
			expect.objectContaining({ code: "invalid-option" }),
		);
		policy.dispose();
	});

	test("of a bundle without plan, or of an entrypoint that is not there, is refused", async () => {
		const bundle = await compileFiles({ "p.rego": REGO }, "p/deny");
		const refusal = (code: string): unknown => expect.objectContaining({ code });
		expect(() => emitModule({ ...bundle, wasm: null, data: {}, plan: null })).toThrow(refusal("backend-unavailable"));
		expect(() => emitModule(bundle, { entrypoints: ["p/none"] })).toThrow(refusal("unknown-entrypoint"));
	});
});

test("a policy built at run time gives what its module gives", async () => {
	const bundle = await compileFiles({ "p.rego": REGO, "data.json": '{"prefix": "x"}' }, "p/deny");
	const policy = await loadPolicy(bundle, { backend: "plan" });
	expect(defined(policy.evaluate("p/deny", INPUT))).toEqual(["XA of a,b"]);
});
