const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING = 0x3d;

export type Base64Alphabet = "standard" | "url";

const VALUES: Readonly<Record<Base64Alphabet, Int8Array>> = {
	standard: valuesOf(STANDARD),
	url: valuesOf(STANDARD.replace("+", "-").replace("/", "_")),
};

function valuesOf(alphabet: string): Int8Array {
	const values = new Int8Array(128).fill(-1);
	for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
	return values;
}

/** As Go decodes it: padded, line breaks anywhere. Throws Error in Go's words. Source: RFC 4648. */
export function decodeBase64(text: string, alphabet: Base64Alphabet): Uint8Array {
	const values = VALUES[alphabet];
	const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
	let length = 0;
	let pending = 0;
	let units = 0;
	let at = 0;
	for (; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 0x0a || unit === 0x0d) continue;
		if (unit === PADDING) break;
		const value = values[unit] ?? -1;
		if (value < 0) throw corrupt(at);
		pending = ((pending << 6) | value) & 0xffffff;
		if (++units % 4 !== 0) continue;
		bytes[length++] = pending >> 16;
		bytes[length++] = pending >> 8;
		bytes[length++] = pending;
	}
	const rest = units % 4;
	if (at === text.length) {
		if (rest !== 0) throw corrupt(text.length - rest);
		return bytes.subarray(0, length);
	}
	if (rest < 2) throw corrupt(at);
	bytes[length++] = rest === 2 ? pending >> 4 : pending >> 10;
	if (rest === 3) bytes[length++] = pending >> 2;
	assertPadding(text, at, 4 - rest);
	return bytes.subarray(0, length);
}

/** Nothing but line breaks may stand between and after the padding. */
function assertPadding(text: string, from: number, count: number): void {
	let found = 0;
	let last = from;
	for (let at = from; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 0x0a || unit === 0x0d) continue;
		if (found === count) throw corrupt(at);
		if (unit !== PADDING) throw corrupt(at);
		found++;
		last = at;
	}
	if (found < count) throw corrupt(last + 1);
}

function corrupt(offset: number): Error {
	return new Error(`illegal base64 data at input byte ${offset}`);
}
