import { goQuote } from "./go-quote.js";
import { utf8Bytes, utf8Text } from "./utf8.js";

/** Throws SyntaxError as Go's net/url words it. `plus`: a plus sign is a space. */
export function percentDecode(text: string, plus: boolean): string {
	const wrong = text.search(/%(?![0-9a-fA-F]{2})/);
	if (wrong >= 0) {
		const shown = utf8Text(utf8Bytes(text.slice(wrong, wrong + 3)).subarray(0, 3));
		throw new SyntaxError(`invalid URL escape ${goQuote(shown)}`);
	}
	const spaced = plus ? text.replaceAll("+", " ") : text;
	if (!spaced.includes("%")) return spaced;
	const source = utf8Bytes(spaced);
	const out = new Uint8Array(source.length);
	let length = 0;
	for (let at = 0; at < source.length; at++) {
		if (source[at] === 0x25) {
			out[length++] = Number.parseInt(String.fromCharCode(source[at + 1] as number, source[at + 2] as number), 16);
			at += 2;
		} else {
			out[length++] = source[at] as number;
		}
	}
	return utf8Text(out.subarray(0, length));
}
