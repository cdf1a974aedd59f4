import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";

let cwd: string;
const before = process.cwd();
const bom = (name: string, version: string) =>
	JSON.stringify(
		{
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			metadata: { timestamp: "2026-03-02T00:00:00Z", component: { type: "application", name, version } },
			components: [],
		},
		null,
		2,
	);
const NOW = ["--now", "2026-03-03T00:00:00Z"];
const check = (...args: readonly string[]) => runHere(["check", ...NOW, ...args]);

beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), "proviso-release-"));
	process.chdir(cwd);
	for (const [name, version] of [
		["cart", "2.0.0"],
		["pay", "1.0.0"],
	] as const) {
		mkdirSync(name);
		writeFileSync(join(name, "bom.json"), bom(name, version));
	}
	writeFileSync(
		"units.yaml",
		"units:\n  - {name: cart, paths: [cart], release: {version: 2.0.0}}\n  - {name: pay, paths: [pay]}\n",
	);
});
afterAll(() => {
	process.chdir(before);
	rmSync(cwd, { recursive: true, force: true });
});

describe("what is released", () => {
	it("is taken from the evidence, and said with where it comes from", async () => {
		const { status, stdout } = await check("cart");
		expect(status).toBe(0);
		expect(stdout).toContain("\nrelease: cart 2.0.0 (cart/bom.json)\n");
	});

	it("can be given, and evidence of another is a finding at its own line", async () => {
		const args = ["cart", "--release", "cart@2.1.0", "--commit", "0123ABCD", "--digest", `sha256:${"0".repeat(64)}`];
		const { status, stdout } = await check(...args, "--built-at", "2026-03-02T00:00:00Z");
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/cart\/bom\.json:9:\d+ {2}The version of the release is 2\.0\.0 by primary component of the SBOM, but 2\.1\.0 by the caller/,
		);
		expect(stdout).toContain(
			`release: cart 2.1.0 commit 0123abcd built at 2026-03-02T00:00:00Z sha256:${"0".repeat(12)}… (given)`,
		);
		const { units } = JSON.parse((await check(...args, "--format", "json")).stdout);
		expect(units[0].release.commit).toEqual({
			value: "0123abcd",
			from: "given",
			by: "the caller of this check",
			file: null,
		});
	});

	it("leads to the line also in what came by standard input", async () => {
		const { stdout } = await runHere(["check", ...NOW, "-", "--release", "other"], bom("cart", "2.0.0"));
		expect(stdout).toMatch(/\(stdin\):8:\d+ {2}The name of what is released is cart/);
	});

	it("is nobody's where documents of one check disagree", async () => {
		const { status, stdout } = await check("cart", "pay");
		expect(status).toBe(1);
		expect(stdout).toContain("The name of what is released is pay by primary component of the SBOM, but cart by");
	});

	it.each([
		[["--commit", "main"], "--commit: main is no commit"],
		[["--digest", "sha256"], "--digest: sha256 is no digest"],
		[["--release", "cart@"], "--release: cart@ is not a name"],
		[["--built-at", "yesterday"], "--built-at: yesterday is no time"],
	])("is refused when it cannot be: %j", async (args, message) => {
		const { status, stdout, stderr } = await check("cart", ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toContain(message);
	});
});

describe("units", () => {
	it("of a configuration are told apart in every format", async () => {
		const args = ["cart", "pay", "--config", "units.yaml"];
		const { status, stdout } = await check(...args);
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/\nunit cart · 1 document\n {2}release: cart \(cart\/bom\.json\), 2\.0\.0 \(configured\)\n {2}SSDF/,
		);
		expect(stdout).toMatch(/\nunit pay · 1 document\n {2}release: pay 1\.0\.0 \(pay\/bom\.json\)\n {2}SSDF/);
		const { units } = JSON.parse((await check(...args, "--format", "json")).stdout);
		expect(units.map(({ name }: { name: string }) => name)).toEqual(["cart", "pay"]);
		const [run] = JSON.parse((await check(...args, "--format", "sarif")).stdout).runs;
		expect(run.properties.units).toMatchObject([{ name: "cart" }, { name: "pay" }]);
		expect((await check(...args, "--verbose")).stdout).toMatch(/Version 1\.1: unit pay\n/);
	});

	it("are found in proviso.yaml of the working directory, and its mistakes are told with their place", async () => {
		writeFileSync("proviso.yaml", "units:\n  - {name: cart, paths: [cart]}\n");
		expect((await check("cart", "pay")).stdout).toMatch(/unit cart · 1 document[\s\S]*no unit · 1 document/);
		writeFileSync("proviso.yaml", "units:\n  - name: cart\n    path: cart\n");
		const { status, stdout, stderr } = await check("cart");
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toMatch(/^proviso: proviso\.yaml:2:\d+: units\.0 must/);
		rmSync("proviso.yaml");
	});

	it.each([
		[["--config", "missing.yaml"], "--config: missing.yaml: no such file or folder"],
		[["--config", "cart"], "--config: cart: is a folder"],
		[["--config", "units.yaml", "--release", "cart"], "there are several"],
	])("are refused: %j", async (args, message) => {
		const { status, stderr } = await check("cart", ...args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	});
});
