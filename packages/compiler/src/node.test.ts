import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readSources } from "@proviso/compiler/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

describe("readSources", () => {
	let directory: string;
	beforeEach(async () => {
		directory = await mkdtemp(join(tmpdir(), "proviso-sources-"));
	});
	afterEach(() => rm(directory, { recursive: true, force: true }));

	async function write(name: string, content: string | Uint8Array = name): Promise<void> {
		const file = join(directory, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}

	test("reads Rego and data, sorted, with forward slashes, and nothing else", async () => {
		for (const name of ["z.rego", "a/b/c.rego", "a/data.json", "a/b/data.yaml", "a/data.yml", "B.rego"])
			await write(name);
		for (const name of ["a/other.json", "README.md", ".git/x.rego", "node_modules/x/x.rego"]) await write(name);
		const sources = await readSources(directory);
		expect(Object.keys(sources)).toEqual([
			"B.rego",
			"a/b/c.rego",
			"a/b/data.yaml",
			"a/data.json",
			"a/data.yml",
			"z.rego",
		]);
		expect(sources["a/b/c.rego"]).toBe("a/b/c.rego");
	});

	test("leaves out what it is told to", async () => {
		for (const name of ["a/x.rego", "a/x_test.rego", "b/x.rego"]) await write(name);
		const include = (path: string) => path !== "b/" && !path.endsWith("_test.rego");
		expect(Object.keys(await readSources(directory, { include }))).toEqual(["a/x.rego"]);
	});

	test.skipIf(process.platform === "win32")(
		"follows links to files but not to folders, so never in circles",
		async () => {
			await write("real/x.rego");
			await symlink(join(directory, "real", "x.rego"), join(directory, "linked.rego"));
			await symlink(join(directory, "real"), join(directory, "folder.rego"));
			await symlink(directory, join(directory, "real", "up"));
			expect(Object.keys(await readSources(directory))).toEqual(["linked.rego", "real/x.rego"]);
			await symlink(join(directory, "absent"), join(directory, "broken.rego"));
			await expect(readSources(directory)).rejects.toMatchObject({
				code: "invalid-sources",
				message: expect.stringContaining("broken.rego"),
			});
		},
	);

	test("refuses folders too deep, text that is not UTF-8, and what is not there, and names them", async () => {
		await write(`${"d/".repeat(65)}x.rego`);
		await expect(readSources(directory)).rejects.toMatchObject({
			code: "too-large",
			message: expect.stringContaining(join("d", "d", "d")),
		});
		await rm(join(directory, "d"), { recursive: true });
		await write("latin.rego", new Uint8Array([0xe9]));
		await expect(readSources(directory)).rejects.toMatchObject({
			code: "invalid-sources",
			message: expect.stringContaining("latin.rego"),
		});
		await expect(readSources(join(directory, "absent"))).rejects.toMatchObject({
			code: "invalid-sources",
			message: expect.stringContaining("absent"),
		});
	});
});
