import { asNumber, asRecord, asString, get } from "../../convert.js";
import type { ParsedFile, Recognition } from "../../format.js";

const SHOW =
	"make a plan with `terraform plan -out=plan.tfplan` and give the output of `terraform show -json plan.tfplan`";

/** Whether a file is a plan in JSON, or something else of Terraform that people take for one. */
export function recognizePlan(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (file.values.length !== 1 || asRecord(value) === null) return { matches: false };
	const has = (name: string) => get(value, name) !== undefined;

	if (has("planned_values") || (has("resource_changes") && (has("format_version") || has("terraform_version")))) {
		return { matches: true, version: asString(get(value, "format_version")) };
	}
	if (
		asNumber(get(value, "version")) !== null &&
		(has("lineage") || has("serial")) &&
		(has("resources") || has("modules") || has("terraform_version"))
	) {
		return hint(
			`this is a Terraform state file, not a plan: ${SHOW}; to have the state read, give the output of \`terraform show -json\``,
		);
	}
	if (has("values") && has("format_version")) {
		return hint(`this is the JSON of a Terraform state, not of a plan: ${SHOW}`);
	}
	if (has("provider_schemas") && has("format_version")) {
		return hint(`this is the output of \`terraform providers schema\`, not a plan: ${SHOW}`);
	}
	if (has("@level") && has("@message")) {
		return hint(`this is the log that \`terraform plan -json\` streams, not a plan: ${SHOW}`);
	}
	if (
		has("format_version") &&
		Object.keys(value as object).every((name) => name === "format_version" || name === "terraform_version")
	) {
		return hint(`this is the JSON of an empty Terraform state: ${SHOW}`);
	}
	return { matches: false };
}

function hint(text: string): Recognition {
	return { matches: false, hint: text };
}
