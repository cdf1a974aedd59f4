import { builtinExport, needsOpa } from "../builtins/registry.js";
import { EvaluationError } from "../error.js";
import type { Site } from "../plan/ir.js";
import { literal } from "../plan/literal.js";
import { prunePlan } from "../plan/prune.js";
import { readPlan } from "../plan/read-plan.js";
import { translate } from "../plan/translate.js";
import type { PolicyBundle } from "../policy.js";

export interface EmitOptions {
	/** Default: all of the bundle. */
	readonly entrypoints?: readonly string[];
}

export interface EmittedModule {
	/**
	 * An ES module that imports `@proviso/engine/runtime` and the builtins it calls, and nothing else. It exports
	 * `entrypoints`, `loadPolicy(options?)`, which returns a Policy, and `parts`, which {@link PolicyBundle.emitted} modules are read by.
	 */
	readonly source: string;
	/** Its declarations, for a `.d.ts` beside it. */
	readonly declarations: string;
}

const HEADER = "// Made from a Rego bundle by Proviso. Change the Rego, not this file.\n";

/**
 * Writes a bundle's policy as JavaScript ahead of time: no code is made at run time, so it works under a strict content
 * security policy. The same bundle gives the same text. Throws EvaluationError `backend-unavailable` for bundles without
 * plan.json, `unknown-entrypoint` and `invalid-bundle`.
 */
export function emitModule(bundle: PolicyBundle, options: EmitOptions = {}): EmittedModule {
	if (bundle.plan === null || bundle.plan === undefined) {
		throw new EvaluationError("backend-unavailable", "the bundle holds no plan.json, which modules are made of");
	}
	const whole = readPlan(bundle.plan);
	const plan = prunePlan(whole, options.entrypoints ?? whole.entrypoints.map(({ name }) => name));
	const { source, helpers, builtins, entrypoints, sites } = translate(plan);

	const imports = builtins.flatMap(({ name }, index) => {
		const found = builtinExport(name);
		if (found === undefined) return [];
		return [
			`import { ${found.name} as c${index} } from ${JSON.stringify(`@proviso/engine/builtins/${found.module}`)};`,
		];
	});
	const calls = builtins.map(
		({ name }, index) =>
			`[${literal(name)}, ${builtinExport(name) === undefined ? "undefined" : `c${index}`}, ${needsOpa(name)}]`,
	);
	const places = sites.map((site) => {
		const { file, row, col } = plan.sites[site] as Site;
		return `[${literal(file)}, ${row}, ${col}]`;
	});
	const lines = [
		`import { ${["definePolicy", ...helpers].join(", ")} } from "@proviso/engine/runtime";`,
		...imports,
		`export const entrypoints = [${entrypoints.map(literal).join(", ")}];`,
		"function create(H) {",
		`${source.trimEnd()}`,
		"}",
		"export const parts = {",
		"entrypoints,",
		`builtins: [${calls.join(", ")}],`,
		`sites: [${places.join(", ")}],`,
		"create,",
		`data: /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(bundle.data))}),`,
		`packages: /* @__PURE__ */ JSON.parse(${literal(JSON.stringify(packagesOf(bundle)))}),`,
		"};",
		"export const loadPolicy = /* @__PURE__ */ definePolicy(parts);",
	];
	const declarations = [
		'import type { ModuleOptions, ModuleParts, Policy } from "@proviso/engine/runtime";',
		`export declare const entrypoints: readonly [${entrypoints.map(literal).join(", ")}];`,
		"export type Entrypoint = (typeof entrypoints)[number];",
		"export declare const parts: ModuleParts;",
		"export declare function loadPolicy(options?: ModuleOptions): Policy;",
	];
	return { source: `${HEADER}${lines.join("\n")}\n`, declarations: `${HEADER}${declarations.join("\n")}\n` };
}

function packagesOf({ packages }: PolicyBundle): PolicyBundle["packages"] | null {
	return packages?.map(({ path, rules }) => ({ path, rules })) ?? null;
}
