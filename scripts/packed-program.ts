// Type-checked and run against the packed packages, in an empty project: see check-packed.mjs.
import { ssdf } from "@proviso/pack-ssdf";
import { createEngine, type Finding, loadPolicy, read, type SbomDocument } from "proviso";
import { compile } from "proviso/compiler";

const bytes = new TextEncoder().encode(
	JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "library", name: "left-pad" }] }),
);

const engine = await createEngine({ packs: [ssdf] });
const report = await engine.check([{ name: "bom.json", bytes }]);
const failed: readonly Finding[] = report.findings.filter((finding) => finding.outcome === "fail");
if (failed.length === 0 || report.outcome !== "fail") throw new Error("expected findings");
engine.dispose();

const result = await read({ name: "bom.json", bytes });
if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join("\n"));
for (const document of result.documents) {
	if (document.kind !== "sbom") throw new Error(`expected an SBOM, got ${document.kind}`);
	const sbom: SbomDocument = document;
	const name: string | null | undefined = sbom.components[0]?.name;
	if (name !== "left-pad") throw new Error(`expected left-pad, got ${name}`);
	// @ts-expect-error a misspelt property is a type error
	sbom.component;
}

const bundle = await compile(
	{ "gate.rego": "package gate\n\ndeny contains input.name if input.bad" },
	{ entrypoints: ["gate/deny"] },
);
const policy = await loadPolicy(bundle);
const decision = policy.evaluate<string[]>("gate/deny", { name: "x", bad: true });
if (decision.status !== "defined" || decision.value[0] !== "x") throw new Error("expected a decision");
