import { setOwn } from "./convert.js";
import type { Failure } from "./failure.js";
import { describeSize, type Limits } from "./limits.js";
import { LineTable } from "./text-position.js";

export type ParsedToml = { readonly ok: true; readonly value: unknown } | Failure;

/**
 * Parses TOML 1.0. Dates and times, and integers that a number does not hold, become the text of them. Size is bounded as
 * that of YAML is.
 */
export async function parseToml(text: string, limits: Limits): Promise<ParsedToml> {
	if (text.length > limits.yamlBytes) {
		const message = `The file has more than ${describeSize(limits.yamlBytes)}, which is the limit for TOML.`;
		return { ok: false, code: "too-large", message, at: null };
	}
	const { parse, TomlError } = await import("smol-toml");
	let value: unknown;
	try {
		value = parse(text, { maxDepth: limits.depth, integersAsBigInt: "asNeeded" });
	} catch (error) {
		if (error instanceof TomlError) {
			const [reason = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n", 1);
			const offset = new LineTable(text).offsetAt(error.line, error.column);
			if (/excessively nested/.test(reason)) return tooDeep(limits, { text, offset });
			return { ok: false, code: "syntax", message: `The file is not TOML: ${reason}.`, at: { text, offset } };
		}
		if (!(error instanceof RangeError)) throw error;
		value = undefined;
	}
	if (value === undefined) return tooDeep(limits, null);
	const path: (string | number)[] = [];
	const plain = plainValue(value, limits.depth, path);
	if (plain !== TOO_DEEP) return { ok: true, value: plain };
	const { buildTomlIndex } = await import("./toml-index.js");
	return tooDeep(limits, { text, offset: buildTomlIndex(text, [value]).locate(0, path).start });
}

function tooDeep({ depth }: Limits, at: Failure["at"]): Failure {
	return { ok: false, code: "too-deep", message: `Values are nested more than ${depth} deep.`, at };
}

const TOO_DEEP = Symbol("too deep");

/** The same in plain objects, arrays, texts, numbers and booleans; or that it is nested too deep, and `path` leads there. */
function plainValue(value: unknown, depth: number, path: (string | number)[]): unknown {
	if (typeof value === "bigint") return String(value);
	if (typeof value === "number" && !Number.isFinite(value)) return String(value);
	if (typeof value !== "object" || value === null) return value;
	if (value instanceof Date) return value.toISOString();
	if (depth === 0) return TOO_DEEP;
	if (Array.isArray(value)) {
		const items: unknown[] = [];
		for (const [index, item] of value.entries()) {
			path.push(index);
			const plain = plainValue(item, depth - 1, path);
			if (plain === TOO_DEEP) return TOO_DEEP;
			path.pop();
			items.push(plain);
		}
		return items;
	}
	const record: Record<string, unknown> = {};
	for (const [name, item] of Object.entries(value)) {
		path.push(name);
		const plain = plainValue(item, depth - 1, path);
		if (plain === TOO_DEEP) return TOO_DEEP;
		path.pop();
		setOwn(record, name, plain);
	}
	return record;
}
