import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

async function load(text: string) {
	const result = await read({ name: "a.yaml", bytes: text });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as PipelineDocument;
	const lines = text.split("\n");
	return {
		document,
		job: (id: string) => document.jobs.find((job) => job.id === id) as Pipeline.Job,
		line: (path: readonly (string | number)[]) => lines[(locate(document, path).line ?? 0) - 1]?.trim(),
	};
}

const DIGEST = `sha256:${"a".repeat(64)}`;

describe("Tekton", () => {
	it("is told from other Kubernetes objects, which a file may have too", async () => {
		const task = "apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: a}\nspec: {steps: [{image: b, script: c}]}\n";
		const map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
		const formatOf = async (text: string) => {
			const result = await read({ name: "a.yaml", bytes: text });
			return result.ok ? result.documents[0]?.source.format : result.problems[0].code;
		};
		expect(await formatOf(task)).toBe("tekton");
		expect(await formatOf(`${task}---\n${task}`)).toBe("tekton");
		expect(await formatOf(map)).toBe("kubernetes");
		expect(await formatOf(`${task}---\n${map}`)).toBe("kubernetes");
	});

	it("is a pipeline also where it stands among other objects, or in a list", async () => {
		const text = `
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}
  - apiVersion: tekton.dev/v1
    kind: Task
    metadata: {name: build}
    spec: {steps: [{image: "a:1", script: make}]}
---
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
metadata: {name: listener}
`;
		const result = await read({ name: "a.yaml", bytes: text });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		const [workload, pipeline] = result.documents;
		expect(workload).toMatchObject({
			kind: "workload",
			objects: [{ read: true }, { kind: "Task", read: true }, { kind: "EventListener", read: true }],
		});
		expect(pipeline).toMatchObject({
			kind: "pipeline",
			source: { format: "kubernetes" },
			platform: "tekton",
			name: "build",
			jobs: [{ id: "build", steps: [{ script: "make" }] }],
		});
		expect(locate(pipeline as PipelineDocument, ["jobs", 0, "steps", 0, "script"])).toMatchObject({ line: 9 });
	});

	it("has steps that call their images", async () => {
		const { document, job, line } = await load(`
apiVersion: tekton.dev/v1
kind: Task
metadata:
  name: build
spec:
  params: [{name: url}]
  stepTemplate: {image: "alpine:3.22"}
  sidecars:
    - {name: docker, image: "docker:28-dind", env: [{name: PASSWORD, value: hunter22}]}
  steps:
    - name: clone
      image: golang@${DIGEST}
      script: |
        git clone $(params.url)
      env:
        - {name: TOKEN, valueFrom: {secretKeyRef: {name: a, key: b}}}
      onError: continue
      timeout: 1h30m
    - name: build
      command: [make]
      args: ["-j", "4"]
    - image: $(params.image)
      script: x
    - ref: {name: shared}
`);
		expect(document).toMatchObject({
			platform: "tekton",
			name: "build",
			reusable: true,
			triggers: [],
			limitations: [],
		});
		const { steps, services } = job("build");
		expect(services).toMatchObject([
			{ name: "docker", image: { tag: "28-dind" }, variables: [{ credential: { type: "password" } }] },
		]);
		expect(steps[0]).toMatchObject({
			id: "clone",
			call: { type: "image", pinned: "digest" },
			expressions: [{ references: ["params.url"], untrusted: [] }],
			variables: [{ name: "TOKEN", value: null }],
			failureIgnored: true,
			timeoutMinutes: 90,
		});
		expect(line(["jobs", 0, "steps", 0, "script"])).toBe("script: |");
		expect(line(["jobs", 0, "steps", 1, "call"])).toContain("stepTemplate");
		expect(steps[1]).toMatchObject({ script: "make -j 4", call: { image: { tag: "3.22" }, pinned: "mutable" } });
		expect(steps[2]?.call).toMatchObject({ image: null, unknown: ["image", "pinned"] });
		expect(steps[3]?.call).toMatchObject({ type: "local", subpath: "shared" });
	});

	it("has pipelines of tasks, their own and those of others", async () => {
		const { document, job, line } = await load(`
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  generateName: ci-
  annotations:
    pipelinesascode.tekton.dev/on-event: "[pull_request, push]"
spec:
  pipelineSpec:
    tasks:
      - name: own
        taskSpec: {steps: [{image: "a:1", script: "echo {{ source_branch }} {{ revision }}"}]}
      - name: local
        taskRef: {name: lint}
        runAfter: [own]
        params: [{name: level, value: high}]
      - name: git
        taskRef:
          resolver: git
          params: [{name: url, value: "https://example.com/t.git"}, {name: revision, value: ${"ab".repeat(20)}}, {name: pathInRepo, value: t.yaml}]
      - name: hub
        taskRef: {resolver: hub, params: [{name: name, value: git-clone}, {name: version, value: "0.9"}]}
      - name: nested
        pipelineSpec: {tasks: [{name: inner, taskRef: {name: test}, runAfter: [outer]}]}
    finally:
      - name: bundle
        taskRef: {resolver: bundles, params: [{name: bundle, value: "r.example.com/t@${DIGEST}"}]}
`);
		expect(document.triggers.map(({ event, untrusted }) => [event, untrusted])).toEqual([
			["pull_request", true],
			["push", false],
		]);
		expect(document.jobs.map(({ id, call }) => [id, call?.type, call?.pinned])).toEqual([
			["ci-/own", undefined, undefined],
			["ci-/local", "local", null],
			["ci-/git", "workflow", "commit"],
			["ci-/hub", "workflow", "mutable"],
			["ci-/nested/inner", "local", null],
			["ci-/bundle", "image", "digest"],
		]);
		expect(job("ci-/own").steps[0]?.expressions.map(({ untrusted }) => untrusted)).toEqual([["source_branch"], []]);
		expect(job("ci-/local")).toMatchObject({ needs: ["ci-/own"], inputs: [{ name: "level", value: "high" }] });
		expect(line(["jobs", 2])).toBe("- name: git");
	});

	it("gets tasks and pipelines from where annotations of Pipelines as Code say", async () => {
		const run = (annotations: string, kind = "task") => `
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: r
  annotations: {${annotations}}
spec:
  ${
		kind === "pipeline"
			? "pipelineRef: {name: build}"
			: `pipelineSpec:
    tasks:
      - {name: a, taskRef: {name: clone}}
      - {name: b, taskRef: {name: lint}}
      - {name: c, taskRef: {name: scan}}
      - {name: d, taskRef: {name: clone, kind: ClusterTask}}
      - {name: e, taskRef: {name: clone, apiVersion: example.com/v1}}
      - {name: f, taskRef: {name: own}}
---
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: own}
spec: {steps: [{image: a, script: b}]}`
	}
`;
		const calls = async (annotations: string, kind?: string) => {
			const { document } = await load(run(annotations, kind));
			return document.jobs.flatMap(({ call }) => (call === null ? [] : [`${call.type} ${call.text} ${call.pinned}`]));
		};
		const key = (name: string) => `pipelinesascode.tekton.dev/${name}`;
		const commit = "0123456789".repeat(4);
		const mutable = "https://example.com/main/lint.yaml";
		expect(await calls(`${key("task")}: "[clone, .tekton/scan.yaml]", ${key("task-1")}: "[${mutable}]"`)).toEqual([
			"workflow clone none",
			`workflow ${mutable} mutable`,
			...["scan", "clone", "clone", "own"].map((name) => `local ${name} null`),
		]);
		expect(
			(await calls(`${key("task")}: "clone:0.9", ${key("task-2")}: "https://example.com/${commit}/lint.yaml"`)).slice(
				0,
				2,
			),
		).toEqual(["workflow clone:0.9 mutable", `workflow https://example.com/${commit}/lint.yaml commit`]);
		expect(await calls(`${key("pipeline")}: "https://example.com/build.yaml"`, "pipeline")).toEqual([
			"workflow https://example.com/build.yaml mutable",
		]);
		expect(await calls(`${key("pipeline")}: "https://example.com/{{ revision }}/build.yaml"`, "pipeline")).toEqual([
			"workflow https://example.com/{{revision}}/build.yaml null",
		]);
		// What pipelines elsewhere refer to, or what goes by another name here.
		const others = `${key("task")}: "[clone, https://example.com/x.yaml]"`;
		expect(await calls(others, "pipeline")).toEqual([
			"workflow clone none",
			"workflow https://example.com/x.yaml mutable",
			"local build null",
		]);
		const { document, line } = await load(run(others, "pipeline"));
		expect(document.jobs[1]).toMatchObject({ id: "r https://example.com/x.yaml", runner: null });
		expect(line(["jobs", 1, "call"])).toContain("annotations");
	});

	it("has untrusted text also by way of expressions of Pipelines as Code", async () => {
		const { job } = await load(`
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata: {name: r}
spec:
  params:
    - {name: title, value: "{{ cel: has(body.pull_request) ? body.pull_request['title'] : '' }}"}
    - {name: number, value: "{{ cel: string(body.pull_request.number) }}"}
  pipelineSpec:
    tasks:
      - {name: a, taskSpec: {steps: [{image: b, script: "echo $(params.title) $(params.number)"}]}}
`);
		expect(job("r/a").steps[0]?.expressions.map(({ untrusted }) => untrusted)).toEqual([["params.title"], []]);
	});

	it("is started by what the annotations of Pipelines as Code say", async () => {
		const run = (annotations: string) =>
			load(
				`apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: a\n  annotations:\n${annotations}\nspec: {pipelineRef: {name: b}}\n`,
			);
		const key = (name: string) => `    pipelinesascode.tekton.dev/${name}`;
		const own = await run(`${key("on-event")}: "[pull_request]"\n${key("on-target-branch")}: "[main, release/*]"`);
		expect(own.document.triggers).toMatchObject([
			{ event: "pull_request", untrusted: true, branches: ["main", "release/*"] },
		]);
		expect(own.line(["triggers", 0, "event"])).toContain("on-event");
		expect(own.line(["triggers", 0, "branches"])).toContain("on-target-branch");
		const comment = await run(`${key("on-comment")}: "^/deploy"`);
		expect(comment.document.triggers).toMatchObject([{ event: "comment", untrusted: true }]);
		const expression = await run(`${key("on-cel-expression")}: event == "push" && target_branch == "main"`);
		expect(expression.document.triggers).toMatchObject([{ event: "push", untrusted: false }]);
		const any = await run(`${key("on-cel-expression")}: '"docs/*.md".pathChanged()'`);
		expect(any.document.triggers).toEqual([]);
		expect(any.document.limitations).toEqual([
			{ path: ["triggers"], message: expect.stringContaining("what starts it cannot be told") },
		]);
	});

	it("follows what outsiders choose through parameters, into tasks of the same file too", async () => {
		const { document, job } = await load(`
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: shared}
spec:
  params: [{name: text}, {name: level, default: low}]
  steps: [{image: "a:1", script: "echo $(params.text) $(params.level)"}]
---
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata: {name: run}
spec:
  params:
    - {name: branch, value: "{{ source_branch }}"}
    - {name: safe, value: "{{ revision }}"}
  pipelineSpec:
    tasks:
      - name: own
        taskSpec:
          stepTemplate:
            env: [{name: BRANCH, value: $(params.branch)}, {name: MODE, value: fast}]
          steps:
            - {image: "a:1", script: "echo $(params.branch) $(params.safe)"}
            - {image: "a:1", script: 'eval "echo $BRANCH"', env: [{name: MODE, value: slow}]}
            - {image: "a:1", script: 'echo "$BRANCH"'}
      - name: hidden
        params: [{name: branch, value: main}]
        taskSpec: {params: [{name: branch}], steps: [{image: "a:1", script: echo $(params.branch)}]}
      - name: other
        taskRef: {name: shared}
        params: [{name: text, value: "on $(params.branch)"}]
`);
		const untrusted = (id: string) =>
			job(id).steps.map(({ expressions }) => expressions.flatMap((own) => own.untrusted));
		expect(document.jobs.map(({ id }) => id)).toEqual(["run/own", "run/hidden", "run/other", "shared"]);
		expect(untrusted("run/own")).toEqual([["params.branch"], ["$BRANCH"], []]);
		expect(untrusted("run/hidden")).toEqual([[]]);
		expect(untrusted("shared")).toEqual([["params.text"]]);
		expect(job("run/own").steps[1]?.variables.map(({ name, value, path }) => [name, value, path.at(-1)])).toEqual([
			["MODE", "slow", 0],
			["BRANCH", null, 1],
		]);
	});

	it("reads the triggers that start runs, and what they pass on", async () => {
		const { document, job, line } = await load(`
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
metadata: {name: listener}
spec:
  triggers:
    - name: checked
      interceptors:
        - ref: {name: github}
          params:
            - {name: secretRef, value: {secretName: a, secretKey: b}}
            - {name: eventTypes, value: [push, pull_request]}
      bindings: [{ref: binding}]
      template: {ref: template}
    - name: open
      bindings: [{ref: binding}]
      template: {ref: template}
    - name: unchecked
      interceptors: [{github: {eventTypes: [push]}}]
    - {triggerRef: elsewhere}
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerBinding
metadata: {name: binding}
spec:
  params:
    - {name: title, value: $(body.pull_request.title)}
    - {name: commit, value: $(body.head_commit.id)}
---
apiVersion: triggers.tekton.dev/v1beta1
kind: TriggerTemplate
metadata: {name: template}
spec:
  params: [{name: title}, {name: commit}]
  resourcetemplates:
    - apiVersion: tekton.dev/v1
      kind: PipelineRun
      metadata: {generateName: run-}
      spec:
        params: [{name: name, value: $(tt.params.title)}, {name: commit, value: $(tt.params.commit)}]
        workspaces: [{name: keys, secret: {secretName: deploy-key}}]
        pipelineSpec:
          tasks:
            - name: greet
              taskSpec:
                steps:
                  - image: alpine:3.22
                    script: echo $(params.name) $(params.commit) $(tt.params.title)
    - {apiVersion: v1, kind: ConfigMap}
    - {apiVersion: tekton.dev/v1beta1, kind: CustomRun}
`);
		expect(document).toMatchObject({ reusable: false, name: null });
		expect(document.triggers.map(({ event, untrusted, privileged }) => [event, untrusted, privileged])).toEqual([
			["push", false, false],
			["pull_request", true, true],
			["webhook", true, true],
			["push", true, true],
		]);
		expect(line(["triggers", 1])).toBe("- name: checked");
		expect(job("run-/greet").steps[0]?.expressions.map(({ untrusted }) => untrusted)).toEqual([
			["params.name"],
			[],
			["tt.params.title"],
		]);
		expect(job("run-/greet").secretNames).toEqual(["deploy-key"]);
		expect(line(["jobs", 0, "steps", 0, "script"])).toContain("echo $(params.name)");
		expect(document.limitations).toEqual([
			{ path: ["templates"], message: expect.stringContaining("ConfigMap") },
			{ path: ["jobs"], message: expect.stringContaining("CustomRun") },
		]);
	});

	it("has what steps and sidecars may do to the machine, and which secrets and tokens they get", async () => {
		const { job, line } = await load(`
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: build}
spec:
  stepTemplate: {securityContext: {privileged: true}}
  volumes:
    - {name: socket, hostPath: {path: /var/run/docker.sock}}
    - {name: keys, secret: {secretName: signing-key}}
    - name: token
      projected:
        sources:
          - serviceAccountToken:
              audience: sigstore
              path: token
  sidecars:
    - name: daemon
      image: docker:28-dind
      args: [--password, hunter22]
      securityContext: {privileged: true}
  steps:
    - image: a:1
      script: x
      volumeMounts: [{name: socket, mountPath: /sock, readOnly: true}, {name: keys, mountPath: /keys}]
      envFrom: [{secretRef: {name: from-env}}]
    - image: $(params.image)
      script: x
      securityContext: {privileged: false}
      env: [{name: TOKEN, valueFrom: {secretKeyRef: {name: token, key: a}}}]
`);
		expect(job("build")).toMatchObject({
			secretNames: ["from-env", "signing-key", "token"],
			identityTokens: [{ name: null, audiences: ["sigstore"], unknown: [] }],
			services: [
				{ command: ["--password", "[redacted password]"], privileged: true, credential: { type: "password" } },
			],
			steps: [
				{
					container: {
						image: { tag: "1" },
						volumes: ["/var/run/docker.sock:/sock:ro", "keys:/keys"],
						privileged: true,
						unknown: [],
					},
				},
				{ container: { image: null, privileged: false, unknown: ["image"] } },
			],
		});
		expect(line(["jobs", 0, "identityTokens", 0, "audiences"])).toBe("audience: sigstore");
	});

	it("has a graph by order, by results and by what comes at last", async () => {
		const { document } = await load(`
apiVersion: tekton.dev/v1
kind: Pipeline
metadata: {name: p}
spec:
  tasks:
    - {name: a, taskRef: {name: x}}
    - {name: b, taskRef: {name: x}, params: [{name: v, value: $(tasks.a.results.v)}]}
    - {name: c, taskRef: {name: x}, runAfter: [b], when: [{input: $(tasks.a.status), operator: in, values: [x]}]}
  finally:
    - {name: d, taskRef: {name: x}}
`);
		expect(document.jobs.map(({ needs }) => needs)).toEqual([[], ["p/a"], ["p/b", "p/a"], ["p/a", "p/b", "p/c"]]);
	});

	it("does not grow with what steps and tasks repeat", async () => {
		const many = (count: number, make: (index: number) => string) =>
			Array.from({ length: count }, (_, i) => make(i)).join("");
		const { document } = await load(`
apiVersion: tekton.dev/v1
kind: Pipeline
metadata: {name: p}
spec:
  tasks:
${many(700, (index) => `    - {name: t${index}, taskRef: {name: x}}\n`)}
  finally:
${many(700, (index) => `    - {name: f${index}, taskRef: {name: x}}\n`)}
---
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: build}
spec:
  stepTemplate:
    env:
${many(700, (index) => `      - {name: V${index}, value: x}\n`)}
  steps:
${many(700, () => "    - {image: a, script: x}\n")}
`);
		expect(document.jobs.flatMap(({ needs }) => needs).length).toBeLessThanOrEqual(100_000);
		expect(document.jobs.find(({ id }) => id === "p/f699")?.unknown).toContain("needs");
		expect(document.jobs.at(-1)?.steps.at(-1)?.unknown).toEqual(["variables"]);
	});

	it.each(["", "null", "1", "x", "[]", "[[[]]]", "{}", "{a: {b: [c]}}", "[{}]", "[null, 1]", "{__proto__: {}}"])(
		"never throws for %s in any place",
		async (value) => {
			const check = async (kind: string, body: string) => {
				const result = await read({ name: "a.yaml", bytes: `apiVersion: tekton.dev/v1\nkind: ${kind}\n${body}\n` });
				if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
			};
			for (const name of "triggers interceptors bindings template params resourcetemplates".split(" ")) {
				for (const kind of ["EventListener", "Trigger", "TriggerBinding", "TriggerTemplate"]) {
					const head = `apiVersion: triggers.tekton.dev/v1beta1\nkind: ${kind}\n`;
					const bytes = `${head}spec: {${name}: ${value}, x: {triggers: [{${name}: ${value}}]}}\n`;
					const result = await read({ name: "a.yaml", bytes });
					if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
				}
			}
			for (const kind of ["Task", "Pipeline", "PipelineRun", "TaskRun", "StepAction"]) {
				await check(kind, `metadata: ${value}`);
				await check(kind, `spec: ${value}`);
				for (const name of "steps tasks finally sidecars stepTemplate volumes workspaces params taskRef taskSpec pipelineSpec pipelineRef".split(
					" ",
				))
					await check(kind, `spec: {${name}: ${value}, steps: [{script: a}]}`.replace(/(steps: .*), steps: .*/, "$1}"));
				for (const name of "image script command args env envFrom volumeMounts securityContext ref params".split(" "))
					await check(kind, `spec: {steps: [{${name}: ${value}}]}`);
				for (const name of "taskRef taskSpec when params timeout runAfter".split(" "))
					await check(kind, `spec: {tasks: [{${name}: ${value}}]}`);
			}
		},
	);
});
