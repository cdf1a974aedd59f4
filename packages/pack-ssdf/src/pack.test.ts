import { readFileSync } from "node:fs";
import { compile, evaluateReference } from "@proviso/compiler";
import { emitModule, loadPolicy } from "@proviso/engine";
import { type Kind, validate } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { plan, wasm } from "../generated/bundle.js";
import { checkSchemas, readRego, readRules } from "../scripts/policies.mjs";
import { ssdf } from "./index.js";
import { unpack as unpackInNode } from "./platform/unpack-node.js";
import { unpack } from "./platform/unpack-portable.js";

const { sources, tests } = readRego();
const bundle = await ssdf.load();

/** One document per kind, from the fixtures of the Rego tests. */
const documents = await (async () => {
	const result = await evaluateReference({ ...sources, ...tests }, { entrypoint: "proviso/lib/fixtures/documents" });
	if (result.status !== "defined") throw new Error("the fixtures have no documents");
	return result.value as { kind: Kind }[];
})();

/** Parameters as the engine gives them: every rule's, with defaults. */
const params = Object.fromEntries(
	ssdf.rules.map(({ id, parameters }) => [
		id,
		Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])),
	]),
);

describe("the pack", () => {
	it("holds what its rules compile to", async () => {
		const rules = await readRules(sources);
		const compiled = await compile(sources, {
			schemas: checkSchemas(rules),
			strict: true,
			entrypoints: [...bundle.entrypoints],
			roots: ["proviso"],
			optimize: 0,
			strictBuiltins: true,
			revision: ssdf.version,
			cache: false,
		});
		expect(bundle.digest).toBe(compiled.digest);
		expect(Buffer.from(bundle.wasm ?? []).equals(compiled.wasm ?? Buffer.alloc(0))).toBe(true);
		expect(Buffer.from(bundle.plan ?? []).equals(compiled.plan ?? Buffer.alloc(0))).toBe(true);
		expect(ssdf.rules).toEqual(rules.map(({ definition }) => definition));
	});

	it("has an entrypoint for everything its rules say", () => {
		const named = ssdf.rules.flatMap(({ entrypoints }) => Object.values(entrypoints).filter((name) => name !== null));
		expect([...bundle.entrypoints].sort()).toEqual(named.sort());
		expect(bundle.manifest).toEqual({ revision: ssdf.version, roots: ["proviso"] });
	});

	it("comes as the modules that its plan is emitted to, a module for each kind, which together have every entrypoint", () => {
		const emitted = bundle.emitted ?? [];
		expect(emitted.flatMap(({ entrypoints }) => entrypoints).sort()).toEqual([...bundle.entrypoints].sort());
		for (const kind of new Set(ssdf.rules.map((rule) => rule.kind))) {
			const own = emitted.filter(({ entrypoints }) => entrypoints[0]?.startsWith(`proviso/${kind}/`));
			expect(own).toHaveLength(1);
			const { source } = emitModule(bundle, { entrypoints: own[0]?.entrypoints ?? [] });
			expect(readFileSync(new URL(`../generated/policy-${kind}.js`, import.meta.url), "utf8")).toBe(source);
		}
	});

	it("has an address that workers import it by", async () => {
		const { module = "" } = (await import("@proviso/pack-ssdf")).ssdf;
		const { pack } = (await import(module)) as { pack: typeof ssdf };
		expect((await pack.load()).digest).toBe(bundle.digest);
	});

	it("unpacks the same bytes with and without Node's zlib", () => {
		for (const part of [wasm, plan]) expect(Buffer.from(unpack(part)).equals(unpackInNode(part))).toBe(true);
	});

	it("is the same object however often it is loaded", async () => {
		expect(await ssdf.load()).toBe(bundle);
	});

	it("reaches neither the compiler nor the file system", () => {
		const modules = ["index", "pack", "pack-bundle", "packed", "platform/unpack-node", "platform/unpack-portable"];
		const imported = modules.flatMap((name) => {
			const text = readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8");
			return [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, specifier]) => specifier);
		});
		const outside = imported.filter((specifier) => !specifier?.startsWith(".") && !specifier?.startsWith("#"));
		expect([...new Set(outside)].sort()).toEqual(["@proviso/schemas", "fflate", "node:zlib"]);
		for (const name of ["bundle.js", "catalog.js"]) {
			expect(readFileSync(new URL(`../generated/${name}`, import.meta.url), "utf8")).not.toMatch(/^import/m);
		}
	});
});

describe("evaluation", () => {
	it("has fixtures that follow the schemas", async () => {
		expect(documents.map(({ kind }) => kind)).toEqual(["sbom", "infrastructure", "pipeline", "workload", "release"]);
		for (const document of documents) expect(await validate(document.kind, document)).toEqual([]);
	});

	it("agrees with OPA's own evaluator, and raises no builtin error: WebAssembly, the plan, and its modules", async () => {
		const now = "2026-03-31T00:00:00Z";
		const data = { params, now };
		const policies = [
			await loadPolicy(bundle, { data }),
			await loadPolicy(bundle, { data, backend: "plan" }),
			await loadPolicy({ ...bundle, plan: bundle.plan, wasm: null, emitted: null }, { data, backend: "plan" }),
		];
		for (const document of documents) {
			for (const rule of ssdf.rules.filter(({ kind }) => kind === document.kind)) {
				for (const entrypoint of Object.values(rule.entrypoints)) {
					if (entrypoint === null) continue;
					const reference = await evaluateReference(sources, {
						entrypoint,
						input: document,
						data: { params, now },
						strictBuiltinErrors: true,
					});
					expect(reference, entrypoint).toMatchObject({ status: "defined", builtinErrors: [] });
					for (const policy of policies) {
						expect(policy.evaluate(entrypoint, document), entrypoint).toEqual({
							status: "defined",
							value: reference.status === "defined" ? reference.value : undefined,
						});
					}
				}
			}
		}
		for (const policy of policies) policy.dispose();
	}, 120_000);

	it("raises no builtin error in any test of the Rego", async () => {
		const query = "data.proviso";
		const data = { params: {} };
		const result = await evaluateReference({ ...sources, ...tests }, { query, input: {}, data });
		expect(result).toMatchObject({ status: "defined", builtinErrors: [] });
		const failing = { "x.rego": "package proviso.x\n\ny := to_number(input.z)" };
		const sample = await evaluateReference(failing, { query, input: { z: "no number" } });
		expect(sample.builtinErrors).toHaveLength(1);
	});

	it("passes every test of the Rego in WebAssembly too", async () => {
		const all = { ...sources, ...tests };
		const entrypoints = Object.entries(tests).flatMap(([, text]) => {
			const path = /^package (.*)$/m
				.exec(text)?.[1]
				?.replace(/\["([^"]+)"\]/, ".$1")
				.replaceAll(".", "/");
			return [...text.matchAll(/^(test_\w+) if/gm)].map(([, name]) => `${path}/${name}`);
		});
		expect(entrypoints.length).toBeGreaterThan(300);
		const compiled = await compile(all, { entrypoints });
		// One test compares with this builtin, which policies of the pack themselves do without.
		const builtins = { "time.parse_rfc3339_ns": (text: unknown) => Date.parse(String(text)) * 1_000_000 };
		const policy = await loadPolicy(compiled, { data: { params: {} }, builtins });
		const failed = entrypoints.filter((entrypoint) => {
			const decision = policy.evaluate(entrypoint);
			return decision.status !== "defined" || decision.value !== true;
		});
		policy.dispose();
		expect(failed).toEqual([]);
	}, 120_000);
});
