import type { KindName } from "./custom.js";
import type { Control, RuleMetadata } from "./generated/types/rule-metadata.js";
import type { JsonObject, JsonSchema, JsonValue } from "./json.js";

/** How bad a finding is, from least to worst: low, medium, high, critical. */
export type Severity = RuleMetadata["custom"]["severity"];

/** A parameter of a rule. */
export interface ParameterDefinition {
	readonly description: string;
	/** JSON Schema of its value. */
	readonly schema: JsonSchema;
	/** Value when the caller gives none. */
	readonly default: JsonValue;
}

/** A rule as the engine needs it. */
export interface RuleDefinition {
	/** `sbom/component-names` for a built-in rule, `acme:workload/owner-label` for one of another pack. */
	readonly id: string;
	/** Kind of the documents it reads; null for raw documents. */
	readonly kind: KindName | null;
	/** What is true when the rule passes, in one line. */
	readonly title: string;
	/** Why it matters. */
	readonly description: string;
	readonly severity: Severity;
	/** Controls it gives evidence for. */
	readonly controls: readonly Control[];
	/** What to do about a finding. */
	readonly remediation: string;
	/** Path or address of its documentation. */
	readonly documentation: string | null;
	/** Name → definition. The rule reads the values from `data.params[id]`. */
	readonly parameters: Readonly<Record<string, ParameterDefinition>>;
	readonly entrypoints: RuleEntrypoints;
}

/** Entrypoints of a rule in its bundle, such as `proviso/sbom/component-names/deny`; null where the rule has none. */
export interface RuleEntrypoints {
	readonly deny: string;
	readonly undecided: string | null;
	readonly subjects: string | null;
}

/** A framework of controls, and what evidence each control needs. */
export interface FrameworkDefinition {
	readonly id: "ssdf-1.1" | (string & {});
	readonly title: string;
	readonly controls: readonly ControlDefinition[];
}

/** A control of a framework. */
export interface ControlDefinition {
	/** Such as PS.3.2, without the framework. */
	readonly id: string;
	/** Title of the practice. */
	readonly title: string;
	/** What the control asks for. */
	readonly text: string;
	/** What it takes to call the control supported: every item. */
	readonly evidence: readonly EvidenceDefinition[];
}

/** One piece of evidence, met by any of its rules passing. */
export interface EvidenceDefinition {
	readonly description: string;
	/** Ids of rules; empty when this pack cannot give it. */
	readonly rules: readonly string[];
}

/** Some entrypoints of a bundle, and how to import the module that has them: its exports. */
export interface PolicyModule {
	readonly entrypoints: readonly string[];
	readonly load: () => Promise<object>;
}

/** A compiled policy, as the engine needs it. `Bundle` of @proviso/compiler/bundle is one. */
export interface PolicyBundle {
	/** policy.wasm; null where the bundle has none. */
	readonly wasm: Uint8Array | null;
	/** plan.json; null where the bundle has none. */
	readonly plan: Uint8Array | null;
	/** The plan as modules that `emitModule` wrote, which together have every entrypoint; they are run instead of it. */
	readonly emitted?: readonly PolicyModule[] | null;
	readonly data: JsonObject;
	/** Such as `a/b/deny`, sorted. */
	readonly entrypoints: readonly string[];
	/** Names of the builtins the policy calls, sorted. */
	readonly requiredBuiltins: readonly string[];
	/** The calls whose failures policy.wasm lets its host see; absent or null where it keeps them to itself. */
	readonly strictCalls?:
		| readonly {
				readonly alias: string;
				readonly builtin: string;
				readonly file: string;
				readonly row: number;
				readonly col: number;
		  }[]
		| null;
	/** `sha256:` and 64 hexadecimal digits. */
	readonly digest: string;
	readonly manifest: { readonly revision: string; readonly roots: readonly string[] };
}

/** Rules that belong together, with their compiled bundle. */
export interface Pack {
	readonly name: string;
	readonly version: string;
	/** Whether it comes with Proviso; its rule ids are then without prefix. */
	readonly builtin: boolean;
	readonly rules: readonly RuleDefinition[];
	readonly frameworks: readonly FrameworkDefinition[];
	/** Decodes the bundle's bytes; never loads the compiler. */
	readonly load: () => Promise<PolicyBundle>;
	/** Address of a module that exports this pack as `pack`: workers of Node import it, rather than being sent the bundle. */
	readonly module?: string;
}
