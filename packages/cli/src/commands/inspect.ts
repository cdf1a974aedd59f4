import { stat } from "node:fs/promises";
import type { Annotation, Bundle, PackageInfo } from "@proviso/compiler/bundle";
import { type Line, stringifyJson } from "@proviso/report/print";
import { inPolicies } from "../policies.js";
import { type Context, printLines } from "../print.js";
import { readBundle } from "../read-bundle.js";
import { readRego } from "../sources.js";

interface Inspected {
	/** Null for a folder. */
	readonly bundle: {
		readonly digest: string;
		readonly revision: string;
		readonly roots: readonly string[];
		readonly wasm: boolean;
		readonly plan: boolean;
		readonly entrypoints: readonly string[];
		readonly requiredBuiltins: readonly string[];
	} | null;
	readonly packages: readonly PackageInfo[];
	readonly annotations: readonly Annotation[];
}

/** `proviso inspect`. */
export async function inspect(
	context: Context,
	[path = ""]: readonly string[],
	options: { readonly format: "text" | "json" },
): Promise<number> {
	const isFile = await stat(path).then(
		(info) => info.isFile() && !path.endsWith(".rego"),
		() => false,
	);
	const inspected = isFile ? await inspectBundle(await readBundle(path)) : await inspectRego(path);
	if (options.format === "json") context.io.stdout.write(stringifyJson(inspected));
	else printLines(page(inspected), context);
	return 0;
}

async function inspectRego(path: string): Promise<Inspected> {
	const { folder, sources } = await readRego(path);
	const { inspect } = await import("@proviso/compiler");
	const found = await inspect(sources, { regoVersion: "detect" }).catch((cause: unknown) => {
		throw inPolicies(cause, [folder]);
	});
	return { bundle: null, ...found };
}

/** A bundle of ours carries what the compiler knows of it; for others the Rego in it is looked at. */
async function inspectBundle(bundle: Bundle): Promise<Inspected> {
	const { digest, manifest, wasm, plan, entrypoints, requiredBuiltins, modules } = bundle;
	const known = bundle.packages.length > 0 || Object.keys(modules).length === 0;
	const found = known ? bundle : await (await import("@proviso/compiler")).inspect(modules, { regoVersion: "detect" });
	return {
		bundle: {
			digest,
			revision: manifest.revision,
			roots: manifest.roots,
			wasm: wasm !== null,
			plan: plan !== null,
			entrypoints,
			requiredBuiltins,
		},
		packages: found.packages,
		annotations: found.annotations,
	};
}

function page({ bundle, packages, annotations }: Inspected): Line[] {
	return [...(bundle === null ? [] : facts(bundle)), ...packages.flatMap((info) => packageLines(info, annotations))];
}

function facts({
	digest,
	revision,
	roots,
	wasm,
	plan,
	entrypoints,
	requiredBuiltins,
}: NonNullable<Inspected["bundle"]>): Line[] {
	const holds = [...(wasm ? ["policy.wasm"] : []), ...(plan ? ["plan.json"] : [])];
	const rows: [string, string][] = [
		["digest", digest],
		["revision", revision],
		["roots", roots.map((root) => root || '"" (everything)').join(", ")],
		["holds", holds.join(", ") || "only Rego and data"],
		["entrypoints", entrypoints.join(", ")],
		["builtins", requiredBuiltins.join(", ")],
	];
	return [
		...rows
			.filter(([, value]) => value !== "")
			.map(([name, value]) => ({ hang: 13, spans: [{ text: name.padEnd(11), style: "bold" as const }, `  ${value}`] })),
		{ spans: [] },
	];
}

function packageLines({ path, file, rules }: PackageInfo, annotations: readonly Annotation[]): Line[] {
	const own = annotations.filter((annotation) => annotation.file === file && annotation.title !== undefined);
	return [
		{ spans: [{ text: path.join("."), style: "bold" }, `  ${file}`] },
		{ hang: 4, spans: [`  ${rules.join(", ") || "no rules"}`] },
		...own.map(({ row, scope, title }) => ({ hang: 4, spans: [`  ${row}: ${scope}: ${title}`] })),
	];
}
