import type { Format } from "../../format.js";
import { recognizeTemplate } from "./recognize.js";

/** CloudFormation templates in JSON and YAML, those that the AWS CDK synthesizes and those of AWS SAM included. */
export const cloudFormation: Format = {
	id: "cloudformation",
	kind: "infrastructure",
	title: "CloudFormation template",
	specification: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
	tags: "cloudformation",
	recognize: recognizeTemplate,
	async normalize(file, trace) {
		const { normalizeTemplate } = await import("./normalize.js");
		return normalizeTemplate(file, trace);
	},
};
