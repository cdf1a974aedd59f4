import type { PipelineDocument } from "@proviso/schemas";
import { describe, expect, it } from "vitest";
import { locate } from "../../locate.js";
import { read } from "../../read.js";

const ACTION = `name: Build
inputs: {target: {default: all}}
runs:
  using: composite
  steps:
    - uses: actions/setup-node@v4
      with: {node-version: 22}
    - id: build
      run: make \${{ inputs.target }} \${{ github.head_ref }}
      shell: bash
      env: {TOKEN: ghp_${"a1".repeat(18)}}
`;

describe("a composite action", () => {
	it("is a job that workflows call", async () => {
		const result = await read({ name: "action.yml", bytes: ACTION });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		const document = result.documents[0] as PipelineDocument;
		expect(document).toMatchObject({
			platform: "github-actions",
			name: "Build",
			reusable: true,
			triggers: [],
			limitations: [],
			source: { format: "github-composite-action" },
			jobs: [
				{
					id: "runs",
					runner: null,
					unknown: ["runner", "identityTokens"],
					steps: [
						{
							call: { repository: "actions/setup-node", pinned: "mutable" },
							inputs: [{ name: "node-version", value: "22" }],
						},
						{ id: "build", shell: "bash", variables: [{ credential: { type: "github-token" } }] },
					],
				},
			],
		});
		expect(document.jobs[0]?.steps[1]?.expressions.map(({ untrusted }) => untrusted)).toEqual([
			[],
			["github.head_ref"],
		]);
		expect(locate(document, ["jobs", 0, "steps", 1, "script"]).line).toBe(9);
		expect(locate(document, ["jobs", 0, "steps", 0, "call"]).line).toBe(6);
	});

	it("has inputs that are what outsiders choose unless they are passed", async () => {
		const text = `name: a
inputs:
  Title: {default: "\${{ github.event.pull_request.title }}"}
  count: {default: "\${{ github.event.number }}"}
runs:
  using: composite
  steps:
    - {run: "echo \${{ inputs.title }} \${{ inputs.count }} \${{ inputs.other }}", shell: bash}
    - {run: "echo \${{ env.T }}", shell: bash, env: {T: "\${{ inputs.title }}"}}
`;
		const result = await read({ name: "action.yml", bytes: text });
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		const [first, second] = (result.documents[0] as PipelineDocument).jobs[0]?.steps ?? [];
		expect(first?.expressions.map(({ untrusted }) => untrusted)).toEqual([["inputs.title"], [], []]);
		expect(second?.expressions.map(({ untrusted }) => untrusted)).toEqual([["env.T"]]);
	});

	it("is told from actions of other kinds, which have no steps", async () => {
		const result = await read({ name: "action.yml", bytes: "name: a\nruns: {using: node20, main: a.js}\n" });
		expect(result.ok ? "" : result.problems[0].message).toContain("metadata of an action");
	});

	it.each(["", "null", "1", "x", "[]", "[[[]]]", "{}", "[{}]", "[null, 1]", "{__proto__: {}}"])(
		"never throws for %s in any place",
		async (value) => {
			for (const name of ["run", "uses", "with", "env", "if", "shell"]) {
				const text = `name: ${value}\nruns:\n  using: composite\n  steps:\n    - ${name}: ${value}\n`;
				const result = await read({ name: "action.yml", bytes: text });
				if (!result.ok) expect(result.problems.map(({ code }) => code)).not.toContain("internal");
			}
		},
	);
});
