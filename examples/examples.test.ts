import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cli = here("../packages/cli/bin/proviso.js");
const scratch = mkdtempSync(join(tmpdir(), "proviso-examples-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function node(args: readonly string[], cwd: string, input = "") {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		cwd,
		input,
		encoding: "utf8",
		env: { ...process.env, NO_COLOR: "1" },
	});
	return { status, stdout, stderr };
}

/** Runs a TypeScript example where its imports resolve, as a user's build would. */
function runExample(name: string) {
	const { code } = transformSync(readFileSync(here(`embed/${name}.ts`), "utf8"), { loader: "ts", format: "esm" });
	return node(["--input-type=module", "-e", code], here("embed"));
}

describe("embedding the SDK", () => {
	it("check.ts prints findings with their lines and fails", () => {
		const { status, stdout, stderr } = runExample("check");
		expect(stderr).toBe("");
		expect(stdout).toMatch(/^bom\.json:\d+ (low|medium|high|critical) sbom\/[a-z-]+ .*left-pad/m);
		expect(status).toBe(1);
	});

	it("read.ts reads a document without any policy", () => {
		expect(runExample("read")).toEqual({ status: 0, stdout: "[ 'left-pad' ]\n", stderr: "" });
	});

	it("own-rego.ts compiles and evaluates", () => {
		expect(runExample("own-rego")).toEqual({ status: 0, stdout: "[ 'the change was not reviewed' ]\n", stderr: "" });
	});
});

describe("a format and a kind of one's own", () => {
	const run = () => {
		const entryPoints = [here("custom-format/check.ts")];
		const { outputFiles } = buildSync({ entryPoints, bundle: true, packages: "external", format: "esm", write: false });
		return node(["--input-type=module", "-e", outputFiles[0]?.text ?? ""], here("custom-format"));
	};

	it("are read, checked by a rule that is type-checked against the kind's schema, and traced to the line of the file", () => {
		expect(run()).toEqual({
			status: 1,
			stdout: "CHG-7.yaml:7 acme:change/four_eyes mallory approved the own change\n",
			stderr: "",
		});
	});

	it("are shown in the documentation as they are", () => {
		const page = readFileSync(here("../docs/custom-formats.md"), "utf8");
		const blocks = [...page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)];
		expect(blocks.map(([, name]) => name)).toEqual(
			["changes/CHG-7.yaml", "change.ts", "four_eyes.rego", "check.ts"].map((name) => `examples/custom-format/${name}`),
		);
		for (const [, name, text] of blocks) expect(text).toBe(readFileSync(here(`../${name}`), "utf8"));
	});
});

describe("a team's own policies", () => {
	it("a rule over normalized documents finds the missing label", () => {
		const { status, stdout } = node(
			[cli, "check", "shop/k8s", "--no-builtin", "--policy", "team-rule/policies"],
			here("."),
		);
		expect(stdout).toContain("acme:workload/owner-label");
		expect(stdout).toMatch(/shop\.yaml:11:3/);
		expect(status).toBe(1);
	});

	it("its own tests pass", () => {
		const { status, stdout } = node([cli, "test", "team-rule/policies"], here("."));
		expect(stdout).toMatch(/2 passed/i);
		expect(status).toBe(0);
	});

	it("a policy written for conftest runs unchanged on raw files", () => {
		const { status, stdout } = node(
			[cli, "check", "shop/k8s/shop.yaml", "--no-builtin", "--policy", "conftest/policy"],
			here("."),
		);
		expect(stdout).toContain("Containers of storefront must not run as root");
		expect(stdout).toContain("storefront has fewer than three replicas");
		expect(status).toBe(1);
	});

	it("a misspelt property is an error with its line before any file is checked", () => {
		cpSync(here("team-rule/policies"), join(scratch, "typo"), { recursive: true });
		const file = join(scratch, "typo/workload/owner_label.rego");
		const text = readFileSync(file, "utf8");
		const typo = text.replace("some workload in input.workloads\n\tnot", "some workload in input.workload\n\tnot");
		expect(typo).not.toBe(text);
		spawnSync(process.execPath, ["-e", "require('fs').writeFileSync(process.argv[1], process.argv[2])", file, typo]);
		const { status, stdout, stderr } = node([cli, "check", "shop/k8s", "--policy", join(scratch, "typo")], here("."));
		expect(stderr).toMatch(/owner_label\.rego:13:\d+.*input\.workload/s);
		expect(stdout).toBe("");
		expect(status).toBe(2);
	});
});

describe("a pipeline's gate", () => {
	it("evaluates a plan from a pipe beside other files, and writes SARIF", () => {
		cpSync(here("shop"), join(scratch, "gate"), { recursive: true });
		const script = readFileSync(here("ci/gate.sh"), "utf8");
		const args = /npx proviso (.*)$/m.exec(script)?.[1]?.split(" ") ?? [];
		expect(args.slice(0, 2)).toEqual(["check", "-"]);
		const { status, stdout } = node(
			[cli, ...args],
			join(scratch, "gate"),
			readFileSync(here("shop/infra/plan.json"), "utf8"),
		);
		expect(stdout).toBe("");
		expect(status).toBe(1);
		const sarif = JSON.parse(readFileSync(join(scratch, "gate/proviso.sarif"), "utf8"));
		const files = new Set(
			sarif.runs[0].results.map(
				(result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
					result.locations[0].physicalLocation.artifactLocation.uri,
			),
		);
		expect(files).toContain("bom.json");
		expect(files).toContain(".github/workflows/release.yml");
		expect(files.size).toBe(3);
	});

	it("accepts what was fixed", () => {
		const { status, stdout } = node([cli, "check", "shop-fixed", "--data", "data.json"], here("."));
		expect(stdout).toMatch(/SSDF/);
		expect(status).toBe(0);
	});
});

describe("two services in one folder", () => {
	const check = (...args: readonly string[]) =>
		node([cli, "check", ".", "--now", "2026-03-03T00:00:00Z", ...args], here("units"));

	it("are told apart, with what each releases and who says so", () => {
		const { status, stdout } = check();
		expect(stdout).toMatch(
			/storefront\/bom\.json:7:\d+ {2}The version of the release is 2\.3\.9 by .*, but 2\.4\.0 by the configuration/,
		);
		expect(stdout).toMatch(/\nunit storefront · 1 document\n {2}release: storefront 2\.4\.0 \(configured\)\n/);
		expect(stdout).toMatch(
			/\nunit payments · 2 documents\n {2}release: payments 1\.0\.2 \(payments\/bom\.json\), commit 3b18e5/,
		);
		expect(status).toBe(1);
	});

	it("do not answer for each other", () => {
		const { units } = JSON.parse(check("--format", "json").stdout);
		const answers = units.map(
			({ controls }: { controls: { controls: { id: string; answer: string }[] }[] }) =>
				controls[0]?.controls.find(({ id }) => id === "PS.3.2")?.answer,
		);
		expect(answers).toEqual(["contradicted", "partial"]);
	});
});

describe("the guide to units", () => {
	const guide = readFileSync(here("../docs/units.md"), "utf8");
	const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``).exec(guide)?.[1] ?? "";

	it("shows a configuration and a rule that work", () => {
		const folder = mkdtempSync(join(scratch, "guide-"));
		cpSync(here("units"), folder, { recursive: true });
		writeFileSync(join(folder, "guide.yaml"), block("yaml"));
		mkdirSync(join(folder, "rules"));
		writeFileSync(join(folder, "rules/rule.rego"), block("rego"));
		const pod =
			"apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - {name: web, image: shop/web}\n";
		writeFileSync(join(folder, "pod.yaml"), pod);
		const args = ["check", "storefront", "pod.yaml", "--config", "guide.yaml", "--no-builtin", "--policy", "rules"];
		const { status, stdout, stderr } = node([cli, ...args], folder);
		expect(stderr).toBe("");
		expect(stdout).toMatch(/pod\.yaml:6:\d+ {2}shop\/web has no provenance/);
		expect(status).toBe(1);
	});
});

describe("the README", () => {
	it("shows what its examples hold and print", () => {
		expect(node([here("../scripts/readme.mjs")], here(".."))).toEqual({ status: 0, stdout: "", stderr: "" });
	});

	it("names commands that package.json has", () => {
		const readme = readFileSync(here("../README.md"), "utf8");
		const { scripts } = JSON.parse(readFileSync(here("../package.json"), "utf8"));
		for (const [, script] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty(script ?? "");
		expect(scripts).toHaveProperty("test");
	});
});

describe("settings of a repository", () => {
	const noShell = process.platform === "win32" || spawnSync("bash", ["--version"]).status !== 0;

	it.skipIf(noShell)("github.sh is a script without mistakes of syntax, which says how it is called", () => {
		const script = here("repository-settings/github.sh");
		expect(spawnSync("bash", ["-n", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
		const { status, stderr } = spawnSync("bash", [script], { encoding: "utf8" });
		expect(status).not.toBe(0);
		expect(stderr).toContain("usage: github.sh owner/name");
	});
});
