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

	test.skipIf(process.platform === "win32")("follows links, but not in circles and not into nothing", async () => {
		await write("real/x.rego");
		await symlink(join(directory, "real"), join(directory, "linked"));
		await symlink(directory, join(directory, "real", "up"));
		await symlink(join(directory, "absent"), join(directory, "broken.rego"));
		await symlink("self", join(directory, "self"));
		expect(Object.keys(await readSources(directory))).toEqual(["linked/x.rego", "real/x.rego"]);
	});

	test.skipIf(process.platform === "win32")("gives up where links multiply folders endlessly", async () => {
		for (let i = 0; i < 20; i++) {
			await mkdir(join(directory, `d${i}`));
			for (const name of ["a", "b"]) await symlink(join(directory, `d${i + 1}`), join(directory, `d${i}`, name));
		}
		await mkdir(join(directory, "d20"));
		await expect(readSources(join(directory, "d0"))).rejects.toMatchObject({ code: "too-large" });
	});

	test("refuses folders too deep, text that is not UTF-8, and what is not there, and names them", async () => {
		await write("a/b/c/x.rego");
		await expect(readSources(directory, { maxDepth: 2 })).rejects.toMatchObject({
			code: "too-large",
			message: expect.stringContaining("a/b/c"),
		});
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
