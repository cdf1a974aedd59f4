import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";

const BOM = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "a"}]}';
const MANIFEST = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
const GATE = 'package gate\n\n# METADATA\n# entrypoint: true\nallow if input.kind == "ConfigMap"\n';

let cwd: string;
const before = process.cwd();

beforeAll(async () => {
	cwd = mkdtempSync(join(tmpdir(), "proviso-limits-"));
	process.chdir(cwd);
	for (const [name, text] of Object.entries({ "bom.json": BOM, "a.yaml": MANIFEST, "gate.rego": GATE })) {
		writeFileSync(join(cwd, name), text);
	}
	writeFileSync(join(cwd, "deep.json"), '{"kind": [[[["ConfigMap"]]]]}');
	expect((await runHere(["compile", ".", "-o", "gate.tar.gz"])).status).toBe(0);
});
afterAll(() => {
	process.chdir(before);
	rmSync(cwd, { recursive: true, force: true });
});

const evaluate = ["evaluate", "-b", "gate.tar.gz", "-i"];

describe("--input-limit", () => {
	it.each([
		["check", ["check", "bom.json"], "bytes=20", /The file has (?:more than )?\d+ bytes/],
		["check, of standard input", ["check", "-"], "bytes=20", /Standard input has more than 20 bytes/],
		["check, of what is in YAML", ["check", "a.yaml"], "yamlSeparators=3", /more than 3 separators/],
		["normalize", ["normalize", "bom.json"], "depth=2", /nested more than 2 deep/],
		["evaluate, of JSON", [...evaluate, "deep.json"], "depth=3", /^proviso: --input: deep\.json:1:\d+: .*more than 3/],
		["evaluate, of YAML", [...evaluate, "a.yaml"], "yamlBytes=9", /the limit for YAML is 9 bytes/],
		["evaluate, of standard input", [...evaluate, "-"], "bytes=20", /Standard input has more than 20 bytes/],
	])("bounds what is read by %s", async (_, args, limit, message) => {
		const { status, stdout, stderr } = await runHere([...args, "--input-limit", limit], BOM);
		expect(status).toBe(2);
		expect(stdout + stderr).toMatch(message);
		const without = await runHere(args, BOM);
		expect(without.stdout + without.stderr).not.toMatch(message);
	});

	it("allows what is within it, and may be repeated", async () => {
		const limits = ["--input-limit", "depth=4", "--input-limit", "bytes=1000"];
		const plain = await runHere(["normalize", "bom.json"]);
		expect(plain).toMatchObject({ status: 0, stderr: "" });
		expect(await runHere(["normalize", "bom.json", ...limits])).toEqual(plain);
		expect(await runHere([...evaluate, "a.yaml", ...limits])).toEqual({ status: 0, stdout: "true\n", stderr: "" });
	});

	it.each([
		[
			"a limit that there is not",
			"yamlByte=1",
			/there is no limit yamlByte\. Did you mean yamlBytes\? Known are bytes, /,
		],
		["what is no limit with a number", "bytes", /--input-limit: bytes is no limit with its number, such as yamlBytes=/],
		["a number with a unit", "bytes=1M", /bytes=1M is no limit with its number/],
		["none at all", "bytes=0", /The limit bytes must be a positive integer/],
		["more depth than there is stack for", "depth=1001", /The limit depth must be a positive integer of at most 1000/],
	])("refuses %s", async (_, limit, message) => {
		for (const args of [
			["check", "bom.json"],
			["normalize", "bom.json"],
			[...evaluate, "a.yaml"],
		]) {
			const { status, stdout, stderr } = await runHere([...args, "--input-limit", limit]);
			expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
			expect(stderr).toMatch(message);
		}
	});

	it("refuses to be given twice for the same limit", async () => {
		const { status, stderr } = await runHere([
			"check",
			"bom.json",
			"--input-limit",
			"depth=5",
			"--input-limit",
			"depth=6",
		]);
		expect({ status, stderr }).toEqual({ status: 2, stderr: "proviso: --input-limit: depth is given twice\n" });
	});
});
