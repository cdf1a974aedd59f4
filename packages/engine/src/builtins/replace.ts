import { objectEntries } from "../value/index.js";
import {
	type Builtin,
	type BuiltinContext,
	checkLength,
	OperandError,
	objectArgument,
	stringArgument,
} from "./builtin.js";
import { utf8Bytes, utf8Text } from "./utf8.js";

export const replace: Builtin = (args, context) => {
	const [text, search, replacement] = [stringArgument(args, 0), stringArgument(args, 1), stringArgument(args, 2)];
	if (search === "") return replaceAll("replace", text, [[search, replacement]], context);
	const pieces = text.split(search);
	checkLength(context, "replace", text.length + (pieces.length - 1) * (replacement.length - search.length));
	return pieces.join(replacement);
};

/** At each place the first key in OPA's order that fits there, which is the shortest. */
export const stringsReplaceN: Builtin = (args, context) => {
	const patterns = objectArgument(args, 0);
	const text = stringArgument(args, 1);
	const pairs = objectEntries(patterns).map(([key, value]): readonly [string, string] => {
		if (typeof key !== "string") throw new OperandError("operand 1 non-string key found in pattern object");
		if (typeof value !== "string") throw new OperandError("operand 1 non-string value found in pattern object");
		return [key, value];
	});
	return replaceAll("strings.replace_n", text, pairs, context);
};

interface Node {
	readonly next: Map<number, Node>;
	/** What the key that ends here is replaced with. */
	value: string | undefined;
}

/** Pairs are sorted by key. */
function replaceAll(
	name: string,
	text: string,
	pairs: readonly (readonly [string, string])[],
	context: BuiltinContext,
): string {
	// The empty key fits before every byte, also within characters: Go counts bytes, so it takes bytes here as well.
	const empty = pairs[0]?.[0] === "" ? byteText(pairs[0][1]) : undefined;
	if (empty === undefined) return replaced(name, text, pairs, undefined, context);
	const rest = pairs.slice(1).map(([key, value]) => [byteText(key), byteText(value)] as const);
	const bytes = replaced(name, byteText(text), rest, empty, context);
	return utf8Text(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

function replaced(
	name: string,
	text: string,
	pairs: readonly (readonly [string, string])[],
	everywhere: string | undefined,
	context: BuiltinContext,
): string {
	const root = trieOf(pairs);
	const parts: string[] = [];
	let length = 0;
	let from = 0;
	const push = (part: string): void => {
		length += part.length;
		checkLength(context, name, length);
		parts.push(part);
	};
	for (let at = 0; at < text.length; ) {
		if (everywhere !== undefined) {
			if (at > from) push(text.slice(from, at));
			from = at;
			push(everywhere);
		}
		let node: Node | undefined = root;
		let end = at;
		while (node !== undefined && node.value === undefined) node = node.next.get(text.charCodeAt(end++));
		if (node?.value === undefined) {
			at++;
			continue;
		}
		push(text.slice(from, at) + node.value);
		at = end;
		from = end;
	}
	push(text.slice(from) + (everywhere ?? ""));
	return parts.join("");
}

function trieOf(pairs: readonly (readonly [string, string])[]): Node {
	const root: Node = { next: new Map(), value: undefined };
	for (const [key, value] of pairs) {
		let node = root;
		for (let i = 0; i < key.length && node.value === undefined; i++) {
			const unit = key.charCodeAt(i);
			let child = node.next.get(unit);
			if (child === undefined) {
				child = { next: new Map(), value: undefined };
				node.next.set(unit, child);
			}
			node = child;
		}
		// A key that begins with a shorter one never fits first.
		node.value ??= value;
	}
	return root;
}

/** A character for each byte of UTF-8. */
function byteText(text: string): string {
	return Array.from(utf8Bytes(text), (byte) => String.fromCharCode(byte)).join("");
}
