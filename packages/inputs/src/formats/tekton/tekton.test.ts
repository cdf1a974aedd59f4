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
			objects: [{ read: true }, { kind: "Task", read: true }, { kind: "EventListener", read: false }],
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

	it.each(["", "null", "1", "x", "[]", "[[[]]]", "{}", "{a: {b: [c]}}", "[{}]", "[null, 1]", "{__proto__: {}}"])(
		"never throws for %s in any place",
		async (value) => {
			const check = async (kind: string, body: string) => {
				const result = await read({ name: "a.yaml", bytes: `apiVersion: tekton.dev/v1\nkind: ${kind}\n${body}\n` });
				if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
			};
			for (const kind of ["Task", "Pipeline", "PipelineRun", "TaskRun", "StepAction"]) {
				await check(kind, `metadata: ${value}`);
				await check(kind, `spec: ${value}`);
				for (const name of "steps tasks finally sidecars stepTemplate params taskRef taskSpec pipelineSpec pipelineRef".split(
					" ",
				))
					await check(kind, `spec: {${name}: ${value}, steps: [{script: a}]}`.replace(/(steps: .*), steps: .*/, "$1}"));
				for (const name of "image script command args env ref params".split(" "))
					await check(kind, `spec: {steps: [{${name}: ${value}}]}`);
				for (const name of "taskRef taskSpec when params timeout runAfter".split(" "))
					await check(kind, `spec: {tasks: [{${name}: ${value}}]}`);
			}
		},
	);
});
