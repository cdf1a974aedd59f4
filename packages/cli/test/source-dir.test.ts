import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { proviso } from "./spawn.js";

let cwd: string;

beforeAll(() => {
	cwd = mkdtempSync(join(tmpdir(), "proviso-sources-"));
	mkdirSync(join(cwd, "infra"));
	mkdirSync(join(cwd, "empty"));
	writeFileSync(join(cwd, "infra", "main.tf"), '# logs\nresource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n');
	const bucket = { mode: "managed", type: "aws_s3_bucket", name: "logs" };
	const plan = {
		format_version: "1.2",
		terraform_version: "1.9.5",
		resource_changes: [
			{
				...bucket,
				address: "aws_s3_bucket.logs",
				provider_name: "registry.terraform.io/hashicorp/aws",
				change: { actions: ["create"], before: null, after: { bucket: "logs" }, after_unknown: {} },
			},
		],
		configuration: { root_module: { resources: [{ ...bucket, expressions: {} }] } },
	};
	writeFileSync(join(cwd, "plan.json"), JSON.stringify(plan));
});

afterAll(() => rmSync(cwd, { recursive: true }));

it("--source-dir leads findings to the resource in the .tf file, in every report", () => {
	const args = ["check", "plan.json", "--source-dir", "./infra/"];
	expect(proviso(args, { cwd }).stdout).toContain("infra/main.tf:2:1  aws_s3_bucket.logs");
	const sarif = JSON.parse(proviso([...args, "--format", "sarif"], { cwd }).stdout);
	expect(sarif.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
		artifactLocation: { uri: "infra/main.tf" },
		region: { startLine: 2, startColumn: 1 },
	});
	expect(proviso(["check", "plan.json"], { cwd }).stdout).toContain("plan.json:1:");
});

it.each([
	["nowhere", "there is no such folder"],
	["plan.json", "it is not a folder"],
	["empty", "it holds no .tf"],
])("--source-dir %s is refused: %s", (folder, why) => {
	const { status, stderr, stdout } = proviso(["check", "plan.json", "--source-dir", folder], { cwd });
	expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	expect(stderr).toContain(why);
});
