import type { Failure } from "./failure.js";
import { isDockerfile } from "./formats/dockerfile/recognize.js";
import { parseJson } from "./json.js";
import { parseJsonLines } from "./json-lines.js";
import type { Limits } from "./limits.js";
import type { SourceIndex } from "./source-index.js";
import { parseXml } from "./xml.js";
import { parseYaml } from "./yaml.js";
import type { TagUse } from "./yaml-tags.js";

/** How a file is written. Text is what only its format can take apart. */
export type Syntax = "json" | "json5" | "toml" | "yaml" | "xml" | "text";
export type Parsed =
	| { readonly ok: true; readonly syntax: "json" | "toml" | "xml" | "text"; readonly values: readonly unknown[] }
	| { readonly ok: true; readonly syntax: "json5"; readonly values: readonly unknown[]; readonly index: SourceIndex }
	| {
			readonly ok: true;
			readonly syntax: "yaml";
			readonly values: readonly unknown[];
			readonly index: SourceIndex;
			readonly tags: readonly TagUse[];
	  }
	| Failure;

/** SPDX in tag-value form: nothing else begins a line so. */
const TAG_VALUE = /^SPDXVersion:/m;

/**
 * Parses a text as what it looks like: XML or JSON where it begins so (or its name says JSON, or JSON Lines), tag-value where it has the
 * tag that makes it SPDX, a Dockerfile where it begins like one (or its name says so), and YAML otherwise. A YAML file may
 * begin like JSON, so a name that says YAML gets a second try. `written` is how the format that the file is of by its name
 * is written, where that is known.
 */
export async function parse(
	name: string,
	text: string,
	limits: Limits,
	written: "text" | "toml" | "json5" | null = null,
): Promise<Parsed> {
	if (written === "text") return { ok: true, syntax: "text", values: [text] };
	if (written === "toml" || /\.toml$/i.test(name)) {
		const { parseToml } = await import("./toml.js");
		const toml = await parseToml(text, limits);
		return toml.ok ? { ok: true, syntax: "toml", values: [toml.value] } : toml;
	}
	const first = /\S/.exec(text)?.[0] ?? "";
	if (first === "<" && isMarkup(text)) {
		if (/^\s*(?:<!doctype html|<html)/i.test(text)) {
			const message = "The file is a web page. Was the wrong address downloaded?";
			return { ok: false, code: "unrecognized", message, at: null };
		}
		const xml = await parseXml(text, limits);
		return xml.ok ? { ok: true, syntax: "xml", values: [xml.value] } : xml;
	}
	if (/\.json[5c]$/i.test(name)) return parseJson5(text, limits);
	if (/\.(?:jsonl|ndjson)$/i.test(name)) {
		const lines = await parseJsonLines(text, limits);
		return lines.ok ? { ok: true, syntax: "json", values: lines.values } : lines;
	}
	const named = /\.(json|yaml|yml)$/i.exec(name)?.[1]?.toLowerCase();
	if (first === "{" || first === "[" || named === "json" || written === "json5") {
		const json = await parseJson(text, limits);
		if (json.ok) return { ok: true, syntax: "json", values: [json.value] };
		if (written === "json5" && json.code === "syntax") return parseJson5(text, limits);
		if ((named !== "yaml" && named !== "yml") || (json.code !== "syntax" && json.code !== "multiple-values"))
			return json;
	}
	if (named === undefined && TAG_VALUE.test(text)) return { ok: true, syntax: "text", values: [text] };
	if (isDockerfile(name, text)) return { ok: true, syntax: "text", values: [text] };
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

async function parseJson5(text: string, limits: Limits): Promise<Parsed> {
	const { readJson5 } = await import("./json5.js");
	const json5 = await readJson5(text, limits);
	return json5.ok ? { ok: true, syntax: "json5", values: [json5.value], index: json5.index } : json5;
}

/** Whether a text begins as XML or HTML does, and not as YAML with a plain scalar. */
function isMarkup(text: string): boolean {
	return /^\s*<(?:\?xml|!|[A-Za-z_])/.test(text);
}
