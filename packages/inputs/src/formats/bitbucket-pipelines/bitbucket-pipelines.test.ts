import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function load(text: string) {
	const result = await read({ name: "bitbucket-pipelines.yml", bytes: text });
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

describe("Bitbucket Pipelines", () => {
	it("has a job for each step, called by what starts it", async () => {
		const { document, job, line, messages } = await load(`
image: {name: "node:22", username: $USER, password: hunter22}
options: {max-time: 30}
definitions:
  services:
    db: {image: "postgres:17", variables: {POSTGRES_PASSWORD: hunter22}}
  steps:
    - step: &build
        name: Build
        script: [make]
pipelines:
  default:
    - step: *build
    - parallel:
        fail-fast: true
        steps:
          - step: {script: [lint], on-fail: {strategy: ignore}}
          - step:
              name: Test
              image: alpine@sha256:${"a".repeat(64)}
              services: [db, docker, gone]
              max-time: 5
              script:
                - setup
                - test
                - pipe: atlassian/slack-notify:2.0.0
                  variables: {TOKEN: $TOKEN}
                - pipe: docker://acme/own:1
                - last
              after-script: [clean]
  branches:
    main:
      - stage:
          name: Deploy
          deployment: production
          steps:
            - step: {name: Ship, trigger: manual, runs-on: [self.hosted, linux], script: [ship]}
  pull-requests:
    "**": [{step: *build}]
  tags:
    v*: {import: "shared:main:release"}
  custom:
    go: [{variables: [{name: KIND, default: full}]}, {step: *build}]
`);
		expect(document.triggers.map(({ event, untrusted, branches, tags }) => [event, untrusted, branches, tags])).toEqual(
			[
				["push", false, [], []],
				["push", false, ["main"], []],
				["pull_request", false, ["**"], []],
				["push", false, [], ["v*"]],
				["manual", false, [], []],
			],
		);
		expect(document.jobs.map(({ id }) => id)).toEqual([
			"default/Build",
			"default/step 2",
			"default/Test",
			"branches: main/Ship",
			"pull-requests: **/Build",
			"tags: v*",
			"custom: go/Build",
		]);
		expect(job("default/Build")).toMatchObject({
			timeoutMinutes: 30,
			runner: { hosting: "hosted" },
			container: {
				image: { tag: "22" },
				credentials: [{ value: "$USER" }, { value: null, credential: { type: "password" } }],
			},
		});
		expect(job("default/step 2").failureIgnored).toBe(true);
		const test = job("default/Test");
		expect(test).toMatchObject({
			timeoutMinutes: 5,
			services: [
				{ name: "db", variables: [{ credential: { type: "password" } }], privileged: false },
				{ name: "docker", image: null, privileged: true, unknown: [] },
			],
		});
		expect(test.container?.image?.digest).toContain("sha256:");
		expect(test.steps.map(({ script, call }) => [script, call?.type, call?.repository, call?.pinned])).toEqual([
			["setup\ntest", undefined, undefined, undefined],
			[null, "action", "atlassian/slack-notify", "mutable"],
			[null, "image", null, "mutable"],
			["last", undefined, undefined, undefined],
			["clean", undefined, undefined, undefined],
		]);
		expect(line(test.steps[1]?.path ?? [])).toBe("- pipe: atlassian/slack-notify:2.0.0");
		expect(line(test.steps[3]?.path ?? [])).toBe("- last");
		expect(job("branches: main/Ship")).toMatchObject({
			environment: "production",
			condition: "manual",
			runner: { hosting: "self-hosted" },
		});
		expect(job("tags: v*").call).toMatchObject({
			repository: "shared",
			ref: "main",
			subpath: "release",
			pinned: "mutable",
		});
		expect(document.variables).toMatchObject([{ name: "KIND", value: "full" }]);
		expect(messages).toEqual(['the service "gone" is not among the definitions']);
	});

	it("sees branches in code, not in data", async () => {
		const { document } = await load(
			'pipelines:\n  default:\n    - step:\n        script:\n          - echo $BITBUCKET_BRANCH\n          - eval "echo $BITBUCKET_BRANCH"\n',
		);
		expect(document.jobs[0]?.steps[0]?.expressions).toMatchObject([{ untrusted: ["$BITBUCKET_BRANCH"] }]);
	});

	it("reads shared pipelines", async () => {
		const { document } = await load("export: true\ndefinitions:\n  pipelines:\n    release: [{step: {script: [a]}}]\n");
		expect(document).toMatchObject({ reusable: true, triggers: [], jobs: [{ id: "release/step 1" }] });
	});

	it("has tokens of OpenID Connect for steps that ask for them, or for all", async () => {
		const { document, line } = await load(`
pipelines:
  default:
    - step: {script: [a]}
    - step:
        oidc: true
        script: [a]
    - step: {oidc: {audiences: [a, b]}, script: [a]}
    - step: {oidc: maybe, script: [a]}
`);
		const token = { name: "BITBUCKET_STEP_OIDC_TOKEN", audiences: [], unknown: ["audiences"] };
		expect(document.jobs.map(({ identityTokens }) => identityTokens.map(({ path: _, ...own }) => own))).toEqual([
			[],
			[token],
			[{ ...token, audiences: ["a", "b"], unknown: [] }],
			[],
		]);
		expect(document.jobs[3]?.unknown).toContain("identityTokens");
		expect(line(["jobs", 1, "identityTokens", 0])).toBe("oidc: true");
		const all = await load("options: {oidc: {audiences: [a]}}\npipelines: {default: [{step: {script: [a]}}]}\n");
		expect(all.document.jobs[0]?.identityTokens).toMatchObject([{ audiences: ["a"] }]);
	});

	it("runs where the options for all steps say, unless a step says it", async () => {
		const { document, line } = await load(`
options: {runs-on: self.hosted}
pipelines:
  default:
    - step: {script: [a]}
    - step: {script: [a], runs-on: [linux, own]}
`);
		expect(document.jobs.map(({ runner }) => [runner?.hosting, runner?.labels])).toEqual([
			["self-hosted", ["self.hosted"]],
			["self-hosted", ["linux", "own"]],
		]);
		expect(line(["jobs", 0, "runner"])).toContain("options:");
	});

	it("has a graph of what runs after what, and when", async () => {
		const { document, line } = await load(`
options: {docker: true}
pipelines:
  default:
    - step: {name: a, script: [x]}
    - parallel:
        - step: {name: b, script: [x]}
        - step: {name: c, script: [x]}
    - stage:
        trigger: manual
        condition: {changesets: {includePaths: [src/**]}}
        steps:
          - step: {name: d, script: [x]}
          - step: {name: e, script: [x], trigger: manual}
  custom:
    other: [{step: {name: f, script: [x]}}]
`);
		expect(Object.fromEntries(document.jobs.map(({ id, needs }) => [id, needs]))).toEqual({
			"default/a": [],
			"default/b": ["default/a"],
			"default/c": ["default/a"],
			"default/d": ["default/b", "default/c"],
			"default/e": ["default/d"],
			"custom: other/f": [],
		});
		const condition = 'manual and {"changesets":{"includePaths":["src/**"]}}';
		expect(document.jobs.map((job) => job.condition)).toEqual([
			null,
			null,
			null,
			condition,
			`${condition} and manual`,
			null,
		]);
		expect(document.jobs.map(({ services }) => services[0]?.privileged)).toEqual(Array(6).fill(true));
		expect(line(["jobs", 4, "needs"])).toContain("name: e");
	});

	it.each(["", "null", "1", "x", "[]", "[[[]]]", "{}", "{a: {b: [c]}}", "[{}]", "[null, 1]", "{__proto__: {}}"])(
		"never throws for %s in any place",
		async (value) => {
			const check = async (text: string) => {
				const result = await read({ name: "bitbucket-pipelines.yml", bytes: text });
				if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
			};
			const rest = "pipelines: {default: [{step: {script: [a], services: [b]}}]}\n";
			for (const name of ["definitions", "image", "options"]) await check(`${name}: ${value}\n${rest}`);
			await check(`definitions: {services: ${value}}\n${rest}`);
			await check(`definitions: {services: {b: ${value}}}\n${rest}`);
			for (const name of "default branches tags pull-requests custom".split(" ")) {
				await check(`pipelines: {${name}: ${value}}\n`);
				await check(`pipelines: {default: [], ${name}x: {}, custom: {a: ${value}}}\n`);
				await check(`pipelines: {custom: {a: ${value}}}\n`);
			}
			for (const name of "step parallel stage variables".split(" "))
				await check(`pipelines: {default: [{${name}: ${value}}]}\n`);
			for (const name of "script after-script image services deployment trigger runs-on max-time on-fail name type".split(
				" ",
			))
				await check(`pipelines: {default: [{step: {${name}: ${value}}}]}\n`);
			await check(`pipelines: {default: [{step: {script: [{pipe: ${value}, variables: ${value}}]}}]}\n`);
		},
	);
});
