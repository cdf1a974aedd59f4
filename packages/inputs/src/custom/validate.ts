import type { Validator } from "@cfworker/json-schema";
import type { JsonObject } from "@proviso/schemas";
import type { CustomKind } from "./kind.js";

const limitations: JsonObject = {
	type: "array",
	items: {
		type: "object",
		properties: {
			message: { type: "string" },
			path: { type: ["array", "null"], items: { type: ["string", "integer"] } },
		},
		required: ["message", "path"],
		additionalProperties: false,
	},
};

const validators = new WeakMap<CustomKind, Validator>();

/** What in a document does not hold to the schema of its custom kind, or null. Interprets the schema: no code is generated. */
export async function customViolationOf(kind: CustomKind, document: object): Promise<string | null> {
	const { kind: _kind, source: _source, ...content } = document as Record<string, unknown>;
	try {
		const validator = validators.get(kind) ?? (await validatorOf(kind));
		const { valid, errors } = validator.validate(content);
		if (valid) return null;
		// The errors of keywords that only gather those of others come before them.
		const last = errors.at(-1);
		return last === undefined
			? "it is not valid"
			: `${last.instanceLocation.slice(2) || "the document"}: ${last.error}`;
	} catch (error) {
		return `the schema cannot be applied, ${error instanceof Error ? error.message : String(error)}`;
	}
}

async function validatorOf(kind: CustomKind): Promise<Validator> {
	const { Validator } = await import("@cfworker/json-schema");
	const properties = { ...(kind.schema["properties"] as JsonObject), limitations };
	const validator = new Validator({ ...kind.schema, properties }, "2020-12");
	validators.set(kind, validator);
	return validator;
}
