#!/usr/bin/env node
// Runs the targets named as arguments, or all of them. Every comparison runs its sides in turn in one sitting and prints
// ratios: absolute times differ between machines. Exits with 1 when a target is missed.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { version as compilerVersion } from "@proviso/compiler";
import { here } from "../lib/files.mjs";
import { summarize } from "../lib/measure.mjs";

const known = readdirSync(here("../targets"))
	.filter((file) => file.endsWith(".mjs"))
	.map((file) => file.slice(0, -".mjs".length))
	.sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
	console.error(`no such target: ${unknown.join(", ")}; there are ${known.join(", ")}`);
	process.exit(2);
}

const { opa, go } = await compilerVersion();
console.log(`Node ${process.version}, V8 ${process.versions.v8}, OPA ${opa} (${go}) as compiler`);
console.log(`${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`);
const folder = mkdtempSync(join(tmpdir(), "proviso-bench-"));
try {
	for (const name of asked.length > 0 ? asked : known) {
		const { title, run } = await import(`../targets/${name}.mjs`);
		console.log(`\n== ${name}: ${title}`);
		await run({ folder });
	}
	process.exitCode = summarize() ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
