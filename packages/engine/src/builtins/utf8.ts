/**
 * Text as Go has it: UTF-8 bytes, of which some may be invalid, as those decoded from base64 or hexadecimal. Such a byte is
 * kept as the lone surrogate U+DC00 plus its value, so that the next builtin gets the bytes back; results for people show
 * U+FFFD, as Go's JSON does.
 */

const ESCAPE = 0xdc00;
const encoder = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SURROGATE = /[\ud800-\udfff]/;

/** The bytes of text; lone surrogates that stand for no byte become U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
	if (!SURROGATE.test(text) || text.isWellFormed()) return encoder.encode(text);
	// Three bytes for every unit always suffice.
	const bytes = new Uint8Array(text.length * 3);
	let length = 0;
	for (const character of text) {
		const codePoint = character.codePointAt(0) as number;
		if (codePoint >= ESCAPE + 0x80 && codePoint <= ESCAPE + 0xff) bytes[length++] = codePoint - ESCAPE;
		else length += encoder.encodeInto(character, bytes.subarray(length)).written;
	}
	return bytes.slice(0, length);
}

/** The text of bytes. What is not UTF-8 comes back from {@link utf8Bytes} as the same bytes. */
export function utf8Text(bytes: Uint8Array): string {
	try {
		return strict.decode(bytes);
	} catch {
		return lenientText(bytes);
	}
}

function lenientText(bytes: Uint8Array): string {
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < bytes.length; ) {
		const length = sequenceLength(bytes, at);
		if (length > 0) {
			at += length;
			continue;
		}
		if (at > from) parts.push(strict.decode(bytes.subarray(from, at)));
		parts.push(String.fromCharCode(ESCAPE + (bytes[at] as number)));
		from = ++at;
	}
	parts.push(strict.decode(bytes.subarray(from)));
	return parts.join("");
}

/** Bytes of the UTF-8 sequence that starts here, 0 when it is invalid. Source: Unicode 15, table 3-7. */
function sequenceLength(bytes: Uint8Array, at: number): number {
	const first = bytes[at] as number;
	if (first < 0x80) return 1;
	if (first < 0xc2 || first > 0xf4) return 0;
	const second = bytes[at + 1] ?? 0;
	const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
	const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
	if (second < low || second > high) return 0;
	if (first < 0xe0) return 2;
	if (!isContinuation(bytes[at + 2])) return 0;
	if (first < 0xf0) return 3;
	return isContinuation(bytes[at + 3]) ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && (byte & 0xc0) === 0x80;
}
