import type { Event, ScalarEvent } from "js-yaml";
import { NodeKind, type SourceIndex, SourceIndexBuilder } from "./source-index.js";

type Yaml = typeof import("js-yaml");

interface Frame {
	readonly node: number;
	readonly mapping: boolean;
	/** The place of the name that waits for its value. */
	key: { readonly start: number; readonly end: number; readonly name: string | null } | null;
}

/** Plain scalars that core YAML reads as numbers, booleans or null: as a name they are turned into text again. */
const RESOLVED = /^(?:[-+]?\.?\d|~$|null$|Null$|NULL$|[Tt]rue$|TRUE$|[Ff]alse$|FALSE$)/;

/** Indexes a text that has been parsed without a problem. Linear, without recursion. */
export function buildYamlIndex(text: string, yaml: Yaml, depth: number): SourceIndex {
	const builder = new SourceIndexBuilder(text);
	const frames: Frame[] = [];
	let anchors = new Map<string, number>();
	let last = 0;

	/** Adds the value that comes next, with the name that waits for it. */
	const add = (kind: NodeKind, start: number, end: number): number => {
		const frame = frames[frames.length - 1];
		const key = frame?.key ?? null;
		const from = start === -1 ? (key?.end ?? last) : start;
		const to = start === -1 ? from : end;
		const node = builder.add(kind, from, to, key?.start ?? -1, key?.end ?? -1);
		if (key !== null && key.name !== null) builder.name(node, key.name);
		if (frame === undefined) builder.root(node);
		else frame.key = null;
		last = Math.max(last, to);
		return node;
	};
	const anchor = (event: { readonly anchorStart: number; readonly anchorEnd: number }, node: number) => {
		if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
	};

	for (const event of yaml.parseEvents(text, { maxDepth: depth }) as Event[]) {
		switch (event.type) {
			case yaml.EVENT_ID.DOCUMENT:
				anchors = new Map();
				break;
			case yaml.EVENT_ID.SEQUENCE:
			case yaml.EVENT_ID.MAPPING: {
				const mapping = event.type === yaml.EVENT_ID.MAPPING;
				const node = add(mapping ? NodeKind.object : NodeKind.array, event.start, event.start + 1);
				anchor(event, node);
				frames.push({ node, mapping, key: null });
				break;
			}
			case yaml.EVENT_ID.SCALAR: {
				const frame = frames[frames.length - 1];
				if (frame?.mapping === true && frame.key === null) {
					frame.key = name(text, yaml, event, last);
					break;
				}
				const quoted =
					event.style === yaml.SCALAR_STYLE.SINGLE_QUOTED || event.style === yaml.SCALAR_STYLE.DOUBLE_QUOTED;
				const margin = quoted ? 1 : 0;
				const start = event.valueStart === -1 ? -1 : event.valueStart - margin;
				anchor(event, add(NodeKind.scalar, start, endOfScalar(text, event, yaml) + margin));
				break;
			}
			case yaml.EVENT_ID.ALIAS: {
				const frame = frames[frames.length - 1];
				const label = text.slice(event.anchorStart, event.anchorEnd);
				if (frame?.mapping === true && frame.key === null) {
					frame.key = { start: event.anchorStart - 1, end: event.anchorEnd, name: null };
					break;
				}
				const node = add(NodeKind.alias, event.anchorStart - 1, event.anchorEnd);
				const target = anchors.get(label);
				if (target !== undefined) builder.target(node, target);
				break;
			}
			case yaml.EVENT_ID.POP: {
				const frame = frames.pop();
				if (frame !== undefined) builder.close(frame.node, Math.max(builder.endOf(frame.node), last));
			}
		}
	}
	return builder.build();
}

function name(text: string, yaml: Yaml, event: ScalarEvent, last: number): Frame["key"] {
	if (event.valueStart === -1) return { start: last, end: last, name: "null" };
	const { valueStart: start, valueEnd: end } = event;
	const written = text.slice(start, end);
	const read = event.fast ? written : yaml.getScalarValue(text, event);
	const plain = event.style === yaml.SCALAR_STYLE.PLAIN && event.tagStart === -1;
	const resolved = plain && RESOLVED.test(read) ? String(yaml.load(read)) : read;
	return { start, end, name: resolved === written ? null : resolved };
}

/** Block scalars end with their last line, without the line breaks after it. */
function endOfScalar(text: string, event: ScalarEvent, yaml: Yaml): number {
	const { style, valueStart } = event;
	let end = event.valueEnd;
	if (style !== yaml.SCALAR_STYLE.LITERAL_BLOCK && style !== yaml.SCALAR_STYLE.FOLDED_BLOCK) return end;
	while (end > valueStart && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
	return end;
}
