import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WalkOptions, walk } from "./walk.js";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "proviso-walk-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const write = (...names: string[]) => {
	for (const name of names) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), name.endsWith(".gitignore") ? "" : `name: ${name}\n`);
	}
};
const ignore = (name: string, ...patterns: string[]) => {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), patterns.join("\n"));
};
/** Names in order; those with a problem with its code, those found with an asterisk. */
const walked = async (paths: string[] = ["."], options: WalkOptions = {}) => {
	const names: string[] = [];
	for await (const file of walk(paths, { cwd: folder, ...options })) {
		names.push(`${file.name}${file.found ? "*" : ""}${"problem" in file ? ` ${file.problem.code}` : ""}`);
		if ("bytes" in file) expect(new TextDecoder().decode(file.bytes)).toMatch(/^name: /);
		else expect(file.problem).toMatchObject({ file: file.name, line: null, column: null });
	}
	return names;
};
const canLink = process.platform !== "win32";
const isRoot = process.getuid?.() === 0;

describe("walking a folder", () => {
	it("reads JSON and YAML files in the order of their names, deterministically", async () => {
		write("b.yml", "a/z.yaml", "a/B.JSON", "c.json", "README.md", "main.tf", "a.json", "a/a/deep.json");
		expect(await walked()).toEqual(["a/B.JSON*", "a/a/deep.json*", "a/z.yaml*", "a.json*", "b.yml*", "c.json*"]);
		expect(await walked(["a"])).toEqual(["a/B.JSON*", "a/a/deep.json*", "a/z.yaml*"]);
		expect(await walked(["./a/"])).toEqual(["a/B.JSON*", "a/a/deep.json*", "a/z.yaml*"]);
		expect(await walked(["a/.."])).toEqual(await walked());
	});

	it("reads Dockerfiles by the names that they go by", async () => {
		write(
			"Dockerfile",
			"Dockerfile.dev",
			"a/web.Dockerfile",
			"Containerfile",
			"dockerfile.test.ts",
			"Dockerfile.ts",
			"Dockerfile.md",
			"a/mydockerfile",
			"x.dockerignore",
		);
		expect(await walked()).toEqual(["Containerfile*", "Dockerfile*", "Dockerfile.dev*", "a/web.Dockerfile*"]);
	});

	it("reads what formats have names for, hidden files and folders among it, but no dependencies", async () => {
		write(
			".github/CODEOWNERS",
			".npmrc",
			".renovaterc",
			".well-known/security.txt",
			"Cargo.lock",
			"SECURITY.md",
			"docs/security.md",
			"go.sum",
			"node_modules/a/yarn.lock",
			"other.lock",
			"py/requirements-dev.txt",
			"py/notes.txt",
			"yarn.lock",
		);
		expect(await walked()).toEqual([
			".github/CODEOWNERS*",
			".npmrc*",
			".renovaterc*",
			".well-known/security.txt*",
			"Cargo.lock*",
			"SECURITY.md*",
			"go.sum*",
			"py/requirements-dev.txt*",
			"yarn.lock*",
		]);
	});

	it("names files as the folder was given", async () => {
		write("a/x.json");
		const absolute = join(folder, "a").replaceAll("\\", "/");
		expect(await walked([join(folder, "a")])).toEqual([`${absolute}/x.json*`]);
		expect(await walked(["../x"], { cwd: join(folder, "a") })).toEqual(["../x not-found"]);
		expect(await walked([".."], { cwd: join(folder, "a") })).toEqual(["../a/x.json*"]);
	});

	it("leaves out dependencies and hidden folders, but not those of pipelines nor hidden files", async () => {
		write(".git/x.json", "node_modules/p/package.json", ".cache/x.json", ".github/workflows/ci.yml", ".gitlab-ci.yml");
		expect(await walked()).toEqual([".github/workflows/ci.yml*", ".gitlab-ci.yml*"]);
	});

	it("honors .gitignore files, the inner ones before the outer ones", async () => {
		write("a.json", "b.json", "sub/a.json", "sub/b.json", "sub/keep/a.json", "out/x.json", "sub/out.json");
		ignore(".gitignore", "a.json", "/out/", "# comment", "");
		ignore("sub/.gitignore", "!a.json", "b.json");
		expect(await walked()).toEqual(["b.json*", "sub/a.json*", "sub/keep/a.json*", "sub/out.json*"]);
		expect(await walked(["."], { gitignore: false })).toHaveLength(7);
	});

	it("honors those of the repository around it, but reads what was named", async () => {
		write(".git/HEAD", "sub/a.json", "sub/b.json", "dist/x.json");
		ignore(".gitignore", "a.json", "dist/");
		expect(await walked(["sub"])).toEqual(["sub/b.json*"]);
		expect(await walked(["dist"])).toEqual(["dist/x.json*"]);
		expect(await walked(["sub/a.json"])).toEqual(["sub/a.json"]);
	});

	it("leaves out what is excluded, by names relative to it or to the working directory", async () => {
		write("a/x.json", "a/y.json", "b/x.json", "b/fixtures/z.json");
		expect(await walked(["."], { exclude: ["fixtures/", "a/y.json"] })).toEqual(["a/x.json*", "b/x.json*"]);
		expect(await walked(["b"], { exclude: ["b/fixtures"] })).toEqual(["b/x.json*"]);
		expect(await walked(["b"], { exclude: ["/x.json"] })).toEqual(["b/fixtures/z.json*"]);
	});

	it("reports the templates of a Helm chart as skipped", async () => {
		write("chart/Chart.yaml", "chart/values.yaml", "chart/templates/pod.yaml", "templates/pod.yaml");
		write("chart/charts/inner/Chart.yaml", "chart/charts/inner/templates/x.yaml");
		expect(await walked()).toEqual([
			"chart/Chart.yaml*",
			"chart/charts/inner/Chart.yaml*",
			"chart/charts/inner/templates* template",
			"chart/templates* template",
			"chart/values.yaml*",
			"templates/pod.yaml*",
		]);
	});

	it.runIf(canLink)("follows symbolic links within it, and reads no file twice", async () => {
		write("a/x.json", "b/y.json");
		symlinkSync("../b", join(folder, "a/link"));
		symlinkSync("..", join(folder, "a/up"));
		symlinkSync(".", join(folder, "b/self"));
		symlinkSync("x.json", join(folder, "a/copy.json"));
		expect(await walked()).toEqual(["a/copy.json*", "a/link/y.json*"]);
	});

	it.runIf(canLink)("reports symbolic links that lead nowhere or out of it", async () => {
		write("in/x.json", "out/secret.json", "out/secret.txt");
		symlinkSync("../out/secret.json", join(folder, "in/file.json"));
		symlinkSync("../out/secret.txt", join(folder, "in/file.txt"));
		symlinkSync("../out", join(folder, "in/folder"));
		symlinkSync("gone", join(folder, "in/broken.yaml"));
		symlinkSync("circle.json", join(folder, "in/circle.json"));
		expect(await walked(["in"])).toEqual([
			"in/broken.yaml* not-found",
			"in/circle.json* not-readable",
			"in/file.json* outside",
			"in/folder* outside",
			"in/x.json*",
		]);
		expect(await walked(["in/file.json"])).toEqual(["in/file.json"]);
		expect(await walked(["in/folder"])).toEqual(["in/folder/secret.json*"]);
	});

	it.runIf(canLink)("applies .gitignore files to links by their own names", async () => {
		write("a/x.json", "b/y.json", "b/z.json");
		ignore("a/.gitignore", "link", "y.json");
		symlinkSync("../b", join(folder, "a/link"));
		symlinkSync("../b", join(folder, "a/other"));
		expect(await walked(["a"])).toEqual(["a/other* outside", "a/x.json*"]);
		expect(await walked()).toEqual(["a/other/y.json*", "a/other/z.json*", "a/x.json*"]);
	});

	it.runIf(canLink && !isRoot)("reports what may not be read and goes on", async () => {
		write("a.json", "closed/x.json", "z.json");
		chmodSync(join(folder, "a.json"), 0);
		chmodSync(join(folder, "closed"), 0);
		const names = await walked();
		chmodSync(join(folder, "closed"), 0o700);
		expect(names).toEqual(["a.json* not-readable", "closed* not-readable", "z.json*"]);
	});

	it("that yields nothing is an error", async () => {
		mkdirSync(join(folder, "empty"));
		write("other/README.md");
		expect(await walked(["empty", "other"])).toEqual(["empty empty-folder", "other empty-folder"]);
	});

	it("stops where there are too many files", async () => {
		write("a.json", "b.json", "c.json");
		expect(await walked(["."], { entries: 2 })).toEqual([". too-large"]);
	});

	it("named twice, or inside of another that is named, is walked once, and not called empty", async () => {
		write("a/x.json", "b.json");
		expect(await walked([".", "a", "a/"])).toEqual(["a/x.json*", "b.json*"]);
		expect(await walked(["a", "."])).toEqual(["a/x.json*", "b.json*"]);
	});

	it("stops when it is aborted", async () => {
		write("a.json", "b.json");
		const controller = new AbortController();
		const files = walk(["."], { cwd: folder, signal: controller.signal });
		expect((await files.next()).value).toMatchObject({ name: "a.json" });
		controller.abort();
		await expect(files.next()).rejects.toMatchObject({ code: "aborted" });
	});
});

describe("a named file", () => {
	it("is read whatever its name, in the order given, once", async () => {
		write("plan", "b.json", "a.json");
		expect(await walked(["plan", "b.json", ".", "./plan", "b.json"])).toEqual(["plan", "b.json", "a.json*"]);
		expect(await walked([".", "b.json"])).toEqual(["a.json*", "b.json"]);
	});

	it("that is missing is an error, and the others are read", async () => {
		write("a.json");
		expect(await walked(["nope.json", "a.json", "a.json/x"])).toEqual([
			"nope.json not-found",
			"a.json",
			expect.stringMatching(/^a\.json\/x not-/),
		]);
	});

	it("larger than the limit is not read", async () => {
		write("a.json", "b.json");
		expect(await walked(["a.json", "."], { limits: { bytes: 5 } })).toEqual(["a.json too-large", "b.json* too-large"]);
	});

	it.runIf(process.platform === "linux")("that never ends is read up to the limit", async () => {
		const files = walk(["/dev/zero"], { limits: { bytes: 3_000_000 } });
		expect((await files.next()).value).toMatchObject({ problem: { code: "too-large" } });
	});

	it("that states no size is read to its end", async () => {
		if (process.platform !== "linux") return;
		const files = walk(["/proc/self/status"]);
		const { value } = await files.next();
		expect(new TextDecoder().decode((value as { bytes: Uint8Array }).bytes)).toMatch(/^Name:/);
	});
});
