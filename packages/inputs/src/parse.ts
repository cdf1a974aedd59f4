import type { Failure } from "./failure.js";
import { parseJson } from "./json.js";
import type { Limits } from "./limits.js";
import type { SourceIndex } from "./source-index.js";
import { parseYaml } from "./yaml.js";
import type { TagUse } from "./yaml-tags.js";

export type Syntax = "json" | "yaml";
export type Parsed =
	| { readonly ok: true; readonly syntax: "json"; readonly values: readonly unknown[] }
	| {
			readonly ok: true;
			readonly syntax: "yaml";
			readonly values: readonly unknown[];
			readonly index: SourceIndex;
			readonly tags: readonly TagUse[];
	  }
	| Failure;

/**
 * Parses a text as what it looks like: JSON where it begins like JSON or its name says so, YAML otherwise. A YAML file
 * may begin like JSON, so a name that says YAML gets a second try.
 */
export async function parse(name: string, text: string, limits: Limits): Promise<Parsed> {
	const first = /\S/.exec(text)?.[0] ?? "";
	const markup = first === "<" ? describeMarkup(text) : null;
	if (markup !== null) return { ok: false, code: "unrecognized", message: markup, at: null };
	const named = /\.(json|yaml|yml)$/i.exec(name)?.[1]?.toLowerCase();
	if (first === "{" || first === "[" || named === "json") {
		const json = await parseJson(text, limits);
		if (json.ok) return { ok: true, syntax: "json", values: [json.value] };
		if ((named !== "yaml" && named !== "yml") || (json.code !== "syntax" && json.code !== "multiple-values"))
			return json;
	}
	const yaml = await parseYaml(text, limits);
	if (!yaml.ok) {
		if (yaml.code !== "syntax" || named !== undefined) return yaml;
		const message = `No format recognizes the file: it is neither JSON nor YAML. ${yaml.message}`;
		return { ...yaml, code: "unrecognized", message };
	}
	if (yaml.values.length === 0) {
		return { ok: false, code: "empty", message: "The file holds nothing but comments.", at: { text: "", offset: 0 } };
	}
	return { ok: true, syntax: "yaml", values: yaml.values, index: yaml.index, tags: yaml.tags };
}

/** What an XML or HTML file seems to be and what to do about it; null for anything else that begins with `<`. */
function describeMarkup(text: string): string | null {
	const start = text.slice(0, 4096).trimStart();
	if (!/^<(?:\?xml|!|[A-Za-z])/.test(start)) return null;
	if (/^<!doctype html|^<html/i.test(start)) return "The file is a web page. Was the wrong address downloaded?";
	if (start.includes("cyclonedx.org/schema/bom")) {
		return "This is CycloneDX in XML, which is not read yet. Convert it: cyclonedx convert --input-file bom.xml --output-file bom.json.";
	}
	return "The file is XML, and no format of those that are read is written in XML.";
}
