import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHere } from "./run-here.js";
import { proviso } from "./spawn.js";

// Each property of an input makes the rule of that name answer.
const POLICY = `package table

clash(x) := 1 if x.error
clash(x) := 2 if x.error

deny contains {"message": "never", "path": []} if input.never

undecided contains {"message": "cannot be known", "path": []} if input.undecided

# METADATA
# custom: {severity: low}
deny_low contains {"message": "low", "path": []} if input.low

# METADATA
# custom: {severity: medium}
deny_medium contains {"message": "medium", "path": []} if input.medium

# METADATA
# custom: {severity: high}
deny_high contains {"message": "high", "path": []} if input.high

# METADATA
# custom: {severity: critical}
deny_critical contains {"message": "critical", "path": []} if input.critical

deny_error contains {"message": sprintf("%d", [clash(input)]), "path": []} if input.error
`;

/** What a run may meet: what it adds to the input or the command line, and the exit code that it alone gives. */
const REASONS = {
	"a named file that is broken": { code: 2, args: ["broken.json"] },
	"a named file that is not there": { code: 2, args: ["missing.json"] },
	"a folder with nothing in it": { code: 2, args: ["empty"] },
	"a rule that ends in error": { code: 2, property: "error" },
	"a finding at the threshold": { code: 1, property: "medium" },
	"a finding above the threshold": { code: 1, property: "critical" },
	"a finding below the threshold": { code: 0, property: "low" },
	"something undecided": { code: 0, property: "undecided" },
	"something undecided with --fail-on-undecided": { code: 1, property: "undecided", args: ["--fail-on-undecided"] },
	"a file in a folder that no format recognizes": { code: 0, args: ["folder"] },
	"nothing wrong": { code: 0 },
} as const satisfies Record<string, { code: number; args?: readonly string[]; property?: string }>;

type Reason = { readonly code: number; readonly args?: readonly string[]; readonly property?: string };

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "proviso-exit-"));
	for (const name of ["policy", "empty", "folder"]) mkdirSync(at(name));
	writeFileSync(at("policy/table.rego"), POLICY);
	writeFileSync(at("broken.json"), '{"a": 1,,}');
	writeFileSync(at("folder/note.yaml"), "- just\n- a list\n");
	const compiled = proviso(
		["compile", "policy", "-o", "table.tar.gz", ...entrypoints().flatMap((name) => ["-e", `table/${name}`])],
		{ cwd: folder },
	);
	expect(compiled).toMatchObject({ status: 0, stdout: "" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function entrypoints(): string[] {
	return ["deny", "undecided", ...["low", "medium", "high", "critical", "error"].map((name) => `deny_${name}`)];
}

let inputs = 0;

async function check(reasons: readonly Reason[], extra: readonly string[] = []) {
	const input = at(`input-${inputs++}.json`);
	writeFileSync(
		input,
		JSON.stringify(Object.fromEntries(reasons.flatMap(({ property }) => (property ? [[property, true]] : [])))),
	);
	const args = reasons.flatMap((reason) => reason.args ?? []).map((arg) => (arg.startsWith("--") ? arg : at(arg)));
	return runHere(["check", "--no-builtin", "--policy", at("table.tar.gz"), input, ...new Set(args), ...extra]);
}

describe("proviso check exits", () => {
	const entries = Object.entries<Reason>(REASONS);
	for (const [index, [first, a]] of entries.entries()) {
		it(`with ${a.code} for ${first}`, async () => {
			const { status, stdout } = await check([a]);
			expect(status).toBe(a.code);
			expect(stdout).toMatch(new RegExp(`exit ${a.code}\n$`));
		});
		for (const [second, b] of entries.slice(index + 1)) {
			const code = Math.max(a.code, b.code);
			it(`with ${code} for ${first} and ${second}`, async () => {
				expect((await check([a, b])).status).toBe(code);
			});
		}
	}

	const severities = ["low", "medium", "high", "critical"] as const;
	for (const [finding, property] of severities.entries()) {
		for (const [threshold, failOn] of severities.entries()) {
			const code = finding >= threshold ? 1 : 0;
			it(`with ${code} for a ${property} finding and --fail-on ${failOn}`, async () => {
				expect((await check([{ code, property }], ["--fail-on", failOn])).status).toBe(code);
			});
		}
	}

	it.each([
		["an option that is not there", ["--frobnicate"], /unknown option '--frobnicate'/],
		["a value that an option does not take", ["--format", "xml"], /Allowed choices are text, json, sarif/],
		["an option that is given twice", ["--data", "a", "--data", "b"], /only once/],
		["a time that is none", ["--now", "yesterday"], /expected RFC 3339/],
		["a policy that is not there", ["--policy", "nowhere"], /--policy: nowhere: no such file or folder/],
		["data that are not there", ["--data", "nowhere.json"], /--data: nowhere\.json: no such file or folder/],
		["an output that cannot be written", ["--output", "nowhere/a/b"], /there is no folder nowhere/],
	])("with 2, and no result, for %s", async (_what, args, message) => {
		const { status, stdout, stderr } = await check([{ code: 1, property: "critical" }], args);
		expect(status).toBe(2);
		expect(stdout).toBe("");
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/^proviso: /);
	});

	it.each([
		["no file", ["check"], /missing required argument/],
		["no rules", ["check", "x.json", "--no-builtin"], /--no-builtin leaves no rules/],
		["no command", [], /Usage: proviso/],
		["a command that is not there", ["chekc"], /Did you mean check\?/],
	])("with 2 for %s", async (_what, args, message) => {
		const { status, stdout, stderr } = await runHere(args);
		expect(status).toBe(2);
		expect(stdout).toBe("");
		expect(stderr).toMatch(message);
	});

	it("with the same code from a process", () => {
		writeFileSync(at("bad.json"), '{"critical": true}');
		expect(proviso(["check", "bad.json", "--no-builtin", "-p", "table.tar.gz"], { cwd: folder }).status).toBe(1);
		expect(proviso(["check", "gone.json", "--no-builtin", "-p", "table.tar.gz"], { cwd: folder }).status).toBe(2);
	});
});
