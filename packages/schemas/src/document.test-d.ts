// Checked by test/types.test.ts: every line that should not compile says so.
import type {
	Document,
	DocumentOf,
	Infrastructure,
	JsonValue,
	Kind,
	Pack,
	Pipeline,
	PolicyBundle,
	Report,
	Sbom,
	SbomDocument,
	Workload,
} from "./index.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

export function narrows(document: Document): number {
	switch (document.kind) {
		case "sbom":
			return document.components.length;
		case "infrastructure":
			return document.resources.length;
		case "pipeline":
			return document.jobs.length;
		case "workload":
			return document.workloads.length;
		case "findings":
			return document.findings.length;
		case "image":
			return document.stages.length;
		case "attestation":
			return document.subjects.length;
		case "process":
			return document.detectionRules?.length ?? 0;
		case "repository":
			return document.protections?.length ?? 0;
		case "release":
			return document.documents.length;
	}
}

export function refuses(document: Document, component: Sbom.Component, report: Report): void {
	// @ts-expect-error: not before the kind is known
	document.components;
	if (document.kind === "workload") {
		// @ts-expect-error: a property of another kind
		document.components;
	}
	// @ts-expect-error: no such kind
	if (document.kind === "container") return;
	// @ts-expect-error: nullable
	component.purl.name;
	// @ts-expect-error: readonly property
	component.name = "other";
	// @ts-expect-error: readonly array
	component.licenses.push(component.licenses[0]!);
	// @ts-expect-error: readonly array below the top
	report.findings[0]!.path.push("x");
	// @ts-expect-error: every property is present
	const property: Sbom.Property = { name: "n" };
	same<typeof property, Sbom.Property>(true);
}

same<
	Kind,
	| "sbom"
	| "infrastructure"
	| "pipeline"
	| "workload"
	| "findings"
	| "process"
	| "image"
	| "repository"
	| "attestation"
	| "release"
>(true);
same<DocumentOf<"sbom">, SbomDocument>(true);
same<Sbom.Component["scope"], "required" | "optional" | "excluded" | null>(true);
same<Infrastructure.Resource["attributes"][string], JsonValue>(true);
// Names repeat between kinds without being mixed up.
same<Pipeline.Container["credentials"], readonly Pipeline.Variable[]>(true);
same<Workload.Container["role"], "init" | "main" | "ephemeral">(true);
same<Awaited<ReturnType<Pack["load"]>>, PolicyBundle>(true);
