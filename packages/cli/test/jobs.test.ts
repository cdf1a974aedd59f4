import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";

const BIN = fileURLToPath(new URL("../bin/proviso.js", import.meta.url));
const POLICY = `package p

deny contains "endless" if {
	some a in input.many
	some b in input.many
	some c in input.many
	some d in input.many
	a + b + c + d < 0
}

deny contains "odd" if input.number % 2 == 1
`;
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "proviso-jobs-"));
	for (const name of ["policy", "many", "endless"]) mkdirSync(join(folder, name));
	writeFileSync(join(folder, "policy/p.rego"), POLICY);
	for (let i = 0; i < 50; i++) writeFileSync(join(folder, `many/${i}.json`), JSON.stringify({ number: i }));
	const many = Array.from({ length: 2000 }, (_, i) => i);
	writeFileSync(join(folder, "endless/a.json"), JSON.stringify({ many }));
	writeFileSync(join(folder, "endless/b.json"), JSON.stringify({ number: 1 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const args = (what: string, ...more: string[]) => [
	...["check", join(folder, what), "--no-builtin", "--policy", join(folder, "policy"), "--format", "json"],
	...more,
];

describe("check", () => {
	it("reports the same, whatever the number of --jobs", async () => {
		const one = await runHere(args("many", "--jobs", "1"));
		const report = JSON.parse(one.stdout) as { findings: unknown[] };
		expect(report.findings).toHaveLength(25);
		for (const jobs of [["--jobs", "2"], ["-j", "3"], []]) {
			expect(await runHere(args("many", ...jobs))).toEqual(one);
		}
	});

	it("ends a file after --time-limit seconds, and checks the others", async () => {
		const { status, stdout } = await runHere(args("endless", "--time-limit", "1.5"));
		expect(status).toBe(2);
		expect(stdout).toContain('"time-exceeded"');
		expect(stdout).toContain('"odd"');
	});

	it.each([
		["--jobs", "0"],
		["--jobs", "1.5"],
		["--jobs", "many"],
		["--time-limit", "0"],
		["--time-limit", "-1"],
		["--time-limit", "1m"],
	])("refuses %s %s", async (name, value) => {
		const { status, stderr } = await runHere(args("many", name, value));
		expect(status).toBe(2);
		expect(stderr).toContain(name);
	});

	// Windows has no signals that a process could get.
	it.skipIf(process.platform === "win32").each([
		["SIGINT", 130],
		["SIGTERM", 143],
	] as const)("ends with %s, with nothing but a word", async (signal, code) => {
		const child = spawn(process.execPath, [BIN, ...args("endless")], { env: process.env });
		let [stdout, stderr] = ["", ""];
		child.stdout.on("data", (data) => {
			stdout += data;
		});
		child.stderr.on("data", (data) => {
			stderr += data;
		});
		const ended = new Promise((resolve) => child.on("close", resolve));
		// Whenever it comes: before anything listens, it kills.
		const timer = setTimeout(() => child.kill(signal), 4000);
		expect(await ended).toBe(code);
		clearTimeout(timer);
		expect(stdout).toBe("");
		expect(stderr).toBe("proviso: interrupted\n");
	});
});
