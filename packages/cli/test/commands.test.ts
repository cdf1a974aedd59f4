import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";
import { proviso } from "./spawn.js";

const GATE = `package gate

# METADATA
# title: Only administrators
# entrypoint: true
allow if input.user == "admin"

# METADATA
# title: Everything about the request
# entrypoint: true
about := {"user": input.user, "limit": data.limit}
`;

const GATE_TEST = `package gate_test

import data.gate

test_admin if gate.allow with input as {"user": "admin"}
`;

let cwd: string;
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);

beforeAll(async () => {
	cwd = mkdtempSync(join(tmpdir(), "proviso-commands-"));
	process.chdir(cwd);
	for (const name of ["gate", "broken", "empty", "failing"]) mkdirSync(join(cwd, name));
	write("gate/gate.rego", GATE);
	write("gate/gate_test.rego", GATE_TEST);
	write("gate/data.json", '{"limit": 5}');
	write("broken/a.rego", "package a\n\nallow if { input.x == }\n");
	write("failing/a.rego", 'package a\n\ntest_one if 1 == 2\n\ntest_two if {\n\tprint("seen")\n\t1 == 1\n}\n');
	write("admin.json", '{"user": "admin"}');
	write("eve.yaml", "user: eve\n");
	expect((await runHere(["compile", "gate", "-o", "gate.tar.gz"])).status).toBe(0);
});
const before = process.cwd();
afterAll(() => {
	process.chdir(before);
	rmSync(cwd, { recursive: true, force: true });
});

describe("Rego that does not parse is named as it was given", () => {
	it.each([
		["in a folder", "broken", /^proviso: broken\/a\.rego:3:23: /],
		["as a file", "broken/a.rego", /^proviso: broken\/a\.rego:3:23: /],
		["in a bundle", "broken.tar.gz", /^proviso: broken\.tar\.gz: a\.rego:3:23: /],
	])("%s", async (_where, path, message) => {
		const { Bundle } = await import("@proviso/compiler/bundle");
		const bytes = readFileSync(join(cwd, "broken/a.rego"));
		writeFileSync(join(cwd, "broken.tar.gz"), Bundle.fromFiles([{ name: "/a.rego", bytes }]).toTarball());
		const { status, stderr } = await runHere(["rules", "--policy", path]);
		expect(status).toBe(2);
		expect(stderr).toMatch(message);
	});
});

describe("proviso compile", () => {
	it("writes the same bytes every time, says what it wrote, and prints nothing", async () => {
		const { status, stdout, stderr } = await runHere(["compile", "gate", "-o", "again.tar.gz"]);
		expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
		expect(stderr).toMatch(/^proviso: wrote again\.tar\.gz: gate\/about, gate\/allow \(sha256:[0-9a-f]{64}\)\n$/);
		expect(readFileSync(join(cwd, "again.tar.gz"))).toEqual(readFileSync(join(cwd, "gate.tar.gz")));
	});

	it("writes a module with its types beside it, whose policy answers", async () => {
		const { status } = await runHere(["compile", "gate", "--target", "module", "-o", "gate.mjs"]);
		expect(status).toBe(0);
		expect(readFileSync(join(cwd, "gate.d.mts"), "utf8")).toContain(
			'export declare const entrypoints: readonly ["gate/about", "gate/allow"];',
		);
		const source = readFileSync(join(cwd, "gate.mjs"), "utf8");
		expect(source).toMatch(/^import \{ definePolicy, .* \} from "@proviso\/engine\/runtime";$/m);
		// Where the module lies there is no engine to import.
		const runtime = pathToFileURL(createRequire(import.meta.url).resolve("@proviso/engine/runtime")).href;
		write("here.mjs", source.replace('"@proviso/engine/runtime"', JSON.stringify(runtime)));
		const { loadPolicy } = await import(/* @vite-ignore */ pathToFileURL(join(cwd, "here.mjs")).href);
		expect(loadPolicy().evaluate("gate/about", { user: "eve" })).toEqual({
			status: "defined",
			value: { limit: 5, user: "eve" },
		});
	});

	it.each([
		[
			"Rego that does not parse",
			["broken", "-e", "a/allow"],
			/^proviso: broken\/a\.rego:3:\d+: .*\[rego_parse_error\]\n/,
		],
		["an entrypoint that is not there", ["gate", "-e", "gate/nope"], /gate\/nope/],
		["a folder without Rego", ["empty"], /empty: holds no \.rego file/],
		["a folder that is not there", ["nowhere"], /nowhere: no such file or folder/],
	])("refuses %s", async (_what, args, message) => {
		const { status, stdout, stderr } = await runHere(["compile", ...args, "-o", "refused.tar.gz"]);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toMatch(message);
	});
});

describe("proviso evaluate", () => {
	it.each(["wasm", "plan", "reference"])("prints the value as JSON (%s)", async (backend) => {
		const args = ["evaluate", "-b", "gate.tar.gz", "-i", "admin.json", "-e", "gate/about", "--backend", backend];
		expect(await runHere(args)).toEqual({
			status: 0,
			stdout: '{\n  "limit": 5,\n  "user": "admin"\n}\n',
			stderr: "",
		});
	});

	it.each(["wasm", "plan", "reference"])(
		"prints nothing where the entrypoint is undefined, and says so (%s)",
		async (backend) => {
			const args = ["evaluate", "-b", "gate.tar.gz", "-i", "eve.yaml", "-e", "gate/allow", "--backend", backend];
			expect(await runHere(args)).toEqual({
				status: 0,
				stdout: "",
				stderr: "proviso: gate/allow is undefined for this input\n",
			});
		},
	);

	it("reads the input from standard input", async () => {
		const args = ["evaluate", "-b", "gate.tar.gz", "-i", "-", "-e", "gate/allow"];
		expect((await runHere(args, '{"user": "admin"}')).stdout).toBe("true\n");
	});

	it.each([
		[
			"several entrypoints",
			["-b", "gate.tar.gz"],
			/several entrypoints; choose one with --entrypoint: gate\/about, gate\/allow/,
		],
		["a misspelt entrypoint", ["-b", "gate.tar.gz", "-e", "gate/alow"], /Did you mean gate\/allow\?/],
		["a bundle that is none", ["-b", "admin.json"], /^proviso: admin\.json: .*neither a tar archive nor/],
		["a folder as bundle", ["-b", "gate"], /gate: is a folder.*proviso compile/],
		["data that clash with the bundle's", ["-b", "gate.tar.gz", "-e", "gate/allow", "-d", "clash.json"], /limit/],
	])("refuses %s", async (_what, args, message) => {
		write("clash.json", '{"limit": 7}');
		const { status, stdout, stderr } = await runHere(["evaluate", "-i", "admin.json", ...args]);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
		expect(stderr).toMatch(message);
	});

	it("evaluates what `opa build` makes unless told otherwise, Rego and data alone, with the reference evaluator", async () => {
		const { Bundle } = await import("@proviso/compiler/bundle");
		const bytes = new TextEncoder().encode(GATE);
		writeFileSync(join(cwd, "plain.tar.gz"), Bundle.fromFiles([{ name: "/gate.rego", bytes }]).toTarball());
		const args = ["evaluate", "-b", "plain.tar.gz", "-i", "admin.json", "-e", "gate/allow"];
		expect(await runHere([...args, "--backend", "reference"])).toMatchObject({ status: 0, stdout: "true\n" });
		const { status, stderr } = await runHere(args);
		expect({ status, stderr }).toEqual({
			status: 2,
			stderr: "proviso: plain.tar.gz holds no policy.wasm; evaluate its Rego with --backend reference\n",
		});
	});

	describe("with --coverage and --profile", () => {
		const args = ["evaluate", "-b", "gate.tar.gz", "-i", "admin.json", "-e", "gate/allow"];

		it("leaves standard output to the value, and shows what was reached on standard error", async () => {
			const { status, stdout, stderr } = await runHere([...args, "--coverage", "--profile"]);
			expect({ status, stdout }).toEqual({ status: 0, stdout: "true\n" });
			const [file, all, , head, ...lines] = stderr.split("\n");
			expect([file, all]).toEqual([" 50.0 %  gate.rego  not reached: 11", " 50.0 %  of all lines"]);
			expect(head).toBe("        time  evaluated  line");
			expect(lines.slice(0, 2)).toEqual([
				expect.stringMatching(/^ +\d+\.\d µs +2 {2}gate\.rego:6$/),
				expect.stringMatching(/^ +\d+\.\d µs +in all$/),
			]);
		});

		it("gives all in one object as JSON", async () => {
			const { status, stdout, stderr } = await runHere([...args, "--coverage", "--profile", "--format", "json"]);
			expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
			const said = JSON.parse(stdout);
			expect(Object.keys(said).sort()).toEqual(["coverage", "profile", "result"]);
			expect(said).toMatchObject({
				result: true,
				coverage: { files: [{ file: "gate.rego", covered: [6], notCovered: [11] }] },
				profile: { lines: [{ file: "gate.rego", row: 6, evaluations: 1, heads: 1 }] },
			});
			expect(JSON.parse((await runHere([...args, "--format", "json"])).stdout)).toEqual({ result: true });
		});

		it("counts rules that no entrypoint reaches as not reached, or says why it cannot", async () => {
			mkdirSync(join(cwd, "dead"), { recursive: true });
			write("dead/a.rego", "package a\n\nalive if input.user\n\ndead(x) if x == 1\n");
			await runHere(["compile", "dead", "-e", "a/alive", "-o", "dead.tar.gz"]);
			const evaluated = ["evaluate", "-i", "admin.json", "--coverage", "-b"];
			const { stderr } = await runHere([...evaluated, "dead.tar.gz"]);
			expect(stderr).toBe(" 50.0 %  a.rego  not reached: 5\n 50.0 %  of all lines\n\n");

			const { Bundle } = await import("@proviso/compiler/bundle");
			const { files } = Bundle.fromTarball(readFileSync(join(cwd, "dead.tar.gz")));
			const edited = [...files].map(([name, bytes]) => ({
				name: `/${name}`,
				bytes: name === "a.rego" ? new TextEncoder().encode("package a\n\nalive if mine(1)\n") : bytes,
			}));
			writeFileSync(join(cwd, "foreign.tar.gz"), Bundle.fromFiles(edited).toTarball());
			const foreign = await runHere([...evaluated, "foreign.tar.gz"]);
			expect(foreign).toMatchObject({ status: 0, stdout: "true\n" });
			expect(foreign.stderr).toMatch(
				/^proviso: lines that no entrypoint reaches are not shown: a\.rego:3:10: [^\n]+\n100\.0 % {2}a\.rego\n/,
			);
		});

		it("shows what was reached before an error", async () => {
			mkdirSync(join(cwd, "number"), { recursive: true });
			write("number/a.rego", "package a\n\nn := x if {\n\tx := to_number(input.user)\n}\n");
			await runHere(["compile", "number", "-e", "a/n", "-o", "number.tar.gz"]);
			const failing = ["evaluate", "-b", "number.tar.gz", "-i", "admin.json", "--coverage"];
			const { status, stdout, stderr } = await runHere(failing);
			expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
			expect(stderr).toMatch(
				/^ 33\.3 % {2}a\.rego {2}not reached: 3-4\n[\s\S]*proviso: builtin to_number failed: [^\n]*\(a\.rego:4:7\)\n$/,
			);
			const json = await runHere([...failing, "--format", "json"]);
			expect(json.status).toBe(2);
			expect(JSON.parse(json.stdout)).toMatchObject({
				error: { code: "builtin-failed", builtin: "to_number", file: "a.rego", row: 4, col: 7 },
				coverage: { files: [{ covered: [4], notCovered: [3, 4] }] },
			});
		});

		it.each(["wasm", "reference"])("refuses evaluators that do not tell what they evaluate (%s)", async (backend) => {
			expect(await runHere([...args, "--profile", "--backend", backend])).toEqual({
				status: 2,
				stdout: "",
				stderr: `proviso: --profile needs --backend plan; ${backend} does not tell what it evaluates\n`,
			});
		});
	});

	it.each(["wasm", "plan", "reference"])("refuses a time that is none (%s)", async (backend) => {
		for (const now of ["2026", "yesterday", "2026-02-30T00:00:00Z"]) {
			const args = ["evaluate", "-b", "gate.tar.gz", "-e", "gate/allow", "--now", now, "--backend", backend];
			const { status, stderr } = await runHere(args);
			expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`--now is ${now}`) });
		}
	});

	it.each(["wasm", "plan", "reference"])("names the place in an input that is no JSON (%s)", async (backend) => {
		const args = ["evaluate", "-b", "gate.tar.gz", "-i", "-", "-e", "gate/allow", "--backend", backend];
		const { status, stderr } = await runHere(args, '{\n  "user": oops\n}');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^proviso: --input: \(stdin\):2:\d+: /);
	});
});

describe("proviso inspect", () => {
	it("shows packages and titles of a folder, and digest and entrypoints of a bundle", async () => {
		const folder = await runHere(["inspect", "gate"]);
		expect(folder.stdout).toMatch(/^gate {2}gate\.rego\n {2}about, allow\n.*Only administrators/s);
		const bundle = await runHere(["inspect", "gate.tar.gz"]);
		expect(bundle.stdout).toMatch(/^digest +sha256:[0-9a-f]{64}\n/);
		expect(bundle.stdout).toMatch(/entrypoints +gate\/about, gate\/allow\n/);
		expect(bundle.stdout).toContain("Only administrators");
	});

	it("prints JSON", async () => {
		const { packages, bundle } = JSON.parse((await runHere(["inspect", "gate.tar.gz", "--format", "json"])).stdout);
		expect(packages[0]).toEqual({ path: ["gate"], file: "gate.rego", rules: ["about", "allow"] });
		expect(bundle.entrypoints).toEqual(["gate/about", "gate/allow"]);
	});
});

describe("proviso fmt", () => {
	it("prints one file, lists what --check finds, changes what --write is given", async () => {
		const folder = join(cwd, "unformatted");
		mkdirSync(folder);
		writeFileSync(join(folder, "a.rego"), "package a\nallow if   input.x\n");
		writeFileSync(join(folder, "b.rego"), "package b\n");
		const formatted = "package a\n\nallow if input.x\n";
		expect(await runHere(["fmt", "unformatted/a.rego"])).toEqual({ status: 0, stdout: formatted, stderr: "" });
		expect(await runHere(["fmt", "unformatted"])).toMatchObject({ status: 2, stdout: "" });
		expect(await runHere(["fmt", "--check", "unformatted"])).toEqual({
			status: 1,
			stdout: "unformatted/a.rego\n",
			stderr: "",
		});
		expect(await runHere(["fmt", "--write", "unformatted"])).toMatchObject({
			status: 0,
			stdout: "unformatted/a.rego\n",
		});
		expect(readFileSync(join(folder, "a.rego"), "utf8")).toBe(formatted);
		expect(await runHere(["fmt", "--check", "unformatted"])).toEqual({ status: 0, stdout: "", stderr: "" });
	});

	it("names what does not parse", async () => {
		const { status, stderr } = await runHere(["fmt", "--check", "broken"]);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^proviso: broken\/a\.rego:3:\d+: /);
	});
});

describe("proviso test", () => {
	it("counts what passes, and shows coverage when asked", async () => {
		expect(await runHere(["test", "gate"])).toEqual({ status: 0, stdout: "1 passed\n", stderr: "" });
		const { stdout } = await runHere(["test", "gate", "--coverage"]);
		expect(stdout).toMatch(/% {2}gate\/gate\.rego {2}not reached: 11\n/);
	});

	it("shows what failed with its place, and exits 1", async () => {
		const { status, stdout } = await runHere(["test", "failing"]);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^fail {2}data\.a\.test_one {2}failing\/a\.rego:3:1\n {6}failing\/a\.rego:3:13: /);
		expect(stdout).toMatch(/\n1 passed, 1 failed\n$/);
		expect(stdout).not.toContain("seen");
		expect((await runHere(["test", "failing", "-v"])).stdout).toContain("seen");
	});

	it("runs only tests that a filter names, and refuses to run none", async () => {
		expect(await runHere(["test", "failing", "--filter", "two"])).toMatchObject({ status: 0, stdout: "1 passed\n" });
		const none = await runHere(["test", "failing", "--filter", "zebra"]);
		expect(none).toEqual({ status: 2, stdout: "", stderr: "proviso: failing: no test matches zebra\n" });
	});

	it("refuses Rego that does not compile, with its place", async () => {
		const { status, stderr } = await runHere(["test", "broken"]);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^proviso: broken\/a\.rego:3:\d+: /);
	});
});

describe("proviso version and help", () => {
	it("print to standard output and exit 0", () => {
		expect(proviso(["--version"])).toEqual({ status: 0, stdout: "0.1.0\n", stderr: "" });
		expect(proviso(["version"]).stdout).toMatch(/^proviso +0\.1\.0\nopa +\d+\.\d+\.\d+\nnode +\d/);
		for (const args of [["--help"], ["help"], ["help", "check"], ["check", "--help"]]) {
			const { status, stdout, stderr } = proviso(args);
			expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
			expect(stdout).toContain("Examples:");
		}
	});

	it("give examples for every command that takes arguments", () => {
		const commands = [
			"check",
			"rules",
			"formats",
			"explain",
			"normalize",
			"compile",
			"evaluate",
			"inspect",
			"fmt",
			"test",
		];
		for (const command of commands) expect(proviso([command, "--help"]).stdout).toContain(`$ proviso ${command}`);
	});
});
