import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";
import { proviso } from "./spawn.js";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const failing = (file: string) => join(FIXTURES, "failing", file);
const OPTIONS = ["--now", "2026-11-01T00:00:00Z"];

/** Line and column, from 1, of the only place where `marker` stands in a fixture. */
function placeOf(file: string, marker: string): string {
	const [before = "", ...others] = readFileSync(failing(file), "utf8").split(marker);
	expect(others).toHaveLength(1);
	const lines = before.split("\n");
	return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** What is wrong with each failing fixture: the rule, and the text that the finding points at. */
const WRONG = [
	["bom.json", "sbom/components-licensed", '{\n      "type": "library"'],
	["plan.json", "infrastructure/admin-ports-closed", '{\n      "address"'],
	[".github/workflows/ferry.yml", "pipeline/actions-pinned", "uses: actions/checkout@v4"],
	["deploy/ferry.yaml", "workload/containers-not-privileged", "privileged: true"],
] as const;

describe("proviso check with the built-in rules", () => {
	it("finds in a folder what is wrong with each kind of file, names tasks and exits 1", () => {
		const { status, stdout, stderr } = proviso(["check", "failing", ...OPTIONS], { cwd: FIXTURES });
		expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
		for (const [file, rule] of WRONG) {
			expect(stdout).toContain(`failing/${file}\n`);
			expect(stdout).toContain(rule);
		}
		expect(stdout).toMatch(/for: .*SSDF 1\.1 P[OSW]\.\d\.\d/);
		expect(stdout).toMatch(/SSDF 1\.1: .*contradicted \(P[OSW]\.\d/);
	});

	it("points at the line and column of what is wrong", () => {
		const { stdout } = proviso(["check", "failing", ...OPTIONS], { cwd: FIXTURES });
		for (const [file, , marker] of WRONG) expect(stdout).toContain(`failing/${file}:${placeOf(file, marker)}  `);
	});

	it("accepts the same files once they are fixed", () => {
		const { status, stdout, stderr } = proviso(["check", "fixed", ...OPTIONS], { cwd: FIXTURES });
		expect(stdout).not.toMatch(/^ {2}(low|medium|high|critical) /m);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(stdout).toMatch(/exit 0\n$/);
	});

	it("gives exit code 1 for the fixed files too where nothing may stay undecided", () => {
		const { status, stdout } = proviso(["check", "fixed", ...OPTIONS, "--fail-on-undecided"], { cwd: FIXTURES });
		expect(stdout).toContain("undecided");
		expect(status).toBe(1);
	});
});

describe("proviso rules", () => {
	it("lists every rule with its severity and title", async () => {
		const { status, stdout } = await runHere(["rules"]);
		expect(status).toBe(0);
		for (const [, rule] of WRONG) expect(stdout).toMatch(new RegExp(`^${rule} +(low|medium|high|critical) +\\w`, "m"));
	});

	it("prints JSON that holds the same rules", async () => {
		const rules: { id: string }[] = JSON.parse((await runHere(["rules", "--format", "json"])).stdout);
		const listed = (await runHere(["rules"])).stdout.match(/^\w+\/[a-z0-9-]+/gm);
		expect(rules.map(({ id }) => id)).toEqual(listed);
	});
});

describe("proviso explain", () => {
	it("shows why, what to do, and the text of the tasks", async () => {
		const { status, stdout } = await runHere(["explain", "sbom/sbom-fresh"]);
		expect(status).toBe(0);
		for (const part of ["Why\n", "Fix\n", "Evidence for\n", "Parameters\n", "maxAgeDays", "(default 365)"]) {
			expect(stdout).toContain(part);
		}
		expect(stdout).toMatch(/ssdf-1\.1:P[OSW]\.\d\.\d {2}\w.{20}/);
	});

	it("takes the last part of an id where it is unique, and says so where it is not", async () => {
		expect((await runHere(["explain", "actions-pinned"])).stdout).toMatch(/^pipeline\/actions-pinned {2}/);
		const { status, stderr } = await runHere(["explain", "images-pinned"]);
		expect(status).toBe(2);
		expect(stderr).toContain("pipeline/images-pinned, workload/images-pinned; give the whole id");
	});

	it("suggests what was meant", async () => {
		const { status, stdout, stderr } = await runHere(["explain", "pipeline/action-pined"]);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toContain("Did you mean pipeline/actions-pinned?");
	});
});

describe("proviso normalize", () => {
	it("prints the document of a file", async () => {
		const document = JSON.parse((await runHere(["normalize", failing("deploy/ferry.yaml")])).stdout);
		expect(document).toMatchObject({ kind: "workload", source: { format: "kubernetes" } });
	});

	it("prints the documents of several, though one of them cannot be read", async () => {
		const { status, stdout, stderr } = await runHere(
			["normalize", failing("bom.json"), failing("none.json"), "-"],
			readFileSync(failing("plan.json"), "utf8"),
		);
		expect(status).toBe(2);
		const documents = stdout.split(/^(?<=\}\n)(?=\{)/m).map((text) => JSON.parse(text));
		expect(documents.map(({ kind }) => kind)).toEqual(["infrastructure", "sbom"]);
		expect(stderr).toMatch(/^proviso: .*none\.json: There is no such file/);
	});

	it("refuses a format that is not there", async () => {
		const { status, stderr } = await runHere(["normalize", failing("bom.json"), "--as", "cyclonedx-jsn"]);
		expect(status).toBe(2);
		expect(stderr).toMatch(/there is no format cyclonedx-jsn\. Did you mean cyclonedx-json\?/);
	});
});

describe("proviso formats", () => {
	it("lists every format with its kind, as text and as JSON", async () => {
		const { stdout } = await runHere(["formats"]);
		expect(stdout).toMatch(/^sbom +cyclonedx-json +CycloneDX JSON$/m);
		const rows = JSON.parse((await runHere(["formats", "--format", "json"])).stdout);
		expect(rows).toHaveLength(stdout.trim().split("\n").length);
		expect(rows).toContainEqual(expect.objectContaining({ id: "kubernetes", kind: "workload" }));
	});
});

describe("proviso check --as", () => {
	it("reads what was named as the format that is given", async () => {
		const { status, stdout } = await runHere(["check", failing("bom.json"), "--as", "kubernetes"]);
		expect(status).toBe(2);
		expect(stdout).toContain("bom.json");
		expect(await runHere(["check", failing("bom.json"), "--as", "cyclonedx-json"])).toMatchObject({ status: 1 });
	});

	it("refuses what is no format", async () => {
		const { status, stderr } = await runHere(["check", failing("bom.json"), "--as", "cyclonedx-jsn"]);
		expect(status).toBe(2);
		expect(stderr).toContain("cyclonedx-json");
	});
});
