import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Bundle } from "@proviso/compiler";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nativeOpa } from "../test/native-opa.js";
import { compiler, GATE, SCHEMAS } from "../test/sources.js";

/** Sorted, as ours are, whatever the order they are given in. */
const entrypoints = ["gate/allow", "gate/deny"];
const input = { components: [{ name: "a" }, { name: "b", version: "1" }] };

describe.skipIf(nativeOpa === null)("native OPA", () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "proviso-native-"));
		for (const [name, text] of Object.entries(GATE)) write(join("gate", name), text);
		write("input.json", JSON.stringify(input));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	function write(name: string, content: string | Uint8Array): void {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	const opa = (...args: string[]) => execFileSync(nativeOpa!, args, { cwd: folder, encoding: "utf8" });
	const read = (name: string) => readFileSync(join(folder, name));

	function evaluated(bundle: string, query: string): unknown {
		const result = JSON.parse(opa("eval", "--bundle", bundle, "--input", "input.json", "--format", "json", query));
		return result.result?.[0].expressions[0].value;
	}

	test("inspects our bundles", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints, revision: "r7", roots: ["gate", "lib"] });
		write("ours.tar.gz", bundle.toTarball());
		const report = JSON.parse(opa("inspect", "ours.tar.gz", "--annotations", "--format", "json"));
		expect(report.manifest).toMatchObject({ revision: "r7", roots: ["gate", "lib"], rego_version: 1 });
		expect(Object.keys(report.namespaces).sort()).toEqual(
			expect.arrayContaining(["data.gate", "data.gate.deny", "data.lib.text"]),
		);
		expect(report.annotations.map((item: { annotations: { title: string } }) => item.annotations.title).sort()).toEqual(
			["The gate", "Versions", "Versions"], // "Versions" of the Rego and of the wasm entrypoint
		);
	});

	test("evaluates our bundles as the reference evaluator does", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints });
		write("ours.tar.gz", bundle.toTarball());
		for (const entrypoint of ["gate/allow", "gate/deny", "gate"]) {
			const reference = await compiler.evaluateReference(bundle, { entrypoint, input });
			const query = `data.${entrypoint.replaceAll("/", ".")}`;
			expect(evaluated("ours.tar.gz", query)).toEqual(reference.status === "defined" ? reference.value : undefined);
		}
	});

	test("runs our policy.wasm where the Rego has no such rule", async () => {
		const bundle = await compiler.compile(GATE, { entrypoints: ["gate/deny"] });
		const pruned = [...bundle.files].map(([name, bytes]) => ({
			name,
			bytes: name === "gate/gate.rego" ? new TextEncoder().encode("package gate\n") : bytes,
		}));
		write("pruned.tar.gz", Bundle.fromFiles(pruned).toTarball());
		expect(evaluated("pruned.tar.gz", "data.gate.deny")).toEqual(["a has no version"]);
	});

	test("evaluates our bundles with old Rego in them", async () => {
		const sources = {
			"old.rego": 'package old\n\ndeny[msg] { input.components[_].name == "a"; msg := "a" }\n',
			"new.rego": "package new\n\ncount_old := count(data.old.deny)\n",
		};
		const bundle = await compiler.compile(sources, { entrypoints: ["new/count_old"], regoVersion: "detect" });
		write("mixed.tar.gz", bundle.toTarball());
		expect(evaluated("mixed.tar.gz", "data.new.count_old")).toBe(1);
	});

	test.each([0, 1] as const)("builds the same policy.wasm and plan.json with optimization %d", async (optimize) => {
		const ours = await compiler.compile(GATE, { entrypoints, optimize });
		for (const target of ["wasm", "plan"]) {
			const flags = entrypoints.flatMap((name) => ["-e", name]);
			// Compiled where its files are, so that the names in it are the ones we have.
			execFileSync(
				nativeOpa!,
				["build", "-b", ".", "-t", target, "-O", String(optimize), ...flags, "-o", "../theirs.tar.gz"],
				{
					cwd: join(folder, "gate"),
				},
			);
			const theirs = Bundle.fromTarball(read("theirs.tar.gz"));
			if (target === "wasm") {
				expect(sameBytes(ours.wasm, theirs.wasm)).toBe(true);
				expect(ours.manifest.wasm).toEqual(theirs.manifest.wasm);
				expect(theirs.entrypoints).toEqual(ours.entrypoints);
			} else {
				expect(sameBytes(ours.plan, theirs.plan)).toBe(true);
				expect(theirs.requiredBuiltins).toEqual(ours.requiredBuiltins);
			}
			expect(theirs.data).toEqual(ours.data);
		}
	});

	test("writes bundles with long and foreign names that we read, and reads ours", async () => {
		const long = `${"folder/".repeat(30)}ünïcode.rego`;
		const sources = { [long]: "package long\n\nx := 1\n" };
		write(join("long", long), sources[long]!);
		execFileSync(nativeOpa!, ["build", "-b", ".", "-o", "../long.tar.gz"], { cwd: join(folder, "long") });
		expect(Object.keys(Bundle.fromTarball(read("long.tar.gz")).modules)).toEqual([long]);
		write("ours.tar.gz", (await compiler.compile(sources, { entrypoints: ["long/x"] })).toTarball());
		expect(evaluated("ours.tar.gz", "data.long.x")).toBe(1);
	});

	test("writes wasm bundles without their entrypoints' Rego, which the reference evaluator refuses", async () => {
		opa("build", "-b", "gate", "-t", "wasm", "-e", "gate/deny", "-o", "theirs.tar.gz");
		const theirs = Bundle.fromTarball(read("theirs.tar.gz"));
		await expect(compiler.evaluateReference(theirs, { entrypoint: "gate/deny", input })).rejects.toMatchObject({
			code: "unsupported-bundle",
		});
		opa("build", "-b", "gate", "-o", "theirs.tar.gz");
		const rego = Bundle.fromTarball(read("theirs.tar.gz"));
		expect(await compiler.evaluateReference(rego, { entrypoint: "gate/deny", input })).toMatchObject({
			value: ["a has no version"],
		});
	});

	test("formats and checks as we do", async () => {
		const text = "package   a\nallow   if   {input.x==1;  y:=1}";
		write("a/a.rego", text);
		expect(await compiler.format(text)).toBe(opa("fmt", "a/a.rego"));
		write("schemas/gate.json", JSON.stringify(SCHEMAS.gate));
		write("b/b.rego", "# METADATA\n# schemas:\n# - input: schema.gate\npackage b\n\nx if input.componets\n\ny if z\n");
		const sources = { "b/b.rego": read("b/b.rego").toString() };
		const failed = (() => {
			try {
				return opa("check", "b", "--schema", "schemas", "--format", "json");
			} catch (error) {
				return (error as { stderr: string }).stderr;
			}
		})();
		const theirs = JSON.parse(failed).errors.map(
			(e: { code: string; message: string; location: { row: number; col: number } }) => [
				e.code,
				e.message,
				e.location.row,
				e.location.col,
			],
		);
		const ours = await compiler.check(sources, { schemas: SCHEMAS });
		expect(ours.map((d) => [d.code, d.message, d.row, d.col])).toEqual(theirs);
	});
});

/** Without printing half a megabyte when they differ. */
function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
	return a !== null && b !== null && Buffer.compare(a, b) === 0;
}
