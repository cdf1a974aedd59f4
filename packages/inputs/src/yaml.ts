import type { Event, Schema, YAMLException } from "js-yaml";
import type { Failure } from "./failure.js";
import { describeSize, type Limits } from "./limits.js";
import { quote } from "./problem.js";

export type ParsedYaml = { readonly ok: true; readonly values: readonly unknown[] } | Failure;
type Yaml = typeof import("js-yaml");

/** Names that `<<` brings in, all together. */
const MERGED_NAMES = 100_000;

/**
 * Parses every document of a YAML file: YAML 1.2 with the core schema (so `on` and `yes` are text) and with merge keys.
 * What JSON cannot express becomes the text that stands in the file: `.nan`, `.inf`, binary data, dates.
 */
export async function parseYaml(text: string, limits: Limits): Promise<ParsedYaml> {
	if (text.length > limits.yamlBytes) {
		const message = `The file has ${describeSize(text.length)}; the limit for YAML is ${describeSize(limits.yamlBytes)}.`;
		return { ok: false, code: "too-large", message, at: null };
	}
	const crowded = crowdedAt(text, limits.yamlSeparators);
	if (crowded !== null) {
		const message = `The file has more than ${limits.yamlSeparators} separators (line ends, commas, colons, dashes, brackets), the limit for YAML.`;
		return { ok: false, code: "too-large", message, at: { text, offset: crowded } };
	}
	const yaml = await import("js-yaml");
	try {
		const events = yaml.parseEvents(text, { maxDepth: limits.depth });
		const failure = expandAliases(text, yaml, events, limits);
		if (failure !== null) return failure;
		const values = yaml.constructFromEvents(events, {
			source: text,
			schema: schemaOf(yaml),
			maxTotalMergeKeys: MERGED_NAMES,
		});
		return { ok: true, values };
	} catch (error) {
		if (error instanceof yaml.YAMLException) return explain(text, error, limits);
		if (error instanceof RangeError)
			return { ok: false, code: "too-deep", message: "The file is nested too deep.", at: null };
		throw error;
	}
}

/** Where a text passes `limit` separators, or null. No value begins without one, so this bounds the parser's memory. */
function crowdedAt(text: string, limit: number): number | null {
	if (text.length <= limit) return null;
	let count = 0;
	for (let offset = 0; offset < text.length; offset++) {
		switch (text.charCodeAt(offset)) {
			case 10: // line feed
			case 13: // carriage return
			case 44: // ,
			case 45: // -
			case 58: // :
			case 63: // ?
			case 91: // [
			case 123: // {
				if (++count > limit) return offset;
		}
	}
	return null;
}

let schema: Schema | null = null;

function schemaOf(yaml: Yaml): Schema {
	if (schema !== null) return schema;
	const asWritten = (name: string) =>
		yaml.defineScalarTag<string>(`tag:yaml.org,2002:${name}`, { resolve: (source) => source, identify: () => false });
	const core = yaml.floatCoreTag;
	const float = yaml.defineScalarTag<number | string>("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: core.implicitFirstChars,
		resolve(source, isExplicit, tagName) {
			const value = core.resolve(source, isExplicit, tagName);
			return typeof value === "number" && !Number.isFinite(value) ? source : value;
		},
		identify: () => false,
	});
	schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag, float, asWritten("binary"), asWritten("timestamp"));
	return schema;
}

/**
 * Counts the characters that aliases stand for, before anything follows them: what an alias repeats is shared in memory,
 * but everything that walks over it afterwards is not. One pass over the events.
 */
function expandAliases(text: string, yaml: Yaml, events: readonly Event[], limits: Limits): Failure | null {
	let sizes = new Map<string, number>();
	/** Anchors of the collections that are open, and what each has held so far. */
	const open: { readonly anchor: string | null; size: number }[] = [];
	const openAnchors = new Set<string>();
	let expanded = 0;
	const count = (size: number) => {
		const top = open[open.length - 1];
		if (top !== undefined) top.size += size;
	};
	for (const event of events) {
		switch (event.type) {
			case yaml.EVENT_ID.DOCUMENT:
				sizes = new Map();
				open.push({ anchor: null, size: 0 });
				break;
			case yaml.EVENT_ID.SEQUENCE:
			case yaml.EVENT_ID.MAPPING: {
				const anchor = event.anchorStart === -1 ? null : text.slice(event.anchorStart, event.anchorEnd);
				if (anchor !== null) openAnchors.add(anchor);
				open.push({ anchor, size: 1 });
				break;
			}
			case yaml.EVENT_ID.SCALAR: {
				const size = event.valueEnd - event.valueStart + 1;
				if (event.anchorStart !== -1) {
					const anchor = text.slice(event.anchorStart, event.anchorEnd);
					sizes.set(anchor, size);
					openAnchors.delete(anchor);
				}
				count(size);
				break;
			}
			case yaml.EVENT_ID.ALIAS: {
				const anchor = text.slice(event.anchorStart, event.anchorEnd);
				const at = { text, offset: event.anchorStart - 1 };
				if (openAnchors.has(anchor)) {
					const message = `The alias ${quote(`*${anchor}`)} stands inside of what it stands for.`;
					return { ok: false, code: "alias-cycle", message, at };
				}
				const size = sizes.get(anchor) ?? 0;
				expanded += size;
				if (expanded > limits.aliasExpansion) {
					const message = `Aliases stand for more than ${limits.aliasExpansion} characters here. Write out what they repeat.`;
					return { ok: false, code: "alias-bomb", message, at };
				}
				count(size);
				break;
			}
			case yaml.EVENT_ID.POP: {
				const closed = open.pop();
				if (closed === undefined) break;
				if (closed.anchor !== null) {
					sizes.set(closed.anchor, closed.size);
					openAnchors.delete(closed.anchor);
				}
				count(closed.size);
			}
		}
	}
	return null;
}

/** The parser's reasons, as problems with a code. */
function explain(text: string, error: YAMLException, limits: Limits): Failure {
	const position = Math.min(error.mark?.position ?? 0, text.length);
	// Positions of quoted text and of aliases are told without the quote and the asterisk.
	const offset = /["'*]/.test(text.charAt(position - 1)) ? position - 1 : position;
	const at = { text, offset };
	const { reason } = error;
	if (reason.startsWith("nesting exceeded")) {
		const message = `Mappings and sequences are nested more than ${limits.depth} deep here.`;
		return { ok: false, code: "too-deep", message, at };
	}
	if (reason === "duplicated mapping key") {
		const message = `A key is given twice in one mapping: ${quote(lineAt(text, offset))}. Readers differ in which value they use; remove one.`;
		return { ok: false, code: "duplicate-key", message, at };
	}
	if (/^unknown (?:scalar|sequence|mapping) tag/.test(reason)) {
		const message = `The tag ${quote(/^\S*/.exec(text.slice(offset, offset + 80))?.[0] ?? "")} has no meaning in any format that is read here.`;
		return { ok: false, code: "unsupported-tag", message, at };
	}
	if (reason.startsWith("merge keys exceeded") || reason.startsWith("abnormal merge")) {
		const message = `Merge keys (<<) bring in more than ${MERGED_NAMES} names. Write out what they repeat.`;
		return { ok: false, code: "alias-bomb", message, at };
	}
	const end = text.trimEnd().length;
	if (offset >= end) {
		const message = `The YAML ends before it is complete: the file seems to be truncated (${reason}).`;
		return { ok: false, code: "syntax", message, at: { text, offset: end } };
	}
	return {
		ok: false,
		code: "syntax",
		message: `The file is not YAML: ${reason.replaceAll(/[^\x20-\x7e]/g, "?")}.`,
		at,
	};
}

/** What is left of the line from `offset`, at most 80 characters. */
function lineAt(text: string, offset: number): string {
	return /^[^\r\n]*/.exec(text.slice(offset, offset + 81))?.[0] ?? "";
}
