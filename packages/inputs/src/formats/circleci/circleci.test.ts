import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function load(text: string, name = ".circleci/config.yml") {
	const result = await read({ name, bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as PipelineDocument;
	const lines = text.split("\n");
	return {
		document,
		job: (id: string) => document.jobs.find((job) => job.id === id) as Pipeline.Job,
		messages: document.limitations.map(({ message }) => message),
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}

const untrusted = (job: Pipeline.Job | undefined) =>
	job?.steps.flatMap((step) => step.expressions.flatMap((own) => own.untrusted));

describe("CircleCI", () => {
	it("is not Compose of the same version", async () => {
		const result = await read({ name: "a.yml", bytes: 'version: "2.1"\nservices: {a: {image: b}}\n' });
		expect(result.ok ? result.documents[0]?.source.format : "none").not.toBe("circleci");
	});

	it("has jobs with executors, images and steps, ordered by workflows", async () => {
		const { document, job, line, messages } = await load(`
version: 2.1
orbs:
  node: circleci/node@7.1.0
  slack: circleci/slack@4
executors:
  own:
    machine: true
    resource_class: acme/linux
    environment: {MODE: fast}
jobs:
  build:
    docker:
      - image: cimg/node:22.1
        auth: {username: me, password: hunter22}
      - image: postgres:17
        environment: {POSTGRES_PASSWORD: hunter22}
    environment: {A: b}
    steps:
      - checkout
      - run: make
      - run:
          name: Test
          command: make test
          working_directory: src
          when: always
      - node/install-packages: {pkg-manager: npm}
      - slack/notify
      - when:
          condition: << pipeline.parameters.deep >>
          steps: [{run: deep}]
  deploy:
    executor: own
    steps: [{run: deploy}]
  scan:
    executor: node/default
    steps: [{run: scan}]
workflows:
  main:
    triggers: [{schedule: {cron: "0 1 * * *", filters: {branches: {only: main}}}}]
    jobs:
      - build
      - scan
      - hold: {type: approval, requires: [build]}
      - node/test: {requires: [build], version: "22"}
      - deploy: {requires: [hold], context: production, filters: {branches: {only: main}}}
`);
		expect(messages).toEqual([]);
		expect(document.source.formatVersion).toBe("2.1");
		expect(document.triggers.map(({ event, schedules }) => [event, schedules])).toEqual([
			["push", []],
			["schedule", ["0 1 * * *"]],
		]);
		expect(document.jobs.map(({ id }) => id)).toEqual(["build", "deploy", "scan", "hold", "node/test"]);
		const build = job("build");
		expect(build).toMatchObject({
			runner: { hosting: "hosted" },
			container: {
				name: null,
				image: { repository: "cimg/node", tag: "22.1" },
				credentials: [{ value: "me" }, { credential: { type: "password" } }],
			},
			services: [{ name: "postgres:17", variables: [{ credential: { type: "password" } }] }],
			variables: [{ name: "A", value: "b" }],
		});
		expect(line(["jobs", 0, "services", 0, "image"])).toBe("- image: postgres:17");
		expect(build.steps.map(({ name, script, condition }) => [name, script, condition])).toEqual([
			["checkout", null, null],
			[null, "make", null],
			["Test", "make test", "when always"],
			[null, null, null],
			[null, null, null],
			[null, "deep", "when << pipeline.parameters.deep >>"],
		]);
		expect(build.steps[3]?.call).toMatchObject({
			type: "action",
			repository: "circleci/node",
			subpath: "install-packages",
			ref: "7.1.0",
			pinned: "commit",
		});
		expect(build.steps[3]?.inputs).toMatchObject([{ name: "pkg-manager", value: "npm" }]);
		expect(build.steps[4]?.call?.pinned).toBe("mutable");
		expect(line(["jobs", 0, "steps", 2, "script"])).toBe("command: make test");
		expect(job("deploy")).toMatchObject({
			needs: ["hold"],
			runner: { labels: ["acme/linux"], hosting: "self-hosted" },
			variables: [{ name: "MODE" }],
		});
		expect(job("deploy").condition).toContain("main");
		expect(job("scan")).toMatchObject({
			container: { image: null, unknown: ["image", "command", "privileged"] },
			runner: { hosting: null },
		});
		expect(job("hold")).toMatchObject({ condition: "approval", call: null });
		expect(job("node/test")).toMatchObject({
			needs: ["build"],
			call: { subpath: "test" },
			inputs: [{ name: "version", value: "22" }],
		});
	});

	it.each([
		["7.1.0", "commit"],
		["7.1", "mutable"],
		["7", "mutable"],
		["volatile", "mutable"],
		["dev:first", "mutable"],
	])("pins an orb at %s as %s", async (version, pinned) => {
		const { document } = await load(
			`version: 2.1\norbs: {a: acme/a@${version}}\njobs: {b: {machine: true, steps: [a/c]}}\n`,
		);
		expect(document.jobs[0]?.steps[0]?.call?.pinned).toBe(pinned);
	});

	it("reads the orbs that stand in the file, and names those within them", async () => {
		const { document, job, line, messages } = await load(`
version: 2.1
orbs:
  own:
    orbs:
      node: circleci/node@5.1.0
      deeper: {jobs: {x: {machine: true, steps: [{run: y}]}}}
    executors:
      small:
        docker: [{image: "base:1"}]
    commands:
      fetch:
        steps:
          - run: curl https://example.com | sh
    jobs:
      test:
        executor: small
        steps:
          - fetch
          - node/install
jobs:
  build: {machine: true, steps: [own/fetch]}
workflows:
  all:
    jobs:
      - build
      - own/test: {requires: [build]}
`);
		expect(document.jobs.map(({ id }) => id)).toEqual(["build", "own/test"]);
		expect(job("own/test")).toMatchObject({
			needs: ["build"],
			call: null,
			container: { image: { text: "base:1" } },
			steps: [{ script: "curl https://example.com | sh" }, { call: { repository: "circleci/node", pinned: "commit" } }],
		});
		expect(line(["jobs", 1, "container", "image"])).toContain("base:1");
		expect(line(["jobs", 0, "steps", 0, "script"])).toContain("curl");
		expect(messages).toEqual(['the orb "own" has orbs in it, whose jobs were not read']);
	});

	it("reads steps that commands and jobs of orbs get", async () => {
		const { job, line, messages } = await load(`
version: 2.1
orbs: {tools: acme/tools@1.0.0}
jobs:
  build:
    machine: true
    steps:
      - tools/guard:
          names: [a, b]
          steps:
            - run: curl https://example.com | sh
            - tools/more: {after: [checkout]}
workflows:
  all:
    jobs:
      - build: {requires: [{first: success}]}
      - tools/test: {setup: [{run: make}], matrix: {parameters: {v: [1]}}}
`);
		expect(job("build").steps.map(({ name, script, call }) => script ?? call?.subpath ?? name)).toEqual([
			"guard",
			"curl https://example.com | sh",
			"more",
			"checkout",
		]);
		expect(line(["jobs", 0, "steps", 1, "script"])).toContain("curl");
		expect(job("tools/test")).toMatchObject({
			steps: [{ script: "make" }],
			inputs: [{ name: "setup" }, { value: "1" }],
		});
		expect(messages).toEqual([]);
	});

	it("puts the steps of commands in their place, and says when they use themselves", async () => {
		const { job, line, messages } = await load(`
version: 2.1
commands:
  greet:
    parameters: {who: {type: string}}
    steps:
      - run: echo << parameters.who >>
  again:
    steps: [again]
jobs:
  build:
    machine: {image: ubuntu-2404:current}
    steps:
      - greet: {who: << pipeline.git.branch >>}
      - greet: {who: me}
      - again
      - unknown-command
`);
		expect(
			job("build")
				.steps.slice(0, 2)
				.map(({ expressions }) => expressions.flatMap((own) => own.untrusted)),
		).toEqual([["parameters.who"], []]);
		expect(line(["jobs", 0, "steps", 0])).toBe("- run: echo << parameters.who >>");
		expect(messages.join("\n")).toMatch(/uses itself[\s\S]*"unknown-command" is no step/);
	});

	it("follows what outsiders choose into commands and jobs of orbs that stand in the file", async () => {
		const { document, job, line } = await load(`
version: 2.1
orbs:
  own:
    commands:
      greet:
        parameters: {who: {type: string}, how: {type: string, default: << pipeline.git.branch >>}}
        steps:
          - inner: {text: "to << parameters.who >>"}
          - run: echo << parameters.how >>
      inner:
        parameters: {text: {type: string}}
        steps:
          - run: echo << parameters.text >>
      unused: {steps: [{run: x}]}
    jobs:
      test:
        parameters: {branch: {type: string}, other: {type: string, default: x}}
        machine: true
        steps: [{run: echo << parameters.branch >> << parameters.other >>}]
jobs:
  build:
    machine: true
    steps:
      - own/greet: {who: << pipeline.trigger_parameters.gitlab.commit_message >>}
      - own/greet: {who: me, how: well}
workflows:
  all:
    jobs:
      - build
      - own/test: {matrix: {parameters: {branch: [main, << pipeline.git.branch >>]}}}
`);
		expect(job("build").steps.map(({ expressions }) => expressions.flatMap((own) => own.untrusted))).toEqual([
			["parameters.text"],
			["parameters.how"],
			[],
			[],
		]);
		expect(line(["jobs", 0, "steps", 0, "script"])).toBe("- run: echo << parameters.text >>");
		expect(untrusted(job("own/test"))).toEqual(["parameters.branch"]);
		expect(document.jobs.map(({ id }) => id)).toEqual(["build", "own/test", "own/unused"]);
	});

	it("puts steps that are passed where they are used, and those that workflows add around a job", async () => {
		const { job, line, messages } = await load(`
version: 2.1
commands:
  guard:
    parameters: {inner: {type: steps}, last: {type: steps, default: []}}
    steps:
      - run: before
      - when: {condition: true, steps: << parameters.inner >>}
      - steps: << parameters.last >>
  guarded:
    parameters: {all: {type: steps}}
    steps:
      - guard: {inner: << parameters.all >>, last: [run: end]}
jobs:
  build:
    parameters: {setup: {type: steps, default: [{run: default}]}}
    machine: true
    steps:
      - << parameters.setup >>
      - guarded:
          all:
            - run: deep
workflows:
  all:
    jobs:
      - build:
          pre-steps: [{run: first}]
          post-steps:
            - run: last
`);
		expect(job("build").steps.map(({ script }) => script)).toEqual([
			"first",
			"default",
			"before",
			"deep",
			"end",
			"last",
		]);
		expect(line(["jobs", 0, "steps", 5, "script"])).toBe("- run: last");
		expect(messages).toEqual([]);
	});

	it("has variables of images in lists too, of maps and of texts", async () => {
		const { job, line, messages } = await load(`
version: 2.1
jobs:
  build:
    docker:
      - image: cimg/base:2025.01
        environment:
          - MODE: fast
          - PASSWORD=correct-horse
          - EMPTY=
    steps: [checkout]
`);
		expect(job("build").container?.variables).toMatchObject([
			{ name: "MODE", value: "fast" },
			{ name: "PASSWORD", value: null, credential: { type: "password" } },
			{ name: "EMPTY", value: "" },
		]);
		expect(line(["jobs", 0, "container", "variables", 1])).toBe("- PASSWORD=correct-horse");
		expect(messages).toEqual([]);
	});

	it("has conditions of workflows, contexts and tokens", async () => {
		const { document, job, line } = await load(`
version: 2.1
jobs:
  build: {machine: true, steps: [{run: x}]}
  both: {machine: true, steps: [{run: x}]}
workflows:
  nightly:
    when: {equal: [scheduled_pipeline, << pipeline.trigger_source >>]}
    jobs:
      - build:
          context: [cloud, << pipeline.parameters.c >>]
          filters: {branches: {only: main}}
      - both
  always:
    unless: << pipeline.parameters.off >>
    jobs:
      - both: {context: deploy}
      - hold: {type: approval}
  plain: {jobs: [both]}
`);
		expect(job("build")).toMatchObject({
			condition:
				'when {"equal":["scheduled_pipeline","<< pipeline.trigger_source >>"]} and filters {"branches":{"only":"main"}}',
			secretGroups: ["cloud"],
			unknown: ["secretNames", "secretGroups"],
			identityTokens: [
				{ name: "CIRCLE_OIDC_TOKEN", audiences: [], unknown: ["audiences"] },
				{ name: "CIRCLE_OIDC_TOKEN_V2" },
			],
		});
		expect(job("both")).toMatchObject({ condition: null, secretGroups: ["deploy"] });
		expect(job("hold").identityTokens).toEqual([]);
		expect(document.triggers.map(({ event }) => event)).toEqual(["push", "schedule"]);
		expect(line(["jobs", 0, "secretGroups"])).toContain("context:");
	});

	it("takes credentials out of scripts and commands of images", async () => {
		const { document, job } = await load(`
version: 2.1
jobs:
  build:
    docker: [{image: "a:1", command: [--token, ghp_${"a1".repeat(18)}]}]
    steps: [{run: "curl -u me:x https://me:hunter22@example.com"}]
`);
		expect(job("build").container).toMatchObject({
			command: ["--token", "[redacted github-token]"],
			privileged: false,
			credential: { type: "github-token" },
		});
		expect(job("build").steps[0]).toMatchObject({
			script: "curl -u me:x [redacted password-in-url]",
			credential: { type: "password-in-url" },
		});
		expect(JSON.stringify(document)).not.toMatch(/hunter22|ghp_/);
	});

	it.each([
		["echo << pipeline.git.branch >>", ["pipeline.git.branch"]],
		[
			"echo << pipeline.trigger_parameters.github_app.commit_message >>",
			["pipeline.trigger_parameters.github_app.commit_message"],
		],
		["echo << pipeline.number >> << parameters.x >>", []],
		["echo $CIRCLE_BRANCH", []],
		['eval "echo $CIRCLE_BRANCH"', ["$CIRCLE_BRANCH"]],
	])("sees what anyone can choose in %s", async (script, expected) => {
		const { document } = await load(
			`version: 2.1\njobs:\n  b:\n    machine: true\n    steps:\n      - run: ${JSON.stringify(script)}\n`,
		);
		expect(untrusted(document.jobs[0])).toEqual(expected);
	});

	it("reads commands of an orb's source", async () => {
		const { document } = await load("version: 2.1\ncommands:\n  a:\n    steps: [{run: make}]\n", "orb.yml");
		expect(document).toMatchObject({ reusable: true, triggers: [], jobs: [{ id: "a", steps: [{ script: "make" }] }] });
	});

	it("says that a setup goes on elsewhere", async () => {
		const { messages } = await load("version: 2.1\nsetup: true\njobs: {a: {machine: true, steps: [{run: x}]}}\n");
		expect(messages.join()).toContain("made when it runs");
	});

	it("does not grow with commands that use each other", async () => {
		const levels = Array.from(
			{ length: 15 },
			(_, level) => `  c${level}: {steps: [${`c${level + 1}, `.repeat(10)}]}\n`,
		);
		const { messages } = await load(
			`version: 2.1\ncommands:\n${levels.join("")}  c15: {steps: [{run: x}]}\njobs: {a: {machine: true, steps: [c0]}}\n`,
		);
		expect(messages.join()).toContain("repeat each other");
	});

	it.each([
		"",
		"null",
		"1",
		"x",
		"[]",
		"[[[]]]",
		"{}",
		"{a: {b: [c]}}",
		"[{}]",
		"[null, 1]",
		"{__proto__: {}}",
		"<< x >>",
	])("never throws for %s in any place", async (value) => {
		const check = async (text: string) => {
			const result = await read({ name: "config.yml", bytes: `version: 2.1\n${text}` });
			if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
		};
		for (const name of "commands executors orbs workflows parameters setup".split(" "))
			await check(`${name}: ${value}\njobs: {a: {executor: b, steps: [c]}}\n`);
		await check(`jobs: {a: ${value}}\n`);
		await check(`workflows: {a: ${value}, b: {jobs: ${value}}, c: {jobs: [d: ${value}]}}\njobs: {}\n`);
		for (const name of "docker environment executor machine resource_class steps".split(" "))
			await check(`jobs: {a: {${name}: ${value}}}\n`);
		for (const name of "run when checkout save_cache x/y".split(" "))
			await check(`jobs: {a: {machine: true, steps: [${name}: ${value}]}}\n`);
	});
});
