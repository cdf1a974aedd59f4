/** A file that is read as it is. */
export interface WholeFile {
	readonly name: string;
	readonly text: string;
}

const json = (value: object) => JSON.stringify(value, null, 1);

/** Small files of formats, one each, among them all that there are no real files of. */
export const ownFiles: readonly WholeFile[] = [
	{
		name: "cyclonedx.json",
		text: json({
			bomFormat: "CycloneDX",
			specVersion: "1.6",
			metadata: { component: { type: "application", name: "app" }, tools: [{ name: "t" }] },
			components: [{ type: "library", name: "a", purl: "pkg:npm/a@1", licenses: [{ license: { id: "MIT" } }] }],
			vulnerabilities: [
				{
					id: "CVE-2026-1",
					ratings: [{ score: 7, severity: "high" }],
					analysis: { state: "in_triage" },
					affects: [{ ref: "a" }],
				},
			],
		}),
	},
	{
		name: "cyclonedx.xml",
		text: `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
  <components><component type="library" bom-ref="a"><name>a</name><version>1</version><licenses><license><id>MIT</id></license></licenses>
    <purl>pkg:npm/a@1</purl></component></components>
  <dependencies><dependency ref="a"><dependency ref="b"/></dependency></dependencies>
  <vulnerabilities><vulnerability><id>CVE-2026-1</id><affects><target><ref>a</ref></target></affects></vulnerability></vulnerabilities>
</bom>`,
	},
	{
		name: "a.spdx3.json",
		text: json({
			"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
			"@graph": [
				{
					type: "CreationInfo",
					"@id": "_:c",
					specVersion: "3.0.1",
					created: "2026-01-01T00:00:00Z",
					createdBy: ["urn:p"],
				},
				{ type: "Person", spdxId: "urn:p", creationInfo: "_:c", name: "Ada" },
				{ type: "SpdxDocument", spdxId: "urn:d", creationInfo: "_:c", rootElement: ["urn:a"] },
				{ type: "software_Package", spdxId: "urn:a", creationInfo: "_:c", name: "a", suppliedBy: "urn:p" },
				{
					type: "expandedlicensing_ConjunctiveLicenseSet",
					spdxId: "urn:l",
					expandedlicensing_member: ["urn:l", "urn:m"],
				},
				{ type: "Relationship", spdxId: "urn:r", relationshipType: "hasDeclaredLicense", from: "urn:a", to: ["urn:l"] },
				{ type: "Relationship", spdxId: "urn:s", relationshipType: "dependsOn", from: "urn:a", to: ["urn:a"] },
				{ type: "security_Vulnerability", spdxId: "urn:v", name: "CVE-2026-1" },
				{
					type: "security_VexAffectedVulnAssessmentRelationship",
					spdxId: "urn:t",
					relationshipType: "affects",
					from: "urn:v",
					to: ["urn:a"],
				},
			],
		}),
	},
	{
		name: "a.openvex.json",
		text: json({
			"@context": "https://openvex.dev/ns/v0.2.0",
			"@id": "urn:v",
			author: "Ada",
			timestamp: "2026-01-01T00:00:00Z",
			version: 1,
			statements: [
				{
					vulnerability: { name: "CVE-2026-1", aliases: ["GHSA-1"] },
					products: [{ "@id": "pkg:npm/a@1", subcomponents: [{ "@id": "pkg:npm/b@1" }] }],
					status: "not_affected",
					justification: "component_not_present",
				},
			],
		}),
	},
	{
		name: "audit.json",
		text: json({
			auditReportVersion: 2,
			vulnerabilities: {
				left: {
					name: "left",
					severity: "high",
					isDirect: true,
					via: [{ source: 1, name: "left", title: "bad", url: "https://example.com", severity: "high", range: "<2" }],
					effects: [],
					range: "<2",
					nodes: ["node_modules/left"],
					fixAvailable: true,
				},
			},
			metadata: { vulnerabilities: { high: 1, total: 1 }, dependencies: { total: 2 } },
		}),
	},
	{
		name: "zap.json",
		text: json({
			"@programName": "ZAP",
			"@version": "2.15.0",
			"@generated": "Thu, 1 Jan 2026 00:00:00",
			site: [
				{
					"@name": "https://example.com",
					"@host": "example.com",
					"@port": "443",
					"@ssl": "true",
					alerts: [
						{
							pluginid: "10001",
							alert: "bad",
							name: "bad",
							riskcode: "2",
							confidence: "3",
							desc: "<p>d</p>",
							instances: [{ uri: "https://example.com/a", method: "GET" }],
							count: "1",
							cweid: "79",
						},
					],
				},
			],
		}),
	},
	{
		name: "state.json",
		text: json({
			format_version: "1.0",
			values: {
				root_module: {
					resources: [
						{ address: "aws_s3_bucket.a", mode: "managed", type: "aws_s3_bucket", name: "a", values: { bucket: "b" } },
					],
				},
			},
		}),
	},
	{
		name: ".github/workflows/ci.yml",
		text: `name: ci
on:
  push: {branches: [main]}
  pull_request_target:
permissions: {contents: read}
env: &e {A: b}
jobs:
  build:
    runs-on: \${{ matrix.os }}
    strategy: {matrix: {os: [ubuntu-latest]}}
    env: *e
    steps:
      - uses: actions/checkout@v4
      - run: |
          echo \${{ github.event.issue.title }}
        if: always()
`,
	},
	{
		name: "action.yml",
		text: `name: a
description: d
inputs: {who: {description: w, required: true}}
runs:
  using: composite
  steps:
    - run: echo \${{ inputs.who }}
      shell: bash
    - uses: actions/cache@v4
`,
	},
	{
		name: ".gitlab-ci.yml",
		text: `stages: [build]
include: [{local: /a.yml}]
.base: &base
  image: node:20
  script: [npm ci]
build:
  <<: *base
  stage: build
  extends: .base
  script: [!reference [.base, script], npm test]
  rules: [{if: $CI_MERGE_REQUEST_ID, when: always}]
  artifacts: {paths: [dist], expire_in: 1 week}
`,
	},
	{
		name: ".circleci/config.yml",
		text: `version: 2.1
orbs: {node: circleci/node@5.1}
jobs:
  build:
    docker: [{image: cimg/node:20.1}]
    steps: [checkout, {run: {name: a, command: npm ci}}, node/install]
workflows: {main: {jobs: [{build: {context: [c], filters: {branches: {only: main}}}}]}}
`,
	},
	{
		name: "azure-pipelines.yml",
		text: `trigger: [main]
pool: {vmImage: ubuntu-latest}
variables: {a: b}
stages:
  - stage: s
    jobs:
      - job: j
        steps:
          - script: echo $(a)
          - task: Npm@1
            inputs: {command: ci}
          - template: t.yml
`,
	},
	{
		name: "bitbucket-pipelines.yml",
		text: `image: node:20
pipelines:
  default:
    - step:
        name: build
        script: [npm ci, {pipe: atlassian/x:1.0.0, variables: {A: $B}}]
        artifacts: [dist/**]
`,
	},
	{
		name: "pipeline.yaml",
		text: `apiVersion: tekton.dev/v1
kind: Task
metadata: {name: t}
spec:
  params: [{name: p, type: string}]
  steps:
    - name: s
      image: alpine:3
      script: |
        echo $(params.p)
`,
	},
	{
		name: "Dockerfile",
		text: `# syntax=docker/dockerfile:1
ARG V=20
FROM node:\${V}-alpine@sha256:${"a".repeat(64)} AS build
WORKDIR /app
COPY --chown=node . .
RUN --mount=type=secret,id=t npm ci && \\
    npm run build
RUN <<EOF
echo a
EOF
FROM scratch
COPY --from=build /app/dist /
USER 1000
HEALTHCHECK CMD ["a"]
`,
	},
	{
		name: "process.yaml",
		text: `proviso: process/1
author: Ada
validUntil: 2026-12-31
threatModel: &t
  system: api
  reviewedAt: 2026-01-01
  threats: [{id: T1, status: open}]
metrics: {scanCoverage: 0.5, mttrDays: {high: 3}, period: {start: 2026-01-01, end: 2026-03-31}}
`,
	},
	{
		name: "falco.yaml",
		text: `- required_engine_version: 0.31.0
- list: l
  items: [a]
- rule: A
  desc: b
  condition: c
  output: d
  priority: INFO
  tags: [x]
- rule: A
  condition: or e
  override: {condition: append}
`,
	},
	{
		name: "Cargo.lock",
		text: `version = 3

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"a".repeat(64)}"
dependencies = ["b"]
`,
	},
	{ name: "CODEOWNERS", text: "# owners\n* @acme/all\n/docs/ @ada ada@example.com\n" },
	{
		name: ".github/dependabot.yml",
		text: "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: {interval: weekly}\n",
	},
	{
		name: "go.mod",
		text: "module example.com/a\n\ngo 1.22\n\nrequire (\n\texample.com/b v1.2.3\n\texample.com/c v0.1.0 // indirect\n)\n\nreplace example.com/b => ../b\n",
	},
	{
		name: "go.sum",
		text: "example.com/b v1.2.3 h1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\nexample.com/b v1.2.3/go.mod h1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=\n",
	},
	{
		name: "package-lock.json",
		text: json({
			name: "a",
			version: "1.0.0",
			lockfileVersion: 3,
			requires: true,
			packages: {
				"": { name: "a", version: "1.0.0", dependencies: { b: "^1.0.0" } },
				"node_modules/b": {
					version: "1.0.0",
					resolved: "https://registry.example.com/b.tgz",
					integrity: "sha512-aaaa",
					dev: true,
				},
			},
		}),
	},
	{
		name: ".npmrc",
		text: "registry=https://registry.example.com/\n//registry.example.com/:_authToken=${TOKEN}\n@acme:registry=https://acme.example.com/\n",
	},
	{
		name: "requirements.txt",
		text: `a==1.0 --hash=sha256:${"a".repeat(64)}
b>=2
-r other.txt
`,
	},
	{
		name: "yarn.lock",
		text: `# yarn lockfile v1


a@^1.0.0:
  version "1.0.0"
  resolved "https://registry.example.com/a.tgz#abc"
  integrity sha512-aaaa
`,
	},
	{
		name: "pnpm-lock.yaml",
		text: "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ^1.0.0, version: 1.0.0}\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-aaaa}\n",
	},
	{
		name: "poetry.lock",
		text: `[[package]]
name = "a"
version = "1.0"
optional = false
files = [{file = "a.whl", hash = "sha256:${"a".repeat(64)}"}]

[metadata]
lock-version = "2.0"
content-hash = "b"
`,
	},
	{
		name: "renovate.json",
		text: json({
			$schema: "https://docs.renovatebot.com/renovate-schema.json",
			extends: ["config:recommended"],
			packageRules: [],
		}),
	},
	{
		name: "SECURITY.md",
		text: "# Security policy\n\nReport vulnerabilities to security@example.com. We answer within 5 days.\n",
	},
	{ name: "pip.conf", text: "[global]\nindex-url = https://pypi.example.com/simple\n" },
	{
		name: "pom.xml",
		text: `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version>
<dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><version>2</version></dependency></dependencies></project>`,
	},
	{
		name: "gradle.lockfile",
		text: "# This is a Gradle generated file for dependency locking.\ng:a:1.0=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n",
	},
	{
		name: "Pipfile.lock",
		text: json({
			_meta: {
				hash: { sha256: "a" },
				"pipfile-spec": 6,
				sources: [{ name: "pypi", url: "https://pypi.org/simple", verify_ssl: true }],
			},
			default: { a: { version: "==1.0", hashes: ["sha256:aa"] } },
			develop: {},
		}),
	},
	{
		name: "uv.lock",
		text: `version = 1
requires-python = ">=3.12"

[[package]]
name = "a"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
`,
	},
	{ name: ".yarnrc.yml", text: "npmRegistryServer: https://registry.example.com\nenableScripts: false\n" },
];
