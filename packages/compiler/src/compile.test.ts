import { Bundle, type CompilerError, createCompiler } from "@proviso/compiler";
import { describe, expect, test } from "vitest";
import { compiler, GATE, SCHEMAS } from "../test/sources.js";

const entrypoints = ["gate/deny", "gate"];
const refusal = (promise: Promise<unknown>): Promise<CompilerError> =>
	promise.then(
		() => expect.unreachable("should be refused"),
		(error: CompilerError) => error,
	);

describe("compile", () => {
	test("gives wasm, plan, the Rego as written, data, annotations, packages and builtins", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints, revision: "r7", roots: ["gate", "lib"] });
		expect(bundle.entrypoints).toEqual(["gate", "gate/allow", "gate/deny"]);
		expect(WebAssembly.validate(bundle.wasm as Uint8Array<ArrayBuffer>)).toBe(true);
		const plan = JSON.parse(new TextDecoder().decode(bundle.plan!));
		expect(plan.plans.plans.map((item: { name: string }) => item.name).sort()).toEqual(bundle.entrypoints);
		expect(bundle.modules).toEqual({
			"gate/gate.rego": GATE["gate/gate.rego"],
			"lib/text.rego": GATE["lib/text.rego"],
		});
		expect(bundle.data["lib"]).toMatchObject({ names: { first: "one", second: "two" } });
		expect(new TextDecoder().decode(bundle.files.get("data.json"))).toContain("12345678901234567890");
		expect(bundle.manifest).toMatchObject({ revision: "r7", roots: ["gate", "lib"], rego_version: 1 });
		expect(bundle.requiredBuiltins).toEqual(["count", "sprintf"]);
		expect(bundle.packages).toEqual([
			{ path: ["gate"], file: "gate/gate.rego", rules: ["allow", "deny"] },
			{ path: ["lib", "text"], file: "lib/text.rego", rules: ["line"] },
		]);
		expect(bundle.annotations).toEqual([
			{
				scope: "package",
				path: ["gate"],
				file: "gate/gate.rego",
				row: 4,
				col: 1,
				title: "The gate",
				description: "Says why something may not ship.",
			},
			{
				scope: "document",
				path: ["gate", "deny"],
				file: "gate/gate.rego",
				row: 14,
				col: 1,
				title: "Versions",
				entrypoint: true,
				custom: { severity: "high", list: [1, { a: "b" }] },
			},
		]);
	});

	test("gives the same bytes whatever the order of the sources and in another worker", async () => {
		const reversed = Object.fromEntries(Object.entries(GATE).reverse());
		const other = createCompiler({ cacheDirectory: null });
		const [one, two] = await Promise.all([
			compiler.compile(GATE, { entrypoints, cache: false }),
			other.compile(reversed, { entrypoints: [...entrypoints].reverse(), cache: false }),
		]);
		await other.close();
		expect(two.toTarball()).toEqual(one.toTarball());
	});

	test("survives being written and read", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints });
		const again = Bundle.fromTarball(bundle.toTarball());
		expect(again.digest).toBe(bundle.digest);
		expect(again.annotations).toEqual(bundle.annotations);
		expect(again.packages).toEqual(bundle.packages);
		expect(again.requiredBuiltins).toEqual(bundle.requiredBuiltins);
	});

	test("takes the entrypoints from annotations where none are given", async () => {
		expect((await compiler.compile(GATE)).entrypoints).toContain("gate/deny");
		const error = await refusal(compiler.compile({ "a.rego": "package a\nb := 1" }));
		expect(error.code).toBe("unknown-entrypoint");
	});

	test("names every entrypoint that does not exist", async () => {
		const error = await refusal(compiler.compile(GATE, { entrypoints: ["gate/deny", "gate/dany", "nothing"] }));
		expect(error.code).toBe("unknown-entrypoint");
		expect(error.message).toContain('"gate/dany", "nothing"');
		expect(error.message).not.toContain('"gate/deny"');
	});

	test("checks against the schemas first", async () => {
		const typo = {
			"g.rego": GATE["gate/gate.rego"]
				.replace("package gate", "# schemas:\n# - input: schema.gate\npackage gate")
				.replace("not component.version", "not component.vresion"),
			"lib/text.rego": GATE["lib/text.rego"],
		};
		expect((await compiler.compile(typo, { entrypoints })).entrypoints).toContain("gate/deny");
		const error = await refusal(compiler.compile(typo, { entrypoints, schemas: SCHEMAS }));
		expect(error.code).toBe("check-failed");
		expect(error.diagnostics).toEqual([
			expect.objectContaining({ code: "rego_type_error", file: "g.rego", row: 18, col: 6 }),
		]);
		expect(error.message).toContain("g.rego:18:6: undefined ref: ");
	});

	test("reports what is wrong with every file, not only with the first", async () => {
		const error = await refusal(
			compiler.compile(
				{ "b.rego": "package b\nx if {", "a.rego": "package a\n\n!", "data.json": "{", "c/data.yaml": "a: [" },
				{ entrypoints: ["a"] },
			),
		);
		expect(error.code).toBe("check-failed");
		expect([...new Set(error.diagnostics.map(({ file }) => file))]).toEqual([
			"a.rego",
			"b.rego",
			"c/data.yaml",
			"data.json",
		]);
		expect(error.diagnostics[0]).toMatchObject({ code: "rego_parse_error", row: 3, col: 1 });
	});

	test("refuses two values for one place in the data", async () => {
		const error = await refusal(compiler.compile({ ...GATE, "lib/data.json": '{"names": 1}' }, { entrypoints }));
		expect(error.diagnostics).toEqual([expect.objectContaining({ code: "data_error", file: "lib/names/data.yaml" })]);
	});

	test("refuses data where a rule stands, as OPA would when it loads the bundle", async () => {
		const error = await refusal(compiler.compile(GATE, { entrypoints, data: { gate: { deny: [] } } }));
		expect(error.diagnostics[0]?.message).toContain("conflicting");
	});

	test("refuses packages and data outside the roots", async () => {
		const outside = await refusal(compiler.compile(GATE, { entrypoints, roots: ["gate"] }));
		expect(outside).toMatchObject({ code: "invalid-options", message: expect.stringContaining("lib/text.rego") });
		const data = await refusal(compiler.compile(GATE, { entrypoints, roots: ["gate", "lib"], data: { other: 1 } }));
		expect(data.message).toContain('"other"');
		const overlap = await refusal(compiler.compile(GATE, { entrypoints, roots: ["gate", "gate/a", "lib"] }));
		expect(overlap.message).toContain("overlap");
	});

	test("takes old and new Rego, by option, by detection and by import", async () => {
		const old = { "old.rego": 'package old\n\ndeny[msg] { input.x; msg := "x" }\n' };
		const both = { ...old, "new.rego": "package new\n\nallow if data.old.deny\n" };
		expect((await refusal(compiler.compile(old, { entrypoints: ["old/deny"] }))).code).toBe("check-failed");
		expect((await compiler.compile(old, { entrypoints: ["old/deny"], regoVersion: 0 })).manifest.rego_version).toBe(0);
		const detected = await compiler.compile(both, { entrypoints: ["new/allow"], regoVersion: "detect" });
		expect(detected.manifest).toMatchObject({ rego_version: 1, file_rego_versions: { "/old.rego": 0 } });
		expect(await compiler.evaluateReference(detected, { entrypoint: "new/allow", input: { x: 1 } })).toMatchObject({
			value: true,
		});
		const imported = { ...old, "new.rego": "package new\n\nimport rego.v1\n\nallow if data.old.deny\n" };
		expect((await compiler.compile(imported, { entrypoints: ["new/allow"], regoVersion: 0 })).entrypoints).toContain(
			"new/allow",
		);
	});

	test("builds data in and rewrites rules when optimizing", async () => {
		const sources = { "a.rego": "package a\n\nallow if input.n < data.limit\n", "data.json": '{"limit": 7}' };
		const bundle = await compiler.compile(sources, { entrypoints: ["a/allow"], optimize: 1 });
		expect(Object.values(bundle.modules).join()).toMatch(/ < 7/);
		expect(await compiler.evaluateReference(bundle, { entrypoint: "a/allow", input: { n: 6 } })).toMatchObject({
			value: true,
		});
	});

	test("says to leave out optimizing where OPA ends in a panic by it, or plans wrongly by it", async () => {
		for (const rego of ["allow if 1 == 1", "allow[1].x := 2 if input.a"]) {
			const failed = compiler.compile(
				{ "a.rego": `package a\n\n${rego}\n` },
				{ entrypoints: ["a/allow"], optimize: 1 },
			);
			await expect(failed).rejects.toThrow(/use 0/);
		}
	});

	test("compiles within the capabilities given", async () => {
		const all = await compiler.capabilities();
		const builtins = (all["builtins"] as { name: string }[]).filter(({ name }) => name !== "sprintf");
		const error = await refusal(
			compiler.compile(GATE, { entrypoints, capabilities: { ...all, builtins } as typeof all }),
		);
		expect(error.diagnostics[0]).toMatchObject({
			code: "rego_type_error",
			message: "undefined function sprintf",
			file: "lib/text.rego",
		});
	});

	test.each<[string, Record<string, string>, string]>([
		["absolute", { "/a.rego": "" }, "/a.rego"],
		["climbing", { "a/../b.rego": "" }, "a/../b.rego"],
		["with backslashes", { "a\\b.rego": "" }, "a\\\\b.rego"],
		["with a drive", { "C:/a.rego": "" }, "C:/a.rego"],
		["with control characters", { "a\u001b.rego": "" }, "a\\u001b.rego"],
		["of another kind", { "a.json": "{}" }, "a.json"],
	])("refuses a path that is %s, and names it", async (_, sources, name) => {
		const error = await refusal(compiler.compile(sources, { entrypoints }));
		expect(error.code).toBe("invalid-sources");
		expect(error.message).toContain(name);
	});

	test("refuses options of another type", async () => {
		expect((await refusal(compiler.compile(GATE, { entrypoints: "gate" as never }))).code).toBe("invalid-options");
		expect((await refusal(compiler.compile(GATE, { regoVersion: 7 as never }))).code).toBe("invalid-options");
		expect((await refusal(compiler.compile(GATE, { timeLimit: 0 }))).code).toBe("invalid-options");
		expect((await refusal(compiler.compile(GATE, { capabilities: [] as never }))).code).toBe("invalid-options");
		const loop: Record<string, unknown> = {};
		loop["self"] = loop;
		expect((await refusal(compiler.compile(GATE, { data: loop as never }))).code).toBe("invalid-options");
	});
});
