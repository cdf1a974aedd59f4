import type { Sbom } from "@proviso/schemas";
import { asOneOf, asString, get } from "../../convert.js";
import type { LicenseParser } from "../../license-expression.js";
import type { FieldMap } from "../../trace.js";

const acknowledgements = ["declared", "concluded"] as const;

/** Where the properties of a license are, in one that has an id or a name. */
export const licenseFields: FieldMap = {
	id: ["license", "id"],
	name: ["license", "name"],
	url: ["license", "url"],
	acknowledgement: ["license", "acknowledgement"],
	ids: ["license", "id"],
	valid: ["license", "id"],
};

/** A license choice: `{license: {id | name}}` or `{expression}`. */
export function licenseOf(value: unknown, parser: LicenseParser): Sbom.License {
	const expression = asString(get(value, "expression"));
	if (expression !== null) {
		const { ids, valid } = parser.parse(expression);
		const acknowledgement = asOneOf(get(value, "acknowledgement"), acknowledgements);
		return { id: null, name: null, expression, url: null, acknowledgement, ids, valid };
	}
	const license = get(value, "license");
	const id = asString(get(license, "id"));
	return {
		id,
		name: id === null ? asString(get(license, "name")) : null,
		expression: null,
		url: asString(get(license, "url")),
		acknowledgement: asOneOf(get(license, "acknowledgement"), acknowledgements),
		ids: id === null ? [] : parser.parse(id).ids,
		valid: id === null ? null : parser.isListed(id),
	};
}
