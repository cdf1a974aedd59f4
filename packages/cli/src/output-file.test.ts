import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectWritable, writeAtomically } from "./output-file.js";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "proviso-output-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("writeAtomically", () => {
	it("writes a new file and replaces an old one, leaving nothing else behind", async () => {
		const file = join(folder, "a.json");
		await writeAtomically(file, "one, and longer");
		await writeAtomically(file, "two");
		expect(await readFile(file, "utf8")).toBe("two");
		expect(await readdir(folder)).toEqual(["a.json"]);
	});

	it("keeps what was there, and cleans up, when it cannot write", async () => {
		const file = join(folder, "a.json");
		await writeFile(file, "old");
		// Not text and not bytes, so that writing fails after the temporary file is open.
		await expect(writeAtomically(file, 5 as never)).rejects.toMatchObject({ code: "unwritable" });
		expect(await readFile(file, "utf8")).toBe("old");
		expect(await readdir(folder)).toEqual(["a.json"]);
	});

	it.skipIf(process.platform === "win32")("keeps a link a link, and the mode of the file it leads to", async () => {
		const target = join(folder, "target.json");
		await writeFile(target, "old");
		await chmod(target, 0o600);
		await symlink("target.json", join(folder, "link.json"));
		await writeAtomically(join(folder, "link.json"), "new");
		expect((await lstat(join(folder, "link.json"))).isSymbolicLink()).toBe(true);
		expect(await readFile(target, "utf8")).toBe("new");
		expect((await stat(target)).mode & 0o777).toBe(0o600);
	});

	it.skipIf(process.platform === "win32")("writes to a device without replacing it", async () => {
		await writeAtomically("/dev/null", "x");
		expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
	});
});

describe("expectWritable", () => {
	it("accepts a file that is there or can be made", async () => {
		await writeFile(join(folder, "a"), "");
		await expect(expectWritable(join(folder, "a"))).resolves.toBeUndefined();
		await expect(expectWritable(join(folder, "b"))).resolves.toBeUndefined();
	});

	it("refuses a folder, and a file in a folder that is not there", async () => {
		await mkdir(join(folder, "sub"));
		await expect(expectWritable(join(folder, "sub"))).rejects.toThrow(/is a folder; name a file/);
		await expect(expectWritable(join(folder, "none", "a"))).rejects.toThrow(/there is no folder .*none/);
	});
});
