import { endOfString } from "./json-scan.js";
import { NodeKind, type SourceIndex, SourceIndexBuilder } from "./source-index.js";

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Indexes a text that `JSON.parse` has accepted: nothing is checked again. Linear, without recursion. */
export function buildJsonIndex(text: string): SourceIndex {
	const builder = new SourceIndexBuilder(text);
	const open: { readonly node: number; readonly object: boolean }[] = [];
	let keyStart = -1;
	let keyEnd = -1;
	let nameNext = false;

	const add = (kind: NodeKind, start: number, end: number): number => {
		const node = builder.add(kind, start, end, keyStart, keyEnd);
		if (keyStart !== -1) {
			const name = text.slice(keyStart, keyEnd);
			if (name.includes("\\")) builder.name(node, JSON.parse(`"${name}"`) as string);
		}
		if (open.length === 0) builder.root(node);
		keyStart = -1;
		keyEnd = -1;
		return node;
	};

	for (let offset = 0; offset < text.length; offset++) {
		const character = text.charCodeAt(offset);
		switch (character) {
			case SPACE:
			case LINE_FEED:
			case CARRIAGE_RETURN:
			case TAB:
			case COLON:
				break;
			case COMMA:
				nameNext = open[open.length - 1]?.object === true;
				break;
			case OPEN_BRACE:
			case OPEN_BRACKET: {
				const object = character === OPEN_BRACE;
				open.push({ node: add(object ? NodeKind.object : NodeKind.array, offset, offset + 1), object });
				nameNext = object;
				break;
			}
			case CLOSE_BRACE:
			case CLOSE_BRACKET: {
				const closed = open.pop();
				if (closed !== undefined) builder.close(closed.node, offset + 1);
				nameNext = false;
				break;
			}
			case QUOTE: {
				const end = endOfString(text, offset);
				if (nameNext) {
					keyStart = offset + 1;
					keyEnd = end;
					nameNext = false;
				} else {
					add(NodeKind.scalar, offset, end + 1);
				}
				offset = end;
				break;
			}
			default: {
				const end = endOfLiteral(text, offset);
				add(NodeKind.scalar, offset, end);
				offset = end - 1;
			}
		}
	}
	return builder.build();
}

/** Offset after a number, true, false or null. */
function endOfLiteral(text: string, start: number): number {
	for (let offset = start + 1; offset < text.length; offset++) {
		const character = text.charCodeAt(offset);
		if (character === COMMA || character === CLOSE_BRACE || character === CLOSE_BRACKET || character <= SPACE)
			return offset;
	}
	return text.length;
}
