import type { JsonObject, JsonValue, RuleDefinition } from "@proviso/schemas";
import { ProvisoError } from "./error.js";

/** Rule id → parameter name → value. */
export type Parameters = Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;

/**
 * What rules read as `data.params`: for every rule with parameters, every parameter, given or default.
 * Throws ProvisoError `invalid-parameter` where a given one is unknown or does not fit its schema.
 */
export async function completeParameters(rules: readonly RuleDefinition[], given: Parameters): Promise<JsonObject> {
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	for (const [id, values] of Object.entries(given)) {
		const rule = known.get(id);
		if (rule === undefined) {
			throw new ProvisoError(
				"invalid-parameter",
				`parameters are given for ${JSON.stringify(id)}, which is no rule of these policies`,
			);
		}
		if (typeof values !== "object" || values === null || Array.isArray(values)) {
			throw new ProvisoError("invalid-parameter", `parameters of ${id} are not a map of name to value`);
		}
		for (const [name, value] of Object.entries(values)) await validate(rule, name, value);
	}
	return Object.fromEntries(
		rules
			.filter((rule) => Object.keys(rule.parameters).length > 0)
			.map((rule) => [
				rule.id,
				Object.fromEntries(
					Object.entries(rule.parameters).map(([name, definition]) => {
						const own = given[rule.id];
						return [
							name,
							own !== undefined && Object.hasOwn(own, name) ? (own[name] as JsonValue) : definition.default,
						];
					}),
				),
			]),
	);
}

async function validate(rule: RuleDefinition, name: string, value: JsonValue): Promise<void> {
	const definition = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
	if (definition === undefined) {
		const names = Object.keys(rule.parameters);
		throw new ProvisoError(
			"invalid-parameter",
			`${rule.id} has no parameter ${JSON.stringify(name)}; it has ${names.length === 0 ? "none" : names.join(", ")}`,
		);
	}
	// An interpreting validator: schemas of parameters are known at run time only, and nothing here may generate code.
	const { Validator } = await import("@cfworker/json-schema");
	const result = new Validator(definition.schema as object, "2020-12").validate(value);
	if (!result.valid) {
		const detail = result.errors.at(-1);
		throw new ProvisoError(
			"invalid-parameter",
			`parameter ${name} of ${rule.id} does not fit its schema: ${detail === undefined ? "" : `${detail.instanceLocation} ${detail.error}`}`,
		);
	}
}
