import type { Path, Pipeline } from "@proviso/schemas";
import { loadValidator } from "@proviso/schemas";
import { beforeAll, describe, expect, it } from "vitest";
import type { NormalizeProblem, ParsedFile, Recognition } from "../../format.js";
import { defaultLimits } from "../../limits.js";
import { parse } from "../../parse.js";
import { sourceOf } from "../../source.js";
import { Trace, unfold } from "../../trace.js";
import { githubActions } from "./index.js";
import type { Workflow } from "./workflow.js";

let validate: (value: unknown) => readonly unknown[];
beforeAll(async () => {
	const validator = await loadValidator("pipeline");
	validate = (value) => validator(value) as readonly unknown[];
});

async function parsed(text: string, name = ".github/workflows/test.yml"): Promise<ParsedFile> {
	const result = await parse(name, text, defaultLimits);
	if (!result.ok) throw new Error(result.message);
	return { name, syntax: result.syntax, values: result.values };
}

const recognize = async (text: string, name?: string): Promise<Recognition> =>
	githubActions.recognize(await parsed(text, name));

interface Result {
	readonly workflow: Workflow;
	/** The line of the source that a path of the document leads to. */
	line(...path: Path): string;
}

const context = { limits: defaultLimits, verifier: null };

/** Reads a workflow, holds it against the schema, and follows the path of every object in it to the source. */
async function read(text: string): Promise<Result> {
	const file = await parsed(text);
	expect(githubActions.recognize(file)).toEqual({ matches: true, version: null });
	const trace = new Trace();
	const normalized = await githubActions.normalize(file, trace, context);
	if (!normalized.ok) throw new Error(JSON.stringify(normalized.problems));
	const workflow = normalized.body as unknown as Workflow;
	const source = { format: "github-actions", formatVersion: null, path: "x", digest: `sha256:${"0".repeat(64)}` };
	expect(validate({ ...workflow, source })).toEqual([]);
	expectPaths(workflow, workflow, trace);
	const result = await parse(file.name, text, defaultLimits);
	if (!result.ok) throw new Error(result.message);
	const index = await sourceOf(file.name, text, result);
	const lines = text.split("\n");
	return {
		workflow,
		line(...path) {
			const origin = trace.resolve(workflow, path);
			if (origin === null) throw new Error("the path leads nowhere");
			const { value, path: place } = unfold(origin);
			return lines[(index.locate(value, place).line ?? 0) - 1]?.trim() ?? "";
		},
	};
}

/** Every object that has a path is at that path, and the trace knows where it comes from. */
function expectPaths(document: object, node: unknown, trace: Trace): void {
	if (typeof node !== "object" || node === null) return;
	if ("path" in node && !("message" in node)) {
		let found: unknown = document;
		for (const key of node.path as Path) found = (found as Record<string | number, unknown>)[key];
		// Plain comparisons: there are many objects.
		if (found !== node || trace.resolve(document, node.path as Path) === null)
			throw new Error(`${JSON.stringify(node.path)} does not lead to its object, or nowhere in the source`);
	}
	for (const value of Object.values(node)) expectPaths(document, value, trace);
}

async function problems(text: string): Promise<readonly NormalizeProblem[]> {
	const normalized = await githubActions.normalize(await parsed(text), new Trace(), context);
	return normalized.ok ? [] : normalized.problems;
}

/** A workflow with one job. */
const job = (body: string) => `on: push\njobs:\n  main:\n${body.replace(/^/gm, "    ")}`;
/** A workflow with one step on a hosted runner. */
const step = (body: string, before = "") =>
	`on: push\n${before}jobs:\n  main:\n    runs-on: ubuntu-latest\n    steps:\n      - ${body.replaceAll("\n", "\n        ")}\n`;

const firstJob = ({ workflow }: Result): Pipeline.Job => workflow.jobs[0] as Pipeline.Job;
const firstStep = (result: Result): Pipeline.Step => firstJob(result).steps[0] as Pipeline.Step;
const messages = ({ workflow }: Result): string[] => workflow.limitations.map(({ message }) => message);

describe("recognition", () => {
	it("takes a map with on and jobs for a workflow, whatever the file is called", async () => {
		expect(await recognize(step("run: make"), "ci.txt")).toEqual({ matches: true, version: null });
	});

	it.each([
		["GitLab CI", "stages: [build]\nbuild:\n  script: [make]\n"],
		[
			"CircleCI",
			"version: 2.1\njobs:\n  build:\n    docker: [{image: 'a:1'}]\nworkflows:\n  main:\n    jobs: [build]\n",
		],
		["Azure Pipelines", "trigger: [main]\njobs:\n  - job: a\n    steps:\n      - script: make\n"],
		["Bitbucket", "pipelines:\n  default:\n    - step:\n        script: [make]\n"],
		["Kubernetes", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\n"],
		["a list", "- on\n- jobs\n"],
		["text", "on\n"],
		["null", "null\n"],
	])("does not take %s for one", async (_, text) => {
		expect(await recognize(text, "a.yml")).toEqual({ matches: false });
	});

	it("says what the metadata of an action is", async () => {
		const text = "name: a\ndescription: b\nruns:\n  using: composite\n  steps: []\n";
		expect(await recognize(text, "action.yml")).toMatchObject({
			matches: false,
			hint: expect.stringContaining("action.yml"),
		});
	});

	it("says what a file among workflows lacks", async () => {
		expect(await recognize("jobs: {}\n")).toMatchObject({ hint: expect.stringContaining('no "on"') });
		expect(await recognize("on: push\n")).toMatchObject({ hint: expect.stringContaining('no "jobs"') });
		expect(await recognize("on: push\n", "values.yml")).toEqual({ matches: false });
	});

	it("refuses jobs that are no map, and several documents in one file", async () => {
		expect(await problems("on: push\njobs: [a]\n")).toEqual([
			{ code: "wrong-type", message: expect.stringContaining("an array"), value: 0, path: ["jobs"] },
		]);
		expect(await problems("on: push\njobs: {}\n")).toMatchObject([{ code: "wrong-type", path: ["jobs"] }]);
		expect(await problems(`${step("run: a")}---\n${step("run: b")}`)).toMatchObject([
			{ code: "multiple-values", value: 1 },
		]);
	});
});

describe("triggers", () => {
	const triggers = async (on: string) =>
		(await read(`${on}\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n`)).workflow.triggers;

	it("are read from a name, a list and a map", async () => {
		const plain = { types: [], branches: [], tags: [], paths: [], schedules: [] };
		expect(await triggers("on: push")).toEqual([
			{ path: ["triggers", 0], event: "push", untrusted: false, privileged: false, ...plain },
		]);
		expect(await triggers("on: [push, pull_request]")).toMatchObject([{ event: "push" }, { event: "pull_request" }]);
		expect(await triggers("on:\n  push:\n  pull_request: {}")).toMatchObject([
			{ event: "push" },
			{ event: "pull_request" },
		]);
	});

	it("have their filters, and patterns to ignore taken back from all", async () => {
		const on = `
on:
  push:
    branches: [main, 'releases/**']
    tags: v*
    paths-ignore: [docs/**]
  pull_request:
    types: [opened, labeled]
    branches-ignore: [wip/**]
  schedule:
    - cron: '0 4 * * 1'
    - cron: '30 5 * * *'`;
		expect(await triggers(on)).toMatchObject([
			{ branches: ["main", "releases/**"], tags: ["v*"], paths: ["**", "!docs/**"], types: [], schedules: [] },
			{ branches: ["**", "!wip/**"], types: ["opened", "labeled"] },
			{ schedules: ["0 4 * * 1", "30 5 * * *"] },
		]);
	});

	it.each([
		["push", false, false],
		["workflow_dispatch", false, false],
		["workflow_call", false, false],
		["release", false, false],
		["pull_request", true, false],
		["pull_request_review", true, false],
		["pull_request_review_comment", true, false],
		["pull_request_target", true, true],
		["workflow_run", true, true],
		["issues", true, true],
		["issue_comment", true, true],
		["discussion", true, true],
		["discussion_comment", true, true],
		["fork", true, true],
		["watch", true, true],
		["gollum", true, true],
	])("%s: untrusted %s, privileged %s", async (event, untrusted, privileged) => {
		expect(await triggers(`on: ${event}`)).toMatchObject([{ event, untrusted, privileged }]);
	});

	it("are taken for the worst when their event is not known, and say so", async () => {
		const result = await read(`on: pull-request\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n`);
		expect(result.workflow.triggers).toMatchObject([{ event: "pull-request", untrusted: true, privileged: true }]);
		expect(messages(result)).toEqual([expect.stringContaining('"pull-request" is not known')]);
	});

	it("that cannot be read are told", async () => {
		const told = async (on: string) => messages(await read(`${on}\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n`));
		expect(await told("on: {}")).toHaveLength(1);
		expect(await told("on: 1")).toHaveLength(1);
		expect(await told("on: [push, {a: b}]")).toHaveLength(1);
		expect(await told("on: {push: [main]}")).toHaveLength(1);
		expect(await told("on: {push: {branches: {a: b}}}")).toHaveLength(1);
		expect(await told("on: {schedule: {cron: x}}")).toHaveLength(1);
		expect(await told("on: {schedule: [{at: x}]}")).toHaveLength(1);
	});

	it("make a workflow reusable", async () => {
		const called = await read(
			"on: {workflow_call: {inputs: {a: {type: string}}}}\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n",
		);
		expect(called.workflow.reusable).toBe(true);
		expect((await read(step("run: a"))).workflow.reusable).toBe(false);
	});

	it("lead to their lines in each form", async () => {
		const jobs = "\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n";
		expect((await read(`on: push${jobs}`)).line("triggers", 0, "event")).toBe("on: push");
		expect((await read(`on:\n  - push\n  - fork${jobs}`)).line("triggers", 1)).toBe("- fork");
		const map = await read(
			`on:\n  push:\n    branches:\n      - main\n      - dev\n  fork:\n    branches-ignore: [x]${jobs}`,
		);
		expect(map.line("triggers", 0, "branches", 1)).toBe("- dev");
		expect(map.line("triggers", 1)).toBe("fork:");
		expect(map.line("triggers", 1, "branches")).toBe("branches-ignore: [x]");
	});
});

describe("permissions", () => {
	const permissions = async (text: string) => (await read(step("run: a", text))).workflow.permissions;

	it("are null where none are declared", async () => {
		expect(await permissions("")).toBeNull();
	});
	it.each([
		["read-all", "read"],
		["write-all", "write"],
		["{}", "none"],
		["none", "none"],
	])("in one word: %s", async (text, all) => {
		expect(await permissions(`permissions: ${text}\n`)).toEqual({
			path: ["permissions"],
			all,
			scopes: {},
			unknown: [],
		});
	});
	it("by scope, of the workflow and of a job", async () => {
		const result = await read(
			"on: push\npermissions:\n  contents: read\n  id-token: write\njobs:\n  a:\n    runs-on: x\n    permissions:\n      packages: write\n    steps:\n      - run: y\n",
		);
		expect(result.workflow.permissions).toMatchObject({ all: null, scopes: { contents: "read", "id-token": "write" } });
		expect(firstJob(result).permissions).toMatchObject({
			path: ["jobs", 0, "permissions"],
			all: null,
			scopes: { packages: "write" },
		});
		expect(result.line("permissions", "scopes", "id-token")).toBe("id-token: write");
		expect(result.line("jobs", 0, "permissions", "scopes", "packages")).toBe("packages: write");
	});
	it("that GitHub does not know are unknown, and told", async () => {
		const word = await read(step("run: a", "permissions: everything\n"));
		expect(word.workflow.permissions).toMatchObject({ all: null, scopes: {}, unknown: ["all", "scopes"] });
		expect(messages(word)).toHaveLength(1);
		const scope = await read(step("run: a", "permissions: {contents: read, issues: [write]}\n"));
		expect(scope.workflow.permissions).toMatchObject({ scopes: { contents: "read" }, unknown: ["scopes"] });
		expect(messages(scope)).toHaveLength(1);
	});
});

describe("runners", () => {
	const runner = async (runsOn: string, strategy = "") =>
		firstJob(await read(job(`${strategy}runs-on: ${runsOn}\nsteps:\n  - run: a\n`))).runner;

	it.each(
		(
			"ubuntu-latest ubuntu-24.04 ubuntu-22.04 ubuntu-24.04-arm ubuntu-slim windows-latest windows-2022 windows-11-arm " +
			"windows-2025-vs2026 macos-latest macos-15 macos-15-intel macos-latest-large macos-14-xlarge ubuntu-20.04-16core " +
			"Ubuntu-Latest"
		).split(" "),
	)("%s is GitHub's", async (label) => {
		expect(await runner(label)).toMatchObject({ labels: [label], hosting: "hosted", unknown: [] });
	});
	it.each(["self-hosted", "[self-hosted, linux, x64]", "{labels: [self-hosted, gpu]}", "[self-hosted, ubuntu-latest]"])(
		"%s is one's own",
		async (runsOn) => {
			expect(await runner(runsOn)).toMatchObject({ hosting: "self-hosted", unknown: [] });
		},
	);
	it.each([
		"linux",
		"my-runner",
		"ubuntu-latest-gpu",
		"[ubuntu-latest, gpu]",
		"{group: big}",
		"{group: a, labels: ubuntu-latest}",
	])("%s does not tell", async (runsOn) => {
		expect(await runner(runsOn)).toMatchObject({ hosting: null, unknown: [] });
	});
	it("have group and labels", async () => {
		expect(await runner("{group: big, labels: [a, b]}")).toMatchObject({ group: "big", labels: ["a", "b"] });
	});
	it("are those of a matrix when it lists them", async () => {
		const list = "strategy:\n  matrix:\n    os: [ubuntu-latest, windows-2022]\n";
		expect(await runner("${{ matrix.os }}", list)).toMatchObject({
			labels: ["ubuntu-latest", "windows-2022"],
			hosting: "hosted",
		});
		const include =
			"strategy:\n  matrix:\n    include:\n      - {os: ubuntu-latest}\n      - {os: [self-hosted, arm]}\n";
		expect(await runner("${{ matrix.os }}", include)).toMatchObject({
			labels: ["ubuntu-latest", "self-hosted", "arm"],
			hosting: "self-hosted",
		});
		const nested = "strategy:\n  matrix:\n    target:\n      - {os: macos-14, name: a}\n";
		expect(await runner("${{ matrix.target.os }}", nested)).toMatchObject({ labels: ["macos-14"], hosting: "hosted" });
		const version = "strategy:\n  matrix:\n    version: ['22.04', '24.04']\n";
		expect(await runner("ubuntu-${{ matrix.version }}", version)).toMatchObject({
			labels: ["ubuntu-22.04", "ubuntu-24.04"],
		});
		expect(await runner("${{ matrix.other || 'ubuntu-latest' }}", list)).toMatchObject({ labels: ["ubuntu-latest"] });
	});
	it("are those that a condition chooses between", async () => {
		expect(await runner("${{ github.repository == 'a/b' && 'self-hosted' || 'ubuntu-latest' }}")).toMatchObject({
			labels: ["self-hosted", "ubuntu-latest"],
			hosting: "self-hosted",
		});
		expect(await runner(`\${{ fromJSON('["self-hosted", "gpu"]') }}`)).toMatchObject({
			labels: ["self-hosted", "gpu"],
		});
	});
	it("are unknown when they come from elsewhere, but for what is known", async () => {
		const unknown = { labels: [], group: null, hosting: null, unknown: ["labels", "hosting"] };
		expect(await runner("${{ inputs.os }}")).toMatchObject(unknown);
		expect(await runner("${{ matrix.os }}", "strategy:\n  matrix: ${{ fromJSON(needs.a.outputs.b) }}\n")).toMatchObject(
			unknown,
		);
		expect(await runner("${{ matrix.os }}", "strategy:\n  matrix:\n    os: ['${{ vars.OS }}']\n")).toMatchObject(
			unknown,
		);
		expect(await runner("[self-hosted, '${{ inputs.os }}']")).toMatchObject({
			labels: ["self-hosted"],
			hosting: "self-hosted",
			unknown: ["labels"],
		});
		expect(await runner("{group: '${{ inputs.group }}'}")).toMatchObject({
			group: null,
			hosting: null,
			unknown: ["group", "hosting"],
		});
	});
	it("lead to their lines", async () => {
		const result = await read(job("runs-on:\n  group: big\n  labels:\n    - a\n    - b\nsteps:\n  - run: a\n"));
		expect(result.line("jobs", 0, "runner", "labels", 1)).toBe("- b");
		expect(result.line("jobs", 0, "runner", "group")).toBe("group: big");
		expect(result.line("jobs", 0, "runner", "hosting")).toBe("runs-on:");
	});
});

describe("calls", () => {
	const commit = "0123456789abcdef0123456789abcdef01234567";
	const call = async (uses: string) => firstStep(await read(step(`uses: ${uses}`))).call;

	it("are pinned to a commit by its full id only", async () => {
		const checkout = { type: "action", repository: "actions/checkout", subpath: null, image: null, unknown: [] };
		expect(await call(`actions/checkout@${commit} # v4`)).toMatchObject({ ...checkout, ref: commit, pinned: "commit" });
		expect(await call(`actions/checkout@${"0".repeat(64)}`)).toMatchObject({ pinned: "commit" });
		for (const ref of ["v4", "main", "releases/v1", commit.slice(0, 7), `${commit}0`, `v${commit.slice(1)}`])
			expect(await call(`actions/checkout@${ref}`)).toMatchObject({ ...checkout, ref, pinned: "mutable" });
		expect(await call("actions/checkout")).toMatchObject({ ...checkout, ref: null, pinned: "none" });
		expect(await call('"actions/checkout@"')).toMatchObject({ ...checkout, ref: null, pinned: "none" });
	});
	it("may be of a folder of a repository", async () => {
		expect(await call("github/codeql-action/init/x@v3")).toMatchObject({
			repository: "github/codeql-action",
			subpath: "init/x",
			ref: "v3",
		});
	});
	it("may be local", async () => {
		const local = { type: "local", repository: null, ref: null, pinned: null };
		expect(await call("./.github/actions/a")).toMatchObject({ ...local, subpath: ".github/actions/a" });
		expect(await call("$/.github/actions/a")).toMatchObject({ ...local, subpath: ".github/actions/a" });
	});
	it("may be images", async () => {
		expect(await call("docker://alpine:3.20")).toMatchObject({
			type: "image",
			pinned: "mutable",
			image: { repository: "library/alpine", tag: "3.20" },
		});
		expect(await call("docker://ghcr.io/a/b")).toMatchObject({
			pinned: "none",
			image: { registry: "ghcr.io", tag: null },
		});
		expect(await call(`docker://a/b@sha256:${"0".repeat(64)}`)).toMatchObject({ pinned: "digest" });
	});
	it("that GitHub would refuse are told, or unknown", async () => {
		const bare = await read(step("uses: checkout@v4"));
		expect(firstStep(bare).call).toMatchObject({ repository: null, ref: "v4", pinned: "mutable" });
		expect(messages(bare)).toHaveLength(1);
		const image = await read(step("uses: docker://UPPER"));
		expect(firstStep(image).call).toMatchObject({ image: { valid: false } });
		expect(messages(image)).toHaveLength(1);
		expect(await call("actions/checkout@${{ env.REF }}")).toMatchObject({
			pinned: null,
			unknown: ["repository", "subpath", "ref", "pinned"],
		});
		expect(await call("docker://alpine:${{ env.TAG }}")).toMatchObject({ type: "image", unknown: ["image", "pinned"] });
	});
	it("of reusable workflows are jobs, with what they pass on", async () => {
		const result = await read(
			job(
				"uses: a/b/.github/workflows/c.yml@v1\nwith:\n  version: 1\n  title: ${{ github.event.issue.title }}\nsecrets:\n  token: ${{ secrets.TOKEN }}\n",
			),
		);
		expect(firstJob(result)).toMatchObject({
			call: { type: "workflow", repository: "a/b", subpath: ".github/workflows/c.yml", ref: "v1", pinned: "mutable" },
			runner: null,
			steps: [],
			secrets: "listed",
			secretNames: ["TOKEN"],
			inputs: [
				{ name: "version", value: "1" },
				{ name: "title", value: null, expressions: [{ untrusted: ["github.event.issue.title"] }] },
				{ path: ["jobs", 0, "inputs", 2], name: "token", value: null },
			],
		});
		expect(messages(result)).toEqual([]);
		expect(result.line("jobs", 0, "inputs", 1)).toBe("title: ${{ github.event.issue.title }}");
		expect(result.line("jobs", 0, "inputs", 2)).toBe("token: ${{ secrets.TOKEN }}");
		expect(result.line("jobs", 0, "call", "pinned")).toBe("uses: a/b/.github/workflows/c.yml@v1");
		const local = await read(job("uses: ./.github/workflows/c.yml\nsecrets: inherit\n"));
		expect(firstJob(local)).toMatchObject({ call: { type: "local", pinned: null }, secrets: "inherit" });
	});
	it("lead to their lines", async () => {
		const result = await read(step("name: get it\nuses: actions/checkout@v4\nwith:\n  ref: main"));
		expect(result.line("jobs", 0, "steps", 0)).toBe("- name: get it");
		expect(result.line("jobs", 0, "steps", 0, "call")).toBe("uses: actions/checkout@v4");
		expect(result.line("jobs", 0, "steps", 0, "call", "pinned")).toBe("uses: actions/checkout@v4");
		expect(result.line("jobs", 0, "steps", 0, "inputs", 0, "value")).toBe("ref: main");
	});
});

describe("expressions in scripts", () => {
	const untrusted = async (body: string, before = "") =>
		firstStep(await read(step(body, before))).expressions.flatMap((expression) => expression.untrusted);

	it("say what they read, and what of it anyone can choose", async () => {
		const result = await read(
			step(
				"run: |\n  echo ${{ github.event.issue.title }}\n  echo ${{ github.sha }} ${{ github.head_ref || github.ref }}",
			),
		);
		expect(firstStep(result).expressions).toEqual([
			{
				path: ["jobs", 0, "steps", 0, "expressions", 0],
				text: "github.event.issue.title",
				references: ["github.event.issue.title"],
				untrusted: ["github.event.issue.title"],
			},
			{
				path: ["jobs", 0, "steps", 0, "expressions", 1],
				text: "github.sha",
				references: ["github.sha"],
				untrusted: [],
			},
			{
				path: ["jobs", 0, "steps", 0, "expressions", 2],
				text: "github.head_ref || github.ref",
				references: ["github.head_ref", "github.ref"],
				untrusted: ["github.head_ref"],
			},
		]);
		expect(result.line("jobs", 0, "steps", 0, "expressions", 1)).toBe("- run: |");
		expect(result.line("jobs", 0, "steps", 0, "expressions", 1, "text")).toBe("- run: |");
	});

	it("are those of variables when they expand one that anyone can choose", async () => {
		const title = "${{ github.event.issue.title }}";
		expect(await untrusted(`env: {T: '${title}'}\nrun: echo \${{ env.T }}`)).toEqual(["env.T"]);
		expect(await untrusted("run: echo ${{ env.T }}", `env:\n  T: ${title}\n`)).toEqual(["env.T"]);
		expect(await untrusted("run: echo ${{ env['T'] }}", `env:\n  T: ${title}\n`)).toEqual(["env.T"]);
		expect(await untrusted("run: echo '${{ toJSON(env) }}'", `env:\n  T: ${title}\n`)).toEqual(["env"]);
		expect(await untrusted("env: {U: '${{ env.T }}'}\nrun: echo ${{ env.U }}", `env:\n  T: ${title}\n`)).toEqual([
			"env.U",
		]);
	});

	it("are harmless as shell variables, when a nearer variable hides them, and when only tested", async () => {
		const title = "${{ github.event.issue.title }}";
		expect(await untrusted(`env:\n  T: ${title}\nrun: echo "$T"`)).toEqual([]);
		expect(await untrusted("env: {T: fixed}\nrun: echo ${{ env.T }}", `env:\n  T: ${title}\n`)).toEqual([]);
		expect(await untrusted("run: echo ${{ env.OTHER }}", `env:\n  T: ${title}\n`)).toEqual([]);
		expect(await untrusted("run: echo ${{ contains(github.event.comment.body, 'x') }}")).toEqual([]);
	});

	it("include inputs that have such values unless they are passed", async () => {
		const on = `on: {workflow_call: {inputs: {Text: {type: string, default: '\${{ github.event.issue.title }}'}, n: {type: string}}}}`;
		const text = `${on}\njobs: {a: {runs-on: x, steps: [{run: "\${{ inputs.text }} \${{ inputs.n }}"}]}}\n`;
		expect(firstStep(await read(text)).expressions.map((one) => one.untrusted)).toEqual([["inputs.text"], []]);
	});

	it("are those of a matrix made of what anyone can choose", async () => {
		const text = job(
			"strategy:\n  matrix:\n    title: ['${{ github.event.issue.title }}']\n    os: [a]\nruns-on: x\nsteps:\n  - run: echo ${{ matrix.title }} ${{ matrix.os }}\n",
		);
		expect(firstStep(await read(text)).expressions.map((expression) => expression.untrusted)).toEqual([
			["matrix.title"],
			[],
		]);
		const whole = job(
			"strategy:\n  matrix: ${{ fromJSON(github.event.comment.body) }}\nruns-on: x\nsteps:\n  - run: echo ${{ matrix.a }}\n",
		);
		expect(firstStep(await read(whole)).expressions[0]?.untrusted).toEqual(["matrix.a"]);
	});

	it("are those of outputs of other jobs made of what anyone can choose, however far they were handed on", async () => {
		const outputs = (needs: string, text: string) => `
    needs: ${needs}
    runs-on: ubuntu-latest
    outputs:
      out: ${JSON.stringify(text)}
      safe: \${{ github.sha }}
    steps: [{ run: "true" }]`;
		const { workflow } = await read(`
on: pull_request_target
env:
  TITLE: \${{ github.event.pull_request.title }}
jobs:
  last:
    needs: [first, second, variable]
    runs-on: ubuntu-latest
    strategy:
      matrix:
        name: ["\${{ needs.second.outputs.out }}"]
    steps:
      - run: \${{ needs.first.outputs.out }}
      - run: \${{ needs['second'].outputs['out'] }}
      - run: \${{ needs.variable.outputs.out }}
      - run: \${{ toJSON(needs) }}
      - run: \${{ needs.*.outputs.out }}
      - run: \${{ matrix.name }}
      - run: \${{ needs.first.outputs.safe }} \${{ needs.first.result }} \${{ needs.none.outputs.out }} \${{ needs.a.outputs.out }}
  first:${outputs("[]", "${{ github.head_ref }}")}
  second:${outputs("first", "${{ needs.FIRST.outputs.OUT }}")}
  variable:${outputs("first", "${{ env.TITLE }}")}
  a:${outputs("b", "${{ needs.b.outputs.out }}")}
  b:${outputs("a", "${{ needs.a.outputs.out }}")}
`);
		expect(workflow.jobs[0]?.steps.map(({ expressions }) => expressions.flatMap(({ untrusted }) => untrusted))).toEqual(
			[
				["needs.first.outputs.out"],
				["needs.second.outputs.out"],
				["needs.variable.outputs.out"],
				["needs"],
				["needs.*.outputs.out"],
				["matrix.name"],
				[],
			],
		);
	});

	it("count in inputs that an action runs as code, and in no others", async () => {
		const body = "${{ github.event.comment.body }}";
		const result = await read(
			step(`uses: Actions/GitHub-Script@v7\nwith:\n  debug: ${body}\n  script: console.log("${body}")`),
		);
		expect(firstStep(result).expressions).toMatchObject([
			{ path: ["jobs", 0, "steps", 0, "expressions", 0], untrusted: ["github.event.comment.body"] },
		]);
		expect(result.line("jobs", 0, "steps", 0, "expressions", 0)).toBe(`script: console.log("${body}")`);
		expect(firstStep(result).inputs).toMatchObject([{ expressions: [{}] }, { expressions: [{}] }]);
		expect(await untrusted(`uses: a/b@v1\nwith:\n  script: ${body}`)).toEqual([]);
	});

	it("that do not parse or do not end are told, and taken for the worst", async () => {
		const broken = await read(step("run: echo ${{ github.head_ref + 1 }}"));
		expect(firstStep(broken).expressions).toMatchObject([{ untrusted: ["github.head_ref"] }]);
		expect(messages(broken)).toHaveLength(1);
		const open = await read(step("run: echo ${{ github.head_ref"));
		expect(firstStep(open).expressions).toMatchObject([{ untrusted: ["github.head_ref"] }]);
		expect(messages(open)).toHaveLength(1);
	});
});

describe("variables", () => {
	it("have a literal value, or expressions", async () => {
		const result = await read(step("run: a", "env:\n  A: text\n  B: 1\n  C: true\n  D:\n  E: x-${{ github.sha }}\n"));
		expect(result.workflow.variables).toMatchObject([
			{ path: ["variables", 0], name: "A", value: "text", credential: null, expressions: [] },
			{ name: "B", value: "1" },
			{ name: "C", value: "true" },
			{ name: "D", value: "" },
			{ name: "E", value: null, credential: null, expressions: [{ text: "github.sha" }] },
		]);
		expect(result.line("variables", 4, "expressions", 0)).toBe("E: x-${{ github.sha }}");
		expect(result.line("variables", 0, "name")).toBe("A: text");
	});

	it("do not keep a literal credential", async () => {
		const text = job(
			`env:
  DB_PASSWORD: sw0rdf1sh
  OTHER_PASSWORD: \${{ secrets.OTHER }}
runs-on: x
container:
  image: a/b:1
  credentials:
    username: me
    password: sw0rdf1sh
services:
  db:
    image: postgres:17
    env:
      POSTGRES_PASSWORD: sw0rdf1sh
steps:
  - uses: a/b@v1
    env:
      API_TOKEN: sw0rdf1shA1B2C3D4E5
    with:
      password: sw0rdf1sh
`,
		);
		const result = await read(text);
		const main = firstJob(result);
		const password = { value: null, credential: { type: "password" } };
		expect(main.variables).toMatchObject([password, { value: null, credential: null }]);
		expect(main.container?.credentials).toMatchObject([{ name: "username", value: "me" }, password]);
		expect(main.services[0]?.variables).toMatchObject([password]);
		expect(main.steps[0]?.variables).toMatchObject([{ value: null, credential: { type: "token" } }]);
		expect(main.steps[0]?.inputs).toMatchObject([password]);
		expect(JSON.stringify(result.workflow)).not.toContain("sw0rdf1sh");
		expect(result.line("jobs", 0, "variables")).toBe("env:");
		expect(result.line("jobs", 0, "services", 0, "variables", 0)).toBe("POSTGRES_PASSWORD: sw0rdf1sh");
		expect(result.line("jobs", 0, "container", "credentials", 1)).toBe("password: sw0rdf1sh");
	});

	it("that cannot be told are told", async () => {
		const whole = await read(step("run: a", "env: ${{ fromJSON(inputs.env) }}\n"));
		expect(whole.workflow.limitations).toEqual([
			{ path: ["variables"], message: expect.stringContaining("expression") },
		]);
		const list = await read(step("run: a\nenv: {A: [1]}"));
		expect(firstStep(list).variables).toMatchObject([{ name: "A", value: null, expressions: [] }]);
		expect(list.workflow.limitations).toMatchObject([{ path: ["jobs", 0, "steps", 0, "variables", 0] }]);
	});
});

describe("tokens of OpenID Connect", () => {
	it.each([
		["permissions: {id-token: write}", "", 1, false],
		["permissions: write-all", "", 1, false],
		["permissions: {id-token: write}", "permissions: {contents: read}", 0, false],
		["permissions: {contents: read}", "permissions: {id-token: write}", 1, false],
		["", "", 0, false],
		["permissions: {}", "", 0, false],
		["permissions: read-all", "", 0, false],
		["permissions: odd", "", 0, true],
	])("with %j for all and %j for the job", async (all, own, count, isUnknown) => {
		const result = await read(`on: push\n${all}\njobs:\n  a:\n    runs-on: x\n    ${own}\n    steps: [{run: x}]\n`);
		const job = firstJob(result);
		expect(job.identityTokens.map(({ name, audiences, unknown }) => [name, audiences, unknown])).toEqual(
			Array(count).fill([null, [], ["audiences"]]),
		);
		expect(job.unknown.includes("identityTokens")).toBe(isUnknown);
	});

	it("of a workflow that others call are theirs to allow", async () => {
		const result = await read("on: [push, workflow_call]\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n");
		expect(firstJob(result).unknown).toEqual(["identityTokens"]);
	});
});

describe("containers", () => {
	it("have what they may do to their machine, without credentials", async () => {
		const result = await read(`on: push
jobs:
  a:
    runs-on: ubuntu-latest
    container:
      image: node:22
      options: --privileged --mount type=bind,source=/etc,target=/host,readonly
      volumes:
        - /var/run/docker.sock:/var/run/docker.sock
    services:
      db:
        image: postgres:17
        options: >-
          --health-cmd pg_isready -e POSTGRES_PASSWORD=hunter22
          --privileged=false -v data:/data
      any:
        image: a:1
        options: \${{ matrix.options }}
        volumes: \${{ matrix.volumes }}
    steps: [{run: x}]
`);
		const job = firstJob(result);
		expect(job.container).toMatchObject({
			options: "--privileged --mount type=bind,source=/etc,target=/host,readonly",
			volumes: ["/var/run/docker.sock:/var/run/docker.sock", "/etc:/host:ro"],
			privileged: true,
			credential: null,
			unknown: [],
		});
		expect(job.services).toMatchObject([
			{ privileged: false, volumes: ["data:/data"], credential: { type: "password" }, unknown: [] },
			{ privileged: null, volumes: [], unknown: ["volumes", "privileged"] },
		]);
		expect(job.services[0]?.options).toContain("POSTGRES_PASSWORD=[redacted password]");
	});
});

describe("scripts", () => {
	it("keep no credential, and say that there was one", async () => {
		const token = `ghp_${"a1".repeat(18)}`;
		const result = await read(
			step(`run: |\n  echo \${{ github.head_ref }}\n  export TOKEN=${token}\n  push --password "hunter22"\n`),
		);
		const own = firstJob(result).steps[0];
		expect(own?.script?.trim()).toBe(
			'echo ${{ github.head_ref }}\nexport TOKEN=[redacted github-token]\npush --password "[redacted password]"',
		);
		expect(own?.credential?.type).toBe("github-token");
		expect(own?.expressions).toMatchObject([{ untrusted: ["github.head_ref"] }]);
	});
});

describe("jobs", () => {
	it("have every property, null or empty where the source has none", async () => {
		const result = await read(step("run: make"));
		expect(result.workflow).toMatchObject({ name: null, permissions: null, variables: [], limitations: [] });
		expect(firstJob(result)).toEqual({
			path: ["jobs", 0],
			id: "main",
			name: null,
			needs: [],
			condition: null,
			permissions: null,
			identityTokens: [],
			runner: {
				path: ["jobs", 0, "runner"],
				labels: ["ubuntu-latest"],
				group: null,
				hosting: "hosted",
				ephemeral: true,
				unknown: [],
			},
			environment: null,
			container: null,
			services: [],
			call: null,
			inputs: [],
			secrets: null,
			secretNames: [],
			secretGroups: [],
			variables: [],
			failureIgnored: false,
			timeoutMinutes: null,
			artifacts: [],
			steps: [
				{
					path: ["jobs", 0, "steps", 0],
					id: null,
					name: null,
					condition: null,
					call: null,
					container: null,
					inputs: [],
					script: "make",
					credential: null,
					shell: null,
					workingDirectory: null,
					expressions: [],
					variables: [],
					failureIgnored: false,
					timeoutMinutes: null,
					unknown: [],
				},
			],
			unknown: [],
		});
	});

	it("are read in full", async () => {
		const result = await read(`name: Release
run-name: by \${{ github.actor }}
on: push
concurrency: one
defaults:
  run:
    shell: bash
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
  deploy:
    name: Deploy it
    needs: [build]
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    environment:
      name: production
      url: https://example.com
    concurrency: {group: a}
    outputs: {a: '\${{ steps.one.outputs.x }}'}
    defaults:
      run:
        working-directory: app
    timeout-minutes: 10
    continue-on-error: true
    strategy:
      fail-fast: false
      matrix: {node: [20, 22]}
    steps:
      - id: one
        name: First
        if: always()
        run: ./deploy
        shell: pwsh
        working-directory: lib
        continue-on-error: true
        timeout-minutes: 5
      - run: ./after
      - uses: a/b@v1
  after:
    needs: deploy
    environment: staging
    runs-on: ubuntu-latest
    steps:
      - run: ./after
`);
		expect(messages(result)).toEqual([]);
		expect(result.workflow.name).toBe("Release");
		expect(result.workflow.jobs).toMatchObject([
			{ id: "build", steps: [{ shell: "bash", workingDirectory: null }] },
			{
				id: "deploy",
				name: "Deploy it",
				needs: ["build"],
				condition: "github.ref == 'refs/heads/main'",
				environment: "production",
				timeoutMinutes: 10,
				failureIgnored: true,
				steps: [
					{
						id: "one",
						name: "First",
						condition: "always()",
						script: "./deploy",
						shell: "pwsh",
						workingDirectory: "lib",
						failureIgnored: true,
						timeoutMinutes: 5,
					},
					{ shell: "bash", workingDirectory: "app" },
					{ shell: null, workingDirectory: null },
				],
			},
			{ id: "after", needs: ["deploy"], environment: "staging" },
		]);
		expect(result.line("jobs", 1)).toBe("deploy:");
		expect(result.line("jobs", 1, "condition")).toBe("if: github.ref == 'refs/heads/main'");
		expect(result.line("jobs", 1, "failureIgnored")).toBe("continue-on-error: true");
		expect(result.line("jobs", 1, "timeoutMinutes")).toBe("timeout-minutes: 10");
		expect(result.line("jobs", 1, "permissions")).toBe("deploy:");
		expect(result.line("jobs", 1, "runner")).toBe("runs-on: ubuntu-latest");
		expect(result.line("jobs", 1, "environment")).toBe("environment:");
		expect(result.line("jobs", 1, "steps", 0, "workingDirectory")).toBe("working-directory: lib");
		expect(result.line("jobs", 1, "steps", 1, "script")).toBe("- run: ./after");
		expect(result.line("name")).toBe("name: Release");
	});

	it("leave to expressions what expressions decide", async () => {
		const result = await read(
			job(
				"runs-on: x\nenvironment: ${{ inputs.to }}\ncontinue-on-error: ${{ matrix.experimental }}\ntimeout-minutes: ${{ fromJSON(env.T) }}\nstrategy:\n  matrix:\n    experimental: [true, false]\nsteps:\n  - run: a\n    continue-on-error: ${{ github.ref != 'x' }}\n",
			),
		);
		expect(firstJob(result)).toMatchObject({
			environment: null,
			failureIgnored: null,
			timeoutMinutes: null,
			unknown: ["environment", "failureIgnored", "timeoutMinutes"],
		});
		expect(firstStep(result)).toMatchObject({ failureIgnored: null, unknown: ["failureIgnored"] });
		expect(messages(result)).toEqual([]);
	});

	it("run in containers and beside services", async () => {
		const result = await read(
			job(
				`runs-on: x
strategy:
  matrix: {node: [20]}
container: node:22
services:
  cache: {image: 'redis:7'}
  pinned:
    image: node:\${{ matrix.node }}
  chosen:
    image: \${{ inputs.image }}
  off:
    image: ''
steps:
  - run: a
`,
			),
		);
		expect(firstJob(result).container).toMatchObject({
			path: ["jobs", 0, "container"],
			name: null,
			image: { repository: "library/node", tag: "22" },
			credentials: [],
			variables: [],
			unknown: [],
		});
		expect(firstJob(result).services).toMatchObject([
			{ path: ["jobs", 0, "services", 0], name: "cache", image: { tag: "7" } },
			{ name: "pinned", image: { text: "node:20", tag: "20" } },
			{ name: "chosen", image: null, unknown: ["image"] },
		]);
		expect(messages(result)).toEqual([]);
		expect(result.line("jobs", 0, "container", "image", "tag")).toBe("container: node:22");
		expect(result.line("jobs", 0, "services", 1, "image", "tag")).toBe("image: node:${{ matrix.node }}");
	});

	it("name the secrets they use anywhere, once each, sorted", async () => {
		const result = await read(`on: push
env:
  SHARED: \${{ secrets.SHARED }}
jobs:
  main:
    runs-on: x
    if: secrets.IN_CONDITION != ''
    env:
      B: \${{ secrets.B }}
    container:
      image: a
      credentials: {username: u, password: '\${{ secrets.REGISTRY }}'}
    steps:
      - run: echo \${{ secrets.b }} \${{ secrets['A'] }} \${{ format('{0}', Secrets.C) }}
      - parallel:
          - run: echo \${{ secrets.IN_GROUP }}
            if: secrets.IN_STEP
  other:
    uses: ./.github/workflows/x.yml
    secrets: inherit
`);
		// What the workflow's own env reads is with the workflow's variables.
		expect(result.workflow.variables).toMatchObject([{ expressions: [{ references: ["secrets.SHARED"] }] }]);
		expect(result.workflow.jobs).toMatchObject([
			{ secretNames: ["A", "B", "C", "IN_CONDITION", "IN_GROUP", "IN_STEP", "REGISTRY"], unknown: [] },
			{ secretNames: [], secrets: "inherit" },
		]);
	});

	it("say when they use secrets that are not named", async () => {
		for (const expression of ["toJSON(secrets)", "secrets[matrix.name]", "secrets.*"]) {
			const result = await read(step(`run: echo \${{ ${expression} }} \${{ secrets.A }}`));
			expect(firstJob(result)).toMatchObject({ secretNames: ["A"], unknown: ["secretNames"] });
			expect(result.workflow.limitations).toMatchObject([{ path: ["jobs", 0, "secretNames"] }]);
		}
	});
});

describe("steps", () => {
	it("of a parallel group stand in its place", async () => {
		const result = await read(
			job(
				`runs-on: x
steps:
  - run: first
  - parallel:
      - run: second
      - uses: a/b@v1
  - id: server
    run: third
    background: true
  - wait: server
  - wait-all:
  - cancel: server
`,
			),
		);
		expect(messages(result)).toEqual([]);
		expect(firstJob(result).steps).toMatchObject([
			{ script: "first" },
			{ path: ["jobs", 0, "steps", 1], script: "second" },
			{ path: ["jobs", 0, "steps", 2], call: { repository: "a/b" } },
			{ script: "third" },
			{ script: null, call: null },
			{ script: null, call: null },
			{ script: null, call: null },
		]);
		expect(result.line("jobs", 0, "steps", 2, "call")).toBe("- uses: a/b@v1");
		expect(result.line("jobs", 0, "steps", 3)).toBe("- id: server");
	});

	it("repeated by an alias lead to what is repeated or to the alias, and are read each time", async () => {
		const result = await read(
			"on: push\njobs:\n  a:\n    runs-on: x\n    steps: &steps\n      - uses: a/b@v1\n  b:\n    runs-on: x\n    steps: *steps\n",
		);
		expect(result.workflow.jobs).toMatchObject([
			{ steps: [{ call: { repository: "a/b" } }] },
			{ steps: [{ path: ["jobs", 1, "steps", 0], call: { repository: "a/b" } }] },
		]);
		expect(["- uses: a/b@v1", "steps: *steps"]).toContain(result.line("jobs", 1, "steps", 0, "call"));
	});
});

describe("what cannot be read", () => {
	it.each([
		["a job that is text", "on: push\njobs:\n  a: text\n", ["jobs", 0]],
		["a job without steps", job("runs-on: x\n"), ["jobs", 0, "steps"]],
		["a job without a runner", job("steps:\n  - run: a\n"), ["jobs", 0, "runner"]],
		["steps that are a map", job("runs-on: x\nsteps: {run: a}\n"), ["jobs", 0, "steps"]],
		["a step that is text", job("runs-on: x\nsteps:\n  - run: a\n  - make\n"), ["jobs", 0, "steps"]],
		["a step that does nothing", step("name: a"), ["jobs", 0, "steps", 0]],
		["a step that does two things", step("run: a\nuses: b/c@v1"), ["jobs", 0, "steps", 0]],
		["a script that is a list", step("run: [a]"), ["jobs", 0, "steps", 0, "script"]],
		["a call that is a map", step("uses: {a: b}"), ["jobs", 0, "steps", 0, "call"]],
		["a property of a step", step("run: a\nscript: b"), ["jobs", 0, "steps", 0]],
		["a property of a job", job("runs-on: x\nstages: b\nsteps:\n  - run: a\n"), ["jobs", 0]],
		["a property of the workflow", step("run: a", "stages: b\n"), []],
		["a name that is a list", step("run: a", "name: [b]\n"), ["name"]],
		["needs that are maps", job("runs-on: x\nneeds: [{a: b}]\nsteps:\n  - run: a\n"), ["jobs", 0, "needs"]],
		["services that are a list", job("runs-on: x\nservices: [a]\nsteps:\n  - run: a\n"), ["jobs", 0, "services"]],
		["a container that is a list", job("runs-on: x\ncontainer: [a]\nsteps:\n  - run: a\n"), ["jobs", 0, "container"]],
		[
			"an image that is a number",
			job("runs-on: x\ncontainer: {image: 1}\nsteps:\n  - run: a\n"),
			["jobs", 0, "container", "image"],
		],
		["secrets that are a list", job("uses: a/b/c@v1\nsecrets: [a]\n"), ["jobs", 0, "secrets"]],
		["a label that is a map", job("runs-on: [{a: b}]\nsteps:\n  - run: a\n"), ["jobs", 0, "runner", "labels"]],
		["a flag that is text", step("run: a\ncontinue-on-error: sometimes"), ["jobs", 0, "steps", 0, "failureIgnored"]],
		["a duration that is text", step("run: a\ntimeout-minutes: long"), ["jobs", 0, "steps", 0, "timeoutMinutes"]],
		[
			"an environment without a name",
			job("runs-on: x\nenvironment: {url: a}\nsteps:\n  - run: a\n"),
			["jobs", 0, "environment"],
		],
	])("%s is told with its place, and the rest is read", async (_, text, path) => {
		const result = await read(text);
		expect(result.workflow.limitations.map((limitation) => limitation.path)).toContainEqual(path);
		expect(result.workflow.triggers).toHaveLength(1);
		expect(result.workflow.jobs).toHaveLength(1);
	});

	it("has no say over the names of objects", async () => {
		const result = await read(
			"on: push\nenv: {__proto__: a, constructor: b}\npermissions: {__proto__: write, constructor: read}\njobs:\n  __proto__:\n    runs-on: toString\n    env: {hasOwnProperty: c}\n    steps:\n      - run: echo ${{ env.constructor }} ${{ matrix.__proto__ }} ${{ constructor }}\n",
		);
		expect(result.workflow.variables.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
		expect(Object.entries(result.workflow.permissions?.scopes ?? {})).toEqual([
			["__proto__", "write"],
			["constructor", "read"],
		]);
		expect(result.workflow.jobs).toMatchObject([
			{ id: "__proto__", variables: [{ name: "hasOwnProperty", value: "c" }] },
		]);
	});

	it("never throws for any value in any place", async () => {
		const values = [
			"null",
			"1",
			"true",
			"''",
			"text",
			"[]",
			"{}",
			"[1, [2]]",
			"{a: {b: 1}}",
			"'${{ a.b }}'",
			"'${{ ( }}'",
			"'${{'",
		];
		const places = [
			(v: string) => `on: ${v}\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n`,
			...["name", "permissions", "env", "defaults", "concurrency"].map(
				(key) => (v: string) => step("run: a", `${key}: ${v}\n`),
			),
			(v: string) => `on: push\njobs:\n  a: ${v}\n`,
			...(
				"name permissions needs if runs-on environment outputs env defaults steps timeout-minutes strategy " +
				"continue-on-error container services uses with secrets"
			)
				.split(" ")
				.map((key) => (v: string) => job(`${key}: ${v}\n`)),
			...["matrix", "matrix: {include: X, os: [a]}"].map(
				(text) => (v: string) =>
					job(
						`strategy: {${text.includes("X") ? text.replace("X", v) : `${text}: ${v}`}}\nruns-on: \${{ matrix.os }}\nsteps:\n  - run: echo \${{ matrix.os }}\n`,
					),
			),
			...["image", "credentials", "env"].map(
				(key) => (v: string) => job(`runs-on: x\ncontainer: {${key}: ${v}}\nservices: {a: ${v}}\n`),
			),
			(v: string) => job(`runs-on: x\nsteps: [${v}]\n`),
			(v: string) => job(`runs-on: {group: ${v}, labels: ${v}}\nsteps: [{parallel: ${v}}]\n`),
			..."id name if uses run shell working-directory with env continue-on-error timeout-minutes"
				.split(" ")
				.map((key) => (v: string) => step(`${key}: ${v}`)),
		];
		for (const place of places) for (const value of values) await read(place(value));
	});

	it("does not take longer than in proportion, however it is made", async () => {
		const many = 20_000;
		const repeat = (text: (index: number) => string) =>
			Array.from({ length: many }, (_, index) => text(index)).join("");
		const result = await read(
			`on: push\nenv:\n${repeat((index) => `  V${index}: x\n`)}jobs:\n  a:\n    runs-on: \${{ matrix.os }}\n    strategy:\n      matrix:\n        os: [${"a, ".repeat(many)}a]\n    steps:\n${repeat((index) => `      - run: echo \${{ env.V${index} }} \${{ matrix.k${index} }}\n`)}`,
		);
		expect(firstJob(result).steps).toHaveLength(many);
		expect(firstJob(result).runner?.unknown).toEqual(["labels", "hosting"]);
	});
});
