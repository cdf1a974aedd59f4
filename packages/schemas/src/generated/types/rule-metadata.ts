// Generated from schemas/rule-metadata.schema.json by "npm run generate". Do not edit.
import type { JsonSchema, JsonValue } from "../../json.js";

/** The METADATA block of a rule's package. OPA's own keys stand beside custom; see OPA's documentation on annotations. */
export interface RuleMetadata {
	/** What is true when the rule passes, in one line. */
	readonly title: string;
	/** Why it matters. */
	readonly description: string;
	readonly related_resources?: readonly {
		readonly ref: string;
		readonly description?: string;
	}[];
	readonly schemas: readonly {
		readonly [k: string]: unknown;
	}[];
	readonly custom: {
		readonly severity: "low" | "medium" | "high" | "critical";
		/** @minItems 1 */
		readonly controls: readonly Control[];
		readonly remediation: string;
		/** Parameters of the rule: name → schema, default and description. The rule reads them from data.params[rule id]. */
		readonly parameters?: {
			readonly [k: string]: Parameter;
		};
		readonly [k: string]: unknown;
	};
	readonly [k: string]: unknown;
}
/** A control that a rule gives evidence for. */
export interface Control {
	/** Framework with its version, colon, identifier: ssdf-1.1:PS.3.2. */
	readonly id: string;
	/** direct: bears on the control's outcome; contextual: background only, never changes its answer. */
	readonly bearing: "direct" | "contextual";
	/** published: the named source maps them; judgment: our own mapping. */
	readonly basis: "published" | "judgment";
	/** Why the rule is evidence for the control. */
	readonly rationale: string;
}
/** A parameter of a rule. */
export interface Parameter {
	readonly description: string;
	/** JSON Schema of its value. */
	readonly schema: JsonSchema;
	/** Value when the caller gives none. */
	readonly default: JsonValue;
}
