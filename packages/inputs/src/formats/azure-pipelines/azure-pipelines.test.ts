import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function load(text: string, name = "azure-pipelines.yml") {
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

describe("recognition of Azure Pipelines", () => {
	it.each([
		["steps", "steps:\n  - script: make\n"],
		["jobs", "jobs:\n  - job: a\n    steps: [{bash: make}]\n"],
		["stages", "stages:\n  - stage: a\n    jobs: []\n"],
		["what is extended", "extends:\n  template: a.yml\n"],
		["conditional steps", "parameters: []\nsteps:\n  - ${{ if true }}:\n      - script: make\n"],
	])("goes by %s", async (_, text) => {
		expect((await load(text, "x.yml")).document.platform).toBe("azure-pipelines");
	});

	it.each([
		["Cloud Build", "steps:\n  - name: gcr.io/cloud-builders/docker\n    script: make\n"],
		["Cloud Build with arguments", "steps:\n  - name: golang\n    args: [build]\n"],
		["a composite action", "name: a\nruns: {using: composite, steps: [{run: a, shell: bash}]}\n"],
		["GitLab CI/CD", "stages: [build]\nbuild: {script: [make]}\n"],
		["a workflow", "on: push\njobs: {a: {runs-on: x, steps: [{run: b}]}}\n"],
	])("does not take %s for it", async (_, text) => {
		const result = await read({ name: "a.yml", bytes: text });
		expect(result.ok ? result.documents[0]?.source.format : "none").not.toBe("azure-pipelines");
	});
});

describe("Azure Pipelines", () => {
	it("have stages of jobs of steps", async () => {
		const { document, job, line } = await load(`
trigger:
  branches: {include: [main], exclude: [old]}
pr: [main]
schedules:
  - cron: "0 3 * * *"
    branches: {include: [main]}
pool: {vmImage: ubuntu-24.04}
variables:
  - group: shared
  - {name: mode, value: fast}
  - name: password
    value: hunter22
resources:
  containers:
    - {container: builder, image: "registry.example.com/builder:1", env: {A: b}}
stages:
  - stage: Build
    variables: {level: one}
    jobs:
      - job: Compile
        displayName: Compile it
        container: builder
        services: {db: "postgres:17"}
        timeoutInMinutes: 20
        steps:
          - checkout: self
            persistCredentials: true
          - script: make
            displayName: Make
            workingDirectory: src
            env: {TOKEN: $(token)}
            continueOnError: true
          - task: Docker@2
            inputs: {command: build}
      - job: Test
        dependsOn: Compile
        condition: succeeded()
        pool: {name: Own, demands: [linux]}
        steps: [{pwsh: test}]
  - stage: Deploy
    condition: eq(variables.mode, 'fast')
    jobs:
      - deployment: Web
        environment: production
        pool: Default
        strategy:
          runOnce:
            deploy: {steps: [{bash: deploy}]}
            on: {failure: {steps: [{bash: revert}]}}
`);
		expect(document.triggers).toMatchObject([
			{ event: "push", untrusted: false, branches: ["main", "!old"] },
			{ event: "pull_request", untrusted: true, privileged: false, branches: ["main"] },
			{ event: "schedule", schedules: ["0 3 * * *"] },
		]);
		expect(document.variables.map(({ name, value }) => [name, value])).toEqual([
			["mode", "fast"],
			["password", null],
			["level", "one"],
		]);
		expect(line(["variables", 1])).toBe("- name: password");
		expect(document.jobs.map(({ id }) => id)).toEqual(["Build.Compile", "Build.Test", "Deploy.Web"]);
		const compile = job("Build.Compile");
		expect(compile).toMatchObject({
			name: "Compile it",
			timeoutMinutes: 20,
			runner: { labels: ["ubuntu-24.04"], hosting: "hosted" },
			container: { image: { registry: "registry.example.com", tag: "1" }, variables: [{ name: "A", value: "b" }] },
			services: [{ name: "db", image: { repository: "library/postgres" } }],
		});
		expect(line(["jobs", 0, "container", "image"])).toContain("container: builder, image");
		expect(compile.steps[0]?.inputs.map(({ name, value }) => [name, value])).toEqual([
			["checkout", "self"],
			["persistCredentials", "true"],
		]);
		expect(compile.steps[1]).toMatchObject({
			name: "Make",
			script: "make",
			workingDirectory: "src",
			failureIgnored: true,
		});
		expect(compile.steps[2]?.call).toMatchObject({ type: "action", repository: "Docker", ref: "2", pinned: "mutable" });
		expect(line(["jobs", 0, "steps", 2, "call"])).toBe("- task: Docker@2");
		expect(job("Build.Test")).toMatchObject({
			needs: ["Build.Compile"],
			condition: "succeeded()",
			runner: { group: "Own", labels: ["linux"], hosting: null, unknown: ["hosting"] },
		});
		expect(job("Deploy.Web")).toMatchObject({
			environment: "production",
			condition: "eq(variables.mode, 'fast')",
			runner: { hosting: "self-hosted" },
			steps: [{ script: "deploy", shell: "bash" }, { script: "revert" }],
		});
		expect(document.limitations).toEqual([]);
	});

	it("start by default with every push and pull request, and templates with neither", async () => {
		expect((await load("steps: [{script: a}]\n")).document.triggers.map(({ event }) => event)).toEqual([
			"push",
			"pull_request",
		]);
		const none = await load("trigger: none\npr: none\nsteps: [{script: a}]\n");
		expect(none.document.triggers).toEqual([]);
		const template = await load("parameters: [{name: a, type: string}]\nsteps: [{script: a}]\n", "steps.yml");
		expect(template.document).toMatchObject({ reusable: true, triggers: [] });
	});

	it("call templates at the reference of their repository", async () => {
		const { document } = await load(`
resources:
  repositories:
    - {repository: shared, type: github, name: acme/templates, ref: refs/tags/v1}
    - {repository: fixed, type: github, name: acme/fixed, ref: ${"ab".repeat(20)}}
    - {repository: latest, type: github, name: acme/latest}
jobs:
  - template: jobs/a.yml
    parameters: {mode: fast}
  - template: b.yml@shared
  - template: c.yml@fixed
  - template: d.yml@latest
  - template: e.yml@gone
  - job: own
    steps:
      - template: f.yml@shared
      - \${{ if eq(parameters.x, 'y') }}:
          - template: g.yml
`);
		const calls = document.jobs.slice(0, 5).map(({ call }) => [call?.type, call?.repository, call?.pinned]);
		expect(calls).toEqual([
			["local", null, null],
			["workflow", "acme/templates", "mutable"],
			["workflow", "acme/fixed", "commit"],
			["workflow", "acme/latest", "none"],
			["workflow", null, null],
		]);
		expect(document.jobs[0]?.inputs).toMatchObject([{ name: "mode", value: "fast" }]);
		expect(document.jobs[4]?.call?.unknown).toEqual(["repository", "ref", "pinned"]);
		expect(document.jobs[5]?.steps[1]).toMatchObject({
			condition: "if eq(parameters.x, 'y')",
			call: { type: "local", subpath: "g.yml" },
		});
	});

	it.each([
		["script: echo $(Build.SourceBranchName)", ["variables.Build.SourceBranchName"]],
		["bash: echo $(build.sourceversionmessage)", ["variables.build.sourceversionmessage"]],
		["script: echo ${{ variables['Build.SourceBranch'] }}", ["variables.Build.SourceBranch"]],
		["script: echo ${{ eq(variables['Build.SourceBranch'], 'x') }}", []],
		["script: echo $(Build.BuildId) $(date) $(mode)", []],
		["script: echo $(message)", ["variables.message"]],
		['bash: echo "$BUILD_SOURCEVERSIONMESSAGE"', []],
		['bash: eval "echo $BUILD_SOURCEVERSIONMESSAGE"', ["$BUILD_SOURCEVERSIONMESSAGE"]],
		["{bash: 'eval \"$X\"', env: {X: $(message)}}", ["$X"]],
		[
			"{task: AzureCLI@2, inputs: {inlineScript: 'echo $(Build.SourceBranchName)'}}",
			["variables.Build.SourceBranchName"],
		],
		["{task: Other@2, inputs: {inlineScript: 'echo $(Build.SourceBranchName)'}}", []],
	])("see what anyone can choose in %s", async (step, expected) => {
		const { document } = await load(
			`variables: {mode: x, message: "a $(Build.SourceVersionMessage)"}\nsteps:\n  - ${step}\n`,
		);
		expect(untrusted(document.jobs[0])).toEqual(expected);
	});

	it("say what expressions leave open", async () => {
		const { job, messages } = await load(`
jobs:
  - job: a
    pool: {vmImage: $(image)}
    container: \${{ parameters.image }}
    environment: $(target)
    timeoutInMinutes: \${{ parameters.time }}
    continueOnError: $(soft)
    \${{ if true }}: {strategy: x}
    steps:
      - script: a
      - \${{ parameters.steps }}
`);
		expect(job("a")).toMatchObject({
			runner: { labels: [], hosting: "hosted", unknown: ["labels"] },
			container: { image: null, unknown: ["image", "privileged", "volumes"] },
			environment: null,
			failureIgnored: null,
			timeoutMinutes: null,
			unknown: ["secretNames", "identityTokens", "environment", "failureIgnored", "timeoutMinutes"],
		});
		expect(messages).toHaveLength(2);
	});

	it("have containers, also for single steps, and what these may do to their machine", async () => {
		const { document, job, line } = await load(`
resources:
  containers:
    - container: build
      image: ubuntu:24.04
      options: --privileged -v /etc:/host/etc:ro -e PASSWORD=hunter22
      volumes: [/data:/data]
      mapDockerSocket: true
    - container: plain
      image: alpine:3.22
      mapDockerSocket: false
    - container: old
      image: alpine:3.21
jobs:
  - job: a
    container: build
    services: {db: plain}
    steps:
      - script: make
        target: plain
      - script: make
        target: {container: old, commands: restricted}
      - script: make
        target: host
`);
		const socket = "/var/run/docker.sock:/var/run/docker.sock";
		expect(job("a").container).toMatchObject({
			image: { tag: "24.04" },
			options: "--privileged -v /etc:/host/etc:ro -e PASSWORD=[redacted password]",
			volumes: ["/data:/data", "/etc:/host/etc:ro", socket],
			privileged: true,
			credential: { type: "password" },
			unknown: [],
		});
		expect(JSON.stringify(document)).not.toContain("hunter22");
		expect(job("a").services).toMatchObject([{ name: "db", privileged: false, volumes: [], unknown: [] }]);
		expect(job("a").steps.map(({ container }) => [container?.image?.tag, container?.unknown])).toEqual([
			["3.22", []],
			["3.21", ["volumes"]],
			[undefined, undefined],
		]);
		expect(line(["jobs", 0, "container", "privileged"])).toContain("--privileged");
		expect(line(["jobs", 0, "steps", 0, "container", "image"])).toBe("image: alpine:3.22");
	});

	it("wait for stages: those that they name, or else the one before", async () => {
		const { document, line } = await load(`
stages:
  - stage: build
    jobs:
      - job: a
        steps: [{script: x}]
      - job: b
        dependsOn: a
        steps: [{script: x}]
  - stage: test
    jobs: [{job: c, steps: [{script: x}]}]
  - stage: scan
    dependsOn: []
    jobs: [{job: d, steps: [{script: x}]}]
  - stage: ship
    dependsOn: [build, scan]
    jobs: [{job: e, steps: [{script: x}]}]
  - stage: after
    dependsOn: nowhere
    jobs: [{job: f, steps: [{script: x}]}]
`);
		expect(Object.fromEntries(document.jobs.map(({ id, needs }) => [id, needs]))).toEqual({
			"build.a": [],
			"build.b": ["build.a"],
			"test.c": ["build.a", "build.b"],
			"scan.d": [],
			"ship.e": ["build.a", "build.b", "scan.d"],
			"after.f": [],
		});
		expect(document.jobs.map(({ unknown }) => unknown.includes("needs"))).toEqual([...Array(5).fill(false), true]);
		expect(line(["jobs", 1, "needs"])).toBe("dependsOn: a");
	});

	it("name the groups of variables and the secrets that they get", async () => {
		const { job } = await load(`
variables: [{group: common}]
stages:
  - stage: one
    variables: [{group: stage}]
    jobs:
      - job: a
        variables: [{group: own}, {group: "\${{ parameters.group }}"}]
        steps:
          - task: AzureKeyVault@2
            inputs: {KeyVaultName: v, SecretsFilter: "db-password, api"}
      - job: b
        steps: [{script: x}]
`);
		expect(job("one.a")).toMatchObject({
			secretGroups: ["common", "own", "stage"],
			secretNames: ["api", "db-password"],
			unknown: expect.arrayContaining(["secretGroups", "secretNames", "identityTokens"]),
		});
		expect(job("one.b").secretGroups).toEqual(["common", "stage"]);
		expect(job("one.b").unknown).not.toContain("secretGroups");
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
		"{'${{ if x }}': {a: b}}",
	])("never throw for %s in any place", async (value) => {
		const check = async (text: string) => {
			const result = await read({ name: "azure-pipelines.yml", bytes: text });
			if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
		};
		for (const name of "container extends name parameters pool pr resources schedules stages trigger variables".split(
			" ",
		))
			await check(`${name}: ${value}\nsteps: [{script: a}]\n`);
		for (const name of "condition container continueOnError dependsOn deployment displayName environment job parameters pool services steps strategy template timeoutInMinutes variables".split(
			" ",
		))
			await check(`jobs:\n  - task: x\n    ${name}: ${value}\n  - job: b\n`);
		for (const name of "bash checkout condition env inputs name script task template".split(" "))
			await check(`steps:\n  - script: x\n  - ${name}: ${value}\n`);
	});
});

describe("what a template gets to run", () => {
	it("are stages, jobs and steps in its parameters", async () => {
		const { document, line } = await load(`
trigger: none
resources:
  repositories: [{repository: shared, type: git, name: o/r, ref: refs/tags/v1}]
extends:
  template: official.yml@shared
  parameters:
    sdl: {enabled: false, tools: [a, b]}
    stages:
      - stage: build
        jobs:
          - job: make
            steps:
              - script: make
          - template: jobs.yml
            parameters:
              settings:
                preSteps:
                  - \${{ if eq(parameters.x, 1) }}:
                      - bash: curl https://example.com | sh
              jobs:
                - job: inner
                  steps:
                    - template: steps.yml
                      parameters:
                        after:
                          - template: last.yml
                            parameters: {more: [{task: Publish@1}]}
`);
		expect(document.jobs.map(({ id, steps }) => [id, steps.map(({ script, call }) => script ?? call?.text)])).toEqual([
			["official.yml@shared", []],
			["build.make", ["make"]],
			["build.jobs.yml", []],
			["build.jobs.yml preSteps", ["curl https://example.com | sh"]],
			["build.inner", ["steps.yml", "last.yml", "Publish@1"]],
		]);
		expect(line(["jobs", 3, "steps", 0, "script"])).toContain("curl");
		expect(line(["jobs", 3])).toBe("preSteps:");
		expect(line(["jobs", 4, "steps", 2, "call"])).toContain("Publish@1");
		expect(document.jobs[3]?.runner).toMatchObject({ hosting: null, unknown: ["hosting"] });
	});
});

describe("what expressions insert in Azure Pipelines", () => {
	const extended = `
trigger: none
pr: none
extends:
  \${{ if eq(variables['Build.Reason'], 'PullRequest') }}:
    template: a.yml@other
  \${{ else }}:
    template: b.yml@other
  parameters:
    stages:
      - stage: Build
        jobs:
          - job: make
            steps: [{script: "echo $(Build.SourceVersionMessage)"}]
resources:
  repositories: [{repository: other, type: git, name: p/other, ref: refs/heads/main}]
`;

	it("is one template or the other, with the parameters beside them", async () => {
		const { document, job, line } = await load(extended, "ci.yml");
		expect(document.jobs.map(({ id, condition, call }) => [id, condition, call?.pinned])).toEqual([
			["a.yml@other", "if eq(variables['Build.Reason'], 'PullRequest')", "mutable"],
			["Build.make", null, undefined],
			["b.yml@other", "else", "mutable"],
		]);
		expect(untrusted(job("Build.make"))).toEqual(["variables.Build.SourceVersionMessage"]);
		expect(line(["jobs", 1, "steps", 0, "script"])).toContain("echo");
		expect(line(["jobs", 2, "call"])).toContain("b.yml");
	});

	it("is said where it is not read: of a pipeline, a stage or a step", async () => {
		const { messages, document } = await load(`
\${{ if a }}:
  pool: own
stages:
  - stage: a
    \${{ if b }}:
      pool: own
    jobs:
      - job: c
        steps:
          - script: make
            \${{ if d }}:
              condition: always()
              env: {TOKEN: ghp_${"a1".repeat(18)}}
              \${{ if e }}: {continueOnError: true}
          - displayName: x
            \${{ if f }}: {script: make}
  - \${{ if g }}:
    - template: a.yml
`);
		expect(messages).toEqual([
			"properties of a stage are inserted by an expression; they were not read",
			"properties of the step are inserted by an expression; they were not read",
			"a step has none of task, script and template: what it does cannot be told",
			"properties of the pipeline are inserted by an expression; they were not read",
		]);
		expect(document.jobs[0]?.steps[0]).toMatchObject({
			failureIgnored: null,
			unknown: ["failureIgnored"],
			variables: [{ name: "TOKEN", credential: { type: "github-token" } }],
		});
		expect(document.jobs[1]?.condition).toBe("if g");
	});
});

describe("what outsiders can cause in Azure Pipelines", () => {
	it("is what webhooks start, and the text that they bring", async () => {
		const { document, job } = await load(`
trigger: none
pr: none
resources:
  webhooks: [{webhook: Hook, connection: c}]
jobs:
  - job: a
    steps:
      - script: echo \${{ parameters.hook.title }} \${{ parameters.Own }}
`);
		expect(document.triggers).toMatchObject([{ event: "webhook", untrusted: true, privileged: true }]);
		expect(untrusted(job("a"))).toEqual(["parameters.hook.title"]);
	});

	it("is what becomes arguments of a script", async () => {
		const { job } = await load(`
jobs:
  - job: a
    steps:
      - task: Bash@3
        inputs: {filePath: a.sh, arguments: "-b $(System.PullRequest.SourceBranch)"}
      - task: PublishBuildArtifacts@1
        inputs: {artifactName: "$(System.PullRequest.SourceBranch)"}
`);
		expect(untrusted(job("a"))).toEqual(["variables.System.PullRequest.SourceBranch"]);
	});

	it("is told by the name of a pipeline that could be a template", async () => {
		const text = "parameters: [{name: a, default: b}]\njobs:\n  - job: a\n    steps: [{script: make}]\n";
		const triggers = async (name: string) => (await load(text, name)).document.triggers.length;
		expect(await triggers("ci/azure-pipelines.yml")).toBe(2);
		expect(await triggers("azure-pipelines-nightly.yaml")).toBe(2);
		expect(await triggers("azure-pipelines-template.yml")).toBe(0);
		expect(await triggers("templates/job.yml")).toBe(0);
	});
});

describe("machines of Azure Pipelines", () => {
	it.each([
		["hosted", "{vmImage: ubuntu-latest}"],
		["hosted", "{name: Azure Pipelines, vmImage: ubuntu-latest}"],
		["hosted", '{"${{ if a }}": {vmImage: ubuntu-latest}, "${{ else }}": {vmImage: windows-latest}}'],
		["hosted", '{vmImage: ubuntu-latest, "${{ if a }}": {vmImage: windows-latest}}'],
		["self-hosted", "Default"],
		["self-hosted", '{vmImage: ubuntu-latest, "${{ if a }}": {name: Default}}'],
		// An image of a pool of one's own is on machines of one's own.
		[null, "{name: own, vmImage: ubuntu-latest}"],
		[null, '{name: "$(pool)", vmImage: ubuntu-latest}'],
		[null, '{vmImage: ubuntu-latest, "${{ if a }}": {name: own}}'],
		[null, '{"${{ if a }}": {vmImage: ubuntu-latest}}'],
		[null, '{"${{ if a }}": {vmImage: ubuntu-latest}, "${{ else }}": {name: own}}'],
		[null, "{vmimage: ubuntu-latest}"],
	])("are %s in %s", async (hosting, pool) => {
		const { job } = await load(`jobs:\n  - job: a\n    pool: ${pool}\n    steps: [{script: make}]\n`);
		expect(job("a").runner).toMatchObject({ hosting });
		expect(job("a").runner?.unknown.includes("hosting")).toBe(hosting === null);
	});

	it("run the steps that jobs give to the template that gets them", async () => {
		const { job, line } = await load(`
jobs:
  - template: jobs.yml
    parameters:
      jobs:
        - job: a
          preSteps:
            - script: echo $(System.PullRequest.SourceBranch)
          steps: [{script: make}]
          templateContext: {outputs: [{output: pipelineArtifact, artifact: x}]}
`);
		expect(job("a").steps.map(({ script }) => script)).toEqual(["make", "echo $(System.PullRequest.SourceBranch)"]);
		expect(untrusted(job("a"))).toHaveLength(1);
		expect(line(["jobs", 1, "steps", 1, "script"])).toContain("echo");
	});
});
