import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function load(text: string, name = ".gitlab-ci.yml") {
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

async function refusal(text: string, name: string): Promise<string> {
	const result = await read({ name, bytes: text });
	return result.ok ? `read as ${result.documents[0]?.source.format}` : result.problems[0].code;
}

const scripts = (job: Pipeline.Job) => job.steps.map(({ script }) => script);
const untrusted = (job: Pipeline.Job) => job.steps.flatMap((step) => step.expressions.flatMap((e) => e.untrusted));

describe("recognition of GitLab CI/CD", () => {
	it("goes by the content, whatever the file is called", async () => {
		const { document } = await load("build:\n  stage: build\n  script: [make]\n", "ci/build.yml");
		expect(document).toMatchObject({ platform: "gitlab-ci", reusable: false, source: { format: "gitlab-ci" } });
		expect((await load("include:\n  - local: a.yml\n", "x.yml")).document.jobs).toHaveLength(1);
	});

	it.each([
		["Travis", "language: node_js\nscript: [make]\ndeploy: {provider: script, script: make}\n"],
		["values of a chart", "init:\n  script: echo\n  image: a\n  resources: {}\n"],
		["Compose", "services:\n  a: {image: 'b:1'}\n"],
		["a workflow", "on: push\njobs: {a: {runs-on: x, steps: [{run: b}]}}\n"],
		["package scripts", "scripts:\n  build: make\n"],
	])("does not take %s for it", async (_, text) => {
		expect(await refusal(text, "a.yml")).not.toBe("read as gitlab-ci");
	});

	it("says what a file of that name lacks", async () => {
		const result = await read({ name: ".gitlab-ci.yml", bytes: "stages: [a]\n" });
		expect(result.ok ? "" : result.problems[0].message).toContain("neither jobs nor includes");
	});
});

describe("jobs of GitLab CI/CD", () => {
	it("have a step for each section of scripts, those of default included", async () => {
		const { job, line, document } = await load(`
default:
  before_script: [setup]
  image: alpine:3.22
build:
  script:
    - make
    - make test
  after_script: clean
lint:
  image: {name: "node:22"}
  before_script: []
  script: npm run lint
  inherit: {default: [before_script]}
`);
		expect(scripts(job("build"))).toEqual(["setup", "make\nmake test", "clean"]);
		expect(job("build").steps.map(({ id }) => id)).toEqual(["before_script", "script", "after_script"]);
		expect(line(job("build").steps[0]?.path ?? [])).toBe("before_script: [setup]");
		expect(job("build").container?.image).toMatchObject({ repository: "library/alpine", tag: "3.22" });
		expect(line(["jobs", 0, "container", "image"])).toBe("image: alpine:3.22");
		expect(scripts(job("lint"))).toEqual(["npm run lint"]);
		expect(job("lint").container?.image?.text).toBe("node:22");
		expect(document.limitations).toEqual([]);
	});

	it("take from templates over several levels, maps property by property", async () => {
		const { job, line, messages } = await load(`
.base:
  variables: {A: one, B: one, C: one}
  script: [base]
  timeout: 1h 30m
.middle:
  extends: .base
  variables: {B: two}
  tags: [saas-linux-small-amd64]
build:
  extends: [.middle, .other]
  variables: {C: three}
.other:
  script: [other]
`);
		const build = job("build");
		expect(build.variables.map(({ name, value }) => `${name}=${value}`)).toEqual(["A=one", "B=two", "C=three"]);
		expect(line(build.variables[1]?.path ?? [])).toBe("variables: {B: two}");
		expect(scripts(build)).toEqual(["other"]);
		expect(build).toMatchObject({
			timeoutMinutes: 90,
			runner: { hosting: "hosted", labels: ["saas-linux-small-amd64"] },
		});
		expect(messages).toEqual([]);
	});

	it("say so when templates are missing or go in a circle", async () => {
		const { job, messages } = await load(
			"a:\n  extends: .gone\n  script: [x]\n.b:\n  extends: c\nc:\n  extends: .b\n  script: [y]\n",
		);
		expect(messages.join("\n")).toMatch(/"\.gone".*\n.*circle/);
		expect(scripts(job("c"))).toEqual(["y"]);
	});

	it("follow anchors and references, also in lists and of references", async () => {
		const { job, line } = await load(`
.defaults: &defaults
  image: ruby:3.4
.setup:
  script:
    - one
    - !reference [.more, script]
  rules:
    - if: $CI_COMMIT_TAG
.more: {script: [two]}
build:
  <<: *defaults
  script:
    - !reference [.setup, script]
    - three
  rules: !reference [.setup, rules]
`);
		expect(scripts(job("build"))).toEqual(["one\ntwo\nthree"]);
		expect(job("build")).toMatchObject({ condition: "if $CI_COMMIT_TAG", container: { image: { tag: "3.4" } } });
		expect(line(["jobs", 0, "container", "image"])).toBe("image: ruby:3.4");
	});

	it("are unknown where a reference leads out of the file, or in a circle", async () => {
		const { job, messages } = await load(`
a:
  script: [!reference [.gone, script]]
.b: {script: [!reference [.b, script]]}
c:
  script: !reference [.b, script]
`);
		expect(job("a").steps[0]).toMatchObject({ script: null, unknown: ["script", "expressions"] });
		expect(job("c").steps[0]).toMatchObject({ script: null, unknown: ["script", "expressions"] });
		expect(messages).toHaveLength(2);
	});

	it("have what the platform needs to run them", async () => {
		const { job } = await load(`
variables: {TAG: "1.2", NAME: "app:$TAG"}
deploy:
  image: registry.example.com/$NAME
  services:
    - postgres:17
    - {name: "redis:8@sha256:${"a".repeat(64)}", alias: cache, variables: {PASSWORD: hunter22}}
    - $OTHER
  needs: [build, {job: test, artifacts: true}, {pipeline: "1", job: x}]
  environment: {name: production}
  tags: [own]
  when: manual
  secrets:
    DATABASE_PASSWORD: {vault: a/b}
  script: [deploy]
optional: {script: [x], allow_failure: true}
sometimes: {script: [x], allow_failure: {exit_codes: 3}}
`);
		const deploy = job("deploy");
		expect(deploy).toMatchObject({
			needs: ["build", "test"],
			environment: "production",
			condition: "when manual",
			failureIgnored: true,
			secretNames: ["DATABASE_PASSWORD"],
			container: { image: { repository: "app", tag: "1.2" } },
			runner: { labels: ["own"], hosting: null, unknown: ["hosting"] },
		});
		expect(deploy.services.map(({ name, image, unknown }) => [name, image?.digest?.length ?? null, unknown])).toEqual([
			["postgres:17", null, ["volumes", "privileged"]],
			["cache", 71, ["volumes", "privileged"]],
			["$OTHER", null, ["image", "volumes", "privileged"]],
		]);
		expect(deploy.services[1]?.variables[0]).toMatchObject({ value: null, credential: { type: "password" } });
		expect(job("optional").failureIgnored).toBe(true);
		expect(job("sometimes")).toMatchObject({ failureIgnored: null, unknown: ["secretNames", "failureIgnored"] });
	});

	it("are the templates in a file that has nothing else", async () => {
		const { document } = await load(".build:\n  script: [make]\n.rules:\n  rules: [{if: $X}]\n", "templates.yml");
		expect(document.reusable).toBe(true);
		expect(document.jobs.map(({ id }) => id)).toEqual([".build"]);
	});

	it("may have inputs, which others give", async () => {
		const { document, job } = await load(
			"spec:\n  inputs:\n    name: {default: x}\n---\nbuild:\n  image: $[[ inputs.name ]]\n  script: echo $[[ inputs.name | expand_vars ]]\n",
			"component.yml",
		);
		expect(document.reusable).toBe(true);
		expect(job("build").container).toMatchObject({ image: null, unknown: ["image", "volumes", "privileged"] });
		expect(job("build").steps[0]?.expressions).toMatchObject([{ references: ["inputs.name"], untrusted: [] }]);
	});
});

describe("the graph of jobs of GitLab CI/CD", () => {
	it("has what stages order, and what needs say instead", async () => {
		const { document, job, line, messages } = await load(`
stages: [lint, build, test, ship]
style: {stage: lint, script: [x]}
prepare: {stage: .pre, script: [x]}
early: {stage: build, needs: [], script: [x]}
suite: {script: [x], dependencies: [style]}
ship:
  stage: ship
  script: [x]
fast: {stage: ship, needs: [style], script: [x]}
lost: {stage: nowhere, script: [x]}
`);
		expect(Object.fromEntries(document.jobs.map(({ id, needs }) => [id, needs]))).toEqual({
			style: ["prepare"],
			prepare: [],
			early: [],
			suite: ["style", "early"],
			ship: ["suite"],
			fast: ["style"],
			lost: [],
		});
		expect(line(["jobs", 4, "needs"])).toBe("stage: ship");
		expect(job("lost").unknown).toContain("needs");
		expect(messages).toEqual([expect.stringContaining('"lost"')]);
	});

	it("does not grow with the square of the jobs", async () => {
		const jobs = Array.from({ length: 1_000 }, (_, number) =>
			["build", "test"].map((stage) => `${stage}${number}: {stage: ${stage}, script: [x]}\n`).join(""),
		);
		const { document } = await load(jobs.join(""));
		expect(document.jobs.flatMap(({ needs }) => needs).length).toBeLessThanOrEqual(100_000);
		expect(document.jobs.at(-1)?.unknown).toContain("needs");
	});
});

describe("tokens of GitLab CI/CD", () => {
	it("are those of jobs and of default, with their audiences", async () => {
		const { job, line } = await load(`
variables: {VAULT: https://vault.example.com}
default:
  id_tokens:
    COMMON: {aud: https://example.com}
.cloud:
  id_tokens:
    AWS: {aud: sts.amazonaws.com}
plain: {script: [x]}
deploy:
  extends: .cloud
  identity: google_cloud
  script: [x]
  id_tokens:
    VAULT_TOKEN:
      aud: [$VAULT, $OTHER]
`);
		const tokens = (id: string) => job(id).identityTokens.map(({ path: _, ...token }) => token);
		expect(tokens("plain")).toEqual([{ name: "COMMON", audiences: ["https://example.com"], unknown: [] }]);
		expect(tokens("deploy")).toEqual([
			{ name: "AWS", audiences: ["sts.amazonaws.com"], unknown: [] },
			{ name: "VAULT_TOKEN", audiences: ["https://vault.example.com"], unknown: ["audiences"] },
			{ name: null, audiences: [], unknown: ["audiences"] },
		]);
		expect(line([...job("deploy").path, "identityTokens", 0])).toBe("AWS: {aud: sts.amazonaws.com}");
		expect(line([...job("deploy").path, "identityTokens", 1, "audiences"])).toBe("aud: [$VAULT, $OTHER]");
	});
});

describe("templates of GitLab CI/CD", () => {
	it("are merged at every depth, each part with its own place", async () => {
		const { job, line } = await load(`
.base:
  environment: {name: production}
  artifacts:
    paths: [base]
    reports:
      junit: junit.xml
      coverage_report: {coverage_format: cobertura}
build:
  extends: .base
  script: [x]
  environment: {url: https://example.com}
  artifacts:
    paths: [own]
    reports:
      sast: sast.json
      coverage_report: {path: cover.xml}
`);
		expect(job("build")).toMatchObject({
			environment: "production",
			artifacts: [
				{ files: ["own", "junit.xml", "cover.xml", "sast.json"], reports: ["junit", "coverage_report", "sast"] },
			],
		});
		expect(line(["jobs", 0, "artifacts", 0, "files"])).toBe("paths: [own]");
	});

	it("are extended before references into them are followed", async () => {
		const { job, messages } = await load(`
.base: {script: [one], artifacts: {reports: {junit: a.xml}}}
.middle: {extends: .base, artifacts: {reports: {sast: b.json}}}
build:
  script:
    - !reference [.middle, script]
    - two
  artifacts:
    reports: !reference [.middle, artifacts, reports]
`);
		expect(scripts(job("build"))).toEqual(["one\ntwo"]);
		expect(job("build").artifacts).toMatchObject([{ reports: ["junit", "sast"], files: ["a.xml", "b.json"] }]);
		expect(messages).toEqual([]);
	});
});

describe("what stands in other files", () => {
	it("is told property by property, and nowhere else", async () => {
		const { document, job } = await load(`
include:
  - local: ci/a.yml
    inputs: {stage: build, token: ghp_${"a1".repeat(18)}}
    rules: [{if: $CI_COMMIT_TAG}]
build: {script: [x]}
own:
  image: alpine:3.22
  services: []
  before_script: []
  after_script: []
  hooks: {pre_get_sources_script: []}
  tags: []
  artifacts: {paths: [a]}
  timeout: 1h
  id_tokens: {}
  script: [x]
alone: {script: [x], inherit: {default: false}}
`);
		expect(document.limitations.map(({ path }) => path)).toEqual([["include"]]);
		expect(job("build")).toMatchObject({
			container: null,
			runner: { labels: [], unknown: ["labels", "hosting"] },
			unknown: [
				"secretNames",
				"container",
				"services",
				"steps",
				"artifacts",
				"timeoutMinutes",
				"identityTokens",
				"needs",
			],
		});
		expect(job("own").unknown).toEqual(["secretNames", "needs"]);
		expect(job("alone").unknown).toEqual(["secretNames", "needs"]);
		expect(job("include ci/a.yml")).toMatchObject({
			condition: "if $CI_COMMIT_TAG",
			inputs: [
				{ name: "stage", value: "build" },
				{ name: "token", credential: { type: "github-token" } },
			],
		});
	});

	it("is what a template that is missing may have", async () => {
		const { document, job } = await load(`
build: {extends: .gone, image: "a:1", script: [x]}
other: {extends: .gone}
`);
		expect(document.limitations.map(({ path }) => path)).toEqual([
			["jobs", 0, "extends"],
			["jobs", 1, "extends"],
		]);
		expect(job("build").unknown).not.toContain("container");
		expect(job("build").unknown).not.toContain("call");
		expect(job("build").unknown).toEqual(expect.arrayContaining(["services", "steps", "variables", "environment"]));
		expect(job("build").failureIgnored).toBeNull();
		expect(job("other").unknown).toEqual(expect.arrayContaining(["call", "container", "steps"]));
	});
});

describe("includes and triggers of GitLab CI/CD", () => {
	it("are calls, pinned by commits and hashes", async () => {
		const { document, line, messages } = await load(`
include:
  - ci/a.yml
  - {project: acme/ci, file: [/b.yml, /c.yml], ref: v1}
  - {project: acme/ci, file: /d.yml, ref: ${"ab".repeat(20)}}
  - {project: acme/ci, file: /e.yml}
  - {project: $PROJECT, file: /f.yml, ref: main}
  - https://example.com/g.yml
  - {remote: "https://example.com/h.yml", integrity: sha256-abc=}
  - {template: Jobs/SAST.gitlab-ci.yml}
  - {component: $CI_SERVER_FQDN/acme/parts/scan@1.0}
child: {trigger: {include: [{local: child.yml}]}}
made: {trigger: {include: [{artifact: made.yml, job: make}]}}
other: {trigger: {project: acme/deploy, branch: main}}
`);
		expect(document.jobs.map(({ call }) => [call?.type, call?.repository, call?.pinned])).toEqual([
			["local", null, null],
			["local", null, null],
			["workflow", "acme/deploy", "mutable"],
			["local", null, null],
			["workflow", "acme/ci", "mutable"],
			["workflow", "acme/ci", "mutable"],
			["workflow", "acme/ci", "commit"],
			["workflow", "acme/ci", "none"],
			["workflow", null, "mutable"],
			["workflow", null, "mutable"],
			["workflow", null, "digest"],
			["workflow", "gitlab-org/gitlab", "mutable"],
			["workflow", "acme/parts", "mutable"],
		]);
		expect(document.jobs[8]?.call?.unknown).toEqual(["repository"]);
		expect(line(document.jobs[5]?.path ?? [])).toContain("c.yml");
		expect(messages.filter((message) => message.includes("other files"))).toHaveLength(1);
	});

	it.each([
		["build: {script: [x]}", ["push"]],
		['build: {script: [x], rules: [{if: $CI_PIPELINE_SOURCE == "merge_request_event"}]}', ["merge_request_event"]],
		['build: {script: [x], rules: [{if: $CI_COMMIT_BRANCH == "main"}]}', ["push"]],
		["build: {script: [x], rules: [{changes: [a]}]}", ["push", "merge_request_event"]],
		["build: {script: [x], rules: [{if: $CI_MERGE_REQUEST_IID, when: never}, {when: always}]}", ["push"]],
		["build: {script: [x], only: [merge_requests, schedules, main]}", ["merge_request_event", "schedule", "push"]],
		['workflow: {rules: [{if: $CI_PIPELINE_SOURCE == "web"}]}\nbuild: {script: [x]}', ["web"]],
	])("of %j are told by the rules", async (text, events) => {
		const { document } = await load(text);
		expect(document.triggers.map(({ event }) => event)).toEqual(events);
		for (const { event, untrusted, privileged } of document.triggers)
			expect([untrusted, privileged]).toEqual([event === "merge_request_event", false]);
	});
});

describe("untrusted values in GitLab CI/CD", () => {
	it.each([
		['echo "$CI_COMMIT_MESSAGE"', []],
		["echo $CI_MERGE_REQUEST_TITLE", []],
		['eval "echo $CI_COMMIT_MESSAGE"', ["$CI_COMMIT_MESSAGE"]],
		['sh -c "echo $CI_MERGE_REQUEST_TITLE"', ["$CI_MERGE_REQUEST_TITLE"]],
		['eval "$CI_PROJECT_PATH"', []],
		['eval "echo $TITLE"', ["$TITLE"]],
		['eval "echo $SAFE"', []],
	])("in %j", async (script, expected) => {
		const { job } = await load(
			`variables: {TITLE: "x $AGAIN", AGAIN: $CI_COMMIT_TITLE, SAFE: abc}\na:\n  script:\n    - ${JSON.stringify(script)}\n`,
		);
		expect(untrusted(job("a"))).toEqual(expected);
	});

	it("are carried from before_script to script, and lead to their line", async () => {
		const { job, line } = await load(
			'a:\n  before_script:\n    - X="$CI_COMMIT_TITLE"\n  script:\n    - make\n    - eval "$X"\n  after_script: [\'eval "$X"\']\n',
		);
		expect(untrusted(job("a"))).toEqual(["$X"]);
		expect(line(job("a").steps[1]?.expressions[0]?.path ?? [])).toBe('- eval "$X"');
	});
});

describe("hostile configurations", () => {
	const values = [
		"",
		"null",
		"1",
		"true",
		"x",
		"[]",
		"[[[]]]",
		"{}",
		"{a: {b: [c]}}",
		"[{}]",
		"!reference [a]",
		"!reference x",
		"{__proto__: {}}",
	];
	it.each(values)("never throw with %s in any place", async (value) => {
		const keywords =
			"after_script allow_failure before_script dependencies environment except extends id_tokens identity image inherit needs only parallel rules run script secrets services tags timeout trigger variables when".split(
				" ",
			);
		for (const keyword of keywords) {
			const text = `a:\n  ${keyword}: ${value}\n${keyword === "script" ? "" : "  script: [x]\n"}`;
			const result = await read({ name: ".gitlab-ci.yml", bytes: text });
			if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
		}
		for (const keyword of "after_script before_script default image include services stages types variables workflow __proto__ constructor".split(
			" ",
		)) {
			const result = await read({ name: ".gitlab-ci.yml", bytes: `${keyword}: ${value}\na: {script: [x]}\n` });
			if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
		}
	});

	it("do not grow with templates and references that repeat each other", async () => {
		const levels = Array.from(
			{ length: 10 },
			(_, level) =>
				`.l${level}:\n  extends: [${`.l${level + 1}, `.repeat(20)}]\n  script: [${`!reference [.l${level + 1}, script], `.repeat(20)}]\n`,
		);
		const { messages } = await load(`${levels.join("")}.l10: {script: [x]}\nbuild: {extends: .l0}\n`);
		expect(messages.join("\n")).toContain("repeat more than");
	});

	it("do not grow with variables that repeat each other", async () => {
		const names = Array.from({ length: 500 }, (_, index) => `  V${index}: "${`$V${index + 1}`.repeat(200)}"`);
		const { job } = await load(`variables:\n${names.join("\n")}\nbuild: {image: "$V0", script: [x]}\n`);
		expect(job("build").container?.image).toBeNull();
	});
});

describe("steps beside scripts", () => {
	it("are those of run, scripts and calls, and of hooks", async () => {
		const { job, line, messages } = await load(`
default:
  hooks:
    pre_get_sources_script:
      - curl https://example.com | sh
build:
  run:
    - name: own
      script: eval $CI_COMMIT_MESSAGE
    - name: moving
      step: gitlab.com/group/steps/echo@v1
    - {name: pinned, step: gitlab.com/group/steps/echo@${"ab".repeat(20)}}
    - {name: local, step: ./steps/echo}
    - {name: map, step: {git: {url: gitlab.com/group/steps, rev: main, dir: echo}}}
    - {name: variable, step: $STEP}
    - {name: nothing}
`);
		const { steps } = job("build");
		expect(steps.map(({ id, name, script, call }) => [name ?? id, script, call?.type, call?.pinned])).toEqual([
			["pre_get_sources_script", "curl https://example.com | sh", undefined, undefined],
			["own", "eval $CI_COMMIT_MESSAGE", undefined, undefined],
			["moving", null, "action", "mutable"],
			["pinned", null, "action", "commit"],
			["local", null, "local", null],
			["map", null, "action", "mutable"],
			["variable", null, "action", null],
			["nothing", null, undefined, undefined],
		]);
		expect(untrusted(job("build"))).toEqual(["$CI_COMMIT_MESSAGE"]);
		expect(steps[2]?.call).toMatchObject({ repository: "gitlab.com/group/steps/echo", ref: "v1" });
		expect(steps[5]?.call).toMatchObject({ repository: "gitlab.com/group/steps", subpath: "echo", ref: "main" });
		expect(steps[6]?.call?.unknown).toEqual(["repository", "ref", "pinned"]);
		expect(line(["jobs", 0, "steps", 0, "script"])).toContain("pre_get_sources_script");
		expect(line(["jobs", 0, "steps", 2, "call"])).toContain("step: gitlab.com/group/steps/echo@v1");
		expect(messages).toEqual(["a step of run has neither script nor step"]);
	});
});
