import type { Format } from "../../format.js";
import { recognizeState } from "./recognize.js";

/**
 * States of Terraform and OpenTofu in JSON: what `terraform show -json` and `tofu show -json` print of what exists.
 * Format versions 0.1 to 1.x.
 */
export const terraformState: Format = {
	id: "terraform-state-json",
	kind: "infrastructure",
	title: "Terraform state JSON",
	specification: "https://developer.hashicorp.com/terraform/internals/json-format#state-representation",
	recognize: recognizeState,
	async normalize(file, trace) {
		const { normalizeState } = await import("./normalize.js");
		return normalizeState(file, trace);
	},
};
