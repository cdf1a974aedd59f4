import { asRecord, asString, get } from "../../convert.js";
import type { ParsedFile, Recognition } from "../../format.js";

/** Types of resources that only CloudFormation has: of AWS, of others in its registry, custom ones, modules. */
const TYPE = /^(?:AWS|Alexa|Custom)::|^\w+::\w+::\w+/;

/** Whether a file is a template: it says so, or has a resource of a type that CloudFormation knows. */
export function recognizeTemplate(file: ParsedFile): Recognition {
	const [value] = file.values;
	if (file.values.length !== 1 || asRecord(value) === null) return { matches: false };
	const version = get(value, "AWSTemplateFormatVersion");
	const resources = asRecord(get(value, "Resources"));
	if (version !== undefined || (resources !== null && (hasKnownType(resources) || usesTransform(value)))) {
		return { matches: true, version: asString(version) };
	}
	if (asRecord(get(value, "fragment")) !== null && get(value, "requestId") !== undefined) {
		return {
			matches: false,
			hint: "this is what CloudFormation sends to a macro, not a template: give what is under `fragment`",
		};
	}
	if (resources !== null && Object.values(resources).some((resource) => asString(get(resource, "Type")) !== null)) {
		return {
			matches: false,
			hint: "this has Resources as CloudFormation templates do, but none of a type such as AWS::S3::Bucket",
		};
	}
	return { matches: false };
}

function hasKnownType(resources: object): boolean {
	for (const resource of Object.values(resources)) {
		const type = asString(get(resource, "Type"));
		if (type !== null && TYPE.test(type)) return true;
	}
	return false;
}

function usesTransform(value: unknown): boolean {
	const transform = get(value, "Transform");
	const list: readonly unknown[] = Array.isArray(transform) ? transform : [transform];
	return list.some((name) => typeof name === "string" && name.startsWith("AWS::"));
}
