import { loadPolicy } from "@proviso/engine";
import { read } from "@proviso/inputs";
import { expect, it } from "vitest";
import { readPolicyFile } from "../scripts/policies.mjs";
import { ssdf } from "./index.js";

/** What the examples of some rules need besides their file, as their text says. */
const PARAMS: Readonly<Record<string, object>> = {
	"workload/registries-allowed": { registries: ["registry.example"] },
};
const DATA: Readonly<Record<string, object>> = {
	"sbom/components-not-malicious": {
		malicious: { "pkg:npm/left-padd": "MAL-2026-1", "pkg:npm/right@6.6.6": "MAL-2026-2" },
	},
	"sbom/sbom-fresh": { now: "2026-03-31T00:00:00Z" },
};
const NAMES = { sbom: "bom.json", pipeline: ".github/workflows/example.yml", workload: "pod.yaml" };

const params = Object.fromEntries(
	ssdf.rules.map(({ id, parameters }) => [
		id,
		{
			...Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])),
			...PARAMS[id],
		},
	]),
);

// Examples of infrastructure are HCL, and plans are made of it by Terraform.
const documented = ssdf.rules.flatMap((rule) =>
	rule.kind !== null && Object.hasOwn(NAMES, rule.kind)
		? [{ rule, name: NAMES[rule.kind as keyof typeof NAMES], text: readPolicyFile(`${rule.id}/doc.md`) }]
		: [],
);

it.each(documented)("the examples of $rule.id fail and pass as documented", async ({ rule, name, text }) => {
	const policy = await loadPolicy(await ssdf.load(), { data: { params, ...DATA[rule.id] } });
	const outcome = async (heading: string) => {
		const example = new RegExp(`\\n${heading}:\\n\\n\`\`\`[a-z]+\\n([^\`]+)\`\`\``).exec(text)?.[1] ?? "";
		const result = await read({ name, bytes: example });
		expect(result.problems).toEqual([]);
		expect(result.documents.map(({ kind }) => kind)).toEqual([rule.kind]);
		const [document] = result.documents;
		expect(document?.limitations).toEqual([]);
		const input = JSON.parse(JSON.stringify(document));
		const of = (entrypoint: string | null) => {
			const decision = entrypoint === null ? null : policy.evaluate<unknown[]>(entrypoint, input);
			return decision?.status === "defined" ? decision.value.length : decision;
		};
		const { deny, undecided, subjects } = rule.entrypoints;
		return { deny: of(deny), undecided: of(undecided), looked: Number(of(subjects)) > 0 };
	};
	expect((await outcome("Fails")).deny).toBeGreaterThan(0);
	const passing = await outcome("Passes");
	expect(passing).toMatchObject({ deny: 0, undecided: 0 });
	// An example that passes by not being what the rule is about passes all the same.
	if (rule.id !== "pipeline/untrusted-code-not-privileged") expect(passing.looked).toBe(true);
	policy.dispose();
});
