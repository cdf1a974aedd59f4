import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";
import { proviso } from "./spawn.js";

const POLICY = `# METADATA
# title: Components have versions
# schemas:
#   - input: schema.sbom
# custom:
#   severity: high
#   remediation: Give the component a version.
#   controls:
#     - {id: "ssdf-1.1:PS.3.2", bearing: direct, basis: judgment, rationale: provenance}
#   parameters:
#     allowed: {description: Names that need none, schema: {type: array, items: {type: string}}, default: []}
package team.sbom["versions"]

deny contains {"message": sprintf("%s has no version", [component.name]), "path": component.path} if {
	some component in input.components
	component.version == null
	not component.name in data.params["team:sbom/versions"].allowed
	not data.known[component.name]
}
`;

/** What a terminal or a CI runner would act on. */
const ACTS = /[\p{Cc}\p{Cf}]|##\w*\[|^\s*::/u;
const EVIL = "\u001b]0;owned\u0007\u001b[2J\u202e::error::x\n::error::y\n##[error]z\r##vso[task.complete]\u009b31m";

function sbom(...names: readonly string[]): string {
	const components = names.map((name, i) => ({ type: "library", "bom-ref": `c${i}`, name }));
	return JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components }, null, 2);
}

let cwd: string;
const before = process.cwd();
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
const POLICY_ARGS = ["--no-builtin", "--policy", "team.tar.gz"];
const check = (...args: readonly string[]) => runHere(["check", ...POLICY_ARGS, ...args]);

beforeAll(async () => {
	cwd = mkdtempSync(join(tmpdir(), "proviso-check-"));
	process.chdir(cwd);
	mkdirSync("team");
	write("team/rule.rego", POLICY);
	write("bom.json", sbom("alpha", "beta"));
	write("evil.json", sbom(EVIL));
	write("broken.json", '{\n  "bomFormat": "CycloneDX",\n  oops\n}');
	const compiled = await runHere(["compile", "team", "-e", "team/sbom/versions/deny", "-o", "team.tar.gz"]);
	expect(compiled).toMatchObject({ status: 0, stderr: expect.stringContaining("wrote team.tar.gz") });
});
afterAll(() => {
	process.chdir(before);
	rmSync(cwd, { recursive: true, force: true });
});

describe("proviso check", () => {
	it("prints findings with file, line, column, severity, rule, remediation and tasks", async () => {
		const { status, stdout, stderr } = await check("bom.json");
		expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
		expect(stdout).toBe(`bom.json
  high       team:sbom/versions  Components have versions
      bom.json:6:5  alpha has no version
      bom.json:11:5  beta has no version
      fix: Give the component a version.
      for: SSDF 1.1 PS.3.2

1 document · 1 rule · 1 failed
2 findings: 2 high
fail · 2 findings at medium or above · exit 1
`);
	});

	it("says the same in every format", async () => {
		const [text, json, sarif] = await Promise.all(
			["text", "json", "sarif"].map(async (format) => (await check("bom.json", "--format", format)).stdout),
		);
		const report = JSON.parse(json ?? "");
		const [run] = JSON.parse(sarif ?? "").runs;
		expect(run.results).toHaveLength(report.findings.length);
		for (const [i, { message, location, rule, fingerprint }] of report.findings.entries()) {
			expect(text).toContain(`${location.file}:${location.line}:${location.column}  ${message}`);
			expect(text).toContain(rule);
			expect(run.results[i]).toMatchObject({
				ruleId: rule,
				message: { text: message },
				partialFingerprints: { "proviso/v1": fingerprint },
				locations: [{ physicalLocation: { region: { startLine: location.line, startColumn: location.column } } }],
			});
		}
	});

	it("gives the same bytes for the same inputs", async () => {
		for (const format of ["text", "json", "sarif"]) {
			const args = ["bom.json", "broken.json", "evil.json", "--format", format, "--verbose"];
			expect(await check(...args)).toEqual(await check(...args));
		}
	});

	it("checks every other input when one cannot be read, and says where that one is broken", async () => {
		const { status, stdout } = await check("broken.json", "missing.json", "bom.json");
		expect(status).toBe(2);
		expect(stdout).toContain("alpha has no version");
		expect(stdout).toMatch(/error {2}broken\.json:3:\d+: .*\[syntax\]/);
		expect(stdout).toMatch(/error {2}missing\.json: .*\[not-found\]/);
	});

	it("reads standard input as (stdin), beside files", async () => {
		const { status, stdout } = await runHere(["check", ...POLICY_ARGS, "-", "bom.json"], sbom("gamma"));
		expect(status).toBe(1);
		expect(stdout).toContain("(stdin):6:5  gamma has no version");
		expect(stdout).toContain("bom.json:6:5  alpha has no version");
	});

	it("counts what it skips in folders, and lists it when verbose", async () => {
		mkdirSync("folder");
		write("folder/bom.json", sbom("alpha"));
		write("folder/note.yaml", "- a list\n");
		write("folder/text.json", '"a text"\n');
		write("folder/left-out.json", sbom("delta"));
		const { stdout } = await check("folder", "--exclude", "left-out.json");
		expect(stdout).toContain("2 files skipped in folders: 2 of no format that is known (--verbose lists them)");
		expect(stdout).not.toContain("note.yaml");
		expect(stdout).not.toContain("delta");
		expect((await check("folder", "--verbose")).stdout).toMatch(/skipped +folder\/note\.yaml/);
	});

	it.each([
		["as JSON", "params.json", '{"team:sbom/versions": {"allowed": ["alpha"]}}'],
		["as YAML", "params.yaml", "team:sbom/versions:\n  allowed: [alpha]\n"],
	])("takes parameters %s", async (_what, file, text) => {
		write(file, text);
		const { stdout } = await check("bom.json", "--params", file);
		expect(stdout).not.toContain("alpha has no version");
		expect(stdout).toContain("beta has no version");
	});

	it("gives rules the data it is given", async () => {
		write("data.yaml", "known: {alpha: true, beta: true}\n");
		expect(await check("bom.json", "--data", "data.yaml")).toMatchObject({ status: 0, stderr: "" });
	});

	it.each([
		["--params", "bad.json", "{\n  oops\n}", /^proviso: --params: bad\.json:2:\d+: /],
		["--data", "bad.yaml", "a: [1\nb: 2\n", /^proviso: --data: bad\.yaml:\d+:\d+: /],
		["--data", "list.json", "[1]", /^proviso: --data: list\.json holds no object at its top/],
		["--data", "two.yaml", "a: 1\n---\nb: 2\n", /^proviso: --data: two\.yaml holds 2 documents/],
		["--data", "empty.json", "", /^proviso: --data: empty\.json:1:1: /],
		["--params", "unknown-rule.json", '{"team:sbom/version": {}}', /team:sbom\/version\b/],
		["--params", "unknown-name.json", '{"team:sbom/versions": {"alowed": []}}', /alowed.*allowed/],
		["--params", "wrong-type.json", '{"team:sbom/versions": {"allowed": "alpha"}}', /allowed/],
	])("refuses %s %s with one clear error and no result", async (option, file, text, message) => {
		write(file, text);
		const { status, stdout, stderr } = await check("bom.json", option, file);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd().split("\n")).toHaveLength(1);
	});
});

describe("--coverage", () => {
	it("shows on standard error what the rules of --policy reach, beside the same report", async () => {
		const plain = await check("bom.json");
		const { status, stdout, stderr } = await check("bom.json", "--coverage");
		expect({ status, stdout }).toEqual({ status: plain.status, stdout: plain.stdout });
		expect(stderr).toBe("100.0 %  team.tar.gz: rule.rego\n100.0 %  of all lines\n\n");
		write("none.json", sbom());
		const none = await runHere(["check", "none.json", "--no-builtin", "--policy", "team", "--coverage"]);
		expect(none.stderr).toBe(" 20.0 %  team/rule.rego  not reached: 14, 16-18\n 20.0 %  of all lines\n\n");
	});

	it.each([
		[["--coverage"], "--no-builtin leaves no rules"],
		[["--coverage", "--policy", "team", "--backend", "wasm"], "leave out --backend wasm"],
		[["--coverage", "--policy", "team", "--time-limit", "5"], "--time-limit"],
	])("refuses %j, of which it would show nothing", async (args, message) => {
		const { status, stdout, stderr } = await runHere(["check", "bom.json", "--no-builtin", ...args]);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toContain(message);
	});
});

describe("--output", () => {
	it.each(["text", "json", "sarif"])(
		"writes the %s report there, and tells the terminal what it comes to",
		async (format) => {
			const { status, stdout, stderr } = await check("bom.json", "broken.json", "--format", format, "--output", "out");
			expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
			expect(readFileSync("out", "utf8")).toBe((await check("bom.json", "broken.json", "--format", format)).stdout);
			expect(stderr).toMatch(/broken\.json:3:\d+/);
			expect(stderr).toMatch(/exit 2\n$/);
			expect(readdirSync(".").filter((name) => name.endsWith(".tmp"))).toEqual([]);
		},
	);

	it("colors no file", async () => {
		await runHere(["check", ...POLICY_ARGS, "bom.json", "--output", "out"], "", {
			isTTY: true,
			env: { FORCE_COLOR: "1" },
		});
		expect(readFileSync("out", "utf8")).not.toContain("\u001b");
	});
});

describe("what names hold", () => {
	it.each([
		["text", []],
		["text", ["--verbose"]],
		["json", []],
		["sarif", []],
	])("never acts on a terminal or a CI runner (%s %j)", async (format, args) => {
		const { stdout, stderr } = await check("evil.json", "--format", format, ...args);
		expect(stdout).toContain("owned");
		for (const line of `${stdout}\n${stderr}`.split("\n")) expect(line).not.toMatch(ACTS);
		if (format !== "text") expect(() => JSON.parse(stdout)).not.toThrow();
	});

	it.skipIf(process.platform === "win32")("never acts from a file's name either", async () => {
		const name = "::error::\u001b[2Jx\n::error::y\u202e.json";
		write(name, sbom("alpha"));
		write(`broken ${name}`, "{");
		for (const args of [[name], [`broken ${name}`], ["."], [name, "--verbose"], ["--policy", name, "bom.json"]]) {
			const { stdout, stderr } = await check(...args);
			for (const line of `${stdout}\n${stderr}`.split("\n")) expect(line).not.toMatch(ACTS);
		}
		rmSync(name);
		rmSync(`broken ${name}`);
	});

	it("never acts from the command line", async () => {
		for (const args of [
			["check", `--${EVIL}`],
			[EVIL],
			["check", "x", "--format", EVIL],
			["check", EVIL],
			["explain", EVIL, ...POLICY_ARGS.slice(1)],
		]) {
			const { stdout, stderr } = await runHere(args);
			for (const line of `${stdout}\n${stderr}`.split("\n")) expect(line).not.toMatch(ACTS);
		}
	});

	it("is cut short where it would flood the screen", async () => {
		write("long.json", sbom("x".repeat(1_000_000)));
		expect((await check("long.json")).stdout.length).toBeLessThan(2000);
	});
});

describe("a process", () => {
	it("uses color where it is forced or on a terminal, and nowhere else", () => {
		const args = ["check", ...POLICY_ARGS, "bom.json"];
		expect(proviso(args, { cwd }).stdout).not.toContain("\u001b");
		expect(proviso(args, { cwd, env: { CI: "true" } }).stdout).not.toContain("\u001b");
		expect(proviso(args, { cwd, env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[31m");
		expect(proviso(args, { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout).not.toContain("\u001b");
		expect(proviso([...args, "--no-color"], { cwd, env: { FORCE_COLOR: "1" } }).stdout).not.toContain("\u001b");
	});

	it.skipIf(process.platform === "win32")("reads a pipe that has a name, as shells make them for <(command)", () => {
		const shell = 'cat "$1" | "$2" "$3" check --no-builtin --policy team.tar.gz /dev/stdin';
		const bin = fileURLToPath(new URL("../bin/proviso.js", import.meta.url));
		const args = ["-c", shell, "sh", "bom.json", process.execPath, bin];
		const { status, stdout } = spawnSync("sh", args, { cwd, encoding: "utf8" });
		expect(stdout).toMatch(/^ +\/dev\/stdin:6:5 {2}alpha has no version$/m);
		expect(status).toBe(1);
	});

	it("shows no stack unless PROVISO_DEBUG is set", () => {
		const args = ["check", ...POLICY_ARGS, "bom.json", "--data", "nowhere"];
		expect(proviso(args, { cwd }).stderr).not.toMatch(/ at .*value-file/);
		expect(proviso(args, { cwd, env: { PROVISO_DEBUG: "1" } }).stderr).toMatch(/ at .*value-file/);
	});

	it("ends quietly, with its exit code, when nobody reads its result", async () => {
		write("many.json", sbom(...Array.from({ length: 3000 }, (_, i) => `component-${i}`)));
		const bin = fileURLToPath(new URL("../bin/proviso.js", import.meta.url));
		const child = spawn(process.execPath, [bin, "check", ...POLICY_ARGS, "many.json", "--format", "json"], { cwd });
		let stderr = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			stderr += text;
		});
		child.stdout.once("data", () => child.stdout.destroy());
		const status = await new Promise((resolve) => child.on("close", resolve));
		expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
	});
});
