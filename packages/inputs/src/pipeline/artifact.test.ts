import type { Pipeline, PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../locate.js";
import { read } from "../read.js";

async function load(format: string, text: string) {
	const result = await read({ name: "pipeline.yml", bytes: text }, { format });
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const document = result.documents[0] as PipelineDocument;
	const lines = text.split("\n");
	return {
		artifacts: document.jobs.map(({ artifacts }) =>
			artifacts.map(({ path: _, ...artifact }): Omit<Pipeline.Artifact, "path"> => artifact),
		),
		runners: document.jobs.map(({ runner }) => [runner?.hosting, runner?.ephemeral]),
		limitations: document.limitations.map(({ message }) => message),
		line: (...path: (string | number)[]) => lines[(locate(document, ["jobs", ...path]).line ?? 0) - 1]?.trim(),
	};
}

const kept = { name: null, files: [], reports: [], retentionDays: null, permanent: false, unknown: [] };

describe("what GitHub Actions keeps", () => {
	it("is what actions upload, for the days they say or the settings do", async () => {
		const { artifacts, line, runners } = await load(
			"github-actions",
			`
on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
      - uses: actions/upload-artifact@v4
        with:
          name: app
          path: |
            dist/
            !dist/tmp
          retention-days: 90
      - uses: Actions/Upload-Artifact/merge@v4
        with: {retention-days: 0}
      - uses: actions/upload-artifact@v4
        with: {path: "\${{ env.OUT }}", retention-days: "\${{ inputs.days }}"}
      - uses: actions/upload-pages-artifact@v3
      - uses: actions/upload-artifact@v4
        with: {path: a, retention-days: soon}
      - uses: actions/download-artifact@v4
        with: {name: app}
  own:
    runs-on: [self-hosted, ephemeral]
    steps: [{run: make}]
`,
		);
		expect(artifacts).toEqual([
			[
				{ ...kept, name: "app", files: ["dist/", "!dist/tmp"], retentionDays: 90 },
				kept,
				{ ...kept, unknown: ["files", "retentionDays"] },
				{ ...kept, retentionDays: 1 },
				{ ...kept, files: ["a"], unknown: ["retentionDays"] },
			],
			[],
		]);
		expect(line(0, "artifacts", 0)).toBe("- uses: actions/upload-artifact@v4");
		expect(line(0, "artifacts", 0, "retentionDays")).toBe("retention-days: 90");
		expect(line(0, "artifacts", 0, "files", 1)).toBe("path: |");
		expect(runners).toEqual([
			["hosted", true],
			["self-hosted", null],
		]);
	});

	it("is kept by composite actions, too", async () => {
		const { artifacts } = await load(
			"github-composite-action",
			"name: a\nruns:\n  using: composite\n  steps: [{uses: actions/upload-artifact@v4, with: {path: b}}]\n",
		);
		expect(artifacts).toEqual([[{ ...kept, files: ["b"] }]]);
	});
});

describe("what GitLab CI keeps", () => {
	it("is under artifacts, also of templates and defaults", async () => {
		const { artifacts, line } = await load(
			"gitlab-ci",
			`
default:
  artifacts: {expire_in: 1 week, paths: [log.txt]}
.base:
  artifacts:
    expire_in: 2 weeks and 3 days
    paths: [ignored]
.paths: {list: [out, "*.jar"]}
build:
  extends: .base
  script: make
  artifacts:
    name: app
    paths:
      - dist
      - !reference [.paths, list]
    reports:
      sast: sast.json
      coverage_report: {coverage_format: cobertura, path: cover.xml}
log: {script: make}
none: {script: make, artifacts: {expire_in: 1 day}}
forever: {script: make, artifacts: {paths: [a], expire_in: never}}
seconds: {script: make, artifacts: {paths: [a], expire_in: 86400}}
years: {script: make, artifacts: {paths: [a], expire_in: 2 yrs 1 mo}}
bad: {script: make, artifacts: {untracked: true, expire_in: soon}}
list: {script: make, artifacts: [a]}
`,
		);
		expect(artifacts).toEqual([
			[
				{
					...kept,
					name: "app",
					files: ["dist", "out", "*.jar", "sast.json", "cover.xml"],
					reports: ["sast", "coverage_report"],
					retentionDays: 17,
				},
			],
			[{ ...kept, files: ["log.txt"], retentionDays: 7 }],
			[],
			[{ ...kept, files: ["a"], permanent: true }],
			[{ ...kept, files: ["a"], retentionDays: 1 }],
			[{ ...kept, files: ["a"], retentionDays: 760.5 }],
			[{ ...kept, unknown: ["files", "retentionDays"] }],
			[],
		]);
		expect(line(0, "artifacts", 0, "retentionDays")).toBe("expire_in: 2 weeks and 3 days");
		expect(line(0, "artifacts", 0, "reports")).toBe("reports:");
		expect(line(1, "artifacts", 0, "files")).toContain("log.txt");
	});

	it("that is no map is said", async () => {
		const { limitations } = await load("gitlab-ci", "a: {script: x, artifacts: [b]}\n");
		expect(limitations).toEqual([expect.stringContaining("artifacts")]);
	});
});

describe("what other platforms keep", () => {
	it("of CircleCI is what steps store", async () => {
		const { artifacts, line, runners } = await load(
			"circleci",
			`
version: 2.1
jobs:
  build:
    docker: [{image: "a:1"}]
    steps:
      - store_artifacts:
          path: out
          destination: app
      - store_test_results: {path: junit}
      - store_artifacts: {path: << pipeline.parameters.out >>}
      - run: {name: store_artifacts, command: make}
workflows: {all: {jobs: [build]}}
`,
		);
		expect(artifacts).toEqual([
			[
				{ ...kept, name: "app", files: ["out"] },
				{ ...kept, files: ["junit"], reports: ["test_results"] },
				{ ...kept, unknown: ["files"] },
			],
		]);
		expect(line(0, "artifacts", 0, "name")).toBe("destination: app");
		expect(runners).toEqual([["hosted", true]]);
	});

	it("of Azure Pipelines is what steps and tasks publish", async () => {
		const { artifacts, line, runners } = await load(
			"azure-pipelines",
			`
trigger: none
pool: Default
steps:
  - publish: out
    artifact: app
  - task: PublishPipelineArtifact@1
    inputs:
      targetPath: bin
      artifactName: tools
  - task: PublishBuildArtifacts@1
    inputs: {PathtoPublish: drop, ArtifactName: drop}
`,
		);
		expect(artifacts).toEqual([
			[
				{ ...kept, name: "app", files: ["out"] },
				{ ...kept, name: "tools", files: ["bin"] },
				{ ...kept, name: "drop", files: ["drop"] },
			],
		]);
		expect(line(0, "artifacts", 0, "files")).toBe("- publish: out");
		expect(line(0, "artifacts", 1, "name")).toBe("artifactName: tools");
		expect(runners).toEqual([["self-hosted", null]]);
	});

	it("of Bitbucket is kept for 14 days", async () => {
		const { artifacts, line, limitations } = await load(
			"bitbucket-pipelines",
			`
pipelines:
  default:
    - step: {script: [make], artifacts: [dist/**, "*.log"]}
    - step: {script: [make], artifacts: {download: false, paths: [out]}}
    - step:
        script: [make]
        artifacts:
          upload:
            - name: reports
              type: test-reports
              paths: ["*.xml"]
            - {name: nothing}
          download: [app]
    - step: {script: [make], artifacts: 1}
`,
		);
		expect(artifacts).toEqual([
			[{ ...kept, files: ["dist/**", "*.log"], retentionDays: 14 }],
			[{ ...kept, files: ["out"], retentionDays: 14 }],
			[{ ...kept, name: "reports", files: ["*.xml"], reports: ["test-reports"], retentionDays: 14 }],
			[],
		]);
		expect(limitations).toHaveLength(2);
		expect(line(2, "artifacts", 0, "name")).toBe("- name: reports");
		expect(line(2, "artifacts", 0, "files", 0)).toContain("*.xml");
	});
});
