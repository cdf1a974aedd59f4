import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { InfrastructureDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { change, plan } from "../../test/terraform-plan.js";
import { locate } from "../locate.js";
import { read } from "../read.js";
import { scanBlocks } from "./hcl-blocks.js";
import { localModule, moduleNames } from "./module-path.js";
import { readTerraformSources } from "./read-directory.js";

const headers = (text: string) =>
	scanBlocks(text)?.map(({ type, labels, range, source }) => [
		[type, ...labels].join("."),
		text.slice(range.start, range.end),
		source,
	]);

describe("blocks of the Terraform language", () => {
	it("are found with their labels and the source of modules", () => {
		expect(
			headers(`# resource "not" "this" {
/* resource "nor" "this" { */
resource "aws_vpc" "main" {
  tags = { Name = "a" } // }
}
  data aws_ami base { owners = { source = "./no" } }
module "line" { source = "./line" }
module "net" {
  for_each = { a = { source = "./inner" } }
  source   = "./modules/net" # here
}
locals { a = 1 }
`),
		).toEqual([
			["resource.aws_vpc.main", 'resource "aws_vpc" "main"', null],
			["data.aws_ami.base", "data aws_ami base", null],
			["module.line", 'module "line"', "./line"],
			["module.net", 'module "net"', "./modules/net"],
			["locals", "locals", null],
		]);
	});

	it.each([
		['a = "}"\n'],
		['a = "\\"}"\n'],
		['a = "${ { x = "}" }["x"] }"\n'],
		['a = "$${ }"\n'],
		['a = "%{ if true }}%{ endif }"\n'],
		["a = <<EOT\n} resource {\n  EOT x\nEOT\n"],
		['a = <<-EOT\n  ${ join("}", [\n  <<X\nEOT\nX\n  ]) }\n  EOT\n'],
		["a = [for k, v in x : { k = v } if v < 3]\r\n"],
	])("are not misled by %j", (body) => {
		const text = `resource "a" "b" {\n  ${body}}\nresource "c" "d" {}\n`;
		expect(headers(text)?.map(([name]) => name)).toEqual(["resource.a.b", "resource.c.d"]);
	});

	it.each([
		['resource "a" "b" {'],
		['resource "a" "b" {\n a = "\n}\n'],
		["a = (}"],
		["}"],
		["/* open"],
		["a = <<EOT\nb\n"],
		['a = "${"'],
	])("are none in %j, which does not add up", (text) => {
		expect(scanBlocks(text)).toBeNull();
	});

	it("are found in deep and large files", () => {
		const deep = `resource "a" "b" {\n x = ${"[".repeat(200_000)}${"]".repeat(200_000)}\n}\n`;
		expect(headers(deep)).toHaveLength(1);
		const long = `resource "a" "b" {\n x = <<E\n${"${1}x".repeat(200_000)}\nE\n}\n`;
		expect(headers(long)).toHaveLength(1);
		expect(scanBlocks('"${'.repeat(100_000))).toBeNull();
	});
});

describe("modules", () => {
	it("have the names of their address", () => {
		expect(moduleNames('module.a["x.module.y[\\"]"].module.b[0]')).toEqual(["a", "b"]);
		expect(moduleNames("module.a-1")).toEqual(["a-1"]);
		expect(moduleNames("other.a")).toBeNull();
		expect(moduleNames('module.a["x')).toBeNull();
	});

	it("lead to folders below, never outside", () => {
		expect(localModule("", "./modules/net")).toBe("modules/net");
		expect(localModule("modules/net", "../dns/")).toBe("modules/dns");
		expect(localModule("modules", "../../x")).toBeNull();
		expect(localModule("", "/etc")).toBeNull();
		expect(localModule("", "hashicorp/consul/aws")).toBeNull();
	});
});

const PLAN = {
	...plan({ "aws_s3_bucket.b": {}, "data.aws_s3_bucket.d": {}, "aws_s3_bucket.elsewhere": {} }),
	configuration: {
		root_module: { module_calls: { store: { source: "./modules/store", module: {} }, far: { source: "a/b/c" } } },
	},
} as Record<string, unknown>;
(PLAN["resource_changes"] as unknown[]).push(
	change('module.store["x"].aws_s3_bucket.inner[0]'),
	change("module.far.aws_s3_bucket.inner"),
	change("aws_s3_bucket.json"),
);

const FILES = {
	"main.tf": 'resource "aws_s3_bucket" "b" {\n}\n\nmodule "store" {\n  source = "./modules/store"\n}\n',
	"data.tofu": 'data "aws_s3_bucket" "d" {}\n',
	"a_override.tf": '\nresource "aws_s3_bucket" "b" {}\n',
	"broken.tf": 'resource "aws_s3_bucket" "elsewhere" {\n',
	"x.tf.json": '{\n  "resource": {"aws_s3_bucket": {\n    "json": {}}}\n}\n',
	"modules/store/main.tf": '\n\n  resource "aws_s3_bucket" "inner" {}\n',
};

async function located(files: Readonly<Record<string, string>>, directory = "infra/prod") {
	const result = await read({ name: "plan.json", bytes: JSON.stringify(PLAN) }, { sources: { directory, files } });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as InfrastructureDocument;
	const place = (at: readonly (string | number)[]) => {
		const { file, line, column } = locate(document, at);
		return `${file}:${line}:${column}`;
	};
	return { document, place };
}

describe("findings of a plan with its sources", () => {
	it("point to the block of the resource, else to the plan", async () => {
		const { document, place } = await located(FILES);
		expect(
			Object.fromEntries(document.resources.map(({ address, path }) => [address, place([...path, "action"])])),
		).toEqual({
			"aws_s3_bucket.b": "infra/prod/main.tf:1:1",
			"data.aws_s3_bucket.d": "infra/prod/data.tofu:1:1",
			"aws_s3_bucket.elsewhere": expect.stringMatching(/^plan\.json:1:/),
			'module.store["x"].aws_s3_bucket.inner[0]': "infra/prod/modules/store/main.tf:3:3",
			"module.far.aws_s3_bucket.inner": expect.stringMatching(/^plan\.json:1:/),
			"aws_s3_bucket.json": "infra/prod/x.tf.json:3:5",
		});
		const bucket = document.storage.find(({ address }) => address.endsWith("inner[0]"));
		expect(place([...(bucket?.path ?? []), "publicAccessBlocked"])).toBe("infra/prod/modules/store/main.tf:3:3");
		const store = document.modules.find(({ address }) => address === "module.store");
		expect(place(store?.path ?? [])).toBe("infra/prod/main.tf:4:1");
		expect(place(["tool"])).toMatch(/^plan\.json:/);
	});

	it("end where the name of a block does", async () => {
		const { document } = await located(FILES, "");
		expect(locate(document, ["resources", 0])).toEqual({
			file: "main.tf",
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 29,
		});
	});

	it("point to the plan where names are those of prototypes", async () => {
		const { place } = await located({ "main.tf": 'resource "constructor" "__proto__" {}\n' });
		expect(place(["resources", 0])).toMatch(/^plan\.json:/);
		expect(place(["constructor", 0])).toMatch(/^plan\.json:/);
	});

	it("need sources that are texts", async () => {
		const sources = { directory: "", files: { a: 1 } } as never;
		await expect(read({ name: "a", bytes: "{}" }, { sources })).rejects.toMatchObject({ code: "invalid-option" });
	});
});

describe("a folder of sources", () => {
	it("is read without what is hidden or linked", async () => {
		const folder = mkdtempSync(path.join(tmpdir(), "proviso-"));
		try {
			for (const name of ["root/modules/a", "root/.terraform/b", "outside"])
				mkdirSync(path.join(folder, name), { recursive: true });
			const files = [
				"root/main.tf",
				"root/modules/a/x.tf.json",
				"root/.terraform/b/y.tf",
				"root/n.txt",
				"outside/o.tf",
			];
			for (const name of files) writeFileSync(path.join(folder, name), "# text");
			symlinkSync(path.join(folder, "outside"), path.join(folder, "root", "linked"), "junction");
			const root = path.join(folder, "root");
			const { directory, files: found } = await readTerraformSources(root);
			expect(Object.keys(found)).toEqual(["main.tf", "modules/a/x.tf.json"]);
			expect(directory).toBe(root.replaceAll("\\", "/"));
			for (const wrong of ["root/n.txt", "root/missing"]) {
				await expect(readTerraformSources(path.join(folder, wrong))).rejects.toMatchObject({ code: "invalid-option" });
			}
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
