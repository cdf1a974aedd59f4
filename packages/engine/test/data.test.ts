import { describe, expect, test } from "vitest";
import type { JsonObject } from "../src/index.js";
import { BACKENDS, compileFiles, defined, on } from "./support.js";

describe.each(BACKENDS)("%s", (backend) => {
	const { load, loadPolicy } = on(backend);

	const FILES = {
		"gate.rego": `package gate

deny contains name if { some name in data.names; name in data.lists.bad }
all := data.lists
helper := 1`,
		"data.json": '{"names": ["x", "y"], "lists": {"bad": ["x"]}}',
	};
	const ENTRYPOINTS = ["gate/deny", "gate/all"];

	describe("data", () => {
		test("of the bundle are there without options", async () => {
			const policy = await loadPolicy(await compileFiles(FILES, ...ENTRYPOINTS));
			expect(defined(policy.evaluate("gate/deny"))).toEqual(["x"]);
		});

		test("of the caller are merged into the bundle's", async () => {
			const policy = await loadPolicy(await compileFiles(FILES, ...ENTRYPOINTS), { data: { lists: { good: ["z"] } } });
			expect(defined(policy.evaluate("gate/all"))).toEqual({ bad: ["x"], good: ["z"] });
		});

		test("of the caller are replaced by setData, the bundle's stay", async () => {
			const policy = await loadPolicy(await compileFiles(FILES, ...ENTRYPOINTS), { data: { lists: { good: ["z"] } } });
			policy.setData({ lists: { other: [] } });
			expect(defined(policy.evaluate("gate/all"))).toEqual({ bad: ["x"], other: [] });
			policy.setData({});
			expect(defined(policy.evaluate("gate/all"))).toEqual({ bad: ["x"] });
		});

		test.each<[string, JsonObject, string]>([
			["a value the bundle has", { lists: { bad: ["x"] } }, "already defines data.lists.bad"],
			["an object where the bundle has a list", { names: {} }, "already defines data.names"],
			["a rule, also one that is no entrypoint", { gate: { helper: 2 } }, "data.gate.helper is defined by a rule"],
			["a package", { gate: 1 }, "data.gate is a package"],
		])("that define %s again are an error", async (_name, data, message) => {
			const bundle = await compileFiles(FILES, ...ENTRYPOINTS);
			const conflict = expect.objectContaining({ code: "data-conflict", message: expect.stringContaining(message) });
			await expect(loadPolicy(bundle, { data })).rejects.toEqual(conflict);
			const policy = await loadPolicy(bundle);
			expect(() => policy.setData(data)).toThrow(conflict);
			expect(defined(policy.evaluate("gate/deny"))).toEqual(["x"]);
		});

		test("beside the rules of a package are allowed", async () => {
			const policy = await loadPolicy(await compileFiles(FILES, ...ENTRYPOINTS), { data: { gate: { extra: 1 } } });
			expect(defined(policy.evaluate("gate/deny"))).toEqual(["x"]);
		});

		test("with prototype keys are plain data", async () => {
			const data = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "d": {"__proto__": 3}}') as JsonObject;
			const policy = await load(`all := [data["__proto__"].a, data.constructor, data.d["__proto__"]]`, ["all"], {
				data,
			});
			expect(defined(policy.evaluate("p/all"))).toEqual([1, 2, 3]);
			expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
		});

		test("that JSON cannot express are refused", async () => {
			const bundle = await compileFiles(FILES, ...ENTRYPOINTS);
			const cycle: Record<string, unknown> = {};
			cycle["x"] = cycle;
			for (const data of [{ n: Number.NaN }, cycle, [] as unknown, null]) {
				await expect(loadPolicy(bundle, { data: data as JsonObject })).rejects.toMatchObject({ code: "invalid-data" });
			}
		});

		test("deeper than 1,000 levels are refused", async () => {
			let deep: JsonObject = {};
			for (let i = 0; i < 100_000; i++) deep = { deep };
			await expect(loadPolicy(await compileFiles(FILES, ...ENTRYPOINTS), { data: deep })).rejects.toMatchObject({
				code: "invalid-data",
			});
		});
	});
});
