import type { Bundle, Sources } from "@proviso/compiler/bundle";
import {
	type BackendName,
	type BuiltinProvider,
	EvaluationError,
	type Limits,
	type Policy,
	type Recorder,
} from "@proviso/engine";
import type { CustomKind } from "@proviso/inputs";
import type { FrameworkDefinition, JsonObject, JsonValue, Pack, PolicyBundle, RuleDefinition } from "@proviso/schemas";
import { ProvisoError } from "./error.js";
import { loadPolicy } from "./load-policy.js";
import { discoverRules, findEntrypoints, packagesOfEntrypoints } from "./rule-discovery.js";

/** Policies from elsewhere may be of either version, file by file. */
const ANY_REGO = { regoVersion: "detect" } as const;

/** Policies that somebody brings along: a compiled bundle (any OPA bundle), or Rego sources, which load the compiler. */
export type PolicySource = (
	| { readonly name: string; readonly bundle: Bundle }
	| { readonly name: string; readonly sources: Sources }
) & {
	/**
	 * Records what the rules evaluate: coverage by line, and a profile. It takes the plan backend, and files are checked on
	 * the calling thread. One for each policy, since files of two may have one name.
	 */
	readonly recorder?: Recorder;
};

/** A policy before it is loaded: its rules are known, nothing is instantiated. */
export interface ResolvedPolicy {
	readonly name: string;
	readonly revision: string | null;
	readonly builtin: boolean;
	readonly rules: readonly RuleDefinition[];
	readonly frameworks: readonly FrameworkDefinition[];
	readonly bundle: PolicyBundle;
	/** Address of a module that exports it as `pack`. */
	readonly module?: string;
	readonly recorder?: Recorder;
}

export async function resolvePack(pack: Pack): Promise<ResolvedPolicy> {
	const { name, version, builtin, rules, frameworks, module } = pack;
	const bundle = await pack.load();
	return { name, revision: version, builtin, rules, frameworks, bundle, ...(module === undefined ? {} : { module }) };
}

export async function resolveSource(
	source: PolicySource,
	kinds: ReadonlyMap<string, CustomKind>,
): Promise<ResolvedPolicy> {
	const bundle = "bundle" in source ? await compiled(source, kinds) : await compileSources(source, kinds);
	const rules = discoverRules(packagesOfEntrypoints(bundle.entrypoints), await annotationsOf(bundle), kinds);
	if (rules.length === 0) {
		throw new ProvisoError(
			"invalid-policy",
			`${source.name} has no rule that gives findings: none of its entrypoints is named deny, violation or warn`,
		);
	}
	return {
		name: source.name,
		revision: bundle.manifest.revision === "" ? null : bundle.manifest.revision,
		builtin: false,
		rules,
		frameworks: [],
		bundle,
		...(source.recorder === undefined ? {} : { recorder: source.recorder }),
	};
}

/** `opa build` makes bundles of Rego and data alone, unless it is told otherwise: those are compiled as sources are. */
async function compiled(
	{ name, bundle }: Extract<PolicySource, { readonly bundle: Bundle }>,
	kinds: ReadonlyMap<string, CustomKind>,
): Promise<Bundle> {
	if (bundle.wasm !== null || Object.keys(bundle.modules).length === 0) return bundle;
	return compileSources({ name, sources: bundle.sources }, kinds);
}

/** A bundle made elsewhere does not carry its annotations, so its Rego is inspected for them. */
async function annotationsOf(bundle: Bundle): Promise<Bundle["annotations"]> {
	if (bundle.packages.length > 0 || Object.keys(bundle.modules).length === 0) return bundle.annotations;
	const { inspect } = await import("@proviso/compiler");
	return (await inspect(bundle.modules, ANY_REGO)).annotations;
}

async function compileSources(
	{ name, sources }: { readonly name: string; readonly sources: Sources },
	kinds: ReadonlyMap<string, CustomKind>,
): Promise<Bundle> {
	const [{ compile, inspect }, { opaSchemas, toOpaSchema }] = await Promise.all([
		import("@proviso/compiler"),
		import("@proviso/schemas/opa"),
	]);
	const modules = Object.fromEntries(Object.entries(sources).filter(([path]) => !path.endsWith("_test.rego")));
	const { packages, annotations } = await inspect(modules, ANY_REGO);
	const entrypoints = findEntrypoints(packages);
	if (entrypoints.length === 0) {
		throw new ProvisoError(
			"invalid-policy",
			`${name} has no rule named deny, violation or warn in any of its packages`,
		);
	}
	const params = parametersSchema(discoverRules(packagesOfEntrypoints(entrypoints), annotations, kinds));
	const custom = [...kinds].map(([kind, { schema }]) => [kind, toOpaSchema(documentSchema(schema))]);
	const schemas = { ...opaSchemas, ...Object.fromEntries(custom), params };
	return compile(modules, { entrypoints, schemas, strictBuiltins: true, ...ANY_REGO });
}

/** The schema of a document whose content has `schema`. */
function documentSchema(schema: JsonObject): JsonObject {
	const text = { type: "string" };
	const closed = { type: "object", additionalProperties: false };
	const source = {
		...closed,
		properties: { format: text, formatVersion: { type: ["string", "null"] }, path: text, digest: text },
	};
	const limitation = { ...closed, properties: { message: text, path: { type: ["array", "null"] } } };
	const common = { kind: text, source, limitations: { type: "array", items: limitation } };
	return { ...schema, properties: { ...(schema["properties"] as JsonObject), ...common } };
}

/** Schema of `data.params`, so that a misspelt parameter is a type error. */
function parametersSchema(rules: readonly RuleDefinition[]): JsonObject {
	return {
		type: "object",
		properties: Object.fromEntries(
			rules.map((rule) => [
				rule.id,
				{
					type: "object",
					properties: Object.fromEntries(
						Object.entries(rule.parameters).map(([name, { schema }]) => [name, schema as JsonValue]),
					),
					additionalProperties: false,
				},
			]),
		),
		additionalProperties: false,
	};
}

/** A policy that is ready to be asked. */
export interface ActivePolicy extends ResolvedPolicy {
	readonly backend: BackendName;
	/** Whether every builtin that fails makes its rule an error. Inside a policy.wasm from elsewhere it is undefined. */
	readonly strictBuiltins: boolean;
	/** The policy with at least the rules for a kind of documents. Throws EvaluationError that names the policy. */
	policyFor(kind: string): Promise<Policy>;
	dispose(): void;
}

/** What policies are evaluated with, besides themselves. */
export interface Surroundings {
	readonly data: JsonObject;
	readonly now: string | null;
	readonly backend: BackendName | undefined;
	readonly builtinProvider: BuiltinProvider | undefined;
	/** Of memory and output: time is limited for each file, not for each rule. */
	readonly limits: Omit<Limits, "timeLimit"> | undefined;
}

/** Instantiates `resolved` with what its rules read as `data`. Throws EvaluationError that names the policy. */
export async function activate(resolved: ResolvedPolicy, surroundings: Surroundings): Promise<ActivePolicy> {
	const { bundle, rules, recorder } = resolved;
	const { data, now, builtinProvider, limits } = surroundings;
	const backend = surroundings.backend ?? (recorder === undefined ? defaultBackend(bundle) : "plan");
	const load = (entrypoints?: readonly string[]): Promise<Policy> =>
		loadPolicy(bundle, {
			data,
			backend,
			...(entrypoints === undefined ? {} : { entrypoints }),
			...(now === null ? {} : { now }),
			...(builtinProvider === undefined ? {} : { builtinProvider }),
			...(limits === undefined ? {} : { limits }),
			...(recorder === undefined ? {} : { recorder }),
		}).catch((cause: unknown) => {
			if (!(cause instanceof EvaluationError)) throw cause;
			throw new EvaluationError(cause.code, `${resolved.name}: ${cause.message}`, { cause });
		});
	// What comes in modules is imported as documents of their kinds are met. What is wrong otherwise shows at once.
	const inModules = backend === "plan" && (bundle.emitted ?? null) !== null;
	const whole = await load(inModules ? [] : undefined);
	const ofKinds = new Map<string, Promise<Policy>>();
	return {
		...resolved,
		backend,
		strictBuiltins: backend === "plan" || (bundle.strictCalls ?? null) !== null,
		async policyFor(kind) {
			if (!inModules) return whole;
			const known = ofKinds.get(kind);
			if (known !== undefined) return known;
			const own = rulesFor(rules, kind).flatMap(({ entrypoints }) => Object.values(entrypoints));
			const loading = load(own.filter((name) => name !== null));
			ofKinds.set(kind, loading);
			return loading;
		},
		dispose() {
			for (const policy of [Promise.resolve(whole), ...ofKinds.values()]) {
				void policy.then((loaded) => loaded.dispose()).catch(() => {});
			}
		},
	};
}

/** The rules that read documents of a kind, or raw ones. */
export function rulesFor(rules: readonly RuleDefinition[], kind: string): RuleDefinition[] {
	return rules.filter((rule) => (rule.kind ?? "raw") === kind);
}

/** Both give the same results; the plan is faster, and needs leave to make code unless that was made before. */
function defaultBackend({ plan, emitted = null }: PolicyBundle): BackendName {
	return emitted !== null || (plan !== null && mayGenerateCode()) ? "plan" : "wasm";
}

let generatesCode: boolean | undefined;

/** Content security policies and edge runtimes forbid it. */
export function mayGenerateCode(): boolean {
	try {
		generatesCode ??= new Function("return true")() === true;
	} catch {
		generatesCode = false;
	}
	return generatesCode;
}
