import type { Kind } from "./document.js";
import { opaSchemas as generated } from "./generated/opa-schemas.js";
import type { JsonSchema } from "./json.js";

export { toOpaSchema } from "./opa-schema.js";

/**
 * Per kind, the schema of its documents as OPA's type checker can read it, for `check` and `compile` of @proviso/compiler:
 * a rule that says `schemas: [{input: schema.sbom}]` and misspells a property at any depth does not compile. Nullable objects
 * are written as objects, because OPA takes a union with null for anything: rules test them with `is_null(x)`.
 */
export const opaSchemas: Readonly<Record<Kind, JsonSchema>> = generated;
