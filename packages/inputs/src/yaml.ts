import type { Failure } from "./failure.js";
import { describeSize, type Limits } from "./limits.js";
import type { SourceIndex } from "./source-index.js";
import { composeDocuments, type Yaml } from "./yaml-documents.js";
import { YamlRefusal } from "./yaml-refusal.js";
import type { TagUse } from "./yaml-tags.js";
import { YamlValues } from "./yaml-values.js";

export type ParsedYaml =
	| {
			readonly ok: true;
			readonly values: readonly unknown[];
			readonly index: SourceIndex;
			readonly tags: readonly TagUse[];
	  }
	| Failure;

/**
 * Parses every document of a YAML file: YAML 1.2 with the core schema (so `on` and `yes` are text) and with merge keys.
 * What JSON cannot express becomes the text that stands in the file: `.nan`, `.inf`, binary data, dates. Keys become
 * text as JSON would have them (`1: a` is `{"1": "a"}`). A directive for YAML 1.1 changes nothing of this. What has a tag
 * that `yaml-tags.ts` lists is an object with one property, as if it were written in the long form: `!Ref a` is `{"Ref": "a"}`.
 */
export async function parseYaml(text: string, limits: Limits): Promise<ParsedYaml> {
	if (text.length > limits.yamlBytes) {
		const message = `The file has ${describeSize(text.length)}; the limit for YAML is ${describeSize(limits.yamlBytes)}.`;
		return { ok: false, code: "too-large", message, at: null };
	}
	return readYaml(await import("yaml"), text, limits);
}

/** `parseYaml` for callers that have the parser already and care for the size themselves. */
export function readYaml(yaml: Yaml, text: string, limits: Limits): ParsedYaml {
	try {
		const values = new YamlValues(yaml, text, limits);
		composeDocuments(yaml, text, limits, (document) => values.add(document));
		return { ok: true, values: values.values, index: values.index(), tags: values.tags() };
	} catch (error) {
		if (error instanceof YamlRefusal) return error.failure;
		if (error instanceof RangeError)
			return { ok: false, code: "too-deep", message: "The file is nested too deep.", at: null };
		throw error;
	}
}
