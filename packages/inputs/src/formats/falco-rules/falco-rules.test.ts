import type { Path, ProcessDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const RULES = `- required_engine_version: 0.31.0
- required_plugin_versions: [{name: k8saudit, version: 0.7.0}]
- list: shells
  items: [sh, bash]
- macro: started
  condition: evt.type = execve
- rule: Shell in a container
  desc: Somebody opened a shell
  condition: started and proc.name in (shells)
  output: A shell (user=%user.name)
  priority: WARNING
  tags: [container, shell]
- rule: Pod is privileged
  desc: A privileged pod was made
  condition: ka.verb = create
  output: Privileged pod
  priority: info
  source: k8s_audit
  enabled: no
`;
const OVERLAY = `- rule: Shell in a container
  condition: and not proc.pname = cron
  tags: [local]
  priority: critical
  enabled: false
  override:
    condition: append
    tags: append
    priority: replace
    enabled: replace
- rule: Pod is privileged
  enabled: true
`;

async function document(source: string): Promise<ProcessDocument> {
	const result = await read({ name: "rules.yaml", bytes: source });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.documents[0] as ProcessDocument;
}

async function problems(source: string): Promise<string[]> {
	const result = await read({ name: "rules.yaml", bytes: source });
	return result.problems.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`);
}

const rule = (rest: string) => `- rule: A\n  desc: b\n  condition: c\n  output: d\n  priority: debug\n${rest}`;

describe("rules of Falco", () => {
	it("are detection rules, with what Falco takes for granted filled in", async () => {
		const { detectionRules, limitations, source, threatModel } = await document(RULES);
		expect(source).toMatchObject({ format: "falco-rules", formatVersion: "0.31.0" });
		expect(limitations).toEqual([]);
		expect(threatModel).toBeNull();
		expect(detectionRules).toMatchObject([
			{
				path: ["detectionRules", 0],
				name: "Shell in a container",
				description: "Somebody opened a shell",
				condition: "started and proc.name in (shells)",
				enabled: true,
				priority: "warning",
				source: "syscall",
				tags: ["container", "shell"],
				author: null,
			},
			{ name: "Pod is privileged", enabled: false, priority: "informational", source: "k8s_audit", tags: [] },
		]);
	});

	it("stand as later items of the file change them", async () => {
		const { detectionRules, limitations } = await document(`${RULES}${OVERLAY}`);
		expect(limitations).toEqual([]);
		expect(detectionRules).toMatchObject([
			{
				condition: "started and proc.name in (shells) and not proc.pname = cron",
				enabled: false,
				priority: "critical",
				tags: ["container", "shell", "local"],
			},
			{ name: "Pod is privileged", enabled: true },
		]);
		const deprecated = await document(`${rule("")}- rule: A\n  condition: or e\n  append: true\n`);
		expect(deprecated.detectionRules).toMatchObject([{ condition: "c or e", priority: "debug" }]);
		const again = await document(`${rule("  tags: [x]\n  enabled: false\n")}${rule("")}`);
		expect(again.detectionRules).toMatchObject([{ enabled: true, tags: [] }]);
	});

	it("of another file are known only as far as this one changes them, and that is said", async () => {
		const { detectionRules, limitations } = await document(OVERLAY);
		expect(detectionRules).toMatchObject([
			{ condition: null, enabled: false, priority: "critical", source: null, tags: null },
			{ condition: null, enabled: true, priority: null },
		]);
		expect(limitations.map(({ path }) => path)).toEqual([
			["detectionRules", 0],
			["detectionRules", 1],
		]);
		const replaced = await document("- rule: A\n  condition: c\n  override: {condition: replace}\n");
		expect(replaced.detectionRules).toMatchObject([{ condition: "c", enabled: null }]);
	});

	it("are traced to the lines that say it", async () => {
		const source = `${RULES}${OVERLAY}`;
		const read = await document(source);
		const lines = source.split("\n");
		const line = (...path: Path) => lines[(locate(read, path).line ?? 0) - 1]?.trim();
		expect(line("detectionRules", 0)).toBe("- rule: Shell in a container");
		expect(line("detectionRules", 0, "name")).toBe("- rule: Shell in a container");
		expect(line("detectionRules", 0, "description")).toBe("desc: Somebody opened a shell");
		expect(line("detectionRules", 0, "condition")).toBe("condition: started and proc.name in (shells)");
		expect(line("detectionRules", 0, "priority")).toBe("priority: critical");
		expect(line("detectionRules", 1, "source")).toBe("source: k8s_audit");
		expect(locate(read, ["detectionRules", 1, "enabled"]).line).toBe(lines.length - 1);
	});

	it("may be none, in several documents of a file", async () => {
		expect((await document("- macro: m\n  condition: x\n")).detectionRules).toEqual([]);
		const { detectionRules } = await document(`---\n${rule("")}---\n- rule: A\n  enabled: false\n`);
		expect(detectionRules).toMatchObject([{ name: "A", enabled: false, condition: "c" }]);
	});

	it("that Falco would not load are refused, each at its place", async () => {
		const wrong = `${rule("  tags: {}\n  enabled: maybe\n  source: [x]\n")}- rule: B
  condition: c
  output: ""
  priority: urgent
- rule: C
- rule: D
  condition: x
  append: true
  override: {condition: append}
- rule: E
  condition: x
  desc: y
  override: {condition: merge, priority: append, tags: replace}
- x
- {rule: [], condition: c}
`;
		expect(await problems(wrong)).toEqual([
			'wrong-type 8:3 "source" has to be text, and is an array.',
			'wrong-type 7:3 "enabled" has to be true or false, and is a string.',
			'wrong-type 6:3 "tags" is a list, and this is an object.',
			'missing-field 9:3 "desc" has to be text, and is missing.',
			'wrong-type 11:3 "output" has to be text, and is empty.',
			`invalid-value 12:3 "priority" has to be one of emergency, alert, critical, error, warning, notice, informational, debug.`,
			'missing-field 13:3 The rule "C" has no "condition", and nothing that changes an earlier rule.',
			'invalid-value 16:3 A rule has either "append" or "override".',
			'invalid-value 21:14 "condition" has to be overridden by append or by replace.',
			'invalid-value 21:32 Falco cannot append "priority" of a rule.',
			'invalid-value 19:3 "override" does not say what becomes of "condition".',
			'invalid-value 20:3 "override" does not say what becomes of "desc".',
			'missing-field 18:3 "override" speaks of "tags", which the item does not have.',
			"wrong-type 22:3 An item of a rules file is an object, and this is a string.",
			'wrong-type 23:4 "rule" has to be text, and is an array.',
		]);
		expect(await problems(`${rule("")}${rule("  source: k8s_audit\n")}`)).toEqual([
			'invalid-value 11:3 The rule "A" is defined again for another source, which Falco refuses.',
		]);
		expect(await problems(`${rule("")}---\nrule: B\n`)).toEqual([
			"wrong-type 7:1 A rules file is a list, and this is an object.",
		]);
	});

	it("keep what Falco does not know as a limitation", async () => {
		const { limitations } = await document(`${rule("  tagz: [x]\n  __proto__: 1\n")}- alias: x\n`);
		expect(limitations).toEqual([
			{ path: null, message: "an item is no rule, macro, list or required version; it was not read" },
			{ path: ["detectionRules", 0], message: 'rules of Falco have no property "tagz"; it was not read' },
			{ path: ["detectionRules", 0], message: 'rules of Falco have no property "__proto__"; it was not read' },
		]);
	});

	it("hand on no credential", async () => {
		const token = `ghp_${"a1B2c3D4e5".repeat(4)}`;
		const read = await document(
			`- rule: A\n  desc: b\n  condition: x = ${token}\n  output: d\n  priority: debug\n  tags: [${token}]\n`,
		);
		expect(JSON.stringify(read)).not.toContain(token);
		expect(read.limitations).toHaveLength(2);
	});

	it("are not every list of objects", async () => {
		for (const other of ["- hosts: all\n  tasks: []\n", "- rule: x\n", "[]", "- 1\n", "- list: x\n"]) {
			expect((await read({ name: "x.yaml", bytes: other })).ok, other).toBe(false);
		}
	});
});
