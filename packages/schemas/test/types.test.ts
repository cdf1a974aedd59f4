import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("documents narrow by kind, and are readonly at every depth", () => {
	const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
	const project = fileURLToPath(new URL("tsconfig.json", import.meta.url));
	const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
	expect(stdout).toBe("");
	expect(status).toBe(0);
});
