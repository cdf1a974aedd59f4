import { createScanner, type SyntaxKind } from "jsonc-parser";
import { NodeKind, type SourceIndex, SourceIndexBuilder } from "./source-index.js";

// A constant enumeration in the declarations of the package: there to be checked against, not to be imported.
const OPEN_BRACE: SyntaxKind.OpenBraceToken = 1;
const CLOSE_BRACE: SyntaxKind.CloseBraceToken = 2;
const OPEN_BRACKET: SyntaxKind.OpenBracketToken = 3;
const CLOSE_BRACKET: SyntaxKind.CloseBracketToken = 4;
const COMMA: SyntaxKind.CommaToken = 5;
const COLON: SyntaxKind.ColonToken = 6;
const END: SyntaxKind.EOF = 17;

/** Indexes a text whose values `JSON.parse` has accepted, one or several: nothing is checked again. Linear, without recursion. */
export function buildJsonIndex(text: string): SourceIndex {
	const scanner = createScanner(text, true);
	const builder = new SourceIndexBuilder(text);
	const open: { readonly node: number; readonly object: boolean }[] = [];
	let keyStart = -1;
	let keyEnd = -1;
	let key = "";
	let nameNext = false;

	const add = (kind: NodeKind): number => {
		const start = scanner.getTokenOffset();
		const node = builder.add(kind, start, start + scanner.getTokenLength(), keyStart, keyEnd);
		// Escapes are longer than what they stand for.
		if (key.length < keyEnd - keyStart) builder.name(node, key);
		if (open.length === 0) builder.root(node);
		keyStart = -1;
		keyEnd = -1;
		return node;
	};

	for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
		switch (token) {
			case COLON:
				break;
			case COMMA:
				nameNext = open.at(-1)?.object === true;
				break;
			case OPEN_BRACE:
				open.push({ node: add(NodeKind.object), object: true });
				nameNext = true;
				break;
			case OPEN_BRACKET:
				open.push({ node: add(NodeKind.array), object: false });
				nameNext = false;
				break;
			case CLOSE_BRACE:
			case CLOSE_BRACKET: {
				const closed = open.pop();
				if (closed !== undefined) builder.close(closed.node, scanner.getTokenOffset() + 1);
				break;
			}
			default:
				if (nameNext) {
					key = scanner.getTokenValue();
					keyStart = scanner.getTokenOffset() + 1;
					keyEnd = keyStart + scanner.getTokenLength() - 2;
					nameNext = false;
				} else {
					add(NodeKind.scalar);
				}
		}
	}
	return builder.build();
}
