import type { ValueNode } from "@humanwhocodes/momoa";
import { setOwn } from "./convert.js";
import type { Failure } from "./failure.js";
import { describeSize, type Limits } from "./limits.js";
import { quote } from "./problem.js";
import { NodeKind, type SourceIndex, SourceIndexBuilder } from "./source-index.js";

export type ParsedJson5 = { readonly ok: true; readonly value: unknown; readonly index: SourceIndex } | Failure;

/** People write JSON5, so no such file is large. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** Parses JSON5, or JSON with comments. What JSON cannot express (NaN, Infinity) becomes the text that stands there. */
export async function readJson5(text: string, limits: Limits): Promise<ParsedJson5> {
	if (text.length > MOST_CHARACTERS) {
		const message = `The file has more than ${describeSize(MOST_CHARACTERS)}, which is the limit for JSON5.`;
		return { ok: false, code: "too-large", message, at: null };
	}
	const { parse, tokenize } = await import("@humanwhocodes/momoa");
	const options = { mode: "json5", ranges: true, allowTrailingCommas: true } as const;
	const builder = new SourceIndexBuilder(text);
	let value: unknown;
	try {
		let depth = 0;
		for (const { type, loc } of tokenize(text, options)) {
			if (type === "LBrace" || type === "LBracket") depth++;
			else if (type === "RBrace" || type === "RBracket") depth--;
			if (depth > limits.depth) {
				const message = `Values are nested more than ${limits.depth} deep here.`;
				return { ok: false, code: "too-deep", message, at: { text, offset: loc.start.offset } };
			}
		}
		value = convert(parse(text, options).body, text, builder, null);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const offset = (error as { readonly offset?: unknown }).offset;
		const reason = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/\.$/, "");
		const message = `The file is not JSON5: ${reason}.`;
		return {
			ok: false,
			code: "syntax",
			message,
			at: { text, offset: typeof offset === "number" ? offset : text.length },
		};
	}
	const index = builder.build();
	const duplicate = index.firstDuplicate();
	if (duplicate === null) return { ok: true, value, index };
	const message = `The property ${quote(duplicate.name)} is given twice in one object. Remove one.`;
	return { ok: false, code: "duplicate-key", message, at: { text, offset: duplicate.offset } };
}

interface Name {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** The value of a node. Recurses as deep as the text is nested, which is bounded before. */
function convert(node: ValueNode, text: string, builder: SourceIndexBuilder, name: Name | null): unknown {
	const [start, end] = node.range ?? [0, 0];
	const kind = node.type === "Object" ? NodeKind.object : node.type === "Array" ? NodeKind.array : NodeKind.scalar;
	const row = builder.add(kind, start, end, name?.start ?? -1, name?.end ?? -1);
	if (name === null) builder.root(row);
	else if (name.text !== text.slice(name.start, name.end)) builder.name(row, name.text);
	switch (node.type) {
		case "Object": {
			const record: Record<string, unknown> = {};
			for (const member of node.members) {
				const [from, to] = member.name.range ?? [0, 0];
				const quoted = member.name.type === "String" ? 1 : 0;
				const key = member.name.type === "String" ? member.name.value : member.name.name;
				setOwn(
					record,
					key,
					convert(member.value, text, builder, { text: key, start: from + quoted, end: to - quoted }),
				);
			}
			builder.close(row, end);
			return record;
		}
		case "Array": {
			const items = node.elements.map((element) => convert(element.value, text, builder, UNNAMED));
			builder.close(row, end);
			return items;
		}
		case "String":
		case "Boolean":
			return node.value;
		case "Number":
			return Number.isFinite(node.value) ? node.value : text.slice(start, end);
		case "Null":
			return null;
		default:
			return text.slice(start, end);
	}
}

const UNNAMED: Name = { text: "", start: -1, end: -1 };
