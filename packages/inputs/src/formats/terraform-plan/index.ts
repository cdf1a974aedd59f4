import type { Format } from "../../format.js";
import { recognizePlan } from "./recognize.js";

/**
 * Plans of Terraform and OpenTofu in JSON: what `terraform show -json <plan>` and `tofu show -json <plan>` print.
 * Format versions 0.1 to 1.x.
 */
export const terraformPlan: Format = {
	id: "terraform-plan-json",
	kind: "infrastructure",
	title: "Terraform plan JSON",
	specification: "https://developer.hashicorp.com/terraform/internals/json-format",
	recognize: recognizePlan,
	async normalize(file, trace) {
		const { normalizePlan } = await import("./normalize.js");
		return normalizePlan(file, trace);
	},
};
